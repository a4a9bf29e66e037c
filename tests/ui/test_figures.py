"""Days and months of each language, against Qt's own locales (CLDR) as an outside judge."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, QTime

from app.domain.languages.known import KNOWN
from app.domain.languages.language import Language

FORMS = {"zh_CN": "M月d日 dddd", "zh_TW": "M月d日 dddd", "en": "dddd d MMMM"}
WITH_YEAR = {"zh_CN": "yyyy年M月d日 dddd", "zh_TW": "yyyy年M月d日 dddd", "en": "dddd d MMMM yyyy"}
MONTHS = {"zh_CN": "M月", "zh_TW": "M月", "en": "MMM"}

each_language = pytest.mark.parametrize("language", KNOWN, ids=lambda each: each.code)


@each_language
@given(when=st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_days_are_called_as_everywhere_in_that_language(language: Language, when: date) -> None:
    judge, day = QLocale(language.code), QDate(when.year, when.month, when.day)
    assert language.day(when, year=False) == judge.toString(day, FORMS[language.code])
    assert language.day(when, year=True) == judge.toString(day, WITH_YEAR[language.code])
    assert language.short_month(when) == judge.toString(day, MONTHS[language.code])[:3]


@each_language
@given(when=st.times())
def test_times_have_the_hour_and_the_minute_of_a_clock_with_twelve_hours(language: Language, when: time) -> None:
    shown = QLocale("en").toString(QTime(when.hour, when.minute), "h:mm AP").split()[0]
    named = language.code == "en" and when.minute == 0 and {0: "midnight", 12: "noon"}.get(when.hour)
    assert language.clock(when) == named if named else shown in language.clock(when)
