"""A stranger who knows the documents alone can do everything that the program itself can."""

from __future__ import annotations

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank


def available(stranger: Stranger) -> str:
    account = stranger.get("listAccounts")["items"][0]
    return str(stranger.get("readBalances", accountId=account["accountId"])["available"]["amount"])


def test_a_stranger_pays(bank: RunningBank, wang: Stranger) -> None:
    before = available(wang)
    payment = wang.pay("Li", "165.88", wait=bank.move)
    assert payment["transactionStatus"] == "ACSC"
    assert [entry["code"] for entry in payment["timeline"]] == ["received", "confirmed_first", "confirmed_second", "settled"]
    assert round(float(before) - float(available(wang)), 2) == 165.88
    newest = wang.get("listTransactions", accountId="wang", query={"limit": "1"})["items"][0]
    assert (newest["direction"], newest["amount"]["amount"], newest["counterparty"]) == ("out", "165.88", "Li")
    assert bank.look(verify) == []


def test_money_leaves_for_another_bank(bank: RunningBank, wang: Stranger) -> None:
    payment = wang.pay("Zhang Wei", "0.01", wait=bank.move)
    assert payment["transactionStatus"] == "ACSC"
    assert payment["content"]["payeeMatch"] == "NOAP"
    assert (
        wang.get("listBeneficiaries")["items"][0] | {"name": "Zhang Wei", "paidBefore": True} == wang.get("listBeneficiaries")["items"][0]
    )
