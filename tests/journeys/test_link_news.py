"""What happened to a link while she was away: every code of the contract in words that say who, when and what she can do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast, get_args

import pytest

from app.contract.notices import NoticeCode
from app.domain.family import LINK_WAITS
from app.domain.notices import Notice
from app.journeys.link_news import link_news
from app.journeys.news import news
from app.journeys.ports import Bank, Needs
from app.journeys.say import Ahead, Name
from app.journeys.steps import Choose, Tell
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.journeys.drive import drive, expect, give
from tests.journeys.family_bank import DAUGHTER, NOW, TODAY, FamilyBank, needs_of

CODES = [code for code in get_args(NoticeCode) if code.startswith(("link_", "helper_")) and code != "link_ends_soon"]
FACTS = {"name": DAUGHTER, "inForceFrom": (NOW + LINK_WAITS).isoformat(), "until": "2027-11-22", "customerName": "王秀兰", "pairingId": "p"}


def notice(code: str, **facts: str) -> Notice:
    return Notice(f"ntc_{code}", NOW, code, FACTS | facts)


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_told_with_the_name_and_what_follows_and_then_not_again(code: str, tmp_path: Path) -> None:
    seen: list[str] = []
    bank = SimpleNamespace(notices=lambda: (notice(code),), see_notice=seen.append)
    runner, _ = drive(lambda: news(Needs(cast("Bank", bank), SettingsFile(tmp_path / "s.json"), MemoryDrafts(), "task")), [])
    told = expect(runner, Tell)
    assert ("name", Name(DAUGHTER)) in told.question.params
    assert told.why
    assert all("{" not in sentence.text or sentence.params for sentence in told.why)
    give(runner, True)
    assert seen == [f"ntc_{code}"]


@pytest.mark.parametrize(("pairing_id", "asked"), [("prg_0", "still-right"), ("prg_of_before", "")])
def test_near_the_last_day_she_is_asked_there_and_then_whether_it_is_still_right(tmp_path: Path, pairing_id: str, asked: str) -> None:
    seen: list[str] = []
    family = FamilyBank()
    family.helper(until=TODAY)
    bank = SimpleNamespace(notices=lambda: (notice("link_ends_soon", pairingId=pairing_id),), see_notice=seen.append, links=family.links)
    runner, _ = drive(lambda: news(replace(needs_of(family, tmp_path), bank=cast("Bank", bank))), [])
    if asked:
        assert expect(runner, Choose).key == asked
        assert [option.key for option in expect(runner, Choose).options] == ["year", "until", "change", "end"]
        give(runner, "until")
    assert runner.step is None
    assert seen == ["ntc_link_ends_soon"]


def test_a_pairing_that_waits_says_from_when_and_how_to_end_it() -> None:
    words = link_news(notice("link_waiting"))
    assert words
    assert dict(words.headline.params)["moment"] == Ahead(NOW + LINK_WAITS)
    assert "If you do not want it, end it now, under “People I trust”." in [sentence.text for sentence in words.why]


def test_whoever_helps_is_told_of_it_as_a_helper() -> None:
    words = link_news(notice("link_in_force", until=""))
    assert words
    assert words.headline.text == "You may now help {name} with the bank."


@pytest.mark.parametrize("broken", [{"name": ""}, {"inForceFrom": ""}, {"inForceFrom": "tomorrow"}, {"inForceFrom": "2026-11-23T10:40:00"}])
def test_what_cannot_be_worded_is_passed_over(broken: dict[str, str]) -> None:
    assert link_news(notice("link_waiting", **broken)) is None
