"""Everything that is kept about me: complete, mine alone, and without a secret. And asking to have it put right."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from app.bank.store.payees import BeneficiaryRow, add_beneficiary
from app.domain.accounts import AccountNumber
from tests.attacks.recorded import pages_of, record_of
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.people.asking import LI, WANG, code_of
from tests.bank.running import RunningBank


def test_what_her_own_calls_tell_is_what_she_is_given(teller: Stranger, signed_in: Callable[[str], Stranger], bank: RunningBank) -> None:
    wang = signed_in("Wang")
    paid = wang.pay("Li", "12.50", bank.move)
    code_of(teller, WANG)
    draft = {"journey": "pay", "version": 1, "answers": []}
    wang.get("keepDraft", draft, draftId="9f3a3c52-6e0f-4c6f-9d8e-6b4e5d0f4c11")
    details, asked_about = wang.details("Li", "20.00"), "9f3a3c52-6e0f-4c6f-9d8e-6b4e5d0f4c12"
    for purpose in ("goods", "gain"):
        wang.get("reviewPayment", {"paymentId": asked_about, "details": details, "answers": {"purpose": purpose}})
    wang.get("askCorrection", {"subject": "name", "words": "我的名字写错了"})
    mine = record_of(wang)
    assert mine["customerNumber"] == WANG
    assert mine["me"] == wang.get("readMe")
    for name, operation in {
        "devices": "listDevices",
        "beneficiaries": "listBeneficiaries",
        "payments": "listPayments",
        "drafts": "listDrafts",
        "notices": "listNotices",
    }.items():
        assert mine[name] == wang.get(operation)["items"], name
        assert mine[name]
    assert paid in mine["payments"]
    assert {each["answer"] for each in mine["paymentAnswers"]} == {"goods", "gain"}
    for each in mine["paymentAnswers"]:
        assert (each["paymentId"], each["question"]) == (asked_about, "purpose")
        assert each["creditorAccount"] == details["creditorAccount"]
    assert mine["safeguards"] == wang.get("readSafeguards")
    assert [account["account"] for account in mine["accounts"]] == wang.get("listAccounts")["items"]
    for account in mine["accounts"]:
        account_id = account["account"]["accountId"]
        assert account["balances"] == wang.get("readBalances", accountId=account_id)
        assert account["transactions"] == wang.get("listTransactions", accountId=account_id)["items"]
    assert [session["deviceId"] for session in mine["sessions"]] == [wang.device_id]
    assert [act["act"] for act in mine["counterActs"]] == ["issued_device_code"]
    assert [correction["words"] for correction in mine["corrections"]] == ["我的名字写错了"]


def test_all_pages_and_what_was_seen_are_in_it(signed_in: Callable[[str], Stranger], bank: RunningBank) -> None:
    wang = signed_in("Wang")
    signed_in("Wang")
    wang.ask("seeNotice", noticeId=wang.get("listNotices")["items"][0]["noticeId"])
    for number in range(402):
        payee = BeneficiaryRow(f"ben-{number}", "p-wang", "Somebody", AccountNumber("CN-BBAN", f"77{number:010}"))
        bank.change(partial(add_beneficiary, payee=payee))
    mine = record_of(wang)
    assert {payee["beneficiaryId"] for payee in mine["beneficiaries"]} >= {f"ben-{number}" for number in range(402)}
    assert len(mine["notices"]) == 1
    assert wang.get("listNotices")["items"] == []


@pytest.mark.parametrize("limit", [1, 3, 200])
def test_however_small_its_pages_nothing_is_left_out_or_told_twice(
    signed_in: Callable[[str], Stranger], bank: RunningBank, limit: int
) -> None:
    wang = signed_in("Wang")
    for _ in range(3):
        wang.pay("Li", "1.00", bank.move)
        wang.sign_in()
    pages = list(pages_of(wang, limit))
    assert all(_size(page) <= limit for page in pages)
    mine = record_of(wang, limit)
    assert [len(mine[name]) for name in ("payments", "sessions", "beneficiaries")] == [3, 4, 4]
    assert [len(account["transactions"]) for account in mine["accounts"]] == [4, 1]
    assert mine == record_of(wang)


def _size(page: dict[str, Any]) -> int:
    lists = [part for name, part in page.items() if isinstance(part, list) and name != "accounts"]
    return sum(map(len, [*lists, *(account["transactions"] for account in page["accounts"])]))


def test_a_page_that_is_none_of_hers_is_empty(signed_in: Callable[[str], Stranger]) -> None:
    beyond = signed_in("Wang").get("exportMe", query={"cursor": "999"})
    assert (beyond["payments"], beyond["accounts"], "next" in beyond) == ([], [], False)


def test_nothing_secret_is_in_it_and_nothing_of_others(teller: Stranger, signed_in: Callable[[str], Stranger], bank: RunningBank) -> None:
    wang, li = signed_in("Wang"), signed_in("Li")
    told = code_of(teller, WANG)
    li.get("askCorrection", {"subject": "other", "words": "li's own words"})
    written = json.dumps(record_of(wang), ensure_ascii=False)
    hashes = bank.look(lambda tx: tx.rows("SELECT pin_hash AS kept FROM people UNION SELECT code_hash FROM activations"))
    tokens = bank.look(lambda tx: tx.rows("SELECT token_hash AS kept FROM tokens"))
    for secret in (wang.person["pin"], told, wang.token, wang.refresh_token, "argon2", *(str(row["kept"]) for row in hashes + tokens)):
        assert str(secret) not in written
    for theirs in (LI, "li's own words", "p-zhou", li.device_id):
        assert theirs not in written


def test_staff_are_given_what_is_kept_of_them(teller: Stranger) -> None:
    mine = record_of(teller)
    assert (mine["me"]["roles"], mine["accounts"], mine["payments"]) == (["teller"], [], [])


def test_a_correction_asked_for_twice_is_put_down_once(signed_in: Callable[[str], Stranger]) -> None:
    wang = signed_in("Wang")
    asked = {"subject": "telephone", "words": "The number is my son's."}
    first, again = (wang.get("askCorrection", asked, idempotency_key="one") for _ in range(2))
    assert first == again
    assert first["status"] == "received"
    assert len(record_of(wang)["corrections"]) == 1


def test_a_correction_says_something(signed_in: Callable[[str], Stranger]) -> None:
    wang = signed_in("Wang")
    for asked in ({"subject": "name", "words": ""}, {"subject": "weather", "words": "wrong"}, {"subject": "name", "words": "x" * 501}):
        assert code(wang.ask("askCorrection", asked)) == "invalid_body"
