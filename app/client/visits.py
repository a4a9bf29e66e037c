"""Trips to a branch over the wire: her number with what she prepared for it, and the queue as its staff work through it."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import Final

from app.client.accounts import zoned
from app.client.answers import certain, ended, nothing
from app.client.calls import Call, call
from app.client.codes import known
from app.client.sessions import Sessions
from app.contract.drafts import Drafts, KeptDraft
from app.contract.prepared import JOURNEY, VERSION, as_draft, prepared_in
from app.contract.visits import BranchBody, Branches, BranchTexts, CallVisit, CheckIn, TakeNumber, VisitBody
from app.contract.visits import Visits as VisitsBody
from app.contract.wire import read
from app.domain.visits import Branch, BranchText, NewVisit, Prepared, Purpose, Visit, VisitState, ticket_parts
from app.domain.zones import zone_named
from app.journeys.ports import Refused

_DRAFT: Final = "visit draft"


class Visits:
    """Takes numbers and gives them up, and, of a teller, works through those of the branch."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def branches(self) -> tuple[Branch, ...]:
        """The branches, and how it is there now."""
        return self._sessions.ask(call("listBranches"), lambda body: tuple(map(_branch, read(body, Branches).items)))

    def take(self, new: NewVisit) -> Visit:
        """Keeps what was prepared, then takes the number; the same try is the same number. Refused, nothing is kept."""
        draft_id = self._kept(new.prepared, new.name_of_try) if new.prepared else None
        asked = TakeNumber(new.branch_id, new.purpose.value, new.time, new.walk_in, draft_id)
        try:
            return self._certain(call("takeNumber", asked, key=new.name_of_try))
        except Refused:
            if draft_id:
                ended(lambda: certain(lambda: self._sessions.ask(call("forgetDraft", draftId=draft_id), nothing)))
            raise

    def all(self) -> tuple[Visit, ...]:
        """Hers that are open, or today's of a teller's branch."""
        return self._sessions.ask(call("listVisits"), lambda body: tuple(map(_visit, read(body, VisitsBody).items)))

    def prepared_for(self, visit: Visit) -> Prepared | None:
        """What is kept for one of hers, as far as this program understands it."""
        return self._sessions.ask(call("listDrafts"), lambda body: _prepared(read(body, Drafts).items, visit))

    def give_up(self, visit_id: str) -> None:
        """She will not come; what is over is no trouble."""
        ended(lambda: certain(lambda: self._sessions.ask(call("giveUpVisit", visitId=visit_id), nothing)))

    def check_in(self, ticket_or_id: str) -> Visit:
        """She has come, by her ticket or by the visit's id."""
        parts = ticket_parts(ticket_or_id)
        if parts is None and not _is_an_id(ticket_or_id):
            raise Refused("ticket_unknown")
        visit_id, ticket = (parts[0], ticket_or_id.strip()) if parts else (ticket_or_id, None)
        try:
            return self._certain(call("checkInVisit", CheckIn(ticket), repeatable=True, visitId=visit_id))
        except Refused as no:  # any barcode looks like an id
            raise Refused("ticket_unknown") if no.code == "not_found" else no from no

    def call(self, visit_id: str, window: int, *, take_over: bool) -> Visit:
        """Calls her to a window."""
        return self._certain(call("callVisit", CallVisit(window, take_over), repeatable=True, visitId=visit_id))

    def finish(self, visit_id: str) -> Visit:
        """She was served, or did not come."""
        return self._certain(call("finishVisit", repeatable=True, visitId=visit_id))

    def _kept(self, prepared: Prepared, name_of_try: str) -> str:
        """What was prepared, under a name of its own that the same try has again."""
        draft_id = self._sessions.key.id_for(_DRAFT, name_of_try.encode())
        draft = as_draft(replace(prepared, words=unicodedata.normalize("NFC", prepared.words)))
        self._sessions.ask(call("keepDraft", draft, draftId=draft_id), bytes)
        return draft_id

    def _certain(self, asked: Call) -> Visit:
        return certain(lambda: self._sessions.ask(asked, lambda body: _visit(read(body, VisitBody))))


def _is_an_id(text: str) -> bool:
    return text.isascii() and text.replace("-", "").replace("_", "").isalnum()


def _prepared(kept: list[KeptDraft], visit: Visit) -> Prepared | None:
    own = (each for each in kept if each.draft_id == visit.draft_id and (each.journey, each.version) == (JOURNEY, VERSION))
    return next((prepared_in(visit.purpose, each.answers) for each in own), None)


def _text(told: BranchTexts) -> BranchText:
    return BranchText(told.zh_CN, told.en)


def _branch(told: BranchBody) -> Branch:
    clock = _clock(told.zone)
    return Branch(
        told.branch_id,
        _text(told.name),
        _text(told.address),
        told.open,
        told.ahead,
        told.estimated_wait_minutes,
        _there(told.opens_at, clock),
        _there(told.closes_at, clock),
        told.full,
        told.zone,
        told.region,
    )


def _there(moment: datetime | None, clock: tzinfo | None) -> datetime | None:
    return zoned(moment).astimezone(clock or moment.tzinfo) if moment else None


def _clock(zone: str) -> tzinfo | None:
    """Nothing where the bank tells none, or one that this machine does not know: then its times stay as they came."""
    with suppress(ValueError):
        return zone_named(zone) if zone else None
    return None


def _visit(told: VisitBody) -> Visit:
    return Visit(
        visit_id=told.visit_id,
        branch_id=told.branch_id,
        purpose=known(told.purpose, Purpose.OTHER),
        day=told.day,
        number=told.number,
        state=known(told.state, VisitState.OTHER),
        ahead=told.ahead,
        estimated_wait_minutes=told.estimated_wait_minutes,
        time=zoned(told.time) if told.time else None,
        qr=told.qr,
        prepared=told.prepared,
        draft_id=told.draft_id or "",
        window=told.window,
        passed_over=told.passed_over,
        customer_name=told.name,
        called_by=told.called_by,
        called_by_you=told.called_by_you,
        checked_in_at=zoned(told.checked_in_at) if told.checked_in_at else None,
    )
