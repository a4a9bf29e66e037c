"""Receipts go out one after the other while nobody waits, and what finds no answer is given up."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from queue import SimpleQueue
from threading import Event

from app.client.alert_receipts import Receipts
from app.contract.alerts import ReceiptWord
from app.domain.alerts import Alert, Severity, Urgency, Wording
from app.domain.scams import ScamType
from tests.client.eventually import eventually

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ALERT = Alert("alt_1", 1, ScamType.PHISH, Severity.MINOR, Urgency.FUTURE, NOW, NOW, (Wording("en", "a", "b", (), "c"),))


def test_they_go_out_in_order_and_whoever_adds_one_does_not_wait() -> None:
    bank_answers, heard = Event(), SimpleQueue[ReceiptWord]()

    def send(_: Alert, what: ReceiptWord) -> bool:
        bank_answers.wait(20)
        heard.put(what)
        return True

    receipts = Receipts(send)
    receipts.add(ALERT, "delivered")
    receipts.add(ALERT, "shown")
    assert heard.empty()
    bank_answers.set()
    assert [heard.get(timeout=20) for _ in range(2)] == ["delivered", "shown"]
    receipts.add(ALERT, "read")
    assert heard.get(timeout=20) == "read"


def test_without_a_line_the_rest_is_given_up_and_the_next_is_tried_again() -> None:
    asked, line_is_dead, tried = Event(), Event(), SimpleQueue[ReceiptWord]()

    def send(_: Alert, what: ReceiptWord) -> bool:
        tried.put(what)
        asked.set()
        line_is_dead.wait(20)
        return what != "delivered"

    receipts = Receipts(send)
    receipts.add(ALERT, "delivered")
    assert asked.wait(20)
    receipts.add(ALERT, "shown")
    line_is_dead.set()
    assert tried.get(timeout=20) == "delivered"
    eventually(lambda: not any(thread.name == "alert-receipts" for thread in threading.enumerate()))
    receipts.add(ALERT, "read")
    assert tried.get(timeout=20) == "read"
