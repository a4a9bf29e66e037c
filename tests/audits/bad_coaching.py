"""Every screen of help from afar at her end, with the longest names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from app.domain.coaching import Coaching, CoachingState, Shown
from app.domain.family import Side
from app.journeys.asking_help_words import (
    asked,
    may_he_look_on,
    nobody_may,
    not_now,
    please_call,
    what_to_show,
    which_helper,
    whom_to_talk_to,
)
from app.journeys.ports import Refused
from app.journeys.steps import Step
from tests.audits.bad_family import LINK
from tests.audits.bad_world import PERSON, PERSON_ZH

COACHING = Coaching("coa_1", LINK.pairing_id, Side.CUSTOMER, CoachingState.ASKED, PERSON.name, frozenset(Shown))


def helped_from_afar() -> Iterator[Step[Any]]:
    """All of them."""
    other = replace(LINK, pairing_id="1", name=PERSON_ZH)
    yield from (whom_to_talk_to(), which_helper((LINK, other)), what_to_show(LINK), what_to_show(other))
    yield from (asked(COACHING), nobody_may(), may_he_look_on(COACHING), please_call(PERSON.name), please_call(PERSON_ZH))
    yield from (not_now(Refused(code)) for code in ("coaching_exists", "too_many_attempts", "coaching_refused"))
