"""The pages of her limits and waits: what is in force, another value for one of them, and what came of that."""

from __future__ import annotations

from typing import Final

from app.domain.money import Money
from app.domain.safeguards import PendingChange, SafeguardField, SafeguardsNow
from app.journeys.safeguard_words import APPROVERS, WAITS, WORDS, SafeguardWords, approvers, length, sentence
from app.journeys.say import Ahead, Say, say
from app.journeys.steps import Choose, EnterAmount, Option, Tell, Trail

TRAIL: Final = Trail(say("Safeguards", "My limits and waits"))


def which_money(mine: tuple[SafeguardsNow, ...]) -> Choose[SafeguardsNow]:
    """Each currency by its first limit."""
    return Choose(
        key="which-money",
        trail=TRAIL,
        question=say("Safeguards", "You have more than one kind of money. Whose limits would you like to see?"),
        options=tuple(
            Option(now.effective.currency, sentence(SafeguardField.PAYMENT_LIMIT, now.effective.payment_limit), now, icon="money")
            for now in mine
        ),
    )


def which(now: SafeguardsNow) -> Choose[SafeguardWords | None]:
    """What is in force, in sentences, and what comes into force later; one to change."""
    rows: tuple[Option[SafeguardWords | None], ...] = tuple(
        Option(words.field.value, sentence(words.field, now.effective.value(words.field)), words, _coming(now, words), words.icon)
        for words in WORDS
    )
    return Choose(
        key="safeguard",
        trail=TRAIL,
        question=say("Safeguards", "This is how your money is protected. What would you like to change?"),
        options=(*rows, Option("done", say("Safeguards", "All is well as it is"), None, icon="check")),
    )


def how_much(now: SafeguardsNow, words: SafeguardWords, most: Money) -> EnterAmount:
    """One that is an amount."""
    today = sentence(words.field, now.effective.value(words.field))
    return EnterAmount(
        key=words.key,
        trail=TRAIL,
        question=words.ask,
        why=(words.meaning, say("Safeguards", "Now: {sentence}")(sentence=today), _bound(now, words)),
        most=most,
        beyond=say("Safeguards", "To protect you, the bank allows up to {most}. Please enter a smaller amount."),
    )


def how_long(now: SafeguardsNow, words: SafeguardWords) -> Choose[int]:
    """The one that is a number of hours."""
    least, today = now.floor.wait_hours, now.effective.wait_hours
    return Choose(
        key=words.key,
        trail=TRAIL,
        question=words.ask,
        why=(words.meaning,),
        options=tuple(
            Option(str(hours), say("Safeguards", "Wait {length}")(length=length(hours)), hours)
            for hours in sorted({*WAITS, least, today})
            if hours >= least
        ),
        chosen=str(today),
    )


def how_many(now: SafeguardsNow, words: SafeguardWords) -> Choose[int]:
    """The one that is a number of people."""
    return Choose(
        key=words.key,
        trail=TRAIL,
        question=words.ask,
        why=(words.meaning,),
        options=tuple(Option(str(count), approvers(count), count) for count in APPROVERS if count >= now.floor.approvers_needed),
        chosen=str(now.effective.approvers_needed),
    )


def it_is_to_change(now: SafeguardsNow, pending: PendingChange) -> Choose[str]:
    """It comes into force by itself; until then she can think again."""
    coming = sentence(pending.field, pending.value)
    today = sentence(pending.field, now.effective.value(pending.field))
    return Choose(
        key="pending",
        trail=TRAIL,
        question=say("Safeguards", "This is going to change on {moment}. What would you like?")(moment=Ahead(pending.in_force_at)),
        why=(
            say("Safeguards", "Now: {sentence}")(sentence=today),
            say("Safeguards", "Later: {sentence}")(sentence=coming),
        ),
        options=(
            Option("drop", say("Safeguards", "Rather leave it as it is now"), "drop", icon="shield"),
            Option("let", say("Safeguards", "Let it change then"), "let", icon="clock"),
            Option("other", say("Safeguards", "Choose something else"), "other", icon="settings"),
        ),
    )


def changed(before: SafeguardsNow, after: SafeguardsNow, words: SafeguardWords, value: Money | int) -> Tell:
    """In force at once, or later and why. What the bank has made of it counts, and not what was asked."""
    pending, in_force = pending_of(after, words.field), after.effective.value(words.field)
    if pending and in_force != value:
        return comes_later(after, words, pending)
    if before.effective.value(words.field) == in_force:
        return stays(after, words)
    return holds(after, words, say("Safeguards", "This holds from now on."))


def dropped(before: SafeguardsNow, after: SafeguardsNow, words: SafeguardWords) -> Tell:
    """It stays; unless it came into force while she was still thinking."""
    if before.effective.value(words.field) == after.effective.value(words.field):
        return stays(after, words)
    return holds(after, words, say("Safeguards", "It had changed already. This holds now."))


def holds(now: SafeguardsNow, words: SafeguardWords, headline: Say) -> Tell:
    """Something else is in force."""
    return Tell(
        key="in-force",
        trail=TRAIL,
        question=headline,
        why=(sentence(words.field, now.effective.value(words.field)),),
        go_on=say("Safeguards", "All right"),
        mood="done",
    )


def comes_later(after: SafeguardsNow, words: SafeguardWords, pending: PendingChange) -> Tell:
    """A loosening waits."""
    today = sentence(words.field, after.effective.value(words.field))
    return Tell(
        key="later",
        trail=TRAIL,
        question=say("Safeguards", "This holds from {moment} on.")(moment=Ahead(pending.in_force_at)),
        why=(
            sentence(words.field, pending.value),
            say("Safeguards", "Until then: {sentence}")(sentence=today),
            say(
                "Safeguards",
                "What protects you less waits a day, so that nobody can hurry you. Until then you can change your mind.",
            ),
            say("Safeguards", "If you need it sooner: at the branch it is done at once."),
        ),
        go_on=say("Safeguards", "All right"),
        mood="news",
    )


def stays(now: SafeguardsNow, words: SafeguardWords) -> Tell:
    """Nothing is different."""
    return Tell(
        key="stays",
        trail=TRAIL,
        question=say("Safeguards", "It stays as it is now."),
        why=(sentence(words.field, now.effective.value(words.field)),),
        go_on=say("Safeguards", "All right"),
        mood="done",
    )


def beyond(now: SafeguardsNow, words: SafeguardWords) -> Tell:
    """The bank has a limit of its own."""
    return Tell(
        key="beyond",
        trail=TRAIL,
        question=say("Safeguards", "The bank does not allow that, to protect you."),
        why=(_bound(now, words), say("Safeguards", "Nothing has changed.")),
        go_on=say("Safeguards", "I understand"),
        mood="care",
    )


def nothing_to_limit() -> Tell:
    """She has no account."""
    return Tell(
        key="nothing-to-limit",
        trail=TRAIL,
        question=say("Safeguards", "You have no account yet, so there is nothing to limit."),
        go_on=say("Safeguards", "All right"),
    )


def pending_of(now: SafeguardsNow, field: SafeguardField) -> PendingChange | None:
    """What one of them is going to be, where it is to change."""
    return next((change for change in now.pending if change.field is field), None)


def _bound(now: SafeguardsNow, words: SafeguardWords) -> Say:
    """The loosest that the bank allows."""
    bound = now.floor.value(words.field)
    if isinstance(bound, Money):
        return say("Safeguards", "The bank allows up to {most}.")(most=bound)
    return say("Safeguards", "The bank asks for at least {length}.")(length=length(bound))


def _coming(now: SafeguardsNow, words: SafeguardWords) -> Say:
    pending = pending_of(now, words.field)
    if pending is None:
        return words.meaning
    coming = sentence(words.field, pending.value)
    return say("Safeguards", "From {moment} on: {sentence}")(moment=Ahead(pending.in_force_at), sentence=coming)
