"""The story of a trip to a branch: cash prepared at home, a number, the ticket on paper; and how she is served there.

She has her own small computer with her, so that both windows are seen."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.tour.story import DESK, HOME, Press, PressFirst, Stay, Story, Turn, Type, TypePracticePin, at, opening


@dataclass(frozen=True, slots=True)
class Trip:
    """Who goes where, and how much she fetches."""

    customer: str
    branch: str
    amount: str


def branch(language: str, text_size: int, theme: str, trip: Trip) -> Story:
    """She takes a number for a large amount in cash, wants it on paper, looks at it once more, and is called."""
    return Story("branch", (*_at_home(language, text_size, theme, trip), *_SERVED))


def _at_home(language: str, text_size: int, theme: str, trip: Trip) -> tuple[Turn, ...]:
    return at(
        HOME,
        *opening(language, text_size, theme, trip.customer),
        ("home", Press("option:branch")),
        ("visit-branch", Press(f"option:{trip.branch}")),
        ("visit-purpose", Press("option:cash")),
        ("visit-account", PressFirst("option:")),
        ("visit-amount", Type(trip.amount)),
        ("visit-day", Press("option:soon")),
        ("visit-review", None),
        ("ticket", Press("option:paper")),
        ("sheet-ticket", Press("option:save")),
        ("file-kept", None),
        ("sheet-ticket", None),
        ("ticket", None),
        ("home", Press("option:branch")),
        ("ticket", Stay()),
    )


_SERVED = (
    *at(DESK, ("pin", TypePracticePin()), ("desk", PressFirst("item:queue:vis_")), ("visit-taken", Press("option:check-in"))),
    *at(DESK, ("visit-checked_in", Press("option:call")), ("window", Type("3")), ("visit-called", Press("option:look"))),
    *at(DESK, ("prepared", Stay())),
    *at(HOME, ("visit-looked-at", Press("option:end")), ("visit-look-ended", None), ("ticket", Stay())),
    *at(DESK, ("prepared", None), ("visit-called", Press("option:finish")), ("desk", Stay())),
    *at(HOME, ("ticket", None), ("home", Press("option:sign-out"))),
)
"""At a teller's window: checked in, called, and what she prepared looked at, until she ends it."""
