"""A second cast to tune by: it was reported once, and has been learned from since."""

from __future__ import annotations

from typing import Final

from app.domain.scam_payment.questions import Purpose, Whence
from tests.simulator.cast import Cast, Habit, Occasion, Persona, Script
from tests.simulator.sayings import coached, says

_CITY: Final = (Habit("power and gas", 1, (90, 320)), Habit("phone", 1, (30, 99)), Habit("property", 0.34, (300, 900)))
_VILLAGE: Final = (Habit("power", 1, (40, 110)), Habit("phone", 1, (19, 49)), Habit("health fund", 0.09, (380, 400)))
_A_RELATIVE: Final = coached(Purpose.FAMILY, wavers=6)
_A_PURCHASE: Final = coached(Purpose.GOODS, wavers=14)
_CALLED: Final = {Whence.CALL: 65.0, Whence.MESSAGE: 30.0, Whence.PAPER: 5.0}
_WRITTEN: Final = {Whence.MESSAGE: 85.0, Whence.CALL: 5.0, Whence.PAPER: 10.0}

REHEARSED: Final = Cast(
    seed="rehearsed",
    lives=30,
    episodes=25,
    personas=(
        Persona(
            "widow in a village",
            (1200, 2400),
            (1500, 8000),
            (15_000, 70_000),
            (*_VILLAGE, Habit("market", 3, (15, 50), 2), Habit("seeds and feed", 0.4, (80, 350)), Habit("family", 0.6, (200, 700), 2, 1.5)),
            often={"delivery": 0.4, "coach trip": 0.3, "flat": 0.3, "workman": 0.8},
            large=0.5,
        ),
        Persona(
            "couple with grandchildren",
            (6000, 9000),
            (10_000, 40_000),
            (100_000, 350_000),
            (
                *_CITY,
                Habit("market", 5, (25, 90), 3),
                Habit("family", 2.5, (200, 1800), 4, 2.5),
                Habit("nursery", 1, (800, 1900)),
                Habit("friends", 0.8, (50, 300), 5),
            ),
            often={"red packet": 2.0, "lesson": 2.5},
        ),
        Persona(
            "alone, much ill",
            (3200, 5200),
            (4000, 20_000),
            (40_000, 180_000),
            (*_CITY, Habit("carer", 2, (800, 1800)), Habit("pharmacy", 2, (60, 400)), Habit("meals", 2, (150, 450)), Habit("family",
             0.4, (300, 900))),
            often={"clinic": 3.5, "coach trip": 0.1},
            slips=0.08,
            twice=0.02,
        ),
        Persona(
            "forgets a lot",
            (2800, 4200),
            (3000, 12_000),
            (20_000, 120_000),
            (*_CITY, Habit("market", 4, (20, 70), 2), Habit("meals", 1, (200, 500)), Habit("family", 1, (100, 600), 2)),
            slips=0.15,
            twice=0.08,
        ),
        Persona(
            "retired engineer, well-off",
            (9000, 16_000),
            (40_000, 200_000),
            (300_000, 2_000_000),
            (*_CITY, Habit("cleaner", 4, (150, 260)), Habit("club", 1.5, (100, 1500), 4), Habit("family", 1, (1000, 6000), 3, 2)),
            often={"coach trip": 3.0, "workman": 1.6, "flat": 1.5},
            large=2.2,
        ),
    ),
    occasions=(
        Occasion("workman", 1.4, (80, 1500), says({Purpose.GOODS: 90, Purpose.OTHER: 10}, whence={Whence.IN_PERSON: 80,
                 Whence.MESSAGE: 20}), other_name=0.1),
        Occasion("delivery", 1.5, (30, 350), says({Purpose.GOODS: 100}, met=10, whence=_WRITTEN), known=0.35),
        Occasion("red packet", 1.2, (100, 1000), says({Purpose.FAMILY: 95, Purpose.OTHER: 5}, told=10), known=0.6),
        Occasion("clinic", 0.5, (300, 8000), says({Purpose.CARE: 55, Purpose.OTHER: 45}, told=35, met=70), (1, 3), (1, 12), known=0.3),
        Occasion("lesson", 0.5, (200, 1600), says({Purpose.GOODS: 75, Purpose.OTHER: 25}), known=0.5),
        Occasion("coach trip", 0.5, (200, 3500), says({Purpose.GOODS: 85, Purpose.OTHER: 15}, told=25)),
        Occasion("burial", 0.08, (8000, 40_000), says({Purpose.OTHER: 80, Purpose.GOODS: 20}, told=50, phone=12), (1, 2), (2, 10)),
        Occasion("flat", 0.05, (30_000, 300_000), says({Purpose.FAMILY: 80, Purpose.GOODS: 20}, told=60, phone=10), (1, 2), (1, 20),
                 known=0.7),
        Occasion("new kitchen", 0.06, (4000, 20_000), says({Purpose.GOODS: 100}), (2, 3), (6, 30)),
        Occasion("lent to a friend", 0.15, (500, 8000), says({Purpose.FAMILY: 100}, told=60, secret=8, phone=10), known=0.3),
    ),
    scripts=(
        Script("gov_police", (2, 6), (8000, 120_000), (0.5, 1.1), (0.05, 2), (0.4, 0.98), 0.7,
               says({Purpose.SAFE: 70, Purpose.OTHER: 30}, phone=90, secret=85, told=95, met=2, whence=_CALLED), _A_RELATIVE, (1, 4), 0.7),
        Script("bank_safe", (1, 2), (4000, 90_000), (0.5, 1.2), (0.01, 0.5), (0.5, 0.98), 0.4,
               says({Purpose.SAFE: 90, Purpose.OTHER: 10}, phone=95, secret=35, told=95, met=2, whence=_CALLED), _A_RELATIVE, (1, 2), 0.3),
        Script("cs_refund", (1, 4), (300, 9000), (1, 4), (0.01, 0.3), (0.2, 0.95), 0.6,
               says({Purpose.FEE: 45, Purpose.SAFE: 15, Purpose.OTHER: 40}, phone=85, told=90, met=1, whence=_CALLED), _A_PURCHASE, (1, 2)),
        Script("tech_remote", (1, 3), (1500, 60_000), (0.7, 1.3), (0.01, 0.2), (0.5, 0.98), 1.0, _A_PURCHASE, _A_PURCHASE, (1, 2), 0.5),
        Script("family", (1, 3), (1500, 60_000), (0.5, 1.6), (0.05, 2), (0.3, 0.95), 0.5,
               says({Purpose.FAMILY: 100}, phone=30, secret=70, told=80, met=30, whence={Whence.CHANGED: 50, Whence.MESSAGE: 50}),
               _A_RELATIVE, (1, 2)),
        Script("boss_friend", (1, 3), (800, 20_000), (0.8, 1.8), (0.1, 5), (0.2, 0.8), 0.2,
               says({Purpose.FAMILY: 90, Purpose.OTHER: 10}, phone=5, secret=15, told=90, met=60, whence=_WRITTEN), _A_RELATIVE),
        Script("invest", (3, 10), (200, 5000), (1.1, 2.4), (2, 20), (0.2, 0.9), 0.4,
               says({Purpose.GAIN: 90, Purpose.OTHER: 10}, phone=5, secret=25, told=50, met=15, whence=_WRITTEN), _A_RELATIVE, (1, 6),
               0.15),
        Script("elder_project", (1, 4), (1000, 60_000), (0.8, 2), (7, 60), (0.2, 0.9), 0.1,
               says({Purpose.CARE: 75, Purpose.GAIN: 20, Purpose.OTHER: 5}, phone=2, secret=10, told=50, met=90), _A_PURCHASE),
        Script("health", (1, 5), (200, 6000), (0.9, 1.8), (7, 45), (0.1, 0.7), 0.1,
               says({Purpose.CARE: 60, Purpose.GOODS: 40}, phone=25, secret=10, told=35, met=65), _A_PURCHASE, (1, 2)),
        Script("task", (3, 8), (30, 500), (1.4, 3.5), (0.02, 0.8), (0.2, 0.95), 0.5,
               says({Purpose.FEE: 50, Purpose.GAIN: 50}, phone=10, told=90, met=1, whence=_WRITTEN), _A_PURCHASE, (1, 6)),
        Script("romance", (3, 9), (200, 5000), (0.9, 2.2), (4, 30), (0.1, 0.8), 0.3,
               says({Purpose.FAMILY: 85, Purpose.FEE: 15}, phone=5, secret=40, told=45, met=2, whence=_WRITTEN), _A_RELATIVE, (1, 4)),
        Script("prize", (1, 4), (150, 3000), (1.1, 2.6), (0.1, 5), (0.1, 0.8), 0.2,
               says({Purpose.FEE: 85, Purpose.OTHER: 15}, phone=45, told=85, met=1, whence=_CALLED), _A_PURCHASE, (1, 2)),
        Script("loan", (1, 4), (300, 8000), (0.9, 2), (0.05, 2), (0.2, 0.9), 0.3,
               says({Purpose.FEE: 85, Purpose.OTHER: 15}, phone=30, told=85, met=1, whence=_CALLED), _A_PURCHASE, (1, 3)),
        Script("phish", (1, 4), (1000, 60_000), (0.6, 1.1), (0.005, 0.1), (0.4, 0.98), 1.0, _A_PURCHASE, _A_PURCHASE, (1, 4), 0.6, 0.2),
        Script("purchase", (1, 2), (100, 5000), (0.8, 1.2), (0.5, 6), (0.1, 0.7), 0.05,
               says({Purpose.GOODS: 100}, phone=5, told=15, met=5, whence=_WRITTEN), _A_PURCHASE),
        Script("recovery", (1, 3), (400, 8000), (0.9, 2), (0.3, 5), (0.2, 0.9), 0.3,
               says({Purpose.FEE: 75, Purpose.OTHER: 25}, phone=45, secret=45, told=85, met=1, whence=_CALLED), _A_PURCHASE),
        Script("mule", (2, 5), (2000, 30_000), (0.7, 1.3), (0.05, 2), (0.3, 0.95), 0.9,
               says({Purpose.GAIN: 60, Purpose.OTHER: 40}, told=95, met=20, whence=_WRITTEN), _A_RELATIVE, (2, 5)),
        Script("split", (3, 10), (700, 1950), (0.95, 1.05), (0.01, 0.4), (0.1, 0.6), 0.9,
               says({Purpose.SAFE: 80, Purpose.OTHER: 20}, phone=90, secret=85, told=95, met=1, whence=_CALLED), _A_RELATIVE, (1, 8)),
        Script("small first", (1, 4), (3000, 70_000), (0.7, 1.5), (0.3, 6), (0.3, 0.9), 0.8,
               says({Purpose.GAIN: 80, Purpose.FAMILY: 20}, phone=15, secret=40, told=60, met=10, whence=_WRITTEN), _A_RELATIVE,
               prepared=1.0),
        Script("relative", (3, 9), (600, 12_000), (0.8, 1.5), (4, 40), (0.1, 0.7), 0.7,
               says({Purpose.FAMILY: 100}, phone=5, secret=40, told=70, met=100), _A_RELATIVE, to_known=0.6, looked_on=0.15),
    ),
)  # fmt: skip
