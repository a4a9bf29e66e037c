"""The bundle as anybody can check it: signed by the key it names, the same all day long, and not sent again to who knows it."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.bank.services import alert_keys
from tests.attacks.recorded import record_of
from tests.attacks.stranger import Stranger
from tests.bank.alerts.desk import alert, bundle_of, published_by
from tests.bank.running import RunningBank


def decoded(part: str) -> bytes:
    """Base64url without padding (RFC 7515, 2)."""
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def header_of(person: Stranger) -> dict[str, Any]:
    """The head of the signature."""
    head: dict[str, Any] = json.loads(decoded(person.get("readAlerts")["bundle"].split(".")[0]))
    return head


def test_it_is_signed_by_the_key_that_it_names(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    published_by(sun, he)
    head, payload, signature = wang.get("readAlerts")["bundle"].split(".")
    told, keys = json.loads(decoded(head)), {key["kid"]: key["x"] for key in bundle_of(wang)["keys"]}
    assert (told["alg"], told["typ"]) == ("Ed25519", "banxing-alerts+jws")
    Ed25519PublicKey.from_public_bytes(decoded(keys[told["kid"]])).verify(decoded(signature), f"{head}.{payload}".encode())


def test_what_is_known_is_not_sent_again(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    first = wang.ask("readAlerts")
    known = {"If-None-Match": first.headers["ETag"]}
    again = wang.ask("readAlerts", headers=known)
    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", first.headers["ETag"])
    assert wang.ask("readAlerts", headers={"If-None-Match": f'"x", W/{first.headers["ETag"]}'}).status_code == 304
    published_by(sun, he)
    newer = wang.ask("readAlerts", headers=known)
    assert (newer.status_code, newer.headers["ETag"] == first.headers["ETag"]) == (200, False)


def test_what_runs_out_leaves_a_bundle_that_was_signed_before(sun: Stranger, he: Stranger, wang: Stranger) -> None:
    published_by(sun, he, alert(expires=(datetime.now(UTC) + timedelta(days=5)).isoformat()))
    published_by(sun, he)
    before = bundle_of(wang)
    wang.get("advanceClock", {"advanceSeconds": 6 * 86400})
    after = bundle_of(wang)
    assert (len(before["items"]), len(after["items"])) == (2, 1)
    assert before["version"] == after["version"]


def test_the_next_key_is_told_before_it_signs(bank: RunningBank, wang: Stranger) -> None:
    current, following = (key["kid"] for key in bundle_of(wang)["keys"])
    assert header_of(wang)["kid"] == current
    bank.change(alert_keys.rotate)
    assert header_of(wang)["kid"] == following
    told = [key["kid"] for key in bundle_of(wang)["keys"]]
    assert (told[0], current in told, len(told)) == (following, False, 2)


def test_no_answer_holds_a_private_key(bank: RunningBank, sun: Stranger, he: Stranger, wang: Stranger) -> None:
    published_by(sun, he)
    kept = bank.look(lambda tx: [json.loads(str(row["private"]))["d"] for row in tx.rows("SELECT private FROM alert_keys")])
    assert len(kept) == 2
    answers = [wang.ask("readAlerts").text, str(bundle_of(wang)), str(record_of(wang)), sun.ask("listDeskAlerts").text]
    assert not [secret for secret in kept if any(secret in answer for answer in answers)]


def test_a_practice_bank_that_begins_anew_never_falls_back(sun: Stranger, he: Stranger, wang: Stranger, bank: RunningBank) -> None:
    published_by(sun, he)
    version = bundle_of(wang)["version"]
    wang.get("resetSandbox")
    again = {name: Stranger(bank.url) for name in ("Sun", "He", "Wang")}
    for name, person in again.items():
        person.enrol(name)
        person.sign_in()
    published_by(again["Sun"], again["He"])
    assert bundle_of(again["Wang"])["version"] > version
    for person in again.values():
        person.close()
