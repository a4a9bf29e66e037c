"""From the second person's publishing to everybody's screen: `python -m tests.bench.alerts [clients]` prints it as JSON.

One machine holds all of it: the bank, a process; a crowd of customers with an event stream each, in another; a few full clients that fetch,
check and keep the bundle, in this one; and one more with her window, in a fourth. Every other round tells how soon all hear of it
(``told``); in the others each of the crowd asks for the bundle the moment she hears of it, as every program does (``fetching``).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Final
from uuid import uuid4

from app.bank.practice import SampleCustomer
from app.client.remote_bank import RemoteBank
from app.domain.alert_desk import DeskAlert
from app.domain.alerts import Alert, Severity, Urgency, Wording
from app.domain.people import SamplePerson as Known
from app.domain.scams import ScamType
from app.machine.alert_bundles import BundlesFile
from app.sandbox.cast import SamplePerson
from app.sandbox.happenings import Day
from app.sandbox.people import SamplePeople
from app.vault.memory import MemoryVault
from tests.bank.cast import WANG, hash_once
from tests.bench import crowd, warned
from tests.bench.workers import bank

CLIENTS: Final = 1000
FULL: Final = 20
ROUNDS: Final = 10
"""Of each kind; the first of all is not counted."""
LIMIT: Final = 60.0


def _nothing_happens(_: Day) -> None:
    pass


def _person(name: str, number: int, *roles: str) -> SamplePerson:
    customer = SampleCustomer(f"p-{number}", name, str(number), "135790", "zh_CN", roles or ("customer",))  # type: ignore[arg-type]
    return SamplePerson(customer, UTC, (), (), _nothing_happens)


def people() -> SamplePeople:
    """Her at the window, the full clients, and two of the desk, who have published what is going round."""
    desk = (_person("Sun", 70090011, "fraud_desk"), _person("He", 70090012, "fraud_desk"))
    return SamplePeople((WANG, *(_person("Reader", 70030000 + number) for number in range(FULL)), *desk), pin_hash=hash_once)


class Desk:
    """Two of the fraud desk: an alert, and its revisions."""

    def __init__(self, writer: RemoteBank, publisher: RemoteBank) -> None:
        self._writer = writer
        self._publisher = publisher
        self._draft: DeskAlert | None = None

    def write(self, number: int) -> None:
        """The next revision."""
        now = datetime.now(UTC)
        words = tuple(
            Wording(language, f"{headline} {number}", "Somebody rings.", ("They hurry you.",), "Hang up.", "96110")
            for language, headline in (("zh_CN", "有人打电话"), ("en", "A caller"))
        )
        alert = Alert("", 0, ScamType.FAMILY, Severity.SEVERE, Urgency.IMMEDIATE, now, now + timedelta(days=9), words)
        before = self._draft
        if before is None:
            self._draft = self._writer.write_alert(alert, (), str(uuid4()))
        else:
            self._draft = self._writer.rewrite_alert(before, alert, ())

    def publish(self) -> float:
        """When the second person has pressed."""
        assert self._draft is not None
        read = self._publisher.desk_alert(self._draft.alert.alert_id)
        pressed = time.monotonic()
        self._publisher.publish_alert(read)
        return pressed


class Reader:
    """A full client: she hears of it, fetches it, checks it and keeps it on her machine."""

    def __init__(self, bank: RemoteBank) -> None:
        self._bank = bank
        self._kept: SimpleQueue[float] = SimpleQueue()
        self._listener = bank.listen(self._heard)
        self._kept.get(timeout=LIMIT)

    def _heard(self, kind: str, _: str) -> None:
        if kind in ("alert.published", "resync"):
            if self._bank.alerts().fault is not None:
                raise RuntimeError("no good bundle")
            self._kept.put(time.monotonic())

    def kept(self) -> float:
        """When it was on her machine."""
        return self._kept.get(timeout=LIMIT)

    def close(self) -> None:
        """Leaves."""
        self._listener.stop()
        self._bank.close()


def measure(clients: int = CLIENTS, rounds: int = ROUNDS) -> dict[str, dict[str, dict[str, float]]]:
    """Milliseconds from the press that publishes, to each thing it leads to; ``bank`` is the processor time that it costs there."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        database = f"sqlite:///{folder}/bank.db"
        measured = stack.enter_context(bank(database, 1, people))
        url = measured.url
        desk = Desk(*(stack.enter_context(closing(_signed_in(url, each, folder))) for each in _known(url, "fraud_desk")))
        window = stack.enter_context(_process("tests.bench.warned", url, str(2 * rounds + 1)))
        others = stack.enter_context(_process("tests.bench.crowd", database, url, str(clients)))
        _expect(others, crowd.READY)
        hers = [each for each in _known(url, "customer") if each.customer_number != WANG.customer.customer_number]
        readers = [stack.enter_context(closing(Reader(_signed_in(url, each, folder)))) for each in hers]
        found: dict[str, list[dict[str, list[float]]]] = {"told": [], "fetching": []}
        for number in range(2 * rounds + 1):
            kind, wanted = ("fetching", crowd.FETCH) if number % 2 else ("told", crowd.LISTEN)
            desk.write(number)
            used = measured.used_seconds()
            found[kind].append(_round(desk, readers, others, window, wanted))
            found[kind][-1]["bank"] = [measured.used_seconds() - used]
        found["told"].pop(0)
    return {kind: {name: told([each for one in of_it for each in one[name]]) for name in of_it[0]} for kind, of_it in found.items()}


def _round(
    desk: Desk, readers: Sequence[Reader], others: subprocess.Popen[str], window: subprocess.Popen[str], wanted: str
) -> dict[str, list[float]]:
    _into(others).write(wanted)
    _into(others).flush()
    _expect(others, crowd.READY)
    _expect(window, warned.READY)
    pressed = desk.publish()
    seen: dict[str, list[float]] = json.loads(_out_of(others).readline())
    seen |= {"kept": [reader.kept() for reader in readers], "painted": [json.loads(_out_of(window).readline())["painted"]]}
    return {name: [at - pressed for at in times] for name, times in seen.items()}


def _known(url: str, role: str) -> tuple[Known, ...]:
    with closing(RemoteBank(url, MemoryVault())) as asking:
        return asking.sample_people(role)  # type: ignore[arg-type]


def _signed_in(url: str, who: Known, folder: Path) -> RemoteBank:
    client = RemoteBank(url, MemoryVault(), bundles=BundlesFile(folder / f"{who.customer_number}.json"))
    client.enrol(who.customer_number, who.activation_code)
    client.sign_in(who.pin)
    return client


@contextmanager
def _process(module: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", module, *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def _expect(process: subprocess.Popen[str], line: str) -> None:
    if _out_of(process).readline() != line:
        raise RuntimeError(f"{process.args!r} has ended")


def _into(process: subprocess.Popen[str]) -> IO[str]:
    assert process.stdin is not None
    return process.stdin


def _out_of(process: subprocess.Popen[str]) -> IO[str]:
    assert process.stdout is not None
    return process.stdout


def told(seconds: Sequence[float]) -> dict[str, float]:
    """The middle one, the hundredth from the worst, and the worst; how many there are."""
    ordered = sorted(1000 * each for each in seconds)
    return {
        "p50Ms": round(ordered[len(ordered) // 2], 1),
        "p99Ms": round(ordered[len(ordered) * 99 // 100], 1),
        "worstMs": round(ordered[-1], 1),
        "many": len(ordered),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]) if sys.argv[1:] else CLIENTS), indent=2) + "\n")
