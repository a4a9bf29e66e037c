"""Writing an alert, in words: what it is about, how soon and how grave, and how it stands while it is written."""

from __future__ import annotations

from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.alert_desk import DeskAlert
from app.domain.alerts import Alert, AlertState, Severity, Urgency, Wording
from app.domain.languages.known import WRITES
from app.domain.languages.known import language as known_as
from app.domain.scams import ScamType
from app.journeys.account_words import number_facts
from app.journeys.say import Name, Say, say
from app.journeys.scam_names import SCAM_NAMES
from app.journeys.steps import Choose, Fact, Option, Tell, Trail
from app.journeys.steps_desk import LookInto

TRAIL: Final = Trail(say("DeskAlerts", "Writing an alert"))
LOOK: Final = "look"
DROP: Final = "drop"
_URGENCIES: Final[dict[Urgency, tuple[Say, Say]]] = {
    Urgency.IMMEDIATE: (say("DeskAlerts", "At once"), say("DeskAlerts", "It comes up between two steps of what they are doing")),
    Urgency.EXPECTED: (say("DeskAlerts", "At the next start"), say("DeskAlerts", "It is told once, and stands in the list")),
}
_SEVERITIES: Final[dict[Severity, Say]] = {
    Severity.EXTREME: say("DeskAlerts", "All that somebody has"),
    Severity.SEVERE: say("DeskAlerts", "Much money"),
    Severity.MODERATE: say("DeskAlerts", "Some money"),
    Severity.MINOR: say("DeskAlerts", "Little money"),
}
_DAYS: Final = (7, 30, 90, 365)
_PARTS: Final[dict[str, Say]] = {
    "headline": say("DeskAlerts", "the headline"),
    "description": say("DeskAlerts", "what is going round"),
    "signs": say("DeskAlerts", "how to tell"),
    "instruction": say("DeskAlerts", "what to do now"),
    "contact": say("DeskAlerts", "the number to call"),
    "area": say("DeskAlerts", "where it goes round"),
    "languages": say("DeskAlerts", "the words: it has none yet"),
    "triggers": say("DeskAlerts", "the words or the amount that fit the moment"),
    "type": say("DeskAlerts", "the kind of scam"),
    "alert_expired": say("DeskAlerts", "until when it is good"),
}


def language_name(language: str) -> Name:
    """A language by its own name."""
    return Name(known_as(language).tongue if language in WRITES else language)


def headline_in(language: str) -> Say:
    """What a headline is called."""
    return say("DeskAlerts", "Headline in {language}")(language=language_name(language))


def urgency_name(urgency: Urgency) -> Say:
    """How soon customers get it."""
    label, _ = _URGENCIES[Urgency.IMMEDIATE if urgency is Urgency.IMMEDIATE else Urgency.EXPECTED]
    return label


def severity_name(severity: Severity) -> Say:
    """What is at stake."""
    return _SEVERITIES.get(severity, _SEVERITIES[Severity.SEVERE])


def which_type(alert: Alert) -> Choose[ScamType]:
    """What is tried."""
    kinds: list[ScamType] = [kind for kind in SCAM_NAMES if kind is not ScamType.OTHER]
    return Choose(
        key="type",
        trail=TRAIL,
        question=say("DeskAlerts", "What kind of scam is it?"),
        options=tuple(Option(kind.value, SCAM_NAMES[kind], kind) for kind in kinds),
        chosen="" if alert.scam_type is ScamType.OTHER else alert.scam_type.value,
    )


def how_soon(alert: Alert) -> Choose[Urgency]:
    """How soon customers get it."""
    return Choose(
        key="urgency",
        trail=TRAIL,
        question=say("DeskAlerts", "How soon do customers have to know?"),
        options=tuple(Option(each.value, label, each, detail) for each, (label, detail) in _URGENCIES.items()),
        chosen=alert.urgency.value,
    )


def how_grave(alert: Alert) -> Choose[Severity]:
    """What is at stake."""
    return Choose(
        key="severity",
        trail=TRAIL,
        question=say("DeskAlerts", "What is at stake for whoever is taken in?"),
        options=tuple(Option(each.value, label, each) for each, label in _SEVERITIES.items()),
        chosen=alert.severity.value,
    )


def how_long() -> Choose[int]:
    """Until when."""
    return Choose(
        key="until",
        trail=TRAIL,
        question=say("DeskAlerts", "How long is it good?"),
        options=tuple(Option(str(days), say("DeskAlerts", "{count} days from today")(count=days), days) for days in _DAYS),
    )


def overview(alert: Alert, accounts: tuple[AccountNumber, ...]) -> LookInto:
    """All of it at a glance, and whatever may be done next."""
    languages = dict.fromkeys((*WRITES, *(words.language for words in alert.wordings)))
    return LookInto(
        key="overview",
        trail=TRAIL,
        question=say("DeskAlerts", "Is it as it should be?"),
        why=(say("DeskAlerts", "Once it is handed in, a colleague reads and publishes it."),),
        facts=facts(alert, accounts),
        ways=(
            Option(LOOK, say("DeskAlerts", "See it as customers will"), LOOK, icon="show"),
            *(_words_option(alert, language) for language in languages),
            Option("aim", say("DeskAlerts", "For whom, and for which moment"), "aim", icon="family"),
            Option("type", say("DeskAlerts", "The kind of scam"), "type", icon="question"),
            Option("urgency", say("DeskAlerts", "How soon"), "urgency", urgency_name(alert.urgency), "clock"),
            Option("severity", say("DeskAlerts", "What is at stake"), "severity", severity_name(alert.severity), "money"),
            Option("until", say("DeskAlerts", "How long"), "until", icon="pause"),
            Option(DROP, say("DeskAlerts", "Throw away what I have written here"), DROP, icon="erase"),
        ),
        done=say("DeskAlerts", "Hand it in"),
    )


def facts(alert: Alert, accounts: tuple[AccountNumber, ...]) -> tuple[Fact, ...]:
    """What an alert is, in short, for who writes or publishes it."""
    above = alert.triggers.amount_above
    return (
        *(Fact(headline_in(words.language), Name(words.headline), "name") for words in alert.wordings),
        Fact(say("DeskAlerts", "The kind of scam"), SCAM_NAMES[alert.scam_type]),
        Fact(say("DeskAlerts", "How soon"), urgency_name(alert.urgency)),
        Fact(say("DeskAlerts", "Where"), Name(_where(alert)) if _where(alert) else say("DeskAlerts", "Everywhere")),
        *((Fact(say("DeskAlerts", "Words that fit the moment"), Name("、".join(alert.triggers.words))),) if alert.triggers.words else ()),
        *((Fact(say("DeskAlerts", "From which amount on"), above),) if above else ()),
        *((Fact(say("DeskAlerts", "Accounts of the scammers"), len(accounts)),) if accounts else ()),
        *(fact for account in accounts for fact in number_facts(account)),
        Fact(say("DeskAlerts", "Good until"), alert.expires.astimezone().date()),
    )


def places(words: Wording) -> str:
    """Where it goes round, with the code of each place; empty is everywhere."""
    return " · ".join(area.name + "".join(f" ({code})" for _, code in area.codes) for area in words.areas)


def handed_in(told: DeskAlert) -> Tell:
    """The bank has it. The same words once more are no new draft: then they stand as they stood."""
    first = say("DeskAlerts", "No customer sees it yet. A colleague has to read it, and publishes it.")
    again = say("DeskAlerts", "Customers see the earlier words until a colleague has read these and published them.")
    same = say("DeskAlerts", "Customers see it as it was: these are the very words that are published already.")
    return Tell(
        key="handed-in",
        trail=TRAIL,
        question=say("DeskAlerts", "The alert is handed in."),
        why=(same if told.alert.state is AlertState.PUBLISHED else again if told.published else first,),
        go_on=say("DeskAlerts", "Back to the desk"),
        mood="done",
    )


def changed_meanwhile(told: DeskAlert) -> Tell:
    """A colleague was faster."""
    return Tell(
        key="changed-meanwhile",
        trail=TRAIL,
        question=say("DeskAlerts", "While you were writing, this alert was changed by {names}.")(names=Name("、".join(told.writers))),
        why=(
            say("DeskAlerts", "Your words are still here, and have not been handed in. Next you see the other ones."),
            say("DeskAlerts", "Then you can hand in yours in their place, or throw yours away."),
        ),
        go_on=say("DeskAlerts", "Show me"),
        mood="care",
    )


def not_yet(part: str) -> Tell:
    """Something is missing, or is not as it may be. ``part`` is the bank's name of it, with its language where it has one."""
    language, _, name = part.rpartition(".")
    what = _PARTS.get(name, say("DeskAlerts", "something that this program does not know"))
    told = say("DeskAlerts", "Still to be mended: {what}")(what=what)
    where = say("DeskAlerts", "Still to be mended in {language}: {what}")(language=language_name(language), what=what)
    return Tell(
        key="not-yet",
        trail=TRAIL,
        question=where if language else told,
        why=(say("DeskAlerts", "All that you have written is still there."),),
        go_on=say("DeskAlerts", "Back to the alert"),
        mood="care",
    )


def _words_option(alert: Alert, language: str) -> Option[str]:
    there = any(words.language == language for words in alert.wordings)
    label = say("DeskAlerts", "The words in {language}")(language=language_name(language))
    return Option(language, label, language, None if there else say("DeskAlerts", "Not written yet"), "language")


def _where(alert: Alert) -> str:
    return " · ".join(filter(None, map(places, alert.wordings)))
