"""The diary: what the people she trusts have seen and done, in sentences, day by day; and what to do where it does not fit together."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.domain.family import DiaryEntry
from app.domain.money import Money
from app.journeys.linking import DiaryPage
from app.journeys.ports import Needs
from app.journeys.reasons import in_words
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Browse, Item, Tell, Trail

TRAIL: Final = Trail(say("Diary", "What they have seen and done"))
AT_ONCE: Final = 30
"""So many lines on one page."""
_PLAIN: Final[dict[str, tuple[Say, str]]] = {
    "link_claimed": (say("Diary", "{name} entered your code, {when}"), "key"),
    "link_matched": (say("Diary", "{name} said that the pictures are the same, {when}"), "check"),
    "link_mismatched": (say("Diary", "{name} said that the pictures are different, {when}. It was ended"), "care"),
    "link_in_force": (say("Diary", "From here on {name} may help you, {when}"), "family"),
    "link_left": (say("Diary", "{name} does not want to help any more and has left, {when}"), "leave"),
    "request_seen": (say("Diary", "{name} looked at a payment of yours, {when}"), "show"),
    "request_approved": (say("Diary", "{name} agreed to a payment of yours, {when}"), "check"),
    "request_refused": (say("Diary", "{name} said no to a payment of yours, {when}"), "stop"),
    "request_call_first": (say("Diary", "{name} wanted to talk to you about a payment first, {when}"), "headset"),
    "conflict_of_interest": (say("Diary", "{name} could not agree, because the money would be for {name}, {when}"), "care"),
    "activity_seen": (say("Diary", "{name} looked at what came in and went out, {when}"), "receipt"),
    "balances_seen": (say("Diary", "{name} looked at how much money you have, {when}"), "money"),
    "coaching_offered": (say("Diary", "{name} offered to help you from afar, {when}"), "hand"),
    "coaching_joined": (say("Diary", "{name} began to help you from afar, {when}"), "hand"),
    "coaching_hint": (say("Diary", "{name} showed you something on your screen, {when}"), "hand"),
    "coaching_ended": (say("Diary", "The help from {name} ended, {when}"), "hand"),
    "share_sent": (say("Diary", "{name} sent you something to look at, {when}"), "message"),
    "share_seen": (say("Diary", "{name} looked at what you had sent, {when}"), "message"),
    "unfreeze_consented": (say("Diary", "{name} agreed that money may go out again, {when}"), "check"),
}
"""Each in a sentence, and its icon."""
_OF_ANOTHER_KIND: Final = say("Diary", "{name} did something that only a newer version of this program knows, {when}"), "question"
_OF_A_PAYMENT: Final[dict[str, Say]] = {
    "request_seen": say("Diary", "{name} looked at your payment of {amount} to {payee}, {when}"),
    "request_approved": say("Diary", "{name} agreed to your payment of {amount} to {payee}, {when}"),
    "request_refused": say("Diary", "{name} said no to your payment of {amount} to {payee}, {when}"),
    "request_call_first": say("Diary", "{name} wanted to talk to you about the {amount} to {payee} first, {when}"),
    "conflict_of_interest": say("Diary", "{name} could not agree to the {amount} to {payee}: it would be for {name}, {when}"),
}
"""The same where the bank says which payment it was."""
_ON: Final = say("Diary", "On {day}")


def diary(needs: Needs) -> Journey[None]:
    """Reads it, page by page. That it does not fit together is said before anything of it is shown."""
    most, warned = AT_ONCE, False
    while True:
        page = yield from read(needs.bank.diary, most + 1)
        if not (page.sound or warned):
            yield from ask(does_not_fit_together())
            warned = True
        if (yield from ask(listed(page, most))) != "more":
            return
        most += AT_ONCE


def listed(page: DiaryPage, most: int) -> Browse:
    """The newest first, each day under its own heading."""
    shown = page.entries[:most]
    days = [_day(entry) for entry in shown]
    broken = say("Diary", "This diary does not fit together. Please call the bank: the number is on the back of your bank card.")
    return Browse(
        key=f"diary-{most}",
        trail=TRAIL,
        question=say("Diary", "This is what the people you trust have seen and done."),
        why=(say("Diary", "Whoever took anything out of it would be found out."),) if page.sound else (broken,),
        items=tuple(
            Item(str(entry.number), sentence(entry), _reason(entry), _ON(day=day) if day not in days[:place] else None, _icon(entry))
            for place, (entry, day) in enumerate(zip(shown, days, strict=True))
        ),
        empty=say("Diary", "Nobody has seen or done anything yet."),
        done=say("Diary", "Back to the people I trust"),
        more=say("Diary", "Show earlier days") if len(page.entries) > most else None,
    )


def does_not_fit_together() -> Tell:
    """The chain is broken. It is not hers to find out why; whom to call is."""
    return Tell(
        key="diary-broken",
        trail=TRAIL,
        question=say("Diary", "Something in this diary does not fit together."),
        why=(
            say("Diary", "Something may have been taken out or changed since you last looked. You did nothing wrong."),
            say("Diary", "Please call the bank: the number is on the back of your bank card. Say that your diary does not fit together."),
            say("Diary", "If you are worried, press “Stop everything” at the start. Then no money goes out."),
        ),
        go_on=say("Diary", "Show it all the same"),
        mood="care",
    )


def sentence(entry: DiaryEntry) -> Say:
    """What was seen or done, by whom and when."""
    facts, when = dict(entry.facts), entry.at.astimezone().time()
    amount, payee = facts.get("amount"), facts.get("creditorName")
    if entry.code in _OF_A_PAYMENT and isinstance(amount, Money) and isinstance(payee, str):
        return _OF_A_PAYMENT[entry.code](name=Name(entry.name), amount=amount, payee=Name(payee), when=when)
    words, _ = _PLAIN.get(entry.code, _OF_ANOTHER_KIND)
    return words(name=Name(entry.name), when=when)


def _icon(entry: DiaryEntry) -> str:
    return _PLAIN.get(entry.code, _OF_ANOTHER_KIND)[1]


def _reason(entry: DiaryEntry) -> Say | None:
    """In the other person's words, ready or own."""
    reason = dict(entry.facts).get("reason")
    return say("Diary", "“{words}”")(words=in_words(reason)) if isinstance(reason, str) and reason else None


def _day(entry: DiaryEntry) -> date:
    return entry.at.astimezone().date()
