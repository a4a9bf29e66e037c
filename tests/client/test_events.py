"""Listening: what is heard, how it resumes, what it does where no stream gets through, and that it stops at once."""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from app.client.events import Listener, Pace
from app.client.remote_bank import RemoteBank
from app.vault.port import Reason, VaultTrouble
from tests.client.odd_server import PERSON, QUICK, REFRESH, OddServer, Reply, Seen, enrolled_vault, odd_server, problem, told

PACE = Pace(silence=0.3, first_wait=0.005, longest_wait=0.02, asking=0.005, asking_rounds=3)
SOON = 5.0
STREAM = {"Content-Type": "text/event-stream"}


def sent(number: int, kind: str = "payment.updated") -> bytes:
    return f"id: {number}\nevent: {kind}\ndata: {json.dumps({'id': number, 'type': kind, 'resource': f'r{number}'})}\n\n".encode()


class Ear:
    """Keeps what was heard."""

    def __init__(self) -> None:
        self.heard: queue.Queue[tuple[str, str]] = queue.Queue()

    def __call__(self, kind: str, resource: str) -> None:
        self.heard.put((kind, resource))

    def next(self) -> tuple[str, str]:
        return self.heard.get(timeout=SOON)


def from_three(server: Callable[[], OddServer], answering: Callable[[Seen], Reply | None]) -> Callable[[Seen], Reply | None]:
    """Renews sessions, and tells those who ask that the newest event is number 3."""

    def answer(seen: Seen) -> Reply | None:
        if seen.line == REFRESH:
            return server().fresh_session()
        return told({"items": [], "next": "3"}) if seen.path == "/v1/events" and not wants_stream(seen) else answering(seen)

    return answer


def wants_stream(seen: Seen) -> bool:
    return "event-stream" in seen.headers["Accept"]


@contextmanager
def listening(answering: Callable[[Seen], Reply | None], pace: Pace = PACE) -> Iterator[tuple[Ear, OddServer]]:
    with odd_server(from_three(lambda: server, answering)) as server:
        bank, ear = RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK, pace=pace), Ear()
        listener = bank.listen(ear)
        try:
            assert ear.next() == ("resync", "")
            yield ear, server
        finally:
            listener.stop()
            bank.close()


def test_events_are_heard_and_a_stream_that_ends_is_resumed_after_the_last_one() -> None:
    streams = iter([sent(4) + sent(5), b": beat\n\n" + sent(6)])
    with listening(lambda _: Reply(200, next(streams, b": beat\n\n"), STREAM)) as (ear, server):
        assert [ear.next() for _ in range(3)] == [("payment.updated", f"r{number}") for number in (4, 5, 6)]
        assert [seen.headers["Last-Event-ID"] for seen in server.seen if wants_stream(seen)][:2] == ["3", "5"]


def test_an_event_that_was_cut_is_heard_once_it_comes_whole() -> None:
    streams = iter([Reply(200, sent(4) + sent(5), STREAM, cut_at=len(sent(4)) + 20), Reply(200, sent(5), STREAM)])
    with listening(lambda _: next(streams, Reply(200, b":\n\n", STREAM))) as (ear, _):
        assert [ear.next()[1] for _ in range(2)] == ["r4", "r5"]
        assert ear.heard.empty()


def test_a_kind_that_a_newer_bank_knows_is_passed_over() -> None:
    streams = iter([sent(4, "weather.updated"), sent(5)])
    with listening(lambda _: Reply(200, next(streams, b":\n\n"), STREAM)) as (ear, server):
        assert ear.next() == ("payment.updated", "r5")
        assert [seen.headers["Last-Event-ID"] for seen in server.seen if wants_stream(seen)][:2] == ["3", "4"]


def test_too_old_a_place_says_to_read_everything_again() -> None:
    streams = iter([sent(99, "resync")])
    with listening(lambda _: Reply(200, next(streams, b":\n\n"), STREAM)) as (ear, _):
        assert ear.next()[0] == "resync"


def test_where_something_turns_streams_into_pages_it_asks() -> None:
    def asked(seen: Seen) -> Reply:
        after = int(seen.path.partition("after=")[2] or 0)
        if after == 3:
            return told({"items": [], "next": "40"})
        return told({"items": [{"id": after + 1, "type": "payment.updated", "resource": f"r{after + 1}"}]})

    with listening(asked) as (ear, _):
        assert [ear.next()[1] for _ in range(3)] == ["r41", "r42", "r43"]


def test_where_it_asks_a_kind_that_a_newer_bank_knows_keeps_nothing_back() -> None:
    def asked(seen: Seen) -> Reply:
        after = int(seen.path.partition("after=")[2] or 0)
        kinds = ("weather.updated", "payment.updated")
        return told({"items": [{"id": after + 1 + n, "type": kind, "resource": f"r{after + 1 + n}"} for n, kind in enumerate(kinds)]})

    def pages(seen: Seen) -> Reply:
        return told({"items": [], "next": "40"}) if seen.path.endswith("after=3") else asked(seen)

    with listening(pages) as (ear, _):
        assert [ear.next()[1] for _ in range(2)] == ["r42", "r44"]


def test_where_streams_are_held_back_it_asks_and_later_tries_a_stream_again() -> None:
    released, streams = threading.Event(), iter([False, True])

    def held_back(seen: Seen) -> Reply:
        if wants_stream(seen):
            if next(streams, True):
                return Reply(200, sent(9), STREAM)
            released.wait(SOON)
        return told({"items": [{"id": 4, "type": "payment.updated", "resource": "asked"}]} if "after=3" in seen.path else {"items": []})

    with listening(held_back) as (ear, _):
        assert ear.next()[1] == "asked"
        assert ear.next()[1] == "r9"
        released.set()


def test_a_bank_that_is_away_for_a_while_is_heard_again() -> None:
    answers = iter([None, problem("unavailable", 503), None, Reply(200, sent(4), STREAM)])
    with listening(lambda _: next(answers, Reply(200, b":\n\n", STREAM))) as (ear, _):
        assert ear.next()[1] == "r4"


def test_it_stops_at_once_in_the_middle_of_a_silent_stream() -> None:
    """The answer promises more than it carries, so the stream stays open and silent."""
    done = threading.Event()
    answering = from_three(lambda: server, lambda _: Reply(200, sent(4), STREAM, stays_open=done))
    with odd_server(answering) as server:
        bank, ear = RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK, pace=replace(PACE, silence=60.0)), Ear()
        listener = bank.listen(ear)
        assert [ear.next()[1] for _ in range(2)] == ["", "r4"]
        before = time.monotonic()
        listener.stop()
        assert time.monotonic() - before < 30  # half the silence it is ready to sit out
        assert not any(thread.name == "events" for thread in threading.enumerate())
        done.set()


def test_it_can_be_stopped_from_its_own_callback() -> None:
    heard: queue.Queue[str] = queue.Queue()
    known: queue.Queue[Listener] = queue.Queue()

    def stopping(kind: str, _resource: str) -> None:
        known.get(timeout=SOON).stop()
        heard.put(kind)

    with odd_server(from_three(lambda: server, lambda _: Reply(200, sent(4), STREAM))) as server:
        listener = RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK, pace=PACE).listen(stopping)
        known.put(listener)
        assert heard.get(timeout=SOON) == "resync"
        listener.stop()
        assert heard.empty()


def test_whoever_signs_in_hears_at_once_however_long_nobody_was_there() -> None:
    """The pauses of a listener that nobody has signed in for grow; with the session they end."""
    tried = threading.Event()

    def opening(seen: Seen) -> Reply | None:
        match seen.line:
            case "POST /v1/sessions/refresh":
                tried.set()
                return problem("invalid_token", 401)
            case "POST /v1/sessions":
                return server.fresh_session()
            case "GET /v1/me":
                return told(PERSON)
        return Reply(200, sent(4), STREAM) if wants_stream(seen) else told({"items": [], "next": "3"})

    with odd_server(opening) as server:
        patient = replace(PACE, first_wait=3600.0, longest_wait=3600.0)
        bank, ear = RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK, pace=patient), Ear()
        listener = bank.listen(ear)
        try:
            assert tried.wait(SOON)
            bank.sign_in("246810")
            assert [ear.next() for _ in range(2)] == [("resync", ""), ("payment.updated", "r4")]
        finally:
            listener.stop()
            bank.close()


def test_a_keyring_that_is_away_for_a_while_ends_no_listening(monkeypatch: pytest.MonkeyPatch) -> None:
    with odd_server(from_three(lambda: server, lambda _: Reply(200, b": beat\n\n" + sent(4), STREAM))) as server:
        vault, ear, away = enrolled_vault(server.url), Ear(), iter(range(3))
        bank, get = RemoteBank(server.url, vault, limits=QUICK, pace=PACE), vault.get

        def gone_at_first(entry: str) -> str | None:
            if next(away, None) is not None:
                raise VaultTrouble(Reason.NO_SERVICE)
            return get(entry)

        monkeypatch.setattr(vault, "get", gone_at_first)
        listener = bank.listen(ear)
        try:
            assert ear.next() == ("resync", "")
        finally:
            listener.stop()
            bank.close()
