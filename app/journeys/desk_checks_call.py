"""The call about a payment that the bank holds: whom to say what first, what to ask, and what is put down of it."""

from __future__ import annotations

from typing import Final

from app.domain.checks import CallAnswer, CallOutcome, CallQuestion, CallRecord, Check, CheckDecision, speaks_of_scam
from app.domain.scams import ScamType
from app.journeys.desk_call_words import hang_up_kindly, say_first, ways_of_reaching
from app.journeys.desk_checks_questions import ANSWERS, IN_SHORT, as_asked, can_be_asked
from app.journeys.desk_checks_scams import on_the_phone
from app.journeys.desk_checks_words import TRAIL, with_care
from app.journeys.runner import Journey, ask
from app.journeys.say import Ahead, Digits, Name, say
from app.journeys.steps import Choose, Confirm, EnterText, Fact, Option, Tell, Trail

_LONGEST: Final = 200
_ICONS: Final = {CallAnswer.YES: "check", CallAnswer.NO: "cross", CallAnswer.UNCLEAR: "question"}


def reached(check: Check) -> Choose[str]:
    """What to say first, and what came of dialling."""
    return Choose(
        key="reached",
        trail=TRAIL,
        question=say("DeskCall", "Now call {customer}.")(customer=Name(check.customer_name)),
        why=say_first(check.customer_name, discreet=check.not_alone),
        facts=(
            Fact(say("DeskCall", "Customer"), Name(check.customer_name), "name"),
            Fact(say("DeskCall", "Customer number"), Digits(check.customer_number), "name"),
        ),
        options=ways_of_reaching(),
    )


def ask_all(check: Check, scam: ScamType | None) -> Journey[CallRecord]:
    """One question after the other, read out as it stands."""
    questions = tuple(filter(can_be_asked, check.ask))
    answers: dict[CallQuestion, CallAnswer] = {}
    for number, question in enumerate(questions, 1):
        answers[question] = yield from ask(asked(check, question, Trail(TRAIL.task, number, len(questions) + 1)))
    note = yield from ask(what_was_said(check, scam, Trail(TRAIL.task, len(questions) + 1, len(questions) + 1)))
    return CallRecord(CallOutcome.SPOKE, answers, note)


def asked(check: Check, question: CallQuestion, trail: Trail) -> Choose[CallAnswer]:
    """One of the questions, in the words in which it is asked."""
    return Choose(
        key=f"ask-{question}",
        trail=trail,
        question=as_asked(question, check.creditor_name),
        why=(say("DeskCall", "Ask slowly, and wait for the answer. Nobody is to blame."),),
        options=tuple(Option(answer.value, words, answer, icon=_ICONS[answer]) for answer, words in ANSWERS.items()),
    )


def what_was_said(check: Check, scam: ScamType | None, trail: Trail) -> EnterText:
    """What fits the very scam, and a note of it for whoever looks into this later."""
    phone = on_the_phone(scam)
    return EnterText(
        key="what-was-said",
        trail=trail,
        question=say("DeskCall", "What does {customer} say?")(customer=Name(check.customer_name)),
        why=(
            say("DeskCall", "Ask besides: {words}")(words=phone.ask),
            say("DeskCall", "Then say: {words}")(words=phone.advise),
            say("DeskCall", "Write down no secret number and no code."),
        ),
        label=say("DeskCall", "In a few words, for your colleagues"),
        most=_LONGEST,
    )


def what_to_do(check: Check, record: CallRecord) -> Choose[CheckDecision]:
    """The answers side by side, and the decision. The one that is safe for the money comes first; neither is marked."""
    against = speaks_of_scam(record.answers)
    customer = Name(check.customer_name)
    found = (
        say("DeskCall", "Answers that speak of a scam: {count} of {of}.")(count=len(against), of=len(record.answers))
        if against
        else say("DeskCall", "None of the answers speaks of a scam. That alone is no proof.")
    )
    return Choose(
        key="decide",
        trail=TRAIL,
        question=say("DeskCall", "Shall {amount} go from {customer} to {payee}?")(
            amount=check.amount, customer=customer, payee=Name(check.creditor_name)
        ),
        why=(found, say("DeskCall", "In doubt refuse: it can be paid tomorrow as well."), *with_care(check)),
        facts=(
            *(Fact(IN_SHORT[question], ANSWERS[answer]) for question, answer in record.answers.items()),
            *((Fact(say("DeskCall", "What was said"), record.note),) if record.note else ()),
        ),
        options=(
            Option(
                "refuse",
                say("DeskCall", "Refuse it"),
                CheckDecision.REFUSE,
                say("DeskCall", "Nothing leaves, and {customer} is told at once")(customer=customer),
                "stop",
            ),
            Option("release", say("DeskCall", "Release it"), CheckDecision.RELEASE, say("DeskCall", "You are asked once more"), "check"),
        ),
    )


def really_release(check: Check, pause_seconds: int) -> Confirm:
    """The second time, in other words."""
    alone = check.persons_needed - len(check.acts) < 2
    return Confirm(
        key="really-release",
        trail=TRAIL,
        question=say("DeskCall", "Is it right that this money leaves?"),
        why=(
            say("DeskCall", "Once it has left, it is hard to bring back.")
            if alone
            else say("DeskCall", "Somebody else of the desk has to release it as well."),
        ),
        facts=(
            Fact(say("DeskCall", "From"), Name(check.customer_name), "name"),
            Fact(say("DeskCall", "Amount"), check.amount, "money"),
            Fact(say("DeskCall", "To"), Name(check.creditor_name), "name"),
        ),
        yes=say("DeskCall", "Yes, I release it"),
        no=say("DeskCall", "No, not yet"),
        pause_seconds=pause_seconds,
    )


def kindly_hung_up(check: Check) -> Tell:
    """Somebody else has answered."""
    return hang_up_kindly(TRAIL, check.customer_name)


def not_reached(check: Check) -> Choose[bool]:
    """To try again comes first: it is held all the while. Yes: refuse it."""
    customer = Name(check.customer_name)
    seen = say("DeskCall", "Your colleagues see that you tried")
    return Choose(
        key="not-reached",
        trail=TRAIL,
        question=say("DeskCall", "{customer} was not reached. What now?")(customer=customer),
        why=(
            say("DeskCall", "It stays held until {until}. If nobody decides until then, nothing leaves.")(until=Ahead(check.expires_at)),
            *with_care(check),
        ),
        options=(
            Option(
                "again",
                say("DeskCall", "Try again later"),
                value=False,
                detail=seen,
                icon="clock",
            ),
            Option(
                "refuse",
                say("DeskCall", "Refuse it now"),
                value=True,
                detail=say("DeskCall", "Nothing leaves, and {customer} is told at once")(customer=customer),
                icon="stop",
            ),
        ),
    )
