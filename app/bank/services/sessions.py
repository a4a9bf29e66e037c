"""Sessions: signing in with PIN and device key, rotating refresh tokens, signing out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from app.bank.services import attempts, kiosks
from app.bank.services.context import Caller, Context
from app.bank.services.credentials import NOBODYS_PIN, fresh_id, fresh_token, hash_token, pin_matches
from app.bank.services.devices import is_theirs
from app.bank.services.refusal import Refusal
from app.bank.store import people, sessions
from app.bank.store.port import Tx
from app.bank.store.sessions import SessionRow
from app.contract.operation import Operation
from app.contract.people import OpenSession, RefreshSession, Session


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who it would be if the PIN were right; nobody where number, device and key do not go together."""

    pin: str
    pin_hash: str
    person_id: str | None


def begin_signing_in(tx: Tx, ctx: Context, asked: OpenSession) -> Candidate:
    """Counts the try against the proven key and the number, known or not, and looks up whose PIN it has to be."""
    attempts.count(tx, ctx, attempts.at_pin(ctx, asked.customer_number))
    person = people.person_numbered(tx, asked.customer_number)
    if person is None or not _may_be(tx, ctx, asked, person.person_id):
        return Candidate(asked.pin, NOBODYS_PIN, None)
    return Candidate(asked.pin, person.pin_hash, person.person_id)


def check_pin(candidate: Candidate) -> Candidate | None:
    """The slow part: takes as long for nobody. Answers who it is; None where the PIN was not right."""
    return candidate if pin_matches(candidate.pin_hash, candidate.pin) else None


def open_session(tx: Tx, ctx: Context, asked: OpenSession, known: Candidate | None) -> Session | Refusal:
    """Opens a session for a person whose PIN was right; looks again whether it still is, and whether the device still may.

    What was handed in at a kiosk is judged first, for every number alike.
    """
    trouble = kiosks.slip_trouble(tx, ctx, asked)
    if trouble is not None:
        return trouble
    person = people.person(tx, known.person_id) if known and known.person_id else None
    if known is None or person is None or person.pin_hash != known.pin_hash or not _may_be(tx, ctx, asked, person.person_id):
        raise Refusal("credentials_refused")
    attempts.clear(tx, attempts.at_pin(ctx, asked.customer_number))
    session = SessionRow(fresh_id("ses"), person.person_id, asked.device_id, ctx.thumbprint)
    now, rules = ctx.bank.instant(), ctx.bank.rules
    sessions.add_session(tx, session, now)
    kiosks.let_in(tx, ctx, asked.device_id, person.person_id)
    life = rules.session_life if is_theirs(tx, ctx, asked.device_id, person.person_id) else rules.kiosk_session_life
    return _hand_out(tx, ctx, session.session_id, now + life)


def refresh(tx: Tx, ctx: Context, asked: RefreshSession) -> Session | Refusal:
    """Trades a refresh token for fresh tokens of a session that lasts no longer by it.

    One that comes back a second time ends its family: a refusal that is answered, not raised, keeps that.
    """
    now = ctx.bank.instant()
    token_hash = hash_token(asked.refresh_token)
    token = sessions.refresh_token(tx, token_hash)
    if token is None or token.session.thumbprint != ctx.thumbprint:
        return Refusal("invalid_token")
    if token.spent or token.expires_at <= now:
        sessions.end_session(tx, token.session.session_id, now)
        return Refusal("invalid_token")
    sessions.spend_token(tx, token_hash, now)
    return _hand_out(tx, ctx, token.session.session_id, token.expires_at)


def close(tx: Tx, ctx: Context, _: None) -> None:
    """Signs out."""
    sessions.end_session(tx, ctx.caller.session_id, ctx.bank.instant())


def admit(tx: Tx, ctx: Context, operation: Operation) -> None:
    """Looks at the access token, the key it is bound to, whose call it is, and whether it may be made where they are.

    Refused ``invalid_token``, ``forbidden``, ``not_at_kiosk``.
    """
    role = operation.role
    token = sessions.access_token(tx, ctx.token_hash, role, ctx.bank.instant())
    if token is None or token.session.thumbprint != ctx.thumbprint:
        raise Refusal("invalid_token")
    if role != "anybody" and not token.has_role:
        raise Refusal("forbidden")
    ctx.admitted = Caller(token.session.person_id, token.session.device_id, token.session.session_id, token.at_kiosk)
    kiosks.refuse_elsewhere(ctx, operation.name)


def _may_be(tx: Tx, ctx: Context, asked: OpenSession, person_id: str) -> bool:
    """Whether the device is this person's; or a kiosk, and she is there with a ticket or her card."""
    if is_theirs(tx, ctx, asked.device_id, person_id):
        return not people.has_role(tx, person_id, "kiosk")  # it is a place, and signs nobody in as itself
    branch_id = kiosks.branch_at(tx, ctx, asked.device_id)
    return branch_id is not None and kiosks.is_there(tx, ctx, asked, person_id, branch_id)


def _hand_out(tx: Tx, ctx: Context, session_id: str, over_at: datetime) -> Session:
    access, fresh = fresh_token(), fresh_token()
    life = min(ctx.bank.rules.access_life, over_at - ctx.bank.instant())
    sessions.add_token(tx, session_id, "access", hash_token(access), ctx.bank.instant() + life)
    sessions.add_token(tx, session_id, "refresh", hash_token(fresh), over_at)
    return Session(access, fresh, ceil(life.total_seconds()))
