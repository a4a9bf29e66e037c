"""What is hashed and signed is the same at both ends, whoever wrote the JSON."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.contract.canonical import authorisation_payload, canonical, digest
from app.contract.money import AccountRef
from app.contract.payments import Content, Details, Requirement
from app.contract.wire import Amount, read, write
from app.domain.money import MOST, Money
from tests.attacks.proving import content_hash

LINES = st.none() | st.text(st.characters(blacklist_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), max_size=140)


ACCOUNTS = st.builds(AccountRef, st.sampled_from(["CN-BBAN", "GB-SCAN", "IBAN"]), st.sampled_from(["622848000000", "20415112345678"]))
WAITS = st.none() | st.datetimes(timezones=st.just(UTC))


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Any content that a review may have."""
    amount = Amount.of(Money("CNY", draw(st.integers(1, MOST - 1))))
    details = Details(draw(ACCOUNTS), f"A{draw(LINES) or ''}"[:70], draw(ACCOUNTS), amount, draw(LINES), draw(LINES))
    answers = {"who_asked": draw(LINES) or ""}
    return Content(
        "p", "c", details, answers, "MTCH", draw(LINES), amount, [Requirement("wait", "new_payee", draw(WAITS))], [], draw(LINES)
    )


@given(contents())
def test_the_hash_survives_the_wire(content: Content) -> None:
    sent: Any = json.loads(write(content))
    assert content_hash(sent) == digest(content)
    assert digest(read(write(content), Content)) == digest(content)


@given(contents())
def test_the_order_of_members_does_not_matter(content: Content) -> None:
    sent: dict[str, Any] = json.loads(write(content))
    turned = dict(reversed(sent.items()))
    assert content_hash(turned) == digest(content)


def test_the_payload_is_what_the_documents_say() -> None:
    said = authorisation_payload(payment_id="p", authorisation_id="a", content_hash="h", challenge="c", act="confirm")
    assert said == b'{"act":"confirm","authorisationId":"a","challenge":"c","contentHash":"h","paymentId":"p"}'
    because = authorisation_payload(payment_id="p", authorisation_id="a", content_hash="h", challenge="c", act="refuse", reason="no")
    assert b'"reason":"no"' in because


def test_canonical_is_utf_8_without_escapes() -> None:
    assert canonical({"name": "王秀兰", "a": 1}) == '{"a":1,"name":"王秀兰"}'.encode()
