"""Every bundle that is no good is refused with its code, and the last good one is shown on."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.client.alert_bundles import LARGEST, BundleRefused, opened
from app.domain.alert_bundle import BundleFault, BundleKey
from app.machine.alert_bundles import BundlesFile
from tests.client.bundles import NOW, Signer, Telling, hearing, item

Bad = Callable[[Signer], str]


def _unsigned(bank: Signer) -> str:
    _, payload, _ = bank.bundle(2).split(".")
    none = base64.urlsafe_b64encode(b'{"alg":"none","typ":"banxing-alerts+jws"}').rstrip(b"=").decode()
    return f"{none}.{payload}."


def _other_words(bank: Signer) -> str:
    head, payload, signature = bank.bundle(2).split(".")
    other = json.loads(base64.urlsafe_b64decode(payload + "==")) | {"items": []}
    return f"{head}.{base64.urlsafe_b64encode(json.dumps(other).encode()).rstrip(b'=').decode()}.{signature}"


def _nested(bank: Signer) -> str:
    return bank.sign(b'{"version":2,"x":' + b"[" * 50_000 + b"]" * 50_000 + b"}")


def _hmac(bank: Signer) -> str:
    """The public key taken for a shared secret."""
    return bank.bundle(2).replace(
        bank.bundle(2).split(".")[0], base64.urlsafe_b64encode(b'{"alg":"HS256","kid":"x"}').rstrip(b"=").decode()
    )


BAD: Final[dict[str, tuple[BundleFault, Bad]]] = {
    "somebody else's": (BundleFault.FORGED, lambda _: Signer().bundle(2)),
    "somebody else's under the bank's name": (BundleFault.FORGED, lambda bank: Signer().sign(b"{}", kid=bank.current.thumbprint())),
    "another kind of signature": (BundleFault.FORGED, lambda bank: bank.sign(b"{}", typ="banxing-authorisation+jws")),
    "unsigned": (BundleFault.FORGED, _unsigned),
    "by another algorithm": (BundleFault.FORGED, _hmac),
    "other words under the signature": (BundleFault.FORGED, _other_words),
    "an older one again": (BundleFault.OLDER, lambda bank: bank.bundle(0)),
    "the same version from earlier": (BundleFault.OLDER, lambda bank: bank.bundle(1, issued="2026-11-20T00:00:00Z")),
    "run out": (BundleFault.EXPIRED, lambda bank: bank.bundle(2, expires=(NOW - timedelta(seconds=1)).isoformat())),
    "not begun": (BundleFault.EXPIRED, lambda bank: bank.bundle(2, issued=(NOW + timedelta(days=1)).isoformat())),
    "not a signature": (BundleFault.MALFORMED, lambda _: "hello"),
    "too large": (BundleFault.MALFORMED, lambda bank: bank.bundle(2) + "A" * LARGEST),
    "not JSON": (BundleFault.MALFORMED, lambda bank: bank.sign(b"\xff\xfe")),
    "another message": (BundleFault.MALFORMED, lambda bank: bank.sign(b'{"items": []}')),
    "nested without end": (BundleFault.MALFORMED, _nested),
    "without keys": (BundleFault.MALFORMED, lambda bank: bank.bundle(2, keys=[])),
    "times without zone": (BundleFault.MALFORMED, lambda bank: bank.bundle(2, issued="2026-11-22T00:00:00")),
    "a title with markup": (BundleFault.MALFORMED, lambda bank: bank.bundle(2, items=[item(headline="<b>快点这里</b>")])),
    "a title with a link": (BundleFault.MALFORMED, lambda bank: bank.bundle(2, items=[item(headline="看 www.bank.example")])),
    "a title without end": (BundleFault.MALFORMED, lambda bank: bank.bundle(2, items=[item(headline="长" * 1000)])),
    "a number to call that is none": (BundleFault.MALFORMED, lambda bank: bank.bundle(2, items=[item(contact="110; rm")])),
    "an alert without words": (BundleFault.MALFORMED, lambda bank: bank.bundle(2, items=[item() | {"info": []}])),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_good_is_refused_and_the_last_good_shown(name: str, tmp_path: Path) -> None:
    fault, bad = BAD[name]
    bank, bundles = Signer(), BundlesFile(tmp_path / "alerts.json")
    telling = Telling(bank.bundle(1))
    with hearing(telling, bundles) as client:
        assert client.alerts().fault is None
        telling.tell(bad(bank))
        feed = client.alerts()
        assert (feed.fault, [alert.wordings[0].headline for alert in feed.alerts]) == (fault, ["第1版"])
        telling.tell(bank.bundle(2))
        feed = client.alerts()
        assert (feed.fault, [alert.wordings[0].headline for alert in feed.alerts]) == (None, ["第2版"])


@pytest.mark.parametrize("body", [b"", b"[]", b'{"bundle": 1}', b"<html>", b"\xff"])
def test_an_answer_that_is_none_is_malformed(body: bytes) -> None:
    telling = Telling(Signer().bundle(1))
    with hearing(telling) as client:
        client.alerts()
        telling.body = body
        feed = client.alerts()
    assert (feed.fault, len(feed.alerts)) == (BundleFault.MALFORMED, 1)


def test_the_next_key_is_known_before_it_signs() -> None:
    bank = Signer()
    before = bank.current
    telling = Telling(bank.bundle(1))
    with hearing(telling) as client:
        client.alerts()
        bank.rotate()
        telling.tell(bank.bundle(2))
        assert client.alerts().fault is None
        bank.current, kept = before, bank.current
        telling.tell(bank.bundle(3))
        assert client.alerts().fault is BundleFault.FORGED
        bank.current = kept
        telling.tell(bank.bundle(3))
        assert client.alerts().fault is None


def test_a_bundle_that_is_not_of_a_pinned_key_pins_nothing() -> None:
    bank, other = Signer(), Signer()
    pinned = (BundleKey(bank.current.thumbprint(), str(bank.current.as_dict(private=False)["x"])),)
    with pytest.raises(BundleRefused, match="forged"):
        opened(other.bundle(9), pinned)


def test_some_hundreds_of_alerts_are_not_too_many() -> None:
    bank = Signer()
    many = [item(headline=f"第{number}个") | {"identifier": f"alt_{number}"} for number in range(400)]
    assert len(opened(bank.bundle(1, items=many), ()).alerts) == 400


@settings(max_examples=200)
@given(st.integers(0, 2_000), st.integers(0, 63))
def test_no_letter_of_it_can_be_changed(place: int, letter: int) -> None:
    bank = Signer()
    signed = bank.bundle(1)
    pinned = (BundleKey(bank.current.thumbprint(), str(bank.current.as_dict(private=False)["x"])),)
    place %= len(signed)
    changed = signed[:place] + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[letter] + signed[place + 1 :]
    expected = opened(signed, pinned)
    with suppress(BundleRefused):
        assert opened(changed, pinned) == expected  # unused bits at the very end of a part may differ


@settings(max_examples=100)
@given(st.binary(max_size=300))
def test_nothing_else_is_raised_whatever_is_signed(payload: bytes) -> None:
    bank = Signer()
    for pinned in ((), (BundleKey(bank.current.thumbprint(), str(bank.current.as_dict(private=False)["x"])),)):
        with pytest.raises(BundleRefused):
            opened(bank.sign(payload), pinned)
