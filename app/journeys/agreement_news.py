"""News of payments that somebody she trusts had to agree to, and of undoing a stop: what was said, and what she can do now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.domain.notices import Notice
from app.journeys.piece_of_news import PieceOfNews, moment_in
from app.journeys.reasons import in_words
from app.journeys.say import Ahead, Name, Say, say

_ON: Final = say("AgreementNews", "That was on {at}. Under “My money”, “My payments” you see how it stands.")
WAITS_AT: Final = say("AgreementNews", "At the start, under “Waiting to go out”, you see how it stands.")


def agreement_news(notice: Notice) -> PieceOfNews | None:
    """The words for it; nothing where it is none of those, or does not say what belongs to it."""
    if notice.code == "unfreeze_consented":
        return _consented(notice)
    words, payee = _WORDS.get(notice.code), notice.facts.get("creditorName")
    return words(notice, Name(payee)) if words and payee else None


def _approved(notice: Notice, payee: Name) -> PieceOfNews | None:
    headline = say("AgreementNews", "{name} has agreed to your payment to {payee}.")
    return _by_somebody(notice, headline, payee, _stands(notice, _ON(at=notice.at)), mood="done")


def _refused(notice: Notice, payee: Name) -> PieceOfNews | None:
    headline = say("AgreementNews", "{name} has said no to your payment to {payee}. Nothing was sent.")
    talk = say("AgreementNews", "Talk to each other. If it is right after all, you can send it again.")
    return _by_somebody(notice, headline, payee, talk, _stands(notice, _ON(at=notice.at)))


def _call_first(notice: Notice, payee: Name) -> PieceOfNews | None:
    headline = say("AgreementNews", "{name} wants to talk to you about your payment to {payee}.")
    call = say("AgreementNews", "Please call, on the number you have always used.")
    return _by_somebody(notice, headline, payee, call, _stands(notice, WAITS_AT))


def _nobody_left(notice: Notice, payee: Name) -> PieceOfNews:
    """Too few are left who may decide; perhaps none, perhaps fewer than she wished for."""
    until, still_asked = moment_in(notice, "until"), notice.facts.get("stillAsked", "")
    instead, besides = (
        say("AgreementNews", "So it waits instead, until {moment}."),
        say("AgreementNews", "So it also waits, until {moment} at least. Whoever can still be asked has been asked."),
    )
    nobody, fewer = (
        say("AgreementNews", "Nobody can be asked any more about your payment to {payee}."),
        say("AgreementNews", "Fewer people than you wished can be asked about your payment to {payee}."),
    )
    headline, wait = (nobody, instead) if still_asked == "0" else (fewer, besides)
    return PieceOfNews(headline(payee=payee), (*((wait(moment=Ahead(until)),) if until else ()), _stands(notice, WAITS_AT)), "news")


def _nobody_answered(notice: Notice, payee: Name) -> PieceOfNews:
    return PieceOfNews(
        say("AgreementNews", "Nobody answered about your payment to {payee}. Nothing was sent.")(payee=payee),
        (
            say("AgreementNews", "You can call those you trust, and then send it again. At the branch, a person can help you, too."),
            _stands(notice, _ON(at=notice.at)),
        ),
        "care",
    )


def _consented(notice: Notice) -> PieceOfNews | None:
    name = notice.facts.get("name")
    if not name:
        return None
    return PieceOfNews(
        say("AgreementNews", "{name} has agreed that you may pay again.")(name=Name(name)),
        (say("AgreementNews", "That was on {at}. Press “Stop everything” to see what is still needed for it.")(at=notice.at),),
        "news",
    )


_WORDS: Final[dict[str, Callable[[Notice, Name], PieceOfNews | None]]] = {
    "payment_approved": _approved,
    "payment_family_refused": _refused,
    "payment_call_first": _call_first,
    "payment_family_missing": _nobody_left,
    "payment_expired": _nobody_answered,
}


def _stands(notice: Notice, otherwise: Say) -> Say:
    """Where she sees how it stands: a standing order is among those, and not among her payments."""
    order = say("AgreementNews", "Under “My money”, “Regular payments” you see how it stands.")
    return order if "orderId" in notice.facts else otherwise


def _by_somebody(notice: Notice, headline: Say, payee: Name, *why: Say, mood: str = "care") -> PieceOfNews | None:
    """What one of those she trusts has said, with that person's own sentence."""
    who, reason = notice.facts.get("name"), notice.facts.get("reason")
    if not who:
        return None
    own = say("AgreementNews", "{name} writes: “{words}”")
    said = (own(name=Name(who), words=in_words(reason)),) if reason else ()
    return PieceOfNews(headline(name=Name(who), payee=payee), (*said, *why), mood)
