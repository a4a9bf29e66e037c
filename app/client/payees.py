"""The people and firms in her list, and whether a name belongs to an account."""

from __future__ import annotations

import unicodedata
from typing import Final

from app.client.accounts import number_in, ref_of
from app.client.answers import certain, ended, nothing
from app.client.calls import call, grown_key
from app.client.codes import known
from app.client.pages import listed
from app.client.sessions import Sessions
from app.contract.payees import AddBeneficiary, Beneficiaries, BeneficiaryBody, ChangeBeneficiary, PayeeVerification, VerifyPayee
from app.contract.wire import read
from app.domain.accounts import AccountNumber
from app.domain.payees import Payee, PayeeCheck, PayeeMatch

_MOST: Final = 500


class Payees:
    """Reads and changes her list, and asks whose an account is."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> tuple[Payee, ...]:
        """Everybody in it, those paid most lately first."""
        return listed(self._sessions, "listBeneficiaries", Beneficiaries, _payee, _MOST)

    def verify(self, name: str, account: AccountNumber) -> PayeeCheck:
        """Whether a name belongs to an account."""
        asked = VerifyPayee(_written(name), ref_of(account))
        return self._sessions.ask(call("verifyPayee", asked, repeatable=True), _check)

    def add(self, payee: Payee, after_payment: str) -> None:
        """Puts somebody into it once a payment has gone out; the same again, perhaps after a crash, adds nobody more."""
        asked = AddBeneficiary(_written(payee.name), ref_of(payee.account), _written(payee.nickname), payee.picture, after_payment)
        number = payee.account
        key = grown_key(after_payment, "payee", number.scheme, number.identification, asked.name, asked.nickname, asked.picture)
        certain(lambda: self._sessions.ask(call("addBeneficiary", asked, key=key), _beneficiary))

    def change(self, payee_id: str, nickname: str, picture: str) -> None:
        """What she calls somebody, and the picture."""
        asked = call("changeBeneficiary", ChangeBeneficiary(_written(nickname), picture), beneficiaryId=payee_id)
        certain(lambda: self._sessions.ask(asked, _beneficiary))

    def remove(self, payee_id: str) -> None:
        """Takes somebody out of it, who may have gone already."""
        asked = call("removeBeneficiary", beneficiaryId=payee_id)
        certain(lambda: ended(lambda: self._sessions.ask(asked, nothing)))


def _written(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _beneficiary(body: bytes) -> BeneficiaryBody:
    return read(body, BeneficiaryBody)


def _payee(body: BeneficiaryBody) -> Payee:
    return Payee(body.beneficiary_id, body.name, number_in(body.account), body.nickname, body.picture, body.paid_before)


def _check(body: bytes) -> PayeeCheck:
    """An answer of a newer bank that is not known here has told nothing about the name."""
    told = read(body, PayeeVerification)
    return PayeeCheck(known(told.match, PayeeMatch.NOT_POSSIBLE), told.matched_name or "")
