"""A pretend bank for one lesson: a process of its own on this machine's loopback, in a folder that goes with it.

It is nobody else's: the practice bank of the seats (:mod:`app.sandbox.process`) keeps its books, this one never does.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app.bank.practice import SampleCustomer
from app.bank.seats import sitting
from app.sandbox.chengdu import LI_NA, WANG_XIULAN
from app.sandbox.kent import MARGARET_HUGHES, PETER_HUGHES
from app.sandbox.process import PracticeBankMissing, own_command, ready_url, runtime_folder

_ENDING: Final = 5.0
"""Seconds a pretend bank has to end in order, once it is asked to; then it is ended."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Whom she is while she practises, and whom she trusts there."""

    her: SampleCustomer
    trusted: SampleCustomer


_KENT: Final = Pair(MARGARET_HUGHES.customer, PETER_HUGHES.customer)
_CHENGDU: Final = Pair(WANG_XIULAN.customer, LI_NA.customer)


def pair_for(language: str) -> Pair:
    """Two who speak it."""
    return _CHENGDU if language == _CHENGDU.her.language else _KENT


@contextmanager
def pretend_bank(command: Sequence[str] | None = None) -> Iterator[str]:
    """Where a new bank answers, for as long as this is held; then it is ended, and all of it deleted.

    Raises :class:`PracticeBankMissing` where it does not start. If this program is killed the bank ends as well: it holds the seat.
    """
    with TemporaryDirectory(prefix="rehearsal-", dir=runtime_folder(), ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        with sitting(place / "seats"), _running([*(command or own_command()), *_serving(place)]) as url:
            yield url


def _serving(place: Path) -> tuple[str, ...]:
    books = ("--database", f"sqlite:///{place / 'pretend.db'}")
    return "bank", "serve", "--sandbox", *books, "--host", "127.0.0.1", "--port", "0", "--until-no-seat", str(place / "seats")


@contextmanager
def _running(command: list[str]) -> Iterator[str]:
    process = subprocess.Popen(  # noqa: S603 - our own program
        command,
        cwd=Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        assert process.stdout is not None  # noqa: S101 - asked for above
        with process.stdout as said:
            url = ready_url(said)
        if url is None:
            raise PracticeBankMissing("the pretend bank did not start")
        yield url
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_ENDING)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
