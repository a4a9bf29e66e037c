"""The content of a payment: what it would mean, derived anew at every step from what the bank knows at that moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.bank.core.port import CoreAccount, CoreBalances
from app.bank.services import distrust, helpers, holds, kiosks, paying_bills, safeguards, scam_payment
from app.bank.services.accounts import number
from app.bank.services.adding_up import Regularly, regularly
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.services.schedules import TOLD, check_days, schedule_of
from app.bank.services.verification import compared
from app.bank.store import outgoing, payees, standing_orders
from app.bank.store.bills import BillRow
from app.bank.store.payees import BeneficiaryRow
from app.bank.store.port import Tx
from app.bank.store.scam_payment import PastRow
from app.contract.payees import PayeeVerification
from app.contract.payments import Content, Details, ReviewPayment, ScamWarning
from app.contract.payments import Requirement as ToldRequirement
from app.contract.wire import Amount, read
from app.domain.accounts import AccountNumber
from app.domain.approvals import Panel
from app.domain.checks import Held
from app.domain.clearing import DAY, Circumstances, Leaving, as_shown, over_limit, requires
from app.domain.money import Money, NotMoney
from app.domain.payees import PayeeMatch
from app.domain.payments import Clearing, Reason, Requirement
from app.domain.safeguards import Safeguards
from app.domain.scam_payment.judge import NOTHING
from app.domain.scam_payment.questions import Question
from app.domain.schedules import Schedule, goes_out
from app.domain.standing_orders import MOST_ORDERS


@dataclass(frozen=True, slots=True)
class Derived:
    """A content as it is right now, with the parts that the ledger needs of it."""

    content: Content
    debtor: CoreAccount
    creditor: AccountNumber
    amount: Money
    own: bool
    """Whether it goes to an account of the same person."""
    paid_before: bool
    panel: Panel | None = None
    """Whom there is to ask; none where nothing leaves her."""
    held: tuple[Held, ...] = ()
    """Why the bank looks into it first."""
    questions: tuple[Question, ...] = ()
    """What she has to answer before she can confirm it."""
    bill: BillRow | None = None
    """The bill that it pays."""
    schedule: Schedule | None = None
    """Of a standing order: nothing goes out with its confirmation."""


class Unpayable(Refusal):
    """It cannot be paid as it stands: what she has said of it is remembered all the same."""


class ReceiversCurrency(Unpayable):
    """The receiver's account has another currency: whoever is told so knows that this bank keeps it."""


def parsed(content: str) -> Content:
    """A content as it was kept."""
    return read(content.encode(), Content)


def derive(tx: Tx, ctx: Context, asked: ReviewPayment, shown: Sequence[ToldRequirement], *, order: Content | None = None) -> Derived:
    """What the payment would mean now; refused where it cannot be made. ``shown``: what she was told last that has to clear. ``order``: the
    standing order's that it belongs to, which was asked about, and cleared as far as it says.
    """
    details, said = asked.details, scam_payment.said(asked.answers)
    schedule = _schedule(tx, ctx, details)
    debtor = _debtor(tx, ctx, details)
    amount = _amount(details, debtor.currency)
    creditor = number(details.creditor_account)
    receiver = _receiver(tx, ctx, details, debtor, creditor)
    own = receiver is not None and receiver.customer_id == ctx.person_id
    listed = payees.beneficiary_at(tx, ctx.person_id, creditor)
    goes = regularly(tx, ctx, creditor, amount, schedule)
    past = None if own else scam_payment.past(tx, ctx, asked.payment_id, debtor, creditor, goes.all)
    paid_before = past is not None and _paid_before(past, listed)
    stands = ctx.bank.core.balances_of(tx, ctx.person_id, amount.currency)
    bill = None if own or schedule else paying_bills.paid_by(tx, ctx, asked.payment_id, details, amount)
    check = PayeeVerification(PayeeMatch.MATCH.value) if bill else compared(receiver, details.creditor_name)
    is_bill = bill is not None and paying_bills.is_hers(tx, ctx, bill)
    eased = is_bill if bill else paid_before
    circumstances = None if own else _checked(tx, ctx, details, debtor, creditor, goes, stands, paid_before=eased, order=order)
    looks = NOTHING
    if circumstances and past and order is None:
        looks = scam_payment.look(tx, ctx, asked, past, circumstances, goes.all, listed, PayeeMatch(check.match), is_bill=is_bill)
    held = () if own else holds.why_held(tx, ctx, creditor, looks)
    if not own and (schedule or order):
        held += distrust.why_distrusted(tx, ctx, creditor, order.payment_id if order else None)
    needed = requires(replace(circumstances, held=bool(held))) if circumstances else ()
    held += holds.for_conflict(needed)
    if schedule is None:
        _enough(amount, stands[debtor.account_id])
    content = _written(ctx, asked, check, amount.currency, as_shown(needed, map(_meant, shown)), scam_payment.warnings(looks), schedule)
    panel = circumstances.panel if circumstances else None
    open_questions = scam_payment.open_questions(tx, ctx, asked.payment_id, looks, {question for question, _ in said})
    return Derived(content, debtor, creditor, amount, own, paid_before, panel, held, open_questions, bill, schedule)


def _written(
    ctx: Context,
    asked: ReviewPayment,
    check: PayeeVerification,
    currency: str,
    needed: Sequence[Requirement],
    warnings: list[ScamWarning],
    schedule: Schedule | None,
) -> Content:
    """What she confirms, hashes and signs."""
    return Content(
        payment_id=asked.payment_id,
        customer_id=ctx.person_id,
        details=asked.details,
        answers=asked.answers,
        payee_match=check.match,
        matched_name=check.matched_name,
        fee=Amount.of(Money(currency, 0)),
        requires=[_told(each) for each in needed],
        warnings=warnings,
        note_to_family=asked.note_to_family,
        dates=[day.isoformat() for day in goes_out(schedule, schedule.first, TOLD)] if schedule else [],
    )


def due_at(content: Content, now: datetime) -> datetime:
    """When the last wait of a content is over; at once where there is none."""
    return max((each.until for each in content.requires if each.until is not None), default=now)


def _receiver(tx: Tx, ctx: Context, details: Details, debtor: CoreAccount, creditor: AccountNumber) -> CoreAccount | None:
    """Whose account it goes to, where that is one of this bank; refused where it cannot go there, or not on that day."""
    if creditor == debtor.number:
        raise Refusal("same_account")
    if details.requested_execution_date not in (None, ctx.now(tx).date().isoformat()):
        raise Refusal("DT01")
    receiver = ctx.bank.core.account_with(tx, creditor)
    if receiver is not None and receiver.currency != debtor.currency:
        raise ReceiversCurrency("AM03", {"currency": receiver.currency})
    return receiver


def _schedule(tx: Tx, ctx: Context, details: Details) -> Schedule | None:
    """How often it shall go out, where that is more than once; refused where the bank cannot keep to that."""
    schedule = schedule_of(details)
    if schedule is not None:
        check_days(schedule, ctx.now(tx).date())
        if len(standing_orders.in_force(tx, ctx.person_id)) >= MOST_ORDERS:
            raise Refusal("standing_orders_full")
    return schedule


def _debtor(tx: Tx, ctx: Context, details: Details) -> CoreAccount:
    account = ctx.bank.core.account_with(tx, number(details.debtor_account))
    if account is None or account.customer_id != ctx.person_id:
        raise Refusal("account_unknown")
    return account


def _amount(details: Details, currency: str) -> Money:
    if details.instructed_amount.currency != currency:
        raise Refusal("AM03", {"currency": currency})
    try:
        amount = details.instructed_amount.money
    except NotMoney:
        raise Refusal("amount_invalid") from None
    if amount.minor <= 0:
        raise Refusal("amount_invalid")
    return amount


def _paid_before(past: PastRow, listed: BeneficiaryRow | None) -> bool:
    """Whether a payment of hers to this account has ever settled, here or, as her list knows, before she banked here."""
    return past.first_at is not None or (listed is not None and listed.last_paid_at is not None)


def _checked(
    tx: Tx,
    ctx: Context,
    details: Details,
    debtor: CoreAccount,
    creditor: AccountNumber,
    goes: Regularly,
    stands: Mapping[str, CoreBalances],
    *,
    paid_before: bool,
    order: Content | None,
) -> Circumstances:
    """What the rules look at before money leaves her; refused above her limits. Between her own accounts nothing leaves."""
    amount = goes.each
    known = safeguards.in_force(tx, ctx, ctx.person_id, amount.currency)
    if known is None:
        raise Refusal("AM03")
    now, nothing = ctx.now(tx), Money(amount.currency, 0)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    left = outgoing.left(tx, ctx.person_id, amount.currency, creditor, today=midnight, lately=now - DAY)
    schedule = schedule_of(details)
    _within_limits(ctx, amount, known, nothing if schedule else sum((row.today for row in left), nothing))
    return Circumstances(
        amount=amount,
        safeguards=known,
        paid_before=paid_before,
        went_unasked=sum((row.unasked for row in left), goes.unasked - amount),
        leaving=_leaving(debtor, stands, {row.account_id: row.lately for row in left}),
        large_balance=ctx.bank.rules.large_balances[amount.currency],
        panel=helpers.panel_for(tx, ctx, ctx.person_id, creditor, details.creditor_name, known.approvers_needed),
        now=now,
        cleared=frozenset(Reason(each.reason) for each in order.requires) if order else frozenset(),
    )


def _within_limits(ctx: Context, amount: Money, known: Safeguards, paid_today: Money) -> None:
    here = kiosks.limited(ctx, known)
    over = over_limit(amount, here, paid_today)
    if over is not None:
        place = {"place": "kiosk"} if over_limit(amount, known, paid_today) is None else {}
        raise Unpayable("AM14", {"which": over.which.value, "limit": Amount.of(over.limit), "left": Amount.of(over.left), **place})


def _leaving(debtor: CoreAccount, stands: Mapping[str, CoreBalances], left: Mapping[str, Money]) -> tuple[Leaving, ...]:
    """The account by itself, and all of hers in its currency together: what is moved between them first does not leave unseen."""
    nothing = Money(debtor.currency, 0)
    each = {account_id: Leaving(balances.available, left.get(account_id, nothing)) for account_id, balances in stands.items()}
    together = Leaving(sum((one.available for one in each.values()), nothing), sum(left.values(), nothing))
    return each[debtor.account_id], together


def _enough(amount: Money, stands: CoreBalances) -> None:
    if amount > stands.available:
        raise Unpayable("AM04", {"available": Amount.of(stands.available)})


def _meant(told: ToldRequirement) -> Requirement:
    return Requirement(Clearing(told.kind), Reason(told.reason), told.until)


def _told(needed: Requirement) -> ToldRequirement:
    return ToldRequirement(needed.kind.value, needed.reason.value, needed.until)
