"""What is said of a number at each point of the trip, and the steps at which it is shown and given back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from app.domain.visits import Branch, Visit, VisitState
from app.journeys.branch_trip_times import by_its_clock
from app.journeys.branch_trip_words import HOME, ON, TRAIL, WHEN, bring, wait_in_words, what_for
from app.journeys.paper_words import ICON
from app.journeys.say import Ahead, Name, Say, say
from app.journeys.steps import Choose, Fact, Option, Tell
from app.journeys.steps_visits import ShowTicket, Standing

ANOTHER: Final = "another"
PAPER: Final = "paper"
GIVE_UP: Final = "give-up"
LOOKS: Final = "looks"
OVER: Final = Standing(say("Visits", "This number is done with. You can take a new one at any time."), "news")
"""Served, given back or of another day: what became of it, the bank does not tell here."""
UNSEEN: Final = Standing(say("Visits", "We cannot see just now how far it is. Your number counts on."), "care")
"""The bank has been silent for too long to leave standing what it said last."""


def standing(visit: Visit | None) -> Standing:
    """How it stands with a number, in a sentence; ``None`` is one that is not open any more."""
    if visit is None or visit.state.over:
        return OVER
    if visit.state is VisitState.CALLED:
        return Standing(_your_turn(visit.window), "done")
    wait = wait_in_words(visit.ahead, visit.estimated_wait_minutes)
    if visit.state is VisitState.CHECKED_IN:
        return Standing(say("Visits", "They know that you are here. {wait}")(wait=wait))
    if visit.passed_over:
        return Standing(say("Visits", "Your turn has come. The number still counts: when you come, you wait only a little."), "care")
    if visit.time:
        return Standing(say("Visits", "Please come {moment}.")(moment=Ahead(by_its_clock(visit.time))))
    return Standing(wait)


def _your_turn(window: int | None) -> Say:
    if window is None:
        return say("Visits", "It is your turn.")
    return say("Visits", "It is your turn. Please go to window {window}.")(window=window)


def which_ticket(visits: Sequence[Visit], branches: Sequence[Branch], language: str) -> Choose[Visit | None]:
    """She has several."""
    names = {each.branch_id: each.name.read_in(language) for each in branches}
    rows: tuple[Option[Visit | None], ...] = tuple(
        Option(
            each.visit_id,
            say("Visits", "Number {number}, {branch}")(number=Name(each.number), branch=Name(names.get(each.branch_id, ""))),
            each,
            ON(day=_when(each)),
            "branch",
        )
        for each in visits
    )
    return Choose(
        key="visit-which",
        trail=TRAIL,
        question=say("Visits", "You have several numbers. Which would you like to see?"),
        options=(*rows, Option(ANOTHER, say("Visits", "Take another number"), None, icon="new")),
    )


def show_ticket(visit: Visit, facts: tuple[Fact, ...], now: Callable[[], Visit | None], *, can_print: bool) -> ShowTicket:
    """The number, and what can be done with it. ``now``: the same as the bank has it at any later moment."""
    return ShowTicket(
        key="ticket",
        trail=TRAIL,
        question=say("Visits", "Your number at the branch"),
        why=(say("Visits", "When you come, hold the square in front of the scanner, or say your number."),),
        number=visit.number,
        qr=visit.qr,
        standing=standing(visit),
        fresh=lambda: replace(standing(now()), at=datetime.now(UTC)),
        facts=facts,
        ways=tuple(_ways(visit, can_print=can_print)),
        done=HOME,
    )


def show_over(shown: ShowTicket) -> ShowTicket:
    """The same number once nothing comes of it any more."""
    return replace(shown, standing=OVER, fresh=lambda: OVER, ways=tuple(way for way in shown.ways if way.key == ANOTHER))


def _ways(visit: Visit, *, can_print: bool) -> Iterator[Option[str]]:
    if can_print:
        yield Option(PAPER, say("Visits", "Have it on paper"), PAPER, icon=ICON)
    if visit.prepared:
        yield Option(LOOKS, say("Visits", "Who looks at what I prepared?"), LOOKS, icon="show")
    if visit.state is not VisitState.CALLED:
        yield Option(GIVE_UP, say("Visits", "Give this number back"), GIVE_UP, icon="leave")
    yield Option(ANOTHER, say("Visits", "Take another number"), ANOTHER, icon="new")


def really_give_up() -> Choose[bool]:
    """Asked once: somebody else gets the place."""
    return Choose(
        key="give-up-number",
        trail=TRAIL,
        question=say("Visits", "Shall this number be given back?"),
        why=(say("Visits", "Your place goes to the next person. You can take a new number at any time."),),
        options=(
            Option("keep", say("Visits", "No, I keep it"), value=False, icon="check"),
            Option("give", say("Visits", "Yes, give it back"), value=True, icon="leave"),
        ),
    )


def given_up() -> Tell:
    """It is free for somebody else."""
    return Tell(
        key="number-given-up",
        trail=TRAIL,
        question=say("Visits", "The number is given back."),
        why=(say("Visits", "What you had prepared is kept nowhere any more."),),
        go_on=HOME,
        mood="done",
    )


def called_just_now(window: object) -> Tell:
    """Somebody waits for her at the counter."""
    return Tell(
        key="number-called",
        trail=TRAIL,
        question=_your_turn(window if isinstance(window, int) else None),
        why=(say("Visits", "You were called just now, so the number was not given back. If you do not come, the next person is called."),),
        go_on=say("Visits", "Show my number"),
        mood="news",
    )


def where_and_when(visit: Visit, branch: Branch | None, language: str) -> tuple[Fact, ...]:
    """What may stand on paper: nothing of what it is about, and no "tomorrow", which would be wrong by then.

    First :func:`where`, then when; what to bring comes last, as that alone hints at the purpose.
    """
    return (*where(branch, language), Fact(WHEN, _when(visit)), bring(visit.purpose))


def about_it(visit: Visit, prepared: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """What it is about, for her screen. ``prepared``: what she has just prepared for it."""
    return (what_for(visit.purpose), *prepared, *_at_the_counter(visit))


def where(branch: Branch | None, language: str) -> tuple[Fact, ...]:
    """The branch of a number, as far as it is known."""
    if branch is None:
        return ()
    return (
        Fact(say("Visits", "Branch"), Name(branch.name.read_in(language)), "name"),
        Fact(say("Visits", "Address"), Name(branch.address.read_in(language))),
    )


def _at_the_counter(visit: Visit) -> tuple[Fact, ...]:
    """That there is something, for who comes back to the number later; the bank keeps it for the counter alone."""
    if not visit.prepared:
        return ()
    return (
        Fact(
            say("Visits", "Prepared at home"),
            say("Visits", "Yes. It is looked at once you are there, and you see it when they do"),
        ),
    )


def _when(visit: Visit) -> date:
    return by_its_clock(visit.time) if visit.time else visit.day
