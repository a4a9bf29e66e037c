"""Mine: what the bank keeps about her; to be read, kept as a file, and put right where it is wrong."""

from __future__ import annotations

from uuid import uuid4

from app.domain.mine import Mine
from app.journeys.corrections_words import TRAIL, in_her_words, the_bank_has_it, what_became, what_is_wrong
from app.journeys.kept_words import kept, not_kept
from app.journeys.mine_words import ASKED, AT_ONCE, KEEP, READ, TITLE, WRONG, all_of_it, what_to_do
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name


def mine(needs: Needs) -> Journey[None]:
    """Goes round until she is content. What she asks to have put right is there when she looks again.

    All that is kept is read only when she wants to see it, and once: of somebody who has been here for years that is a lot. What she asks
    to have put right is part of it, so then it is read anew.
    """
    record: Mine | None = None
    while True:
        corrections = yield from read(needs.bank.corrections)
        wish = yield from ask(what_to_do(len(corrections), can_keep=needs.keeping is not None))
        if wish in (READ, KEEP):
            record = record or (yield from read(needs.bank.mine))
        if wish == READ and record:
            yield from read_it(record)
        elif wish == KEEP and record:
            yield from keep(needs, record)
        elif wish == ASKED:
            yield from ask(what_became(corrections))
        elif wish == WRONG:
            yield from put_right(needs)
            record = None
        else:
            return


def read_it(record: Mine) -> Journey[None]:
    """Kind by kind, a page at once."""
    seen = 0
    while (yield from ask(all_of_it(record, seen))) == "more":
        seen += AT_ONCE


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
