"""At a kiosk: who may sign in, what may be done there, how much may be sent. Whatever is not listed is refused, new calls too."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

import pytest
import requests

from app.bank.practice import SampleCustomer
from app.contract.kiosks import AT_KIOSK
from app.contract.openapi import FILE
from app.contract.operations import OPERATIONS
from app.sandbox.kiosk import KIOSK
from app.sandbox.people import SamplePeople
from tests.attacks.sampling import Sampler
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.cast import HUGHES, LI, WANG, ZHOU, hash_once
from tests.bank.running import RunningBank, running_bank

CARDS: Final = {"Wang": "card-of-wang", "Li": "card-of-li", "Hughes": "card-of-hughes"}
DOCUMENT: Final[dict[str, Any]] = json.loads(FILE.read_text(encoding="utf-8"))
REFUSED: Final = sorted(name for name, each in OPERATIONS.items() if each.guard == "session" and name not in AT_KIOSK)
ENDS_IT: Final = "closeSession"


def carrying(customer: SampleCustomer) -> SampleCustomer:
    return replace(customer, card=CARDS.get(customer.name, ""))


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    cast = [replace(each, customer=carrying(each.customer)) for each in (WANG, LI, HUGHES, ZHOU, KIOSK)]
    with running_bank(practice=SamplePeople(cast, pin_hash=hash_once)) as bank:
        yield bank


@pytest.fixture
def kiosk(bank: RunningBank) -> Iterator[Stranger]:
    """The machine: enrolled, and nobody at it."""
    with closing(Stranger(bank.url)) as kiosk:
        kiosk.enrol(KIOSK.customer.name)
        yield kiosk


@pytest.fixture
def at_kiosk(kiosk: Stranger) -> Callable[..., requests.Response]:
    """Somebody comes, with what she has with her."""
    people = {each["name"]: each for each in kiosk.get("listSamplePeople")["items"]}

    def come(name: str, **rest: str) -> requests.Response:
        person = people[name]
        said = {"customerNumber": person["customerNumber"], "pin": person["pin"], "deviceId": kiosk.device_id}
        answer = kiosk.ask("openSession", said | rest)
        if answer.ok:
            kiosk.keep(answer.json())
        return answer

    return come


def described(name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for calls in DOCUMENT["paths"].values() for each in calls.values() if each["operationId"] == name)
    return found


def ask(kiosk: Stranger, name: str) -> requests.Response:
    """The call with a sound body; the id in its path is nobody's."""
    ids: dict[str, Any] = dict.fromkeys(re.findall(r"{(\w+)}", OPERATIONS[name].path), "x")
    return kiosk.ask(name, Sampler(DOCUMENT).body(described(name)), **ids)


def test_her_card_and_her_pin_open_a_session(kiosk: Stranger, at_kiosk: Callable[..., requests.Response]) -> None:
    assert at_kiosk("Wang", card=CARDS["Wang"]).status_code == 201
    assert kiosk.get("readMe")["name"] == "Wang"


@pytest.mark.parametrize(
    ("with_her", "why"),
    [({}, "missing"), ({"card": "card-of-nobody"}, "card_unknown"), ({"ticket": "BANXING1:x:y"}, "ticket_unknown")],
    ids=["nothing", "card", "ticket"],
)
def test_number_and_pin_alone_open_nothing(at_kiosk: Callable[..., requests.Response], with_her: dict[str, str], why: str) -> None:
    answer = at_kiosk("Wang", **with_her)
    assert (code(answer), answer.json()["facts"]["why"]) == ("slip_refused", why)


def test_somebody_elses_card_is_told_from_a_wrong_pin_by_nobody(at_kiosk: Callable[..., requests.Response]) -> None:
    assert code(at_kiosk("Wang", card=CARDS["Li"])) == "credentials_refused"
    assert code(at_kiosk("Wang", card=CARDS["Wang"], pin="000000")) == "credentials_refused"
    assert code(at_kiosk("Wang", card=CARDS["Wang"], customerNumber="79999999")) == "credentials_refused"


def test_a_ticket_is_hers_and_for_that_branch(bank: RunningBank, at_kiosk: Callable[..., requests.Response]) -> None:
    with closing(Stranger(bank.url)) as home:
        home.enrol("Wang")
        home.sign_in()
        here, elsewhere = (
            home.get("takeNumber", {"branchId": branch, "purpose": "other"}) for branch in (KIOSK.customer.branch_id, "kent-fernhurst")
        )
        assert at_kiosk("Wang", ticket=here["qr"]).status_code == 201
        assert code(at_kiosk("Li", ticket=here["qr"])) == "credentials_refused"
        assert at_kiosk("Wang", ticket=elsewhere["qr"]).json()["facts"]["why"] == "ticket_branch"
        assert at_kiosk("Wang", ticket=here["qr"] + "x").json()["facts"]["why"] == "ticket_unknown"
        home.get("giveUpVisit", visitId=here["visitId"])
        assert at_kiosk("Wang", ticket=here["qr"]).json()["facts"]["why"] == "ticket_used"


def test_tries_at_a_kiosk_are_counted(at_kiosk: Callable[..., requests.Response]) -> None:
    answers = [code(at_kiosk("Li", card=CARDS["Li"], pin="000000")) for _ in range(6)]
    assert answers == ["credentials_refused"] * 5 + ["too_many_attempts"]


@pytest.mark.parametrize("slip", [{}, {"card": "card-of-nobody"}, {"ticket": "BANXING1:x:y"}], ids=["nothing", "card", "ticket"])
def test_a_bad_slip_tells_nothing_of_a_number_and_is_counted(at_kiosk: Callable[..., requests.Response], slip: dict[str, str]) -> None:
    for number in ({}, {"customerNumber": "70000001"}):
        tries = [at_kiosk("Li", **slip, **number) for _ in range(6)]
        assert [code(answer) for answer in tries] == ["slip_refused"] * 5 + ["too_many_attempts"]


@pytest.mark.parametrize("name", ["Zhou", KIOSK.customer.name])
def test_neither_staff_nor_the_machine_itself_signs_in_there(at_kiosk: Callable[..., requests.Response], name: str) -> None:
    assert code(at_kiosk(name, card=CARDS["Wang"])) == "credentials_refused"


def test_a_card_is_worth_nothing_on_a_device_that_is_no_kiosk(bank: RunningBank) -> None:
    with closing(Stranger(bank.url)) as thief:
        thief.enrol("Li")
        people = {each["name"]: each for each in thief.get("listSamplePeople")["items"]}
        said = {"customerNumber": people["Wang"]["customerNumber"], "pin": people["Wang"]["pin"], "deviceId": thief.device_id}
        assert code(thief.ask("openSession", said | {"card": CARDS["Wang"]})) == "credentials_refused"


def test_what_is_not_listed_is_not_done(kiosk: Stranger, at_kiosk: Callable[..., requests.Response]) -> None:
    """Every call there is, each with a sound body."""
    at_kiosk("Wang", card=CARDS["Wang"])
    mine = {name for name in REFUSED if OPERATIONS[name].role in ("customer", "anybody")}
    assert {"invitePairing", "changeSafeguards", "askUnfreeze", "changePin", "exportMe", "listDevices", "writePreferences"} <= mine
    assert {name: code(ask(kiosk, name)) for name in sorted(mine)} == dict.fromkeys(sorted(mine), "not_at_kiosk")


def test_what_is_listed_is_there(kiosk: Stranger, at_kiosk: Callable[..., requests.Response]) -> None:
    at_kiosk("Hughes", card=CARDS["Hughes"])  # who stops everything by it
    answers = {name: ask(kiosk, name) for name in sorted(AT_KIOSK - {ENDS_IT})}
    assert {name for name, answer in answers.items() if not answer.ok and code(answer) in ("not_at_kiosk", "forbidden")} == set()


def test_nobody_decides_for_another_there(kiosk: Stranger, at_kiosk: Callable[..., requests.Response]) -> None:
    at_kiosk("Li", card=CARDS["Li"])
    decision = {"decision": "approve", "contentHash": "0" * 64, "challenge": "A" * 43, "signature": "e30..AAAA"}
    assert code(kiosk.ask("authorisePayment", decision, paymentId="x", authorisationId="x")) == "not_at_kiosk"


@pytest.fixture
def regular(bank: RunningBank) -> Iterator[tuple[Stranger, dict[str, Any]]]:
    """Wang at home, where she begins something that goes out every week."""
    with closing(Stranger(bank.url)) as home:
        home.enrol("Wang")
        home.sign_in()
        first = date.today() + timedelta(days=14)
        yield home, home.details("Li", "5.00") | {"schedule": {"frequency": "weekly", "startDate": first.isoformat(), "dayOfExecution": 0}}


def test_nothing_is_made_to_go_out_again_and_again_there(
    kiosk: Stranger, at_kiosk: Callable[..., requests.Response], regular: tuple[Stranger, dict[str, Any]]
) -> None:
    at_kiosk("Wang", card=CARDS["Wang"])
    review = kiosk.review(regular[1])
    asked = {"paymentId": review["content"]["paymentId"], "contentHash": review["contentHash"]}
    assert code(kiosk.ask("initiatePayment", asked)) == "not_at_kiosk"
    assert asked["paymentId"] not in [each["paymentId"] for each in kiosk.get("listPayments")["items"]]


@pytest.mark.parametrize("confirmed", [0, 1])
def test_what_was_begun_at_home_to_go_out_again_and_again_is_not_confirmed_there(
    bank: RunningBank, kiosk: Stranger, at_kiosk: Callable[..., requests.Response], regular: tuple[Stranger, dict[str, Any]], confirmed: int
) -> None:
    home, details = regular
    order = home.initiate(home.review(details))
    at_kiosk("Wang", card=CARDS["Wang"])
    if confirmed:
        started = home.first(order).json()
        bank.move(started["pauseSeconds"])
        assert code(kiosk.second(order, started["challenge"])) == "not_at_kiosk"
    else:
        assert code(kiosk.first(order)) == "not_at_kiosk"
    assert kiosk.status(order) == "RCVD"
    home.get("cancelPayment", paymentId=order["paymentId"])


def test_what_goes_out_again_and_again_can_be_stopped_there(
    bank: RunningBank, kiosk: Stranger, at_kiosk: Callable[..., requests.Response], regular: tuple[Stranger, dict[str, Any]]
) -> None:
    home, details = regular
    order = home.send(details, bank.move)
    at_kiosk("Wang", card=CARDS["Wang"])
    assert [each["orderId"] for each in kiosk.get("listStandingOrders")["items"]] == [order["paymentId"]]
    kiosk.get("stopStandingOrder", orderId=order["paymentId"])
    assert home.get("listStandingOrders")["items"] == []


def test_the_list_names_calls_that_there_are() -> None:
    assert AT_KIOSK - OPERATIONS.keys() == set()


@pytest.mark.parametrize(("amount", "sent"), [("5000.00", True), ("5000.01", False)])
def test_from_there_less_may_be_sent(kiosk: Stranger, at_kiosk: Callable[..., requests.Response], amount: str, *, sent: bool) -> None:
    at_kiosk("Wang", card=CARDS["Wang"])
    if sent:
        assert kiosk.review(kiosk.details("Li", amount))["content"]["details"]["instructedAmount"]["amount"] == amount
        return
    said = {"paymentId": "0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b0b", "details": kiosk.details("Li", amount)}
    answer = kiosk.ask("reviewPayment", said)
    assert (code(answer), answer.json()["facts"]["limit"]["amount"]) == ("AM14", "5000.00")
    assert answer.json()["facts"]["place"] == "kiosk"


def test_a_session_there_is_short(bank: RunningBank, kiosk: Stranger, at_kiosk: Callable[..., requests.Response]) -> None:
    at_kiosk("Wang", card=CARDS["Wang"])
    kept = {"refreshToken": str(kiosk.refresh_token)}
    bank.move(31 * 60)
    assert code(kiosk.ask("refreshSession", kept)) == "invalid_token"
