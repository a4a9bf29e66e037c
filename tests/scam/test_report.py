"""What the judgement reaches on messages that the model never saw: a floor, below which a change has made it worse."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.doors.scam_model import model_of_scams
from tests.scam.corpus import LANGUAGES, SCAMS, Language, Part
from tests.scam.report import Row, judged, rows


@dataclass(frozen=True)
class Floor:
    """Of the scams, the least that is stopped and noticed, also of the worst type; the most false alarms, and false stops."""

    stopped: float
    noticed: float
    worst_noticed: float
    services_noticed: float
    services_stopped: int
    chats_noticed: int
    chats_stopped: int
    warnings_stopped: int = 0


FLOORS: dict[tuple[Language, Part], Floor] = {
    ("zh", "development"): Floor(0.70, 0.95, 0.88, 0.02, 0, 6, 2),
    ("en", "development"): Floor(0.72, 0.92, 0.76, 0.04, 1, 4, 0),
    ("zh", "margin"): Floor(0.80, 0.92, 0.66, 0.10, 1, 0, 0, 1),
    ("en", "margin"): Floor(0.68, 0.88, 0.66, 0.08, 3, 2, 1, 1),
    ("zh", "unseen"): Floor(0.74, 0.94, 0.66, 0.05, 1, 3, 1),
    ("en", "unseen"): Floor(0.60, 0.86, 0.66, 0.07, 1, 0, 0, 1),
}
MISSED_OF_TRAINING: dict[Language, int] = {"zh": 18, "en": 310}
"""Scams that model and words were made from, and in which nothing is found all the same: a word that excuses too much shows here first."""


@pytest.mark.parametrize("part", ["development", "margin", "unseen"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_does_as_well_as_it_did(language: Language, part: Part) -> None:
    model = model_of_scams()
    assert model is not None, "the build has made no model: packaging/scam_model.py"
    reached = {row.name: row for row in rows(judged(language, model, part))}
    floor, services, chats = FLOORS[language, part], reached["genuine: services"], reached["genuine: chat"]
    assert reached["all scams"].stopped >= floor.stopped
    assert reached["all scams"].noticed >= floor.noticed
    assert min(reached[scam].noticed for scam in SCAMS) >= floor.worst_noticed
    assert services.noticed <= floor.services_noticed
    assert _stopped(services) <= floor.services_stopped
    assert _noticed(chats) <= floor.chats_noticed
    assert _stopped(chats) <= floor.chats_stopped
    assert _stopped(reached["genuine: bank, police"]) <= floor.warnings_stopped


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_more_scams_of_training_go_unseen_than_did(language: Language) -> None:
    missed = [each for each in judged(language, model_of_scams(), "training") if each.message.label == "scam" and each.is_wrong]
    assert len(missed) <= MISSED_OF_TRAINING[language], [each.message.text for each in missed]


def _noticed(row: Row) -> int:
    return round(row.noticed * row.count)


def _stopped(row: Row) -> int:
    return round(row.stopped * row.count)
