"""What a draft would change in the alert that customers see now, part by part, for whoever is to publish it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.alert_desk import DeskAlert
from app.domain.alerts import Alert, Wording
from app.journeys.desk_writing_words import headline_in, language_name, places, severity_name, urgency_name
from app.journeys.say import Digits, Name, Param, Say, say
from app.journeys.scam_names import SCAM_NAMES
from app.journeys.steps import Fact

_UNTIL_NOW: Final = say("DeskAlerts", "Until now: {before}. From now on: {after}")
_NOTHING: Final = say("DeskAlerts", "nothing")
_EVERYWHERE: Final = say("DeskAlerts", "everywhere")
_OTHER_WORDS: Final = say("DeskAlerts", "Other words than customers see now")


def differences(told: DeskAlert) -> tuple[Fact, ...]:
    """Every part that becomes different; nothing where customers see nothing of it yet. First the accounts, which they never see."""
    if told.before is None:
        return ()
    return (*_accounts(told), *_words(told.before, told.alert), *_rest(told.before, told.alert))


def _accounts(told: DeskAlert) -> Iterator[Fact]:
    dropped = [each for each in told.accounts_before if each not in told.accounts]
    fresh = [each for each in told.accounts if each not in told.accounts_before]
    if dropped:
        ending = say("DeskAlerts", "{count}, ending in {digits}")
        digits = Digits(", ".join(each.last_four for each in dropped))
        yield Fact(say("DeskAlerts", "Accounts that are watched no more"), ending(count=len(dropped), digits=digits), "name")
    if fresh:
        yield Fact(say("DeskAlerts", "Accounts that are new"), len(fresh))


def _words(before: Alert, after: Alert) -> Iterator[Fact]:
    """In each language by itself."""
    old, new = ({words.language: words for words in alert.wordings} for alert in (before, after))
    for language in dict.fromkeys((*old, *new)):
        whole = say("DeskAlerts", "The words in {language}")(language=language_name(language))
        if language not in new:
            yield Fact(whole, say("DeskAlerts", "Left out: nobody reads it in this language any more"), "name")
        elif language not in old:
            yield Fact(whole, say("DeskAlerts", "New"))
        else:
            yield from _wording(old[language], new[language])


def _wording(before: Wording, after: Wording) -> Iterator[Fact]:
    language = language_name(after.language)
    yield from _part(headline_in(after.language), Name(before.headline), Name(after.headline))
    long = (
        (say("DeskAlerts", "What is going round, in {language}"), before.description != after.description),
        (say("DeskAlerts", "How to tell, in {language}"), before.signs != after.signs),
        (say("DeskAlerts", "What to do now, in {language}"), before.instruction != after.instruction),
    )
    yield from (Fact(label(language=language), _OTHER_WORDS) for label, differs in long if differs)
    number = say("DeskAlerts", "The number to call, in {language}")(language=language)
    yield from _part(number, _number(before.contact), _number(after.contact))
    where = say("DeskAlerts", "Where, in {language}")(language=language)
    yield from _part(where, _place(before), _place(after))


def _rest(before: Alert, after: Alert) -> Iterator[Fact]:
    """What is the same in every language."""
    yield from _part(say("DeskAlerts", "The kind of scam"), SCAM_NAMES[before.scam_type], SCAM_NAMES[after.scam_type])
    yield from _part(say("DeskAlerts", "How soon"), urgency_name(before.urgency), urgency_name(after.urgency))
    yield from _part(say("DeskAlerts", "What is at stake"), severity_name(before.severity), severity_name(after.severity))
    yield from _part(say("DeskAlerts", "Words that fit the moment"), _moment(before), _moment(after))
    yield from _part(say("DeskAlerts", "From which amount on"), *(alert.triggers.amount_above or _NOTHING for alert in (before, after)))
    yield from _part(say("DeskAlerts", "Good until"), *(alert.expires.astimezone().date() for alert in (before, after)))


def _part(label: Say, before: Param, after: Param) -> Iterator[Fact]:
    if before != after:
        yield Fact(label, _UNTIL_NOW(before=before, after=after))


def _number(contact: str) -> Param:
    return Digits(contact) if contact else _NOTHING


def _place(words: Wording) -> Param:
    return Name(places(words)) if words.areas else _EVERYWHERE


def _moment(alert: Alert) -> Param:
    return Name("、".join(alert.triggers.words)) if alert.triggers.words else _NOTHING
