"""At the counter: codes for a customer who is present, and what staff witness."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import pytest

from app.bank.services.rules import Rules
from app.bank.store.counter import acts_for
from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.people.asking import LI, WANG, code_of, enrolling, happened, newest, noticed, present
from tests.bank.running import RunningBank, running_bank


def test_a_device_with_a_code_from_the_counter_is_trusted_at_once(
    teller: Stranger, signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]
) -> None:
    wang, tablet = signed_in("Wang"), newcomer()
    device = tablet.get("enrolDevice", enrolling(tablet, WANG, code_of(teller, WANG)))
    assert (device["trusted"], device["current"]) == (True, True)
    assert noticed(wang) == [
        ("code_issued", {"purpose": "device"}),
        ("device_added", {"deviceId": device["deviceId"], "name": "tablet"}),
    ]


def test_a_code_is_told_once(teller: Stranger) -> None:
    asked = present(WANG) | {"purpose": "device"}
    first = teller.get("issueActivation", asked, idempotency_key="one")
    again = teller.get("issueActivation", asked, idempotency_key="one")
    assert len(first["code"]) == 8
    assert again == {name: said for name, said in first.items() if name != "code"}


def test_two_who_ask_at_once_with_one_key_get_one_code(teller: Stranger) -> None:
    asked = present(WANG) | {"purpose": "pin"}
    teller.get("readMe")
    with ThreadPoolExecutor(4) as threads:
        told = list(threads.map(lambda _: teller.get("issueActivation", asked, idempotency_key="one"), range(4)))
    assert len({each["activationId"] for each in told}) == 1
    assert sum("code" in each for each in told) == 1


def test_a_newer_code_stands_in_the_place_of_the_older(
    teller: Stranger, another_teller: Stranger, newcomer: Callable[[], Stranger]
) -> None:
    lost, found, tablet = code_of(teller, WANG), code_of(teller, WANG), newcomer()
    other_purpose = code_of(another_teller, WANG, "pin")
    assert code(tablet.ask("enrolDevice", enrolling(tablet, WANG, lost))) == "credentials_refused"
    assert code(tablet.ask("enrolDevice", enrolling(tablet, WANG, other_purpose))) == "credentials_refused"
    assert code(tablet.ask("enrolDevice", enrolling(tablet, LI, found))) == "credentials_refused"
    assert tablet.ask("enrolDevice", enrolling(tablet, WANG, found)).status_code == 201


def test_a_code_from_the_counter_runs_out(teller: Stranger, newcomer: Callable[[], Stranger]) -> None:
    told, tablet = code_of(teller, WANG), newcomer()
    teller.ask("advanceClock", {"advanceSeconds": 3 * 86_400 + 60})
    assert code(tablet.ask("enrolDevice", enrolling(tablet, WANG, told))) == "credentials_refused"


@pytest.mark.parametrize("number", ["99999999", "70090001"])
def test_only_customers_are_served(teller: Stranger, number: str) -> None:
    """Nobody has the first number, the second is the teller's own."""
    assert code(teller.ask("issueActivation", {"customerNumber": number, "purpose": "device", "name": "Wang"})) == "customer_unknown"
    assert code(teller.ask("witness", {"customerNumber": number, "what": "safeguards", "name": "Wang"})) == "customer_unknown"


@pytest.mark.parametrize(("name", "is_hers"), [("Li", False), ("Wan", False), ("", False), (" WANG ", True)])
def test_a_number_that_was_misheard_opens_nothing_of_a_strangers(teller: Stranger, name: str, is_hers: bool, bank: RunningBank) -> None:
    calls = (
        ("issueActivation", {"customerNumber": WANG, "purpose": "device", "name": name}),
        ("witness", {"customerNumber": WANG, "what": "unfreeze", "name": name}),
        ("lookAhead", {"customerNumber": WANG, "what": "unfreeze", "name": name}),
    )
    for operation, asked in calls:
        told = teller.ask(operation, asked)
        assert told.ok if is_hers else code(told) == "customer_differs"
    assert bool(bank.look(lambda tx: acts_for(tx, "p-wang"))) is is_hers


@on_both
@pytest.mark.parametrize(
    ("operation", "asked"),
    [("issueActivation", {"purpose": "pin"}), ("witness", {"what": "unfreeze"}), ("lookAhead", {"what": "safeguards"})],
)
def test_without_the_name_on_the_identity_card_nothing_is_done(
    teller: Stranger, operation: str, asked: dict[str, str], bank: RunningBank
) -> None:
    answer = teller.ask(operation, asked | {"customerNumber": WANG})
    assert (answer.status_code, code(answer)) == (400, "invalid_body")
    assert bank.look(lambda tx: acts_for(tx, "p-wang")) == []


def ahead(teller: Stranger, what: str) -> dict[str, Any]:
    """What would come of it, as staff read it back to her."""
    return dict(teller.get("lookAhead", present(WANG) | {"what": what}))


@on_both
def test_staff_see_what_would_be_looser_before_they_let_it_be(teller: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    wang = signed_in("Wang")
    assert ahead(teller, "safeguards") == {"name": "Wang", "devices": 1}
    wang.get("changeSafeguards", {"currency": "CNY", "dailyLimit": {"currency": "CNY", "amount": "60000.00"}})
    (looser,) = ahead(teller, "safeguards")["loosens"]
    before = wang.get("readSafeguards")["effective"][0]["dailyLimit"]["amount"]
    assert (looser["field"], looser["currency"], looser["now"], looser["then"]) == ("dailyLimit", "CNY", before, "60000.00")


@on_both
def test_what_staff_have_not_seen_does_not_become_looser(teller: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    """Whoever sits at her computer meanwhile, or put another amount in the place of what was read back."""
    wang, asked = signed_in("Wang"), present(WANG) | {"what": "safeguards"}
    wang.get("changeSafeguards", {"currency": "CNY", "dailyLimit": {"currency": "CNY", "amount": "60000.00"}})
    seen = [each["id"] for each in ahead(teller, "safeguards")["loosens"]]
    wang.get("changeSafeguards", {"currency": "CNY", "dailyLimit": {"currency": "CNY", "amount": "90000.00"}})
    not_shown: tuple[dict[str, list[str]], ...] = ({}, {"seen": []}, {"seen": seen})
    for said in not_shown:
        answer = teller.ask("witness", asked | said)
        assert (answer.status_code, code(answer)) == (409, "content_changed")
    assert len(wang.get("readSafeguards")["pending"]) == 1


@on_both
def test_staff_see_what_would_go_out_again(teller: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    wang = signed_in("Wang")
    since = wang.get("freeze")["since"]
    assert ahead(teller, "unfreeze") == {"name": "Wang", "devices": 1, "frozenAt": since}


@on_both
def test_a_page_left_open_undoes_no_later_stop(teller: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    wang, asked = signed_in("Wang"), present(WANG) | {"what": "unfreeze"}
    wang.get("freeze")
    left_open = asked | {"frozenAt": ahead(teller, "unfreeze")["frozenAt"]}
    teller.thaw(present(WANG))
    wang.get("advanceClock", {"advanceSeconds": 60})
    wang.get("freeze")
    for said in (left_open, asked):
        answer = teller.ask("witness", said)
        assert (answer.status_code, code(answer)) == (409, "content_changed")
    assert wang.get("readFreeze")["frozen"] is True
    assert teller.thaw(present(WANG)) == 1


def test_a_computer_that_is_locked_is_not_counted(
    teller: Stranger, another_teller: Stranger, signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]
) -> None:
    wang, tablet = signed_in("Wang"), newcomer()
    lost = tablet.get("enrolDevice", enrolling(tablet, WANG, code_of(teller, WANG)))["deviceId"]
    assert ahead(another_teller, "device")["devices"] == 2
    wang.get("lockDevice", deviceId=lost)
    assert ahead(another_teller, "device")["devices"] == 1


@pytest.fixture
def hughes(bank: RunningBank) -> dict[str, str]:
    """To be looked at; in the books with one given name."""
    bank.change(lambda tx: tx.run("UPDATE people SET name = 'Margaret Hughes' WHERE customer_number = ?", WANG))
    return {"customerNumber": WANG, "what": "unfreeze"}


@pytest.mark.parametrize("card", ["Margaret Anne Hughes", "HUGHES Margaret", "Mrs Margaret A Hughes"])
def test_a_second_given_name_on_the_card_keeps_nobody_from_being_served(teller: Stranger, hughes: dict[str, str], card: str) -> None:
    assert teller.get("lookAhead", hughes | {"name": card})["name"] == "Margaret Hughes"


@pytest.mark.parametrize("card", ["Margaret Hughe", "M Hughes", "Hughes", "Anne Hughes", "Margaret Anne", "Margaret Hughes-Li"])
def test_a_name_that_is_half_hers_serves_nobody(teller: Stranger, hughes: dict[str, str], card: str) -> None:
    assert code(teller.ask("lookAhead", hughes | {"name": card})) == "customer_differs"


@on_both
def test_nobody_of_the_staff_tries_names_for_ever(database: str | None, newcomer: Callable[[], Stranger]) -> None:
    """By whichever call; another teller is not kept from work by it."""
    with running_bank(database=database, rules=Rules(counter_misses_a_day=3)) as bank, closing(Stranger(bank.url)) as zhou:
        zhou.enrol("Zhou")
        zhou.sign_in()
        calls: tuple[tuple[str, dict[str, str]], ...] = (
            ("lookAhead", {"customerNumber": WANG, "what": "device", "name": "Li"}),
            ("issueActivation", {"customerNumber": WANG, "purpose": "device", "name": "Li"}),
            ("witness", {"customerNumber": "99999999", "what": "safeguards", "name": "Wang"}),
            ("lookAhead", present(WANG) | {"what": "device"}),
            ("issueActivation", present(WANG) | {"purpose": "device"}),
            ("witness", present(WANG) | {"what": "safeguards"}),
        )
        told = [code(zhou.ask(operation, asked)) for operation, asked in calls]
        assert told == ["customer_differs", "customer_differs", "customer_unknown", *["too_many_attempts"] * 3]
        bank.move(86_400)
        zhou.sign_in()
        assert zhou.ask("lookAhead", present(WANG) | {"what": "device"}).ok


def test_a_member_of_staff_looks_at_so_many_a_day() -> None:
    with running_bank(rules=Rules(counter_looks_a_day=2)) as bank, closing(Stranger(bank.url)) as zhou:
        zhou.enrol("Zhou")
        zhou.sign_in()
        answers = [zhou.ask("lookAhead", present(number) | {"what": "device"}) for number in (WANG, LI, WANG)]
        assert [answer.status_code for answer in answers] == [200, 200, 429]


@on_both
def test_whoever_looks_at_what_would_come_of_it_is_put_down_once(teller: Stranger, another_teller: Stranger, bank: RunningBank) -> None:
    for each in (teller, teller, another_teller):
        ahead(each, "safeguards")
    ahead(teller, "pin")
    acts = [act.act for act in bank.look(lambda tx: acts_for(tx, "p-wang"))]
    assert acts == ["looked_at_safeguards", "looked_at_safeguards", "looked_at_pin"]


@on_both
@pytest.mark.parametrize("before_she_came", [True, False])
def test_staff_witness_that_money_may_go_out_again(
    teller: Stranger, signed_in: Callable[[str], Stranger], bank: RunningBank, before_she_came: bool
) -> None:
    wang, asked = signed_in("Wang"), present(WANG) | {"what": "unfreeze"}
    assert teller.get("witness", asked) == {"applied": 0}
    wang.get("freeze")
    if before_she_came:
        wang.get("askUnfreeze")
    before, asked = newest(wang), asked | {"frozenAt": wang.get("readFreeze")["since"]}
    assert [teller.get("witness", asked) for _ in range(2)] == [{"applied": 1}, {"applied": 0}]
    assert wang.get("readFreeze")["frozen"] is False
    assert "freeze.updated" in happened(wang, before)
    assert bank.look(verify) == []
    assert [act.act for act in bank.look(lambda tx: acts_for(tx, "p-wang"))] == ["witnessed_unfreeze"]


def test_staff_witness_looser_safeguards(teller: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    wang = signed_in("Wang")
    looser = {"currency": "CNY", "amount": "60000.00"}
    assert wang.get("changeSafeguards", {"currency": "CNY", "dailyLimit": looser})["pending"]
    (seen,) = ahead(teller, "safeguards")["loosens"]
    assert teller.get("witness", present(WANG) | {"what": "safeguards", "seen": [seen["id"]]}) == {"applied": 1}
    now = wang.get("readSafeguards")
    assert (now["pending"], now["effective"][0]["dailyLimit"]) == ([], looser)
    assert [code for code, _ in noticed(wang)] == ["safeguard_loosened"]


def test_each_act_of_staff_is_put_down(teller: Stranger, another_teller: Stranger, bank: RunningBank) -> None:
    code_of(teller, WANG, "pin")
    code_of(another_teller, WANG, "device")
    assert [act.act for act in bank.look(lambda tx: acts_for(tx, "p-wang"))] == ["issued_pin_code", "issued_device_code"]
    staff = bank.look(lambda tx: tx.rows("SELECT staff_id FROM counter_acts ORDER BY number"))
    assert staff == [{"staff_id": "p-zhou"}, {"staff_id": "p-wu"}]


@pytest.mark.parametrize(("first", "second"), [("device", "pin"), ("pin", "device")])
def test_no_teller_alone_becomes_a_customer(first: str, second: str, teller: Stranger, another_teller: Stranger, bank: RunningBank) -> None:
    """A device and a PIN together are all that it takes to be her: the codes come from two people, however long lies between."""
    asked = present(WANG) | {"purpose": second}
    code_of(teller, WANG, first)
    code_of(teller, WANG, first)  # the same once more gives nothing more
    assert code(teller.ask("issueActivation", asked)) == "another_teller_needed"
    teller.get("advanceClock", {"advanceSeconds": 89 * 86_400})
    assert code(teller.ask("issueActivation", asked)) == "another_teller_needed"
    code_of(teller, LI, second)
    code_of(another_teller, WANG, second)
    assert [act.act for act in bank.look(lambda tx: acts_for(tx, "p-wang"))][2:] == [f"issued_{second}_code"]
    teller.get("advanceClock", {"advanceSeconds": 2 * 86_400})
    code_of(teller, WANG, second)
