"""Every request of a story, and what can happen to it: the books end as they should, and no sentence on the screen was untrue.

All requests, all faults and all tempers with ``BANXING_FAULTS=full``; else a part of them that meets every request and every fault.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.faults.enumeration import Stand
from tests.faults.stories import PAY, STORIES, Story
from tests.faults.table import rows
from tests.faults.trials import all_trials, chosen_trials, own, run
from tests.house.tree import REPOSITORY

PAGE = REPOSITORY / "docs" / "faults.md"
FULL = os.environ.get("BANXING_FAULTS") == "full"


@pytest.fixture(scope="module")
def stand(qapp: QApplication) -> Iterator[Stand]:
    with Stand.opened(qapp) as stand:
        yield stand
        assert stand.breaches == []


@pytest.mark.timeout(1800 if FULL else 300)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_whatever_is_lost_the_books_are_right_and_she_was_told_the_truth(stand: Stand, story: Story) -> None:
    requests = stand.requests_of(story)
    told = rows(PAGE.read_text(encoding="utf-8"), story)
    assert sorted(told) == sorted(map(str, own(story, requests))), "python -m tests.faults"  # some are made at once, in any order
    trials = (all_trials if FULL else chosen_trials)(story, requests)
    results = [run(stand, trial) for trial in trials]
    assert [f"{result.trial}: {result.wrong}" for result in results if result.wrong] == []


def test_events_that_never_come_keep_nobody_from_paying(qapp: QApplication) -> None:
    with Stand.opened(qapp, deaf=True) as deaf:
        assert deaf.requests_of(PAY)  # which ends as it should, and without a trouble
