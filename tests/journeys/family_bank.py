"""A bank that knows nothing but the family link: her end of it, kept in memory by the domain's own rules, and moved on by the test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import ClassVar, cast

from app.domain.family import LINK_WAITS, Agreed, Coming, DiaryEntry, Invitation, Link, LinkState, Power, Side, Terms
from app.journeys.linking import DiaryPage
from app.journeys.ports import Bank, Needs, Refused
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.journeys.shares_kept import SharesKept

NOW = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)
TODAY = NOW.date()
YEAR = timedelta(days=365)
DAUGHTER = "李娜"
PICTURES = (3, 17, 17, 63)


@dataclass
class FamilyBank(SharesKept):
    """Her links. ``trouble`` is what the next change meets; ``told`` are the diary's entries."""

    side: ClassVar[Side] = Side.CUSTOMER

    links_by_id: dict[str, Link] = field(default_factory=dict)
    invitations: dict[str, Invitation] = field(default_factory=dict)
    shown: tuple[int, ...] = PICTURES
    told: tuple[DiaryEntry, ...] = ()
    sound: bool = True
    trouble: Refused | None = None
    other_said: bool = False

    def links(self) -> tuple[Link, ...]:
        return tuple(reversed(self.links_by_id.values()))

    def link(self, pairing_id: str) -> Link:
        return self.links_by_id[pairing_id]

    def invite(self, powers: tuple[Power, ...], until: date, *, remote: bool, name_of_try: str) -> Invitation:
        self._refuse()
        lasts = timedelta(hours=72) if remote else timedelta(minutes=10)
        invitation = Invitation(f"prg_{name_of_try}", "1234567890", "banxing:pair:1234567890", NOW + lasts)
        self.invitations[invitation.pairing_id] = invitation
        self.put(Link(invitation.pairing_id, Side.CUSTOMER, LinkState.INVITED, "", powers, until))
        return invitation

    def invitation(self, pairing_id: str) -> Invitation | None:
        return self.invitations.get(pairing_id)

    def pictures(self, pairing_id: str) -> tuple[int, ...]:
        self._refuse()
        return self.shown if self.link(pairing_id).state.comparing else ()

    def say_match(self, pairing_id: str, *, same: bool) -> Link:
        self._refuse()
        link = replace(self.link(pairing_id), said_match=same)
        if not same:
            return self.put(replace(link, state=LinkState.ENDED))
        return self.put(_waits(link) if self.other_said else replace(link, state=LinkState.MATCHED))

    def change_link(
        self, pairing_id: str, *, powers: tuple[Power, ...] | None = None, until: date | None = None, paused: bool | None = None
    ) -> Link:
        self._refuse()
        link = self.link(pairing_id)
        agreed = _agreed(link)
        last = agreed.last
        wanted = Terms(frozenset(last.powers if powers is None else powers), until or last.until, last.paused if paused is None else paused)
        return self.put(_told(link, agreed.changed(wanted, NOW)))

    def end_link(self, pairing_id: str) -> None:
        self.put(replace(self.link(pairing_id), state=LinkState.ENDED))

    def diary(self, most: int) -> DiaryPage:
        return DiaryPage(self.told[:most], self.sound)

    # what happens elsewhere

    def put(self, link: Link) -> Link:
        self.links_by_id[link.pairing_id] = link
        return link

    def somebody_comes(self, name: str = DAUGHTER) -> None:
        """With the code of the newest invitation."""
        self.put(replace(self.links()[0], state=LinkState.CLAIMED, name=name))

    def the_other_says(self, *, same: bool) -> None:
        """At the other end, before or after her."""
        link, self.other_said = self.links()[0], same
        if not same:
            self.put(replace(link, state=LinkState.ENDED))
        else:
            self.put(_waits(link) if link.said_match else replace(link, state=LinkState.MATCHED))

    def helper(self, *powers: Power, state: LinkState = LinkState.ACTIVE, name: str = DAUGHTER, until: date = TODAY + YEAR) -> Link:
        """Somebody who helps her already."""
        return self.put(Link(f"prg_{len(self.links_by_id)}", Side.CUSTOMER, state, name, powers or (Power.APPROVE, Power.COACH), until))

    def _refuse(self) -> None:
        if self.trouble:
            raise self.trouble


def needs_of(bank: FamilyBank, folder: Path, task_id: str = "task", today: Callable[[], date] = lambda: TODAY) -> Needs:
    """What a journey is given at this bank."""
    return Needs(cast("Bank", bank), SettingsFile(folder / "settings.json"), MemoryDrafts(), task_id, today=today)


def _waits(link: Link) -> Link:
    return replace(link, state=LinkState.WAITING, in_force_from=NOW + LINK_WAITS)


def _agreed(link: Link) -> Agreed:
    terms = Terms(frozenset(link.powers), link.until, link.state is LinkState.PAUSED)
    if link.coming_from is None or link.coming_until is None:
        return Agreed(terms)
    return Agreed(
        terms, Coming(Terms(frozenset(link.coming_powers), link.coming_until, terms.paused and not link.resumes), link.coming_from)
    )


def _told(link: Link, agreed: Agreed) -> Link:
    terms, coming = agreed.terms, agreed.coming
    return replace(
        link,
        state=LinkState.PAUSED if terms.paused else LinkState.ACTIVE,
        powers=tuple(power for power in Power if power in terms.powers),
        until=terms.until,
        coming_powers=tuple(power for power in Power if power in coming.terms.powers) if coming else (),
        coming_until=coming.terms.until if coming else None,
        coming_from=coming.at if coming else None,
        resumes=coming is not None and terms.paused and not coming.terms.paused,
    )
