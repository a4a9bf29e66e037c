"""Stories of warnings: what goes round and comes while she is paying, and what she looks at together with her program."""

from __future__ import annotations

from app.ui.tour.desk import Written, publishes, writes
from app.ui.tour.family import PaymentAmongTwo
from app.ui.tour.story import (
    DESK2,
    FAMILY,
    HOME,
    Press,
    PressCalled,
    PressFirst,
    PressNews,
    Stay,
    Story,
    Type,
    TypePracticePin,
    at,
)


def warned(payment: PaymentAmongTwo, written: Written) -> Story:
    """She reads what goes round and hands it on; the bank's desk publishes a new one while she is paying. He reads it at once; she ends
    what she is typing first. All programs are known to the bank already.
    """
    return Story(
        "scam-alert",
        (
            *at(FAMILY, ("pin", TypePracticePin()), ("helping", Stay())),
            *at(HOME, ("pin", TypePracticePin()), ("home", Press("option:scams")), ("what-to-check", Press("option:warnings"))),
            *at(HOME, ("alerts", PressFirst("item:"))),
            *at(HOME, ("alert", Press("option:call")), ("number-to-call", None), ("alert", Press("option:show"))),
            *at(HOME, ("hand-over", None), ("handed-over", None), ("alert", None), ("alerts", None)),
            *at(FAMILY, ("helping", PressNews()), ("helping", PressFirst("item:share:")), ("read-share", None), ("helping", Stay())),
            *at(HOME, ("home", Press("option:pay")), ("payee", PressCalled(payment.payee)), ("amount", Stay())),
            *writes(written),
            *publishes(written),
            *at(FAMILY, ("alert", None), ("helping", Stay())),
            *at(HOME, ("amount", Type(payment.amount)), ("note", Stay()), ("alert", None), ("note", Stay())),
            *at(DESK2, ("desk-alert", Press("option:reach")), ("reach", None), ("desk-alert", Stay())),
        ),
    )
