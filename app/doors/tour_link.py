"""A family link in force from the first picture on: made at both programs as people would, a day before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.client.remote_bank import RemoteBank
from app.domain.family import USUAL_SPAN, Power
from app.vault.memory import MemoryVault

_POWERS: Final = (Power.APPROVE, Power.COACH, Power.GET_ALERTS)


@dataclass(frozen=True, slots=True)
class Known:
    """A program that the bank knows: whose it is, and what it keeps."""

    customer_number: str
    vault: MemoryVault


def link(url: str, her: Known, him: Known) -> None:
    """Makes both known to the practice bank, pairs them, lets the day pass after which he may help, and has both read of it."""
    hers, his = _signed_in(url, her), _signed_in(url, him)
    invitation = hers.invite(_POWERS, date.today() + USUAL_SPAN, remote=True, name_of_try="tour")
    his.claim(invitation.code)
    for _ in range(2):  # hers reveals her half first
        for bank in (hers, his):
            bank.pictures(invitation.pairing_id)
    for bank in (hers, his):
        bank.say_match(invitation.pairing_id, same=True)
    hers.let_pass(25)
    for bank in (hers, his):
        for notice in bank.notices():
            bank.see_notice(notice.notice_id)
        bank.sign_out()


def _signed_in(url: str, who: Known) -> RemoteBank:
    bank = RemoteBank(url, who.vault)
    person = next(each for each in bank.sample_people() if each.customer_number == who.customer_number)
    bank.enrol(person.customer_number, person.activation_code)
    bank.sign_in(person.pin)
    return bank
