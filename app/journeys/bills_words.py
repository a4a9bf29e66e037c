"""The questions about bills, each as a step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from app.domain.bills import Against, Bill, Biller, BillKind, BillStatus, Comparison, FoundBill, Meter, Way, compared, month_of
from app.journeys.months import month_called
from app.journeys.say import Digits, Name, Say, as_it_is, say
from app.journeys.steps import Choose, EnterDigits, Fact, Option, Tell, Trail
from app.journeys.steps_bills import Bar, ShowBill

HOME: Final = say("Bills", "Back to the start")
CALLED: Final[dict[BillKind, Say]] = {
    BillKind.ELECTRICITY: say("Bills", "Electricity"),
    BillKind.WATER: say("Bills", "Water"),
    BillKind.GAS: say("Bills", "Gas"),
    BillKind.HEATING: say("Bills", "Heating"),
    BillKind.PHONE: say("Bills", "Telephone"),
    BillKind.OTHER: say("Bills", "A bill"),
}
FOR_THE_BILL: Final = say("Bills", "Customer number and bill")
"""What a payment of a bill says beside name and amount."""
TRY_AGAIN: Final = say("Bills", "Try again")
ANOTHER: Final = "another"
FORGET: Final = "forget"
_ICONS: Final = {kind: kind.value for kind in BillKind} | {BillKind.OTHER: "bill"}
_SEASONS: Final = (
    say("Bills", "the winter before"),
    say("Bills", "the spring before"),
    say("Bills", "the summer before"),
    say("Bills", "the autumn before"),
)
_LAST_YEAR: Final = {
    Way.MORE: say("Bills", "More than {season}: it was {amount} in {month} {year}."),
    Way.LESS: say("Bills", "Less than {season}: it was {amount} in {month} {year}."),
    Way.SAME: say("Bills", "About the same as {season}: {amount} in {month} {year}."),
}
_BEFORE: Final = {
    Way.MORE: say("Bills", "More than the three bills before: {amount} on average."),
    Way.LESS: say("Bills", "Less than the three bills before: {amount} on average."),
    Way.SAME: say("Bills", "About the same as the three bills before: {amount} on average."),
}
_PAID: Final = {
    BillStatus.PAID: ("bill-paid", say("Bills", "This bill is paid already.")),
    BillStatus.UNDER_WAY: ("bill-under-way", say("Bills", "This bill is being paid already.")),
}


def which_bill(meters: Iterable[tuple[Biller, Meter]], trail: Trail, *, forgets: bool = True) -> Choose[tuple[Biller, str] | str]:
    """Those that she has paid before; nothing of those: another; and, where it ``forgets``, that one of them is not needed any more."""
    rows: tuple[Option[tuple[Biller, str] | str], ...] = tuple(
        Option(key, label, (biller, meter.customer_ref), detail, icon) for biller, meter, key, label, detail, icon in remembered(meters)
    )
    less = say("Bills", "One of these is not needed any more"), say("Bills", "Such as that of a home that you have left")
    another = say("Bills", "Another bill"), say("Bills", "You have a bill on paper that was not paid here before")
    forget: tuple[Option[tuple[Biller, str] | str], ...] = (Option(FORGET, less[0], FORGET, less[1], "cross"),) if forgets else ()
    return Choose(
        key="bill-which",
        trail=trail,
        question=say("Bills", "Which bill would you like to look at?"),
        options=(*rows, Option(ANOTHER, another[0], ANOTHER, another[1], "bill"), *forget),
    )


def remembered(meters: Iterable[tuple[Biller, Meter]]) -> Iterator[tuple[Biller, Meter, str, Say, Say, str]]:
    """What she has paid before, each with its key, its two lines and its icon."""
    called, whose = say("Bills", "{kind}, number ending in {digits}"), say("Bills", "{name}, in the name of {holder}")
    for biller, meter in meters:
        label = called(kind=CALLED[biller.kind], digits=Digits(meter.customer_ref[-4:]))
        detail = whose(name=Name(biller.name), holder=Name(meter.holder))
        yield biller, meter, f"{biller.biller_id}:{meter.customer_ref}", label, detail, _ICONS[biller.kind]


def which_kind(kinds: Iterable[BillKind], trail: Trail) -> Choose[BillKind]:
    """What is it for?"""
    return Choose(
        key="bill-kind",
        trail=trail,
        question=say("Bills", "What is the bill for?"),
        options=tuple(Option(kind.value, CALLED[kind], kind, icon=_ICONS[kind]) for kind in kinds),
    )


def which_firm(billers: tuple[Biller, ...], trail: Trail) -> Choose[Biller]:
    """Where there are several of a kind."""
    return Choose(
        key="bill-firm",
        trail=trail,
        question=say("Bills", "Which firm is the bill from?"),
        why=(say("Bills", "Its name is at the top of the bill."),),
        options=tuple(Option(each.biller_id, as_it_is(Name(each.name)), each, icon=_ICONS[each.kind]) for each in billers),
    )


def customer_number(biller: Biller, trail: Trail, before: str = "") -> EnterDigits:
    """The number off the paper bill; ``before`` is what she entered last time."""
    phone = say("Bills", "It is your telephone number, with the numbers in front.")
    paper = say("Bills", "It is at the top of the paper bill, usually beside your name.")
    return EnterDigits(
        key="bill-customer-number",
        trail=trail,
        question=say("Bills", "What is your customer number at {name}?")(name=Name(biller.name)),
        why=(phone if biller.kind is BillKind.PHONE else paper,),
        label=say("Bills", "Customer number"),
        least=biller.least,
        most=biller.most,
        suggestion=before,
    )


def shown(biller: Biller, found: FoundBill, bill: Bill, trail: Trail) -> ShowBill:
    """What is owed, how it compares, and whether she wants to pay it. Nothing is marked beforehand."""
    overdue = say("Bills", "It was due on {day}. You can still pay it now."), say("Bills", "It is to be paid by {day}.")
    not_hers = say("Bills", "This bill is in another person’s name: {holder}. If somebody hurries you to pay it, leave it.")
    anothers = (not_hers(holder=Name(found.holder)),) if found.of_another else ()
    question = say("Bills", "{kind} for {month}: {amount}. Shall it be paid now?")
    return ShowBill(
        key="bill",
        trail=trail,
        question=question(kind=CALLED[biller.kind], month=month_called(bill.last), amount=bill.amount),
        why=(*anothers, overdue[found.status is not BillStatus.OVERDUE](day=bill.due), *_compared(found, bill)),
        facts=(
            Fact(say("Bills", "The bill is from"), Name(biller.name), "name"),
            *_whose(found),
        ),
        options=(
            Option("pay", say("Bills", "Pay all of it"), value=True, detail=say("Bills", "First we read it back to you"), icon="pay"),
            Option("not-now", say("Bills", "Not now"), value=False, detail=say("Bills", "Nothing is paid"), icon="pause"),
        ),
        bars=(*(Bar(each.month, each.amount) for each in found.months), Bar(month_of(bill.last), bill.amount)),
        pictured=say("Bills", "What the bills of the last twelve months came to, and this one"),
    )


def settled(found: FoundBill, trail: Trail) -> Tell:
    """There is nothing to pay: it is paid, or is being paid, or nothing is owed."""
    key, headline = _PAID.get(found.status, ("bill-nothing-owed", say("Bills", "Nothing is owed here. There is nothing to pay.")))
    on = (say("Bills", "It was paid on {day}.")(day=found.paid_at.astimezone().date()),) if found.paid_at else ()
    again = say("Bills", "You need not pay it again.")
    paper = say("Bills", "If you have a bill on paper, it may be paid already. You can ask the firm.")
    return Tell(
        key=key,
        trail=trail,
        question=headline,
        why=(*on, again) if found.status in _PAID else (paper,),
        facts=_whose(found),
        go_on=HOME,
        mood="done",
    )


def too_much(found: FoundBill, bill: Bill, trail: Trail) -> Tell:
    """There is not enough on her account, and half a bill is not paid."""
    why = (
        say("Bills", "Nothing was paid. It was due on {day}. Once there is enough on your account, you can still pay it here.")
        if found.status is BillStatus.OVERDUE
        else say("Bills", "Nothing was paid. It is to be paid by {day}; until then you can come back here.")
    )
    return Tell(
        key="bill-too-much",
        trail=trail,
        question=say("Bills", "There is not enough on your account for {amount}.")(amount=bill.amount),
        why=(why(day=bill.due),),
        go_on=HOME,
        mood="care",
    )


def no_billers(trail: Trail) -> Tell:
    """The bank knows of no firm in a currency of hers."""
    return Tell(
        key="no-billers",
        trail=trail,
        question=say("Bills", "No bills can be looked up here yet."),
        why=(say("Bills", "You can pay a bill like anything else, under “Pay someone”, or at the branch."),),
        go_on=HOME,
    )


def _whose(found: FoundBill) -> tuple[Fact, ...]:
    """What she can compare with her paper."""
    return (
        Fact(say("Bills", "In the name of"), Name(found.holder)),
        Fact(say("Bills", "Customer number"), Digits(found.customer_ref)),
    )


def _compared(found: FoundBill, bill: Bill) -> tuple[Say, ...]:
    return tuple(_in_words(each, bill) for each in compared(bill, found.months))


def _in_words(comparison: Comparison, bill: Bill) -> Say:
    if comparison.against is Against.BEFORE:
        return _BEFORE[comparison.way](amount=comparison.amount)
    season = _SEASONS[bill.last.month % 12 // 3]
    return _LAST_YEAR[comparison.way](season=season, month=month_called(bill.last), year=bill.last.year - 1, amount=comparison.amount)
