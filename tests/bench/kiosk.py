"""Customer after customer at one kiosk: random presses, walking away, being killed, the bank going away. What does the machine keep of it?

`python -m tests.bench.kiosk 500`: prints memory, handles, processes and files of the supervisor along the way.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Final

from app.sandbox.people import EVERYBODY
from tests.faults.bank_process import BankProcess
from tests.stories.kiosk_at_work import KioskAtWork, kiosk_at_work
from tests.stories.kiosk_customer import Who
from tests.stories.kiosk_machine import GO_ON, HOMES, PULSE, WHO

ENDINGS: Final = ("finishes", "walks-away", "dies", "hangs")
_WEIGHTS: Final = (6, 6, 4, 1)
_RUBBISH: Final = ("https://pay.example/q", "BANXING1:half", "no card of anybody")
_PRESSES: Final = 25
_ONE_IN: Final = 12
"""So seldom the bank goes away in the middle; as seldom the reader reads rubbish."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the supervisor holds between two customers, after so many of them."""

    after: int
    memory_kib: int
    handles: int
    threads: int
    children: int
    files: int


def measure(customers: int, folder: Path, seed: int = 500) -> list[Kept]:
    """As they come, one after the other."""
    luck, found = Random(seed), []
    marks = {1, customers // 10, customers // 2, customers}
    bank = BankProcess(folder)
    bank.start()
    try:
        with kiosk_at_work(bank.url, folder) as kiosk:
            kiosk.see("welcome")
            for number in range(1, customers + 1):
                _one(kiosk, bank, luck, number)
                if number in marks:
                    found.append(kept(kiosk, number))
                    sys.stderr.write(f"{found[-1]}\n")
    finally:
        bank.stop()
    return found


def kept(kiosk: KioskAtWork, after: int) -> Kept:
    """Reads it off the machine."""
    proc = Path("/proc", str(kiosk.pid))
    status = dict(line.split(":", 1) for line in (proc / "status").read_text(encoding="ascii").splitlines())
    children = [child for task in (proc / "task").iterdir() for child in (task / "children").read_text(encoding="ascii").split()]
    homes = kiosk.folder / HOMES
    return Kept(
        after,
        int(status["VmRSS"].split()[0]),
        len(list((proc / "fd").iterdir())),
        int(status["Threads"]),
        len(children),
        len(list(homes.rglob("*"))) if homes.exists() else 0,
    )


def _one(kiosk: KioskAtWork, bank: BankProcess, luck: Random, number: int) -> None:
    sample = luck.choice([each.customer for each in EVERYBODY if each.customer.card])
    ending = luck.choices(ENDINGS, _WEIGHTS)[0]
    who = Who(ending, sample.customer_number, sample.pin, seed=number, presses=luck.randrange(_PRESSES))
    who.put_into(kiosk.folder / WHO)
    kiosk.read(luck.choice(_RUBBISH) if luck.randrange(_ONE_IN) == 0 else sample.card)
    if luck.randrange(_ONE_IN) == 0:
        bank.kill()
        time.sleep(luck.random() * 3)
        bank.start()
    _until_welcome(kiosk)


def _until_welcome(kiosk: KioskAtWork) -> None:
    while (key := kiosk.see("welcome", "welcome-silent", "slip-misread")) != "welcome":
        kiosk.read(GO_ON if key == "slip-misread" else PULSE)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="bx-kiosk-") as folder:
        begun = time.monotonic()
        found = measure(int(sys.argv[1]), Path(folder))
        sys.stdout.write(json.dumps([asdict(each) for each in found], indent=2) + f"\n{time.monotonic() - begun:.0f} s\n")


if __name__ == "__main__":
    main()
