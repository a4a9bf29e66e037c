"""The cast that was written before the rules were last changed, and played once they were done: no weight and no rule was chosen by it."""

from __future__ import annotations

from typing import Final

from app.domain.scam_payment.questions import Purpose, Whence
from tests.simulator.cast import Cast, Habit, Occasion, Persona, Script
from tests.simulator.sayings import coached, says

_HOME: Final = (Habit("heat and light", 1, (70, 360)), Habit("cable and telephone", 1, (39, 129)), Habit("porter", 0.3, (200, 700)))
_SAYS_FAMILY: Final = coached(Purpose.FAMILY, wavers=11)
_SAYS_GOODS: Final = coached(Purpose.GOODS, wavers=8)
_RANG: Final = {Whence.CALL: 75.0, Whence.MESSAGE: 20.0, Whence.PAPER: 5.0}
_TYPED: Final = {Whence.MESSAGE: 88.0, Whence.CALL: 8.0, Whence.IN_PERSON: 4.0}
_IN_A_HALL: Final = {Whence.IN_PERSON: 50.0, Whence.PAPER: 45.0, Whence.CALL: 5.0}

UNSEEN: Final = Cast(
    seed="unseen",
    lives=30,
    episodes=25,
    personas=(
        Persona(
            "bus driver, retired",
            (3100, 4300),
            (3000, 14_000),
            (30_000, 140_000),
            (*_HOME, Habit("vegetable stall", 6, (12, 45), 2), Habit("grandson", 1, (200, 800), 1, 2), Habit("chess club", 0.5, (20, 80))),
            often={"excursion": 0.6, "household goods": 0.7},
            large=0.7,
        ),
        Persona(
            "doctor, retired",
            (7500, 12_000),
            (20_000, 80_000),
            (200_000, 900_000),
            (*_HOME, Habit("grocer", 4, (40, 160), 3), Habit("children abroad", 1, (1000, 5000), 2, 2), Habit("cleaning", 4, (120, 220)),
             Habit("orchestra", 0.7, (80, 400))),
            often={"excursion": 2.0, "invited": 1.4},
            large=1.4,
        ),
        Persona(
            "farmer's widow",
            (900, 1900),
            (1000, 6000),
            (10_000, 60_000),
            (Habit("electricity", 1, (30, 90)), Habit("telephone", 1, (18, 39)), Habit("village shop", 4, (10, 40), 2),
             Habit("daughter", 0.5, (200, 600), 1, 2)),
            often={"parcel": 0.4, "excursion": 0.2, "for a home": 0.3, "carer begins": 0.4},
            large=0.45,
            slips=0.09,
        ),
        Persona(
            "after a stroke",
            (3400, 5400),
            (4000, 18_000),
            (50_000, 220_000),
            (*_HOME, Habit("carer", 4, (220, 450)), Habit("medicine", 2, (50, 350)), Habit("meals on wheels", 4, (60, 160)),
             Habit("sister", 0.4, (200, 700))),
            often={"ward": 3.0, "excursion": 0.1, "carer begins": 2.0},
            slips=0.12,
            twice=0.05,
        ),
        Persona(
            "sings, gives, goes out",
            (4500, 7000),
            (8000, 30_000),
            (60_000, 260_000),
            (*_HOME, Habit("grocer", 5, (25, 100), 3), Habit("grandchildren", 2, (200, 1500), 4, 3),
             Habit("choir friends", 2, (40, 350), 6), Habit("temple", 1, (50, 600))),
            often={"invited": 2.2, "excursion": 1.5, "lent": 1.5},
        ),
    ),
    occasions=(
        Occasion("plumber", 1.2, (70, 1400), says({Purpose.GOODS: 92, Purpose.OTHER: 8}, met=94), other_name=0.08, known=0.2),
        Occasion("parcel", 1.6, (20, 400), says({Purpose.GOODS: 98, Purpose.OTHER: 2}, met=10, whence=_TYPED), known=0.35),
        Occasion("invited", 1.1, (100, 1200), says({Purpose.FAMILY: 95, Purpose.OTHER: 5}, told=12), known=0.5),
        Occasion("ward", 0.5, (250, 10_000), says({Purpose.CARE: 58, Purpose.OTHER: 42}, told=38, met=72), (1, 3), (1, 10), known=0.3),
        Occasion("excursion", 0.5, (250, 4000), says({Purpose.GOODS: 86, Purpose.OTHER: 14}, told=22, met=65), (1, 2), (4, 30)),
        Occasion("household goods", 0.35, (350, 4500), says({Purpose.GOODS: 100}, met=75)),
        Occasion("grave", 0.07, (6000, 35_000), says({Purpose.OTHER: 78, Purpose.GOODS: 22}, told=45, phone=9), (1, 2), (1, 9)),
        Occasion("for a home", 0.05, (35_000, 260_000), says({Purpose.FAMILY: 78, Purpose.GOODS: 22}, told=55, phone=9), (1, 2), (2, 25),
                 known=0.65),
        Occasion("lent", 0.12, (500, 9000), says({Purpose.FAMILY: 100}, told=55, secret=6, phone=8), known=0.4),
        Occasion("carer begins", 0.12, (150, 700), says({Purpose.GOODS: 85, Purpose.CARE: 15}, met=99, told=8), (6, 20), (6, 9), known=0),
    ),
    scripts=(
        Script("gov_police", (1, 5), (4000, 110_000), (0.5, 1.4), (0.04, 2), (0.3, 0.97), 0.65,
               says({Purpose.SAFE: 78, Purpose.OTHER: 22}, phone=88, secret=82, told=94, met=2, whence=_RANG), _SAYS_FAMILY, (1, 4), 0.55),
        Script("bank_safe", (1, 3), (2500, 80_000), (0.5, 1.4), (0.01, 0.7), (0.35, 0.97), 0.5,
               says({Purpose.SAFE: 87, Purpose.OTHER: 13}, phone=92, secret=38, told=93, met=2, whence=_RANG), _SAYS_FAMILY, (1, 3), 0.35),
        Script("cs_refund", (1, 4), (300, 11_000), (1, 3.6), (0.01, 0.4), (0.2, 0.95), 0.5,
               says({Purpose.FEE: 52, Purpose.SAFE: 16, Purpose.OTHER: 32}, phone=83, told=90, met=1, whence=_RANG), _SAYS_GOODS, (1, 2)),
        Script("tech_remote", (1, 3), (1600, 55_000), (0.7, 1.4), (0.01, 0.25), (0.45, 0.97), 1.0, _SAYS_GOODS, _SAYS_GOODS, (1, 2), 0.45),
        Script("family", (1, 3), (1200, 45_000), (0.6, 1.8), (0.05, 3), (0.3, 0.93), 0.45,
               says({Purpose.FAMILY: 97, Purpose.OTHER: 3}, phone=35, secret=66, told=76, met=24, whence={Whence.CHANGED: 58,
               Whence.CALL: 42}), _SAYS_FAMILY, (1, 2)),
        Script("boss_friend", (1, 3), (900, 22_000), (0.8, 1.9), (0.1, 4), (0.2, 0.8), 0.25,
               says({Purpose.FAMILY: 86, Purpose.OTHER: 14}, phone=7, secret=18, told=86, met=52, whence=_TYPED), _SAYS_FAMILY),
        Script("invest", (3, 9), (220, 4500), (1.1, 2.6), (2, 18), (0.2, 0.86), 0.45,
               says({Purpose.GAIN: 92, Purpose.OTHER: 8}, phone=7, secret=27, told=56, met=12, whence=_TYPED), _SAYS_FAMILY, (1, 5), 0.12),
        Script("elder_project", (1, 4), (1200, 55_000), (0.8, 2), (6, 55), (0.2, 0.86), 0.15,
               says({Purpose.CARE: 73, Purpose.GAIN: 22, Purpose.OTHER: 5}, phone=4, secret=12, told=56, met=84, whence=_IN_A_HALL),
               _SAYS_GOODS),
        Script("health", (1, 5), (220, 5800), (0.9, 1.9), (6, 44), (0.1, 0.66), 0.15,
               says({Purpose.CARE: 64, Purpose.GOODS: 36}, phone=23, secret=11, told=38, met=62, whence=_IN_A_HALL), _SAYS_GOODS),
        Script("task", (3, 8), (35, 450), (1.4, 3.7), (0.03, 0.9), (0.2, 0.93), 0.45,
               says({Purpose.FEE: 56, Purpose.GAIN: 44}, phone=12, told=88, met=1, whence=_TYPED), _SAYS_GOODS, (1, 6)),
        Script("romance", (3, 8), (220, 4500), (0.9, 2.3), (4, 29), (0.1, 0.77), 0.3,
               says({Purpose.FAMILY: 87, Purpose.FEE: 13}, phone=5, secret=44, told=47, met=2, whence=_TYPED), _SAYS_FAMILY, (1, 3)),
        Script("prize", (1, 4), (160, 3600), (1.1, 2.8), (0.1, 5), (0.1, 0.78), 0.2,
               says({Purpose.FEE: 87, Purpose.OTHER: 13}, phone=43, told=83, met=1, whence=_RANG), _SAYS_GOODS),
        Script("loan", (1, 3), (350, 7500), (0.9, 2.3), (0.05, 2), (0.2, 0.9), 0.3,
               says({Purpose.FEE: 87, Purpose.OTHER: 13}, phone=34, told=83, met=1, whence=_RANG), _SAYS_GOODS, (1, 3)),
        Script("phish", (1, 4), (1300, 58_000), (0.6, 1.2), (0.01, 0.15), (0.4, 0.97), 1.0, _SAYS_GOODS, _SAYS_GOODS, (1, 4), 0.55, 0.25),
        Script("purchase", (1, 2), (110, 4800), (0.8, 1.2), (0.5, 6), (0.1, 0.68), 0.08,
               says({Purpose.GOODS: 99, Purpose.OTHER: 1}, phone=6, told=17, met=4, whence=_TYPED), _SAYS_GOODS),
        Script("mule", (2, 5), (2500, 36_000), (0.7, 1.3), (0.05, 2), (0.3, 0.93), 0.87,
               says({Purpose.GAIN: 62, Purpose.OTHER: 38}, told=93, met=17, whence=_TYPED), _SAYS_FAMILY, (2, 5)),
        Script("recovery", (1, 3), (420, 7500), (0.9, 2), (0.3, 5), (0.2, 0.87), 0.3,
               says({Purpose.FEE: 77, Purpose.OTHER: 23}, phone=43, secret=43, told=83, met=1, whence=_RANG), _SAYS_GOODS),
        Script("split", (3, 9), (750, 1950), (0.93, 1.07), (0.01, 0.5), (0.1, 0.57), 0.85,
               says({Purpose.SAFE: 80, Purpose.OTHER: 20}, phone=88, secret=83, told=93, met=1, whence=_RANG), _SAYS_FAMILY, (1, 7)),
        Script("small first", (1, 3), (3500, 65_000), (0.7, 1.5), (0.4, 6), (0.3, 0.87), 0.75,
               says({Purpose.GAIN: 84, Purpose.FAMILY: 16}, phone=17, secret=40, told=64, met=10, whence=_TYPED), _SAYS_FAMILY,
               prepared=1.0),
        Script("relative", (2, 8), (700, 12_500), (0.8, 1.4), (4, 40), (0.1, 0.67), 0.75,
               says({Purpose.FAMILY: 98, Purpose.OTHER: 2}, phone=7, secret=40, told=70, met=100), _SAYS_FAMILY, to_known=0.63,
               looked_on=0.17),
    ),
)  # fmt: skip
