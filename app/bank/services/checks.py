"""The check desk: what the bank holds, and deciding it after a call, once. Above a limit two persons have to release it."""

from __future__ import annotations

from app.bank.services import checking, hands, holds, links, pages, settling
from app.bank.services.accounts import number
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.payments import end_unpaid, happened
from app.bank.services.readings import in_latin
from app.bank.services.refusal import Refusal
from app.bank.store import checks, outgoing, payments, people
from app.bank.store.checks import ActRow, CheckRow
from app.bank.store.hands import CHECKS
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract import checks as contract
from app.contract.canonical import digest
from app.contract.checks import CallRecordBody, CheckActBody, CheckBody, DecideCheck, HeldBody, TakeCheck
from app.contract.wire import read, write
from app.domain.approvals import benefits
from app.domain.checks import (
    CallAnswer,
    CallOutcome,
    CallQuestion,
    CallRecord,
    CheckDecision,
    CheckState,
    comes_to,
    not_asked,
    to_ask,
)
from app.domain.hands import Doing
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
    """Puts it into the caller's hand, or out of it. The same again changes nothing; whoever comes second is told who has it.

    Whoever has released what needs a second person leaves it to that one.
    """
    row = _named(tx, ctx)
    _refuse_decided(tx, ctx, row)
    if _own_act(tx, ctx, row) is not None:
        raise Refusal("DS26")
    if hands.take(tx, ctx, CHECKS, row.check_id, Doing(asked.doing), "check_in_hand"):
        holds.tell_desk(tx, ctx, "check.updated", row.check_id)
    return _told(tx, ctx, row)


def decide(tx: Tx, ctx: Context, asked: DecideCheck) -> CheckBody:
    """Takes a decision. The same request again gets what it got; whoever comes second is told that another has decided."""
    row, body = _named(tx, ctx), digest(asked)
    payment, decision = _payment(tx, row), CheckDecision(asked.decision)
    own = _own_act(tx, ctx, row)
    if own is not None and own.body == body:
        return _told(tx, ctx, row)
    _check(tx, ctx, asked, row, payment, own)
    act = ActRow(row.check_id, ctx.person_id, decision, write(asked.call_record).decode(), body, ctx.now(tx))
    checks.put_down(tx, act)
    hands.let_go(tx, ctx, CHECKS, row.check_id)
    _weigh(tx, ctx, row, payment)
    holds.tell_desk(tx, ctx, "check.updated", row.check_id)
    return _told(tx, ctx, _named(tx, ctx))


def _own_act(tx: Tx, ctx: Context, row: CheckRow) -> ActRow | None:
    return next((act for act in checks.acts_on(tx, row.check_id) if act.staff_id == ctx.person_id), None)


def _refuse_decided(tx: Tx, ctx: Context, row: CheckRow) -> None:
    if row.state is CheckState.OVER and holds.is_held(tx, row.payment_id):
        raise Refusal("check_changed")
    if row.state is not CheckState.OPEN or row.expires_at <= ctx.now(tx):
        raise Refusal("check_decided", {"state": row.state.value})


def _check(tx: Tx, ctx: Context, asked: DecideCheck, row: CheckRow, payment: PaymentRow, own: ActRow | None) -> None:
    """Refuses what may not count. To refuse it needs no call; but while a colleague is on the phone with her, nobody decides over that."""
    _refuse_decided(tx, ctx, row)
    if own is not None:
        raise Refusal("DS26")
    hands.refuse_out_of_hand(tx, ctx, CHECKS, row.check_id, "check_in_hand")
    if asked.decision == "refuse":
        return
    missing = not_asked(_meant(asked.call_record), to_ask(holds.meant(row)))
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
        _goes_as_shown(tx, ctx, payment)
    else:
        happened(tx, ctx, payment, "released_by_bank")
        checking.tell_family(tx, ctx, payment, "helped_payment_released")
        if not settling.settle(tx, ctx, payment.payment_id):
            checking.tell_her(tx, ctx, payment, "payment_bank_released")


def _goes_as_shown(tx: Tx, ctx: Context, payment: PaymentRow) -> None:
    """What was held unseen goes when her screen says, and not sooner: until then she may stop it."""
    due_at, now = outgoing.due_at(tx, payment.payment_id), ctx.now(tx)
    if payment.status is PaymentStatus.PENDING and due_at is not None:
        outgoing.postpone_one(tx, payment.payment_id, holds.goes_at(due_at, now))


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


def _meant(told: CallRecordBody) -> CallRecord:
    answers = {CallQuestion(each.question): CallAnswer(each.answer) for each in told.answers}
    return CallRecord(CallOutcome(told.outcome), answers, told.note)


def _told(tx: Tx, ctx: Context, row: CheckRow) -> CheckBody:
    payment = _payment(tx, row)
    customer = people.person(tx, payment.person_id)
    held = holds.meant(row)
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
        hand=hands.told(tx, ctx, CHECKS, row.check_id) if row.state is CheckState.OPEN else None,
        quiet=row.quiet,
    )


def _act(tx: Tx, ctx: Context, act: ActRow) -> CheckActBody:
    record = read(act.record.encode(), CallRecordBody)
    return CheckActBody(links.name_of(tx, act.staff_id), act.decision.value, record, act.at, yours=act.staff_id == ctx.person_id)
