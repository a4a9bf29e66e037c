"""The one place where she asks about scams: what she has got herself, and what scammers do now."""

from __future__ import annotations

from app.journeys.alerts import what_goes_round
from app.journeys.message_check import look_at
from app.journeys.message_check_words import WARNINGS, what_is_it
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask


def scams(needs: Needs) -> Journey[None]:
    """Where this seat judges nothing, the bank's warnings are there all the same."""
    what = (yield from ask(what_is_it(warnings=True))) if needs.judging else WARNINGS
    if what == WARNINGS or needs.judging is None:
        yield from what_goes_round(needs)
    else:
        yield from look_at(needs, needs.judging, what)
