"""The diary: what the people she trusts have seen and done, in sentences, day by day; and what to do where it does not fit together."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.domain.family import DiaryEntry
from app.journeys.diary_words import detail, icon, sentence
from app.journeys.linking import DiaryPage
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.say import say
from app.journeys.steps import Browse, Item, Tell, Trail

TRAIL: Final = Trail(say("Diary", "What they have seen and done"))
AT_ONCE: Final = 30
"""So many lines on one page."""
_ON: Final = say("Diary", "On {day}")


def diary(needs: Needs) -> Journey[None]:
    """Reads it, page by page. That it does not fit together is said before anything of it is shown."""
    most, warned = AT_ONCE, False
    while True:
        page = yield from read(needs.bank.diary, most + 1)
        if not (page.sound or warned):
            yield from ask(does_not_fit_together())
            warned = True
        if (yield from ask(listed(page, most))) != "more":
            return
        most += AT_ONCE


def listed(page: DiaryPage, most: int) -> Browse:
    """The newest first, each day under its own heading."""
    shown = page.entries[:most]
    days = [_day(entry) for entry in shown]
    broken = say("Diary", "This diary does not fit together. Please call the bank: the number is on the back of your bank card.")
    return Browse(
        key=f"diary-{most}",
        trail=TRAIL,
        question=say("Diary", "This is what the people you trust have seen and done."),
        why=(say("Diary", "Nothing can be taken out of this list unnoticed."),) if page.sound else (broken,),
        items=tuple(
            Item(str(entry.number), sentence(entry), detail(entry), _ON(day=day) if day not in days[:place] else None, icon(entry))
            for place, (entry, day) in enumerate(zip(shown, days, strict=True))
        ),
        empty=say("Diary", "Nobody has seen or done anything yet."),
        done=say("Diary", "Back to the people I trust"),
        more=say("Diary", "Show earlier days") if len(page.entries) > most else None,
    )


def does_not_fit_together() -> Tell:
    """The chain is broken. It is not hers to find out why; whom to call is."""
    return Tell(
        key="diary-broken",
        trail=TRAIL,
        question=say("Diary", "Something in this diary does not fit together."),
        why=(
            say("Diary", "Something may have been taken out or changed since you last looked. You did nothing wrong."),
            say("Diary", "Please call the bank: the number is on the back of your bank card. Say that your diary does not fit together."),
            say("Diary", "If you are worried, press “Stop everything” at the start. Then no money goes out."),
        ),
        go_on=say("Diary", "Show it all the same"),
        mood="care",
    )


def _day(entry: DiaryEntry) -> date:
    return entry.at.astimezone().date()
