"""The story of "Is this a scam?": a message that she has looked at and shows to him, and a call that she is told to end."""

from __future__ import annotations

from app.ui.tour.story import FAMILY, HOME, Press, PressFirst, PressNews, Stay, Story, Type, TypePracticePin, at


def scam(message: str) -> Story:
    """Both programs are known to the bank already. The caller needs three sentences; the third is one too many."""
    return Story(
        "scam",
        (
            *at(FAMILY, ("pin", TypePracticePin()), ("helping", Stay())),
            *at(HOME, ("pin", TypePracticePin()), ("home", Press("option:scams")), ("what-to-check", Press("option:message"))),
            *at(HOME, ("message-to-check", Type(message)), ("message-stop", Press("option:show"))),
            *at(HOME, ("hand-over", None), ("handed-over", None), ("message-stop", None)),
            *at(FAMILY, ("helping", PressNews()), ("helping", PressFirst("item:share:")), ("read-share", None), ("helping", Stay())),
            *at(HOME, ("home", Press("option:scams")), ("what-to-check", Press("option:call"))),
            *at(HOME, ("call", Press("option:police")), ("call", Press("option:case")), ("call", Press("option:safe-account"))),
            *at(HOME, ("call-stop", None), ("home", Stay())),
        ),
    )
