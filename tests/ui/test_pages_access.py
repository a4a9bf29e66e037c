"""Every kind of page under the access audit, in pairs of language, text size, screen and theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.look.look import Look
from app.ui.look.tokens import Theme
from app.ui.words.words import Words
from tests.audits.context import PSEUDO
from tests.audits.engine import audit
from tests.audits.grid import Cell, chosen
from tests.audits.pseudo import pseudo
from tests.ui.conftest import Show, put_away
from tests.ui.gallery import framed
from tests.ui.samples import STEPS, words


@pytest.mark.parametrize("cell", chosen(), ids=str)
def test_every_page_can_be_seen_reached_and_understood(cell: Cell, show: Show, wear: Callable[[Look], None]) -> None:
    wear(Look(Theme(cell.theme), cell.text_size))
    speak = Words("en", pseudo) if cell.language == PSEUDO else words(cell.language)
    context, findings = cell.context(), []
    for name, make in STEPS.items():
        frame, page = framed(make(), speak)
        frame.resize(*cell.screen)
        show(frame)
        (page.first_focus() or frame.bottom.forward).setFocus()
        QApplication.processEvents()
        findings += [f"{name}: {found}" for found in audit(frame, context)]
        put_away(frame)
    assert not findings, "\n".join(findings)
