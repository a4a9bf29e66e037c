"""Sessions: stolen refresh tokens, locked devices, lapsed tokens; and guessing, which is slow and learns nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from app.bank.services.rules import Rules
from tests.attacks.proving import Key
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.running import RunningBank, running_bank

WRONG = "000000"


def refreshing(stranger: Stranger) -> dict[str, str]:
    return {"refreshToken": str(stranger.refresh_token)}


def test_a_refresh_token_that_comes_back_ends_the_family(signed_in: Callable[[str], Stranger]) -> None:
    li = signed_in("Li")
    stolen = refreshing(li)
    li.keep(li.get("refreshSession", stolen))
    assert li.ask("readMe").ok
    assert code(li.ask("refreshSession", stolen)) == "invalid_token"
    assert code(li.ask("readMe")) == "invalid_token"
    assert code(li.ask("refreshSession", refreshing(li))) == "invalid_token"


def test_a_refresh_token_without_its_key_is_worth_nothing(signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]) -> None:
    li, thief = signed_in("Li"), newcomer()
    assert code(thief.ask("refreshSession", refreshing(li))) == "invalid_token"
    assert li.ask("refreshSession", refreshing(li)).status_code == 201


def test_two_who_refresh_at_once_do_not_both_go_on(signed_in: Callable[[str], Stranger]) -> None:
    li = signed_in("Li")
    asked = refreshing(li)
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: li.ask("refreshSession", asked).status_code, range(4)))
    assert sorted(answers) == [201, 401, 401, 401]
    assert code(li.ask("readMe")) == "invalid_token"


def test_after_signing_out_nothing_opens(signed_in: Callable[[str], Stranger]) -> None:
    li = signed_in("Li")
    assert li.ask("closeSession").status_code == 204
    assert code(li.ask("readMe")) == "invalid_token"
    assert code(li.ask("refreshSession", refreshing(li))) == "invalid_token"


def test_a_locked_device_is_out_at_once(signed_in: Callable[[str], Stranger]) -> None:
    lost, other = signed_in("Li"), signed_in("Li")
    assert other.ask("lockDevice", deviceId=lost.device_id).status_code == 204
    assert other.ask("lockDevice", deviceId=lost.device_id).status_code == 204
    assert code(lost.ask("readMe")) == "invalid_token"
    assert code(lost.ask("openSession", lost.signing_in())) == "credentials_refused"
    locked = {device["deviceId"]: device.get("locked", False) for device in other.get("listDevices")["items"]}
    assert (locked[lost.device_id], locked[other.device_id]) == (True, False)


def test_an_activation_code_works_once(signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]) -> None:
    li, second = signed_in("Li"), newcomer()
    asked = {
        "customerNumber": li.person["customerNumber"],
        "activationCode": li.person["activationCode"],
        "publicKey": second.key.jwk,
        "name": "tablet",
    }
    assert code(second.ask("enrolDevice", asked)) == "credentials_refused"


@pytest.fixture
def own_bank() -> Iterator[RunningBank]:
    """For tests that let much time pass, or block somebody."""
    with running_bank(rules=Rules(access_life=timedelta(minutes=1))) as bank:
        yield bank


@pytest.fixture
def li(own_bank: RunningBank) -> Iterator[Stranger]:
    """Enrolled as Li, not signed in."""
    stranger = Stranger(own_bank.url)
    stranger.enrol("Li")
    yield stranger
    stranger.close()


def test_an_access_token_lapses_and_is_renewed(own_bank: RunningBank, li: Stranger) -> None:
    li.sign_in()
    own_bank.move(61)
    assert code(li.ask("readMe")) == "invalid_token"
    li.keep(li.get("refreshSession", refreshing(li)))
    assert li.ask("readMe").ok
    own_bank.move(13 * 3600)
    assert code(li.ask("refreshSession", refreshing(li))) == "invalid_token"


def test_no_session_lasts_for_ever_however_often_it_is_renewed(own_bank: RunningBank, li: Stranger) -> None:
    """Whoever sits down at a computer that she left signed in has half a day at most."""
    li.sign_in()
    for _ in range(11):
        own_bank.move(3600)
        li.keep(li.get("refreshSession", refreshing(li)))
    own_bank.move(3600 - 30)
    li.keep(li.get("refreshSession", refreshing(li)))
    assert li.ask("readMe").ok
    own_bank.move(30)
    assert code(li.ask("readMe")) == "invalid_token"
    assert code(li.ask("refreshSession", refreshing(li))) == "invalid_token"


def test_business_time_does_not_age_a_token(li: Stranger) -> None:
    li.sign_in()
    assert li.ask("advanceClock", {"advanceSeconds": 86400}).status_code == 204
    assert li.ask("readMe").ok


def test_wrong_pins_are_counted_and_wait_longer_each_time(own_bank: RunningBank, li: Stranger) -> None:
    wrong = li.signing_in() | {"pin": WRONG}
    assert [code(li.ask("openSession", wrong)) for _ in range(6)] == ["credentials_refused"] * 5 + ["too_many_attempts"]
    blocked = li.ask("openSession", li.signing_in())
    assert code(blocked) == "too_many_attempts"
    assert 890 <= int(blocked.headers["Retry-After"]) <= 900
    own_bank.move(900)
    assert code(li.ask("openSession", wrong)) == "credentials_refused"
    assert 3590 <= int(li.ask("openSession", li.signing_in()).headers["Retry-After"]) <= 3600
    own_bank.move(3600)
    li.sign_in()
    assert code(li.ask("openSession", wrong)) == "credentials_refused"
    assert li.ask("openSession", li.signing_in()).status_code == 201


def test_guesses_at_once_count_as_many(li: Stranger) -> None:
    li.get("listSamplePeople")
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda pin: code(li.ask("openSession", li.signing_in() | {"pin": f"{pin:06}"})), range(8)))
    assert sorted(answers) == ["credentials_refused"] * 5 + ["too_many_attempts"] * 3


def test_who_guesses_learns_nothing(li: Stranger) -> None:
    """A wrong PIN, a number nobody has and a device nobody has get the same answers, and are stopped after as many."""
    answers = {}
    for name, asked in {
        "pin": li.signing_in() | {"pin": WRONG},
        "number": li.signing_in() | {"customerNumber": "99999999"},
        "device": li.signing_in() | {"deviceId": "dev_nobodys"},
    }.items():
        guesser = Stranger(li.url)
        if name == "pin":
            guesser.key = li.key
        answers[name] = [guesser.ask("openSession", asked).json() for _ in range(6)]
        guesser.close()
    for problems in answers.values():
        problems[-1]["facts"]["retryAfterSeconds"] = 900
    assert answers["pin"] == answers["number"] == answers["device"]


def test_it_takes_as_long_to_say_no_to_nobody(li: Stranger) -> None:
    """The slow hash is computed for everybody; without it a no would come ten times as fast."""

    def shortest(asked: dict[str, str]) -> float:
        guesser = Stranger(li.url)
        guesser.key = li.key if asked["deviceId"] == li.device_id else guesser.key
        taken = min(guesser.ask("openSession", asked).elapsed.total_seconds() for _ in range(4))
        guesser.close()
        return taken

    known = shortest(li.signing_in() | {"pin": WRONG})
    assert shortest(li.signing_in() | {"customerNumber": "99999999", "deviceId": "dev_nobodys"}) > known / 3


def test_activation_codes_are_not_guessed(li: Stranger) -> None:
    for number in (li.person["customerNumber"], "99999999"):
        guesser = Stranger(li.url)
        asked = {"customerNumber": number, "activationCode": "00000000", "publicKey": guesser.key.jwk, "name": "tablet"}
        codes = [code(guesser.ask("enrolDevice", asked)) for _ in range(6)]
        guesser.close()
        assert codes == ["credentials_refused"] * 5 + ["too_many_attempts"]


def enrolling(guesser: Stranger, number: str, activation_code: str) -> dict[str, object]:
    return {"customerNumber": number, "activationCode": activation_code, "publicKey": guesser.key.jwk, "name": "tablet"}


def test_a_key_is_one_persons(own_bank: RunningBank, li: Stranger) -> None:
    """Somebody who finds a letter with a code cannot put the account under a key that is somebody else's already."""
    people = li.get("listSamplePeople")["items"]
    wang = next(person for person in people if person["name"] == "Wang")
    assert code(li.ask("enrolDevice", enrolling(li, wang["customerNumber"], wang["activationCode"]))) == "credentials_refused"
    again = next(person for person in people if person["name"] == "Li")
    assert li.ask("enrolDevice", enrolling(li, again["customerNumber"], again["activationCode"])).status_code == 201


def test_a_right_pin_forgives_nothing_for_another_number(li: Stranger) -> None:
    """Wrong tries are counted for key and number: her own right PIN between them does not clear those for somebody else."""
    elsewhere = li.signing_in() | {"customerNumber": "70010001"}
    codes = []
    for _ in range(6):
        codes.append(code(li.ask("openSession", elsewhere)))
        li.sign_in()
    assert codes == ["credentials_refused"] * 5 + ["too_many_attempts"]


def test_an_old_enrolment_sent_again_forgives_nothing(own_bank: RunningBank) -> None:
    """A repeat neither counts as a try nor clears the wrong ones: only a code that is really spent does."""
    guesser = Stranger(own_bank.url)
    person = guesser.get("listSamplePeople")["items"][0]
    asked = enrolling(guesser, person["customerNumber"], person["activationCode"])
    device = guesser.get("enrolDevice", asked, idempotency_key="first")
    codes = []
    for number in range(6):
        codes.append(code(guesser.ask("enrolDevice", asked | {"activationCode": f"{number:08}"})))
        assert guesser.get("enrolDevice", asked, idempotency_key="first") == device
    guesser.close()
    assert codes == ["credentials_refused"] * 5 + ["too_many_attempts"]


def test_who_guesses_codes_locks_nobody_else_out(own_bank: RunningBank) -> None:
    guesser = Stranger(own_bank.url)
    person = guesser.get("listSamplePeople")["items"][0]
    for _ in range(6):
        guesser.ask("enrolDevice", enrolling(guesser, person["customerNumber"], "00000000"))
    owner = Stranger(own_bank.url)
    assert owner.ask("enrolDevice", enrolling(owner, person["customerNumber"], person["activationCode"])).status_code == 201
    guesser.close()
    owner.close()


def test_fresh_keys_guess_only_so_often_a_day() -> None:
    with running_bank(rules=Rules(activation_tries_a_day=7)) as bank:
        guesser = Stranger(bank.url)
        codes = []
        for _ in range(8):
            guesser.key = Key()
            codes.append(code(guesser.ask("enrolDevice", enrolling(guesser, "70010001", "00000000"))))
        assert codes == ["credentials_refused"] * 7 + ["too_many_attempts"]
        bank.move(86_400)
        guesser.enrol("Wang")
        guesser.close()


def test_the_longest_pause_is_not_forgotten_when_it_is_over(own_bank: RunningBank, li: Stranger) -> None:
    wrong = li.signing_in() | {"pin": WRONG}
    for _ in range(5):
        li.ask("openSession", wrong)
    for pause in (900, 3600, 86_400):
        own_bank.move(pause)
        assert code(li.ask("openSession", wrong)) == "credentials_refused"
    own_bank.move(86_400)
    assert code(li.ask("openSession", wrong)) == "credentials_refused"
    assert code(li.ask("openSession", wrong)) == "too_many_attempts"
