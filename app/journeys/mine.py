"""Mine: what the bank keeps about her; to be read, kept as a file, and put right where it is wrong."""

from __future__ import annotations

from typing import Final
from uuid import uuid4

from app.domain.mine import Mine
from app.journeys.kept_words import kept, not_kept
from app.journeys.mine_words import (
    ASKED,
    AT_ONCE,
    KEEP,
    READ,
    TITLE,
    TRAIL,
    WRONG,
    all_of_it,
    in_her_words,
    the_bank_has_it,
    what_became,
    what_is_wrong,
    what_to_do,
)
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name

_ONCE: Final = (READ, KEEP, ASKED)


def mine(needs: Needs) -> Journey[None]:
    """Goes round until she is content. What she asks to have put right is there when she looks again."""
    while True:
        record = yield from read(needs.bank.mine)
        wish = yield from ask(what_to_do(record, can_keep=needs.keeping is not None))
        while wish in _ONCE:
            yield from look(needs, record, wish)
            wish = yield from ask(what_to_do(record, can_keep=needs.keeping is not None))
        if wish != WRONG:
            return
        yield from put_right(needs)


def look(needs: Needs, record: Mine, wish: str) -> Journey[None]:
    """Reads it, keeps it, or sees what became of what she asked."""
    if wish == READ:
        seen = 0
        while (yield from ask(all_of_it(record, seen))) == "more":
            seen += AT_ONCE
    elif wish == KEEP:
        yield from keep(needs, record)
    else:
        yield from ask(what_became(record))


def keep(needs: Needs, record: Mine) -> Journey[None]:
    """Puts all of it among her documents and says where."""
    if needs.keeping is None:
        return
    language = (yield from read(needs.settings.preferences)).language
    saved = yield from act(needs.keeping.keep_record, TITLE(name=Name(record.name)), record.file, language)
    yield from ask(kept(saved, TRAIL) if saved else not_kept(TRAIL))


def put_right(needs: Needs) -> Journey[None]:
    """Asks the bank to put something right."""
    subject = yield from ask(what_is_wrong())
    words = yield from ask(in_her_words(subject))
    name_of_try = yield from read(lambda: str(uuid4()))
    yield from act(lambda: needs.bank.ask_correction(subject, words, name_of_try=name_of_try))
    yield from ask(the_bank_has_it())
