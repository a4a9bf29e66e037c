"""Whether every link allows what she has given and no more: her diary is gone through again, and has to lead to what the books say.

Nothing that would widen a link can be brought into it past her diary: neither a power, nor a later day, nor the end of a pause, nor an
earlier hour for what waits; and nobody has seen or done anything that the link did not allow by then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from app.bank.services.link_facts import agreed_in, wanted_in
from app.bank.store import diary, pairings
from app.bank.store.diary import EntryRow
from app.bank.store.invariants import SHOWN, Breach
from app.bank.store.pairings import LinkRow
from app.bank.store.port import Tx
from app.contract.wire import read
from app.domain.family import LINK_WAITS, Agreed, Coming, LinkState, Power

_PAGE: Final = 1000
_ENDS: Final = frozenset({"link_left", "link_ended", "link_mismatched"})
_NEEDS: Final[Mapping[str, Power]] = {
    "request_seen": Power.APPROVE,
    "request_approved": Power.APPROVE,
    "request_refused": Power.APPROVE,
    "request_call_first": Power.APPROVE,
    "unfreeze_consented": Power.APPROVE,
    "coaching_offered": Power.COACH,
    "coaching_joined": Power.COACH,
    "activity_seen": Power.SEE_ACTIVITY,
    "balances_seen": Power.SEE_BALANCES,
}
"""What a helper sees or does, and the power without which he cannot."""


@dataclass(slots=True)
class _Course:
    """How far a link has come by its entries. ``agreed``: nothing of one that is older than that its diary told it."""

    agreed: Agreed | None = None
    matched_at: datetime | None = None
    in_force_at: datetime | None = None
    over: bool = False

    def gives(self, power: Power, at: datetime) -> bool:
        """Whether a power holds at an instant, in the bank's zone; of an older link that is not known."""
        if self.agreed is None:
            return True
        in_force = self.in_force_at is not None and not self.over and not self.agreed.terms.paused
        return in_force and power in self.agreed.terms.powers and at.date() <= self.agreed.terms.until


def granted_as_given(tx: Tx) -> list[Breach]:
    """Links that allow, or have allowed, what their customers' diaries do not."""
    breaches: list[Breach] = []
    for customer_id, entries in groupby(_entries(tx), lambda entry: entry.customer_id):
        courses: dict[str, _Course] = {}
        links = {link.pairing_id: link for link in pairings.links_of_customer(tx, customer_id)}
        for entry in entries:
            course = courses.setdefault(entry.pairing_id, _Course())
            code = _follow(course, entry, links.get(entry.pairing_id))
            breaches += [Breach(code, {"customer_id": customer_id, "number": entry.number})] if code else []
        breaches += [
            Breach(code, {"pairing_id": link_id})
            for link_id in courses.keys() & links
            for code in _faults(courses[link_id], links[link_id])
        ]
        if len(breaches) >= SHOWN:
            break
    return breaches


def _entries(tx: Tx) -> Iterator[EntryRow]:
    """Every diary from its beginning, one after the other."""
    rows = diary.after(tx, "", 0, _PAGE)
    while rows:
        yield from rows
        rows = diary.after(tx, rows[-1].customer_id, rows[-1].number, _PAGE)


def _follow(course: _Course, entry: EntryRow, link: LinkRow | None) -> str | None:
    """Brings a link's course a step further; answers what is wrong with the step."""
    facts = read(entry.facts.encode(), dict[str, Any])
    match entry.code:
        case "link_claimed":
            course.agreed = agreed_in(facts)
        case "link_matched":
            course.matched_at = entry.at
        case "link_in_force":
            course.in_force_at = entry.at
            seen = link is None or link.witnessed_by is not None
            return None if seen or _has_waited(course, entry) else "link_in_force_within_its_day"
        case "link_changed" if course.agreed:
            course.agreed = course.agreed.changed(wanted_in(facts), entry.at)
        case "link_widened" if course.agreed:
            coming, course.agreed = course.agreed.coming, course.agreed.due(entry.at)
            return None if coming and coming.at <= entry.at else "link_widened_within_its_day"
        case code if code in _ENDS:
            course.over = True
        case code if code in _NEEDS and not course.gives(_NEEDS[code], entry.at):
            return "diary_beyond_the_link"
    return None


def _has_waited(course: _Course, entry: EntryRow) -> bool:
    return course.matched_at is None or entry.at - course.matched_at >= LINK_WAITS


def _faults(course: _Course, link: LinkRow) -> Iterator[str]:
    """How a link stands otherwise than its entries say. One that is over gives nothing."""
    if link.state.over or course.agreed is None:
        return
    if course.over:
        yield "link_goes_on_after_its_end"
    if link.agreed.terms != course.agreed.terms or not _waits_as_long(link.agreed.coming, course.agreed.coming):
        yield "link_allows_otherwise_than_given"
    if link.state is LinkState.ACTIVE and link.in_force_at != course.in_force_at:
        yield "link_in_force_otherwise_than_told"


def _waits_as_long(kept: Coming | None, given: Coming | None) -> bool:
    """What is to come is what she has given, and comes no sooner; after everything was stopped it comes later."""
    if kept is None or given is None:
        return kept is given
    return kept.terms == given.terms and kept.at >= given.at
