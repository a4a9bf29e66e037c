"""What is said about the steps at which a bill is looked up and paid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

BILLS: Final[Mapping[str, Say]] = {
    "bill-which": say(
        "Explaining",
        "These are bills that were paid here before. Press one to see what is owed; you pay nothing by looking.",
    ),
    "bill-kind": say(
        "Explaining",
        "You choose what the bill on your table is for. Next we ask for its number; you pay nothing by looking.",
    ),
    "bill-firm": say(
        "Explaining",
        "Several firms send bills of this kind. Choose the one whose name stands at the top of yours.",
    ),
    "bill-customer-number": say(
        "Explaining",
        "By this number the firm finds your bill. Copy it from the paper; then you see what is owed, and pay nothing by that.",
    ),
    "bill": say(
        "Explaining",
        "This is what the firm asks for, beside what it was in the months before. If you choose to pay, you are asked twice more.",
    ),
    "bill-forget-which": say(
        "Explaining",
        "You choose which of them is taken out of the list. Nothing that was paid changes, and you are asked once more.",
    ),
    "bill-forget": say(
        "Explaining",
        "If you press yes, this bill is not offered here any more. The firm hears nothing of it, and what you owe stays as it is.",
    ),
    "bill-forgotten": say(
        "Explaining",
        "The bank has taken it out of your list. With the number from the paper bill you can look it up again.",
    ),
    "bill-paid": say(
        "Explaining",
        "The bank knows that this very bill is paid. It takes no bill twice, so you cannot pay it again by mistake.",
    ),
    "bill-under-way": say(
        "Explaining",
        "Somebody has confirmed a payment of this very bill. The bank takes no bill twice, so there is nothing to do.",
    ),
    "bill-nothing-owed": say(
        "Explaining",
        "The firm says that there is no open bill under this number. There is nothing to do.",
    ),
    "bill-too-much": say(
        "Explaining",
        "A bill is paid as a whole, and there is less on your account. You can come back when money has come in.",
    ),
    "no-billers": say(
        "Explaining",
        "Your bank does not ask any firm for bills yet. You can still pay a bill as you pay a person or a firm.",
    ),
}
