"""Every instant is told in the bank's own zone, whichever way it went: the day that stands in it is the bank's day."""

from __future__ import annotations

import json
import re

from tests.attacks.stranger import Stranger
from tests.bank.running import running_bank
from tests.bank.web.test_settling import NEW

_INSTANT = re.compile(r'"(\d{4}-\d\d-\d\dT[^"]*)"')
DRAFT = {"journey": "pay", "version": 1, "answers": []}


def test_all_times_are_told_one_way() -> None:
    with running_bank() as bank:
        wang = Stranger(bank.url)
        wang.enrol("Wang")
        wang.sign_in()
        payment = wang.send(wang.to_somebody_new("Zhao", NEW, "5.00"), bank.move)
        wang.get("changeSafeguards", {"currency": "CNY", "dailyLimit": {"currency": "CNY", "amount": "60000.00"}})
        wang.get("freeze")
        told = [
            payment,
            wang.get("keepDraft", DRAFT, draftId="9f3a3c52-6e0f-4c6f-9d8e-6b4e5d0f4c11"),
            wang.get("askUnfreeze"),
            wang.get("readSafeguards"),
            wang.get("exportMe"),
        ]
        wang.close()
    instants = _INSTANT.findall(json.dumps(told))
    assert len(instants) > 20
    assert {instant[-6:] for instant in instants} == {"+08:00"}
