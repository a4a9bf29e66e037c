"""What no message of the corpus may hold: a telephone number, a card or a link that could be somebody's."""

from __future__ import annotations

import re

_MOBILE_OF_CHINA = re.compile(r"(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)")
_CARD_OR_ID = re.compile(r"(?<!\d)(?:\d[ -]?){14,18}[\dXx](?![\dx])")
_LINE_OF_BRITAIN = re.compile(r"(?<!\d)(?:\+44[ -]?|0)(?:\d[ -]?){9,10}(?!\d)")
_LINE_OF_AMERICA = re.compile(r"(?<![\d-])\(?[2-9]\d{2}\)?[ -]\d{3}[ -]\d{4}(?!\d)")
_NUMBERS = (_MOBILE_OF_CHINA, _CARD_OR_ID, _LINE_OF_BRITAIN, _LINE_OF_AMERICA)
_FOR_STORIES = re.compile(r"^(?:\+44|0)(?:1632960|2079460|7700900|808157)\d+$|555-?01\d\d$")
"""Ranges that no exchange gives to anybody (Ofcom's numbers for drama, North America's 555-01xx)."""
_LINK = re.compile(
    r"(?:https?://|www\.)([a-z0-9.-]+)"
    r"|(?<![a-z0-9@.-])((?:[a-z0-9-]+\.)+(?:com|cn|net|org|info|top|xyz|vip|cc|io|co|me|uk|au|us|gov|shop|site))(?![a-z0-9-])",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(r"(?:^|\.)gov(?:\.\w\w)?$")


def strangers(text: str) -> list[str]:
    """Every piece of a text that could lead to somebody: to be made up, masked, or written with a `.example` name."""
    numbers = [found[0] for kind in _NUMBERS for found in kind.finditer(text)]
    hosts = [(found[1] or found[2]).rstrip(".").casefold() for found in _LINK.finditer(text)]
    led = [number for number in numbers if not _FOR_STORIES.search(re.sub(r"[ ()]", "", number))]
    return led + [host for host in hosts if not host.endswith(".example") and not _OFFICIAL.search(host)]
