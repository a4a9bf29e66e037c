"""Safeguards: what is in force for a customer. Tighter is in force at once, looser after a day or when staff have seen her ask."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from app.bank.services import notices
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import safeguards
from app.bank.store.port import Tx
from app.bank.store.safeguards import ChangeRow, ChosenRow
from app.contract import safeguards as contract
from app.contract.counter import Loosening
from app.contract.safeguards import ChangeSafeguards, PendingChange, SafeguardsOf
from app.contract.wire import Amount
from app.domain.money import Money, NotMoney
from app.domain.safeguards import LOOSENS_AFTER, SafeguardField, Safeguards, is_looser


def in_force(tx: Tx, ctx: Context, person_id: str, currency: str) -> Safeguards | None:
    """A person's safeguards of a currency, with what has become due; none where the bank does not pay in it."""
    rules, now = ctx.bank.rules, ctx.now(tx)
    if currency not in rules.safeguards:
        return None
    due = [ChosenRow(row.currency, row.field, row.value) for row in safeguards.changes_of(tx, person_id) if row.in_force_at <= now]
    found = rules.safeguards[currency]
    for row in (*safeguards.chosen(tx, person_id), *due):
        if row.currency == currency:
            found = found.with_value(row.field, _value(row))
    return found.within(rules.floors[currency])


def read_safeguards(tx: Tx, ctx: Context, _: None) -> contract.Safeguards:
    """What is in force for the caller, what comes, and the loosest that the bank allows."""
    effective = [known for currency in _currencies(tx, ctx) if (known := in_force(tx, ctx, ctx.person_id, currency))]
    pending = [_pending(row) for row in _to_come(tx, ctx, ctx.person_id)]
    floors = [_told(ctx.bank.rules.floors[each.currency]) for each in effective]
    return contract.Safeguards([_told(each) for each in effective], pending, floors)


def change(tx: Tx, ctx: Context, asked: ChangeSafeguards) -> contract.Safeguards:
    """Changes what the caller asks for; the same again changes nothing more. The newest word on a safeguard counts."""
    now_in_force = in_force(tx, ctx, ctx.person_id, asked.currency) if asked.currency in _currencies(tx, ctx) else None
    if now_in_force is None:
        raise Refusal("AM03", {"currencies": _currencies(tx, ctx)})
    _apply(tx, ctx, [row for row in safeguards.changes_of(tx, ctx.person_id) if row.in_force_at <= ctx.now(tx)])
    for wanted in _wanted(asked):
        _check_floor(ctx, wanted)
        if is_looser(wanted.field, _value(wanted), now_in_force.value(wanted.field)):
            _loosen_later(tx, ctx, wanted)
        else:
            safeguards.drop_change(tx, ctx.person_id, wanted.currency, wanted.field)
            safeguards.choose(tx, ctx.person_id, wanted)
    ctx.tell(tx, ctx.person_id, "safeguard.updated", asked.currency)
    return read_safeguards(tx, ctx, None)


def drop(tx: Tx, ctx: Context, _: None) -> None:
    """Leaves a safeguard as it is, after all."""
    for row in _to_come(tx, ctx, ctx.person_id):
        if row.change_id == ctx.ids["changeId"]:
            safeguards.drop_change(tx, ctx.person_id, row.currency, row.field)
            ctx.tell(tx, ctx.person_id, "safeguard.updated", row.currency)
            return
    raise Refusal("not_found")


def loosens(tx: Tx, ctx: Context, person_id: str) -> list[Loosening]:
    """What she has asked to be looser, as it is now and as it is to be."""
    return [_loosening(tx, ctx, row) for row in _to_come(tx, ctx, person_id)]


def apply_pending(tx: Tx, ctx: Context, person_id: str, seen: Collection[str]) -> int:
    """Staff have seen her ask: everything that was to be looser is so at once. Answers how much it was.

    Refused ``content_changed`` where one of it is not among those that staff have ``seen``.
    """
    if not {row.change_id for row in _to_come(tx, ctx, person_id)} <= set(seen):
        raise Refusal("content_changed")
    return _apply(tx, ctx, safeguards.changes_of(tx, person_id))


def apply_due(tx: Tx, ctx: Context, change_id: str) -> int:
    """A loosening that has waited its day comes into force, and its owner is told; answers 0 where it was not its time (any more)."""
    row = safeguards.change(tx, change_id)
    return _apply(tx, ctx, [row]) if row and row.in_force_at <= ctx.now(tx) else 0


def _to_come(tx: Tx, ctx: Context, person_id: str) -> list[ChangeRow]:
    """Loosenings that wait still."""
    now = ctx.now(tx)
    return [row for row in safeguards.changes_of(tx, person_id) if row.in_force_at > now]


def _apply(tx: Tx, ctx: Context, changes: Iterable[ChangeRow]) -> int:
    done = 0
    for row in changes:
        safeguards.choose(tx, row.person_id, ChosenRow(row.currency, row.field, row.value))
        safeguards.drop_change(tx, row.person_id, row.currency, row.field)
        facts = {"field": row.field.value, "value": _written(_value(row)), "currency": row.currency}
        notices.tell(tx, ctx, row.person_id, "safeguard_loosened", facts)
        ctx.tell(tx, row.person_id, "safeguard.updated", row.currency)
        done += 1
    return done


def _loosen_later(tx: Tx, ctx: Context, wanted: ChosenRow) -> None:
    for row in safeguards.changes_of(tx, ctx.person_id):
        if (row.currency, row.field, row.value) == (wanted.currency, wanted.field, wanted.value):
            return  # said before: its day does not begin anew
    in_force_at = ctx.now(tx) + LOOSENS_AFTER
    safeguards.keep_change(tx, ChangeRow(fresh_id("chg"), ctx.person_id, wanted.currency, wanted.field, wanted.value, in_force_at))


def _wanted(asked: ChangeSafeguards) -> Iterator[ChosenRow]:
    amounts = (
        (SafeguardField.PAYMENT_LIMIT, asked.payment_limit),
        (SafeguardField.DAILY_LIMIT, asked.daily_limit),
        (SafeguardField.FAMILY_FROM, asked.family_from),
    )
    for field, amount in amounts:
        if amount is not None:
            yield ChosenRow(asked.currency, field, _minor(amount, asked.currency))
    numbers = ((SafeguardField.WAIT_HOURS, asked.wait_hours), (SafeguardField.APPROVERS_NEEDED, asked.approvers_needed))
    for field, value in numbers:
        if value is not None:
            yield ChosenRow(asked.currency, field, value)


def _minor(amount: Amount, currency: str) -> int:
    if amount.currency != currency:
        raise Refusal("AM03", {"currency": currency})
    try:
        return amount.money.minor
    except NotMoney:
        raise Refusal("amount_invalid") from None


def _check_floor(ctx: Context, wanted: ChosenRow) -> None:
    floor = ctx.bank.rules.floors[wanted.currency].value(wanted.field)
    if is_looser(wanted.field, _value(wanted), floor):
        raise Refusal("safeguard_beyond_floor", {"field": wanted.field.value, "floor": _amount_or_number(floor)})


def _currencies(tx: Tx, ctx: Context) -> list[str]:
    """The currencies of the caller's accounts, that of the daily account first."""
    return list(dict.fromkeys(account.currency for account in ctx.bank.core.accounts_of(tx, ctx.person_id)))


def _value(row: ChosenRow | ChangeRow) -> Money | int:
    return Money(row.currency, row.value) if row.field.is_amount else row.value


def _written(value: Money | int) -> str:
    return value.decimal if isinstance(value, Money) else str(value)


def _loosening(tx: Tx, ctx: Context, row: ChangeRow) -> Loosening:
    now = in_force(tx, ctx, row.person_id, row.currency)
    before, then = now.value(row.field) if now else _value(row), _value(row)
    return Loosening(row.change_id, row.currency, row.field.value, _written(before), _written(then))


def _amount_or_number(value: Money | int) -> Amount | int:
    return Amount.of(value) if isinstance(value, Money) else value


def _pending(row: ChangeRow) -> PendingChange:
    return PendingChange(id=row.change_id, currency=row.currency, which=row.field.value, value=_written(_value(row)), from_=row.in_force_at)


def _told(known: Safeguards) -> SafeguardsOf:
    return SafeguardsOf(
        currency=known.currency,
        payment_limit=Amount.of(known.payment_limit),
        daily_limit=Amount.of(known.daily_limit),
        family_from=Amount.of(known.family_from),
        wait_hours=known.wait_hours,
        approvers_needed=known.approvers_needed,
    )
