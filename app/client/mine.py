"""Everything that the bank keeps about her: its pages put together, and what they say read out of them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from app.client.accounts import zoned
from app.client.answers import NotUnderstood, understood
from app.client.calls import page
from app.client.sessions import Sessions
from app.contract.family import PairingBody
from app.contract.payees import BeneficiaryBody
from app.contract.people import Device as DeviceBody
from app.contract.people import Me
from app.contract.records import AccountRecord, SessionRecord
from app.contract.wire import Told, read, write
from app.domain.covered import covered, last_alone
from app.domain.devices import Device
from app.domain.mine import KeptAccount, Mine

_PAGE: Final = 200
_MOST_PAGES: Final = 500
_NO_PROSE: Final = ("Id", "amount", "customerNumber")
"""How fields are called, or end, that are no words of anybody's."""
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
Whole = dict[str, Any]


class _Read(Told):
    """What is told of by name: a bank of another version may keep more kinds, or fewer."""

    customer_number: str
    me: Me
    devices: list[DeviceBody]
    sessions: list[SessionRecord]
    accounts: list[AccountRecord]
    beneficiaries: list[BeneficiaryBody]
    pairings: list[PairingBody]


BY_NAME: Final = frozenset(_Read.__struct_encode_fields__)


class Records:
    """Reads what is kept."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> Mine:
        """The whole of it."""
        whole: Whole = {}
        cursor: str | None = None
        for _ in range(_MOST_PAGES):
            query = {"limit": str(_PAGE)} | ({"cursor": cursor} if cursor else {})
            told = self._sessions.ask(page("exportMe", query, {}), _object)
            cursor = told.pop("next", None)
            _add(whole, told)
            if cursor is None:
                return understood(whole, _mine)
        raise NotUnderstood({"wrong": "record_without_end"})


def _object(body: bytes) -> Whole:
    return read(body, dict[str, Any])


def _add(whole: Whole, told: Whole) -> None:
    """A list goes on where the page before has left it, also that of an account which is told again."""
    for name, part in told.items():
        if name == "accounts" and isinstance(part, list):
            _add_accounts(whole.setdefault(name, []), part)
        elif isinstance(part, list):
            whole.setdefault(name, []).extend(part)
        else:
            whole[name] = part


def _add_accounts(accounts: list[Whole], more: list[Whole]) -> None:
    for account in more:
        same = next((each for each in accounts if each.get("account") == account.get("account")), None)
        if same is None:
            accounts.append(account)
        else:
            same.setdefault("transactions", []).extend(account.get("transactions", []))


def _mine(whole: Whole) -> Mine:
    told = read(write(whole), _Read)
    return Mine(
        name=told.me.name,
        customer_number=told.customer_number,
        accounts=tuple(
            KeptAccount(each.account.kind, each.account.account.identification[-4:], len(each.transactions)) for each in told.accounts
        ),
        payees=tuple(each.name for each in told.beneficiaries),
        devices=tuple(
            Device(each.device_id, each.name, zoned(each.enrolled_at), each.trusted, each.locked, each.current) for each in told.devices
        ),
        linked=tuple(dict.fromkeys(each.name for each in told.pairings if each.name)),
        signed_in=tuple(sorted((zoned(each.opened_at) for each in told.sessions), reverse=True)),
        counts=_counts(whole),
        file=json.dumps(_to_keep("", whole), ensure_ascii=False, indent=1).encode(),
    )


def _to_keep(name: str, part: Any) -> Any:
    """A part as it may lie among her documents: no whole account number, hers or another's, also not in what somebody wrote."""
    if isinstance(part, dict):
        return {key: _to_keep(key, each) for key, each in part.items()}
    if isinstance(part, list):
        return [_to_keep(name, each) for each in part]
    if not isinstance(part, str) or name.endswith(_NO_PROSE) or _DAY.match(part):
        return part
    return last_alone(part) if name == "identification" else covered(part)


def _counts(whole: Mapping[str, Any]) -> tuple[tuple[str, int], ...]:
    return tuple((name, len(part)) for name, part in whole.items() if isinstance(part, list) and name not in BY_NAME)
