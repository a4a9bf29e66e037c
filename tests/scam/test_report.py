"""What the judgement reaches on the held-out part of the corpus: a floor, below which a change has made it worse."""

from __future__ import annotations

import pytest

from app.doors.scam_model import model_of_scams
from tests.scam.corpus import LANGUAGES, Language
from tests.scam.report import judged, rows

NOTICED = 0.88
STOPPED = 0.47
FALSE_ALARMS = 0.11
FALSE_STOPS = 0.025


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_does_as_well_as_it_did(language: Language) -> None:
    model = model_of_scams()
    assert model is not None, "the build has made no model: packaging/scam_model.py"
    reached = {row.name: row for row in rows(judged(language, model))}
    assert reached["all scams"].noticed >= NOTICED
    assert reached["all scams"].stopped >= STOPPED
    assert reached["genuine: services"].noticed <= FALSE_ALARMS
    assert reached["genuine: services"].stopped <= FALSE_STOPS
