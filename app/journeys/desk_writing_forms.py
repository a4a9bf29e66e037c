"""The forms of an alert: its words in one language, and for whom and for which moment it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.alert_text import (
    LONGEST_AREA,
    LONGEST_DESCRIPTION,
    LONGEST_HEADLINE,
    LONGEST_INSTRUCTION,
    LONGEST_SIGN,
    MOST_AREAS,
    MOST_SIGNS,
)
from app.domain.alert_writing import account_written, amount_written, region_written, words_written
from app.domain.alerts import Alert, Area, Triggers, Wording
from app.journeys.desk_writing_words import TRAIL, language_name
from app.journeys.say import Name, say
from app.journeys.steps import NotAnAnswer, Plain
from app.journeys.steps_desk import Blank, FillIn, Sort

_LONGEST_NUMBER: Final = 20
_LONGEST_LIST: Final = 400
_LONGEST_ACCOUNT: Final = 40
_MOST_ACCOUNTS: Final = 200
_OF_THE_MOMENT: Final = 3
"""So many blanks stand behind those for places, of which each language has two: the names, and a code."""
_HEADLINE: Final = say("DeskAlerts", "Headline")
_CONTACT: Final = say("DeskAlerts", "The number to call")
_GOING_ROUND: Final = say("DeskAlerts", "What is going round")
_TO_DO: Final = say("DeskAlerts", "What to do now")
_SIGNS: Final = say("DeskAlerts", "How to tell, one sign a line")
_MAY_STAY_EMPTY: Final = say("DeskAlerts", "All of it may stay empty: then everybody reads it, and it comes up at no moment in particular.")
_CODES: Final = say("DeskAlerts", "A code, such as 510100 or GB-KEN, makes that only people there get it, unless another place has none.")
_WORDS: Final = say("DeskAlerts", "Words that fit the moment, with commas")
_SO_WRITTEN: Final = say("DeskAlerts", "Short sentences, no blame, no fear. It is shown and read aloud exactly as you write it.")
_CHECK_NUMBER: Final = say("DeskAlerts", "The number to call was taken over from {source}. Look it up elsewhere before you hand it in.")
_OR_NOT: Final = say("DeskAlerts", "Leave everything empty where it is not for these readers.")


def words_form(language: str, known: Wording | None, *, needed: bool, source: str = "") -> FillIn:
    """The words in one language. ``needed``: it is the only one so far, so that it cannot stay empty.

    ``source``: who warns of it, where it was taken over. A number to call is what somebody harmful would put in there.
    """
    words = known or Wording(language, "", "", (), "")
    check = (_CHECK_NUMBER(source=Name(source)),) if source and words.contact else ()
    return FillIn(
        key=f"words-{language}",
        trail=TRAIL,
        question=say("DeskAlerts", "The words in {language}")(language=language_name(language)),
        why=(*check, _SO_WRITTEN, *(() if needed else (_OR_NOT,))),
        blanks=(
            Blank("headline", _HEADLINE, LONGEST_HEADLINE, words.headline, tall=True, needed=needed),
            Blank("contact", _CONTACT, _LONGEST_NUMBER, words.contact, sort=Sort.NUMBER),
            Blank("description", _GOING_ROUND, LONGEST_DESCRIPTION, words.description, tall=True, needed=needed),
            Blank("instruction", _TO_DO, LONGEST_INSTRUCTION, words.instruction, tall=True, needed=needed),
            Blank("signs", _SIGNS, LONGEST_SIGN, "\n".join(words.signs), MOST_SIGNS, needed=needed),
        ),
    )


def worded(language: str, known: Wording | None, filled: tuple[str, ...]) -> Wording | None:
    """The words that a form holds; nothing where all of it is empty."""
    headline, contact, description, instruction, signs = filled
    if not any(filled):
        return None
    return Wording(language, headline, description, tuple(signs.splitlines()), instruction, contact, known.areas if known else ())


@dataclass(frozen=True, kw_only=True)
class AimForm(FillIn):
    """The form of an aim: a region is named in words wherever it is named by its code."""

    def take(self, answer: Plain) -> tuple[str, ...]:  # noqa: D102
        filled = super().take(answer)
        for names, code in _places(filled):
            if code and not names:
                raise NotAnAnswer(say("DeskAlerts", "Write in words, too, where the region {code} is.")(code=code))
        return filled


def aim_form(alert: Alert, accounts: tuple[AccountNumber, ...]) -> AimForm:
    """For whom, and for which moment."""
    above = alert.triggers.amount_above
    return AimForm(
        key="aim",
        trail=TRAIL,
        question=say("DeskAlerts", "For whom is it, and for which moment?"),
        why=(_MAY_STAY_EMPTY, _CODES),
        blanks=(
            *(blank for words in alert.wordings for blank in _where(words)),
            Blank(
                "above",
                say("DeskAlerts", "From which amount on, such as CNY 5000"),
                _LONGEST_NUMBER,
                f"{above.currency} {above.decimal}" if above else "",
                sort=Sort.AMOUNT,
            ),
            Blank(
                "words",
                say("DeskAlerts", "Words that fit the moment, with commas"),
                _LONGEST_LIST,
                ", ".join(alert.triggers.words),
                tall=True,
            ),
            Blank(
                "accounts",
                say("DeskAlerts", "Accounts of the scammers, one a line; only the bank knows them"),
                _LONGEST_ACCOUNT,
                "\n".join(account.identification for account in accounts),
                _MOST_ACCOUNTS,
                sort=Sort.ACCOUNT,
            ),
        ),
    )


def aimed(alert: Alert, filled: tuple[str, ...]) -> tuple[Alert, tuple[AccountNumber, ...]]:
    """The alert with what the form says of its aim, and the accounts."""
    above, words, accounts = filled[-_OF_THE_MOMENT:]
    wordings = tuple(replace(each, areas=_areas(each, *place)) for each, place in zip(alert.wordings, _places(filled), strict=True))
    numbers = tuple(number for line in accounts.splitlines() if (number := account_written(line)))
    return replace(alert, wordings=wordings, triggers=Triggers(words_written(words), amount_written(above))), numbers


def _places(filled: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Of each language the names of places, and the code of the first."""
    places = iter(filled[:-_OF_THE_MOMENT])
    return zip(places, places, strict=True)


def _where(words: Wording) -> tuple[Blank, Blank]:
    language = language_name(words.language)
    names = say("DeskAlerts", "Where, in {language}")(language=language)
    code = say("DeskAlerts", "Code of that place, for {language}")(language=language)
    return (
        Blank(f"area-{words.language}", names, LONGEST_AREA, "\n".join(area.name for area in words.areas), MOST_AREAS),
        Blank(f"code-{words.language}", code, _LONGEST_NUMBER, _code(words), sort=Sort.REGION),
    )


def _areas(words: Wording, names: str, code: str) -> tuple[Area, ...]:
    """The code is that of the first. Whatever else is known by a code, out of the document of others, keeps it with its name."""
    known = {area.name: area.codes for area in words.areas}
    region = region_written(code)
    codes = (words.areas[0].codes if words.areas and code == _code(words) else (region,)) if region else ()
    return tuple(Area(name, known.get(name, ()) if place else codes) for place, name in enumerate(names.splitlines()))


def _code(words: Wording) -> str:
    return next((code for _, code in words.areas[0].codes if region_written(code)), "") if words.areas else ""
