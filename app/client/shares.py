"""Shares over the wire: what was handed over to look at, either way."""

from __future__ import annotations

import unicodedata
from typing import Final, cast

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import Call, call
from app.client.codes import known
from app.client.pages import listed
from app.client.sessions import Sessions
from app.contract.shares import GiveShare, ShareBody, ShareWord
from app.contract.shares import Shares as SharesBody
from app.contract.wire import read, write
from app.domain.family import Side
from app.domain.shares import Share, ShareKind

_MOST: Final = 200


class Shares:
    """Reads what was handed over, hands things over, and looks at them."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> tuple[Share, ...]:
        """The newest, newest first."""
        return listed(self._sessions, "listShares", SharesBody, _share, _MOST)

    def give(self, pairing_id: str, kind: ShareKind, text: str, name_of_try: str) -> Share:
        """Hands something over. The same try answers the same share."""
        asked = GiveShare(pairing_id, cast(ShareWord, kind.value), unicodedata.normalize("NFC", text) or None)
        key = self._sessions.key.id_for("share", name_of_try.encode() + write(asked))
        return self._certain(call("giveShare", asked, key=key))

    def look_at(self, share_id: str) -> Share:
        """Reads what was received; may be repeated."""
        return self._certain(call("seeShare", shareId=share_id))

    def _certain(self, asked: Call) -> Share:
        return certain(lambda: self._sessions.ask(asked, lambda body: _share(read(body, ShareBody))))


def _share(told: ShareBody) -> Share:
    return Share(
        told.share_id,
        told.pairing_id,
        Side(told.side),
        known(told.kind, ShareKind.OTHER),
        Side(told.sent_by),
        told.name,
        zoned(told.at),
        told.seen,
        told.text or "",
    )
