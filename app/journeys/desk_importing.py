"""Warnings of others: a file or an address, what is found there, and one of it made an alert of the bank's own."""

from __future__ import annotations

from typing import Final

from app.domain.alert_sources import FoundWarning
from app.domain.alerts import Wording
from app.domain.languages.known import WRITES
from app.journeys.alerting import OthersWarnings
from app.journeys.desk_section import desk_of
from app.journeys.desk_writing import write_out
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, Say, as_it_is, say
from app.journeys.steps import Browse, Item, Trail
from app.journeys.steps_desk import GiveSource, Source

_TRAIL: Final = Trail(say("DeskAlerts", "What others warn of"))
_HERE: Final = say("DeskAlerts", "Nothing of it reaches a customer by itself: you complete it, and a colleague publishes it.")
_WHY_NOT: Final[dict[str, Say]] = {
    "feed_too_large": say("DeskAlerts", "This document is too large. A warning is never that long."),
    "feed_too_deep": say("DeskAlerts", "This document is built in a way that no warning is. It was not read."),
    "feed_encoding": say("DeskAlerts", "This document is not written as it says that it is. It was not read."),
    "feed_not_xml": say("DeskAlerts", "This document is of no kind in which warnings are sent."),
    "feed_definitions": say("DeskAlerts", "This document brings definitions of its own, as harmful ones do. It was not read."),
    "feed_version": say(
        "DeskAlerts", "This warning is in too old a form: CAP 1.2 is read here. Ask its sender for that, or write it yourself."
    ),
    "feed_unknown": say("DeskAlerts", "This document is of no kind in which warnings are sent."),
    "feed_incomplete": say("DeskAlerts", "Something is missing in this document that the standard asks for."),
    "feed_not_for_the_public": say("DeskAlerts", "This is an exercise or a test, or it is over, or not for everybody."),
    "feed_address": say("DeskAlerts", "Only an address of the outside world that begins with https is asked."),
    "feed_unreachable": say("DeskAlerts", "No good answer came from there. You can try again, or save the document and choose it here."),
}
_IDEOGRAPHS: Final = ("\u4e00", "\u9fff")
_OTHERWISE: Final = say("DeskAlerts", "This could not be read.")


def take_over(needs: Needs) -> Journey[None]:
    """Asks where, shows what is there, and goes on with what is chosen as with any alert."""
    slip: tuple[Say, ...] = ()
    while True:
        source = yield from ask(_where(slip))
        found = yield from read(_found, desk_of(needs).warnings, source)
        if isinstance(found, Refused):
            slip = (_WHY_NOT.get(found.code, _OTHERWISE),)
            continue
        slip = ()
        chosen = yield from ask(_which(found))
        if chosen != "done":
            first = found[int(chosen)]
            begun = _begun(first)
            yield from write_out(needs, first.source, begun, _others(found, first, begun.language))
            return


def _where(slip: tuple[Say, ...]) -> GiveSource:
    return GiveSource(
        key="source",
        trail=_TRAIL,
        question=say("DeskAlerts", "Where is the warning?"),
        why=slip or (_HERE,),
        label=say("DeskAlerts", "Address, with https"),
    )


def _found(warnings: OthersWarnings, source: Source) -> tuple[FoundWarning, ...] | Refused:
    """What is there. A document that is not taken is an answer, too, which Back may go past."""
    try:
        return warnings.warnings_at(source.address) if source.address else warnings.warnings_in(source.document)
    except Refused as no:
        return no


def _which(found: tuple[FoundWarning, ...]) -> Browse:
    return Browse(
        key="found",
        trail=_TRAIL,
        question=say("DeskAlerts", "Which of these is it?"),
        items=tuple(Item(str(place), as_it_is(Name(each.headline)), _said_by(each), icon="news") for place, each in enumerate(found)),
        empty=say("DeskAlerts", "This document is empty."),
        done=say("DeskAlerts", "Another document"),
        opens=True,
    )


def _said_by(each: FoundWarning) -> Say:
    source = Name(each.source)
    if each.sent is None:
        return say("DeskAlerts", "By {source}")(source=source)
    return say("DeskAlerts", "By {source}, {day}")(source=source, day=each.sent.astimezone().date())


def _begun(found: FoundWarning) -> Wording:
    words = found.wording
    return Wording(_language(found), words.headline, words.description, (), words.instruction, words.contact, words.areas)


def _others(found: tuple[FoundWarning, ...], first: FoundWarning, language: str) -> tuple[Wording, ...]:
    """The same warning in the other language, where its document has it."""
    same = (each for each in found if each is not first and (each.source, each.name) == (first.source, first.name) and each.name)
    worded = (_begun(each) for each in same if _language(each) != language)
    return tuple({words.language: words for words in worded}.values())


def _language(found: FoundWarning) -> str:
    """The nearest of the program's own: ``en_CA`` is English. What is in neither, or says no language, is begun by its letters."""
    spoken = found.language.partition("_")[0].lower()
    by_letters = "zh_CN" if any(_IDEOGRAPHS[0] <= sign <= _IDEOGRAPHS[1] for sign in found.headline) else "en"
    return next((language for language in WRITES if language.partition("_")[0] == spoken), by_letters)
