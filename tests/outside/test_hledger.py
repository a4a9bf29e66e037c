"""hledger, which we did not write, adds up the exported journal: the same balances to the last fen, and nothing to object to."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from app.bank.core.journal import accounts
from app.bank.journal import journal
from app.bank.store.databases import look, open_store
from app.bank.store.port import Tx
from app.bank.verify import verify
from app.doors.options import read_options
from app.sandbox.people import SamplePeople
from tests.bank.cast import hash_once
from tests.bank.core.books import ELSEWHERE, EVERYBODY, LI, WANG, Books, on_postgres, on_sqlite, transfer
from tests.outside.programs import find, needs

pytestmark = pytest.mark.outside


def hledger(written: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    needs("hledger")
    command = [find("hledger"), "-f", "-", *arguments]
    return subprocess.run(command, input=written, capture_output=True, text=True, timeout=60, check=False, env={"LANG": "C.UTF-8"})


def added_up(written: str) -> dict[str, str]:
    """What hledger makes of every account, by its name."""
    found = hledger(written, "balance", "--flat", "--no-total", "--empty", "--output-format", "csv")
    assert found.stderr == ""
    lines = (line.strip('"').split('","') for line in found.stdout.splitlines()[1:])
    return {name: amount for name, amount, *_ in lines}


def kept(tx: Tx) -> dict[str, str]:
    """What the bank itself keeps of every account."""
    return {each.account_id if each.own else f"customers:{each.account_id}": _amount(each.booked, each.currency) for each in accounts(tx)}


def _amount(minor: int, currency: str) -> str:
    return f"{'-' if minor < 0 else ''}{abs(minor) // 100}.{abs(minor) % 100:02} {currency}" if minor else "0"


def plain(balances: dict[str, str]) -> dict[str, str]:
    """hledger leaves the currency of nothing away in some versions."""
    return {name: "0" if amount.startswith(("0.00", "0 ")) else amount for name, amount in balances.items()}


def written(tx: Tx) -> str:
    return "\n\n".join(journal(tx)) + "\n"


def test_a_year_of_the_sample_people_adds_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = f"sqlite:///{tmp_path / 'bank.db'}"
    fill(database)
    options = read_options(["bank", "journal", "--format", "hledger", "--database", database])
    assert options.door(options) == 0
    exported = capsys.readouterr().out
    assert exported.count("\n\n") > 500
    assert (hledger(exported, "check", "--strict").returncode, plain(added_up(exported))) == (0, plain(look(database, kept)))
    assert look(database, verify) == []
    for name in ("王秀兰", "李娜", "Hughes", "6299"):
        assert name not in exported


def fill(database: str) -> None:
    async def work() -> None:
        with closing(open_store(database)) as store:
            await store.write(partial(SamplePeople(pin_hash=hash_once).fill, until=datetime.now(UTC)))

    asyncio.run(work())


@pytest.fixture(params=["sqlite", "postgresql"])
def books(request: pytest.FixtureRequest) -> Iterator[Books]:
    books = on_sqlite(*EVERYBODY) if request.param == "sqlite" else on_postgres(request.getfixturevalue("postgres_url"), *EVERYBODY)
    with closing(books):
        yield books


def test_what_is_held_or_let_go_is_not_booked(books: Books) -> None:
    books.give(WANG, 100_000)
    at = datetime.now(UTC)
    for number, end in enumerate((books.ledger.post, books.ledger.void, None)):
        asked = transfer(f"t{number}", 1_001 + number, to=LI.number if number else ELSEWHERE)
        books.do(partial(books.ledger.hold, transfer=asked, at=at))
        if end:
            books.do(partial(end, transfer_id=asked.transfer_id, at=at))
    exported = books.do(written)
    assert hledger(exported, "check", "--strict").returncode == 0
    assert plain(added_up(exported)) == plain(books.do(kept))


def test_books_that_do_not_fit_are_found_by_hledger_alone() -> None:
    with closing(on_sqlite(*EVERYBODY)) as books:
        books.give(WANG, 100_000)
        exported = books.do(written)
    assert hledger(exported, "check").returncode == 0
    for wrong in (exported.replace("= 1000.00 CNY", "= 1000.01 CNY"), exported.replace("  1000.00 CNY\n", "  1000.01 CNY\n", 1)):
        assert wrong != exported
        assert hledger(wrong, "check").returncode != 0
