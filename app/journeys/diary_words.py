"""What stands in her diary, in sentences: who saw or did what and when, with all that the bank says about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.coaching import Shown
from app.domain.family import DiaryEntry, Side
from app.domain.hints import HintKind, Phrase
from app.domain.money import Money
from app.domain.shares import ShareKind
from app.journeys.hint_words import PHRASES
from app.journeys.reasons import in_words
from app.journeys.say import Name, Param, Say, say

_PLAIN: Final[dict[str, tuple[Say, str]]] = {
    "link_claimed": (say("Diary", "{name} entered your code, {when}"), "key"),
    "link_matched": (say("Diary", "{name} said that the pictures are the same, {when}"), "check"),
    "link_mismatched": (say("Diary", "{name} said that the pictures are different, {when}. It was ended"), "care"),
    "link_in_force": (say("Diary", "From here on {name} may help you, {when}"), "family"),
    "link_left": (say("Diary", "{name} does not want to help any more and has left, {when}"), "leave"),
    "link_changed": (say("Diary", "You changed what {name} may do, {when}"), "settings"),
    "link_widened": (say("Diary", "What you newly allowed {name} holds from here on, {when}"), "family"),
    "link_ended": (say("Diary", "From here on {name} cannot help you any more, {when}"), "leave"),
    "request_seen": (say("Diary", "{name} looked at a payment of yours, {when}"), "show"),
    "request_approved": (say("Diary", "{name} agreed to a payment of yours, {when}"), "check"),
    "request_refused": (say("Diary", "{name} said no to a payment of yours, {when}"), "stop"),
    "request_call_first": (say("Diary", "{name} wanted to talk to you about a payment first, {when}"), "phone"),
    "conflict_of_interest": (
        say("Diary", "{name} could not decide about a payment of yours, because it may concern {name}, {when}"),
        "care",
    ),
    "activity_seen": (say("Diary", "{name} looked at what came in and went out, {when}"), "receipt"),
    "balances_seen": (say("Diary", "{name} looked at how much money you have, {when}"), "money"),
    "coaching_offered": (say("Diary", "{name} offered to help you from afar, {when}"), "hand"),
    "coaching_joined": (say("Diary", "{name} began to help you from afar, {when}"), "hand"),
    "coaching_hint": (say("Diary", "{name} showed you something on your screen, {when}"), "hand"),
    "coaching_ended": (say("Diary", "The help from {name} ended, {when}"), "hand"),
    "share_sent": (say("Diary", "{name} sent you something to look at, {when}"), "message"),
    "share_seen": (say("Diary", "{name} looked at what you had sent, {when}"), "message"),
    "unfreeze_consented": (say("Diary", "{name} agreed that money may go out again, {when}"), "check"),
    "visit_looked": (say("Diary", "{name} at the branch looked at what you prepared, {when}"), "show"),
}
"""Each in a sentence, and its icon; as much as is known without the facts."""
_OF_ANOTHER_KIND: Final = say("Diary", "{name} did something that only a newer version of this program knows, {when}"), "question"
_OF_A_PAYMENT: Final[dict[str, Say]] = {
    "request_seen": say("Diary", "{name} looked at your payment of {amount} to {payee}, {when}"),
    "request_approved": say("Diary", "{name} agreed to your payment of {amount} to {payee}, {when}"),
    "request_refused": say("Diary", "{name} said no to your payment of {amount} to {payee}, {when}"),
    "request_call_first": say("Diary", "{name} wanted to talk to you about the {amount} to {payee} first, {when}"),
    "conflict_of_interest": say("Diary", "{name} could not decide about the {amount} to {payee}: it may concern {name}, {when}"),
}
"""The same where the bank says which payment it was."""
_BY: Final[dict[str, tuple[str, Mapping[str, Say]]]] = {
    "coaching_hint": (
        "kind",
        {
            HintKind.POINT: say("Diary", "{name} pointed at parts of your screen, {when}"),
            HintKind.PHRASE: say("Diary", "{name} said ready sentences to you, {when}"),
            HintKind.LINE: say("Diary", "{name} wrote short lines to you, {when}"),
            HintKind.CALL: say("Diary", "{name} asked you to stop and call, {when}"),
        },
    ),
    "coaching_ended": (
        "by",
        {
            Side.CUSTOMER: say("Diary", "You ended the help from {name}, {when}"),
            Side.HELPER: say("Diary", "{name} ended the help, {when}"),
            "bank": say("Diary", "The help from {name} ended by itself, {when}"),
        },
    ),
    "share_sent": (
        "kind",
        {
            ShareKind.ALERT: say("Diary", "{name} passed a warning on to you, {when}"),
            ShareKind.MESSAGE: say("Diary", "{name} gave you a line to read, {when}"),
            ShareKind.STOP: say("Diary", "{name} asked you to stop everything, {when}"),
        },
    ),
    "share_seen": (
        "kind",
        {
            ShareKind.ALERT: say("Diary", "{name} looked at a warning that you had passed on, {when}"),
            ShareKind.MESSAGE: say("Diary", "{name} looked at a message that you had shown, {when}"),
            ShareKind.STOP: say("Diary", "{name} read that you ask for a call to the bank, {when}"),
        },
    ),
}
"""The same where one of the facts says more: which, and the sentence for each of its values."""
_SHOWN: Final[dict[frozenset[str], Say]] = {
    frozenset(): say("Diary", "Amounts and names stayed covered"),
    frozenset({Shown.AMOUNTS}): say("Diary", "You let amounts be seen; names stayed covered"),
    frozenset({Shown.NAMES}): say("Diary", "You let names be seen; amounts stayed covered"),
    frozenset(Shown): say("Diary", "You let amounts and names be seen"),
}


_QUOTED: Final[dict[str, Say]] = {
    HintKind.PHRASE: say("Diary", "{name} said to you, {when}"),
    HintKind.LINE: say("Diary", "{name} wrote to you, {when}"),
}
"""What he said while he helped from afar, where it is quoted beneath; of former times only the number is known."""


def sentence(entry: DiaryEntry) -> Say:
    """What was seen or done, by whom and when."""
    facts, name, when = dict(entry.facts), Name(entry.name), entry.at.astimezone().time()
    amount, payee = facts.get("amount"), facts.get("creditorName")
    if entry.code in _OF_A_PAYMENT and isinstance(amount, Money) and isinstance(payee, str):
        return _OF_A_PAYMENT[entry.code](name=name, amount=amount, payee=Name(payee), when=when)
    kind = str(facts.get("kind"))
    if entry.code == "coaching_hint" and kind in _QUOTED and _said(facts):
        return _QUOTED[kind](name=name, when=when)
    fact, by_value = _BY.get(entry.code, ("", {}))
    words, _ = _PLAIN.get(entry.code, _OF_ANOTHER_KIND)
    return by_value.get(str(facts.get(fact)), words)(name=name, when=when)


def detail(entry: DiaryEntry) -> Say | None:
    """What stands under it: the other person's own words, how often, or what was let be seen."""
    facts = dict(entry.facts)
    reason, count, shows, said = facts.get("reason"), facts.get("count"), facts.get("shows"), _said(facts)
    if isinstance(reason, str) and reason:
        said = in_words(reason)
    if said:
        return say("Diary", "“{words}”")(words=said)
    if isinstance(count, int):
        return say("Diary", "How often: {count}")(count=count)
    return _SHOWN.get(frozenset(shows)) if isinstance(shows, tuple) else None


def _said(facts: Mapping[str, object]) -> Param | None:
    """A ready phrase or a line of his own, as he said it; nothing where there is none, or this program has no words for it."""
    words, phrase = facts.get("words"), str(facts.get("phrase"))
    if isinstance(words, str) and words:
        return words
    return PHRASES.get(Phrase(phrase)) if phrase in set(Phrase) else None


def icon(entry: DiaryEntry) -> str:
    """What stands before it."""
    return _PLAIN.get(entry.code, _OF_ANOTHER_KIND)[1]
