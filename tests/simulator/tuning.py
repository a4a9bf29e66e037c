"""The cast to tune by. Nothing that is reported comes from it."""

from __future__ import annotations

from typing import Final

from app.domain.scam_payment.questions import Purpose, Whence
from tests.simulator.cast import Cast, Habit, Occasion, Persona, Script
from tests.simulator.sayings import coached, says

_BILLS: Final = (Habit("electricity", 1, (60, 180)), Habit("gas", 1, (30, 120)), Habit("water", 0.5, (35, 80)))
_FRIEND: Final = coached(Purpose.FAMILY)
_SHOP: Final = coached(Purpose.GOODS)
_BY_CALL: Final = {Whence.CALL: 80.0, Whence.MESSAGE: 20.0}
_BY_MESSAGE: Final = {Whence.MESSAGE: 90.0, Whence.CALL: 10.0}

TUNING: Final = Cast(
    seed="tuning",
    lives=25,
    episodes=20,
    personas=(
        Persona(
            "thrifty",
            (2600, 3600),
            (3000, 9000),
            (30_000, 120_000),
            (*_BILLS, Habit("rent", 1, (600, 1200)), Habit("market", 5, (20, 60), 2), Habit("family", 0.5, (200, 600), 2, 2)),
            often={"flat": 0.2, "journey": 0.3},
            large=0.6,
        ),
        Persona(
            "generous",
            (4000, 6500),
            (8000, 30_000),
            (80_000, 300_000),
            (*_BILLS, Habit("market", 6, (30, 120), 3), Habit("family", 2, (500, 1500), 3, 3), Habit("friends", 1, (80, 400), 4)),
            often={"gift": 2.0, "flat": 1.5},
        ),
        Persona(
            "forgetful",
            (3000, 4500),
            (5000, 15_000),
            (50_000, 150_000),
            (*_BILLS, Habit("market", 4, (20, 80), 2), Habit("helper", 1, (900, 1500)), Habit("family", 0.7, (200, 800), 2, 2)),
            slips=0.12,
            twice=0.05,
        ),
        Persona(
            "well-off",
            (8000, 14_000),
            (30_000, 120_000),
            (400_000, 1_500_000),
            (*_BILLS, Habit("helper", 2, (1500, 2600)), Habit("family", 1.5, (1000, 4000), 3, 3), Habit("club", 1, (200, 900), 2)),
            often={"journey": 2.5, "handyman": 1.5},
            large=2.0,
        ),
    ),
    occasions=(
        Occasion("handyman", 1.2, (120, 1800), says({Purpose.GOODS: 95, Purpose.OTHER: 5}), other_name=0.06),
        Occasion("online", 1.2, (40, 400), says({Purpose.GOODS: 97, Purpose.OTHER: 3}, met=15, whence=_BY_MESSAGE), known=0.3),
        Occasion("gift", 1.0, (200, 1200), says({Purpose.FAMILY: 98, Purpose.OTHER: 2}), known=0.5),
        Occasion("hospital", 0.5, (800, 12_000), says({Purpose.CARE: 40, Purpose.OTHER: 40, Purpose.FAMILY: 20}, told=40), (1, 2), (2, 9)),
        Occasion("course", 0.6, (150, 900), says({Purpose.GOODS: 80, Purpose.OTHER: 20}), known=0.4),
        Occasion("journey", 0.4, (600, 5000), says({Purpose.GOODS: 90, Purpose.OTHER: 10}, told=20)),
        Occasion("funeral", 0.1, (6000, 30_000), says({Purpose.OTHER: 70, Purpose.GOODS: 30}, told=40, phone=10)),
        Occasion("flat", 0.06, (50_000, 200_000), says({Purpose.FAMILY: 70, Purpose.GOODS: 30}, told=50), known=0.6),
        Occasion("works at home", 0.1, (3000, 12_000), says({Purpose.GOODS: 97, Purpose.OTHER: 3}), (2, 4), (7, 20)),
        Occasion("new helper", 0.2, (150, 1200), says({Purpose.GOODS: 90, Purpose.CARE: 10}, met=99), (5, 20), (6, 31), known=0),
    ),
    scripts=(
        Script("gov_police", (1, 4), (5000, 80_000), (0.6, 1.5), (0.1, 1.5), (0.3, 0.95), 0.6,
               says({Purpose.SAFE: 80, Purpose.OTHER: 20}, phone=85, secret=80, told=90, met=1, whence=_BY_CALL), _FRIEND, (1, 3), 0.5),
        Script("bank_safe", (1, 3), (3000, 60_000), (0.6, 1.4), (0.02, 1), (0.3, 0.95), 0.5,
               says({Purpose.SAFE: 85, Purpose.OTHER: 15}, phone=85, secret=40, told=90, met=1, whence=_BY_CALL), _FRIEND, (1, 2), 0.4),
        Script("cs_refund", (1, 3), (500, 15_000), (1, 3), (0.02, 0.5), (0.2, 0.9), 0.5,
               says({Purpose.FEE: 60, Purpose.SAFE: 20, Purpose.OTHER: 20}, phone=80, told=90, met=1, whence=_BY_CALL), _SHOP),
        Script("tech_remote", (1, 2), (2000, 40_000), (0.8, 1.5), (0.02, 0.3), (0.4, 0.95), 0.9,
               says({Purpose.SAFE: 50, Purpose.FEE: 50}, phone=80, told=90, met=1, whence=_BY_CALL), _SHOP, looked_on=0.0, emptied=0.4),
        Script("family", (1, 2), (2000, 40_000), (0.7, 2), (0.1, 3), (0.3, 0.9), 0.4,
               says({Purpose.FAMILY: 95, Purpose.OTHER: 5}, phone=40, secret=60, told=70, met=20, whence={Whence.CHANGED: 60,
               Whence.CALL: 40}), _FRIEND),
        Script("boss_friend", (1, 2), (1500, 30_000), (0.7, 2), (0.1, 3), (0.2, 0.8), 0.3,
               says({Purpose.FAMILY: 80, Purpose.OTHER: 20}, phone=10, secret=20, told=80, met=40, whence=_BY_MESSAGE), _FRIEND),
        Script("invest", (4, 8), (300, 3000), (1.2, 3), (3, 14), (0.2, 0.8), 0.5,
               says({Purpose.GAIN: 95, Purpose.OTHER: 5}, phone=10, secret=30, told=60, met=10, whence=_BY_MESSAGE), _FRIEND, (2, 5), 0.1),
        Script("elder_project", (1, 3), (2000, 40_000), (0.8, 2), (5, 40), (0.2, 0.8), 0.2,
               says({Purpose.CARE: 70, Purpose.GAIN: 25, Purpose.OTHER: 5}, phone=5, secret=15, told=60, met=80), _SHOP),
        Script("health", (1, 4), (300, 5000), (0.8, 2), (5, 40), (0.1, 0.6), 0.2,
               says({Purpose.CARE: 70, Purpose.GOODS: 30}, phone=20, secret=10, told=40, met=60), _SHOP),
        Script("task", (3, 7), (50, 300), (1.5, 4), (0.05, 1), (0.2, 0.9), 0.4,
               says({Purpose.FEE: 60, Purpose.GAIN: 40}, phone=15, told=85, met=1, whence=_BY_MESSAGE), _SHOP, (2, 5)),
        Script("romance", (3, 7), (300, 3000), (1, 2.5), (5, 25), (0.1, 0.7), 0.3,
               says({Purpose.FAMILY: 90, Purpose.FEE: 10}, phone=5, secret=50, told=50, met=3, whence=_BY_MESSAGE), _FRIEND, (1, 3)),
        Script("prize", (1, 3), (200, 4000), (1.2, 3), (0.2, 4), (0.1, 0.7), 0.2,
               says({Purpose.FEE: 90, Purpose.OTHER: 10}, phone=40, told=80, met=1, whence=_BY_CALL), _SHOP),
        Script("loan", (1, 3), (500, 6000), (1, 2.5), (0.1, 2), (0.2, 0.9), 0.3,
               says({Purpose.FEE: 90, Purpose.OTHER: 10}, phone=40, told=80, met=1, whence=_BY_CALL), _SHOP),
        Script("phish", (1, 3), (2000, 50_000), (0.7, 1.2), (0.01, 0.2), (0.4, 0.95), 1.0, _SHOP, _SHOP, (1, 3), emptied=0.5, loosened=0.3),
        Script("purchase", (1, 1), (150, 4000), (1, 1), (1, 2), (0.1, 0.6), 0.1,
               says({Purpose.GOODS: 98, Purpose.OTHER: 2}, phone=8, told=20, met=3, whence=_BY_MESSAGE), _SHOP),
        Script("recovery", (1, 2), (500, 6000), (1, 2), (0.5, 4), (0.2, 0.8), 0.3,
               says({Purpose.FEE: 80, Purpose.OTHER: 20}, phone=40, secret=40, told=80, met=1, whence=_BY_CALL), _SHOP),
        Script("split", (4, 9), (900, 1900), (0.9, 1.1), (0.02, 0.6), (0.1, 0.5), 0.8,
               says({Purpose.SAFE: 80, Purpose.OTHER: 20}, phone=85, secret=80, told=90, met=1, whence=_BY_CALL), _FRIEND, (2, 6)),
        Script("small first", (2, 3), (5000, 50_000), (0.8, 1.5), (0.5, 4), (0.3, 0.8), 0.7,
               says({Purpose.GAIN: 90, Purpose.OTHER: 10}, phone=20, secret=40, told=70, met=10, whence=_BY_MESSAGE), _FRIEND,
               prepared=1.0),
        Script("relative", (2, 6), (1000, 15_000), (0.8, 1.4), (5, 40), (0.1, 0.6), 0.8,
               says({Purpose.FAMILY: 95, Purpose.OTHER: 5}, phone=10, secret=40, told=70, met=99), _FRIEND, to_known=0.7, looked_on=0.2),
    ),
)  # fmt: skip
