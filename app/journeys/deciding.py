"""A decision: somebody who trusts this person asks whether a payment is right. He agrees, says no, or calls first; nothing else."""

from __future__ import annotations

from typing import Final

from app.domain.approvals import Request, RequestContent, RequestState
from app.domain.decisions import Decision
from app.journeys.deciding_words import (
    call_now,
    changed,
    decided_before,
    just_decided,
    needs_you_no_more,
    not_yours,
    really_agree,
    too_new,
    what_do_you_say,
)
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.reason_words import NO_WORDS, OWN_WORDS, in_other_words, own_words, why_not
from app.journeys.runner import Journey, act, ask, read
from app.journeys.steps import Tell

_OVER: Final = frozenset({"not_found", "DS19", "DS26", "pairing_refused", "forbidden"})
"""Refusals of what is not his to decide any more: all of them are told alike."""
_SAID: Final = (RequestState.APPROVED, RequestState.REFUSED)


def one_request(needs: Needs, authorisation_id: str) -> Journey[None]:
    """From the facts to a decision, or to later."""
    request = yield from read(standing, needs.bank, authorisation_id)
    if request is None or request.content is None:
        yield from ask(needs_you_no_more())
    elif request.state is not RequestState.WAITING:
        yield from ask(decided_before(request, request.content))
    else:
        yield from waits(needs, request, request.content)


def waits(needs: Needs, request: Request, content: RequestContent) -> Journey[None]:
    """What came of it is told, whatever it is; a decision that the bank cannot take as well."""
    try:
        told = yield from decide(needs, request, content)
    except Refused as no:
        if no.code not in _TOLD:
            raise
        told = _TOLD[no.code]
    if told:
        yield from ask(told)


def standing(bank: Bank, authorisation_id: str) -> Request | None:
    """How it stands; nothing where it is not his to look at any more."""
    try:
        request = bank.request(authorisation_id)
    except Refused as no:
        if no.code in _OVER:
            return None
        raise
    return None if request.state in (RequestState.OVER, RequestState.OTHER) else request


def decide(needs: Needs, request: Request, content: RequestContent) -> Journey[Tell | None]:
    """Asks what he says to it, and says it. Answers what there is to tell then; nothing where he would rather decide later."""
    match (yield from ask(what_do_you_say(request, content))):
        case Decision.APPROVE:
            liked = yield from read(needs.settings.preferences)
            if not (yield from ask(really_agree(request, content, liked.pause_seconds))):
                return None
            after = yield from act(needs.bank.decide, request, Decision.APPROVE, "")
            return came_of_it(after, content)
        case Decision.REFUSE:
            reason = yield from in_which_words(request)
            after = yield from act(needs.bank.decide, request, Decision.REFUSE, reason)
            return came_of_it(after, content)
        case Decision.CALL_FIRST:
            yield from act(needs.bank.decide, request, Decision.CALL_FIRST, "")
            return call_now(request)
        case _:
            return None


def came_of_it(after: Request, content: RequestContent) -> Tell:
    """What he has said; or that it is over, where somebody else was faster."""
    return just_decided(after, content) if after.state in _SAID else needs_you_no_more()


def in_which_words(request: Request) -> Journey[str]:
    """What stands beside his no: the key of a ready sentence, his own words, or nothing."""
    reason = yield from ask(why_not(request))
    if reason == OWN_WORDS:
        return (yield from ask(own_words(request)))
    return "" if reason == NO_WORDS else reason


_TOLD: Final[dict[str, Tell]] = {
    **dict.fromkeys(_OVER, needs_you_no_more()),
    "conflict_of_interest": not_yours(),
    "device_untrusted": too_new(),
    "content_changed": changed(),
    "words_refused": in_other_words(),
}
