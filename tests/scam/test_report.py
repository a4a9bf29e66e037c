"""What the judgement reaches on messages that the model never saw: a floor, below which a change has made it worse."""

from __future__ import annotations

import pytest

from app.doors.scam_model import model_of_scams
from tests.scam.corpus import LANGUAGES, Language, Part
from tests.scam.report import Row, judged, rows

NOTICED = 0.85
STOPPED: dict[tuple[Language, Part], float] = {
    ("zh", "development"): 0.52,
    ("en", "development"): 0.52,
    ("zh", "fresh"): 0.54,
    ("en", "fresh"): 0.45,
    ("zh", "unseen"): 0.69,
    ("en", "unseen"): 0.64,
}
FALSE_ALARMS = 0.155
FALSE_STOPS: dict[tuple[Language, Part], int] = {
    ("en", "development"): 1,
    ("zh", "development"): 1,
    ("en", "fresh"): 1,
    ("zh", "unseen"): 2,
    ("en", "unseen"): 6,
}
"""Services that are stopped: chosen on development to be 1 % at most, and more of them in *unseen*."""
WARNINGS_STOPPED: dict[tuple[Language, Part], int] = {("en", "unseen"): 2}
"""Banks and police that are stopped: nowhere else any."""


@pytest.mark.parametrize("part", ["development", "fresh", "unseen"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_does_as_well_as_it_did(language: Language, part: Part) -> None:
    model = model_of_scams()
    assert model is not None, "the build has made no model: packaging/scam_model.py"
    reached = {row.name: row for row in rows(judged(language, model, part))}
    assert reached["all scams"].noticed >= NOTICED
    assert reached["all scams"].stopped >= STOPPED[language, part]
    assert reached["genuine: services"].noticed <= FALSE_ALARMS
    assert _stopped(reached["genuine: services"]) <= FALSE_STOPS.get((language, part), 0)
    assert _stopped(reached["genuine: bank, police"]) <= WARNINGS_STOPPED.get((language, part), 0)


def _stopped(row: Row) -> int:
    return round(row.stopped * row.count)
