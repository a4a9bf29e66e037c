"""Writing an alert: one form after the other, then whatever is to be changed, until it is handed to a colleague to read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.alert_desk import DeskAlert
from app.domain.alert_text import wrong_text
from app.domain.alerts import Alert, Severity, Urgency, Wording
from app.domain.languages.known import WRITES
from app.domain.scams import ScamType
from app.journeys.desk_alert_words import is_told, refused
from app.journeys.desk_looking import look, read_through
from app.journeys.desk_section import desk_of
from app.journeys.desk_writing_forms import aim_form, aimed, worded, words_form
from app.journeys.desk_writing_words import (
    DROP,
    LOOK,
    changed_meanwhile,
    handed_in,
    how_grave,
    how_long,
    how_soon,
    not_yet,
    overview,
    which_type,
)
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read

Keep = Callable[["Writing"], DeskAlert]
_USUALLY: Final = 30
"""Days."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written so far."""

    alert: Alert
    accounts: tuple[AccountNumber, ...] = ()
    over: DeskAlert | None = None
    """What was read, and is to stand there no more."""
    source: str = ""
    """Who warns of it, where it was taken over from others."""


def write_new(needs: Needs) -> Journey[None]:
    """Of a clean sheet: what it is about, the words in both languages, for whom."""
    writing = yield from read(blank)
    scam_type = yield from ask(which_type(writing.alert))
    writing = replace(writing, alert=replace(writing.alert, scam_type=scam_type))
    for language in _own_first((yield from read(needs.settings.preferences)).language):
        writing = yield from write_words(writing, language)
    writing = yield from aim(writing)
    yield from write_on(writing, _as_new(needs))


def write_anew(needs: Needs, alert_id: str) -> Journey[None]:
    """Other words for a draft; of what customers see already, for its next revision."""
    desk = desk_of(needs).alerts
    told = yield from read(desk.desk_alert, alert_id)

    def keep(done: Writing) -> DeskAlert:
        return desk.rewrite_alert(done.over or told, done.alert, done.accounts)

    yield from write_on(Writing(told.alert, told.accounts, told), keep, lambda: desk.desk_alert(alert_id))


def write_out(needs: Needs, source: str, begun: Wording, others: tuple[Wording, ...]) -> Journey[None]:
    """What others warn of, made an alert of the bank: how to tell is what they never say."""
    writing = yield from read(blank)
    writing = replace(writing, source=source, alert=replace(writing.alert, wordings=(begun, *others)))
    scam_type = yield from ask(which_type(writing.alert))
    writing = replace(writing, alert=replace(writing.alert, scam_type=scam_type))
    for language in dict.fromkeys((begun.language, *WRITES)):
        writing = yield from write_words(writing, language)
    writing = yield from aim(writing)
    yield from write_on(writing, _as_new(needs))


def write_on(writing: Writing, keep: Keep, newest: Callable[[], DeskAlert] | None = None) -> Journey[None]:
    """Part by part in any order, looked at as often as one likes, until it is handed in or thrown away.

    ``newest``: how it stands at the bank by now, where something does.
    """
    while (part := (yield from ask(overview(writing.alert, writing.accounts)))) != DROP:
        if part == LOOK:
            yield from look(writing.alert)
        elif part == "done":
            left = yield from _hand_in(writing, keep, newest)
            if left is None:
                return
            writing = left
        else:
            writing = yield from _changed(writing, part)


def write_words(writing: Writing, language: str) -> Journey[Writing]:
    """The words in one language. An empty sheet of the second language stays out of the alert."""
    known = next((each for each in writing.alert.wordings if each.language == language), None)
    filled = yield from ask(words_form(language, known, needed=not _other(writing.alert, language), source=writing.source))
    others = _other(writing.alert, language)
    words = worded(language, known, filled)
    wordings = sorted((*others, *((words,) if words else ())), key=lambda each: _ORDER.get(each.language, len(_ORDER)))
    return replace(writing, alert=replace(writing.alert, wordings=tuple(wordings)))


def aim(writing: Writing) -> Journey[Writing]:
    """For whom it is, and for which moment."""
    filled = yield from ask(aim_form(writing.alert, writing.accounts))
    alert, accounts = aimed(writing.alert, filled)
    return replace(writing, alert=alert, accounts=accounts)


def blank() -> Writing:
    """A clean sheet, to be read at the next start of whoever it concerns."""
    until = _in_days(_USUALLY)
    return Writing(Alert("", 0, ScamType.OTHER, Severity.SEVERE, Urgency.EXPECTED, datetime.now(UTC), until, ()))


def _as_new(needs: Needs) -> Keep:
    return lambda done: desk_of(needs).alerts.write_alert(done.alert, done.accounts, needs.task_id)


def _changed(writing: Writing, part: str) -> Journey[Writing]:
    alert = writing.alert
    match part:
        case "aim":
            return (yield from aim(writing))
        case "type":
            alert = replace(alert, scam_type=(yield from ask(which_type(alert))))
        case "urgency":
            alert = replace(alert, urgency=(yield from ask(how_soon(alert))))
        case "severity":
            alert = replace(alert, severity=(yield from ask(how_grave(alert))))
        case "until":
            days = yield from ask(how_long())
            alert = replace(alert, expires=(yield from read(_in_days, days)))
        case language:
            return (yield from write_words(writing, language))
    return replace(writing, alert=alert)


def _hand_in(writing: Writing, keep: Keep, newest: Callable[[], DeskAlert] | None) -> Journey[Writing | None]:
    """What is still to be handed in; nothing once the bank has it."""
    wrong = wrong_text(writing.alert) or ("type" if writing.alert.scam_type is ScamType.OTHER else None)
    if wrong is None:
        try:
            told = yield from act(keep, writing)
        except Refused as no:
            if no.code == "alert_changed" and newest:
                return (yield from _changed_meanwhile(writing, newest))
            if is_told(no):
                yield from ask(refused(no))
                return writing
            if no.code != "alert_refused":
                raise
            wrong = str(no.facts.get("part", no.code))
        else:
            yield from ask(handed_in(told))
            return None
    yield from ask(not_yet(wrong))
    return writing


def _changed_meanwhile(writing: Writing, newest: Callable[[], DeskAlert]) -> Journey[Writing]:
    """Nobody writes over a colleague's words without having seen them."""
    told = yield from read(newest)
    yield from ask(changed_meanwhile(told))
    yield from read_through(told.alert)
    return replace(writing, over=told)


def _in_days(days: int) -> datetime:
    """So many whole days from now. All day long it is the same moment: who hands in once more after a crash hands in the same."""
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return today + timedelta(days=days + 1)


def _other(alert: Alert, language: str) -> tuple[Wording, ...]:
    return tuple(each for each in alert.wordings if each.language != language)


def _own_first(language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((language, *WRITES)))


_ORDER: Final = {language: place for place, language in enumerate(WRITES)}
