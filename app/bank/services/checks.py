"""The check desk: what the bank holds, and deciding it after a call, once. Above a limit two persons have to release it."""

from __future__ import annotations

from app.bank.services import checking, holds, links, pages, settling
from app.bank.services.accounts import number
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.payments import end_unpaid, happened
from app.bank.services.readings import in_latin
from app.bank.services.refusal import Refusal
from app.bank.store import checks, payments, people
from app.bank.store.checks import ActRow, CheckRow, HandRow
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract import checks as contract
from app.contract.canonical import digest
from app.contract.checks import CallRecordBody, CheckActBody, CheckBody, CheckHandBody, DecideCheck, HeldBody, TakeCheck
from app.contract.wire import read, write
from app.domain.approvals import benefits
from app.domain.checks import (
    CallAnswer,
    CallOutcome,
    CallQuestion,
    CallRecord,
    CheckDecision,
    CheckState,
    Doing,
    Held,
    HeldFor,
    comes_to,
    is_held_by,
    not_asked,
    to_ask,
)
from app.domain.payments import PaymentStatus


def list_checks(tx: Tx, ctx: Context, _: None) -> contract.Checks:
    """What waits, the oldest first."""
    most = pages.limit(ctx)
    found = checks.open_checks(tx, pages.cursor(ctx), most + 1)
    return contract.Checks([_told(tx, ctx, row) for row in found[:most]], str(found[most - 1].number) if len(found) > most else None)


def read_check(tx: Tx, ctx: Context, _: None) -> CheckBody:
    """One of them."""
    return _told(tx, ctx, _named(tx, ctx))


def take(tx: Tx, ctx: Context, asked: TakeCheck) -> CheckBody:
    """Puts it into the caller's hand, or out of it. The same again changes nothing; whoever comes second is told who has it."""
    row, doing, now = _named(tx, ctx), Doing(asked.doing), ctx.now(tx)
    if row.state is not CheckState.OPEN or row.expires_at <= now:
        raise Refusal("check_decided", {"state": row.state.value})
    last = checks.hand_on(tx, row.check_id)
    held = last is not None and is_held_by(last.doing, last.at, now)
    mine = last is not None and last.staff_id == ctx.person_id
    if last and held and not mine:
        raise Refusal("check_in_hand", {"name": links.name_of(tx, last.staff_id)})
    tried = mine and last is not None and last.doing is doing
    if not {Doing.CALLING: held, Doing.NOT_REACHED: tried, Doing.PUT_BACK: not held}[doing]:
        checks.take(tx, HandRow(row.check_id, ctx.person_id, doing, now))
        holds.tell_desk(tx, ctx, "check.updated", row.check_id)
    return _told(tx, ctx, row)


def decide(tx: Tx, ctx: Context, asked: DecideCheck) -> CheckBody:
    """Takes a decision. The same request again gets what it got; whoever comes second is told that another has decided."""
    row, body = _named(tx, ctx), digest(asked)
    payment, decision = _payment(tx, row), CheckDecision(asked.decision)
    own = next((act for act in checks.acts_on(tx, row.check_id) if act.staff_id == ctx.person_id), None)
    if own is not None and own.body == body:
        return _told(tx, ctx, row)
    _check(tx, ctx, asked, row, payment, own)
    act = ActRow(row.check_id, ctx.person_id, decision, write(asked.call_record).decode(), body, ctx.now(tx))
    checks.put_down(tx, act)
    _let_go(tx, act)
    _weigh(tx, ctx, row, payment)
    holds.tell_desk(tx, ctx, "check.updated", row.check_id)
    return _told(tx, ctx, _named(tx, ctx))


def _let_go(tx: Tx, act: ActRow) -> None:
    """Whoever has decided has it in hand no longer: a second person may be needed."""
    last = checks.hand_on(tx, act.check_id)
    if last and (last.staff_id, last.doing) == (act.staff_id, Doing.CALLING):
        checks.take(tx, HandRow(act.check_id, act.staff_id, Doing.PUT_BACK, act.at))


def _check(tx: Tx, ctx: Context, asked: DecideCheck, row: CheckRow, payment: PaymentRow, own: ActRow | None) -> None:
    """Refuses what may not count. To refuse needs no call: that is safe for her money."""
    if row.state is not CheckState.OPEN or row.expires_at <= ctx.now(tx):
        raise Refusal("check_decided", {"state": row.state.value})
    if own is not None:
        raise Refusal("DS26")
    if asked.decision == "refuse":
        return
    missing = not_asked(_meant(asked.call_record), to_ask(_held(row)))
    if missing:
        raise Refusal("call_incomplete", {"missing": [question.value for question in missing]})
    if _has_interest(tx, ctx, payment):
        raise Refusal("conflict_of_interest")


def _weigh(tx: Tx, ctx: Context, row: CheckRow, payment: PaymentRow) -> None:
    """What the desk has come to by now, and what follows: released, the payment goes as soon as nothing else has to clear."""
    state = comes_to([act.decision for act in checks.acts_on(tx, row.check_id)], row.persons)
    if state is CheckState.OPEN:
        return
    checks.come_to(tx, row.check_id, state)
    if state is CheckState.REFUSED:
        end_unpaid(tx, ctx, payment, PaymentStatus.REFUSED, "bank_refused")
        happened(tx, ctx, payment, "refused")
        checking.tell_her(tx, ctx, payment, "payment_bank_refused")
        if not row.quiet:
            checking.tell_family(tx, ctx, payment, "helped_payment_refused")
    elif row.quiet:
        settling.settle(tx, ctx, payment.payment_id)
    else:
        happened(tx, ctx, payment, "released_by_bank")
        checking.tell_family(tx, ctx, payment, "helped_payment_released")
        if not settling.settle(tx, ctx, payment.payment_id):
            checking.tell_her(tx, ctx, payment, "payment_bank_released")


def _has_interest(tx: Tx, ctx: Context, payment: PaymentRow) -> bool:
    """Whether the money may come to the one who decides."""
    details = parsed(payment.content).details
    receiver = ctx.bank.core.account_with(tx, number(details.creditor_account))
    return benefits(links.name_of(tx, ctx.person_id), (details.creditor_name, receiver.holder if receiver else ""), in_latin)


def _named(tx: Tx, ctx: Context) -> CheckRow:
    row = checks.check(tx, ctx.ids["checkId"])
    if row is None:
        raise Refusal("not_found")
    return row


def _payment(tx: Tx, row: CheckRow) -> PaymentRow:
    payment = payments.payment(tx, row.payment_id)
    if payment is None:
        raise AssertionError("a check of nothing")
    return payment


def _held(row: CheckRow) -> list[Held]:
    return [Held(HeldFor(each.reason), each.facts) for each in read(row.held.encode(), list[HeldBody])]


def _meant(told: CallRecordBody) -> CallRecord:
    answers = {CallQuestion(each.question): CallAnswer(each.answer) for each in told.answers}
    return CallRecord(CallOutcome(told.outcome), answers, told.note)


def _told(tx: Tx, ctx: Context, row: CheckRow) -> CheckBody:
    payment = _payment(tx, row)
    customer = people.person(tx, payment.person_id)
    held = _held(row)
    return CheckBody(
        check_id=row.check_id,
        payment_id=row.payment_id,
        state=row.state.value,
        customer_name=customer.name if customer else "",
        customer_number=customer.customer_number if customer else "",
        opened_at=row.opened_at,
        expires_at=row.expires_at,
        persons_needed=row.persons,
        held=[HeldBody(each.reason.value, dict(each.facts)) for each in held],
        ask=[question.value for question in to_ask(held)],
        content=parsed(payment.content),
        content_hash=payment.content_hash,
        acts=[_act(tx, ctx, act) for act in checks.acts_on(tx, row.check_id)],
        hand=_hand(tx, ctx, row),
    )


def _hand(tx: Tx, ctx: Context, row: CheckRow) -> CheckHandBody | None:
    """Who is calling her, or could not reach her last; nobody, once it is decided."""
    last = checks.hand_on(tx, row.check_id)
    if last is None or row.state is not CheckState.OPEN:
        return None
    if last.doing is not Doing.NOT_REACHED and not is_held_by(last.doing, last.at, ctx.now(tx)):
        return None
    return CheckHandBody(links.name_of(tx, last.staff_id), last.doing.value, last.at, yours=last.staff_id == ctx.person_id)


def _act(tx: Tx, ctx: Context, act: ActRow) -> CheckActBody:
    record = read(act.record.encode(), CallRecordBody)
    return CheckActBody(links.name_of(tx, act.staff_id), act.decision.value, record, act.at, yours=act.staff_id == ctx.person_id)
