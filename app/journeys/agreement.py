"""A payment that somebody she trusts has to agree to: who is asked, what each has said, what she can do meanwhile, what came of it."""

from __future__ import annotations

from typing import Final

from app.domain.decisions import Decision, HelperSays
from app.domain.family import Power, Side
from app.domain.payments import Clearing, Payment, PaymentStatus, Requirement
from app.journeys.ports import Bank, Needs
from app.journeys.reasons import in_words
from app.journeys.runner import Journey, read
from app.journeys.say import Ahead, Name, Say, say

REFUSED_BY_FAMILY: Final = "family_refused"
NOBODY_ANSWERED: Final = "DS24"
"""The bank's reasons, the second an ISO 20022 one."""
_SAID: Final[dict[Decision | None, Say]] = {
    None: say("Agreement", "{name} has been asked, and has not answered yet."),
    Decision.APPROVE: say("Agreement", "{name} has agreed."),
    Decision.REFUSE: say("Agreement", "{name} has said no."),
    Decision.CALL_FIRST: say(
        "Agreement", "{name} wants to talk to you before it goes out. Please call, on the number you have always used."
    ),
}


def who_is_asked(needs: Needs, requires: tuple[Requirement, ...]) -> Journey[tuple[Say, ...]]:
    """What to say of that before she confirms; nothing where nobody is asked."""
    return is_asked((yield from read(may_agree, needs.bank))) if has_to_agree(requires) else ()


def has_to_agree(requires: tuple[Requirement, ...]) -> bool:
    """Whether somebody she trusts is asked."""
    return any(each.kind is Clearing.FAMILY for each in requires)


def may_agree(bank: Bank) -> tuple[str, ...]:
    """The names of those who may be asked now."""
    return tuple(link.name for link in bank.links() if link.side is Side.CUSTOMER and link.may(Power.APPROVE))


def is_asked(names: tuple[str, ...]) -> tuple[Say, ...]:
    """Where several may be asked it is the bank's choice whom: none of them is named beforehand."""
    if len(names) != 1:
        return (say("Agreement", "First, somebody you trust is asked to agree. Nothing goes out before."),)
    return (say("Agreement", "First, {name} is asked to agree. Nothing goes out before.")(name=Name(names[0])),)


def said_so_far(payment: Payment) -> tuple[Say, ...]:
    """What each has said, a wish to talk first of all."""
    return tuple(line for helper in sorted(payment.helpers, key=_comes_first) for line in _says(helper))


def how_it_stands(payment: Payment) -> tuple[Say, ...]:
    """What each has said; then, while somebody is still to answer, what she can do."""
    said = said_so_far(payment)
    if payment.status is not PaymentStatus.WAITING_FOR_FAMILY or not said:
        return said
    return (*said, *_of_two(payment), *_since(payment), *_meanwhile(payment))


def what_came_of_it(payment: Payment) -> tuple[Say, ...]:
    """Why it did not go out, where it was for want of somebody's agreement; and what she can do now."""
    if REFUSED_BY_FAMILY in payment.reasons:
        no = tuple(line for helper in payment.helpers if helper.decision is Decision.REFUSE for line in _says(helper))
        talk = say("Agreement", "Talk to each other. If it is right after all, you can send it again.")
        return (*(no or (say("Agreement", "Somebody you trust has said no."),)), talk)
    if NOBODY_ANSWERED in payment.reasons:
        return (
            say("Agreement", "Nobody of those you trust has answered in time."),
            say("Agreement", "You can call them, and then send it again. At the branch, a person can help you, too."),
        )
    return ()


def refused_in_short(payment: Payment) -> Say | None:
    """The same on a line of a list."""
    if REFUSED_BY_FAMILY in payment.reasons:
        no = next((helper for helper in payment.helpers if helper.decision is Decision.REFUSE), None)
        return say("Agreement", "{name} said no")(name=Name(no.name)) if no else say("Agreement", "Somebody you trust said no")
    return say("Agreement", "Nobody answered in time") if NOBODY_ANSWERED in payment.reasons else None


def _says(helper: HelperSays) -> tuple[Say, ...]:
    """What one has said, with that person's own sentence."""
    words = _SAID[helper.decision](name=Name(helper.name))
    own = say("Agreement", "{name} writes: “{words}”")(name=Name(helper.name), words=in_words(helper.reason))
    return (words, own) if helper.reason else (words,)


def _comes_first(helper: HelperSays) -> bool:
    return helper.decision is not Decision.CALL_FIRST


def _of_two(payment: Payment) -> tuple[Say, ...]:
    if payment.approvals_needed < 2:
        return ()
    counted = say("Agreement", "Agreed so far: {count} of {needed} who are needed.")
    return (counted(needed=payment.approvals_needed, count=payment.approvals_received),)


def _since(payment: Payment) -> tuple[Say, ...]:
    """When they were asked: as long as nobody has said anything, nothing has changed since."""
    if any(helper.decision for helper in payment.helpers):
        return ()
    return (say("Agreement", "The question went out on {moment}.")(moment=payment.changed_at),)


def _meanwhile(payment: Payment) -> tuple[Say, ...]:
    """Until when they are asked; and what she can do, unless she has just been asked to call."""
    until = say("Agreement", "If nobody answers by {moment}, nothing goes out, and we tell you.")
    call = any(helper.decision is Decision.CALL_FIRST for helper in payment.helpers)
    return (
        *((until(moment=Ahead(payment.decide_by)),) if payment.decide_by else ()),
        *(() if call else (say("Agreement", "Meanwhile you can call them, or ask at the branch."),)),
    )
