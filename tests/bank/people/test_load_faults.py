"""What is wrong with a file is told as a whole, each fault with its place, and nothing of the file goes in."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bank.load.checking import check
from app.bank.load.faults import Faulty
from app.bank.load.reading import read_file
from tests.bank.people.filling import Desk, customer

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def faults(said: object) -> list[str]:
    """What is told of a file; a text as it is."""
    try:
        check(read_file(said.encode() if isinstance(said, str) else json.dumps(said).encode()), NOW)
    except Faulty as wrong:
        return [str(fault) for fault in wrong.faults]
    return []


def account(**change: Any) -> dict[str, Any]:
    """A customer whose account is as usual but for something."""
    return customer(accounts=[customer()["accounts"][0] | change])


def line(at: str, amount: str, **change: Any) -> dict[str, Any]:
    return {"at": at, "amount": amount, "code": "rent", "counterparty": "Somebody"} | change


def payee(**change: Any) -> dict[str, Any]:
    return {"name": "Li", "scheme": "CN-BBAN", "number": "6288000000000001"} | change


EARLY, LATE = "2026-10-01T10:00:00+08:00", "2026-10-02T10:00:00+08:00"
PLACE = "customers[0]"
ONE_FAULT: list[tuple[Any, str]] = [
    ("{", "the file: is not JSON"),
    ("[]", "the file: should be an object"),
    ({}, "customers: is missing"),
    ({"customers": {}}, "customers: should be a list"),
    ({"customers": [], "staff": []}, "staff: is not known here"),
    ([customer(nunber="1")], f"{PLACE}.nunber: is not known here; is it meant to be number?"),
    ([customer() | {"number": 80010001}], f"{PLACE}.number: should be 6 to 12 digits"),
    ([customer(number="80010001 ")], f"{PLACE}.number: should be 6 to 12 digits"),
    ([customer(name="")], f"{PLACE}.name: should be 1 to 70 characters"),
    ([customer(name="e\u0301")], f"{PLACE}.name: holds characters that do not show"),
    ([customer(language="Chinese")], f"{PLACE}.language: should be a language such as zh_CN"),
    ([customer(region="Kent")], f"{PLACE}.region: should be a place by its code"),
    ([account(scheme="ACME")], f"{PLACE}.accounts[0].scheme: should be CN-BBAN, GB-SCAN or IBAN"),
    ([account(number="6299 0800")], f"{PLACE}.accounts[0].number: should be 6 to 34 digits"),
    ([account(currency="XXX")], f"{PLACE}.accounts[0].openingBalance: is no amount of XXX"),
    ([account(openingBalance=100)], f"{PLACE}.accounts[0].openingBalance: should be an amount as a text"),
    ([account(openingBalance="100")], f"{PLACE}.accounts[0].openingBalance: is no amount of CNY"),
    ([account(openingBalance="-1.00")], f"{PLACE}.accounts[0].openingBalance: should be an amount as a text"),
    ([account(history=[line(EARLY, "-100.01")])], f"{PLACE}.accounts[0].history[0].amount: would leave less than nothing"),
    ([account(history=[line(EARLY, "9999999999999.99")])], f"{PLACE}.accounts[0].history[0].amount: would leave less than nothing"),
    ([account(history=[line(EARLY, "0.00")])], f"{PLACE}.accounts[0].history[0].amount: should not be nothing"),
    ([account(history=[line(EARLY, "1.000")])], f"{PLACE}.accounts[0].history[0].amount: is no amount of CNY"),
    ([account(history=[line(LATE, "1.00"), line(EARLY, "1.00")])], f"{PLACE}.accounts[0].history[1].at: is before the line above it"),
    ([account(history=[line("2027-01-01T00:00:00Z", "1.00")])], f"{PLACE}.accounts[0].history[0].at: is still to come"),
    (
        [account(history=[line("2026-10-01T10:00:00", "1.00")])],
        f"{PLACE}.accounts[0].history[0].at: should be a date and time with its zone",
    ),
    ([account(history=[line(EARLY, "1.00", code="bribe")])], f"{PLACE}.accounts[0].history[0].code: should be one of opening, pension"),
    ([customer(), customer("50010002"), customer()], "customers[2].number: is the same as customers[0].number"),
    ([customer(payees=[payee(), payee(name="L")])], f"{PLACE}.payees[1].number: is the same as {PLACE}.payees[0].number"),
    ([customer(payees=[payee(number="6250010001")])], f"{PLACE}.payees[0].number: is an account of her own"),
    ([customer(payees=[payee(lastPaidAt="2027-01-01T00:00:00Z")])], f"{PLACE}.payees[0].lastPaidAt: is still to come"),
    ([customer(payees=[payee(lastPaidAt="yesterday")])], f"{PLACE}.payees[0].lastPaidAt: should be a date and time with its zone"),
    ([customer(payees=[payee(picture="../x")])], f"{PLACE}.payees[0].picture: should be the name of one of the program's pictures"),
    ([customer(payees=[payee(nickname="x" * 41)])], f"{PLACE}.payees[0].nickname: should be at most 40 characters"),
]


@pytest.mark.parametrize(("said", "expected"), ONE_FAULT, ids=[expected for _, expected in ONE_FAULT])
def test_a_fault_is_told_with_its_place(said: Any, expected: str) -> None:
    told = faults({"customers": said} if isinstance(said, list) else said)
    assert [fault for fault in told if fault.startswith(expected)], told


def test_one_fault_does_not_hide_the_next(tmp_path: Any) -> None:
    desk = Desk(tmp_path, f"sqlite:///{tmp_path}/bank.db")
    done = desk.load({"customers": [customer() | {"number": str(number)} for number in range(25)]})
    assert (done.returncode, done.stdout) == (1, "")
    told = done.stderr.splitlines()
    assert len(told) == 22
    assert all(f"customers[{index}].number: should be 6 to 12 digits" in told[index] for index in range(20))
    assert told[20:] == [f"{tmp_path}/customers.json: and 5 more of that kind", "Nothing was loaded."]
    assert not list(tmp_path.glob("*.jsonl"))


def test_what_is_right_is_right() -> None:
    history = [line(EARLY, "-100.00"), line(EARLY, "0.01"), line(LATE, "-0.01")]
    assert faults({"customers": [account(history=history), customer("50010002", "Li", payees=[payee(lastPaidAt=LATE)])]}) == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(list(customer()) + list(customer()["accounts"][0])), inner),
    max_leaves=10,
)


@given(JSON)
def test_whatever_stands_in_a_file_it_is_a_fault_and_no_crash(said: Any) -> None:
    assert faults({"customers": [said]})
    assert faults(json.dumps(said)) or said == {}
