"""The pages of "Is this a scam?": what she has, the message, the call, and what is thought of it. There is no "safe" among the answers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from app.domain.languages.known import language as known_as
from app.domain.scam.verdict import Judgement, Reason, Verdict
from app.domain.scams import ScamType
from app.journeys.call_lines import next_lines
from app.journeys.say import Digits, Say, say
from app.journeys.scam_names import SCAM_NAMES
from app.journeys.scam_truths import ANY, TRUTHS
from app.journeys.signal_words import ALIKE, SIGNAL_WORDS
from app.journeys.steps import Choose, EnterText, Fact, Option, Trail
from app.journeys.steps_message_check import HearCall, Heard, Quote, ReadJudgement
from app.journeys.steps_messages import EnterMessage

TRAIL: Final = Trail(say("MessageCheck", "Is this a scam?"))
WHAT_SHOWS_IT: Final = say("MessageCheck", "What shows it")
MESSAGE: Final = "message"
CALL: Final = "call"
WARNINGS: Final = "warnings"
SHOW: Final = "show"
HELP: Final = "help"
_MOST_QUOTES: Final = 3
"""The weightiest: more would bury what to do."""
_MOST_PASSAGES: Final = 2
"""Of one sign."""
_LONGEST_PASSAGE: Final = 100
LEFT_OUT: Final = " … "
"""Between two passages of a quotation."""
_LONGEST_MESSAGE: Final = 2000
_LONGEST_LINE: Final = 200
_FOR_THE_POLICE: Final = frozenset({ScamType.GOV_POLICE, ScamType.MULE, ScamType.RECOVERY})
_HEADLINES: Final[dict[tuple[str, Verdict], Say]] = {
    (MESSAGE, Verdict.STOP): say("MessageCheck", "Stop. This looks like a scam."),
    (MESSAGE, Verdict.CAREFUL): say("MessageCheck", "Be careful. This may be a scam."),
    (MESSAGE, Verdict.NONE): say("MessageCheck", "No sign of a scam was found in it."),
    (CALL, Verdict.STOP): say("MessageCheck", "Put the phone down now."),
    (CALL, Verdict.CAREFUL): say("MessageCheck", "Be careful. This may be a scam."),
    (CALL, Verdict.NONE): say("MessageCheck", "No sign of a scam was found so far."),
}
_FIRST: Final[dict[tuple[str, Verdict], Say]] = {
    (MESSAGE, Verdict.STOP): say("MessageCheck", "Do not answer, open no link in it, and call no number that it names."),
    (MESSAGE, Verdict.CAREFUL): say("MessageCheck", "For now do nothing that it asks for."),
    (CALL, Verdict.STOP): say(
        "MessageCheck", "On the telephone, press the red key or put the receiver down. You need not say anything more."
    ),
    (CALL, Verdict.CAREFUL): say("MessageCheck", "Say that you will call back, and put the phone down. That is not rude."),
}
"""What to do before anything else."""
_DIAL: Final[dict[str, Say]] = {
    MESSAGE: say("MessageCheck", "Are you unsure? Then dial this number yourself, and ask."),
    CALL: say("MessageCheck", "Wait a minute. Are you unsure? Then dial this number yourself, and ask."),
}


def what_is_it(*, warnings: bool = False) -> Choose[str]:
    """What she has: something in writing, or somebody on the line. ``warnings``: or nothing, and would like to know what scammers do."""
    tricks = Option(WARNINGS, say("MessageCheck", "What scammers do now"), WARNINGS, say("MessageCheck", "How to tell, what to do"), "care")
    return Choose(
        key="what-to-check",
        trail=TRAIL,
        question=say("MessageCheck", "What shall we look at together?"),
        why=(say("MessageCheck", "It is looked at on this computer alone. Nothing of it is kept, and nobody gets to see it."),),
        options=(
            Option(
                MESSAGE,
                say("MessageCheck", "A message that I got"),
                MESSAGE,
                say("MessageCheck", "A text, a letter, something on the internet"),
                "message",
            ),
            Option(
                CALL,
                say("MessageCheck", "Somebody is on the phone now"),
                CALL,
                say("MessageCheck", "We go through what the caller says"),
                "headset",
            ),
            *((tricks,) if warnings else ()),
        ),
        look="tiles",
    )


def which_message() -> EnterMessage:
    """What it says."""
    return EnterMessage(
        key="message-to-check",
        trail=TRAIL,
        question=say("MessageCheck", "What does the message say?"),
        why=(say("MessageCheck", "Copy it and put it in here, drop it anywhere on this page, or type what it says."),),
        label=say("MessageCheck", "The message"),
        least=1,
        most=_LONGEST_MESSAGE,
    )


def what_is_said(heard: tuple[Heard, ...], so_far: Verdict) -> HearCall:
    """The next thing that the caller says."""
    return HearCall(
        key=CALL,
        trail=TRAIL,
        question=say("MessageCheck", "What else does the caller say?") if heard else say("MessageCheck", "What does the caller say?"),
        why=(_while_it_goes_on(so_far),),
        said=tuple(each.text for each in heard),
        careful=so_far is Verdict.CAREFUL,
        ready=next_lines([each.key for each in heard]),
        other=say("MessageCheck", "Something else: I write it"),
        done=say("MessageCheck", "That is all"),
    )


def own_line() -> EnterText:
    """What the caller says, in her own words."""
    return EnterText(
        key="own-line",
        trail=TRAIL,
        question=say("MessageCheck", "What did the caller say?"),
        why=(say("MessageCheck", "A few words are enough."),),
        label=say("MessageCheck", "The caller's words"),
        least=1,
        most=_LONGEST_LINE,
    )


def thought_of(judgement: Judgement, what: str, language: str) -> ReadJudgement:
    """The answer. ``what`` was looked at: a message or a call; ``language`` is hers."""
    found = judgement.verdict is not Verdict.NONE
    return ReadJudgement(
        key=f"{what}-{judgement.verdict}",
        trail=TRAIL,
        question=_HEADLINES[what, judgement.verdict],
        why=tuple(_meaning(judgement)),
        verdict=judgement.verdict,
        quotes=tuple(_quotes(judgement.reasons)),
        now=_what_to_do(judgement, what),
        dial=Fact(_DIAL[what], Digits(_number(judgement, language)), "money") if found else None,
        ways=(
            Option(
                SHOW,
                say("MessageCheck", "Show it to somebody I trust"),
                SHOW,
                say("MessageCheck", "You see what goes before it goes"),
                "family",
            ),
            Option(
                HELP,
                say("MessageCheck", "Ask somebody to help me"),
                HELP,
                say("MessageCheck", "Somebody you trust calls the bank"),
                "headset",
            ),
        ),
        done=say("MessageCheck", "I understand"),
    )


def _while_it_goes_on(so_far: Verdict) -> Say:
    if so_far is Verdict.CAREFUL:
        return say("MessageCheck", "Be careful: scammers speak like this. You can put the phone down at any time.")
    return say("MessageCheck", "Press what you hear, or something like it. You can put the phone down at any time.")


def _meaning(judgement: Judgement) -> Iterator[Say]:
    if judgement.verdict is Verdict.NONE:
        yield say("MessageCheck", "That does not mean that it is genuine. There are tricks which this program does not know.")
    elif (scam := _named(judgement)) is not None:
        yield say("MessageCheck", "It looks like this scam: {scam}.")(scam=SCAM_NAMES[scam])


def _named(judgement: Judgement) -> ScamType | None:
    """The scam, where enough speaks for it: one sign alone is a sign of many."""
    sure = judgement.verdict is Verdict.STOP or len(judgement.reasons) > 1
    return judgement.scam_type if sure and judgement.scam_type in TRUTHS else None


def _what_to_do(judgement: Judgement, what: str) -> tuple[Say, ...]:
    """With the number, three sentences at most."""
    if judgement.verdict is Verdict.NONE:
        return (
            say("MessageCheck", "Is it about money, a code, a link or a hurry? Then first ask somebody you trust."),
            say("MessageCheck", "Call only on a number that you knew before, such as the one on your bank card."),
        )
    scam = _named(judgement)
    truth = TRUTHS[scam] if scam else ANY
    return _FIRST[what, judgement.verdict], truth


def _number(judgement: Judgement, language: str) -> str:
    land = known_as(language)
    return land.police if _named(judgement) in _FOR_THE_POLICE else land.against_scams


def _quotes(reasons: tuple[Reason, ...]) -> Iterator[Quote]:
    """Each sign and each passage once, the weightiest first."""
    passages: dict[Say, list[Reason]] = {}
    for reason in reasons:
        if not any(other.start <= reason.start and reason.end <= other.end for found in passages.values() for other in found):
            passages.setdefault(SIGNAL_WORDS.get(reason.signal, ALIKE), []).append(reason)
    for sign, found in islice(passages.items(), _MOST_QUOTES):
        in_order = sorted(found[:_MOST_PASSAGES], key=lambda reason: reason.start)
        yield Quote(sign, LEFT_OUT.join(_shortened(reason.text) for reason in in_order))


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_PASSAGE else f"{words[:_LONGEST_PASSAGE].rstrip()} …"
