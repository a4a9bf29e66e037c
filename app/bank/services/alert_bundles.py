"""Bundles, each signed once: what a thousand people ask for in the same moment is made for the first of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Lock
from typing import Final

from app.bank.services.alert_keys import SigningKeys
from app.bank.store.alerts import AlertRow
from app.contract.alert_desk import WriteAlert, WrittenInfo
from app.contract.alert_words import wording
from app.contract.alerts import AlertInfo, AlertItem, Area, Bundle, Geocode, TriggersBody
from app.contract.wire import read, write
from app.domain.alert_aim import Reader, reaches
from app.domain.alert_bundle import BUNDLE_LASTS
from app.domain.alerts import Wording

_SENDER: Final = "bank"
_MOST_AIMS: Final = 64
"""So many bundles of an edition are kept: readers whom the same alerts reach share theirs."""


@dataclass(frozen=True, slots=True)
class Edition:
    """All that bundles depend on. ``keys`` are the private ones; what is in force follows from the version and what runs out first."""

    version: int
    issued: datetime
    keys: tuple[str, ...]
    first_to_expire: datetime | None


class Bundles:
    """Keeps those of one edition, the last that was asked for. For any number of threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._set: _Set | None = None

    def signed(self, edition: Edition, reader: Reader, in_force: Callable[[], list[AlertRow]]) -> str:
        """What of an edition reaches a reader, as a compact JWS."""
        with self._lock:
            if self._set is None or self._set.edition != edition:
                self._set = _Set.of(edition, in_force())
            return self._set.signed(reader)


@dataclass(frozen=True, slots=True)
class _Set:
    """An edition as it is on its way to those who ask."""

    edition: Edition
    keys: SigningKeys
    items: tuple[tuple[tuple[Wording, ...], AlertItem], ...]
    made: dict[tuple[int, ...], str] = field(default_factory=dict)

    @classmethod
    def of(cls, edition: Edition, rows: Iterable[AlertRow]) -> _Set:
        """Reads what is kept, once for all readers."""
        return cls(edition, SigningKeys.of(edition.keys), tuple((wordings(row), item(row)) for row in rows))

    def signed(self, reader: Reader) -> str:
        """The bundle for a reader."""
        for_her = tuple(place for place, (words, _) in enumerate(self.items) if reaches(words, reader))
        if for_her not in self.made:
            if len(self.made) == _MOST_AIMS:
                self.made.clear()
            self.made[for_her] = self._sign([self.items[place][1] for place in for_her])
        return self.made[for_her]

    def _sign(self, items: list[AlertItem]) -> str:
        issued = self.edition.issued
        return self.keys.sign(write(Bundle(self.edition.version, issued, issued + BUNDLE_LASTS, self.keys.told, items)))


def wordings(row: AlertRow) -> tuple[Wording, ...]:
    """The words of a revision."""
    return tuple(map(wording, read(row.content.encode(), WriteAlert).info))


def item(row: AlertRow) -> AlertItem:
    """A revision as customers' programs get it: without the accounts, which the row's content does not hold."""
    written, sent = read(row.content.encode(), WriteAlert), (row.published_at or row.written_at).astimezone(UTC)
    return AlertItem(
        identifier=row.alert_id,
        revision=row.revision,
        sender=_SENDER,
        sent=sent,
        status="Actual",
        msg_type="Alert" if row.revision == 1 else "Update",
        scam_type=written.scam_type,
        info=[_info(written, each, sent) for each in written.info],
        references="" if row.revision == 1 else f"{_SENDER},{row.alert_id}:{row.revision - 1}",
        triggers=TriggersBody(written.triggers.words, written.triggers.amount_above),
    )


def _info(written: WriteAlert, words: WrittenInfo, sent: datetime) -> AlertInfo:
    return AlertInfo(
        language=words.language,
        category=["Security"],
        event=written.scam_type,
        urgency=written.urgency,
        severity=written.severity,
        certainty="Observed",
        effective=sent,
        expires=written.expires,
        headline=words.headline,
        description=words.description,
        signs=words.signs,
        instruction=words.instruction,
        contact=words.contact,
        area=[Area(each.area_desc, [Geocode(code.value_name, code.value) for code in each.geocode]) for each in words.area],
    )
