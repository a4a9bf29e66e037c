"""Alerts, their revisions, and who did what to them. ``content`` is the contract's JSON; the store does not look into it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal

from app.bank.store.columns import moment, moment_or_none, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.accounts import AccountNumber
from app.domain.alerts import WATCHED_ON, AlertState

AlertAct = Literal["written", "published", "cancelled"]
_NEWEST: Final = 2**62
_LIVE: Final = 2**52
"""What customers see comes before whatever else is at hand: so much is added to its number, less than the largest cursor."""
_COUNTS: Final = "NOT ({0}.revision > 1 AND {0}.state = 'cancelled' AND {0}.published_at IS NULL)"
"""Not new words for a published alert that were dropped, or withdrawn with it."""


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One revision of an alert; ``number`` counts all that were ever written."""

    alert_id: str
    revision: int
    state: AlertState
    content: str
    expires_at: datetime
    written_at: datetime
    published_at: datetime | None = None
    number: int = 0
    place: int = 0
    """Among those at hand; the next page begins below the last."""


@dataclass(frozen=True, slots=True)
class ActRow:
    """What somebody of the desk did to a revision, and when: by the machine's time, but for a withdrawal, which business time follows."""

    staff_id: str
    act: str
    at: datetime
    reason: str = ""


def add(tx: Tx, alert: AlertRow, accounts: Iterable[AccountNumber]) -> None:
    """Puts down a draft and the accounts that belong to it."""
    tx.run(
        "INSERT INTO alerts (alert_id, revision, state, content, expires_at, written_at) VALUES (?, ?, ?, ?, ?, ?)",
        alert.alert_id,
        alert.revision,
        alert.state.value,
        alert.content,
        kept(alert.expires_at),
        kept(alert.written_at),
    )
    _keep_accounts(tx, alert, accounts)


def rewrite(tx: Tx, alert: AlertRow, accounts: Iterable[AccountNumber]) -> None:
    """Puts other words in the place of a draft's."""
    tx.run(
        "UPDATE alerts SET content = ?, expires_at = ?, written_at = ? WHERE alert_id = ? AND revision = ? AND state = 'draft'",
        alert.content,
        kept(alert.expires_at),
        kept(alert.written_at),
        alert.alert_id,
        alert.revision,
    )
    tx.run("DELETE FROM alert_accounts WHERE alert_id = ? AND revision = ?", alert.alert_id, alert.revision)
    _keep_accounts(tx, alert, accounts)


def come_to(tx: Tx, alert: AlertRow, state: AlertState) -> None:
    """How far a revision has come."""
    tx.run("UPDATE alerts SET state = ? WHERE alert_id = ? AND revision = ?", state.value, alert.alert_id, alert.revision)


def publish(tx: Tx, alert: AlertRow, at: datetime) -> None:
    """A draft takes the place of the revision that was published before it."""
    tx.run("UPDATE alerts SET state = 'replaced' WHERE alert_id = ? AND state = 'published'", alert.alert_id)
    tx.run(
        "UPDATE alerts SET state = 'published', published_at = ? WHERE alert_id = ? AND revision = ?",
        kept(at),
        alert.alert_id,
        alert.revision,
    )


def newest(tx: Tx, alert_id: str) -> AlertRow | None:
    """The newest revision of an alert, but for new words that were dropped."""
    counts = _COUNTS.format("alerts")
    row = tx.row(f"SELECT * FROM alerts WHERE alert_id = ? AND {counts} ORDER BY revision DESC LIMIT 1", alert_id)  # noqa: S608
    return _alert(row) if row else None


def last_revision(tx: Tx, alert_id: str) -> int:
    """The number of the newest, dropped or not."""
    row = tx.row("SELECT MAX(revision) AS revision FROM alerts WHERE alert_id = ?", alert_id)
    return number(row, "revision") if row else 0


def published(tx: Tx, alert_id: str) -> AlertRow | None:
    """The revision that customers see, whether it has run out or not."""
    row = tx.row("SELECT * FROM alerts WHERE alert_id = ? AND state = 'published'", alert_id)
    return _alert(row) if row else None


def in_force(tx: Tx, now: datetime) -> list[AlertRow]:
    """Every alert that customers are to be told of, those published last first."""
    rows = tx.rows("SELECT * FROM alerts WHERE state = 'published' AND expires_at > ? ORDER BY published_at DESC, number DESC", kept(now))
    return [_alert(row) for row in rows]


def first_to_expire(tx: Tx, now: datetime) -> datetime | None:
    """When the next of them runs out; none where there is none. Together with the version it names what is in force."""
    row = tx.row("SELECT MIN(expires_at) AS first FROM alerts WHERE state = 'published' AND expires_at > ?", kept(now))
    return moment_or_none(row, "first") if row else None


def at_hand(tx: Tx, now: datetime, most: int, before: int | None) -> list[AlertRow]:
    """At most so many alerts, of each its newest revision, all placed below ``before``: first those of which customers see something, then
    the rest, each the newest first. However many drafts there are, what customers see stays in sight.
    """
    rows = tx.rows(
        f"SELECT * FROM (SELECT alerts.*, number + CASE WHEN EXISTS (SELECT 1 FROM alerts AS live WHERE live.alert_id = alerts.alert_id"  # noqa: S608
        f" AND live.state = 'published' AND live.expires_at > ?) THEN {_LIVE} ELSE 0 END AS place FROM alerts"
        f" WHERE {_COUNTS.format('alerts')} AND NOT EXISTS (SELECT 1 FROM alerts AS later"
        f" WHERE later.alert_id = alerts.alert_id AND later.revision > alerts.revision AND {_COUNTS.format('later')})) AS placed"
        " WHERE place < ? ORDER BY place DESC LIMIT ?",
        kept(now),
        before or _NEWEST,
        most,
    )
    return [replace(_alert(row), place=number(row, "place")) for row in rows]


def drafts_of(tx: Tx, staff_id: str) -> int:
    """How many drafts wait at which somebody has written."""
    row = tx.row(
        "SELECT COUNT(*) AS many FROM alerts WHERE state = 'draft' AND EXISTS (SELECT 1 FROM alert_acts WHERE alert_acts.alert_id ="
        " alerts.alert_id AND alert_acts.revision = alerts.revision AND act = 'written' AND staff_id = ?)",
        staff_id,
    )
    return number(row, "many") if row else 0


def accounts_of(tx: Tx, alert: AlertRow) -> list[AccountNumber]:
    """The accounts that belong to a revision."""
    rows = tx.rows(
        "SELECT scheme, identification FROM alert_accounts WHERE alert_id = ? AND revision = ? ORDER BY 1, 2",
        alert.alert_id,
        alert.revision,
    )
    return [AccountNumber(text(row, "scheme"), text(row, "identification")) for row in rows]


def naming(tx: Tx, account: AccountNumber, now: datetime) -> list[str]:
    """The published alerts that name an account and have not run out, by their ids; also what one person alone has withdrawn of late."""
    rows = tx.rows(
        "SELECT alerts.alert_id AS alert_id FROM alert_accounts JOIN alerts ON alerts.alert_id = alert_accounts.alert_id"
        " AND alerts.revision = alert_accounts.revision WHERE scheme = ? AND identification = ? AND expires_at > ?"
        " AND (state = 'published' OR state = 'cancelled' AND published_at IS NOT NULL AND"
        " (SELECT CASE WHEN COUNT(DISTINCT staff_id) = 1 THEN MIN(at) END FROM alert_acts AS away"
        " WHERE away.alert_id = alerts.alert_id AND away.revision = alerts.revision AND act = 'cancelled') > ?) ORDER BY alerts.number",
        account.scheme,
        account.identification,
        kept(now),
        kept(now - WATCHED_ON),
    )
    return [text(row, "alert_id") for row in rows]


def put_down(tx: Tx, alert: AlertRow, staff_id: str, act: AlertAct, content_hash: str, at: datetime, reason: str = "") -> None:
    """Somebody has done something to a revision. Never changed afterwards."""
    tx.run(
        "INSERT INTO alert_acts (alert_id, revision, staff_id, act, content_hash, at, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
        alert.alert_id,
        alert.revision,
        staff_id,
        act,
        content_hash,
        kept(at),
        reason,
    )


def acts_on(tx: Tx, alert_id: str, revision: int) -> list[ActRow]:
    """What was done to a revision, in order."""
    rows = tx.rows("SELECT * FROM alert_acts WHERE alert_id = ? AND revision = ? ORDER BY number", alert_id, revision)
    return [ActRow(text(row, "staff_id"), text(row, "act"), moment(row, "at"), text(row, "reason")) for row in rows]


def version(tx: Tx) -> int:
    """Grows with whatever changes what customers are told."""
    row = tx.row("SELECT COALESCE(MAX(number), 0) AS version FROM alert_acts WHERE act <> 'written'")
    return number(row, "version") if row else 0


def _keep_accounts(tx: Tx, alert: AlertRow, accounts: Iterable[AccountNumber]) -> None:
    for account in dict.fromkeys(accounts):
        tx.run(
            "INSERT INTO alert_accounts (alert_id, revision, scheme, identification) VALUES (?, ?, ?, ?)",
            alert.alert_id,
            alert.revision,
            account.scheme,
            account.identification,
        )


def _alert(row: Row) -> AlertRow:
    return AlertRow(
        text(row, "alert_id"),
        number(row, "revision"),
        AlertState(text(row, "state")),
        text(row, "content"),
        moment(row, "expires_at"),
        moment(row, "written_at"),
        moment_or_none(row, "published_at"),
        number(row, "number"),
    )
