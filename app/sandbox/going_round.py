"""What is going round at the practice bank: an alert for each type of scam, written beside this file, a file for each language."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib import resources
from typing import Any, Final

from app.bank.core.ledger import Ledger
from app.bank.practice import SampleCustomer
from app.bank.services import alert_desk
from app.bank.services.context import Bank, Caller, Context
from app.bank.store.alerts import newest
from app.bank.store.port import Tx
from app.contract.alert_desk import PublishAlert, WriteAlert
from app.contract.wire import read, write
from app.sandbox.standing_clock import StandingClock

LANGUAGES: Final = ("zh_CN", "en")
_LASTS: Final = timedelta(days=365)
_FOLDER: Final = "alerts"


def written(expires: datetime) -> Mapping[str, WriteAlert]:
    """The alerts, by their type."""
    worded = {language: _file(language) for language in LANGUAGES}
    return {scam_type: _alert(scam_type, each, worded, expires) for scam_type, each in _file("feed").items()}


def publish(tx: Tx, desk: Sequence[SampleCustomer], now: datetime) -> None:
    """One of the desk writes what is not there yet, another publishes it, as they would over the wire."""
    at_work = Context(Bank(Ledger(), StandingClock(now)))
    writer, publisher, *_ = (replace(at_work, admitted=Caller(each.person_id, "", "")) for each in desk)
    for scam_type, alert in written((now + _LASTS).astimezone(UTC)).items():
        alert_id = f"alt_{scam_type}"
        if newest(tx, alert_id) is None:
            alert_desk.add_draft(tx, writer, alert_id, 1, alert)
            publisher.ids = {"alertId": alert_id}
            told = alert_desk.read_alert(tx, publisher, None)
            alert_desk.publish(tx, publisher, PublishAlert(told.content_hash))


def _alert(scam_type: str, common: Mapping[str, Any], worded: Mapping[str, Mapping[str, Any]], expires: datetime) -> WriteAlert:
    alert = {
        "scamType": scam_type,
        "severity": common["severity"],
        "urgency": common["urgency"],
        "expires": expires,
        "info": [{"language": language} | words[scam_type] for language, words in worded.items()],
        "triggers": {"words": common["words"]},
    }
    return read(write(alert), WriteAlert)


def _file(name: str) -> Mapping[str, Mapping[str, Any]]:
    told: Mapping[str, Mapping[str, Any]] = json.loads((resources.files("app.sandbox") / _FOLDER / f"{name}.json").read_bytes())
    return told
