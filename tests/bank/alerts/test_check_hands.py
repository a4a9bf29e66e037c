"""Who has a check in hand: one at a time, for half an hour, and whoever comes second is told who it is."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from app.bank.store.port import ConstraintBroken
from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.alerts.test_checks import asked_to_decide, deciding, held, outcome
from tests.bank.running import RunningBank

HALF_AN_HOUR = 1800


def taking(person: Stranger, check: Mapping[str, Any], doing: str = "calling") -> str:
    """What comes of it: who has it in hand, and what that one does, or the code of the refusal."""
    answer = person.ask("takeCheck", {"doing": doing}, checkId=check["checkId"])
    if not answer.ok:
        return code(answer)
    hand = answer.json().get("hand")
    return f"{hand['name']} {hand['doing']}" if hand else "nobody"


def test_one_at_a_time(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    with ThreadPoolExecutor() as together:
        tried = [together.submit(taking, person, check) for person in (sun, he)]
        outcomes = [each.result() for each in tried]
    assert outcomes in (["Sun calling", "check_in_hand"], ["check_in_hand", "He calling"])
    (told,) = sun.get("listChecks")["items"]
    assert told["hand"].get("yours", False) is (outcomes[0] == "Sun calling")


def test_the_second_is_told_who_is_first(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    taking(sun, check)
    refused = he.ask("takeCheck", {"doing": "not_reached"}, checkId=check["checkId"])
    assert (code(refused), refused.json()["facts"]) == ("check_in_hand", {"name": "Sun"})


@pytest.mark.parametrize(("doing", "then"), [("put_back", "nobody"), ("not_reached", "Sun not_reached")])
def test_put_back_it_is_anybodys(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger, doing: str, then: str) -> None:
    check = held(wang, bank, sun, he)
    taking(sun, check)
    assert taking(sun, check, doing) == then
    assert taking(he, check) == "He calling"


def test_who_has_gone_home_holds_it_half_an_hour(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    taking(sun, check)
    wang.get("advanceClock", {"advanceSeconds": HALF_AN_HOUR})
    assert "hand" not in he.get("readCheck", checkId=check["checkId"])
    assert [taking(he, check), taking(sun, check)] == ["He calling", "check_in_hand"]


def test_the_same_again_is_put_down_once(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    for doing, then in (("calling", "Sun calling"), ("not_reached", "Sun not_reached"), ("calling", "Sun calling"), ("put_back", "nobody")):
        assert [taking(sun, check, doing) for _ in range(2)] == [then] * 2
    rows = bank.look(lambda tx: tx.rows("SELECT doing FROM check_hands ORDER BY number"))
    assert [row["doing"] for row in rows] == ["calling", "not_reached", "calling", "put_back"]


@pytest.mark.parametrize("decision", ["refuse", "release"])
def test_nobody_decides_over_whoever_is_on_the_phone_with_her(
    bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger, decision: str
) -> None:
    """However long the call: when it is anybody's again, whoever takes it up decides, and whoever was calling does not."""
    check = held(wang, bank, sun, he)
    taking(sun, check)
    refused = deciding(he, check, decision)
    assert (outcome(refused), refused.json()["facts"]) == ("check_in_hand", {"name": "Sun"})
    wang.get("advanceClock", {"advanceSeconds": HALF_AN_HOUR})
    assert outcome(asked_to_decide(he, check, decision)) == "check_in_hand"
    assert taking(he, check) == "He calling"
    assert outcome(deciding(sun, check, decision)) == "check_in_hand"
    assert wang.status(check) == "PDNG"
    assert outcome(deciding(he, check, decision)) == f"{decision}d"
    assert taking(sun, check) == "check_decided"
    assert "hand" not in sun.get("readCheck", checkId=check["checkId"])
    assert bank.look(verify) == []


def test_a_long_call_counts_where_nobody_else_has_taken_it_up(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    taking(sun, check)
    wang.get("advanceClock", {"advanceSeconds": HALF_AN_HOUR})
    assert outcome(asked_to_decide(sun, check, "refuse")) == "refused"


def test_put_back_it_is_not_decided(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he)
    for doing in ("put_back", "not_reached"):
        taking(sun, check)
        taking(sun, check, doing)
        refused = asked_to_decide(sun, check, "refuse")
        assert (code(refused), refused.json().get("facts", {})) == ("check_in_hand", {})


def test_who_has_released_it_holds_up_no_second_person(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    check = held(wang, bank, sun, he, "20000.00")
    taking(sun, check)
    assert outcome(deciding(sun, check, "release")) == "open"
    assert taking(sun, check) == "DS26"
    assert taking(he, check) == "He calling"


@pytest.mark.parametrize("statement", ["UPDATE check_hands SET doing = 'put_back'", "DELETE FROM check_hands"])
def test_who_had_it_is_kept(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger, statement: str) -> None:
    taking(sun, held(wang, bank, sun, he))
    with pytest.raises(ConstraintBroken):
        bank.change(lambda tx: tx.run(statement))
