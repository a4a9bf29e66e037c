"""Plays a story at a real seat, against a real bank over HTTP, and audits every step of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.client.remote_bank import RemoteBank
from app.domain.languages.known import WRITES, nearest
from app.doors.languages import words_for
from app.doors.seat import Belongings, Seat
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.tour.player import Place, Player
from app.ui.tour.story import HOME, Story, pay
from app.ui.voice.port import Silent
from app.ui.words.words import Words
from app.vault.memory import MemoryVault
from tests.audits.auditing import AuditingAlbum, Report
from tests.audits.context import PSEUDO
from tests.audits.grid import Cell
from tests.audits.pseudo import pseudo


def walk_pay(app: QApplication, cell: Cell, bank_url: str, folder: Path) -> Report:
    """From the first start to a receipt, the settings and out, under the conditions of ``cell``."""
    language = "en" if cell.language == PSEUDO else cell.language
    settings = SettingsFile(folder / "settings.json")
    settings.lend(language=language, text_size=cell.text_size, theme=cell.theme)
    screen = Screen(app, settings.preferences(), _words(cell, language))
    window = Window(settings.preferences().theme)
    window.show_screen(screen.frame)
    window.resize(*cell.screen)
    window.show()
    report, loop, bank = Report(), QEventLoop(), RemoteBank(bank_url, MemoryVault())
    seat = Seat(screen, settings, lambda said: _words(cell, said), lambda _held, practice: _belongings(bank_url, practice))
    place = Place(window, screen, seat.open, seat.stage.asked, lambda: ())
    album = AuditingAlbum(folder, cell.context, report)
    player = Player(_story(cell, language, bank_url), {HOME: place}, album, bank.let_pass)
    player.played.connect(loop.quit)
    player.stuck.connect(report.stuck.append)
    player.stuck.connect(loop.quit)
    QTimer.singleShot(0, player.begin)
    loop.exec()
    seat.close()
    window.close()
    window.deleteLater()
    return report


def _words(cell: Cell, language: str) -> Words:
    return Words(language, pseudo) if cell.language == PSEUDO else words_for(language)


def _belongings(url: str, on_practice: Callable[[], None]) -> Belongings:
    return Belongings(RemoteBank(url, MemoryVault(), on_sandbox=on_practice), MemoryDrafts(), Silent(), keeps_secrets=True)


def _story(cell: Cell, language: str, url: str) -> Story:
    people = RemoteBank(url, MemoryVault()).sample_people()
    person = next(person for person in people if person.language == nearest(language, WRITES))
    return pay(language, cell.text_size, cell.theme, person.customer_number, "42.50", "For the roses")
