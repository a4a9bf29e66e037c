"""Two server processes on one PostgreSQL database, reached one by one: what is tried at both at once comes to what one alone would do."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from decimal import Decimal
from typing import Any, Final, TypeVar

import pytest
import requests

from app.bank.verify import run as verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.test_waiting import A_DAY
from tests.bank.alerts.desk import alert
from tests.faults.bank_process import BankProcess
from tests.outside.postgresql import Cluster
from tests.outside.programs import until

T = TypeVar("T")
HER: Final = "王秀兰"
DESK: Final = ("孙伟", "何静")
EACH: Final = 20
"""So many requests at once go to each of the two."""


@pytest.fixture(scope="module")
def urls(postgres: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Where the two serve. Their books are sound at the end."""
    folder = tmp_path_factory.mktemp("workers")
    with postgres.database() as database, ExitStack() as running:
        banks = BankProcess(folder, database), BankProcess(folder, database)
        for bank in banks:
            bank.start()
            running.callback(bank.stop)
        yield banks[0].url, banks[1].url
        report, sound = verify(database)
        assert sound, report


@pytest.fixture
def devices(urls: tuple[str, str]) -> Iterator[tuple[Stranger, Stranger]]:
    """Two devices of hers, each at a process of its own."""
    one, other = (Stranger(url) for url in urls)
    for device in (one, other):
        device.enrol(HER)
        device.sign_in()
    yield one, other
    one.close()
    other.close()


def at_once(devices: tuple[Stranger, Stranger], number: int, work: Callable[[Stranger], T]) -> list[T]:
    """The same at both so many times, all at once."""
    with ThreadPoolExecutor(2 * number) as threads:
        return list(threads.map(work, devices * number))


def at_the_other(device: Stranger, other: Stranger) -> Stranger:
    """The same device once more, at the other process."""
    twin = Stranger(other.url)
    twin.key, twin.person, twin.device_id = device.key, device.person, device.device_id
    twin.token, twin.refresh_token = device.token, device.refresh_token
    return twin


def a_payee(device: Stranger) -> str:
    """Somebody whom she has paid before."""
    return next(str(item["name"]) for item in device.get("listBeneficiaries")["items"] if item["paidBefore"])


def half_confirmed(device: Stranger, details: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """A payment that wants its second confirmation now, and the challenge of it."""
    payment = device.initiate(device.review(details))
    challenge = device.first(payment).json()["challenge"]
    until(lambda: True if pause(device, payment) == 0 else None, "the end of the pause")
    return payment, str(challenge)


def pause(device: Stranger, payment: dict[str, Any]) -> int:
    return int(device.get("readPayment", paymentId=payment["paymentId"])["authorisations"][-1].get("pauseSeconds", 0))


def available(device: Stranger) -> Decimal:
    account = device.get("listAccounts")["items"][0]
    return Decimal(device.get("readBalances", accountId=account["accountId"])["available"]["amount"])


def test_a_proof_sent_to_both_at_once_opens_once(devices: tuple[Stranger, Stranger]) -> None:
    one, other = devices
    twin = at_the_other(one, other)
    one.get("readMe")
    proof = one.key.proof("GET", f"{one.url}/v1/me", one.nonce, one.token)
    answers = at_once((one, twin), 4, lambda device: device.once("readMe", headers={"DPoP": proof}))
    twin.close()
    assert sorted(answer.status_code for answer in answers) == [200] + [401] * 7
    assert {code(answer) for answer in answers if not answer.ok} == {"invalid_dpop_proof"}


def test_many_at_both_with_one_key_make_one_payment(devices: tuple[Stranger, Stranger]) -> None:
    one, _ = devices
    review, key = one.review(one.details(a_payee(one), "1.00")), str(uuid.uuid4())
    asked = {"paymentId": review["content"]["paymentId"], "contentHash": review["contentHash"]}
    answers = at_once(devices, EACH, lambda device: device.ask("initiatePayment", asked, idempotency_key=key))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1


def test_two_devices_confirming_at_both_pay_once(devices: tuple[Stranger, Stranger]) -> None:
    one, other = devices
    before = available(one)
    payment, challenge = half_confirmed(one, one.details(a_payee(one), "3.00"))
    answers = at_once(devices, 2, lambda device: device.second(payment, challenge))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    assert [device.status(payment) for device in devices] == ["ACSC", "ACSC"]
    assert before - available(other) == 3


def test_taking_back_at_one_and_confirming_at_the_other_end_in_one_way(devices: tuple[Stranger, Stranger]) -> None:
    one, other = devices
    payment, challenge = half_confirmed(one, one.details(a_payee(one), "1.00"))
    with ThreadPoolExecutor(2) as threads:
        confirmed = threads.submit(one.second, payment, challenge)
        cancelled = threads.submit(other.ask, "cancelPayment", paymentId=payment["paymentId"])
    status = other.status(payment)
    assert (confirmed.result().ok, cancelled.result().ok) == (status == "ACSC", status == "CANC")


def test_taking_back_at_one_and_settling_at_the_other_end_in_one_way(devices: tuple[Stranger, Stranger]) -> None:
    """Both settle what is due by themselves, too."""
    one, other = devices
    new = {"scheme": "CN-BBAN", "identification": f"628800{str(uuid.uuid4().int)[:10]}"}
    payment, challenge = half_confirmed(one, one.to_somebody_new("赵敏", new, "1.00"))
    assert one.second(payment, challenge).ok
    assert other.status(payment) == "PDNG"
    with ThreadPoolExecutor(2) as threads:
        passing = threads.submit(other.get, "advanceClock", {"advanceSeconds": A_DAY})
        cancelled = threads.submit(one.ask, "cancelPayment", paymentId=payment["paymentId"])
        passing.result()
    assert one.status(payment) == other.status(payment) == ("CANC" if cancelled.result().ok else "ACSC")


def test_guesses_at_both_are_one_count(devices: tuple[Stranger, Stranger]) -> None:
    one, other = devices
    twin = at_the_other(one, other)
    asked = one.signing_in() | {"pin": "000000"}
    answers: list[requests.Response] = at_once((one, twin), 4, lambda device: device.ask("openSession", asked))
    twin.close()
    assert sorted(answer.status_code for answer in answers) == [403] * 5 + [429] * 3


def test_a_refresh_token_used_at_both_at_once_ends_the_family(devices: tuple[Stranger, Stranger]) -> None:
    one, other = devices
    twin = at_the_other(one, other)
    answers = at_once((one, twin), 2, lambda device: device.ask("refreshSession", {"refreshToken": one.refresh_token}))
    assert sorted(answer.status_code for answer in answers) == [201, 401, 401, 401]
    assert [code(device.ask("readMe")) for device in (one, twin)] == ["invalid_token"] * 2
    twin.close()


def test_a_device_that_is_locked_at_one_is_out_at_the_other(devices: tuple[Stranger, Stranger]) -> None:
    lost, other = devices
    twin = at_the_other(lost, other)
    assert twin.ask("readMe").ok
    other.get("lockDevice", deviceId=lost.device_id)
    assert [code(device.ask("readMe")) for device in (twin, lost)] == ["invalid_token"] * 2
    twin.close()


@pytest.fixture
def desk(urls: tuple[str, str]) -> Iterator[tuple[Stranger, Stranger]]:
    """The two of the fraud desk, each at a process of its own."""
    people = tuple(map(Stranger, urls))
    for person, name in zip(people, DESK, strict=True):
        person.enrol(name)
        person.sign_in()
    yield people[0], people[1]
    for person in people:
        person.close()


def test_two_of_the_desk_at_both_call_her_once(devices: tuple[Stranger, Stranger], desk: tuple[Stranger, Stranger]) -> None:
    """And the same call is put down once, however often it is sent."""
    asked = {"callbackId": devices[0].get("askCallback", {})["callbackId"]}
    taken = at_once(desk, 4, lambda person: (person.url, person.ask("takeCallback", {"doing": "calling"}, **asked)))
    holders = {url for url, answer in taken if answer.ok}
    assert len(holders) == 1
    assert {code(answer) for url, answer in taken if url not in holders} == {"callback_in_hand"}
    (holder,) = [person for person in desk if person.url in holders]
    twin = at_the_other(holder, next(person for person in desk if person is not holder))
    call = {"callId": str(uuid.uuid4()), "callRecord": {"outcome": "not_reached"}}
    assert all(answer.ok for answer in at_once((holder, twin), 4, lambda person: person.ask("finishCallback", call, **asked)))
    (waits,) = [each for each in twin.get("listDeskCallbacks")["items"] if each["callbackId"] == asked["callbackId"]]
    twin.close()
    assert waits["tries"] == 1


def test_two_of_the_desk_at_both_do_not_write_over_one_another(desk: tuple[Stranger, Stranger]) -> None:
    draft = desk[0].get("writeAlert", alert(accountTriggers=[]))
    named = {"alertId": draft["alertId"]}

    def rewrite(person: Stranger) -> requests.Response:
        content = alert(accountTriggers=[], severity="Extreme" if person is desk[0] else "Minor")
        return person.ask("rewriteAlert", {"content": content, "contentHash": draft["contentHash"]}, **named)

    answers = at_once(desk, 1, rewrite)
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert {code(answer) for answer in answers if not answer.ok} == {"alert_changed"}
    dropped = desk[1].get("readDeskAlert", **named)["contentHash"]
    assert [answer.status_code for answer in at_once(desk, 2, lambda person: person.ask("dropDraft", contentHash=dropped, **named))] == [
        204
    ] * 4
    assert desk[0].get("readDeskAlert", **named)["state"] == "cancelled"
