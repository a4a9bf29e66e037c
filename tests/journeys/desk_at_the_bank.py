"""Two of the fraud desk and a customer at the reference bank, as the journeys of the desk are given them."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

from app.client.feeds.importing import OthersWarnings
from app.client.remote_bank import RemoteBank
from app.domain.checks import Check
from app.journeys.desk import Desk
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.steps import Choose
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.client.test_alerts_at_the_bank import ALERT
from tests.journeys.drive import expect, give


def needs_of(desk: RemoteBank, folder: Path) -> Needs:
    """What a journey is given at the seat of somebody of the desk."""
    settings = SettingsFile(folder / "settings.json")
    return Needs(desk, settings, MemoryDrafts(), str(uuid.uuid4()), desk=Desk(desk, desk, OthersWarnings(), desk, desk))


def held(bank: RunningBank, wang: Customer, sun: RemoteBank, he: RemoteBank, amount: str = "10.00", payee: str = "Li") -> Check:
    """A payment of hers to somebody whose account the desk warns of."""
    account = next(each.account for each in wang.bank.payees() if each.name == payee)
    he.publish_alert(sun.write_alert(ALERT, (account,), str(uuid.uuid4())))
    wang.pay(wang.order_to(payee, account, amount), bank)
    (check,) = sun.checks()
    return check


def answer_all(runner: Runner[Any], answer: str, note: str = "她说是给女儿的。") -> None:
    """The same answer to each question of the call, and what was said; then it is to be decided."""
    while (step := runner.step) and step.key.startswith("ask-"):
        give(runner, answer)
    give(runner, note)
    assert expect(runner, Choose).key == "decide"
