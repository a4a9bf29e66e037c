"""The PIN: changed, forgotten, guessed at. Whoever has no right to it learns nothing from any answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.people.asking import WANG, code_of, happened, newest, noticed, resetting
from tests.bank.running import RunningBank

OLD, NEW, WRONG = "130001", "486201", "000000"
"""The first is Wang's."""


def changing(old: str, new: str) -> dict[str, str]:
    return {"old": old, "new": new}


def opens(person: Stranger, pin: str) -> bool:
    return person.ask("openSession", person.signing_in() | {"pin": pin}).status_code == 201


def test_a_changed_pin_counts_everywhere_at_once(signed_in: Callable[[str], Stranger]) -> None:
    home, tablet = signed_in("Wang"), signed_in("Wang")
    before = newest(home)
    assert home.ask("changePin", changing(OLD, NEW)).status_code == 204
    assert happened(home, before) == ["device.updated", "notice.added"]
    assert noticed(home)[-1] == ("pin_changed", {"deviceId": home.device_id, "name": "a stranger's"})
    assert code(tablet.ask("readMe")) == "invalid_token"
    assert code(tablet.ask("refreshSession", {"refreshToken": str(tablet.refresh_token)})) == "invalid_token"
    assert [opens(tablet, pin) for pin in (OLD, NEW)] == [False, True]
    assert home.ask("readMe").ok


def test_the_same_change_again_changes_nothing_more(signed_in: Callable[[str], Stranger]) -> None:
    """The answer may be lost on its way; and the new PIN alone proves nothing, or it could be guessed here."""
    home = signed_in("Wang")
    assert [home.ask("changePin", changing(OLD, NEW)).status_code for _ in range(2)] == [204, 204]
    assert len(noticed(home)) == 1
    assert code(home.ask("changePin", changing(WRONG, NEW))) == "credentials_refused"
    assert home.ask("changePin", changing(NEW, OLD)).status_code == 204
    assert opens(home, OLD)


def test_wrong_pins_count_wherever_they_are_tried(signed_in: Callable[[str], Stranger], bank: RunningBank) -> None:
    home, tablet = signed_in("Wang"), signed_in("Wang")
    tries = [home.ask("changePin", changing(WRONG, NEW)) for _ in range(3)]
    tries += [home.ask("openSession", home.signing_in() | {"pin": WRONG}) for _ in range(3)]
    assert [code(each) for each in tries] == ["credentials_refused"] * 5 + ["too_many_attempts"]
    assert code(home.ask("changePin", changing(OLD, NEW))) == "too_many_attempts"
    assert opens(tablet, OLD)
    bank.move(900)
    home.keep(home.get("refreshSession", {"refreshToken": str(home.refresh_token)}))
    assert home.ask("changePin", changing(OLD, NEW)).status_code == 204


def test_a_forgotten_pin_is_set_anew_with_a_code(teller: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    home, tablet = signed_in("Wang"), signed_in("Wang")
    for _ in range(6):
        opens(home, WRONG)
    asked = resetting(home, code_of(teller, WANG, "pin"), NEW)
    before = newest(home)
    assert [home.ask("resetPin", asked).status_code for _ in range(2)] == [204, 204]
    assert happened(home, before) == ["device.updated", "notice.added"]
    assert noticed(home)[-1] == ("pin_reset", {"deviceId": home.device_id, "name": "a stranger's"})
    assert code(tablet.ask("readMe")) == "invalid_token"
    assert opens(home, NEW)
    assert not opens(tablet, OLD)


def test_a_code_sets_one_pin(teller: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    home = signed_in("Wang")
    told = code_of(teller, WANG, "pin")
    assert home.ask("resetPin", resetting(home, told, NEW)).status_code == 204
    assert code(home.ask("resetPin", resetting(home, told, OLD))) == "credentials_refused"
    assert home.ask("changePin", changing(NEW, OLD)).status_code == 204
    assert code(home.ask("resetPin", resetting(home, told, NEW))) == "credentials_refused"


def test_a_code_for_a_device_sets_no_pin(teller: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    home = signed_in("Wang")
    assert code(home.ask("resetPin", resetting(home, code_of(teller, WANG, "device"), NEW))) == "credentials_refused"


def test_a_pin_is_set_anew_on_a_device_of_hers_that_is_not_locked(
    teller: Stranger, signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]
) -> None:
    home, tablet, thief = signed_in("Wang"), signed_in("Wang"), newcomer()
    told = code_of(teller, WANG, "pin")
    thief.person, thief.device_id = home.person, home.device_id
    home.ask("lockDevice", deviceId=tablet.device_id)
    assert [code(each.ask("resetPin", resetting(each, told, NEW))) for each in (thief, tablet)] == ["credentials_refused"] * 2
    assert home.ask("resetPin", resetting(home, told, NEW)).status_code == 204


def test_who_guesses_codes_learns_nothing_and_is_stopped(signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]) -> None:
    """Her own device, a number nobody has, a device nobody has: the same answers, and as many."""
    home = signed_in("Wang")
    answers = []
    for change in ({}, {"customerNumber": "99999999"}, {"deviceId": "dev_nobodys"}):
        guesser = newcomer()
        guesser.key = home.key if not change else guesser.key
        asked = resetting(home, "00000000", NEW) | change
        answers.append([guesser.ask("resetPin", asked).json() for _ in range(6)])
        answers[-1][-1]["facts"]["retryAfterSeconds"] = 900
    assert answers[0] == answers[1] == answers[2]
    assert [each["code"] for each in answers[0]] == ["credentials_refused"] * 5 + ["too_many_attempts"]


def test_it_takes_as_long_to_say_no_to_nobody(signed_in: Callable[[str], Stranger], newcomer: Callable[[], Stranger]) -> None:
    """Without the slow hashes a no would come ten times as fast."""
    home = signed_in("Wang")

    def shortest(change: dict[str, str]) -> float:
        guesser = newcomer()
        asked = resetting(home, "00000000", NEW) | change
        return min(guesser.ask("resetPin", asked).elapsed.total_seconds() for _ in range(4))

    assert shortest({"customerNumber": "99999999", "deviceId": "dev_nobodys"}) > shortest({}) / 3


@pytest.mark.parametrize("operation", ["enrolDevice", "resetPin"])
def test_all_codes_of_a_number_share_one_count(operation: str, signed_in: Callable[[str], Stranger]) -> None:
    home = signed_in("Wang")
    enrolling = {"customerNumber": WANG, "activationCode": "00000000", "publicKey": home.key.jwk, "name": "tablet"}
    bodies = {"enrolDevice": enrolling, "resetPin": resetting(home, "00000000", NEW)}
    other = next(name for name in bodies if name != operation)
    for _ in range(5):
        home.ask(operation, bodies[operation])
    assert code(home.ask(other, bodies[other])) == "too_many_attempts"
