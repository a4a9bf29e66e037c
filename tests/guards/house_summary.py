"""Says at the end of every run how large the files of the house are: what is seen stays small."""

from __future__ import annotations

import pytest

from tests.house.sizes import sizes
from tests.house.tree import REPOSITORY


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line: how many files app/ has, their median and their longest."""
    terminalreporter.write_line(str(sizes(REPOSITORY / "app")))
