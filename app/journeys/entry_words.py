"""An entry on an account as one sentence, said to her whose it is, or of another: 养老金到账 3,200.00 元，11月15日."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.accounts import Entry
from app.domain.entries import EntryCode
from app.domain.insight import SeenEntry
from app.domain.money import Money
from app.domain.statements import StatementEntry
from app.journeys.say import Name, Param, Say, say

_IN: Final[dict[str, Say]] = {
    EntryCode.OPENING: say("Entries", "There at the beginning: {amount}, {day}"),
    EntryCode.PENSION: say("Entries", "Your pension came in: {amount}, {day}"),
    EntryCode.SALARY: say("Entries", "Your wage came in: {amount}, {day}"),
    EntryCode.INTEREST: say("Entries", "The bank paid you interest: {amount}, {day}"),
    EntryCode.INCOME_TRANSFER: say("Entries", "{name} sent you {amount}, {day}"),
    EntryCode.OWN_TRANSFER: say("Entries", "From your other account came {amount}, {day}"),
    EntryCode.CASH: say("Entries", "You paid in cash: {amount}, {day}"),
    EntryCode.RENT: say("Entries", "Rent from {name} came in: {amount}, {day}"),
    EntryCode.RED_ENVELOPE: say("Entries", "Red envelope from {name}: {amount}, {day}"),
    EntryCode.GIFT: say("Entries", "A gift from {name}: {amount}, {day}"),
}
_OUT: Final[dict[str, Say]] = {
    EntryCode.PAYMENT: say("Entries", "You sent {name} {amount}, {day}"),
    EntryCode.OWN_TRANSFER: say("Entries", "To your other account: {amount}, {day}"),
    EntryCode.CASH: say("Entries", "You took out cash: {amount}, {day}"),
    EntryCode.FEE: say("Entries", "Fee of the bank: {amount}, {day}"),
    EntryCode.RENT: say("Entries", "Rent to {name}: {amount}, {day}"),
    EntryCode.MORTGAGE: say("Entries", "For the house, {name}: {amount}, {day}"),
    EntryCode.ELECTRICITY: say("Entries", "Electricity: {amount}, {day}"),
    EntryCode.WATER: say("Entries", "Water: {amount}, {day}"),
    EntryCode.GAS: say("Entries", "Gas: {amount}, {day}"),
    EntryCode.HEATING: say("Entries", "Heating: {amount}, {day}"),
    EntryCode.PHONE: say("Entries", "Telephone: {amount}, {day}"),
    EntryCode.COUNCIL_TAX: say("Entries", "Council tax: {amount}, {day}"),
    EntryCode.INSURANCE: say("Entries", "Insurance, {name}: {amount}, {day}"),
    EntryCode.TV_LICENCE: say("Entries", "Television licence: {amount}, {day}"),
    EntryCode.MARKET: say("Entries", "At the market, {name}: {amount}, {day}"),
    EntryCode.GROCERIES: say("Entries", "Groceries, {name}: {amount}, {day}"),
    EntryCode.RESTAURANT: say("Entries", "Eating out, {name}: {amount}, {day}"),
    EntryCode.CLOTHING: say("Entries", "Clothes, {name}: {amount}, {day}"),
    EntryCode.GARDEN: say("Entries", "For the garden, {name}: {amount}, {day}"),
    EntryCode.PHARMACY: say("Entries", "Pharmacy, {name}: {amount}, {day}"),
    EntryCode.HOSPITAL: say("Entries", "Hospital, {name}: {amount}, {day}"),
    EntryCode.TRANSPORT: say("Entries", "Travel, {name}: {amount}, {day}"),
    EntryCode.LEISURE: say("Entries", "Pastime, {name}: {amount}, {day}"),
    EntryCode.RED_ENVELOPE: say("Entries", "Red envelope to {name}: {amount}, {day}"),
    EntryCode.GIFT: say("Entries", "A gift to {name}: {amount}, {day}"),
    EntryCode.DONATION: say("Entries", "You gave {name} {amount}, {day}"),
}


@dataclass(frozen=True, slots=True)
class _Sentences:
    """What came and what went, by its code, and what is said of any other."""

    came: Mapping[str, Say]
    went: Mapping[str, Say]
    other_came: Say
    other_went: Say


_HERS: Final = _Sentences(
    _IN,
    _OUT,
    say("Entries", "{name} paid you {amount}, {day}"),
    say("Entries", "You paid {name} {amount}, {day}"),
)
_FROM: Final = say("Entries", "From {name} came {amount}, {day}")
_TO: Final = say("Entries", "To {name} went {amount}, {day}")
_ANOTHERS: Final = _Sentences(
    {
        **_IN,
        EntryCode.PENSION: say("Entries", "The pension came in: {amount}, {day}"),
        EntryCode.SALARY: say("Entries", "The wage came in: {amount}, {day}"),
        EntryCode.INTEREST: say("Entries", "The bank paid interest: {amount}, {day}"),
        EntryCode.INCOME_TRANSFER: _FROM,
        EntryCode.OWN_TRANSFER: say("Entries", "Moved here from another own account: {amount}, {day}"),
        EntryCode.CASH: say("Entries", "Cash was paid in: {amount}, {day}"),
    },
    {
        **_OUT,
        EntryCode.PAYMENT: _TO,
        EntryCode.OWN_TRANSFER: say("Entries", "Moved to another own account: {amount}, {day}"),
        EntryCode.CASH: say("Entries", "Cash was taken out: {amount}, {day}"),
        EntryCode.DONATION: say("Entries", "A donation to {name}: {amount}, {day}"),
    },
    _FROM,
    _TO,
)


def in_a_sentence(entry: Entry) -> Say:
    """What happened, how much, and when; the direction is in the words, not in a sign."""
    return _said(_HERS, entry.code, entry.amount, entry.counterparty, entry.booked_at.astimezone().date())


def on_statement(entry: StatementEntry) -> Say:
    """The same of an entry on a statement, with the bank's day."""
    return _said(_HERS, entry.code, entry.amount, entry.counterparty, entry.day)


def of_another(entry: SeenEntry) -> Say:
    """The same, said to somebody whose account it is not."""
    return _said(_ANOTHERS, entry.code, entry.amount, entry.counterparty, entry.day)


def _said(sentences: _Sentences, code: str, amount: Money, counterparty: str, day: date) -> Say:
    came = amount.minor > 0
    sentence = sentences.came.get(code, sentences.other_came) if came else sentences.went.get(code, sentences.other_went)
    places: dict[str, Param] = {"amount": amount if came else -amount, "day": day, "name": Name(counterparty)}
    return sentence(**{name: value for name, value in places.items() if f"{{{name}}}" in sentence.text})
