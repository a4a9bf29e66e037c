"""The event stream: tells what changed and nothing more, resumes, beats, and ends with the session."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import requests

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.running import RunningBank, running_bank

pytestmark = on_both

LIMIT = 20.0
HEARTBEATS = 3


@dataclass(frozen=True)
class Heard:
    """One event; a heartbeat has an empty type."""

    id: str
    type: str
    data: dict[str, object]


class Ear:
    """Listens to the stream."""

    def __init__(self, stranger: Stranger, last_event_id: str | None = None) -> None:
        url = f"{stranger.url}/v1/events"
        stranger.ask("readMe")
        headers = {
            "Accept": "text/event-stream",
            "Authorization": f"DPoP {stranger.token}",
            "DPoP": stranger.key.proof("GET", url, stranger.nonce, stranger.token),
        }
        if last_event_id is not None:
            headers["Last-Event-ID"] = last_event_id
        self.answer = requests.get(url, headers=headers, stream=True, timeout=LIMIT)
        self._blocks = self._read()

    def _read(self) -> Iterator[list[str]]:
        block: list[str] = []
        for line in self.answer.iter_lines(chunk_size=1, decode_unicode=True):
            if line:
                block.append(line)
            else:
                yield block
                block = []

    def hear(self) -> Heard:
        """The next event or heartbeat; StopIteration when the bank ends the stream."""
        fields = dict(line.split(": ", 1) for line in next(self._blocks) if not line.startswith(":"))
        return Heard(fields.get("id", ""), fields.get("event", ""), json.loads(fields.get("data", "{}")))

    def hear_event(self) -> Heard:
        """The next event, which is not long in coming."""
        for _ in range(HEARTBEATS):
            if (heard := self.hear()).type:
                return heard
        raise AssertionError("heartbeats only")

    def hears_out(self) -> bool:
        """Hears what is left until the bank ends the stream."""
        for _ in self._blocks:
            pass
        return True

    def close(self) -> None:
        self.answer.close()


@pytest.fixture
def listen() -> Iterator[Callable[..., Ear]]:
    ears: list[Ear] = []

    def begin(stranger: Stranger, last_event_id: str | None = None) -> Ear:
        ears.append(Ear(stranger, last_event_id))
        assert ears[-1].answer.headers["Content-Type"] == "text/event-stream"
        return ears[-1]

    yield begin
    for ear in ears:
        ear.close()


def test_both_sides_hear_of_a_payment(bank: RunningBank, signed_in: Callable[[str], Stranger], listen: Callable[..., Ear]) -> None:
    wang, li = signed_in("Wang"), signed_in("Li")
    hers, his = listen(wang), listen(li)
    assert hers.hear() == his.hear() == Heard("", "", {})
    payment = wang.pay("Li", "7.00", wait=bank.move)
    heard = [hers.hear_event() for _ in range(5)]
    assert [(event.type, event.data["resource"]) for event in heard] == [("payment.updated", payment["paymentId"])] * 4 + [
        ("account.updated", "wang")
    ]
    received = his.hear_event()
    assert received.data == {"id": int(received.id), "type": "account.updated", "resource": "li"}


def test_a_listener_resumes_where_he_was(bank: RunningBank, signed_in: Callable[[str], Stranger], listen: Callable[..., Ear]) -> None:
    wang = signed_in("Wang")
    begin = wang.get("listEvents")["next"]
    wang.pay("Li", "1.00", wait=bank.move)
    items = wang.get("listEvents", query={"after": begin})["items"]
    assert len(items) == 5
    ear = listen(wang, str(items[1]["id"]))
    assert [ear.hear_event().data for _ in range(3)] == items[2:]
    assert wang.get("listEvents", query={"after": str(items[-1]["id"])}) == {"items": [], "next": str(items[-1]["id"])}


@pytest.mark.parametrize("unknown", ["999999999", "nonsense", "-1"])
def test_who_resumes_from_nowhere_reads_everything_again(wang: Stranger, listen: Callable[..., Ear], unknown: str) -> None:
    heard = listen(wang, unknown).hear_event()
    assert heard.type == "resync"
    assert heard.id == wang.get("listEvents")["next"]


def test_a_stream_ends_with_its_session(bank: RunningBank, signed_in: Callable[[str], Stranger], listen: Callable[..., Ear]) -> None:
    li, wang = signed_in("Li"), signed_in("Wang")
    ear = listen(li)
    ear.hear()
    li.get("closeSession")
    wang.pay("Li", "1.00", wait=bank.move)
    with pytest.raises(StopIteration):
        ear.hear()


def test_nobody_listens_without_a_session(newcomer: Callable[[], Stranger], signed_in: Callable[[str], Stranger]) -> None:
    assert code(newcomer().ask("listEvents", headers={"Accept": "text/event-stream"})) == "invalid_token"
    li = signed_in("Li")
    li.get("closeSession")
    assert code(li.ask("listEvents", headers={"Accept": "text/event-stream"})) == "invalid_token"


def test_the_heart_beats_and_closing_ends_it(listen: Callable[..., Ear]) -> None:
    with running_bank(heartbeat=0.05) as bank:
        stranger = Stranger(bank.url)
        stranger.enrol("Wang")
        stranger.sign_in()
        ear = listen(stranger)
        assert [ear.hear() for _ in range(3)] == [Heard("", "", {})] * 3
        stranger.close()
    assert ear.hears_out()


def test_a_fresh_start_sends_everybody_home(listen: Callable[..., Ear]) -> None:
    with running_bank() as bank:
        stranger = Stranger(bank.url)
        stranger.enrol("Wang")
        stranger.sign_in()
        ear = listen(stranger)
        stranger.get("resetSandbox")
        with pytest.raises(StopIteration):
            ear.hear_event()
        assert code(stranger.ask("readMe")) == "invalid_token"
        stranger.enrol("Wang")
        stranger.sign_in()
        assert stranger.get("readMe")["name"] == "Wang"
        stranger.close()


def test_a_stream_does_not_outlive_its_tokens(listen: Callable[..., Ear]) -> None:
    with running_bank(heartbeat=0.05) as bank:
        stranger = Stranger(bank.url)
        stranger.enrol("Wang")
        stranger.sign_in()
        ear = listen(stranger)
        bank.move(3600)
        assert ear.hear() == Heard("", "", {})
        bank.move(12 * 3600)
        assert ear.hears_out()
        stranger.close()


def test_one_session_listens_four_times_at_most(signed_in: Callable[[str], Stranger], listen: Callable[..., Ear]) -> None:
    li, other = signed_in("Li"), signed_in("Li")
    elsewhere = listen(other)
    ears = [listen(li) for _ in range(6)]
    assert all(ear.hears_out() for ear in ears[:2])
    li.get("receiveIncome", {"accountId": "li", "amount": {"currency": "CNY", "amount": "1.00"}})
    for ear in (*ears[2:], elsewhere):
        assert ear.hear_event().data["resource"] == "li"


def test_signing_in_again_is_no_way_to_more_streams(signed_in: Callable[[str], Stranger], listen: Callable[..., Ear]) -> None:
    """Those with which she listens on all her devices are counted, too."""
    hughes = signed_in("Hughes")
    ears: list[Ear] = []
    for _ in range(5):
        hughes.sign_in()
        ears += [listen(hughes) for _ in range(4)]
        for ear in ears[-4:]:
            ear.hear()
    assert all(ear.hears_out() for ear in ears[:4])
    hughes.get("receiveIncome", {"accountId": "hughes", "amount": {"currency": "GBP", "amount": "1.00"}})
    assert {ear.hear_event().data["resource"] for ear in ears[4:]} == {"hughes"}
