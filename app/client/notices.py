"""What happened while she was away."""

from __future__ import annotations

from app.client.accounts import zoned
from app.client.answers import certain, ended, nothing
from app.client.calls import call
from app.client.sessions import Sessions
from app.contract.notices import Notice as NoticeBody
from app.contract.notices import Notices as NoticesBody
from app.contract.wire import Amount, read, write
from app.domain.money import Money
from app.domain.notices import Notice


class Notices:
    """Reads what she has not seen, and tells the bank what she has."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def unseen(self) -> tuple[Notice, ...]:
        """What she has not seen yet, the oldest first."""
        return self._sessions.ask(call("listNotices"), _notices)

    def see(self, notice_id: str) -> None:
        """She has seen it, perhaps on another device already."""
        asked = call("seeNotice", noticeId=notice_id)
        certain(lambda: ended(lambda: self._sessions.ask(asked, nothing)))


def _notices(body: bytes) -> tuple[Notice, ...]:
    return tuple(_notice(each) for each in read(body, NoticesBody).items)


def _notice(told: NoticeBody) -> Notice:
    """Codes are passed on as they are; of their facts, those that can stand in a sentence."""
    facts = {name: str(fact) for name, fact in told.facts.items() if isinstance(fact, str | int)}
    return Notice(told.notice_id, zoned(told.at), told.code, facts, _amount(told.facts.get("amount")))


def _amount(fact: object) -> Money | None:
    try:
        return read(write(fact), Amount).money
    except ValueError:
        return None
