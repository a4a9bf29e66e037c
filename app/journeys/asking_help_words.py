"""What is said about somebody who looks on from afar: what he will see, that he is there, and what he says."""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from app.domain.coaching import Coaching, CoachingState, Shown
from app.domain.family import Link
from app.domain.hints import Hint, HintKind, Phrase
from app.journeys.hint_words import PHRASES
from app.journeys.ports import Refused
from app.journeys.say import Name, Say, as_it_is, say
from app.journeys.steps import Choose, Option, Tell, Trail
from app.journeys.talk import TRAIL

HELP: Final = Trail(say("Help", "Help from somebody you trust"))
BANK: Final = "bank"
CALL_ME: Final = "call-me"
AFAR: Final = "afar"
SHEETS: Final = "sheets"
OPINION: Final = "opinion"
_NOBODY: Final = "nobody"
_GO_ON: Final = say("Help", "Go on where I was")
_COVERED: Final = frozenset[Shown]()
_SHOWS: Final[tuple[tuple[str, frozenset[Shown], Say, str], ...]] = (
    ("covered", _COVERED, say("Help", "No amounts and no names"), "hide"),
    ("amounts", frozenset({Shown.AMOUNTS}), say("Help", "Amounts, but no names"), "money"),
    ("both", frozenset(Shown), say("Help", "Amounts and names"), "show"),
)
_STAY_COVERED: Final[dict[frozenset[Shown], Say]] = {
    _COVERED: say("Help", "{name} sees the question, but no amounts and no names."),
    frozenset({Shown.AMOUNTS}): say("Help", "{name} sees the question and amounts, but no names."),
    frozenset({Shown.NAMES}): say("Help", "{name} sees the question and names, but no amounts."),
    frozenset(Shown): say("Help", "{name} sees the question, amounts and names."),
}
_REFUSALS: Final[dict[str, Say]] = {
    "coaching_exists": say("Help", "Somebody is looking on already, or has been asked. End that first."),
    "too_many_attempts": say("Help", "That was asked very often. For a while it is not asked again. Please call the person instead."),
}


def whom_to_talk_to(*, calls: bool = True, afar: bool = True, sheets: bool = False) -> Choose[str]:
    """A person at the bank, who may call her as well; somebody she trusts, who looks on from afar; a sheet of paper; or the
    bank, to say what she thinks. ``calls``, ``afar`` and ``sheets``: whether these are to be had here.
    """
    call_me = Option(CALL_ME, say("Help", "Please call me"), CALL_ME, say("Help", "The bank calls you back"), "phone")
    look_on = Option(AFAR, say("Help", "Somebody I trust"), AFAR, say("Help", "Looks on from afar; only you can press"), "family")
    on_paper = Option(SHEETS, say("Help", "A sheet of paper"), SHEETS, say("Help", "To keep beside the telephone"), "receipt")
    return Choose(
        key="whom-to-ask",
        trail=TRAIL,
        question=say("Help", "Who shall help you?"),
        options=(
            Option(BANK, say("Help", "Somebody at the bank"), BANK, say("Help", "By telephone, day and night"), "headset"),
            *((call_me,) if calls else ()),
            *((look_on,) if afar else ()),
            *((on_paper,) if sheets else ()),
            Option(OPINION, say("Help", "Say what I think"), OPINION, say("Help", "Five faces, and words if you like"), "face-good"),
            Option(_NOBODY, _GO_ON, _NOBODY, say("Help", "Your answers here are kept"), "resume"),
        ),
        look="tiles",
    )


def which_helper(links: tuple[Link, ...]) -> Choose[Link]:
    """Several may."""
    return Choose(
        key="which-helper",
        trail=HELP,
        question=say("Help", "Who shall look on?"),
        options=tuple(Option(link.pairing_id, as_it_is(Name(link.name)), link) for link in links),
    )


def what_to_show(link: Link) -> Choose[Set[Shown] | None]:
    """How much he may see. Nothing is shown that she has not chosen to."""
    name = Name(link.name)
    levels: tuple[Option[Set[Shown] | None], ...] = tuple(Option(key, words, shows, icon=icon) for key, shows, words, icon in _SHOWS)
    return Choose(
        key="what-to-show",
        trail=HELP,
        question=say("Help", "What may {name} see?")(name=name),
        why=(
            say("Help", "{name} sees the question on your screen and can point, but can press nothing.")(name=name),
            say("Help", "What you write stays covered, and your secret number always."),
        ),
        options=(*levels, Option("rather-not", say("Help", "Rather not ask"), None, icon="cross")),
        chosen="covered",
    )


def asked(coaching: Coaching) -> Tell:
    """It is on its way to him."""
    name = Name(coaching.name)
    return Tell(
        key="help-asked",
        trail=HELP,
        question=say("Help", "{name} has been asked to look on.")(name=name),
        why=(
            say("Help", "You can go on meanwhile. When {name} looks on you are told so, and it stands at the top of the screen.")(
                name=name
            ),
            say("Help", "Press “End” there at any time, and nobody looks on any more."),
        ),
        go_on=_GO_ON,
        mood="done",
    )


def nobody_may() -> Tell:
    """There is no link that gives the power."""
    return Tell(
        key="nobody-may",
        trail=HELP,
        question=say("Help", "Nobody may look on from afar yet."),
        why=(say("Help", "At the start, under “People I trust”, you can allow it to somebody you know well."),),
        go_on=_GO_ON,
        mood="news",
    )


def not_now(no: Refused) -> Tell:
    """The bank objects, or he has withdrawn."""
    return Tell(
        key="no-help-now",
        trail=HELP,
        question=say("Help", "This is not possible at the moment."),
        why=(_REFUSALS.get(no.code, say("Help", "Nobody looks on, and nothing was shown. You can also call the person.")),),
        go_on=_GO_ON,
        mood="news",
    )


def may_he_look_on(coaching: Coaching) -> Choose[bool]:
    """He offers."""
    name = Name(coaching.name)
    return Choose(
        key="may-look-on",
        trail=HELP,
        question=say("Help", "{name} offers to look on. Would you like that?")(name=name),
        why=(say("Help", "{name} sees the question, but no amounts, no names and nothing that you write. Only you can press.")(name=name),),
        options=(
            Option("yes", say("Help", "Yes, {name} may look on")(name=name), value=True, icon="show"),
            Option("no", say("Help", "Not now"), value=False, icon="pause"),
        ),
    )


def please_call(name: str) -> Tell:
    """He would rather talk. The number is the one that she knows: none comes over this way."""
    return Tell(
        key="please-call",
        trail=HELP,
        question=say("Help", "{name} asks you to stop and to call.")(name=Name(name)),
        why=(
            say("Help", "Call {name} on the number that you have always used.")(name=Name(name)),
            say("Help", "Your answers are kept. You can go on whenever you like."),
        ),
        go_on=_GO_ON,
        mood="care",
    )


def standing(coaching: Coaching) -> Say:
    """The line on every page."""
    is_on = coaching.state is CoachingState.ON
    return (say("Help", "{name} is looking on") if is_on else say("Help", "{name} has been asked to look on"))(name=Name(coaching.name))


def sees(coaching: Coaching, *, hidden: bool) -> Say:
    """What he sees of this page; while he has not come, nothing."""
    name = Name(coaching.name)
    if coaching.state is not CoachingState.ON:
        return say("Help", "{name} sees nothing yet.")(name=name)
    return (say("Help", "{name} cannot see this page.") if hidden else _STAY_COVERED[coaching.shows])(name=name)


def gone(coaching: Coaching) -> Say:
    """It is over, whoever has ended it."""
    was_on = coaching.state is CoachingState.ON
    return (say("Help", "{name} is not looking on any more") if was_on else say("Help", "{name} is not coming to look on"))(
        name=Name(coaching.name)
    )


def hint_said(name: str, hint: Hint, pointed_at: Say | None) -> Say | None:
    """What he says, with his name; nothing where this program has no words for it."""
    who = Name(name)
    match hint:
        case Hint(kind=HintKind.POINT) if pointed_at:
            return say("Help", "{name} points to: {what}")(name=who, what=pointed_at)
        case Hint(kind=HintKind.PHRASE, phrase=Phrase() as phrase) if phrase in PHRASES:
            return say("Help", "{name} says: {what}")(name=who, what=PHRASES[phrase])
        case Hint(kind=HintKind.LINE):
            return say("Help", "{name} says: {what}")(name=who, what=hint.text)
        case Hint(kind=HintKind.CALL):
            return say("Help", "{name} asks you to stop and to call.")(name=who)
    return None
