"""What is left half written at the desk: each task is gone on with by its own line, and what others warn of is kept as well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.domain.alerts import MOST_DRAFTS
from app.domain.people import Person
from app.journeys.desk_home import desk_home
from app.journeys.desk_section import FRAUD_DESK, desk_of
from app.journeys.desk_visit import task_for
from app.journeys.desk_writing import write_new
from app.journeys.drafts import Draft
from app.journeys.home import RESUME
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.steps import Browse, Tell
from app.journeys.steps_desk import FillIn, LookInto
from app.journeys.visit import Task
from app.machine.draft_shelf import memory_shelf
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import running_bank
from tests.client.desk import at_the_desk
from tests.journeys.desk import at_a_desk, form
from tests.journeys.drive import drive, expect, give, settle
from tests.journeys.test_desk_alerts import CAP, WRITTEN, as_file, handed_in
from tests.ui.samples_desk import ALERT

NEW, OTHERS = "alert:new", "alert:others"


@pytest.fixture
def needs(tmp_path: Path) -> Iterator[Needs]:
    with running_bank(practice=people_and_desk()) as bank, at_the_desk(bank, "Sun") as desk:
        yield replace(at_a_desk(desk, tmp_path), drafts=memory_shelf())


def chosen(needs: Needs, choice: str) -> Task[Any]:
    """What a line of the desk's home begins."""
    runner, _ = drive(lambda: task_for(choice, needs), [])
    assert runner.result
    return runner.result


def left(needs: Needs, choice: str, *answers: Any) -> None:
    """Begun, and left for later."""
    task = chosen(needs, choice)
    runner, _ = drive(lambda: task.journey(needs), answers)
    assert task.kept
    needs.drafts.keep(Draft(task.name, str(uuid4()), runner.draft))


def gone_on(needs: Needs, choice: str) -> Runner[Any]:
    """Where a line leads by now."""
    task = chosen(needs, choice)
    assert task.draft
    runner = Runner(lambda: task.journey(needs), task.draft.answers)
    settle(runner)
    return runner


def test_one_half_written_alert_overwrites_no_other(needs: Needs) -> None:
    alert_id = handed_in(needs)
    change = f"alert:change:{alert_id}"
    left(needs, change, "severity", "Minor")
    left(needs, NEW, "gov_police")
    assert expect(gone_on(needs, change), LookInto).key == "overview"
    assert expect(gone_on(needs, NEW), FillIn).key == "words-en"
    assert chosen(needs, RESUME).name == NEW


def test_what_others_warn_of_is_kept_with_its_document(needs: Needs) -> None:
    words = form("False couriers", "", "They collect cards.", "Do not open.", "They hurry you.")
    left(needs, OTHERS, as_file(CAP), "0", "phish", words)
    assert expect(gone_on(needs, OTHERS), FillIn).blanks[0].text == "冒充快递"
    home, _ = drive(lambda: desk_home(needs, Person("p", "Sun", roles=tuple(FRAUD_DESK))), [])
    assert RESUME in [item.key for item in expect(home, Browse).items]


def test_one_draft_too_many_is_not_taken_and_not_lost(needs: Needs) -> None:
    for count in range(MOST_DRAFTS):
        desk_of(needs).alerts.write_alert(ALERT, (), f"draft-number-{count}-of-a-test")
    runner, _ = drive(lambda: write_new(needs), [*WRITTEN, "done"])
    assert expect(runner, Tell).key == "refused-too_many_drafts"
    give(runner, True)
    assert expect(runner, LookInto).key == "overview"
