"""A bank that knows nothing but the family link: a helper's end of it, kept in memory and moved on by the test."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar, TypeVar, cast

from app.domain.accounts import AccountNumber
from app.domain.approvals import APPROVAL_LASTS, Request, RequestContent, RequestState, Usual
from app.domain.coaching import Coaching
from app.domain.decisions import Decision
from app.domain.family import LINK_WAITS, Link, LinkState, Power, Side
from app.domain.freeze import UnfreezeRequest
from app.domain.insight import SeenAccount, SeenEntry
from app.domain.money import Money
from app.domain.payees import PayeeCheck, PayeeMatch
from app.domain.payments import Clearing, Reason, Requirement
from app.domain.people import Person
from app.journeys.ports import Autostart, Bank, Needs, Refused
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.journeys.shares_kept import SharesKept

T = TypeVar("T")

NOW = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)
MOTHER = "王秀兰"
LI_NA = Person("p-li", "李娜")
CODE = "1234567890"
PICTURES = (3, 17, 17, 63)
HOW_THEY_STAND = {Decision.APPROVE: RequestState.APPROVED, Decision.REFUSE: RequestState.REFUSED}


def yuan(amount: str) -> Money:
    return Money.parse("CNY", amount)


@dataclass
class HelperBank(SharesKept):
    """Whom he helps and what waits for him. ``trouble`` is what the next change meets; ``said`` are his decisions."""

    side: ClassVar[Side] = Side.HELPER

    links_by_id: dict[str, Link] = field(default_factory=dict)
    requests_by_id: dict[str, Request] = field(default_factory=dict)
    shown: tuple[int, ...] = PICTURES
    trouble: Refused | None = None
    she_said: bool = False
    frozen: tuple[UnfreezeRequest, ...] = ()
    open: tuple[Coaching, ...] = ()
    said: list[tuple[Decision, str]] = field(default_factory=list)
    has: tuple[SeenAccount, ...] = ()
    happened: tuple[SeenEntry, ...] = ()

    def links(self) -> tuple[Link, ...]:
        return tuple(reversed(self.links_by_id.values()))

    def link(self, pairing_id: str) -> Link:
        return self.links_by_id[pairing_id]

    def claim(self, code: str) -> Link:
        self._refuse()
        if code != CODE:
            raise Refused("pairing_refused")
        return self.put(link(LinkState.CLAIMED))

    def pictures(self, pairing_id: str) -> tuple[int, ...]:
        self._refuse()
        return self.shown if self.link(pairing_id).state.comparing else ()

    def say_match(self, pairing_id: str, *, same: bool) -> Link:
        said = replace(self.link(pairing_id), said_match=same)
        if not same:
            return self.put(replace(said, state=LinkState.INACTIVE))
        return self.put(_begins_tomorrow(said) if self.she_said else replace(said, state=LinkState.MATCHED))

    def end_link(self, pairing_id: str) -> None:
        self.put(replace(self.link(pairing_id), state=LinkState.INACTIVE, powers=()))

    def requests(self) -> tuple[Request, ...]:
        return tuple(reversed(self.requests_by_id.values()))

    def request(self, authorisation_id: str) -> Request:
        self._refuse()
        return self.requests_by_id[authorisation_id]

    def decide(self, request: Request, decision: Decision, reason: str) -> Request:
        self._refuse()
        self.said.append((decision, reason))
        state = HOW_THEY_STAND.get(decision, RequestState.WAITING)
        return self.ask(replace(request, state=state, called_first=request.called_first or decision is Decision.CALL_FIRST))

    def coachings(self) -> tuple[Coaching, ...]:
        return self.open

    def unfreeze_requests(self) -> tuple[UnfreezeRequest, ...]:
        return self.frozen

    def consent_unfreeze(self, request: UnfreezeRequest) -> UnfreezeRequest:
        self._refuse()
        self.frozen = tuple(replace(each, consented=each.consented or each == request) for each in self.frozen)
        return next(each for each in self.frozen if each.pairing_id == request.pairing_id)

    def balances_seen(self, pairing_id: str) -> tuple[SeenAccount, ...]:
        return self._given(Power.SEE_BALANCES, pairing_id, self.has)

    def activity_seen(self, pairing_id: str) -> tuple[SeenEntry, ...]:
        return self._given(Power.SEE_ACTIVITY, pairing_id, self.happened)

    # what happens elsewhere

    def put(self, link: Link) -> Link:
        self.links_by_id[link.pairing_id] = link
        return link

    def ask(self, request: Request) -> Request:
        self.requests_by_id[request.authorisation_id] = request
        return request

    def she_says(self, *, same: bool) -> None:
        """At her end, before or after him."""
        link, self.she_said = self.links()[0], same
        if not same:
            self.put(replace(link, state=LinkState.INACTIVE))
        elif link.said_match:
            self.put(_begins_tomorrow(link))

    def _given(self, power: Power, pairing_id: str, seen: tuple[T, ...]) -> tuple[T, ...]:
        self._refuse()
        if not self.link(pairing_id).may(power):
            raise Refused("DS19")
        return seen

    def _refuse(self) -> None:
        if self.trouble:
            raise self.trouble


class Switch:
    """An ``Autostart`` that remembers."""

    def __init__(self) -> None:
        self.on = False

    def begins(self) -> bool:
        return self.on

    def let_begin(self, begins: bool) -> None:
        self.on = begins


def needs_at(bank: HelperBank, folder: Path, autostart: Autostart | None = None) -> Needs:
    """What a journey is given at this bank."""
    settings = SettingsFile(folder / "settings.json")
    return Needs(cast("Bank", bank), settings, MemoryDrafts(), "task", autostart=autostart)


def link(state: LinkState = LinkState.ACTIVE, *powers: Power, pairing_id: str = "prg_1") -> Link:
    """Somebody who trusts him."""
    until = (NOW + timedelta(days=365)).date()
    return Link(pairing_id, Side.HELPER, state, MOTHER, powers or (Power.APPROVE, Power.COACH), until)


USUAL = Usual(payments=40, median=yuan("128.50"), largest=yuan("1200.00"), to_this_payee=0)


def content(amount: str = "3000.00", usual: Usual | None = USUAL, match: PayeeMatch = PayeeMatch.MATCH) -> RequestContent:
    """What he is to judge."""
    return RequestContent(
        "a" * 64,
        "周大勇",
        AccountNumber("CN-BBAN", "6288020041730062214"),
        yuan(amount),
        "修屋顶",
        "他昨天来看过屋顶",
        PayeeCheck(match),
        (),
        (),
        (Requirement(Clearing.FAMILY, Reason.NEW_PAYEE), Requirement(Clearing.FAMILY, Reason.LARGE_AMOUNT)),
        usual,
    )


def request(name: str = "aut_1", judged: RequestContent | None = None, state: RequestState = RequestState.WAITING) -> Request:
    """A payment that waits for him, unless said otherwise."""
    shown = None if state is RequestState.OVER else judged or content()
    return Request(f"pay-{name}", name, "prg_1", MOTHER, NOW, NOW + APPROVAL_LASTS, state, shown)


def thaw_asked(pairing_id: str = "prg_1") -> UnfreezeRequest:
    """She has stopped everything, and would like money to go out again."""
    return UnfreezeRequest(pairing_id, MOTHER, NOW, NOW + timedelta(days=1))


def _begins_tomorrow(link: Link) -> Link:
    return replace(link, state=LinkState.WAITING, in_force_from=NOW + LINK_WAITS)
