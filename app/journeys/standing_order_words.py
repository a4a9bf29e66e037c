"""The pages of what goes out regularly."""

from __future__ import annotations

from typing import Final

from app.domain.accounts import Account
from app.domain.money import MOST, Money
from app.domain.payees import Payee
from app.domain.standing_orders import StandingOrder
from app.journeys import pay_words
from app.journeys.say import Digits, InWords, Name, Say, say
from app.journeys.schedule_words import how_often, may_move
from app.journeys.steps import Choose, Confirm, EnterAmount, Fact, Option, Tell, Trail

TRAIL: Final = Trail(say("StandingOrders", "Regular payments"))
SETTING_UP: Final = Trail(say("StandingOrders", "A new regular payment"))
NEW: Final = "new"
SHOWN: Final = 3
"""So many of the days that come are shown."""
_HOME: Final = say("StandingOrders", "Back to the start")
_ENOUGH: Final[Option[StandingOrder | None]] = Option("done", _HOME, None, icon="check")
_BEGUN: Final = say("StandingOrders", "It is set up.")
_BEGINS_LATER: Final = say("StandingOrders", "It is confirmed, and begins once it has cleared.")
ANOTHER_AMOUNT: Final = say("StandingOrders", "Enter another amount")
ANOTHER_DAY: Final = say("StandingOrders", "Choose the day once more")
_FROZEN: Final = (
    say("StandingOrders", "Everything is stopped. So nothing goes out by itself either."),
    say("StandingOrders", "Press “Stop everything” to see how it can be undone."),
)


def listed(
    orders: tuple[StandingOrder, ...], together: Money | None, *, frozen: bool, sets_up: bool = True
) -> Choose[StandingOrder | None]:
    """All of them with what comes next, one to look into; and nothing of those: another one, or, where none is set up, enough.

    ``frozen``: everything is stopped.
    """
    each_of = say("StandingOrders", "{amount} to {name}, {often}")
    rows: tuple[Option[StandingOrder | None], ...] = tuple(
        Option(
            each.order_id,
            each_of(amount=each.amount, name=Name(each.creditor_name), often=how_often(each.schedule)),
            each,
            _next(each, frozen=frozen),
            "clock",
        )
        for each in orders
    )
    paper = say("StandingOrders", "Such as rent: it then goes out by itself")
    another, first = say("StandingOrders", "Set up another one"), say("StandingOrders", "Set one up")
    new: Option[StandingOrder | None] = Option(NEW, another if orders else first, None, paper, "clock")
    nothing = say("StandingOrders", "Nothing goes out by itself yet.")
    some = say("StandingOrders", "This goes out by itself. Which would you like to see?")
    at_rest = say("StandingOrders", "Which of your regular payments would you like to see?")
    return Choose(
        key="standing-orders",
        trail=TRAIL,
        question=(at_rest if frozen else some) if orders else nothing,
        why=_together(together if any(together != each.amount for each in orders) else None) if not frozen else _FROZEN if orders else (),
        options=(*rows, new if sets_up else _ENOUGH),
    )


def one_of_them(order: StandingOrder, *, frozen: bool) -> Choose[bool]:
    """What it is and when it goes out next. Leaving it so comes first."""
    return Choose(
        key="standing-order",
        trail=TRAIL,
        question=_what(order),
        why=_FROZEN if frozen else (),
        facts=facts(order, frozen=frozen),
        options=(
            Option("leave", say("StandingOrders", "Leave it as it is"), value=False, icon="check"),
            Option("stop", say("StandingOrders", "Stop it"), value=True, icon="stop"),
        ),
    )


def facts(order: StandingOrder, *, frozen: bool) -> tuple[Fact, ...]:
    """How often, the next days (none while everything is stopped), and to whom."""
    then, until = say("StandingOrders", "Then on"), order.schedule.until
    days = () if frozen else order.days[:SHOWN]
    return (
        Fact(say("StandingOrders", "How often"), how_often(order.schedule)),
        *(Fact(then if place else say("StandingOrders", "Next on"), day) for place, day in enumerate(days)),
        *((Fact(say("StandingOrders", "Until"), until),) if until else ()),
        Fact(say("StandingOrders", "To the account ending in"), Digits(order.creditor_account.last_four)),
        *((Fact(say("StandingOrders", "Your words"), order.note),) if order.note else ()),
        *may_move(days),
    )


def really_stop(order: StandingOrder) -> Confirm:
    """Stopping is safe for her money, so there is no pause; but somebody may be waiting for it."""
    return Confirm(
        key="stop-standing-order",
        trail=TRAIL,
        question=say("StandingOrders", "Shall the regular payment to {name} stop?")(name=Name(order.creditor_name)),
        why=(
            say("StandingOrders", "If it is rent or insurance, you then have to pay it yourself."),
            say("StandingOrders", "You can set it up again at any time."),
        ),
        facts=(Fact(say("StandingOrders", "Each time"), order.amount, "money"),),
        yes=say("StandingOrders", "Stop it"),
        no=say("StandingOrders", "Leave it as it is"),
        pause_seconds=0,
        look="stop",
    )


def stopped(order: StandingOrder, *, one_waits: bool) -> Tell:
    """It is stopped. ``one_waits``: to the same account something waits already as a payment of its own, which this does not stop."""
    name = Name(order.creditor_name)
    stops, apart = say("StandingOrders", "It is stopped. No more goes to {name} by itself."), say("StandingOrders", "It is stopped.")
    waits = say("StandingOrders", "A payment to {name} that waits already is not stopped by this.")
    where = say("StandingOrders", "You can stop it at the start, under “Waiting to go out”.")
    return Tell(
        key="standing-order-stopped",
        trail=TRAIL,
        question=apart if one_waits else stops(name=name),
        why=(
            *((waits(name=name), where) if one_waits else ()),
            say("StandingOrders", "What you still owe, such as rent, please pay yourself from now on."),
            say("StandingOrders", "Payments that went out before are not changed by this."),
        ),
        go_on=say("StandingOrders", "I understand"),
        mood="done",
    )


def set_up(order: StandingOrder, *, frozen: bool) -> Tell:
    """It is set up, or begins once it has cleared."""
    family = say("StandingOrders", "Somebody you trust is asked first. Until then nothing of it goes out.")
    return Tell(
        key="standing-order-set-up",
        trail=SETTING_UP,
        question=_BEGUN if order.days else _BEGINS_LATER,
        why=(
            *((family,) if order.waits_for_family else ()),
            *(_FROZEN if frozen else ()),
            say("StandingOrders", "As a rule we look three business days before. If the money is missing then, we tell you."),
            say("StandingOrders", "You find it under “My money”, “Regular payments”. There you can stop it."),
        ),
        facts=(
            Fact(say("StandingOrders", "To"), Name(order.creditor_name), "name"),
            Fact(say("StandingOrders", "Each time"), order.amount, "money"),
            *facts(order, frozen=frozen),
        ),
        go_on=_HOME,
        mood="done" if order.days else "news",
    )


def which_account(accounts: tuple[Account, ...]) -> Choose[Account]:
    """Where the money comes from."""
    return pay_words.which_account(accounts, SETTING_UP)


def how_much_each_time(payee: Payee, currency: str, trail: Trail) -> EnterAmount:
    """How much? It need not be there today."""
    return EnterAmount(
        key="amount",
        trail=trail,
        question=say("StandingOrders", "How much should go to {name} each time?")(name=Name(payee.called)),
        why=(say("StandingOrders", "The same amount each time. It need not be there today."),),
        most=Money(currency, MOST - 1),
    )


def nobody_yet() -> Tell:
    """Her list is empty."""
    return Tell(
        key="nobody",
        trail=SETTING_UP,
        question=say("StandingOrders", "Nobody is in your list yet."),
        why=(say("StandingOrders", "First pay the person or firm once, under “Pay someone”, and keep them in your list."),),
        go_on=_HOME,
    )


def nothing_set_up() -> Tell:
    """She would rather not."""
    return Tell(
        key="not-set-up",
        trail=SETTING_UP,
        question=say("StandingOrders", "Nothing was set up."),
        why=(say("StandingOrders", "Stopping to think is always right."),),
        go_on=_HOME,
        mood="done",
    )


def _next(order: StandingOrder, *, frozen: bool) -> Say:
    if not order.days:
        return say("StandingOrders", "Has not begun yet")
    if frozen:
        return say("StandingOrders", "Does not go out while everything is stopped")
    return say("StandingOrders", "Next on {day}")(day=order.days[0])


def _what(order: StandingOrder) -> Say:
    return say("StandingOrders", "{amount} to {name}")(amount=order.amount, name=Name(order.creditor_name))


def _together(together: Money | None) -> tuple[Say, ...]:
    if together is None:
        return ()
    words = say("StandingOrders", "Within the next month {amount} goes out in all ({words}).")
    return (words(amount=together, words=InWords(together)),)
