"""A step as a helper may see it: its words by their ids, and of what stands in them only what may leave her machine.

What is not known here to be harmless is left out: a kind of step, a task, a class of parameter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice
from typing import Any, Final

from app.domain.astray import carries_number
from app.domain.coaching import (
    DEEPEST,
    MOST_COUNT,
    MOST_LINES,
    LeavingParam,
    LeftOut,
    Line,
    NameShown,
    ParamKind,
    Scene,
    Shown,
    StepKind,
    Target,
    Words,
    hidden,
    may_leave,
    message_id,
)
from app.domain.hints import Part, Spot
from app.domain.money import Money
from app.journeys.say import InWords, Name, Param, Say, as_it_is
from app.journeys.steps import Browse, Choose, Confirm, EnterAmount, EnterDigits, EnterText, Fact, Review, Step, Tell, Wait
from app.journeys.steps_bills import ShowBill
from app.journeys.steps_home import Home
from app.journeys.steps_messages import EnterLine
from app.journeys.steps_paper import TellOnPaper
from app.journeys.steps_warning import Warn

TASKS: Final = frozenset(
    {"Autostart", "Bills", "Home", "MyMoney", "Pay", "Payees", "Payments", "Safeguards", "Settings", "StandingOrders", "Talk", "Troubles"}
)
"""The tasks, by the context of their names, in which a helper may look on. Whom she trusts, what she locks, stops or keeps
secret is hers alone."""
_LONGEST_NAME: Final = 60
_MOST_PARAMS: Final = 8
_FIELDS: Final = (StepKind.AMOUNT, StepKind.TEXT, StepKind.DIGITS)
_PRESSED: Final = (Part.OPTION, Part.FACT, Part.ITEM, Part.YES, Part.NO, Part.GO_ON, Part.MORE)

Said = tuple[Part, int, Say]


def scene_of(step: Step[Any], shows: Set[Shown], language: str, *, filled: bool = False) -> Scene:
    """The scene of a step. ``filled``: whether anything stands in its field; what stands there never leaves."""
    kind = _KINDS.get(type(step))
    if kind is None or step.trail.task.context not in TASKS:
        return hidden(language)
    said = list(islice(_said(step), MOST_LINES))
    field = [Target(Spot(Part.FIELD), filled)] if kind in _FIELDS else []
    pressed = [Target(Spot(part, at)) for part, at, _ in said if part in _PRESSED]
    return Scene(
        kind=kind,
        language=language,
        task=_words(step.trail.task, shows, DEEPEST),
        number=step.trail.number,
        of=step.trail.of,
        look=getattr(step, "look", getattr(step, "mood", "")),
        lines=tuple(Line(Spot(part, at), _words(say, shows, DEEPEST)) for part, at, say in said),
        targets=tuple([*field, *pressed][:MOST_LINES]),
    )


def words_at(step: Step[Any], spot: Spot) -> Say | None:
    """The sentence that stands at a spot of a step, where there is one."""
    said = () if type(step) not in _SAYS else _said(step)
    return next((say for part, at, say in said if (part, at) == (spot.part, spot.at)), None)


def _words(say: Say, shows: Set[Shown], depth: int) -> Words:
    params = (_param(value, shows, depth) for _, value in sorted(say.params, key=lambda param: param[0]))
    return Words(message_id(say.context, say.text), tuple(islice(params, _MOST_PARAMS)))


def _param(value: Param, shows: Set[Shown], depth: int) -> LeavingParam | Words:
    """What stands in a place, as it leaves: her own words, digits and days never do."""
    match value:
        case Say() if depth > 1:
            return _words(value, shows, depth - 1)
        case int() if 0 <= value <= MOST_COUNT:
            return value
        case InWords():
            return _param(value.money, shows, depth)
        case Money() if value.minor >= 0 and may_leave(ParamKind.AMOUNT, shows):
            return value
        case Name() if may_leave(ParamKind.NAME, shows) and 0 < len(value.text) <= _LONGEST_NAME and not carries_number(value.text):
            return NameShown(value.text)
    return LeftOut()


def _said(step: Step[Any]) -> Iterator[Said]:
    """Everything that the step says, in the order in which it is read."""
    yield Part.QUESTION, 0, step.question
    yield from _numbered(Part.WHY, step.why)
    yield from _SAYS[type(step)](step)


def _choose(step: Choose[Any]) -> Iterator[Said]:
    yield from _facts(step.facts)
    for at, option in enumerate(step.options):
        yield Part.OPTION, at, option.label
        if option.detail:
            yield Part.OPTION_DETAIL, at, option.detail


def _labelled(step: EnterText | EnterDigits) -> Iterator[Said]:
    yield Part.FIELD, 0, step.label


def _confirmed(step: Review | Confirm) -> Iterator[Said]:
    yield from _facts(step.facts)
    yield Part.YES, 0, step.yes
    if isinstance(step, Confirm):
        yield Part.NO, 0, step.no


def _browse(step: Browse) -> Iterator[Said]:
    yield from _facts(step.above)
    yield Part.GO_ON, 0, step.done
    if step.more:
        yield Part.MORE, 0, step.more
    if not step.items:
        yield Part.MEANWHILE, 0, step.empty
    for at, item in enumerate(step.items):
        if item.heading:
            yield Part.HEADING, at, item.heading
        yield Part.ITEM, at, item.sentence
        if item.detail:
            yield Part.ITEM_DETAIL, at, item.detail


def _wait(step: Wait) -> Iterator[Said]:
    yield Part.MEANWHILE, 0, step.meanwhile
    yield Part.GO_ON, 0, step.then


def _tell(step: Tell) -> Iterator[Said]:
    yield from _facts(step.facts)
    yield Part.GO_ON, 0, step.go_on


def _facts(facts: Sequence[Fact]) -> Iterator[Said]:
    for at, fact in enumerate(facts):
        yield Part.FACT, at, fact.label
        yield Part.FACT_VALUE, at, fact.value if isinstance(fact.value, Say) else as_it_is(fact.value)


def _numbered(part: Part, says: Iterable[Say]) -> Iterator[Said]:
    return ((part, at, say) for at, say in enumerate(says))


_SAYS: Final[Mapping[type[Step[Any]], Callable[[Any], Iterator[Said]]]] = {
    Choose: _choose,
    Warn: _choose,
    Home: _choose,
    ShowBill: _choose,
    EnterAmount: lambda _: iter(()),
    EnterText: _labelled,
    EnterLine: _labelled,
    EnterDigits: _labelled,
    Review: _confirmed,
    Confirm: _confirmed,
    Browse: _browse,
    Wait: _wait,
    Tell: _tell,
    TellOnPaper: _tell,
}
_KINDS: Final[Mapping[type[Step[Any]], StepKind]] = {
    Choose: StepKind.CHOOSE,
    Warn: StepKind.CHOOSE,
    Home: StepKind.CHOOSE,
    ShowBill: StepKind.CHOOSE,
    EnterAmount: StepKind.AMOUNT,
    EnterText: StepKind.TEXT,
    EnterLine: StepKind.TEXT,
    EnterDigits: StepKind.DIGITS,
    Review: StepKind.REVIEW,
    Confirm: StepKind.CONFIRM,
    Browse: StepKind.BROWSE,
    Wait: StepKind.WAIT,
    Tell: StepKind.TELL,
    TellOnPaper: StepKind.TELL,
}
"""These exactly: a PIN is a kind of digits, and a code to show is a kind of waiting, and neither is here."""
