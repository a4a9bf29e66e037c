"""The people and firms that she pays, and whether a name belongs to an account."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.money import AccountRef
from app.contract.operation import PAGED, Operation
from app.contract.wire import PRINTED, PRINTED_SIGN, Asked, Id, Told, Uuid, extensible, whole

PayeeMatch = Literal["MTCH", "CMTC", "NMTC", "NOAP"]
"""Verification of payee (EPC): the name is the account's, nearly, not at all, or it cannot be looked up."""
HolderName = Annotated[str, Meta(min_length=1, max_length=70, pattern=whole(f"{PRINTED_SIGN}{PRINTED}*"))]
Nickname = Annotated[str, Meta(max_length=40, pattern=whole(f"{PRINTED}*"))]
Picture = Annotated[str, Meta(max_length=40, pattern=whole(r"[a-z0-9-]*"))]
"""A key of the client's own pictures; empty for none."""


class BeneficiaryBody(Told):
    """Somebody in her list. ``suggestedBy`` is set by the bank alone: the name of whoever coached her when she first entered them."""

    beneficiary_id: Id
    name: str
    account: AccountRef
    paid_before: bool
    nickname: str = ""
    picture: str = ""
    suggested_by: str | None = None
    after_payment: str | None = None
    """Not in the list yet: it comes there when this payment has gone out, and not at all when it does not."""


class Beneficiaries(Told):
    """Her list, those paid most lately first."""

    items: list[BeneficiaryBody]
    next: str | None = None


class AddBeneficiary(Asked):
    """Puts somebody into her list: at once, or when the payment ``afterPayment`` has gone out."""

    name: HolderName
    account: AccountRef
    nickname: Nickname = ""
    picture: Picture = ""
    after_payment: Uuid | None = None


class ChangeBeneficiary(Asked):
    """What she calls somebody, and the picture; what is not given stays."""

    nickname: Nickname | None = None
    picture: Picture | None = None


class VerifyPayee(Asked):
    """Asks whether a name belongs to an account."""

    name: HolderName
    account: AccountRef


class PayeeVerification(Told):
    """What the bank found. ``matchedName`` is the holder's real name, told for ``CMTC`` alone: nobody shall learn names by guessing."""

    match: Annotated[str, extensible(PayeeMatch)]
    matched_name: str | None = None


CALLS: Final = (
    Operation("listBeneficiaries", "GET", "/beneficiaries", "The people and firms I pay", Beneficiaries, query=PAGED),
    Operation(
        "addBeneficiary",
        "POST",
        "/beneficiaries",
        "Put somebody into my list",
        BeneficiaryBody,
        AddBeneficiary,
        201,
        creates=True,
        problems=("beneficiary_exists", "payment_final", "same_account", "too_many_attempts"),
    ),
    Operation("changeBeneficiary", "PATCH", "/beneficiaries/{beneficiaryId}", "What I call somebody", BeneficiaryBody, ChangeBeneficiary),
    Operation("removeBeneficiary", "DELETE", "/beneficiaries/{beneficiaryId}", "Take somebody out of my list", None, status=204),
    Operation(
        "verifyPayee",
        "POST",
        "/payee-verifications",
        "Does this name belong to this account?",
        PayeeVerification,
        VerifyPayee,
        problems=("too_many_attempts",),
    ),
)
