"""What the texts of an alert may be: plain, short enough for a large screen, and without a link that somebody might follow."""

from __future__ import annotations

import re
from typing import Final

from app.domain.alerts import Alert, Wording
from app.domain.astray import carries_place

LONGEST_HEADLINE: Final = 80
LONGEST_DESCRIPTION: Final = 500
LONGEST_SIGN: Final = 120
MOST_SIGNS: Final = 5
LONGEST_INSTRUCTION: Final = 400
LONGEST_AREA: Final = 60
MOST_AREAS: Final = 10
MOST_LANGUAGES: Final = 4
MOST_WORDS: Final = 40

_MARKUP: Final = re.compile(r"<[/!?a-z]|&(?:#\w+|[a-z]+);|\]\(|\*\*|__|```", re.IGNORECASE)
"""A tag, an entity, or what Markdown makes a link or bold letters of."""
_CONTACT: Final = re.compile(r"\+?[0-9](?:[0-9 -]{1,18}[0-9])")


def is_plain(text: str, longest: int) -> bool:
    """Whether a text is one that can be shown and read aloud as it stands: something is in it, and no markup and no link."""
    return bool(text.strip()) and len(text) <= longest and not (_MARKUP.search(text) or carries_place(text))


def is_contact(text: str) -> bool:
    """Whether a text is a telephone number and nothing else."""
    return _CONTACT.fullmatch(text) is not None


def wrong_text(alert: Alert) -> str | None:
    """The first text of an alert that breaks the rule, by its place, such as ``zh_CN.headline``; nothing where all keep it."""
    languages = [wording.language for wording in alert.wordings]
    if not languages or len(languages) > MOST_LANGUAGES or len(set(languages)) < len(languages):
        return "languages"
    if len(alert.triggers.words) > MOST_WORDS or not all(is_plain(word, LONGEST_AREA) for word in alert.triggers.words):
        return "triggers"
    wrong = ((wording.language, _wrong(wording)) for wording in alert.wordings)
    return next((f"{language}.{part}" for language, part in wrong if part), None)


def _wrong(wording: Wording) -> str | None:
    checks = (
        ("headline", is_plain(wording.headline, LONGEST_HEADLINE)),
        ("description", is_plain(wording.description, LONGEST_DESCRIPTION)),
        ("signs", 0 < len(wording.signs) <= MOST_SIGNS and all(is_plain(sign, LONGEST_SIGN) for sign in wording.signs)),
        ("instruction", is_plain(wording.instruction, LONGEST_INSTRUCTION)),
        ("contact", not wording.contact or is_contact(wording.contact)),
        ("area", len(wording.areas) <= MOST_AREAS and all(is_plain(area.name, LONGEST_AREA) for area in wording.areas)),
    )
    return next((part for part, holds in checks if not holds), None)
