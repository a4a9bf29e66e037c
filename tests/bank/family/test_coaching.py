"""Coaching: begun by either, joined by the other, ended by whatever ends it, at once and alike to him; he points and speaks, no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.family.coached import Coached, line, scene
from tests.bank.family.pairing import DAY, Pair, codes, today
from tests.bank.people.asking import happened, newest
from tests.bank.running import RunningBank


@pytest.fixture
def coached(pair: Pair) -> Coached:
    """The two, paired, before they coach."""
    return Coached(pair.pair())


def entries(coached: Coached) -> list[tuple[str, dict[str, Any]]]:
    """What stands in her diary about it, the oldest first."""
    items = coached.hers.get("readDiary")["items"]
    return [(entry["code"], entry["facts"]) for entry in reversed(items) if entry["code"].startswith("coaching")]


def test_she_asks_and_he_comes(coached: Coached) -> None:
    after = newest(coached.his)
    coached.asked()
    assert coached.states() == ("asked", "asked")
    assert happened(coached.his, after) == ["coaching.updated"]
    assert [each["coachingId"] for each in coached.his.get("listCoaching")["items"]] == [coached.coaching_id]
    assert code(coached.join(coached.hers)) == "coaching_refused"
    assert [coached.join(coached.his).json()["state"] for _ in range(2)] == ["on", "on"]
    assert entries(coached) == [("coaching_joined", {"shows": []})]


def test_he_offers_and_she_accepts(coached: Coached) -> None:
    coached.offered()
    assert code(coached.join(coached.his)) == code(coached.show(scene())) == "coaching_refused"
    assert code(coached.join(coached.his, shows=["names"])) == "coaching_refused"
    assert coached.join(coached.hers, shows=["names"]).json()["shows"] == ["names"]
    assert coached.states() == ("on", "on")
    assert entries(coached) == [("coaching_offered", {}), ("coaching_joined", {"shows": ["names"]})]


def test_who_begins_what_the_other_has_begun_joins_it(coached: Coached) -> None:
    coached.offered()
    assert coached.hers.get("askCoaching", {"pairingId": coached.pair.pairing_id})["state"] == "on"
    coached.end(coached.hers)
    coached.asked()
    assert coached.his.get("offerCoaching", {"pairingId": coached.pair.pairing_id})["state"] == "on"


def test_he_sees_the_latest_scene_and_she_his_hints(coached: Coached) -> None:
    coached.asked()
    assert coached.show(scene()).json()["sceneNumber"] == 1
    assert "scene" not in coached.seen_by(coached.his)
    coached.join(coached.his)
    after = newest(coached.his)
    shown = scene(line({"count": 3}))
    assert [coached.show(shown).json()["sceneNumber"] for _ in range(2)] == [2, 2]
    assert happened(coached.his, after) == ["coaching.scene"]
    assert coached.seen_by(coached.his)["scene"] == shown
    assert "scene" not in coached.seen_by(coached.hers)
    assert coached.hint(kind="point", scene=2, part="field").ok
    assert coached.hint(kind="phrase", phrase="take_your_time").ok
    assert coached.hint(kind="line", text="慢慢来，先看第一行").ok
    assert coached.hint(kind="call").ok
    hints = coached.seen_by(coached.hers)["hints"]
    assert [(hint["number"], hint["kind"], hint["scene"]) for hint in hints] == [
        (1, "point", 2),
        (2, "phrase", 2),
        (3, "line", 2),
        (4, "call", 2),
    ]


@pytest.mark.parametrize(
    ("hint", "why"),
    [
        ({"kind": "point", "scene": 1, "part": "field"}, "scene_stale"),
        ({"kind": "point", "scene": 3, "part": "field"}, "scene_stale"),
        ({"kind": "point", "part": "field"}, "hint_refused"),
        ({"kind": "point", "scene": 2, "part": "yes"}, "hint_refused"),
        ({"kind": "point", "scene": 2, "part": "field", "at": 1}, "hint_refused"),
        ({"kind": "point"}, "hint_refused"),
        ({"kind": "call", "text": "hello"}, "hint_refused"),
        ({"kind": "phrase", "phrase": "press_it"}, "invalid_body"),
        ({"kind": "press", "part": "field"}, "invalid_body"),
        ({"kind": "line", "text": "6288 0000"}, "hint_refused"),
        ({"kind": "line", "text": "x" * 61}, "invalid_body"),
        ({"kind": "line", "text": "bank.example.com"}, "hint_refused"),
    ],
)
def test_what_is_no_hint(coached: Coached, hint: dict[str, Any], why: str) -> None:
    coached.on()
    coached.show(scene())
    coached.show(scene(line({"count": 1})))
    assert code(coached.hint(**hint)) == why
    assert "hints" not in coached.seen_by(coached.hers)


def test_hints_do_not_come_too_fast(coached: Coached) -> None:
    coached.on()
    answers = [coached.hint(kind="call") for _ in range(21)]
    assert [answer.status_code for answer in answers] == [201] * 20 + [429]
    coached.pair.wait(61)
    assert coached.hint(kind="call").ok


def she_ends(coached: Coached) -> None:
    assert coached.end(coached.hers).status_code == 204


def he_ends(coached: Coached) -> None:
    assert coached.end(coached.his).status_code == 204


def she_signs_out(coached: Coached) -> None:
    coached.hers.get("closeSession")
    coached.hers.sign_in()


def paused(coached: Coached) -> None:
    coached.pair.change(paused=True)


def link_ended(coached: Coached) -> None:
    coached.pair.end(coached.hers)


def power_gone(coached: Coached) -> None:
    coached.pair.change(powers=["approve"])


def last_day_over(coached: Coached) -> None:
    coached.pair.change(until=today(coached.hers).isoformat())
    coached.pair.wait(DAY)


def silent(coached: Coached) -> None:
    coached.pair.wait(30 * 60)


ENDS = (she_ends, he_ends, she_signs_out, paused, link_ended, power_gone, last_day_over, silent)


@pytest.mark.parametrize("end", ENDS)
def test_whatever_ends_it_it_is_over_at_once_and_alike_to_him(coached: Coached, end: Callable[[Coached], None]) -> None:
    """Nothing he tries tells him what has happened; of what was shown nothing is told any more; he hears that it has changed, once."""
    coached.on()
    coached.show(scene())
    after = newest(coached.his)
    coached.hint(kind="call")
    coached.show(scene(line({"count": 1})))
    end(coached)
    assert coached.seen_by(coached.his) == coached.over()
    assert coached.seen_by(coached.hers) == coached.over() | {"side": "customer", "name": "Li"}
    assert [code(coached.hint(kind="call")), code(coached.show(scene())), code(coached.join(coached.his))] == ["coaching_refused"] * 3
    assert coached.his.get("listCoaching")["items"] == []
    settled(coached)
    heard = [event for event in happened(coached.his, after) if event.startswith("coaching")]
    assert heard == ["coaching.updated"]
    assert [code for code, _ in entries(coached)] == ["coaching_joined", "coaching_hint", "coaching_ended"]
    assert coached.end(coached.his).status_code == coached.end(coached.hers).status_code == 204


def settled(coached: Coached) -> None:
    """The settler has put down what has ended by itself."""
    coached.hers.get("advanceClock", {"advanceSeconds": 0})


@pytest.mark.parametrize("gone", [paused, link_ended, power_gone, last_day_over])
def test_without_the_power_nobody_begins(coached: Coached, gone: Callable[[Coached], None]) -> None:
    gone(coached)
    asked = {"pairingId": coached.pair.pairing_id}
    assert [code(coached.his.ask("offerCoaching", asked)), code(coached.hers.ask("askCoaching", asked))] == ["coaching_refused"] * 2


def test_at_the_end_nothing_of_it_is_kept(coached: Coached, bank: RunningBank) -> None:
    coached.on()
    coached.show(scene())
    coached.hint(kind="line", text="看这里")
    coached.hint(kind="point", scene=1, part="field")
    coached.end(coached.hers)
    assert bank.look(lambda tx: tx.rows("SELECT * FROM hints")) == []
    assert bank.look(lambda tx: tx.rows("SELECT scene FROM coachings")) == [{"scene": None}]


def test_what_he_says_stands_in_her_diary_word_by_word_and_in_order(coached: Coached) -> None:
    """At once, not only at the end; how often he pointed is counted then."""
    coached.on()
    coached.show(scene())
    said = [
        {"kind": "phrase", "phrase": "check_the_name"},
        {"kind": "line", "text": "看这里，9.30 打给你"},
        {"kind": "call"},
        {"kind": "phrase", "phrase": "well_done"},
    ]
    for hint in said:
        assert coached.hint(**hint).ok
        assert coached.hint(kind="point", scene=1, part="field").ok
    quoted = [hint | ({"words": hint["text"]} if "text" in hint else {}) for hint in said]
    told = [("coaching_hint", {name: value for name, value in hint.items() if name != "text"}) for hint in quoted]
    assert entries(coached)[1:] == told
    coached.end(coached.hers)
    assert entries(coached)[1:] == [*told, ("coaching_hint", {"kind": "point", "count": 4}), ("coaching_ended", {"by": "customer"})]


def test_she_has_one_at_a_time(coached: Coached, signed_in: Callable[[str], Stranger]) -> None:
    other = Coached(Pair(coached.hers, signed_in("Hughes")).pair())
    other.offered()
    coached.asked()
    assert code(other.join(other.hers)) == "coaching_exists"
    refused = other.hers.ask("askCoaching", {"pairingId": other.pair.pairing_id})
    assert (code(refused), refused.json()["facts"]) == ("coaching_exists", {"coachingId": coached.coaching_id})
    coached.end(coached.hers)
    assert other.join(other.hers).json()["state"] == "on"


def test_a_coaching_of_others_is_not_there(coached: Coached, signed_in: Callable[[str], Stranger]) -> None:
    coached.on()
    hughes = signed_in("Hughes")
    bodies = {"readCoaching": None, "joinCoaching": {}, "giveHint": {"kind": "call"}, "endCoaching": None, "showScene": scene()}
    for name, body in bodies.items():
        assert code(hughes.ask(name, body, coachingId=coached.coaching_id)) == "not_found", name
    assert code(hughes.ask("askCoaching", {"pairingId": coached.pair.pairing_id})) == "not_found"
    assert coached.states() == ("on", "on")


def test_he_shows_no_scene_and_she_gives_no_hint(coached: Coached) -> None:
    coached.on()
    assert code(coached.his.ask("showScene", scene(), coachingId=coached.coaching_id)) == "coaching_refused"
    assert code(coached.hers.ask("giveHint", {"kind": "call"}, coachingId=coached.coaching_id)) == "coaching_refused"
    assert code(coached.hers.ask("offerCoaching", {"pairingId": coached.pair.pairing_id})) == "coaching_refused"
    assert code(coached.his.ask("askCoaching", {"pairingId": coached.pair.pairing_id})) == "coaching_refused"


def test_he_may_not_offer_all_day_long(coached: Coached) -> None:
    for _ in range(4):
        coached.offered().end(coached.his)
    assert code(coached.his.ask("offerCoaching", {"pairingId": coached.pair.pairing_id})) == "too_many_attempts"


def test_only_the_session_that_has_begun_it_shows_scenes(coached: Coached, signed_in: Callable[[str], Stranger]) -> None:
    coached.on()
    elsewhere = signed_in("Wang")
    assert code(elsewhere.ask("showScene", scene(), coachingId=coached.coaching_id)) == "coaching_refused"


def test_asked_for_again_after_the_program_went_down_it_begins_anew(coached: Coached, signed_in: Callable[[str], Stranger]) -> None:
    """Her former session has not ended, and nobody could show anything in it any more."""
    coached.on()
    again = Coached(Pair(signed_in("Wang"), coached.his))
    again.pair.pairing_id = coached.pair.pairing_id
    again.asked()
    assert coached.seen_by(coached.his) == coached.over()
    assert again.states() == ("asked", "asked")
    assert again.show(scene()).ok


def test_he_goes_on_after_signing_in_again(coached: Coached) -> None:
    coached.on()
    coached.his.get("closeSession")
    coached.his.sign_in()
    assert coached.seen_by(coached.his)["state"] == "on"
    assert codes(coached.hers.get("readDiary")["items"])[0] == "coaching_joined"
