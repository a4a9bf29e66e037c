"""Several workers on one database are one bank: to customers, to their proofs and events, and to whoever starts and ends it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from app.bank.verify import run as verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_listening import Ear
from tests.attacks.test_refusals import code
from tests.bank.running import RunningBank, running_bank
from tests.bank.web.test_process import bank_tool
from tests.faults.bank_process import WorkersProcess
from tests.outside.programs import until


@pytest.fixture
def banks(postgres_url: str) -> Iterator[tuple[RunningBank, RunningBank]]:
    """The two processes of a bank, each at an address of its own, so that a test can choose."""
    with running_bank(database=postgres_url) as one, running_bank(database=postgres_url) as other:
        yield one, other


@pytest.fixture
def wang(banks: tuple[RunningBank, RunningBank]) -> Iterator[Stranger]:
    stranger = Stranger(banks[0].url)
    stranger.enrol("Wang")
    stranger.sign_in()
    yield stranger
    stranger.close()


def test_a_session_and_its_nonces_hold_at_either(banks: tuple[RunningBank, RunningBank], wang: Stranger) -> None:
    for bank in (banks[1], banks[0], banks[1]):
        wang.url = bank.url
        assert wang.once("readMe").ok


def test_a_proof_used_at_one_is_refused_at_the_other(banks: tuple[RunningBank, RunningBank], wang: Stranger) -> None:
    wang.get("readMe")
    proof = wang.key.proof("GET", f"{banks[0].url}/v1/me", wang.nonce, wang.token)
    assert wang.once("readMe", headers={"DPoP": proof}).ok
    for bank in banks:
        wang.url = bank.url
        assert code(wang.once("readMe", headers={"DPoP": proof})) == "invalid_dpop_proof"


def test_who_listens_at_one_hears_of_what_the_other_did(banks: tuple[RunningBank, RunningBank], wang: Stranger) -> None:
    wang.url = banks[1].url
    with closing(Ear(wang)) as ear:
        ear.hear()
        wang.url = banks[0].url
        payment = wang.pay("Li", "7.00", wait=banks[0].move)
        heard = [ear.hear_event() for _ in range(5)]
    assert {str(event.data["resource"]) for event in heard} == {payment["paymentId"], "wang"}
    with closing(Ear(wang, heard[1].id)) as here:
        assert [here.hear_event() for _ in range(3)] == heard[2:]
    with closing(Ear(wang, "999999999")) as lost:
        assert lost.hear_event().type == "resync"


def test_what_one_began_the_other_finishes_once(banks: tuple[RunningBank, RunningBank], wang: Stranger) -> None:
    payment = wang.initiate(wang.review(wang.details("Li", "7.00")))
    wang.url = banks[1].url
    challenge = wang.first(payment).json()["challenge"]
    for bank in banks:
        bank.move(60)
    signature = wang.key.signature(wang.said(payment, challenge))
    asked = {"confirmation": 2, "contentHash": payment["contentHash"], "challenge": challenge, "signature": signature}
    ids = {"paymentId": payment["paymentId"], "authorisationId": payment["authorisations"][-1]["authorisationId"]}
    for bank in (*banks, *banks):
        wang.url = bank.url
        assert wang.get("authorisePayment", asked, **ids)["scaStatus"] == "finalised"
    for bank in banks:
        (row,) = bank.look(lambda tx: tx.rows("SELECT COUNT(*) AS entries FROM ledger_entries WHERE transfer_id LIKE 'payment:%'"))
        assert row["entries"] == 2


@pytest.fixture
def workers(postgres_url: str, tmp_path: Path) -> Iterator[WorkersProcess]:
    bank = WorkersProcess(tmp_path, postgres_url)
    bank.start()
    yield bank
    bank.stop()


def served(url: str) -> bool:
    with closing(Stranger(url)) as stranger:
        stranger.enrol("王秀兰")
        stranger.sign_in()
        return bool(stranger.get("readMe")["personId"])


def test_a_worker_that_dies_is_started_again(workers: WorkersProcess) -> None:
    first, second = workers.workers()
    os.kill(first, signal.SIGKILL)
    assert served(workers.url)
    until(lambda: workers.workers() if len(workers.workers()) == 2 and first not in workers.workers() else None, "a new worker")
    assert second in workers.workers()
    assert served(workers.url)


def test_both_workers_answer(workers: WorkersProcess) -> None:
    """Whoever accepts first: with many connections held open at the same time, none is without connections."""
    with ExitStack() as held:
        for _ in range(64):
            held.enter_context(closing(Stranger(workers.url)))
        assert all(sockets(pid) > 3 for pid in workers.workers())


def sockets(pid: int) -> int:
    """How many sockets a process holds."""
    return sum(os.readlink(entry).startswith("socket:") for entry in Path(f"/proc/{pid}/fd").iterdir() if entry.is_symlink())


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_they_all_end_with_the_one_that_started_them(postgres_url: str, tmp_path: Path, how: signal.Signals) -> None:
    bank = WorkersProcess(tmp_path, postgres_url)
    bank.start()
    pids = bank.workers()
    assert served(bank.url)
    bank.end(how)
    for pid in pids:
        until(lambda pid=pid: None if Path(f"/proc/{pid}").exists() else True, "the end of a worker")  # type: ignore[misc]
    bank.stop()
    assert verify(postgres_url)[1]


def test_what_several_workers_cannot_do_is_said_in_one_line(tmp_path: Path, postgres_url: str) -> None:
    for url, said in [
        (f"sqlite:///{tmp_path}/bank.db", "an SQLite file is for one"),
        (postgres_url.replace("/bank_", "/nobody_"), "does not exist"),
    ]:
        done = bank_tool("serve", "--workers", "2", "--database", url)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
        assert said in done.stderr
