"""A helper's home: what waits for his answer, who trusts him, a code to enter. What arrives is announced and moves nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain.approvals import Request, RequestContent, RequestState
from app.domain.coaching import Coaching
from app.domain.family import Link, Side
from app.domain.freeze import UnfreezeRequest
from app.domain.people import Person
from app.domain.shares import Share
from app.journeys.helping_words import PORTRAIT, asks, icon, sentence
from app.journeys.home import ALERTS, SIGN_OUT
from app.journeys.ports import Bank, Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Ahead, Name, Say, say
from app.journeys.share_words import line
from app.journeys.shares import at, new_among
from app.journeys.steps import Item, Trail
from app.journeys.steps_home import Inbox
from app.journeys.thawing import asks as thaw_asked
from app.journeys.thawing import waiting as waiting_to_thaw
from app.journeys.watching_words import calls, waits_for_him

CODE: Final = "code"
SETTINGS: Final = "settings"
REQUEST: Final = "request:"
LINK: Final = "link:"
THAW: Final = "thaw:"
SHARE: Final = "share:"
COACHING: Final = "coaching:"
"""Before the id, where a line is about a request, a link, money that is to go out again, something that was handed over, or looking on."""
_SHARES_SHOWN: Final = 4
_DECIDED_SHOWN: Final = 6
_DECIDED: Final[dict[RequestState, tuple[Say, str]]] = {
    RequestState.APPROVED: (say("Helping", "You agreed: {amount} from {name} to {payee}, asked on {moment}"), "check"),
    RequestState.REFUSED: (say("Helping", "You said no: {amount} from {name} to {payee}, asked on {moment}"), "stop"),
}
_ASKED: Final = say("Helping", "{name} asked you something, {moment}. It no longer needs you")


def helping(needs: Needs, person: Person) -> Journey[str]:
    """Asks what he would like to look into; answers its key, or ``SIGN_OUT``."""
    items = yield from read(lines, needs.bank)
    pressed = yield from ask(inbox(person, items, needs.bank))
    return SIGN_OUT if pressed == "done" else pressed


def inbox(person: Person, items: tuple[Item, ...], bank: Bank) -> Inbox:
    """The one screen that everything starts from."""
    return Inbox(
        key="helping",
        trail=Trail(say("Helping", "What others ask me")),
        question=say("Helping", "Hello {name}.")(name=Name(person.name)),
        items=items,
        empty=say("Helping", "Nothing is here yet."),
        done=say("Helping", "Finish"),
        fresh=lambda: lines(bank),
        opens=True,
    )


def lines(bank: Bank) -> tuple[Item, ...]:
    """What waits, who trusts him, what else there is to do, what was shown and decided lately."""
    requests, links, shares = bank.requests(), bank.links(), at(bank, Side.HELPER)
    new = new_among(shares)
    waits = tuple(_waiting(each, each.content) for each in waiting(requests) if each.content)
    coachings = tuple(_coaching(each) for each in waits_for_him(bank))
    frozen = tuple(map(_frozen, waiting_to_thaw(bank)))
    return (
        *_under(say("Helping", "Waits for your answer"), (*coachings, *waits, *frozen, *map(_share, new))),
        *_under(say("Helping", "Who trusts you"), tuple(_of(link) for link in links if link.side is Side.HELPER)),
        *_under(say("Helping", "What else there is"), (_CODE, _ALERTS, _SETTINGS)),
        *_under(say("Helping", "Shown lately"), tuple(_share(each) for each in shares if each not in new)[:_SHARES_SHOWN]),
        *_under(say("Helping", "Decided lately"), tuple(_decided(each) for each in requests if not _waits(each))[:_DECIDED_SHOWN]),
    )


def waiting(requests: tuple[Request, ...]) -> tuple[Request, ...]:
    """Those that wait for him; what ends first stands first."""
    return tuple(sorted(filter(_waits, requests), key=lambda request: request.expires_at))


_CODE: Final = Item(CODE, say("Helping", "I have a code"), say("Helping", "Somebody who trusts you has given it to you"), icon="key")
_ALERTS: Final = Item(ALERTS, say("Helping", "What scammers do now"), say("Helping", "How to tell, what to do"), icon="care")
_SETTINGS: Final = Item(
    SETTINGS, say("Helping", "My settings"), say("Helping", "Letters, colours, my computers, secret number"), icon="settings"
)


def _waits(request: Request) -> bool:
    return request.state is RequestState.WAITING


def _waiting(request: Request, content: RequestContent) -> Item:
    until = say("Helping", "You have time until {moment}")
    called = say("Helping", "You wanted to call first. You have time until {moment}")
    detail = (called if request.called_first else until)(moment=Ahead(request.expires_at))
    return Item(f"{REQUEST}{request.authorisation_id}", asks(request, content), detail, icon=PORTRAIT)


def _frozen(request: UnfreezeRequest) -> Item:
    return Item(f"{THAW}{request.pairing_id}", thaw_asked(request), icon="pause")


def _coaching(coaching: Coaching) -> Item:
    return Item(f"{COACHING}{coaching.coaching_id}", calls(coaching), say("Helping", "Now, if you have time"), icon="show")


def _share(share: Share) -> Item:
    return line(share, f"{SHARE}{share.share_id}")


def _decided(request: Request) -> Item:
    key, name, content = f"{REQUEST}{request.authorisation_id}", Name(request.customer_name), request.content
    words, sign = _DECIDED.get(request.state, (None, "clock"))
    when = request.asked_at
    if words is None or content is None:
        return Item(key, _ASKED(name=name, moment=when), icon=sign)
    return Item(key, words(name=name, amount=content.amount, payee=Name(content.creditor_name), moment=when), icon=sign)


def _of(link: Link) -> Item:
    return Item(f"{LINK}{link.pairing_id}", sentence(link), icon=icon(link))


def _under(heading: Say, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The group's name stands over its first line."""
    return (replace(items[0], heading=heading), *items[1:]) if items else ()
