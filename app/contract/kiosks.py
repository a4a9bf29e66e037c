"""What may be done at a kiosk. Whatever does not stand here is refused ``not_at_kiosk``, what is added to the contract later too."""

from __future__ import annotations

from typing import Final

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
