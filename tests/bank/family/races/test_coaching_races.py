"""Two at once in a coaching, on either database: one is first, the other finds what it has left, and nothing comes of it twice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.bank.verify import verify
from tests.attacks.test_refusals import code
from tests.bank.family.coached import Coached, line, scene
from tests.bank.family.pairing import Pair
from tests.bank.family.races.at_once import OFTEN, People, at_once
from tests.bank.people.asking import happened, newest
from tests.bank.running import RunningBank


@pytest.fixture(scope="module")
def both(people: People) -> tuple[Coached, Coached]:
    """Wang, who trusts Li and Hughes."""
    wang, li, hughes = (people[name] for name in ("Wang", "Li", "Hughes"))
    return Coached(Pair(wang, li).pair()), Coached(Pair(wang, hughes).pair())


@pytest.fixture
def coached(both: tuple[Coached, Coached], bank: RunningBank) -> Iterator[Coached]:
    """Wang and Li; nothing goes on, and the books are sound when it is over."""
    yield both[0]
    for each in both:
        for found in each.his.get("listCoaching")["items"]:
            each.his.get("endCoaching", coachingId=found["coachingId"])
    assert bank.look(verify) == []


def entries(coached: Coached) -> list[str]:
    """What stands in her diary, the newest first."""
    return [entry["code"] for entry in coached.hers.get("readDiary")["items"]]


@OFTEN
def test_of_two_whom_she_asks_at_once_one_is_asked(coached: Coached, both: tuple[Coached, Coached], turn: int) -> None:
    answers = at_once(*(lambda each=each: each.hers.ask("askCoaching", {"pairingId": each.pair.pairing_id}) for each in both))
    assert sorted(code(answer) if not answer.ok else "ok" for answer in answers) == ["coaching_exists", "ok"]
    assert len(coached.hers.get("listCoaching")["items"]) == 1


@OFTEN
def test_of_two_offers_that_she_accepts_at_once_one_begins(both: tuple[Coached, Coached], coached: Coached, turn: int) -> None:
    for each in both:
        each.offered()
    answers = at_once(*(lambda each=each: each.join(each.hers) for each in both))
    assert sorted(code(answer) if not answer.ok else "ok" for answer in answers) == ["coaching_exists", "ok"]


@OFTEN
def test_an_offer_and_her_asking_at_once_are_one(coached: Coached, turn: int) -> None:
    asked = {"pairingId": coached.pair.pairing_id}
    answers = at_once(lambda: coached.hers.ask("askCoaching", asked), lambda: coached.his.ask("offerCoaching", asked))
    assert len({answer.json()["coachingId"] for answer in answers}) == 1
    coached.coaching_id = answers[0].json()["coachingId"]
    assert coached.states() == ("on", "on")


@OFTEN
def test_what_she_ends_while_he_joins_is_over(coached: Coached, turn: int) -> None:
    coached.asked()
    ended, _ = at_once(lambda: coached.end(coached.hers), lambda: coached.join(coached.his))
    assert ended.status_code == 204
    assert coached.states() == ("over", "over")


@OFTEN
def test_both_may_end_it_and_it_ends_once(coached: Coached, turn: int) -> None:
    coached.on()
    answers = at_once(lambda: coached.end(coached.hers), lambda: coached.end(coached.his))
    assert [answer.status_code for answer in answers] == [204, 204]
    assert entries(coached)[:2] == ["coaching_ended", "coaching_joined"]


@OFTEN
def test_a_hint_or_a_scene_beside_the_end_is_before_it_or_refused(coached: Coached, turn: int) -> None:
    coached.on()
    coached.show(scene())
    after = newest(coached.his)
    hinted, shown, _ = at_once(
        lambda: coached.hint(kind="call"), lambda: coached.show(scene(line({"count": 1}))), lambda: coached.end(coached.hers)
    )
    assert [code(answer) for answer in (hinted, shown) if not answer.ok] in ([], ["coaching_refused"], ["coaching_refused"] * 2)
    assert entries(coached)[0] == "coaching_ended"
    assert (entries(coached)[1] == "coaching_hint") == hinted.ok
    assert happened(coached.his, after) == ["coaching.updated"]


@OFTEN
def test_two_hints_at_once_are_two(coached: Coached, turn: int) -> None:
    coached.on()
    at_once(lambda: coached.hint(kind="call"), lambda: coached.hint(kind="line", text="看这里"))
    assert [hint["number"] for hint in coached.seen_by(coached.hers)["hints"]] == [1, 2]


@OFTEN
def test_who_points_while_she_goes_on_points_at_what_he_saw_or_not_at_all(coached: Coached, turn: int) -> None:
    coached.on()
    coached.show(scene())
    pointed, _ = at_once(lambda: coached.hint(kind="point", scene=1, part="field"), lambda: coached.show(scene(line({"count": 1}))))
    hints = coached.seen_by(coached.hers).get("hints", [])
    assert [hint["scene"] for hint in hints] == ([1] if pointed.ok else [])
    assert pointed.ok or code(pointed) == "scene_stale"
