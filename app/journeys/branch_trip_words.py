"""The questions of a trip to a branch, each as a step: where, what about, when, and the number read back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from app.domain.visits import Branch, Purpose
from app.journeys.branch_trip_times import by_its_clock
from app.journeys.ports import Refused
from app.journeys.say import Ahead, Name, Say, as_it_is, say
from app.journeys.steps import Choose, Fact, Option, Review, Tell, Trail

TRAIL: Final = Trail(say("Visits", "At the branch"))
HOME: Final = say("Visits", "Back to the start")
SOON: Final = say("Visits", "Today, as soon as it is my turn")
WHEN: Final = say("Visits", "When")
ON: Final = say("Visits", "On {day}")
_ROUNDED_TO: Final = 5
"""Minutes: nobody waits to the minute."""

CALLED: Final[dict[Purpose, Say]] = {
    Purpose.CASH: say("Visits", "Take out a large amount in cash"),
    Purpose.DEPOSIT_CERTIFICATE: say("Visits", "A certificate of what I have"),
    Purpose.FOREIGN_NOTES: say("Visits", "Money of another country"),
    Purpose.LOST_CARD: say("Visits", "My card is lost, or was stolen"),
    Purpose.FAMILY_LINK: say("Visits", "Somebody I trust is to help me"),
    Purpose.SAFETY: say("Visits", "My limits, or a stop to be undone"),
    Purpose.HELP: say("Visits", "Somebody is to help me"),
    Purpose.OTHER: say("Visits", "Something else"),
}
"""What it is about, as she would say it."""
_DETAILS: Final[dict[Purpose, tuple[Say, str]]] = {
    Purpose.CASH: (say("Visits", "They see at the counter at once what you need"), "money"),
    Purpose.DEPOSIT_CERTIFICATE: (say("Visits", "On paper, with the stamp of the bank"), "certificate"),
    Purpose.FOREIGN_NOTES: (say("Visits", "Notes for a journey"), "notes"),
    Purpose.LOST_CARD: (say("Visits", "Everything can be stopped at once, before you go"), "card"),
    Purpose.FAMILY_LINK: (say("Visits", "With both of you there, it holds at once"), "family"),
    Purpose.SAFETY: (say("Visits", "Nothing has to wait for a day there"), "shield"),
    Purpose.HELP: (say("Visits", "Write in your own words what it is"), "headset"),
    Purpose.OTHER: (say("Visits", "You say it at the counter"), "branch"),
}
_CARD_TOO: Final = say("Visits", "Your bank card and your identity card")
_BOTH_OF_YOU: Final = say("Visits", "Your identity card; and that person, with an identity card as well")
_IDENTITY: Final = say("Visits", "Your identity card")
_BRING: Final[dict[Purpose, Say]] = {
    Purpose.CASH: _CARD_TOO,
    Purpose.DEPOSIT_CERTIFICATE: _CARD_TOO,
    Purpose.FOREIGN_NOTES: _CARD_TOO,
    Purpose.LOST_CARD: _IDENTITY,
    Purpose.FAMILY_LINK: _BOTH_OF_YOU,
    Purpose.SAFETY: _IDENTITY,
    Purpose.HELP: _IDENTITY,
    Purpose.OTHER: _CARD_TOO,
}
"""What the counter has to see."""


def wait_in_words(ahead: int, minutes: int) -> Say:
    """How long it takes, as a neighbour would say it."""
    if ahead <= 0:
        return say("Visits", "Nobody is before you.")
    about = max(_ROUNDED_TO, -(-minutes // _ROUNDED_TO) * _ROUNDED_TO)
    if ahead == 1:
        return say("Visits", "One person is before you, about {minutes} minutes.")(minutes=about)
    return say("Visits", "{count} people are before you, about {minutes} minutes.")(count=ahead, minutes=about)


def which_branch(branches: Sequence[Branch], language: str) -> Choose[Branch]:
    """Where? With how long it takes there now."""
    return Choose(
        key="visit-branch",
        trail=TRAIL,
        question=say("Visits", "Which branch would you like to go to?"),
        options=tuple(
            Option(each.branch_id, as_it_is(Name(each.name.read_in(language))), each, _there(each, language), "branch") for each in branches
        ),
    )


def _there(branch: Branch, language: str) -> Say:
    where = Name(branch.address.read_in(language))
    if branch.open:
        return say("Visits", "{address}. {wait}")(address=where, wait=wait_in_words(branch.ahead, branch.estimated_wait_minutes))
    if branch.opens_at is None:
        return say("Visits", "{address}. It is closed now.")(address=where)
    return say("Visits", "{address}. It is closed now, and opens again {moment}.")(
        address=where, moment=Ahead(by_its_clock(branch.opens_at))
    )


def no_branches() -> Tell:
    """The bank names none."""
    return Tell(
        key="visit-no-branches",
        trail=TRAIL,
        question=say("Visits", "No numbers can be taken here yet."),
        why=(say("Visits", "You can go to any branch as ever, and take a number there."),),
        go_on=HOME,
    )


def what_about() -> Choose[Purpose]:
    """What is it about?"""
    return Choose(
        key="visit-purpose",
        trail=TRAIL,
        question=say("Visits", "What would you like to do at the branch?"),
        options=tuple(Option(each.value, CALLED[each], each, *_DETAILS[each]) for each in CALLED),
    )


def which_day(days: Sequence[date], today: date, *, soon: bool) -> Choose[date | None]:
    """As soon as it is her turn, or on a day of her own. ``soon``: that is possible now."""
    turn: Option[date | None] = Option(
        "soon",
        SOON,
        None,
        say("Visits", "You can wait at home, and see here how many are before you"),
        "branch",
    )
    later = say("Visits", "Later today")
    return Choose(
        key="visit-day",
        trail=TRAIL,
        question=say("Visits", "When would you like to come?"),
        options=(
            *((turn,) if soon else ()),
            *(Option(each.isoformat(), later if each == today else ON(day=each), each, icon="clock") for each in days),
        ),
    )


def which_time(times: Sequence[datetime]) -> Choose[datetime]:
    """At what time on that day?"""
    about = say("Visits", "About {time}")
    return Choose(
        key="visit-time",
        trail=TRAIL,
        question=say("Visits", "At what time?"),
        why=(say("Visits", "You are called as soon as you can be from then on."),),
        options=tuple(Option(each.isoformat(), about(time=each.time()), each, icon="clock") for each in times),
    )


def read_back(branch: Branch, about: Sequence[Fact], purpose: Purpose, moment: datetime | None, language: str) -> Review:
    """All of it once more."""
    asked_to = say("Visits", "Has somebody on the telephone asked you to take out this money? Then stop here, and talk to a person.")
    ordered = say("Visits", "A very large amount may have to be ordered a day before: please ask by telephone.")
    return Review(
        key="visit-review",
        trail=TRAIL,
        question=say("Visits", "Shall we take a number for you?"),
        why=(
            *((asked_to, ordered) if purpose is Purpose.CASH else ()),
            say("Visits", "A number moves no money: for that you sign at the counter. Until you are called you can give it back."),
        ),
        facts=(
            Fact(say("Visits", "Branch"), Name(branch.name.read_in(language)), "name"),
            when(moment),
            *about,
            bring(purpose),
        ),
        yes=say("Visits", "Yes, take a number"),
    )


def when(moment: datetime | None) -> Fact:
    """When she comes, as a line of a read-back."""
    return Fact(WHEN, Ahead(by_its_clock(moment)) if moment else SOON)


def what_for(purpose: Purpose) -> Fact:
    """What it is about."""
    return Fact(say("Visits", "What for"), CALLED[purpose])


def bring(purpose: Purpose) -> Fact:
    """What she has to bring."""
    return Fact(say("Visits", "Please bring"), _BRING[purpose])


def not_given(no: Refused) -> Choose[bool]:
    """The bank gives no number there, or not then; whether she would like to choose once more."""
    opens = _moment(no.facts.get("opensAt"))
    closed = say("Visits", "The branch is closed then. It opens again {moment}.")
    return Choose(
        key=f"refused-{no.code}",
        trail=TRAIL,
        question=closed(moment=Ahead(by_its_clock(opens))) if opens else _NOT_GIVEN[no.code],
        why=(say("Visits", "No number was taken. You can choose another day, or another branch."),),
        options=_AGAIN_OR_HOME,
    )


def no_day() -> Choose[bool]:
    """It is closed for longer than numbers are given ahead; whether she would like to choose another branch."""
    return Choose(
        key="visit-no-day",
        trail=TRAIL,
        question=say("Visits", "This branch has no numbers for the next days."),
        why=(say("Visits", "No number was taken. You can choose another branch, or look again in a few days."),),
        options=_AGAIN_OR_HOME,
    )


def one_is_enough() -> Tell:
    """She has a number there for that day."""
    return Tell(
        key="visit-exists",
        trail=TRAIL,
        question=say("Visits", "You have a number there for that day already."),
        why=(say("Visits", "So no second one was taken. To change it, give it back first."),),
        go_on=say("Visits", "Show my number"),
    )


_AGAIN_OR_HOME: Final = (
    Option("again", say("Visits", "Choose once more"), value=True, icon="resume"),
    Option("leave", HOME, value=False, icon="home"),
)
_NOT_GIVEN: Final = {
    "branch_full": say("Visits", "The branch has no more numbers for that day."),
    "branch_closed": say("Visits", "The branch is closed then."),
    "branch_unknown": say("Visits", "This branch is not there any more."),
    "visit_time_refused": say("Visits", "This time cannot be taken any more."),
    "visit_exists": say("Visits", "You have had a number there for that day."),
}
NOT_GIVEN: Final = frozenset(_NOT_GIVEN)
"""Refusals after which she can choose once more."""


def _moment(fact: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(fact))
    except ValueError:
        return None
    return moment if moment.tzinfo else None
