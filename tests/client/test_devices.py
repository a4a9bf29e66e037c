"""All her devices: listed, and locked for good."""

from __future__ import annotations

import pytest

from app.client.remote_bank import RemoteBank
from app.journeys.ports import Refused, SignedOut, Unreachable
from tests.client.odd_server import QUICK, REFRESH, Reply, Seen, client_of, enrolled_vault, odd_server, problem, told

HERE = {"deviceId": "d1", "name": "Banxing", "enrolledAt": "2026-11-20T10:00:00+08:00", "trusted": True, "current": True}
OLD = {"deviceId": "d0", "name": "Laptop", "enrolledAt": "2026-11-20T01:59:59Z", "trusted": True, "locked": True}
NEW = {"deviceId": "d2", "name": "Tablet", "enrolledAt": "2026-11-21T10:00:00+08:00", "trusted": False}


def test_they_are_told_newest_first() -> None:
    with client_of(lambda _: told({"items": [HERE, OLD, NEW]})) as (bank, _):
        found = bank.devices()
        assert [(each.device_id, each.trusted, each.locked, each.current) for each in found] == [
            ("d2", False, False, False),
            ("d1", True, False, True),
            ("d0", True, True, False),
        ]
        assert all(each.enrolled_at.tzinfo for each in found)


def test_locking_may_be_repeated() -> None:
    lost = iter([None])
    with client_of(lambda _: next(lost, Reply(204, b""))) as (bank, server):
        bank.lock_device("d2")
        assert server.lines()[1:] == ["DELETE /v1/devices/d2"] * 2


def test_somebody_elses_device_is_not_found() -> None:
    with client_of(lambda _: problem("not_found", 404)) as (bank, _), pytest.raises(Refused, match="not_found"):
        bank.lock_device("d9")


def test_a_device_is_not_said_to_be_locked_on_anybody_elses_word() -> None:
    with client_of(lambda _: Reply(200, b"<html>sign in to this network</html>")) as (bank, _), pytest.raises(Unreachable):
        bank.lock_device("d2")


def test_who_has_locked_the_device_at_hand_is_signed_out() -> None:
    def answer(seen: Seen) -> Reply:
        if seen.line == REFRESH:
            return problem("invalid_token", 401) if locked else server.fresh_session()
        if seen.method == "DELETE":
            locked.append(seen.path)
            return Reply(204, b"")
        return problem("invalid_token", 401) if locked else told({"items": [HERE]})

    locked: list[str] = []
    with odd_server(answer) as server:
        bank = RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK)
        bank.lock_device("d1")
        with pytest.raises(SignedOut):
            bank.devices()
        assert bank.enrolled() == "10000001"
        bank.close()
