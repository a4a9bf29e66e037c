"""Withdrawing an alert, in words: its words go at once, its accounts once a colleague withdraws it too or a day is over."""

from __future__ import annotations

from typing import Final

from app.domain.alert_desk import DeskAlert, Withdrawal
from app.journeys.desk_alert_words import REASONS, TRAIL, watched_on
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, Confirm, Fact, Option, Tell

_STAY_WATCHED: Final = say(
    "DeskAlerts",
    "Payments to its accounts are held for the desk for one more day at most, or until a colleague withdraws it too.",
)


def why_withdraw() -> Choose[Withdrawal]:
    """Kept for whoever asks later; customers are told nothing of it."""
    return Choose(
        key="why-withdraw",
        trail=TRAIL,
        question=say("DeskAlerts", "Why is this alert to be withdrawn?"),
        why=(say("DeskAlerts", "The reason is kept with the alert, for the desk alone."),),
        options=tuple(Option(reason.value, label, reason) for reason, label in REASONS.items()),
    )


def really_withdraw(told: DeskAlert, language: str) -> Confirm:
    """Asked once more: it is for good. The second person is asked about what is left of it, its accounts."""
    again = told.watched_until is not None
    first = say("DeskAlerts", "Shall this alert be withdrawn, at once and for good?")
    return Confirm(
        key="withdraw",
        trail=TRAIL,
        question=say("DeskAlerts", "Shall its accounts be watched no more?") if again else first,
        why=_why_again(told) if again else _why(told),
        facts=(Fact(say("DeskAlerts", "Headline"), Name(told.alert.worded(language).headline), "name"),),
        yes=say("DeskAlerts", "Yes, withdraw it too") if again else say("DeskAlerts", "Yes, withdraw it"),
        no=say("DeskAlerts", "No, leave it"),
        pause_seconds=0,
        look="stop",
    )


def withdrawn(told: DeskAlert) -> Tell:
    """Done, and how it stands now."""
    return Tell(
        key="withdrawn",
        trail=TRAIL,
        question=say("DeskAlerts", "The alert is withdrawn."),
        why=(say("DeskAlerts", "It vanishes from every program that is open, and from all others at their next start."), *watched_on(told)),
        go_on=say("DeskAlerts", "Back to the list"),
        mood="done",
    )


def _why(told: DeskAlert) -> tuple[Say, ...]:
    gone = say("DeskAlerts", "No customer sees it any more. One person is enough for that: what is wrong must vanish at once.")
    return (gone, _STAY_WATCHED) if told.published and (told.accounts_before or told.accounts) else (gone,)


def _why_again(told: DeskAlert) -> tuple[Say, ...]:
    by = say("DeskAlerts", "{name} has withdrawn this alert. If you withdraw it too, it holds no more payments to its accounts.")
    return (by(name=Name(told.withdrawn_by)), say("DeskAlerts", "What is held already waits for a decision as before."))
