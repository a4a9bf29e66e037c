"""What a really running bank writes into her diary, read by her program: each fact it tells is one that the sentences know."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.coaching import Scene, StepKind, Target
from app.domain.family import DiaryEntry
from app.domain.hints import Part, Phrase, Spot
from app.domain.shares import ShareKind
from app.journeys.diary_words import sentence
from tests.bank.running import running_bank
from tests.client.coached import Coached, coached_at
from tests.journeys.test_diary import HINTED, OF_ANOTHER_KIND, WRITTEN, entry

SCENE = Scene(StepKind.AMOUNT, "zh_CN", targets=(Target(Spot(Part.FIELD), filled=True),))
_IDS = frozenset({"paymentId"})
_OF_THE_LINK = frozenset({"powers", "until", "paused"})
"""What it allows: kept here for whoever checks the books, and told her on the link's own page."""


@pytest.fixture
def coached() -> Iterator[Coached]:
    with running_bank() as bank, coached_at(bank) as coached:
        yield coached


def help_and_show(coached: Coached) -> None:
    """Everything that two people can do in a coaching, ended by either, and with shares."""
    for ends in (coached.hers, coached.his):
        coaching_id = coached.begin()
        coached.hers.show_scene(coaching_id, SCENE)
        coached.his.point(coaching_id, 1, Spot(Part.FIELD))
        coached.his.say_phrase(coaching_id, Phrase.STOP_HERE)
        coached.his.say_line(coaching_id, "看这里")
        coached.his.ask_to_call(coaching_id)
        ends.end_coaching(coaching_id)
    coached.his.share(coached.pairing_id, ShareKind.STOP, name_of_try="a")
    given = coached.hers.share(coached.pairing_id, ShareKind.ALERT, "假冒银行的电话", name_of_try="a")
    coached.his.look_at_share(given.share_id)


def test_every_fact_it_writes_is_one_that_is_read(coached: Coached) -> None:
    help_and_show(coached)
    written = coached.hers.diary(100).entries
    assert {each.code for each in written} > {"coaching_joined", "coaching_hint", "coaching_ended", "share_sent", "share_seen"}
    for each in written:
        facts = dict(each.facts).keys() - _IDS - _OF_THE_LINK
        known = WRITTEN[each.code].keys() if each.code != "coaching_hint" else {"kind", *HINTED[str(dict(each.facts)["kind"])]}
        assert facts == known or (facts < known and "reason" in known), each
        assert sentence(each).text != OF_ANOTHER_KIND
        if "kind" in facts or "by" in facts:
            assert sentence(each).text != _bare(each), each


def _bare(each: DiaryEntry) -> str:
    """The same where nothing more is known."""
    return sentence(entry(each.code)).text
