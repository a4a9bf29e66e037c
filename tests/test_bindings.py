"""The bindings of Qt are sound on this Python. PySide6 6.12.0 was not: on Python 3.11 each call that answers nothing gave one reference to
`None` away, and after some minutes of use the interpreter died of it.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel

CALLS = 1000
CHANCE = 100
"""References that come and go for other reasons."""


def test_a_call_that_answers_nothing_costs_no_reference(qapp: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("伴行")
        label.property("nothing")
    assert sys.getrefcount(None) > before - CHANCE
