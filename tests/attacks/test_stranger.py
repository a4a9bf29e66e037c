"""A stranger who knows the documents alone can do everything that the program itself can."""

from __future__ import annotations

from datetime import datetime

from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank, running_bank


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


ZHAO = {"scheme": "CN-BBAN", "identification": "6288000000000055"}
"""Somebody at another bank whom nobody has ever paid."""


def test_a_stranger_lives_a_whole_life() -> None:
    """All that a customer can do around a payment, with the document alone: pays somebody new, sees it wait, takes it back, stops all."""
    with running_bank() as bank:
        wang = Stranger(bank.url)
        wang.enrol("Wang")
        wang.sign_in()
        assert wang.get("verifyPayee", {"name": "Zhao", "account": ZHAO}) == {"match": "NOAP"}
        payment = wang.send(wang.to_somebody_new("Zhao", ZHAO, "88.00"), bank.move)
        assert (payment["transactionStatus"], payment["statusReason"]) == ("PDNG", ["new_payee"])
        assert datetime.fromisoformat(payment["dueAt"]) == datetime.fromisoformat(payment["content"]["requires"][0]["until"])
        added = wang.get("addBeneficiary", {"name": "Zhao", "account": ZHAO, "nickname": "Old Zhao", "afterPayment": payment["paymentId"]})
        assert added["beneficiaryId"] not in [each["beneficiaryId"] for each in wang.get("listBeneficiaries")["items"]]
        waits = [each["paymentId"] for each in wang.get("listPayments")["items"] if each["transactionStatus"] == "PDNG"]
        assert waits == [payment["paymentId"]]
        assert wang.get("cancelPayment", paymentId=payment["paymentId"])["statusReason"] == ["withdrawn"]
        assert wang.get("changeSafeguards", {"currency": "CNY", "familyFrom": {"currency": "CNY", "amount": "500.00"}})["pending"] == []
        assert [each["reason"] for each in wang.review(wang.details("Li", "500.00"))["content"]["requires"]] == ["large_amount"]
        assert wang.get("freeze")["frozen"]
        assert wang.get("askUnfreeze")["unfreezing"]["needs"] == ["branch"]
        assert bank.look(verify) == []
        wang.close()


def test_a_stranger_pays_somebody_new_and_asks_for_it_back() -> None:
    with running_bank() as bank:
        wang = Stranger(bank.url)
        wang.enrol("Wang")
        wang.sign_in()
        payment = wang.send(wang.to_somebody_new("Zhao", ZHAO, "88.00"), bank.move)
        wang.get("addBeneficiary", {"name": "Zhao", "account": ZHAO, "nickname": "Old Zhao", "afterPayment": payment["paymentId"]})
        wang.get("advanceClock", {"advanceSeconds": 24 * 3600 + 60})
        notice = wang.get("listNotices")["items"][0]
        assert (notice["code"], notice["facts"]["paymentId"]) == ("payment_settled", payment["paymentId"])
        wang.get("seeNotice", noticeId=notice["noticeId"])
        assert wang.get("listNotices")["items"] == []
        assert wang.get("listBeneficiaries")["items"][0]["nickname"] == "Old Zhao"
        assert wang.get("askRecall", {"what": "cheated"}, paymentId=payment["paymentId"])["status"] == "requested"
        assert wang.get("readPayment", paymentId=payment["paymentId"])["recall"]["what"] == "cheated"
        assert wang.send(wang.details("Zhao", "88.00"), bank.move)["transactionStatus"] == "ACSC"
        assert bank.look(verify) == []
        wang.close()
