"""The pages of a decision: the facts of a request, what a helper may say to it, and what comes of that."""

from __future__ import annotations

from typing import Final

from app.domain.approvals import Request, RequestContent, RequestState, Usual
from app.domain.decisions import Decision
from app.domain.money import Money
from app.domain.payees import PayeeCheck, PayeeMatch
from app.domain.payments import Clearing, Reason, waits_until
from app.journeys.account_words import number_facts
from app.journeys.clearing import bank_looks_into
from app.journeys.helping_words import asks
from app.journeys.say import Ahead, Name, Param, Say, say
from app.journeys.scam_payment_words import in_short as said_of_it
from app.journeys.schedule_words import how_often
from app.journeys.steps import Choose, Confirm, Fact, Option, Tell, Trail
from app.journeys.verification import in_short

TRAIL: Final = Trail(say("Deciding", "Somebody asks me"))
_GO_ON: Final = say("Deciding", "Go on")
_UNDERSTOOD: Final = say("Deciding", "I understand")
_BECAUSE: Final[dict[Reason, Say]] = {
    Reason.NEW_PAYEE: say("Deciding", "It is the first payment to this account"),
    Reason.LARGE_AMOUNT: say("Deciding", "It is a large amount"),
    Reason.LARGE_TOGETHER: say("Deciding", "It is a large amount together with others to this account"),
    Reason.LARGE_SHARE: say("Deciding", "It is more than half of what is on the account"),
}
_OTHERWISE: Final = say("Deciding", "The bank asks for it, as a protection")


def what_do_you_say(request: Request, content: RequestContent) -> Choose[Decision | None]:
    """The facts, and every answer; none is marked beforehand. Nothing: not now."""
    name = Name(request.customer_name)
    seen_at_once = say("Deciding", "{name} sees that at once; nothing is decided yet")(name=name)
    call: Option[Decision | None] = Option(
        "call", say("Deciding", "Call {name} first")(name=name), Decision.CALL_FIRST, seen_at_once, "phone"
    )
    called = say("Deciding", "You have said that you want to call first.")
    return Choose(
        key="decide",
        trail=TRAIL,
        question=asks(request, content),
        why=(
            *((called,) if request.called_first else ()),
            say("Deciding", "These are the facts. You have time until {moment}.")(moment=Ahead(request.expires_at)),
        ),
        facts=facts(request, content),
        options=(
            *(() if request.called_first else (call,)),
            Option("agree", say("Deciding", "Agree"), Decision.APPROVE, say("Deciding", "You are asked once more"), "check"),
            Option("refuse", say("Deciding", "Say no"), Decision.REFUSE, say("Deciding", "Then nothing is sent"), "stop"),
            Option("later", say("Deciding", "Decide later"), None, icon="clock"),
        ),
    )


def facts(request: Request, content: RequestContent) -> tuple[Fact, ...]:
    """All there is to judge by, most weighty first. None of it says that a payment is safe."""
    name = Name(request.customer_name)
    return (
        Fact(say("Deciding", "Amount"), content.amount, "money"),
        *_again_and_again(content),
        Fact(say("Deciding", "To"), Name(content.creditor_name), "name"),
        *_of(say("Deciding", "{name} writes to you")(name=name), content.note_to_family),
        *_compared(content.amount, content.usual),
        Fact(say("Deciding", "Name and account"), _found(content.check)),
        *(Fact(say("Deciding", "Why you are asked"), words) for words in _because(content)),
        *_warned(request, content),
        *_of(say("Deciding", "Words for whom it is paid to"), content.note),
        *number_facts(content.creditor_account),
    )


def really_agree(request: Request, content: RequestContent, pause_seconds: int) -> Confirm:
    """The second time, in other words."""
    return Confirm(
        key="really-agree",
        trail=TRAIL,
        question=say("Deciding", "Is it right that this money goes out?"),
        why=(say("Deciding", "Are you sure that {name} wants it, and is not being hurried by anybody?")(name=Name(request.customer_name)),),
        facts=(
            Fact(say("Deciding", "From"), Name(request.customer_name), "name"),
            Fact(say("Deciding", "Amount"), content.amount, "money"),
            *_again_and_again(content),
            Fact(say("Deciding", "To"), Name(content.creditor_name), "name"),
        ),
        yes=say("Deciding", "Yes, I agree"),
        no=say("Deciding", "No, not now"),
        pause_seconds=pause_seconds,
    )


def call_now(request: Request) -> Tell:
    """She has been told; what he does now."""
    name = Name(request.customer_name)
    return Tell(
        key="call-now",
        trail=TRAIL,
        question=say("Deciding", "{name} now reads that you want to talk first. Please call.")(name=name),
        why=(
            say("Deciding", "Call on the number you have always used, and ask what the money is for and who has asked for it."),
            say("Deciding", "Nothing goes out before somebody has agreed. Afterwards you decide here, until {moment}.")(
                moment=Ahead(request.expires_at)
            ),
        ),
        go_on=_UNDERSTOOD,
        mood="done",
    )


def just_decided(request: Request, content: RequestContent) -> Tell:
    """What he has said, and what happens next."""
    agreed = request.state is RequestState.APPROVED
    return _decided(request, content, _after_agreeing(request, content) if agreed else _after_refusing(request))


def decided_before(request: Request, content: RequestContent) -> Tell:
    """What he said then. What has come of it since is hers to tell."""
    return _decided(request, content, (say("Deciding", "{name} can tell you what came of it.")(name=Name(request.customer_name)),))


def _decided(request: Request, content: RequestContent, why: tuple[Say, ...]) -> Tell:
    agreed = request.state is RequestState.APPROVED
    said = say("Deciding", "You have agreed.") if agreed else say("Deciding", "You have said no. This money does not go out.")
    return Tell(
        key="agreed" if agreed else "refused",
        trail=TRAIL,
        question=said,
        why=why,
        facts=(
            Fact(say("Deciding", "From"), Name(request.customer_name), "name"),
            Fact(say("Deciding", "Amount"), content.amount, "money"),
            Fact(say("Deciding", "To"), Name(content.creditor_name), "name"),
        ),
        go_on=_GO_ON,
        mood="done",
    )


def needs_you_no_more() -> Tell:
    """Decided by another, taken back, too late, or the link gives nothing any more: he is not told which."""
    return Tell(
        key="needs-you-no-more",
        trail=TRAIL,
        question=say("Deciding", "This no longer needs you."),
        why=(say("Deciding", "There is nothing more for you to decide here."),),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def not_yours() -> Tell:
    """The money would be his, or he is too near to it."""
    return Tell(
        key="not-yours",
        trail=TRAIL,
        question=say("Deciding", "You cannot agree to this one, because it concerns you yourself."),
        why=(
            say(
                "Deciding",
                "The money would go to you, to an account of yours, or to somebody you suggested. This rule holds for everybody.",
            ),
            say("Deciding", "Somebody else, or the bank, looks at it. There is nothing for you to do."),
        ),
        go_on=_UNDERSTOOD,
        mood="care",
    )


def too_new() -> Tell:
    """A computer that the bank has only just come to know cannot agree: it might be a thief's."""
    return Tell(
        key="too-new",
        trail=TRAIL,
        question=say("Deciding", "The bank has known this computer for less than a day."),
        why=(
            say("Deciding", "So for now you cannot agree from here. That keeps thieves out. Nothing was decided."),
            say("Deciding", "You can say no now already, or call first. Tomorrow you can agree here; from your other computers, now."),
        ),
        go_on=_UNDERSTOOD,
        mood="care",
    )


def changed() -> Tell:
    """It is not what he was shown any more."""
    return Tell(
        key="changed",
        trail=TRAIL,
        question=say("Deciding", "Something has changed since you looked."),
        why=(say("Deciding", "Nothing was decided. At the start you find it, as it is now."),),
        go_on=_GO_ON,
        mood="care",
    )


def _again_and_again(content: RequestContent) -> tuple[Fact, ...]:
    """Who agrees to a standing order agrees to each time that it goes out."""
    if content.schedule is None:
        return ()
    until = (Fact(say("Deciding", "Until"), content.schedule.until),) if content.schedule.until else ()
    return (Fact(say("Deciding", "It goes out by itself, each time anew"), how_often(content.schedule), "name"), *until)


def _compared(amount: Money, usual: Usual | None) -> tuple[Fact, ...]:
    """How it lies beside what she has paid others within a year."""
    if usual is None:
        return ()
    label, before = say("Deciding", "What is usual"), say("Deciding", "This account before")
    times = say("Deciding", "Times paid within a year: {count}")(count=usual.to_this_payee)
    return (
        Fact(label, _usually(amount, usual)),
        Fact(before, times if usual.to_this_payee else say("Deciding", "Nothing paid within a year")),
    )


def _usually(amount: Money, usual: Usual) -> Say:
    if not usual.payments or usual.median is None or usual.largest is None:
        return say("Deciding", "Nothing was paid to others within a year, so there is nothing to compare with")
    if amount.minor > usual.largest.minor:
        return say("Deciding", "Mostly about {median}. This would be the largest within a year; so far it was {largest}")(
            median=usual.median, largest=usual.largest
        )
    return say("Deciding", "Mostly about {median}, and {largest} at most within a year")(median=usual.median, largest=usual.largest)


def _found(check: PayeeCheck) -> Say:
    if check.match is PayeeMatch.CLOSE and check.matched_name:
        return say("Deciding", "The bank has this account as {theirs}")(theirs=Name(check.matched_name))
    return in_short(check.match)


def _because(content: RequestContent) -> tuple[Say, ...]:
    asked = (each.reason for each in content.requires if each.kind is Clearing.FAMILY)
    return tuple(dict.fromkeys(_BECAUSE.get(reason, _OTHERWISE) for reason in asked))


def _warned(request: Request, content: RequestContent) -> tuple[Fact, ...]:
    """What she was warned of and asked, and that she went on."""
    warning = say("Deciding", "{name} was warned that this may be a fraud, and went on")(name=Name(request.customer_name))
    answered = say("Deciding", "Asked by the bank, {name} said")(name=Name(request.customer_name))
    return (
        *((Fact(say("Deciding", "Warning"), warning),) if content.warnings else ()),
        *(Fact(answered, said) for each in content.answers if (said := said_of_it(*each))),
    )


def _after_agreeing(request: Request, content: RequestContent) -> tuple[Say, ...]:
    name, goes_at = Name(request.customer_name), waits_until(content.requires)
    if bank_looks_into(content.requires):
        return (say("Deciding", "The bank still looks at it first. Until it goes out {name} can stop it.")(name=name),)
    waits = say("Deciding", "The money still waits, until {moment} at least. Until then {name} can stop it.")
    goes = say("Deciding", "If nobody else has to agree, the money goes out now. {name} sees that you agreed.")
    return (waits(moment=Ahead(goes_at), name=name) if goes_at else goes(name=name),)


def _after_refusing(request: Request) -> tuple[Say, ...]:
    name = Name(request.customer_name)
    return (
        say("Deciding", "{name} sees your answer at once, and keeps the money.")(name=name),
        say("Deciding", "Call and talk about it: a no is easier to hear from a voice than from a screen."),
    )


def _of(label: Say, words: Param) -> tuple[Fact, ...]:
    return (Fact(label, words),) if words else ()
