"""Bills at the bank, over HTTP: looked up, paid by the ordinary way, each once; and no ease for an account that is no biller's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Semaphore
from typing import Any

import pytest

from app.bank.billers.http import HttpBillers
from app.bank.billers.port import Billers
from app.bank.verify import verify
from tests.attacks.recorded import record_of
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.bills.asking import bill_details, look_up, refused
from tests.bank.bills.biller_server import LIMIT, Says, biller_server
from tests.bank.bills.samples import ANOTHERS, BIG, BILLERS, DUE, LATE, NOBODY, NOTHING, POWER, honest
from tests.bank.family.pairing import DAY
from tests.bank.running import RunningBank, running_bank

pytestmark = on_both
WAITING = 4
HEARD = 2
"""So many may ask the same biller at once."""


@pytest.fixture
def billers() -> Billers:
    return BILLERS


@pytest.fixture
def bank(database: str | None, billers: Billers) -> Iterator[RunningBank]:
    with running_bank(database=database, billers=billers) as bank:
        yield bank
        assert bank.look(verify) == []


def test_billers_are_those_in_a_currency_of_hers(wang: Stranger) -> None:
    assert [(each["billerId"], each["kind"], each["remembered"]) for each in wang.get("listBillers")["items"]] == [
        ("power", "electricity", []),
        ("water", "water", []),
    ]


def test_what_is_owed_is_told_with_the_holder_partly_covered(wang: Stranger) -> None:
    found = look_up(wang)
    assert (found["status"], found["holder"], len(found["months"])) == ("due", "W**g", 12)
    assert found["bill"]["reference"] == f"{DUE}/{found['bill']['billNumber']}"
    assert look_up(wang, customer_ref=ANOTHERS)["holder"] == "C* Sufen"
    assert look_up(wang, "water", LATE)["status"] == "overdue"
    nothing = look_up(wang, "water", NOTHING)
    assert (nothing["status"], "bill" in nothing) == ("nothing_owed", False)


def test_what_cannot_be_looked_up(wang: Stranger) -> None:
    for biller_id, customer_ref, said in (("power", NOBODY, "bill_unknown"), ("power", "12345", "bill_unknown"), ("x", DUE, "not_found")):
        assert code(wang.ask("lookUpBill", {"billerId": biller_id, "customerRef": customer_ref})) == said


def test_it_goes_at_once_unasked_though_nobody_there_was_ever_paid(wang: Stranger, bank: RunningBank) -> None:
    review = wang.review(bill_details(wang, look_up(wang)), says={})
    assert (review["content"]["requires"], review["questions"], review["content"]["payeeMatch"]) == ([], [], "MTCH")
    assert wang.send(bill_details(wang, look_up(wang)), bank.move)["transactionStatus"] == "ACSC"


def test_one_in_another_name_is_like_a_first_payment_until_it_was_paid(wang: Stranger, bank: RunningBank) -> None:
    found = look_up(wang, customer_ref=ANOTHERS)
    assert found["ofAnother"]
    assert not look_up(wang).get("ofAnother")
    wang.send(bill_details(wang, look_up(wang)), bank.move)  # the firm is known now, the customer number is not
    review = wang.review(bill_details(wang, found))
    assert {each["reason"] for each in review["content"]["requires"]} == {"new_payee"}
    assert wang.send(bill_details(wang, found), bank.move)["transactionStatus"] == "PDNG"
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
    assert not look_up(wang, customer_ref=ANOTHERS).get("ofAnother")


def test_it_is_paid_once_and_remembered(wang: Stranger, li: Stranger, bank: RunningBank) -> None:
    details = bill_details(wang, look_up(wang))
    wang.send(details, bank.move)
    again = look_up(wang)
    assert (again["status"], "paidAt" in again) == ("paid", True)
    assert refused(wang, details) == "bill_paid"
    assert refused(li, bill_details(li, look_up(li))) == "bill_paid"
    remembered = wang.get("listBillers")["items"][0]["remembered"]
    assert [(each["customerRef"], each["holder"]) for each in remembered] == [(DUE, "W**g")]
    assert record_of(wang)["meters"] == remembered
    assert li.get("listBillers")["items"][0]["remembered"] == []


def test_a_large_one_waits_like_anything_large_and_is_under_way_meanwhile(wang: Stranger, li: Stranger, bank: RunningBank) -> None:
    details = bill_details(wang, look_up(wang, customer_ref=BIG))
    paid = wang.send(details, bank.move)
    assert (paid["transactionStatus"], {each["reason"] for each in paid["content"]["requires"]}) == ("PDNG", {"large_amount"})
    assert look_up(wang, customer_ref=BIG)["status"] == "under_way"
    assert {refused(wang, details), refused(li, bill_details(li, look_up(li, customer_ref=BIG)))} == {"bill_under_way"}
    wang.get("cancelPayment", paymentId=paid["paymentId"])
    assert look_up(wang, customer_ref=BIG)["status"] == "due"
    assert wang.get("listBillers")["items"][0]["remembered"] == []
    wang.send(details, bank.move)
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
    assert look_up(wang, customer_ref=BIG)["status"] == "paid"


def test_what_she_has_paid_is_forgotten_as_she_wishes_and_by_nobody_else(wang: Stranger, li: Stranger, bank: RunningBank) -> None:
    wang.send(bill_details(wang, look_up(wang)), bank.move)
    asked = {"billerId": "power", "customerRef": DUE}
    li.get("forgetMeter", asked)
    assert len(wang.get("listBillers")["items"][0]["remembered"]) == 1
    for _ in range(2):
        wang.get("forgetMeter", asked)
    assert (wang.get("listBillers")["items"][0]["remembered"], record_of(wang)["meters"]) == ([], [])
    assert look_up(wang)["status"] == "paid"


def test_a_forgotten_bill_in_another_name_is_a_strangers_again(wang: Stranger, bank: RunningBank) -> None:
    wang.send(bill_details(wang, look_up(wang, customer_ref=ANOTHERS)), bank.move)
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
    assert not look_up(wang, customer_ref=ANOTHERS).get("ofAnother")
    wang.get("forgetMeter", {"billerId": "power", "customerRef": ANOTHERS})
    assert look_up(wang, customer_ref=ANOTHERS)["ofAnother"]


def test_a_bank_without_billers_has_none_to_ask(database: str | None) -> None:
    with running_bank(database=database) as another:
        her = Stranger(another.url)
        her.enrol("Wang")
        her.sign_in()
        assert her.get("listBillers") == {"items": []}
        assert code(her.ask("lookUpBill", {"billerId": "power", "customerRef": DUE})) == "not_found"
        her.close()


class TestAskedAtTheirOwnAddress:
    """A biller behind HTTP that answers wrongly, late, or anew."""

    @pytest.fixture
    def says(self) -> Says:
        return Says(honest)

    @pytest.fixture
    def billers(self, says: Says) -> Iterator[Billers]:
        with biller_server(says) as url:
            yield HttpBillers({POWER: url}, limit=LIMIT)

    def test_the_same_bill_told_with_another_amount_is_the_newer_one(self, wang: Stranger, says: Says, bank: RunningBank) -> None:
        before = bill_details(wang, look_up(wang))
        amount = before["instructedAmount"]["amount"]
        says.answer = lambda asked: (200, honest(asked)[1].replace(f'"{amount}"'.encode(), b'"77.00"'))
        after = bill_details(wang, look_up(wang))
        assert refused(wang, before) == "bill_changed"
        assert after["instructedAmount"]["amount"] == "77.00"
        assert wang.send(after, bank.move)["transactionStatus"] == "ACSC"
        says.answer = honest
        told = look_up(wang)
        assert (told["status"], told["bill"]["amount"]["amount"]) == ("paid", "77.00")

    def test_a_bill_of_somebody_else_under_the_same_number_is_another_bill(self, wang: Stranger, says: Says, bank: RunningBank) -> None:
        number = look_up(wang)["bill"]["billNumber"]
        says.answer = lambda asked: (200, _numbered(honest(asked)[1], number))
        other = look_up(wang, customer_ref=ANOTHERS)
        assert (other["bill"]["billNumber"], other["holder"]) == (number, "C* Sufen")
        assert wang.send(bill_details(wang, look_up(wang)), bank.move)["transactionStatus"] == "ACSC"
        assert [look_up(wang, customer_ref=ref)["status"] for ref in (DUE, ANOTHERS)] == ["paid", "due"]

    def test_what_a_biller_does_not_say_or_says_wrongly_is_told_by_code(self, wang: Stranger, says: Says) -> None:
        asked = {"billerId": "power", "customerRef": DUE}
        says.answer = lambda _: (503, b"")
        assert code(wang.ask("lookUpBill", asked)) == "biller_silent"
        says.answer = lambda _: (200, b"{}")
        assert code(wang.ask("lookUpBill", asked)) == "biller_unclear"

    def test_a_silent_one_holds_up_nobody_who_signs_in(self, wang: Stranger, newcomer: Callable[[], Stranger], says: Says) -> None:
        """More wait for it than there are threads to hash PINs: two at the firm, the others behind them."""
        asked, entered = {"billerId": "power", "customerRef": DUE}, Semaphore(0)
        wang.get("listBillers")  # knows the nonce

        def answer(_: dict[str, Any]) -> tuple[int, bytes]:
            entered.release()
            return 503, b""

        says.answer, says.hold = answer, Event()
        with ThreadPoolExecutor(WAITING) as waiting:
            answers = [waiting.submit(wang.ask, "lookUpBill", asked) for _ in range(WAITING)]
            for _ in range(HEARD):
                assert entered.acquire(timeout=LIMIT)
            another = newcomer()
            another.enrol("Li")
            another.sign_in()
            assert not any(each.done() for each in answers)
            says.hold.set()
            assert {code(each.result(LIMIT)) for each in answers} == {"biller_silent"}


def _numbered(body: bytes, number: str) -> bytes:
    head, key, rest = body.partition(b'"billNumber": "')
    return head + key + number.encode() + b'"' + rest.partition(b'"')[2]
