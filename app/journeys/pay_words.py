"""The questions of a payment, each as a step."""

from __future__ import annotations

from app.domain.accounts import Account
from app.domain.payees import Payee
from app.domain.payments import Review
from app.journeys import steps
from app.journeys.account_words import account_called
from app.journeys.agreement import has_to_agree
from app.journeys.clearing import bank_looks_into, why_it_waits
from app.journeys.receipt import GOES_OUT
from app.journeys.runner import Journey, ask
from app.journeys.say import Ahead, Digits, InWords, Name, Say, as_it_is, say
from app.journeys.steps import Choose, Confirm, EnterAmount, EnterText, Fact, Option, Tell, Trail

YOUR_WORDS = say("Pay", "Your words")


def which_account(accounts: tuple[Account, ...], trail: Trail) -> Choose[Account]:
    """Where the money comes from; asked only where there is a choice."""
    return Choose(
        key="account",
        trail=trail,
        question=say("Pay", "Which account should the money come from?"),
        options=tuple(
            Option(
                account.account_id,
                account_called(account),
                account,
                say("Pay", "You can spend {amount}")(amount=account.available),
                "money",
            )
            for account in accounts
        ),
    )


def whom(payees: tuple[Payee, ...], trail: Trail, *, somebody_new: bool) -> Choose[Payee | None]:
    """Who gets the money? Nobody of those: somebody new."""
    rows: tuple[Option[Payee | None], ...] = tuple(
        Option(
            payee.payee_id,
            as_it_is(Name(payee.called)),
            payee,
            say("Pay", "{name}, account ending in {digits}")(name=Name(payee.name), digits=Digits(payee.account.last_four)),
            payee.picture or "portrait",
        )
        for payee in payees
    )
    paper = say("Pay", "You have the name and the account number on paper")
    new: Option[Payee | None] = Option("new", say("Pay", "Somebody new"), None, paper, "new")
    return Choose(
        key="payee",
        trail=trail,
        question=say("Pay", "Who would you like to pay?"),
        options=(*rows, new) if somebody_new else rows,
    )


def how_much(payee: Payee, account: Account, trail: Trail) -> EnterAmount:
    """How much?"""
    return EnterAmount(
        key="amount",
        trail=trail,
        question=say("Pay", "How much would you like to send to {name}?")(name=Name(payee.called)),
        why=(say("Pay", "You can spend {amount}.")(amount=account.available),),
        most=account.available,
    )


def what_for(payee: Payee, trail: Trail, before: str = "") -> EnterText:
    """What for? May be left empty. ``before`` is what she wrote when another amount was to be sent."""
    return EnterText(
        key="note",
        trail=trail,
        question=say("Pay", "Would you like to write a few words to {name}?")(name=Name(payee.called)),
        why=(say("Pay", "You can leave this empty and go on."),),
        label=say("Pay", "Your words"),
        most=40,
        suggestion=before,
    )


def read_back(review: Review, found: Say | None, trail: Trail, asked: tuple[Say, ...] = (), note_called: Say = YOUR_WORDS) -> steps.Review:
    """The first confirmation: who, how much, from where, what will happen.

    ``found``: what the bank says of name and account; ``asked``: who has to agree; ``note_called``: what the note is to her.
    """
    return steps.Review(
        key="review",
        trail=trail,
        question=say("Pay", "Is everything right?"),
        why=why_it_waits(review.requires, review.goes_at, asked),
        facts=(
            Fact(say("Pay", "To"), Name(review.creditor_name), "name"),
            Fact(say("Pay", "Amount"), review.amount, "money"),
            Fact(say("Pay", "In words"), InWords(review.amount)),
            Fact(say("Pay", "To the account ending in"), Digits(review.creditor_account.last_four)),
            *((Fact(say("Pay", "What the bank found"), found),) if found else ()),
            Fact(say("Pay", "From your account ending in"), Digits(review.debtor_account.last_four)),
            *((Fact(say("Pay", "Fee"), review.fee),) if review.fee.minor else ()),
            *((Fact(note_called, review.note),) if review.note else ()),
            *((Fact(say("Pay", "To those who have to agree you write"), review.note_to_family),) if review.note_to_family else ()),
            Fact(say("Pay", "What happens next"), _next(review)),
        ),
        yes=say("Pay", "Yes, this is right"),
    )


def really(review: Review, pause_seconds: int, trail: Trail) -> Confirm:
    """The second confirmation: in other words."""
    return Confirm(
        key="confirm",
        trail=trail,
        question=_shall_it_go(review),
        why=(
            say("Pay", "Once it has gone out, it is hard to get back."),
            say("Pay", "You can still stop here. When in doubt, stop."),
        ),
        facts=(Fact(say("Pay", "Amount in words"), InWords(review.amount), "name"), *_goes_out(review)),
        yes=_yes(review),
        no=say("Pay", "Do not send"),
        pause_seconds=pause_seconds,
    )


def nothing_to_pay_from(trail: Trail) -> Journey[None]:
    """She has savings alone, or no account at all."""
    yield from ask(
        Tell(
            key="nothing-to-pay-from",
            trail=trail,
            question=say("Pay", "You have no account here that money can be sent from."),
            why=(say("Pay", "A savings account is only for keeping money. At the branch, a person can help you."),),
            go_on=say("Pay", "Back to the start"),
        )
    )


def nobody_to_pay(trail: Trail) -> Journey[None]:
    """Her list is empty, and account numbers of her bank are not ones that can be typed here."""
    yield from ask(
        Tell(
            key="nobody",
            trail=trail,
            question=say("Pay", "Nobody is in your list yet."),
            why=(say("Pay", "At the branch, a person helps you to put somebody there."),),
            go_on=say("Pay", "Back to the start"),
        )
    )


def _next(review: Review) -> Say:
    if review.requires:
        return say("Pay", "We ask you once more. Then the payment waits.")
    return say("Pay", "We ask you once more. Only then does the money go out.")


def _yes(review: Review) -> Say:
    if has_to_agree(review.requires):
        return say("Pay", "Yes, ask for it to be agreed")
    if bank_looks_into(review.requires):
        return say("Pay", "Yes, once the bank has looked at it")
    return say("Pay", "Yes, send it after the wait") if review.requires else say("Pay", "Send it now")


def _goes_out(review: Review) -> tuple[Fact, ...]:
    """When it goes, where that depends on nobody."""
    depends = has_to_agree(review.requires) or bank_looks_into(review.requires)
    return () if depends or review.goes_at is None else (Fact(GOES_OUT, Ahead(review.goes_at)),)


def _shall_it_go(review: Review) -> Say:
    amount, name = review.amount, Name(review.creditor_name)
    if has_to_agree(review.requires):
        return say("Pay", "Shall {amount} go to {name} once somebody you trust has agreed?")(amount=amount, name=name)
    if bank_looks_into(review.requires):
        return say("Pay", "Shall {amount} go to {name} once the bank has looked at it?")(amount=amount, name=name)
    if review.requires:
        return say("Pay", "Shall {amount} go to {name} after the wait?")(amount=amount, name=name)
    return say("Pay", "Shall {amount} go to {name} now?")(amount=amount, name=name)
