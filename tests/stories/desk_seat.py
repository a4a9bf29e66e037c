"""Seats of a desk, each on a computer of its own with a keyring and a shelf that the test holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.client.feeds.importing import OthersWarnings
from app.client.remote_bank import RemoteBank
from app.contract.operation import Role
from app.doors.seat import Belongings, Fetch
from app.journeys.desk import Desk
from app.journeys.desk_visit import at_the_desk
from app.journeys.steps import Choose, EnterDigits
from app.machine.draft_shelf import memory_shelf
from app.ui.voice.port import Silent
from tests.bank.running import RunningBank
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest

Sit = Callable[[str], HomeSeat]
"""Sits down whoever has this number: makes the computer known, the first time, and signs in."""


@contextmanager
def desks(app: QApplication, bank: RunningBank, folder: Path, role: Role, pins: dict[str, str]) -> Iterator[Sit]:
    """Desks for those of one role; ``pins`` by their numbers."""
    seats: list[HomeSeat] = []
    computers: dict[str, Fetch] = {}

    def sit(number: str) -> HomeSeat:
        known = number in computers
        fetch = computers.setdefault(number, _belongings(bank.url, role))
        seat = HomeSeat(app, bank.url, folder / number, KeyringOfTheTest(), fetch=fetch, visit=at_the_desk)
        seats.append(seat)
        if not known:
            _introduce(seat, number, set(pins))
        seat.sign_in(pins[number])
        return seat

    yield sit
    for seat in seats:
        seat.close()


def _belongings(url: str, role: Role) -> Fetch:
    """As the door of the desk brings them."""
    vault, drafts = KeyringOfTheTest(), memory_shelf()

    def fetched(_held: ExitStack, practice: Callable[[], None]) -> Belongings:
        bank = RemoteBank(url, vault, on_sandbox=practice, roles=(role,))
        return Belongings(bank, drafts, Silent(), keeps_secrets=True, desk=Desk(bank, bank, OthersWarnings(), bank, bank))

    return fetched


def _introduce(seat: HomeSeat, number: str, everybody: set[str]) -> None:
    """Staff number and code."""
    for key, plain in (("language", "en"), ("text-size", "100"), ("theme", "day")):
        seat.answer(key, plain)
    people = seat.see("practise-as")
    assert isinstance(people, Choose)
    assert {option.key for option in people.options} == everybody
    seat.answer("practise-as", number)
    for key in ("staff-number", "activation-code"):
        step = seat.see(key)
        assert isinstance(step, EnterDigits)
        seat.answer(key, step.suggestion)
    seat.answer("known", True)
