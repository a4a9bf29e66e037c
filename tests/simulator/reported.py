"""The cast that is reported. No weight was chosen by it; what was changed since it was written stands in docs/payment-checks.md."""

from __future__ import annotations

from typing import Final

from app.domain.scam_payment.questions import Purpose, Whence
from tests.simulator.cast import Cast, Habit, Occasion, Persona, Script
from tests.simulator.sayings import coached, says

_HOUSE: Final = (Habit("house costs", 1, (120, 420)), Habit("mobile and internet", 1, (49, 159)), Habit("newspaper", 0.25, (60, 120)))
_FOR_A_FRIEND: Final = coached(Purpose.FAMILY, wavers=9)
_FOR_GOODS: Final = coached(Purpose.GOODS, wavers=12)
_BY_TELEPHONE: Final = {Whence.CALL: 70.0, Whence.MESSAGE: 25.0, Whence.IN_PERSON: 5.0}
_BY_TEXT: Final = {Whence.MESSAGE: 80.0, Whence.CALL: 15.0, Whence.PAPER: 5.0}
_AT_A_TALK: Final = {Whence.IN_PERSON: 60.0, Whence.PAPER: 40.0}

REPORTED: Final = Cast(
    seed="reported",
    lives=30,
    episodes=25,
    personas=(
        Persona(
            "retired factory worker",
            (2900, 3900),
            (2500, 12_000),
            (25_000, 110_000),
            (*_HOUSE, Habit("greengrocer", 5, (18, 55), 2), Habit("son", 0.5, (300, 1000), 1, 2), Habit("mahjong friends", 1.5, (20,
             120), 3)),
            often={"holiday": 0.4, "furniture": 0.6},
            large=0.7,
        ),
        Persona(
            "former head teacher",
            (6500, 9500),
            (12_000, 50_000),
            (120_000, 500_000),
            (*_HOUSE, Habit("greengrocer", 3, (30, 110), 2), Habit("children", 2, (300, 2500), 3, 2.5), Habit("choir", 1, (50, 200)),
             Habit("maid", 4, (160, 240))),
            often={"holiday": 1.8, "celebration": 1.6},
        ),
        Persona(
            "lives with the family of the daughter",
            (2200, 3400),
            (2000, 9000),
            (20_000, 90_000),
            (Habit("mobile", 1, (29, 69)), Habit("daughter", 1, (500, 1200), 1, 1.5), Habit("breakfast stall", 8, (8, 25), 2)),
            often={"mended": 0.3, "ordered": 0.6, "furniture": 0.2},
            large=0.5,
            slips=0.06,
        ),
        Persona(
            "memory fading",
            (3800, 5200),
            (4000, 16_000),
            (60_000, 200_000),
            (*_HOUSE, Habit("nurse at home", 4, (180, 320), 2), Habit("greengrocer", 4, (20, 90), 2), Habit("niece", 0.6, (200, 900))),
            often={"treated": 2.0},
            slips=0.14,
            twice=0.07,
        ),
        Persona(
            "sold a shop, plenty put by",
            (5000, 8000),
            (50_000, 250_000),
            (500_000, 2_500_000),
            (*_HOUSE, Habit("fish market", 3, (60, 300), 2), Habit("children", 1.5, (1000, 6000), 3, 3), Habit("tea friends", 1, (200,
             1500), 4)),
            often={"holiday": 2.0, "flat": 2.0, "celebration": 1.5},
            large=1.8,
        ),
    ),
    occasions=(
        Occasion("mended", 1.3, (60, 1300), says({Purpose.GOODS: 93, Purpose.OTHER: 7}, met=95), other_name=0.07, known=0.25),
        Occasion("ordered", 1.4, (25, 450), says({Purpose.GOODS: 98, Purpose.OTHER: 2}, met=12, whence=_BY_TEXT), known=0.4),
        Occasion("celebration", 1.1, (100, 1500), says({Purpose.FAMILY: 96, Purpose.OTHER: 4}, told=12), known=0.55),
        Occasion("treated", 0.5, (200, 9000), says({Purpose.CARE: 60, Purpose.OTHER: 40}, told=35, met=75), (1, 2), (1, 10), known=0.3),
        Occasion("holiday", 0.5, (300, 4500), says({Purpose.GOODS: 88, Purpose.OTHER: 12}, told=20, met=60), (1, 2), (5, 30)),
        Occasion("furniture", 0.35, (400, 5000), says({Purpose.GOODS: 100}, met=80)),
        Occasion("last rites", 0.08, (5000, 35_000), says({Purpose.OTHER: 75, Purpose.GOODS: 25}, told=45, phone=10), (1, 2), (1, 6)),
        Occasion("flat", 0.05, (40_000, 250_000), says({Purpose.FAMILY: 75, Purpose.GOODS: 25}, told=55, phone=8), (1, 2), (2, 25),
                 known=0.65),
        Occasion("helped out", 0.15, (500, 10_000), says({Purpose.FAMILY: 100}, told=55, secret=6, phone=8), known=0.4),
    ),
    scripts=(
        Script("gov_police", (1, 5), (6000, 100_000), (0.5, 1.3), (0.05, 2), (0.35, 0.97), 0.65,
               says({Purpose.SAFE: 75, Purpose.OTHER: 25}, phone=85, secret=85, told=95, met=2, whence=_BY_TELEPHONE),
               _FOR_A_FRIEND, (1, 4), 0.6),
        Script("bank_safe", (1, 3), (3000, 70_000), (0.5, 1.3), (0.01, 0.8), (0.4, 0.97), 0.45,
               says({Purpose.SAFE: 88, Purpose.OTHER: 12}, phone=90, secret=40, told=92, met=2, whence=_BY_TELEPHONE), _FOR_A_FRIEND,
               (1, 3), 0.35),
        Script("cs_refund", (1, 3), (400, 12_000), (1, 3.5), (0.01, 0.4), (0.2, 0.95), 0.55,
               says({Purpose.FEE: 50, Purpose.SAFE: 15, Purpose.OTHER: 35}, phone=80, told=90, met=1, whence=_BY_TELEPHONE),
               _FOR_GOODS, (1, 2)),
        Script("tech_remote", (1, 3), (1800, 50_000), (0.7, 1.4), (0.01, 0.25), (0.45, 0.97), 1.0, _FOR_GOODS, _FOR_GOODS, (1, 2), 0.45),
        Script("family", (1, 3), (1500, 50_000), (0.6, 1.8), (0.05, 3), (0.3, 0.92), 0.45,
               says({Purpose.FAMILY: 98, Purpose.OTHER: 2}, phone=35, secret=65, told=75, met=25, whence={Whence.CHANGED: 55,
               Whence.CALL: 45}),
               _FOR_A_FRIEND, (1, 2)),
        Script("boss_friend", (1, 2), (1000, 25_000), (0.8, 1.8), (0.1, 4), (0.2, 0.8), 0.25,
               says({Purpose.FAMILY: 85, Purpose.OTHER: 15}, phone=8, secret=20, told=85, met=50, whence=_BY_TEXT), _FOR_A_FRIEND),
        Script("invest", (3, 9), (250, 4000), (1.1, 2.7), (2, 17), (0.2, 0.85), 0.45,
               says({Purpose.GAIN: 92, Purpose.OTHER: 8}, phone=8, secret=28, told=55, met=12, whence=_BY_TEXT), _FOR_A_FRIEND, (1, 5),
               0.12),
        Script("elder_project", (1, 3), (1500, 50_000), (0.8, 2), (6, 50), (0.2, 0.85), 0.15,
               says({Purpose.CARE: 72, Purpose.GAIN: 23, Purpose.OTHER: 5}, phone=4, secret=12, told=55, met=85, whence=_AT_A_TALK),
               _FOR_GOODS),
        Script("health", (1, 4), (250, 5500), (0.9, 1.9), (6, 42), (0.1, 0.65), 0.15,
               says({Purpose.CARE: 65, Purpose.GOODS: 35}, phone=22, secret=10, told=38, met=62, whence=_AT_A_TALK), _FOR_GOODS),
        Script("task", (3, 8), (40, 400), (1.5, 3.7), (0.03, 0.9), (0.2, 0.92), 0.45,
               says({Purpose.FEE: 55, Purpose.GAIN: 45}, phone=12, told=88, met=1, whence=_BY_TEXT), _FOR_GOODS, (2, 6)),
        Script("romance", (3, 8), (250, 4000), (0.9, 2.3), (4, 28), (0.1, 0.75), 0.3,
               says({Purpose.FAMILY: 88, Purpose.FEE: 12}, phone=5, secret=45, told=48, met=2, whence=_BY_TEXT), _FOR_A_FRIEND, (1, 3)),
        Script("prize", (1, 3), (180, 3500), (1.1, 2.8), (0.1, 5), (0.1, 0.75), 0.2,
               says({Purpose.FEE: 88, Purpose.OTHER: 12}, phone=42, told=82, met=1, whence=_BY_TELEPHONE), _FOR_GOODS),
        Script("loan", (1, 3), (400, 7000), (0.9, 2.2), (0.05, 2), (0.2, 0.9), 0.3,
               says({Purpose.FEE: 88, Purpose.OTHER: 12}, phone=35, told=82, met=1, whence=_BY_TELEPHONE), _FOR_GOODS, (1, 2)),
        Script("phish", (1, 4), (1500, 55_000), (0.6, 1.2), (0.01, 0.15), (0.4, 0.97), 1.0, _FOR_GOODS, _FOR_GOODS, (1, 4), 0.55, 0.25),
        Script("purchase", (1, 2), (120, 4500), (0.8, 1.2), (0.5, 6), (0.1, 0.65), 0.08,
               says({Purpose.GOODS: 99, Purpose.OTHER: 1}, phone=6, told=18, met=4, whence=_BY_TEXT), _FOR_GOODS),
        Script("mule", (2, 4), (3000, 40_000), (0.7, 1.3), (0.05, 2), (0.3, 0.92), 0.85,
               says({Purpose.GAIN: 65, Purpose.OTHER: 35}, told=92, met=15, whence=_BY_TEXT), _FOR_A_FRIEND, (2, 4)),
        Script("recovery", (1, 3), (450, 7000), (0.9, 2), (0.4, 5), (0.2, 0.85), 0.3,
               says({Purpose.FEE: 78, Purpose.OTHER: 22}, phone=42, secret=42, told=82, met=1, whence=_BY_TELEPHONE), _FOR_GOODS),
        Script("split", (4, 9), (800, 1900), (0.92, 1.08), (0.02, 0.5), (0.1, 0.55), 0.85,
               says({Purpose.SAFE: 80, Purpose.OTHER: 20}, phone=88, secret=82, told=92, met=1, whence=_BY_TELEPHONE), _FOR_A_FRIEND,
               (1, 7)),
        Script("small first", (1, 3), (4000, 60_000), (0.7, 1.5), (0.4, 5), (0.3, 0.85), 0.75,
               says({Purpose.GAIN: 85, Purpose.FAMILY: 15}, phone=18, secret=40, told=65, met=10, whence=_BY_TEXT), _FOR_A_FRIEND,
               prepared=1.0),
        Script("relative", (2, 7), (800, 13_000), (0.8, 1.4), (4, 40), (0.1, 0.65), 0.75,
               says({Purpose.FAMILY: 98, Purpose.OTHER: 2}, phone=8, secret=40, told=70, met=100), _FOR_A_FRIEND, to_known=0.65,
               looked_on=0.18),
    ),
)  # fmt: skip
