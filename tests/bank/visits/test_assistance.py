"""Staff look at what she prepared: at that alone, for ten minutes at most, with her seeing it and ending it when she likes."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank
from tests.bank.visits.branch import NEVER_SHOWN, call, come, look, pass_time, prepared, refusal, take, with_cash


@pytest.fixture
def visit(wang: Stranger, teller: Stranger) -> dict[str, str]:
    """Wang is there, with a withdrawal prepared."""
    taken = take(wang, purpose="cash", draftId=with_cash(wang))
    come(teller, taken)
    return taken


def test_what_was_prepared_is_shown_and_nothing_else(bank: RunningBank, wang: Stranger, teller: Stranger, visit: dict[str, str]) -> None:
    shown = look(teller, visit)
    account = wang.get("listAccounts")["items"][0]["account"]["identification"]
    assert shown["prepared"] == {"purpose": "cash", "accountEnding": account[-4:], "amount": {"currency": "CNY", "amount": "60000.00"}}
    read = teller.get("readAssistance", assistanceId=shown["assistanceId"])
    told = json.dumps([shown, read, teller.get("listVisits"), teller.get("listAssistance")])
    assert [secret for secret in (*NEVER_SHOWN, account, "13700001") if secret in told] == []
    assert look(teller, visit)["assistanceId"] == shown["assistanceId"]
    (sees,) = wang.get("listAssistance")["items"]
    assert (sees["name"], sees["assistanceId"], "prepared" in sees) == ("Zhou", shown["assistanceId"], False)
    (entry,) = wang.get("readDiary")["items"]
    assert (entry["code"], entry["name"], entry["facts"]["visitId"]) == ("visit_looked", "Zhou", visit["visitId"])
    notice = next(each for each in wang.get("listNotices")["items"] if each["code"] == "visit_looked_at")
    assert notice["facts"] == {"visitId": visit["visitId"], "name": "Zhou", "until": sees["endsAt"]}
    assert [each["assistanceId"] for each in wang.get("exportMe")["assistance"]] == [shown["assistanceId"]]
    assert bank.look(verify) == []


def test_she_ends_it_with_one_press_and_it_stays_ended(wang: Stranger, teller: Stranger, wu: Stranger, visit: dict[str, str]) -> None:
    ids = {"assistanceId": look(teller, visit)["assistanceId"]}
    assert [refusal(wang, "endAssistance", **ids) for _ in range(2)] == ["", ""]
    assert refusal(teller, "readAssistance", **ids) == "assistance_over"
    assert wang.get("readAssistance", **ids)["over"] is True
    for person in (teller, wu):
        assert refusal(person, "beginAssistance", {"visitId": visit["visitId"]}) == "assistance_over"
    assert wang.get("listAssistance")["items"] == []


@pytest.mark.parametrize("end", ["time", "visit", "session", "staff", "taken over", "day"])
def test_it_ends_by_itself(bank: RunningBank, wang: Stranger, teller: Stranger, wu: Stranger, visit: dict[str, str], end: str) -> None:
    call(teller, visit)
    ids = {"assistanceId": look(teller, visit)["assistanceId"]}
    match end:
        case "time":
            pass_time(wang, minutes=10)
        case "visit":
            wu.get("finishVisit", visitId=visit["visitId"])
        case "session":
            teller.get("closeSession")
            teller.sign_in()
        case "staff":
            teller.get("endAssistance", **ids)
        case "taken over":
            call(wu, visit, takeOver=True)
        case "day":
            pass_time(wang, days=1)
    assert wang.get("listAssistance")["items"] == []
    assert refusal(teller, "readAssistance", **ids) == "assistance_over"
    if end != "session":  # which the settler puts down a moment later
        assert bank.look(lambda tx: tx.rows("SELECT ended_by FROM assistance")) == [{"ended_by": "staff" if end == "staff" else "bank"}]
    assert bank.look(verify) == []


def test_the_same_request_shows_nothing_once_the_look_is_over(wang: Stranger, teller: Stranger, visit: dict[str, str]) -> None:
    def again() -> int:
        return teller.ask("beginAssistance", {"visitId": visit["visitId"]}, idempotency_key="the-same").status_code

    assert again() == again() == 201
    pass_time(wang, minutes=10)
    assert again() == 403


def test_only_who_may_looks_at_it(
    wang: Stranger, li: Stranger, teller: Stranger, wu: Stranger, ma: Stranger, visit: dict[str, str], signed_in: Callable[[str], Stranger]
) -> None:
    asked = {"visitId": visit["visitId"]}
    assert [refusal(person, "beginAssistance", asked) for person in (ma, li, wang)] == ["not_found", "forbidden", "forbidden"]
    not_here = take(li)
    assert refusal(teller, "beginAssistance", {"visitId": not_here["visitId"]}) == "visit_not_here"
    ids = {"assistanceId": look(teller, visit)["assistanceId"]}
    for person in (wu, ma, li):
        assert [refusal(person, name, **ids) for name in ("readAssistance", "endAssistance")] == ["not_found"] * 2
    other_session = signed_in("Zhou")
    assert refusal(other_session, "readAssistance", **ids) == "assistance_over"
    assert teller.get("readAssistance", **ids)["prepared"]["purpose"] == "cash"


def test_a_look_that_is_not_in_her_diary_is_found(bank: RunningBank, wang: Stranger, teller: Stranger, visit: dict[str, str]) -> None:
    look(teller, visit)
    moved = "UPDATE assistance SET begun_at = begun_at + 1000"
    bank.change(lambda tx: tx.run(moved))
    assert [breach.code for breach in bank.look(verify)] == ["look_not_in_her_diary"]


def test_what_is_not_there_any_more_is_not_shown(wang: Stranger, teller: Stranger, visit: dict[str, str]) -> None:
    """Her draft is hers: she may forget it, and nothing else of hers comes in its place."""
    wang.get("forgetDraft", draftId=wang.get("listVisits")["items"][0]["draftId"])
    prepared(wang, words="not for staff")
    assert "prepared" not in look(teller, visit)
