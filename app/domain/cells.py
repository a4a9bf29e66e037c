"""Text that somebody else wrote, in a cell of a spreadsheet: shown, never carried out, and without whole account numbers."""

from __future__ import annotations

from typing import Final

from app.domain.covered import covered

_CARRIED_OUT: Final = frozenset("=+-@＝＋－＠\t\r\n|%")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), wide signs as well."""


def cell(text: str) -> str:
    """``text`` as it may stand in a cell: behind an apostrophe where it would be a formula; long numbers covered."""
    shown = covered(text)
    return f"'{shown}" if shown.lstrip()[:1] in _CARRIED_OUT or shown[:1] in _CARRIED_OUT else shown
