"""Draws every page in every look, to be looked at: ``python -m tests.ui.gallery OUT [--only NAME] [--size WxH]``."""

from __future__ import annotations

import argparse
from itertools import product
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.journeys.say import say
from app.journeys.steps import Step
from app.ui.look.apply import apply
from app.ui.look.look import Look
from app.ui.look.tokens import Theme
from app.ui.pages.page import Page
from app.ui.pages.registry import page_for
from app.ui.parts.frame import Frame
from app.ui.parts.hands import Hands
from app.ui.stage.frame_words import frame_words, where
from app.ui.words.words import Words
from tests.ui.samples import STEPS, words

STOPPABLE = ("home", "payee", "amount", "note", "review", "confirm")
"""Steps of the tasks from which everything can be stopped."""


def framed(step: Step[Any], language: str | Words, *, practice: bool = True, hands: Hands | None = None) -> tuple[Frame, Page]:
    """A frame that shows the page of ``step``."""
    speak, hands = words(language) if isinstance(language, str) else language, hands or Hands(0)
    frame = Frame(frame_words(speak), hands)
    page = page_for(step, speak, hands)
    frame.say_where(*where(step.trail, speak))
    frame.show_page(page)
    frame.set_forward(page.forward_text(), hint=page.forward_hint(), ready=page.can_forward, leaves=page.leaves)
    frame.set_back(step.key != "home")
    frame.set_stop(step.key in STOPPABLE)
    frame.set_banner(speak(say("Frame", "Practice: this is not real money")) if practice else "")
    return frame, page


def main() -> None:
    """Draws what the command line asks for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", nargs="*", default=list(STEPS))
    parser.add_argument("--size", default="1024x768")
    parser.add_argument("--scale", nargs="*", type=int, default=[100, 200, 300])
    parser.add_argument("--theme", nargs="*", default=[str(theme) for theme in Theme])
    parser.add_argument("--language", nargs="*", default=["zh_CN", "en"])
    wanted = parser.parse_args()
    app = QApplication(["gallery"])
    width, height = map(int, wanted.size.split("x"))
    wanted.out.mkdir(parents=True, exist_ok=True)
    for theme, scale in product(wanted.theme, wanted.scale):
        apply(app, Look(Theme(theme), scale))
        for language, name in product(wanted.language, wanted.only):
            frame, page = framed(STEPS[name](), language)
            if name == "amount":
                page.restore(123450)
            frame.resize(width, height)
            frame.show()
            QTest.qWaitForWindowExposed(frame)
            if (focus := page.first_focus()) is not None:
                focus.setFocus()
            app.processEvents()
            frame.grab().save(str(wanted.out / f"{name}-{language}-{scale}-{theme}-{wanted.size}.png"))
            frame.close()
            frame.deleteLater()


if __name__ == "__main__":
    main()
