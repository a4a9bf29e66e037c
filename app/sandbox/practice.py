"""A pretend bank for one lesson: a process of its own on this machine's loopback, in a folder that goes with it.

It is nobody else's: the practice bank of the seats (:mod:`app.sandbox.process`) keeps its books, this one never does.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.bank.practice import SampleCustomer
from app.domain.languages.known import nearest
from app.sandbox.chengdu import LI_NA, WANG_XIULAN
from app.sandbox.kent import MARGARET_HUGHES, PETER_HUGHES
from app.sandbox.passing import passing_folder, seats_of
from app.sandbox.process import PracticeBankMissing, own_command, ready_url

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
    """Two who speak it, or its nearest relative."""
    pairs = {pair.her.language: pair for pair in (_KENT, _CHENGDU)}
    return pairs[nearest(language, pairs)]


@contextmanager
def pretend_bank(pair: Pair, command: Sequence[str] | None = None, *, apart: bool = True) -> Iterator[str]:
    """Where a new bank answers at which these two can sign in, for as long as this is held; then it is ended, and all of it deleted.

    Raises :class:`PracticeBankMissing` where it does not start. If this program is killed the bank ends as well: it holds the seat.
    ``apart``: in a session of its own, which no key in a terminal reaches; else a signal to this program's whole group ends it at once.
    """
    with passing_folder() as place, _running([*(command or own_command()), *_serving(place, pair)], apart=apart) as url:
        yield url


def _serving(place: Path, pair: Pair) -> tuple[str, ...]:
    books = ("--database", f"sqlite:///{place / 'pretend.db'}")
    people = ("--people", pair.her.customer_number, pair.trusted.customer_number)
    return "bank", "serve", "--sandbox", *people, *books, "--host", "127.0.0.1", "--port", "0", "--until-no-seat", str(seats_of(place))


@contextmanager
def _running(command: list[str], *, apart: bool) -> Iterator[str]:
    process = subprocess.Popen(  # noqa: S603 - our own program
        command,
        cwd=Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=apart,
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
