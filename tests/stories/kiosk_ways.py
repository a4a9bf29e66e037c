"""Every way through what is done at a kiosk: answers by the step they are given at, and the steps of each at which somebody may leave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from app.journeys.steps import Plain
from app.sandbox.branches import CHUNXI
from tests.bank.bills.samples import DUE, NOBODY
from tests.bank.cast import WANG
from tests.stories.kiosk_customer import LAST, PAYS

Way = tuple[Mapping[str, Plain], tuple[str, ...]]
"""The answers, and the steps that are reached by them and by no way before."""
OWN: Final = f"{WANG.customer.person_id}-payee-4"
"""Among those she has paid: another account of her own."""
_MONTH: Final = f"{date.today():%Y-%m}"
_THIS_MONTH: Final = f"month-{_MONTH}"
_EARLIER: Final = f"month-{date.today().year - 1}-{date.today():%m}"
_MONEY: Final[Mapping[str, Plain]] = {"home": "my-money"}
_BILL: Final[Mapping[str, Plain]] = {
    "home": "bill",
    "bill-kind": "electricity",
    "bill-customer-number": DUE,
    "bill": "pay",
    "review": True,
}
_BRANCH: Final[Mapping[str, Plain]] = {"home": "branch", "ticket": "another", "visit-branch": CHUNXI, "visit-purpose": "other"}
_SCAMS: Final[Mapping[str, Plain]] = {"home": "scams"}
_MESSAGE: Final[Mapping[str, Plain]] = {**_SCAMS, "what-to-check": "message", "message-to-check": "tea", "message-none": "show"}
_WRONG: Final[Mapping[str, Plain]] = {
    **_MONEY,
    "account": "payments",
    "payments": LAST,
    "payment": "wrong",
    "what-happened": "not_mine",
    "nothing-gone": True,
}
_LOST: Final[Mapping[str, Plain]] = {**_BRANCH, "visit-purpose": "lost_card", "visit-lost-card": "go-on"}
WAYS: Final[tuple[Way, ...]] = (
    (PAYS, ("customer-number", "pin", "home")),
    (_MONEY, ("account",)),
    ({**_MONEY, "account": "wang"}, ("activity",)),
    ({**_MONEY, "account": "payments"}, ("payments",)),
    ({**_MONEY, "account": "look-up", "look-up": "tea"}, ("look-up", "nothing-found")),
    ({**_MONEY, "account": "regular"}, ("standing-orders",)),
    ({**_MONEY, "account": "months", _THIS_MONTH: _MONTH}, (_THIS_MONTH, "month-in-words")),
    ({**_MONEY, "account": "months", _THIS_MONTH: "earlier"}, (_EARLIER,)),
    (_WRONG, ("payment", "what-happened", "nothing-gone", "stop-everything")),
    ({**_WRONG, "stop-everything": False}, ("talk",)),
    ({**_WRONG, "what-happened": "cheated", "stop-everything": False, "talk": True}, ("what-now",)),
    (PAYS, ("payee", "amount", "note", "review", "confirm")),
    ({**PAYS, "confirm": False}, ("not-sent",)),
    ({**PAYS, "payee": OWN}, ("refused-same_account",)),
    ({**PAYS, "payee": "new", "payee-name": "Wei", "account-number": NOBODY}, ("payee-name", "account-number")),
    (_BILL, ("bill-kind", "bill-customer-number", "bill", "review", "confirm")),
    ({**_BILL, "confirm": False}, ("not-sent",)),
    ({**_BILL, "bill-customer-number": NOBODY}, ("refused-bill_unknown",)),
    (_SCAMS, ("what-to-check",)),
    ({**_SCAMS, "what-to-check": "call"}, ("call",)),
    (_MESSAGE, ("message-to-check", "message-none", "nobody-to-show")),
    ({**_SCAMS, "what-to-check": "warnings"}, ("alerts",)),
    ({"home": "branch"}, ("ticket",)),
    ({"home": "branch", "ticket": "give-up"}, ("give-up-number",)),
    (_BRANCH, ("visit-branch", "visit-purpose")),
    ({**_BRANCH, "visit-day": "soon"}, ("visit-day", "visit-review")),
    ({**_BRANCH, "visit-day": "soon", "visit-review": True}, ("visit-exists",)),
    ({**_BRANCH, "visit-day": LAST}, ("visit-time",)),
    ({**_BRANCH, "visit-purpose": "safety"}, ("visit-at-once-safety",)),
    ({**_BRANCH, "visit-purpose": "family_link"}, ("visit-at-once-family_link",)),
    ({**_BRANCH, "visit-purpose": "help"}, ("visit-words",)),
    (_LOST, ("visit-lost-card", "visit-card")),
    ({**_LOST, "visit-lost-card": "stop"}, ("stop-everything",)),
    ({**_BRANCH, "visit-purpose": "cash", "visit-account": "wang"}, ("visit-account", "visit-amount")),
    ({**_BRANCH, "visit-purpose": "foreign_notes", "visit-currency": LAST}, ("visit-currency", "visit-notes")),
    (
        {**_BRANCH, "visit-purpose": "deposit_certificate", "visit-account": "wang", "visit-certified": 1},
        ("visit-certified", "visit-copies"),
    ),
)
GIVES_UP: Final[Mapping[str, Plain]] = {"home": "branch", "ticket": "give-up", "give-up-number": "give"}
"""And after that her ticket is good for nothing any more."""
NOT_TRIED: Final = {
    "branch-number-given-up": "tried at a branch of its own",
    "branch-visit-nobody-looks": "comes after a second look at her ticket, which gives nothing away and keeps nothing",
}


def steps() -> Iterator[tuple[str, Mapping[str, Plain], str]]:
    """Each step with a name for it, and the answers that lead there."""
    for answers, reached in WAYS:
        yield from ((f"{answers['home']}-{step}", answers, step) for step in reached)
