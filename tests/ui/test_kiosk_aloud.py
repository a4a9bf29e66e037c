"""At a kiosk others hear what is read aloud: the number and where it is for, and nothing of what she prepared or came for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.doors.languages import words_for
from app.ui.words.spoken import spoken
from tests.ui.samples_visits import ticket

PRIVATE = {"en": ("60,000", "60 000", "cash", "Amount", "identity card"), "zh_CN": ("60,000", "六万", "现金", "金额", "身份证")}


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_what_a_number_is_about_is_not_read_aloud_there(language: str) -> None:
    step = ticket(language=language)
    at_home, here = (spoken(each, words_for(language)) for each in (step, replace(step, aloud=3)))
    assert [word for word in PRIVATE[language] if word in at_home]
    assert [word for word in PRIVATE[language] if word in here] == []
    assert all(line in at_home.splitlines() for line in here.splitlines())
