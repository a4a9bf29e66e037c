"""The pages of a check at the desk: its line at home, its facts, and what came of it."""

from __future__ import annotations

from typing import Final

from app.domain.checks import Check, CheckDecision, CheckState
from app.domain.hands import Doing, InHand
from app.journeys.desk_checks_facts import Suspicion, facts, in_short, shortly
from app.journeys.say import Ahead, Name, Say, say
from app.journeys.steps import Choose, Item, Option, Tell, Trail

TRAIL: Final = Trail(say("DeskChecks", "A payment that the bank holds"))
CALL: Final = "call"
REFUSE: Final = "refuse"
_UNDERSTOOD: Final = say("DeskChecks", "I understand")
_LEADS_TO: Final = {CheckDecision.RELEASE: CheckState.RELEASED, CheckDecision.REFUSE: CheckState.REFUSED}


def line(check: Check, key: str) -> Item:
    """One of them at the desk's home: whose money is to go where, and what is to be done about it. When it was held tells apart what is
    alike: whoever is cheated may pay the same once more."""
    sentence = say("DeskChecks", "{amount} of {customer} to {payee}, held on {moment}")(
        amount=check.amount, customer=Name(check.customer_name), payee=Name(check.creditor_name), moment=check.opened_at
    )
    return Item(key, sentence, _stands(check), icon=_icon(check))


def facts_and_ways(check: Check, suspicion: Suspicion) -> Choose[str]:
    """All there is to know, and what can be done now; to look again later is no decision."""
    customer = Name(check.customer_name)
    ways = (
        Option(CALL, say("DeskChecks", "Call {customer} now")(customer=customer), CALL, _TAKEN, "phone"),
        Option(REFUSE, say("DeskChecks", "Refuse it without a call"), REFUSE, _NOTHING_LEAVES(customer=customer), "stop"),
        Option("later", say("DeskChecks", "Not now"), "later", say("DeskChecks", "It stays held"), "clock"),
    )
    return Choose(
        key="held",
        trail=TRAIL,
        question=say("DeskChecks", "Shall {amount} go from {customer} to {payee}?")(
            amount=check.amount, customer=customer, payee=Name(check.creditor_name)
        ),
        why=(*with_care(check), *_second(check), say("DeskChecks", "Decide by {until}.")(until=Ahead(check.expires_at))),
        facts=facts(check, suspicion),
        options=ways,
    )


def in_other_hands(check: Check, name: str) -> Tell:
    """A colleague is on the phone: two calls about one payment would frighten."""
    customer = Name(check.customer_name)
    return Tell(
        key="in-other-hands",
        trail=TRAIL,
        question=say("DeskChecks", "{name} is calling {customer} about it just now.")(name=Name(name), customer=customer),
        why=(
            say("DeskChecks", "A second call would only frighten {customer}. Nothing was done twice.")(customer=customer),
            say("DeskChecks", "You see at the start what comes of it. After half an hour anybody can take it up."),
        ),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def waits_for_another(check: Check) -> Tell:
    """The reader has released it, and it takes a second person."""
    return Tell(
        key="waits-for-another",
        trail=TRAIL,
        question=say("DeskChecks", "You have released it. It takes somebody else as well."),
        why=(
            _BY_TWO,
            say("DeskChecks", "If nobody does until {until}, nothing leaves, and {customer} is told.")(
                until=Ahead(check.expires_at), customer=Name(check.customer_name)
            ),
        ),
        facts=shortly(check),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def came_of_it(check: Check) -> Tell:
    """What the reader's decision has led to. Where the answer to it was lost, others may have come between meanwhile."""
    if check.state is CheckState.OPEN:
        return waits_for_another(check)
    if check.state not in {_LEADS_TO[act.decision] for act in check.acts if act.yours}:
        return over(check)
    customer = Name(check.customer_name)
    released = check.state is CheckState.RELEASED
    why = (
        say("DeskChecks", "It leaves as soon as nothing else is in its way: the family, a wait, or “Stop everything”."),
        *(() if check.quiet else (say("DeskChecks", "{customer} is told.")(customer=customer),)),
    )
    return Tell(
        key="released" if released else "refused",
        trail=TRAIL,
        question=say("DeskChecks", "You have released it.") if released else say("DeskChecks", "You have refused it. Nothing leaves."),
        why=why if released else (say("DeskChecks", "{customer} is told in kind words, and keeps the money.")(customer=customer),),
        facts=shortly(check),
        go_on=_UNDERSTOOD,
        mood="done",
    )


def over(check: Check | None) -> Tell:
    """Another was faster, or there is nothing left to decide. Whatever the reader was about to do was not done."""
    words = {
        CheckState.RELEASED: say("DeskChecks", "It is decided already: released."),
        CheckState.REFUSED: say("DeskChecks", "It is decided already: refused."),
    }
    acts = check.acts[-1:] if check and check.state in words else ()
    return Tell(
        key="over",
        trail=TRAIL,
        question=words.get(check.state if check else CheckState.OVER, say("DeskChecks", "There is nothing to decide about it any more.")),
        why=(
            *(say("DeskChecks", "By {name}, on {at}.")(name=Name(act.name), at=act.at) for act in acts),
            say("DeskChecks", "Thank you for looking. Nothing was done twice."),
        ),
        facts=shortly(check) if check else (),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def held_for_more() -> Tell:
    """A reason has come since: whatever the reader was about to decide was asked for the old ones alone."""
    return Tell(
        key="held-for-more",
        trail=TRAIL,
        question=say("DeskChecks", "There is something new about this payment. Nothing was decided."),
        why=(say("DeskChecks", "You find it at the start, with everything that is known now. Please read it before you go on."),),
        go_on=_UNDERSTOOD,
        mood="care",
    )


def not_yours() -> Tell:
    """The money may come to who decides."""
    return Tell(
        key="not-yours",
        trail=TRAIL,
        question=say("DeskChecks", "You cannot release this one, because it concerns you yourself."),
        why=(say("DeskChecks", "The money may come to you. Somebody else of the desk decides: this rule holds for everybody."),),
        go_on=_UNDERSTOOD,
        mood="care",
    )


def not_all_asked() -> Tell:
    """The bank wants more to be asked than this program could."""
    return Tell(
        key="not-all-asked",
        trail=TRAIL,
        question=say("DeskChecks", "It is not released: something that the bank wants to know was not asked."),
        why=(say("DeskChecks", "Perhaps this program is too old. Nothing was decided; somebody at another computer can do it."),),
        go_on=_UNDERSTOOD,
        mood="care",
    )


_BY_TWO: Final = say(
    "DeskChecks", "So much of one customer, at once or in parts within three days, is released by two persons. Each has to call."
)
_TAKEN: Final = say("DeskChecks", "Your colleagues see that you have it in hand")
_NOTHING_LEAVES: Final = say("DeskChecks", "Nothing leaves, and {customer} is told at once")


def with_care(check: Check) -> tuple[Say, ...]:
    """What is different where somebody is not alone."""
    hidden = say("DeskChecks", "Careful: {customer} is not alone. A refusal shows on that screen at once; that it is held does not.")
    seen = say("DeskChecks", "Careful: {customer} is not alone. That it is held shows on that screen, and so does what you decide.")
    return ((hidden if check.quiet else seen)(customer=Name(check.customer_name)),) if check.not_alone else ()


def _second(check: Check) -> tuple[Say, ...]:
    """Two persons have to release it; one of them may have already."""
    if check.persons_needed < 2:
        return ()
    if not check.acts:
        return (_BY_TWO,)
    first = say("DeskChecks", "{name} has called and released it. You call as well, and decide for yourself.")
    return (first(name=Name(check.acts[0].name)),)


def _stands(check: Check) -> Say:
    until = Ahead(check.expires_at)
    if check.hand:
        return _in_hand(check, check.hand)
    if check.yours:
        return say("DeskChecks", "You have released it. Somebody else decides until {until}")(until=until)
    if check.acts:
        return say("DeskChecks", "{name} has released it. A second person decides until {until}")(
            name=Name(check.acts[0].name), until=until
        )
    return say("DeskChecks", "{why}. Decide by {until}")(why=in_short(check), until=until)


def _in_hand(check: Check, hand: InHand) -> Say:
    if hand.doing is Doing.NOT_REACHED:
        tried = say("DeskChecks", "Not reached by {name}, {at}. Decide by {until}")
        return tried(name=Name(hand.name), at=hand.at, until=Ahead(check.expires_at))
    if hand.yours:
        return say("DeskChecks", "You are calling, since {at}")(at=hand.at)
    return say("DeskChecks", "{name} is calling, since {at}")(name=Name(hand.name), at=hand.at)


def _icon(check: Check) -> str:
    if check.hand and check.hand.doing is Doing.CALLING:
        return "phone"
    if check.yours:
        return "clock"
    return "hide" if check.not_alone else "care"
