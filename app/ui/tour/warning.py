"""The story of a warning: she reads what goes round, hands it on, and a new one comes while she is paying."""

from __future__ import annotations

from app.ui.tour.family import PaymentAmongTwo
from app.ui.tour.story import FAMILY, HOME, Press, PressCalled, PressFirst, PressNews, Published, Stay, Story, Type, TypePracticePin, at


def warned(payment: PaymentAmongTwo) -> Story:
    """Both programs are known to the bank already. He reads the new one at once; she ends what she is typing first."""
    return Story(
        "scam-alert",
        (
            *at(FAMILY, ("pin", TypePracticePin()), ("helping", Stay())),
            *at(HOME, ("pin", TypePracticePin()), ("home", Press("option:alerts")), ("alerts", PressFirst("item:"))),
            *at(HOME, ("alert", Press("option:call")), ("number-to-call", None), ("alert", Press("option:show"))),
            *at(HOME, ("hand-over", None), ("handed-over", None), ("alert", None), ("alerts", None)),
            *at(FAMILY, ("helping", PressNews()), ("helping", PressFirst("item:share:")), ("read-share", None), ("helping", Stay())),
            *at(HOME, ("home", Press("option:pay")), ("payee", PressCalled(payment.payee)), ("amount", Published(FAMILY))),
            *at(FAMILY, ("alert", None), ("helping", Stay())),
            *at(HOME, ("amount", Type(payment.amount)), ("alert", None), ("note", Stay())),
        ),
    )
