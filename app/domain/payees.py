"""People and firms the customer pays, and whether a name belongs to an account."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.accounts import AccountNumber


class PayeeMatch(StrEnum):
    """Verification of payee (EPC scheme rulebook): what the bank of an account says to a name."""

    MATCH = "MTCH"
    CLOSE = "CMTC"
    NO_MATCH = "NMTC"
    NOT_POSSIBLE = "NOAP"


@dataclass(frozen=True, slots=True)
class PayeeCheck:
    """What came of a verification. ``matched_name`` is the holder's real name, told for a close match alone."""

    match: PayeeMatch
    matched_name: str = ""


@dataclass(frozen=True, slots=True)
class Payee:
    """Somebody in the customer's list. ``name`` is the account holder's, ``nickname`` what she calls them."""

    payee_id: str
    name: str
    account: AccountNumber
    nickname: str = ""
    picture: str = ""
    paid_before: bool = False

    @property
    def called(self) -> str:
        """What she calls them: the nickname where there is one."""
        return self.nickname or self.name
