"""Changes the key that alerts are signed with: on a real bank by hand, when its rules ask for it, whether the bank is running or not."""

from __future__ import annotations

import asyncio
from contextlib import closing

from app.bank.services import alert_keys
from app.bank.services.alert_keys import SigningKeys
from app.bank.store.databases import open_store
from app.bank.store.port import Tx


def change_alert_key(database_url: str) -> str:
    """The next key signs from now on; answers its name (RFC 7638), never the key.

    Raises ``WrongSchema``, ``NotADatabase``, ``Overloaded`` or ``OutcomeUnknown``.
    """
    with closing(open_store(database_url)) as store:
        return asyncio.run(store.write(_change))


def _change(tx: Tx) -> str:
    alert_keys.ensure(tx)
    alert_keys.rotate(tx)
    return SigningKeys.of(alert_keys.private(tx)).current.thumbprint()
