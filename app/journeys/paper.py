"""On paper: a sheet to look at, to print, or to keep as a file. Whatever the printer does, the sheet stays until she has enough of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.journeys.kept_words import kept, not_kept
from app.journeys.paper_words import PRINT, SAVE, STILL_HERE, at_work, shown, told, which_printer
from app.journeys.ports import Needs
from app.journeys.printing import Paper, Printing
from app.journeys.runner import Journey, act, ask, read
from app.journeys.sheets import Foot, Sheet
from app.journeys.steps import Trail
from app.journeys.telephone import bank_number


@dataclass(frozen=True, slots=True)
class _Page:
    """A sheet with all that is the same on whatever she does with it."""

    sheet: Sheet
    foot: Foot
    language: str
    trail: Trail


def print_sheet(needs: Needs, sheet: Sheet, trail: Trail) -> Journey[None]:
    """Shows it, and prints or keeps it as often as she likes. Nothing where this seat has no paper."""
    if needs.paper is None:
        return
    foot = Foot((yield from read(needs.today)), (yield from bank_number(needs)), needs.pretend())
    language = (yield from read(needs.settings.preferences)).language
    page = _Page(sheet, foot, language, trail)
    while (way := (yield from ask(shown(sheet, foot, trail)))) != "done":
        if way == PRINT:
            yield from _print(needs.paper, page)
        elif way == SAVE:
            yield from _save(needs.paper, page)


def _print(paper: Paper, page: _Page) -> Journey[None]:
    printers = yield from read(paper.printers)
    if not printers:
        yield from ask(told(Printing.NO_PRINTER, page.trail))
        return
    printer = printers[0] if len(printers) == 1 else (yield from ask(which_printer(printers, page.trail)))
    job = yield from act(paper.print, page.sheet, page.foot, page.language, printer)
    yield from ask(at_work(lambda: job.state() is not Printing.UNDER_WAY, page.trail))
    yield from ask(told((yield from read(job.state)), page.trail))


def _save(paper: Paper, page: _Page) -> Journey[None]:
    saved = yield from act(paper.save, page.sheet, page.foot, page.language)
    yield from ask(kept(saved, page.trail) if saved else not_kept(page.trail, STILL_HERE))
