"""What an account of hers is called."""

from __future__ import annotations

from app.domain.accounts import Account
from app.journeys.say import Digits, Say, say


def account_called(account: Account) -> Say:
    """By its use and its last four digits; never by the whole number."""
    digits = Digits(account.number.last_four)
    if account.kind == "savings":
        return say("Accounts", "Savings account {digits}")(digits=digits)
    return say("Accounts", "Everyday account {digits}")(digits=digits)
