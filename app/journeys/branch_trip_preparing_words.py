"""The questions about what is prepared for the counter, each as a step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.domain.accounts import Account
from app.domain.money import MINOR_DIGITS, Money
from app.domain.visits import LONGEST_WORDS, Purpose
from app.journeys.account_words import account_called
from app.journeys.branch_trip_words import TRAIL
from app.journeys.say import Say, as_it_is, say
from app.journeys.steps import Choose, EnterAmount, EnterText, Option, Tell

AMOUNT: Final = say("Visits", "Amount")
COPIES: Final = say("Visits", "Copies")
FROM: Final = say("Visits", "Account")
WORDS: Final = say("Visits", "Your words")
_GO_ON: Final = say("Visits", "Go on, and take a number")
_MOST_COPIES_AT_ONCE: Final = 4
_MOST_NOTES: Final = 10_000
"""In units of a currency that is about worth a dollar: what a person may have in notes in a day without giving reasons (国家外汇管理局)."""
_YEN: Final = 100
"""Of a yen it takes about so many more."""
_MONEY: Final[dict[str, Say]] = {
    "USD": say("Visits", "Dollars"),
    "EUR": say("Visits", "Euros"),
    "GBP": say("Visits", "British pounds"),
    "JPY": say("Visits", "Japanese yen"),
    "CNY": say("Visits", "Chinese yuan"),
}
_AT_ONCE: Final[dict[Purpose, tuple[Say, tuple[Say, ...]]]] = {
    Purpose.FAMILY_LINK: (
        say("Visits", "At the branch, whom you trust can help you at once."),
        (
            say("Visits", "Please come both together: then nothing has to wait. From home it takes a day."),
            say("Visits", "You can stop it again at any time, from here or there."),
        ),
    ),
    Purpose.SAFETY: (
        say("Visits", "At the branch nothing has to wait for a day."),
        (
            say(
                "Visits",
                "Higher limits or shorter waits: ask for them here first, under “My settings”. At the branch they then hold at once.",
            ),
            say("Visits", "A stop is undone at once when you are there. For that you need not ask for anything here."),
            say("Visits", "They ask you there, alone with you, whether somebody has pressed you to do it."),
        ),
    ),
}


def which_account(accounts: Sequence[Account]) -> Choose[Account]:
    """Of which account?"""
    there = say("Visits", "There is {amount} on it")
    return Choose(
        key="visit-account",
        trail=TRAIL,
        question=say("Visits", "Which account is it about?"),
        options=tuple(Option(each.account_id, account_called(each), each, there(amount=each.available), "money") for each in accounts),
    )


def of_which_card(accounts: Sequence[Account]) -> Choose[Account]:
    """Of which account was the card?"""
    return Choose(
        key="visit-card",
        trail=TRAIL,
        question=say("Visits", "To which account did the card belong?"),
        why=(say("Visits", "If you are not sure, choose the one you use every day."),),
        options=tuple(Option(each.account_id, account_called(each), each, icon="card") for each in accounts),
    )


def how_much_cash(account: Account) -> EnterAmount:
    """How much in cash?"""
    return EnterAmount(
        key="visit-amount",
        trail=TRAIL,
        question=say("Visits", "How much would you like to take out in cash?"),
        why=(
            say("Visits", "You can take out up to {amount}.")(amount=account.available),
            say("Visits", "It stays on your account until you sign at the counter."),
        ),
        most=account.available,
    )


def how_much_on_it(account: Account) -> EnterAmount:
    """What sum the certificate says."""
    return EnterAmount(
        key="visit-certified",
        trail=TRAIL,
        question=say("Visits", "What amount should the certificate say?"),
        why=(say("Visits", "There is {amount} on this account.")(amount=account.available),),
        most=account.available,
    )


def how_many() -> Choose[int]:
    """How many of them?"""
    return Choose(
        key="visit-copies",
        trail=TRAIL,
        question=say("Visits", "How many copies do you need?"),
        options=tuple(Option(str(count), as_it_is(count), count, icon="certificate") for count in range(1, _MOST_COPIES_AT_ONCE + 1)),
    )


def which_money(own: str) -> Choose[str]:
    """The money of which country? ``own`` is hers."""
    return Choose(
        key="visit-currency",
        trail=TRAIL,
        question=say("Visits", "Which money would you like to take with you?"),
        options=tuple(Option(each, label, each, icon="notes") for each, label in _MONEY.items() if each != own),
    )


def how_much_of_it(currency: str) -> EnterAmount:
    """How much of it?"""
    units = _MOST_NOTES * (_YEN if currency == "JPY" else 1)
    return EnterAmount(
        key="visit-notes",
        trail=TRAIL,
        question=say("Visits", "How much of it would you like?"),
        why=(say("Visits", "What it costs, you are told at the counter on the day."),),
        most=Money(currency, units * 10 ** MINOR_DIGITS[currency]),
        beyond=say("Visits", "Up to {most} can be asked for from here. For more, please talk to a person."),
    )


def stop_first() -> Choose[bool]:
    """Everything can be stopped now, before any number is taken."""
    return Choose(
        key="visit-lost-card",
        trail=TRAIL,
        question=say("Visits", "Would you like to stop everything first?"),
        why=(
            say("Visits", "Then no money goes out, whoever has your card. You need not wait for the branch for that."),
            say("Visits", "At the branch you get a new card, and the stop is undone there at once."),
        ),
        options=(
            Option("stop", say("Visits", "Yes, stop everything now"), value=True, icon="stop"),
            Option("go-on", say("Visits", "No, only take a number"), value=False, icon="branch"),
        ),
    )


def there_at_once(purpose: Purpose) -> Tell:
    """What takes a day from home holds at once there."""
    headline, why = _AT_ONCE[purpose]
    return Tell(key=f"visit-at-once-{purpose}", trail=TRAIL, question=headline, why=why, go_on=_GO_ON, mood="news")


def your_words() -> EnterText:
    """What somebody is to help her with."""
    return EnterText(
        key="visit-words",
        trail=TRAIL,
        question=say("Visits", "What would you like help with?"),
        why=(say("Visits", "A few words are enough. Please write no secret number here: nobody at the bank asks for it."),),
        label=WORDS,
        least=1,
        most=LONGEST_WORDS,
    )


def no_account() -> Tell:
    """There is no account for this."""
    return Tell(
        key="visit-no-account",
        trail=TRAIL,
        question=say("Visits", "There is no account here that this could be prepared for."),
        why=(say("Visits", "You can take a number all the same, and say it at the counter."),),
        go_on=_GO_ON,
    )
