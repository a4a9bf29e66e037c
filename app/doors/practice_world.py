"""All that there is besides her screen while she practises: a pretend bank, what her pretend computer keeps, and somebody she trusts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.client.remote_bank import RemoteBank
from app.domain.people import Preferences
from app.doors.practice_relative import Relative
from app.doors.seat import Belongings
from app.doors.tour_link import Known, link
from app.journeys.practice import Pupil
from app.journeys.rehearsing import Lesson
from app.machine.settings import SettingsFile
from app.sandbox.passing import passing_folder
from app.sandbox.practice import Pair, pair_for, pretend_bank
from app.ui.stage.guiding import GuidedVoice
from app.ui.voice.port import Voice
from app.vault.memory import MemoryVault


@dataclass(frozen=True)
class PracticeWorld:
    """Made for one lesson. ``folder`` goes with it; ``vault`` is memory alone."""

    lesson: Lesson
    url: str
    pupil: Pupil
    vault: MemoryVault
    folder: Path
    voice: Callable[[], Voice]
    relative: Relative | None
    """Where the lesson is about somebody she trusts."""

    def settings(self, likes: Preferences) -> SettingsFile:
        """Her screen as she likes it; what she changes goes with the lesson."""
        settings = SettingsFile(self.folder / "settings.json")
        settings.prefer(likes)
        return settings

    def belongings(self, guidance: Callable[[], str], _held: ExitStack, _on_practice: Callable[[], None]) -> Belongings:
        """A program at the pretend bank, signed in or, after a cut, not. Half-done tasks are kept at that bank.

        ``guidance`` is read before each page.
        """
        bank = RemoteBank(self.url, self.vault)
        return Belongings(bank, bank.drafts, GuidedVoice(self.voice(), guidance), keeps_secrets=True)


@contextmanager
def practice_world(lesson: Lesson, language: str, voice: Callable[[], Voice], *, apart: bool = True) -> Iterator[PracticeWorld]:
    """Starts it, which takes seconds, and ends and deletes all of it again. ``apart``: as :func:`pretend_bank` has it.

    Raises :class:`~app.sandbox.process.PracticeBankMissing`, or a ``Trouble``.
    """
    with ExitStack() as held:
        pair, vault = pair_for(language), MemoryVault()
        folder = held.enter_context(passing_folder())
        url = held.enter_context(pretend_bank(pair, apart=apart))
        relative = _trusted(url, pair, vault) if lesson is Lesson.TRUST else None
        if relative:
            held.callback(relative.close)
        yield PracticeWorld(lesson, url, _pupil(url, pair, vault), vault, folder, voice, relative)


def _pupil(url: str, pair: Pair, vault: MemoryVault) -> Pupil:
    """Makes her pretend computer known to the bank, where it is not yet."""
    bank = RemoteBank(url, vault)
    try:
        if bank.enrolled() is None:
            sample = next(each for each in bank.sample_people() if each.customer_number == pair.her.customer_number)
            bank.enrol(sample.customer_number, sample.activation_code)
        return Pupil(bank.sign_in(pair.her.pin), pair.trusted.name)
    finally:
        bank.close()


def _trusted(url: str, pair: Pair, vault: MemoryVault) -> Relative:
    """Pairs her with somebody she trusts, who sits down at a program of his or her own."""
    own = MemoryVault()
    link(url, Known(pair.her.customer_number, vault), Known(pair.trusted.customer_number, own))
    return Relative(url, pair.trusted, own)
