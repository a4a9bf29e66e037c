"""The bank's telephone number, as whoever set this computer up has entered it: never one that came in over the line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.ports import Bank, Needs, Refused, Unreachable
from app.journeys.runner import Journey, read

PRACTICE_NUMBERS: Final[Mapping[str, str]] = {"zh_CN": "400-555-0155", "en": "01632 960 155"}
"""What stands in its place while somebody practises. Nobody has these numbers: they are for stories."""


def bank_number(needs: Needs, *, practice: bool) -> Journey[str]:
    """The number; nothing where none was entered: then it is the one on the back of her card."""
    if needs.telephone:
        return needs.telephone
    language = (yield from read(needs.settings.preferences)).language
    return PRACTICE_NUMBERS.get(language, "") if practice else ""


def practises(needs: Needs) -> Journey[bool]:
    """Whether the bank is one to practise with. A bank that does not answer is taken for a real one."""
    return (yield from read(_has_sample_people, needs.bank))


def _has_sample_people(bank: Bank) -> bool:
    try:
        return bool(bank.sample_people())
    except (Refused, Unreachable):
        return False
