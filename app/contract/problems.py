"""Problems: every way the bank says no, as a stable code. RFC 9457 (``application/problem+json``)."""

from __future__ import annotations

from typing import Any, Final

from app.contract.wire import Told

MEDIA_TYPE: Final = "application/problem+json"


class FieldProblem(Told):
    """Where a body is wrong, and how."""

    path: str
    code: str


class Problem(Told):
    """What a refusal says. Clients branch on ``code``; ``title`` and ``detail`` are for engineers, never for the customer."""

    type: str
    title: str
    status: int
    code: str
    detail: str = ""
    facts: dict[str, Any] = {}
    errors: list[FieldProblem] = []


PROBLEMS: Final[dict[str, tuple[int, str]]] = {
    # the request itself
    "bad_request": (400, "The request is not one this bank understands"),
    "invalid_body": (400, "The body is not such a message"),
    "body_too_large": (413, "The body is larger than any message here"),
    "unsupported_media_type": (415, "The body must be application/json"),
    "not_found": (404, "There is no such thing, or it is somebody else's"),
    "method_not_allowed": (405, "This path has no such method"),
    "idempotency_key_missing": (400, "A request that creates needs an Idempotency-Key"),
    "idempotency_key_reused": (422, "This Idempotency-Key belongs to another body"),
    # in a bank whose writers run side by side; where they take turns, the second finds what the first has made
    "in_flight": (409, "The first request with this key is still under way"),
    # who asks
    "use_dpop_nonce": (401, "Prove possession with the nonce in DPoP-Nonce"),
    "invalid_dpop_proof": (401, "The proof of possession does not hold"),
    "invalid_token": (401, "There is no such session any more"),
    "credentials_refused": (403, "Number, code, PIN or device do not go together"),
    "too_many_attempts": (429, "Too many attempts; wait"),
    "forbidden": (403, "This is not for you to do"),
    "slip_refused": (403, "At a kiosk it takes a ticket of hers for this branch and day, or her card"),
    "not_at_kiosk": (403, "This is not done at a kiosk"),
    "kiosk_refused": (403, "The proven key is that of no kiosk here, or of one that was locked"),
    # payments
    "AM03": (422, "The currency is not the account's"),
    "AM04": (422, "There is not enough on the account"),
    "AM14": (422, "The amount is above the limit"),
    "amount_invalid": (422, "The amount is not a payable amount of this currency"),
    "DT01": (422, "The execution date is not one that this bank can keep"),
    "account_unknown": (422, "The account is not one of the customer's"),
    "same_account": (422, "An account cannot pay itself"),
    "review_unknown": (422, "There is no review of this payment with this hash"),
    "payment_exists": (409, "This payment has gone further already"),
    "content_changed": (409, "What was shown is no longer what would happen"),
    "answer_unknown": (422, "There is no such question, or no such answer to it"),
    "questions_unanswered": (409, "Something has to be answered before this can be confirmed"),
    "confirmation_too_soon": (409, "The pause between the confirmations is not over"),
    "confirmation_out_of_order": (409, "This is not the confirmation that is due"),
    "challenge_spent": (409, "The challenge is not the current one"),
    "signature_invalid": (422, "The signature does not hold over this content"),
    "frozen": (403, "The customer has stopped everything"),
    "device_untrusted": (403, "This device is too new to pay somebody who was never paid before, or to give somebody powers"),
    "payment_not_sent": (409, "The payment has not gone out; it can be taken back"),
    "payment_final": (409, "The payment has come to its end"),
    "standing_orders_full": (409, "So many standing orders are in force already as one person may have"),
    # statements
    "statement_refused": (422, "No statement is made of so many days, or of days in this order; a table holds only so many lines"),
    # bills
    "bill_unknown": (422, "The biller knows no customer of this number"),
    "biller_silent": (424, "The biller did not answer in time"),
    "biller_unclear": (424, "The biller's answer is none to what was asked"),
    "bill_paid": (409, "This bill is paid"),
    "bill_under_way": (409, "Another payment of this bill is under way"),
    "bill_changed": (409, "The bill is not what its biller told, or that is a day ago; look it up again"),
    # payees and safeguards
    "beneficiary_exists": (409, "The account is in the list already"),
    "safeguard_beyond_floor": (422, "The bank does not allow a safeguard as loose as this"),
    # the family link
    "pairing_refused": (403, "There is no pairing that this could be done with"),
    "DS19": (403, "This is not for you to decide, or not any more"),
    "DS26": (409, "You have decided this already"),
    "conflict_of_interest": (403, "The money may come to you: another has to decide"),
    "words_refused": (422, "Words to somebody else carry no number of five digits, no link and no domain"),
    # coaching and shares
    "coaching_refused": (403, "There is no coaching that this could be done in"),
    "coaching_exists": (409, "There is one already; end it first"),
    "scene_refused": (422, "Something stands in the scene that may not leave her machine"),
    "scene_stale": (409, "She has gone on since"),
    "hint_refused": (422, "This is no hint that may be given"),
    "share_refused": (422, "This is nothing that may be handed over"),
    # alerts
    "second_person_needed": (403, "Somebody else has to do it than those whose it is"),
    "alert_expired": (422, "It has no time to run, or more than a year"),
    "alert_changed": (409, "It is not what was read any more"),
    "alert_refused": (422, "A text in it is not plain, is too long, or is missing"),
    "alert_final": (409, "It was withdrawn"),
    "too_many_drafts": (409, "So many drafts wait already that somebody has to publish or drop some of them first"),
    # payments that the bank holds
    "check_decided": (409, "Another has decided it, or it is over"),
    "check_changed": (409, "A reason to hold it has come since; it is another check now"),
    "check_in_hand": (409, "It is not in the caller's hand: another is calling her about it, or nobody is"),
    "call_incomplete": (422, "What she has to be asked on the phone was not asked"),
    "callback_done": (409, "Another has called already"),
    "callback_time_refused": (422, "The bank does not call then"),
    "callback_in_hand": (409, "It is not in the caller's hand: another is calling her, or nobody is"),
    # what somebody asks to have put right
    "correction_answered": (409, "Another has answered it"),
    # at the counter
    "customer_unknown": (404, "There is no such customer"),
    "customer_differs": (409, "The name on the identity card is not that of the customer with this number"),
    "another_teller_needed": (403, "Codes for a device and for the PIN of one customer come from two members of staff"),
    # at a branch
    "branch_unknown": (422, "There is no such branch"),
    "branch_closed": (409, "The branch is not open then"),
    "branch_full": (409, "The branch gives no more numbers for that day"),
    "visit_time_refused": (422, "One comes on a quarter of an hour, today or within a week"),
    "visit_exists": (409, "There is an open number for this branch and day already"),
    "visit_draft_refused": (422, "There is no such draft, or it is not what is prepared for this purpose"),
    "visit_not_here": (409, "She has not checked in"),
    "visit_called": (409, "She was called to a window"),
    "visit_not_called": (409, "She was not called yet"),
    "visit_over": (409, "The visit is over"),
    "ticket_unknown": (422, "This is no ticket of this bank"),
    "ticket_branch": (409, "The ticket is for another branch"),
    "ticket_day": (409, "The ticket is for another day"),
    "ticket_used": (409, "The ticket was used"),
    "assistance_over": (403, "The look has ended; where she has ended it, none begins any more for this visit"),
    # the practice bank
    "clock_too_far": (422, "Business time has been moved as far as it goes; start afresh"),
    # the bank itself
    "unavailable": (503, "The bank cannot answer now"),
    "internal": (500, "Something went wrong inside the bank; nothing was changed"),
}
"""code -> (HTTP status, title)."""
