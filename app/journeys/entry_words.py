"""An entry on an account as one sentence: 养老金到账 3,200.00 元，11月15日."""

from __future__ import annotations

from typing import Final

from app.domain.accounts import Entry
from app.domain.entries import EntryCode
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
_OTHER_IN: Final = say("Entries", "{name} paid you {amount}, {day}")
_OTHER_OUT: Final = say("Entries", "You paid {name} {amount}, {day}")


def in_a_sentence(entry: Entry) -> Say:
    """What happened, how much, and when; the direction is in the words, not in a sign."""
    came = entry.amount.minor > 0
    sentence = _IN.get(entry.code, _OTHER_IN) if came else _OUT.get(entry.code, _OTHER_OUT)
    amount = entry.amount if came else -entry.amount
    places: dict[str, Param] = {"amount": amount, "day": entry.booked_at.astimezone().date(), "name": Name(entry.counterparty)}
    return sentence(**{name: value for name, value in places.items() if f"{{{name}}}" in sentence.text})
