"""A real bank with a branch: a customer who has a computer at home and a ticket for today, and a kiosk."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from app.bank.clock import BusinessClock
from app.bank.services.credentials import fresh_code, fresh_id
from app.bank.store import activations
from app.bank.store.activations import ActivationRow
from app.bank.store.port import Tx
from app.client.remote_bank import RemoteBank
from app.domain.people import Preferences
from app.doors.kiosk_letter import Letter
from app.doors.kiosk_process import CustomerProcess
from app.sandbox.kiosk import KIOSK
from app.sandbox.people import SamplePeople
from app.vault.memory import MemoryVault
from tests.attacks.stranger import Stranger
from tests.bank.bills.samples import BILLERS
from tests.bank.cast import LI, WANG, hash_once
from tests.bank.running import RunningBank, running_bank
from tests.stories.kiosk_customer import Who

HER: Final = replace(WANG, customer=replace(WANG.customer, name="Zvezdana Quillfeather", pin="739146"))
SHE: Final = (HER.customer.customer_number, HER.customer.pin)
NEXT: Final = ("99999999", "000000")


@dataclass(frozen=True)
class Branch:
    """``home`` is her computer, ``letter`` what the kiosk tells the process of a customer with her ticket."""

    bank: RunningBank
    home: Stranger
    letter: Letter

    def kept(self) -> list[tuple[str, int]]:
        """Her half-done tasks at the bank, each with how many answers."""
        return [(draft["journey"], len(draft["answers"])) for draft in self.home.get("listDrafts")["items"]]

    def forget_all(self) -> None:
        """Nothing is half done any more."""
        for draft in self.home.get("listDrafts")["items"]:
            self.home.get("forgetDraft", draftId=draft["draftId"])


def code_for(bank: RunningBank, person_id: str, number: str) -> str:
    """A fresh code that makes a device known."""
    code = fresh_code(number)

    def keep(tx: Tx) -> None:
        now = BusinessClock().now(tx)
        row = ActivationRow(fresh_id("act"), person_id, "device", code.code_hash, True, now + timedelta(days=1))
        activations.add_activation(tx, row, now)

    bank.change(keep)
    return code.told


@contextmanager
def branch_at_work() -> Iterator[Branch]:
    """All of it, until the block ends."""
    people = SamplePeople((HER, LI, KIOSK), pin_hash=hash_once)
    with running_bank(sandbox=False, billers=BILLERS) as bank, closing(Stranger(bank.url)) as home:
        bank.change(lambda tx: people.fill(tx, BusinessClock().now(tx)))
        me, machine = HER.customer, KIOSK.customer
        code = code_for(bank, me.person_id, me.customer_number)
        asked = {"customerNumber": me.customer_number, "activationCode": code, "publicKey": home.key.jwk, "name": "at home"}
        home.device_id = home.get("enrolDevice", asked)["deviceId"]
        home.keep(home.get("openSession", {"customerNumber": me.customer_number, "pin": me.pin, "deviceId": home.device_id}))
        ticket = home.get("takeNumber", {"branchId": machine.branch_id, "purpose": "other"})["qr"]
        with closing(RemoteBank(bank.url, MemoryVault())) as kiosk:
            kiosk.enrol(machine.customer_number, code_for(bank, machine.person_id, machine.customer_number))
            yield Branch(bank, home, Letter(bank.url, kiosk.kiosk.lent(), ticket, Preferences("en"), practice=False, windowed=True))


def customer(folder: Path, ending: str, step: str, who: tuple[str, str] = SHE, patience_s: float = 10.0) -> CustomerProcess:
    """Who comes next, in a process of her own."""
    Who(ending, *who, step=step).put_into(folder / "who")
    command = [sys.executable, "-m", "tests.stories.kiosk_customer", str(folder / "who")]
    return CustomerProcess(command, folder / "homes", patience_s=patience_s)
