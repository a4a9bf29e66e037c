"""Kiosks: what may be done at one, and what the machine itself may ask with its own key, before anybody has signed in.

Whatever does not stand in :data:`AT_KIOSK` is refused ``not_at_kiosk``, what is added to the contract later too.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from app.contract.operation import Operation
from app.contract.visits import Ticket
from app.contract.wire import Asked, Id, Told, extensible

TicketStanding = Literal["today", "another_day", "another_branch", "used", "unknown"]

AT_KIOSK: Final = frozenset(
    {
        *("closeSession", "readMe", "listEvents", "listNotices", "seeNotice"),
        *("listAccounts", "readBalances", "listTransactions", "readStatement"),
        *("listBeneficiaries", "addBeneficiary", "verifyPayee", "listBillers", "lookUpBill"),
        *("reviewPayment", "initiatePayment", "authorisePayment", "listPayments", "readPayment", "cancelPayment", "askRecall"),
        *("listStandingOrders", "stopStandingOrder"),
        *("readSafeguards", "readFreeze", "freeze"),
        *("listDrafts", "readDraft", "keepDraft", "forgetDraft"),
        *("listPairings", "listShares", "seeShare", "giveShare"),
        *("listCoaching", "askCoaching", "joinCoaching", "readCoaching", "showScene", "endCoaching"),
        *("listBranches", "listVisits", "takeNumber", "giveUpVisit", "listAssistance", "readAssistance", "endAssistance"),
        *("readAlerts", "acknowledgeAlert", "listCallbacks", "askCallback", "withdrawCallback", "giveFeedback"),
    }
)
"""Looking, paying, stopping, asking for help, and ending what others see. Not: to pair, to loosen, to undo a stop, to make a device or
a PIN known, to have everything copied, to decide for others, or to begin what goes out again and again."""


class KioskBody(Told):
    """A machine that the bank knows: the branch it stands in."""

    branch_id: Id


class LookAtTicket(Asked):
    """What the machine's reader has read."""

    ticket: Ticket


class TicketLook(Told):
    """Whether a ticket is for here and now. Nothing else is told of it: not whose it is, not which day, not what for."""

    standing: Annotated[str, extensible(TicketStanding)]


CALLS: Final = (
    Operation(
        "readKiosk",
        "GET",
        "/kiosks/{deviceId}",
        "Whether the bank knows the machine whose key is proven; any other key is refused alike",
        KioskBody,
        guard="proof",
        problems=("kiosk_refused",),
    ),
    Operation(
        "lookAtTicket",
        "POST",
        "/kiosks/{deviceId}/tickets",
        "Whether a ticket is for this machine's branch and today; uses nothing up",
        TicketLook,
        LookAtTicket,
        guard="proof",
        problems=("kiosk_refused", "too_many_attempts"),
    ),
)
