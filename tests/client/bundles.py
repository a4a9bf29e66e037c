"""Bundles of alerts as a test wants them, signed by keys of its own, and a bank that tells them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from joserfc import jws
from joserfc.jwk import OKPKey

from app.client.alerts import Bundles
from app.client.remote_bank import RemoteBank
from tests.client.odd_server import QUICK, Reply, Seen, enrolled_vault, odd_server

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
"""The bank's time."""


class Signer:
    """A bank's keys: the current and the next."""

    def __init__(self) -> None:
        self.current, self.next = OKPKey.generate_key("Ed25519"), OKPKey.generate_key("Ed25519")

    def rotate(self) -> None:
        """The next key becomes the current one."""
        self.current, self.next = self.next, OKPKey.generate_key("Ed25519")

    def sign(self, payload: bytes, **header: Any) -> str:
        """A compact JWS, with another header where a test says so."""
        said = {"alg": "Ed25519", "typ": "banxing-alerts+jws", "kid": self.current.thumbprint()} | header
        return jws.serialize_compact(said, payload, self.current, algorithms=["Ed25519"])

    def bundle(self, version: int = 1, **other: Any) -> str:
        """A bundle of one alert that holds now, changed as a test says."""
        return self.sign(json.dumps(self.payload(version) | other).encode())

    def payload(self, version: int = 1) -> dict[str, Any]:
        """What stands in it."""
        keys = [{"kid": key.thumbprint(), "x": key.as_dict(private=False)["x"]} for key in (self.current, self.next)]
        issued = NOW - timedelta(hours=8)
        return {
            "version": version,
            "issued": issued.isoformat(),
            "expires": (issued + timedelta(days=8)).isoformat(),
            "keys": keys,
            "items": [item(version)],
        }


def item(revision: int = 1, **other: Any) -> dict[str, Any]:
    """An alert on the wire; ``other`` is of its words."""
    info = {
        "language": "zh_CN",
        "category": ["Security"],
        "event": "gov_police",
        "urgency": "Immediate",
        "severity": "Severe",
        "certainty": "Observed",
        "effective": NOW.isoformat(),
        "expires": (NOW + timedelta(days=30)).isoformat(),
        "headline": f"第{revision}版",
        "description": "有人打电话说您涉案。",
        "signs": ["要您保密。"],
        "instruction": "先挂断电话。",
    }
    return {
        "identifier": "alt_1",
        "revision": revision,
        "sender": "bank",
        "sent": NOW.isoformat(),
        "status": "Actual",
        "msgType": "Alert",
        "scamType": "gov_police",
        "info": [info | other],
    }


class Telling:
    """What the bank answers next, and its Date; ``away``: nothing."""

    def __init__(self, signed: str) -> None:
        self.body: bytes = json.dumps({"bundle": signed}).encode()
        self.date = NOW
        self.away = False
        self.asked_with: list[str | None] = []
        self.receipts: list[tuple[str, Any]] = []

    def tell(self, signed: str) -> None:
        """Another bundle."""
        self.body = json.dumps({"bundle": signed}).encode()

    def answer(self, seen: Seen) -> Reply | None:
        """As the bank would."""
        if self.away:
            return None
        if seen.path.endswith("/receipts"):
            self.receipts.append((seen.path.split("/")[-2], json.loads(seen.body)))
            return Reply(204, b"")
        self.asked_with.append(seen.headers.get("If-None-Match"))
        return Reply(200, self.body, {"Content-Type": "application/json", "Date": format_datetime(self.date, usegmt=True), "ETag": '"t"'})


@contextmanager
def hearing(telling: Telling, bundles: Bundles | None = None) -> Iterator[RemoteBank]:
    """A client that was signed in by an earlier run, at a bank that tells these."""
    refresh = {"accessToken": "access-1", "refreshToken": "refresh-token-0001", "expiresIn": 600}

    def answering(seen: Seen) -> Reply | None:
        if seen.path.endswith("/sessions/refresh"):
            return Reply(201, json.dumps(refresh).encode())
        return telling.answer(seen)

    with odd_server(answering) as server:
        bank = RemoteBank(server.url, enrolled_vault(server.url), limits=QUICK, bundles=bundles)
        try:
            yield bank
        finally:
            bank.close()
