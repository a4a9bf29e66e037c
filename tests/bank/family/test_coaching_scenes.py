"""What the bank takes of a scene, whatever a program sends; and what it tells while one goes on and not one event longer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app.bank.services.events import AT_ONCE
from app.bank.store import coaching as coachings
from app.bank.store import events
from app.bank.store.port import Tx
from tests.attacks.stranger import Stranger
from tests.attacks.test_listening import Ear
from tests.attacks.test_refusals import code
from tests.bank.family.coached import QUESTION, Coached, line, scene
from tests.bank.family.pairing import Pair
from tests.bank.people.asking import happened, newest
from tests.bank.running import RunningBank

MONEY = {"amount": {"currency": "CNY", "amount": "5000.00"}}
NAME = {"name": "李娜"}


def nested(depth: int) -> dict[str, Any]:
    """Words in words."""
    return {"words": {"id": QUESTION, "params": [nested(depth - 1)] if depth > 1 else []}}


@pytest.fixture
def coached(pair: Pair) -> Coached:
    """The two, with a coaching in which she allows nothing."""
    return Coached(pair.pair()).on()


@pytest.mark.parametrize(
    ("shown", "why"),
    [
        (scene(line(MONEY)), "scene_refused"),
        (scene(line(NAME)), "scene_refused"),
        (scene(line({"words": {"id": QUESTION, "params": [NAME]}})), "scene_refused"),
        (scene(task={"id": QUESTION, "params": [NAME]}), "scene_refused"),
        (scene(line({})), "scene_refused"),
        (scene(line({"hidden": True, "count": 1})), "scene_refused"),
        (scene(line(nested(3))), "scene_refused"),
        (scene(line({"count": 367})), "invalid_body"),
        (scene(line({"count": -1})), "invalid_body"),
        (scene(line({"text": "给孙子"})), "invalid_body"),
        (scene(line({"digits": "6288"})), "invalid_body"),
        (scene(line({"count": "3"})), "invalid_body"),
        (scene(kind="pin"), "invalid_body"),
        (scene(kind="code"), "invalid_body"),
        (scene(kind="hidden"), "scene_refused"),
        ({"kind": "hidden", "language": "zh_CN", "number": 2}, "scene_refused"),
        ({"kind": "hidden", "language": "zh_CN", "parts": [{"part": "field", "filled": True}]}, "scene_refused"),
        (scene(value="5000.00"), "invalid_body"),
        (scene(parts=[{"part": "field", "value": "5000"}]), "invalid_body"),
        (scene(parts=[{"part": "6288"}]), "invalid_body"),
        (scene(look="5000"), "invalid_body"),
        (scene(language="李娜"), "invalid_body"),
        (scene({"part": "question", "words": {"id": "6288000000000001" * 2}}), "invalid_body"),
        (scene({"part": "question", "words": {"id": "李娜"}}), "invalid_body"),
        (scene({"part": "question", "words": {"id": QUESTION, "text": "李娜"}}), "invalid_body"),
    ],
)
def test_what_may_not_leave_is_refused(coached: Coached, shown: dict[str, Any], why: str) -> None:
    assert code(coached.show(shown)) == why
    assert "scene" not in coached.seen_by(coached.his)


def test_what_she_allows_is_taken(coached: Coached) -> None:
    coached.end(coached.hers)
    coached.on("amounts", "names")
    assert coached.show(scene(line(MONEY, NAME, {"hidden": True}, nested(2)))).ok
    assert code(coached.show(scene(line({"name": "6288 0000"})))) == "scene_refused"
    coached.end(coached.hers)
    coached.on("amounts")
    assert coached.show(scene(line(MONEY))).ok
    assert code(coached.show(scene(line(NAME)))) == "scene_refused"


def test_a_hidden_step_is_nothing_but_hidden(coached: Coached) -> None:
    coached.show(scene())
    assert coached.show({"kind": "hidden", "language": "zh_CN"}).ok
    assert coached.seen_by(coached.his)["scene"] == {"kind": "hidden", "language": "zh_CN"}


def test_not_without_end(coached: Coached, bank: RunningBank) -> None:
    """The same scene again is no other; the day's last one is followed by none."""
    assert coached.show(scene()).ok
    assert bank.change(lambda tx: tx.run("UPDATE attempts SET wrong = 4999 WHERE subject LIKE 'scenes:%'")) == 1
    assert coached.show(scene(line({"count": 1}))).ok
    assert coached.show(scene(line({"count": 1}))).ok
    assert code(coached.show(scene(line({"count": 2})))) == "too_many_attempts"


@pytest.fixture
def listen() -> Iterator[Callable[..., Ear]]:
    """Opens streams."""
    ears: list[Ear] = []

    def begin(stranger: Stranger, last_event_id: str | None = None) -> Ear:
        ears.append(Ear(stranger, last_event_id))
        return ears[-1]

    yield begin
    for ear in ears:
        ear.close()


def test_both_hear_what_the_other_does(coached: Coached, listen: Callable[..., Ear]) -> None:
    his, hers = listen(coached.his), listen(coached.hers)
    his.hear(), hers.hear()
    coached.show(scene())
    assert his.hear_event().data["resource"] == coached.coaching_id
    coached.hint(kind="call")
    heard = hers.hear_event()
    assert (heard.type, set(heard.data)) == ("coaching.hint", {"id", "type", "resource"})


def test_what_was_not_sent_before_the_end_never_is(coached: Coached, listen: Callable[..., Ear]) -> None:
    """He comes back to his stream after the end: of the scenes in between there is no event, only that it has changed."""
    begun = newest(coached.his)
    for count in range(3):
        coached.show(scene(line({"count": count})))
    coached.hint(kind="call")
    coached.end(coached.hers)
    coached.pair.change(powers=["approve"])
    his = listen(coached.his, begun)
    assert his.hear_event().type == "coaching.updated"
    coached.his.get("receiveIncome", {"accountId": "li", "amount": {"currency": "CNY", "amount": "1.00"}})
    assert his.hear_event().type == "account.updated"


def test_however_much_is_held_back_what_comes_after_is_told(coached: Coached, bank: RunningBank) -> None:
    """More than one answer carries: none of it may stand in the way."""
    begun = newest(coached.his)

    def flood(tx: Tx) -> None:
        for _ in range(AT_ONCE):
            events.tell(tx, "p-li", "coaching.scene", coached.coaching_id)

    bank.change(flood)
    coached.end(coached.hers)
    assert happened(coached.his, begun) == ["coaching.updated"]


def test_between_the_end_and_its_being_put_down_nothing_is_told(coached: Coached, bank: RunningBank) -> None:
    """The link is gone in the books, and nobody has told the coaching of it."""
    begun = newest(coached.his)
    coached.show(scene())
    assert [event["type"] for event in coached.his.get("listEvents", query={"after": begun})["items"]] == ["coaching.scene"]

    def gone(tx: Tx) -> None:
        tx.run("UPDATE pairings SET paused = 1")
        row = coachings.coaching(tx, coached.coaching_id)
        assert row is not None
        assert row.ended_at is None

    bank.change(gone)
    heard = coached.his.get("listEvents", query={"after": begun})["items"]
    assert "coaching.scene" not in [event["type"] for event in heard]
