"""What kinds of things happen on an account: a closed list of codes, worded by the reader's language."""

from __future__ import annotations

from enum import StrEnum


class EntryCode(StrEnum):
    """The kind of an entry. Whether it came or went is told by the entry's sign, not by its code."""

    OPENING = "opening"
    """What was on the account when its history here begins."""

    PENSION = "pension"
    SALARY = "salary"
    INTEREST = "interest"
    INCOME_TRANSFER = "income_transfer"
    """Somebody paid the customer."""

    PAYMENT = "payment"
    """The customer paid somebody."""
    OWN_TRANSFER = "own_transfer"
    """Between two accounts of the same customer."""
    CASH = "cash"
    FEE = "fee"

    RENT = "rent"
    MORTGAGE = "mortgage"
    ELECTRICITY = "electricity"
    WATER = "water"
    GAS = "gas"
    HEATING = "heating"
    PHONE = "phone"
    COUNCIL_TAX = "council_tax"
    INSURANCE = "insurance"
    TV_LICENCE = "tv_licence"

    MARKET = "market"
    GROCERIES = "groceries"
    RESTAURANT = "restaurant"
    CLOTHING = "clothing"
    GARDEN = "garden"
    PHARMACY = "pharmacy"
    HOSPITAL = "hospital"
    TRANSPORT = "transport"
    LEISURE = "leisure"
    RED_ENVELOPE = "red_envelope"
    GIFT = "gift"
    DONATION = "donation"
