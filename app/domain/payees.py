"""People and firms the customer pays."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.accounts import AccountNumber


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
