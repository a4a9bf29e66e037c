"""The part of a bank in memory that keeps what was handed over, at one end of a link."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import ClassVar

from app.domain.family import Side
from app.domain.shares import Share, ShareKind, may_be_shared
from app.journeys.ports import Refused

AT = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)


@dataclass
class SharesKept:
    """``shares_by_id`` are what went either way; ``no_share`` is what the next one that is handed over, or looked at, meets."""

    side: ClassVar[Side]
    shares_by_id: dict[str, Share] = field(default_factory=dict)
    no_share: Refused | None = None

    def shares(self) -> tuple[Share, ...]:
        return tuple(replace(share, text="") if share.received and not share.seen else share for share in self._newest_first())

    def share(self, pairing_id: str, kind: ShareKind, text: str = "", *, name_of_try: str) -> Share:
        self._meet()
        if not may_be_shared(kind, text, self.side):
            raise Refused("share_refused")
        share_id = f"sha_{name_of_try}_{kind.value}_{text}"
        return self.keep(Share(share_id, pairing_id, self.side, kind, self.side, "王秀兰", AT, seen=False, text=text))

    def look_at_share(self, share_id: str) -> Share:
        self._meet()
        return self.keep(replace(self.shares_by_id[share_id], seen=True))

    # what happens elsewhere

    def keep(self, share: Share) -> Share:
        self.shares_by_id[share.share_id] = share
        return share

    def comes(self, kind: ShareKind, text: str = "", share_id: str = "sha_1", name: str = "李娜") -> Share:
        """From the other end."""
        other = Side.HELPER if self.side is Side.CUSTOMER else Side.CUSTOMER
        return self.keep(Share(share_id, "prg_0", self.side, kind, other, name, AT, seen=False, text=text))

    def _newest_first(self) -> tuple[Share, ...]:
        return tuple(reversed(self.shares_by_id.values()))

    def _meet(self) -> None:
        if self.no_share:
            raise self.no_share
