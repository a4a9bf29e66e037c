"""The queue at a branch, from a teller's window: check in, call, see what was prepared, finish."""

from __future__ import annotations

from typing import Any, Final

from app.domain.visits import Looked, Visit, VisitState
from app.journeys.desk import Desk
from app.journeys.desk_queue_words import (
    CALL,
    CHECK_IN,
    FINISH,
    LATER,
    LOOK,
    checked_in,
    colleague_has_called,
    gone,
    line,
    no_branch,
    nowhere,
    over,
    prepared,
    refused,
    scan_ticket,
    shown,
    what_now,
    which_window,
)
from app.journeys.desk_section import TELLER, Section, desk_of
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Item
from app.journeys.visit import Task

_NAME: Final = "queue"
_TICKET: Final = "ticket"
_NOWHERE: Final = "nowhere"
_SHOWN: Final = (VisitState.CALLED, VisitState.CHECKED_IN, VisitState.TAKEN)
"""In this order: who is at a window, who waits, who is still on the way."""


def one_number(needs: Needs, visit_id: str) -> Journey[None]:
    """Whatever is done about one number, one thing after the other, until it is finished or left."""
    desk = desk_of(needs)
    visit = yield from read(_found, desk, visit_id)
    if visit is None:
        yield from ask(gone())
    while visit is not None:
        wish = yield from ask(what_now(visit, ours=_is_ours(visit)))
        visit = None if wish == LATER else (yield from _kindly(desk, visit, wish))


def check_in_a_ticket(needs: Needs) -> Journey[None]:
    """By what the scanner types, or by the number that is printed on it."""
    desk = desk_of(needs)
    ticket = yield from ask(scan_ticket())
    numbered = yield from read(_numbered, desk, ticket)
    try:
        visit = yield from act(desk.branch.check_in, numbered.visit_id if numbered else ticket)
    except Refused as no:
        if not (told := refused(no)):
            raise
        yield from ask(told)
    else:
        yield from ask(checked_in(visit))


def at_no_branch(_: Needs) -> Journey[None]:
    """Who works at no branch has no queue."""
    yield from ask(nowhere())


def _kindly(desk: Desk, visit: Visit, wish: str) -> Journey[Visit | None]:
    """Does it; answers how the number stands then, or nothing where it is over."""
    try:
        return (yield from _DO[wish](desk, visit))
    except Refused as no:
        if not (told := refused(no)):
            raise
        yield from ask(told)
    return (yield from read(_found, desk, visit.visit_id))


def _check_in(desk: Desk, visit: Visit) -> Journey[Visit | None]:
    return (yield from act(desk.branch.check_in, visit.visit_id))


def _call(desk: Desk, visit: Visit) -> Journey[Visit | None]:
    window = yield from _window(desk)
    try:
        return (yield from act(desk.branch.call, visit.visit_id, window))
    except Refused as no:
        if no.code != "visit_called":
            raise
        take_over = yield from ask(colleague_has_called(visit, no))
    return (yield from act(_taken_over, desk, visit, window)) if take_over else None


def _taken_over(desk: Desk, visit: Visit, window: int) -> Visit:
    return desk.branch.call(visit.visit_id, window, take_over=True)


def _window(desk: Desk) -> Journey[int]:
    window = yield from read(lambda: desk.place.window)
    if not window:
        while not window:
            window = int((yield from ask(which_window())))
        yield from act(desk.place.sit, window)
    return window


def _look(desk: Desk, visit: Visit) -> Journey[Visit | None]:
    looked = yield from act(_begun, desk, visit)
    yield from ask(prepared(visit, looked, lambda: _seen_yet(desk, visit, looked)))
    yield from act(end_the_look, desk)
    return visit


def _begun(desk: Desk, visit: Visit) -> Looked:
    looked = desk.branch.look(visit.visit_id)
    desk.place.look(looked.assistance_id)
    return looked


def _seen_yet(desk: Desk, visit: Visit, looked: Looked) -> tuple[Item, ...]:
    """Until the customer or the time ends it."""
    try:
        return shown(visit, desk.branch.read_look(looked.assistance_id))
    except Refused as no:
        if no.code != "assistance_over":
            raise
        return over()


def end_the_look(desk: Desk) -> None:
    """Ends the look that was begun here, however its page was left."""
    if desk.place.looks:
        desk.branch.end_look(desk.place.looks)
        desk.place.look("")


def _finish(desk: Desk, visit: Visit) -> Journey[Visit | None]:
    yield from act(desk.branch.finish, visit.visit_id)
    return None


_DO: Final = {CHECK_IN: _check_in, CALL: _call, LOOK: _look, FINISH: _finish}


def _is_ours(visit: Visit) -> bool:
    return visit.state is VisitState.CALLED and visit.called_by_you


def _found(desk: Desk, visit_id: str) -> Visit | None:
    return next((each for each in desk.branch.queue() if each.visit_id == visit_id and not each.state.over), None)


def _numbered(desk: Desk, ticket: str) -> Visit | None:
    """The visit whose printed number was typed, however it was written."""
    number = ticket.replace(" ", "").upper()
    return next((each for each in desk.branch.queue() if each.number == number), None)


def _lines(desk: Desk, _: str) -> tuple[Item, ...]:
    try:
        queue = desk.branch.queue()
    except Refused as no:
        if no.code != "forbidden":
            raise
        return (no_branch(QUEUE.key(_NOWHERE)),)
    waiting = [visit for visit in queue if visit.state in _SHOWN]
    ordered = sorted(waiting, key=lambda visit: _SHOWN.index(visit.state))
    return (_SCAN, *(line(visit, QUEUE.key(visit.visit_id)) for visit in ordered))


def _task(rest: str) -> Task[Any]:
    if rest == _TICKET:
        return Task(f"{_NAME}:{rest}", check_in_a_ticket, leavable=True)
    if rest == _NOWHERE:
        return Task(f"{_NAME}:{rest}", at_no_branch, leavable=True)
    return Task(_NAME, lambda needs: one_number(needs, rest), leavable=True)


QUEUE: Final = Section(_NAME, TELLER, say("DeskQueue", "Who waits at the branch"), _lines, _task)
_SCAN: Final = Item(
    QUEUE.key(_TICKET), say("DeskQueue", "Check in a ticket"), say("DeskQueue", "Scan it, or type its number"), icon="branch"
)
