"""The page about alerts (``docs/alerts.md``) says of every bad bundle and document what comes of it, and of no other."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import pytest

from app.client.feeds.faults import FeedFault
from app.domain.alert_bundle import BundleFault
from tests.client import test_alert_bundles
from tests.client.feeds import test_reading
from tests.house.tree import REPOSITORY

PAGE: Final = (REPOSITORY / "docs" / "alerts.md").read_text("utf-8")


def rows(heading: str) -> dict[str, str]:
    """What stands under a heading: what comes, and its code."""
    part = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [line.strip("| ").split(" | ") for line in part.splitlines() if line.startswith("| ")]
    return {what: code.strip("`") for what, code in lines if code != "code"}


@pytest.mark.parametrize(
    ("heading", "tried", "codes"),
    [
        ("A bundle that is no good", {name: str(fault) for name, (fault, _) in test_alert_bundles.BAD.items()}, BundleFault),
        ("A document of others that is no good", {name: str(fault) for name, (fault, _) in test_reading.BAD.items()}, FeedFault),
    ],
)
def test_the_page_says_what_is_tried(heading: str, tried: dict[str, str], codes: type[StrEnum]) -> None:
    told = rows(heading)
    assert tried.items() <= told.items()
    assert set(told.values()) == {str(code) for code in codes}


def test_the_page_names_files_that_are_there() -> None:
    named = {name for word in PAGE.split() if (name := word.strip("`,():")).endswith(".py")}
    assert named
    assert [name for name in named if not ((REPOSITORY / name).is_file() or (REPOSITORY / "tests" / name).is_file())] == []
