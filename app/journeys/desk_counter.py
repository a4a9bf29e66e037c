"""With the customer here: codes, links and loosenings that staff have seen. Nothing of it moves money, and no PIN is ever seen."""

from __future__ import annotations

from functools import partial
from typing import Any, Final
from uuid import uuid4

from app.domain.counter import CodeFor, Present, Seen
from app.journeys.desk import Desk
from app.journeys.desk_counter_review_words import link_read_back, read_back
from app.journeys.desk_counter_words import (
    ALONE,
    IDENTITY,
    LINES,
    TOLD,
    check,
    code_told,
    holds_now,
    line,
    not_any_more,
    not_now,
    nothing_stopped,
    nothing_waits,
    refused,
    which_customer,
    which_name,
    which_two,
)
from app.journeys.desk_section import TELLER, Section, desk_of
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Item, Tell
from app.journeys.visit import Task

_NAME: Final = "counter"
_LINK: Final = "link"
_FIRST: Final[dict[str, tuple[str, ...]]] = {
    CodeFor.PIN.value: (IDENTITY, ALONE),
    CodeFor.DEVICE.value: (IDENTITY, ALONE, TOLD),
    _LINK: (IDENTITY, TOLD),
    Seen.SAFEGUARDS.value: (IDENTITY, ALONE, TOLD),
    Seen.UNFREEZE.value: (IDENTITY, ALONE, TOLD),
}
"""What is made sure of first: all of it where money can go sooner by it."""


def with_the_customer(needs: Needs, what: str) -> Journey[None]:
    """Makes sure, then does it, and tells what came of it."""
    desk = desk_of(needs)
    for each in _FIRST[what]:
        if not (yield from ask(check(each))):
            yield from ask(not_now(each))
            return
    try:
        told = yield from (_link(desk) if what == _LINK else _for_one(desk, what))
    except Refused as no:
        if not (told := refused(no, witnessed=what not in set(CodeFor))):
            raise
    if told:
        yield from ask(told)


def _for_one(desk: Desk, what: str) -> Journey[Tell | None]:
    number = yield from ask(which_customer())
    present = Present(number, (yield from ask(which_name())))
    if what in set(Seen):
        return (yield from _seen(desk, present, Seen(what)))
    comes = yield from read(desk.counter.what_comes, present, CodeFor(what))
    yield from ask(read_back(what, present, comes))
    name_of_try = yield from read(lambda: str(uuid4()))
    return code_told(present, (yield from act(desk.counter.issue_code, present, CodeFor(what), name_of_try)))


def _seen(desk: Desk, present: Present, what: Seen) -> Journey[Tell]:
    """Nothing becomes looser but what was read back."""
    comes = yield from read(desk.counter.what_comes, present, what)
    if what is Seen.UNFREEZE and comes.frozen_at is None:
        return nothing_stopped(present)
    if what is Seen.SAFEGUARDS and not comes.loosens:
        return nothing_waits(present)
    yield from ask(read_back(what, present, comes))
    applied = yield from act(desk.counter.witness, present, what, comes)
    return holds_now() if applied else not_any_more()


def _link(desk: Desk) -> Journey[Tell | None]:
    links = yield from read(desk.counter.waiting_links)
    link = yield from ask(which_two(links))
    if link is None:
        return None
    yield from ask(link_read_back(link))
    yield from act(desk.counter.witness_link, link.pairing_id)
    return holds_now()


def _lines(_: Desk, __: str) -> tuple[Item, ...]:
    return tuple(line(COUNTER.key(what), sentence, detail, icon) for what, sentence, detail, icon in LINES)


def _task(what: str) -> Task[Any] | None:
    if what not in _FIRST:
        return None
    return Task(f"{_NAME}:{what}", partial(_begun, what), leavable=True)


def _begun(what: str, needs: Needs) -> Journey[None]:
    return with_the_customer(needs, what)


COUNTER: Final = Section(_NAME, TELLER, say("DeskCounter", "With the customer here"), _lines, _task)
