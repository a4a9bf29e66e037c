"""A scene as the helper sees it: the step that she is at, made anew from the ids of its words, to be drawn by the same pages.

It is inert: nothing here is ever asked. What was left out says that it is hidden; words that this program does not know say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any, Final

from app.domain.coaching import LeavingParam, LeftOut, NameShown, Scene, StepKind, Words
from app.domain.hints import Part, Spot
from app.journeys.say import Name, Param, Say, say
from app.journeys.steps import Browse, Choose, Confirm, EnterDigits, EnterText, Fact, Item, Option, Review, Step, Tell, Trail, Wait

Messages = Callable[[str], Say | None]
"""The sentence that is called so on the wire; nothing where this program has none of that name."""
HIDDEN: Final = say("Seen", "[hidden]")
UNKNOWN: Final = say("Seen", "Something that this program cannot show")
_AMOUNT: Final = say("Pages", "Amount")
_MOST_DIGITS: Final = 20


def seen(scene: Scene, messages: Messages) -> Step[Any] | None:
    """The step of a scene; nothing where it is hers alone."""
    make = _MAKES.get(scene.kind)
    return make(_Told(scene, messages)) if make else None


def said_at(scene: Scene, spot: Spot, messages: Messages) -> Say | None:
    """What stands at one part of it, if words do."""
    return _Told(scene, messages).at(spot.part, spot.at)


def places(text: str) -> tuple[str, ...]:
    """The names of the places in a text, in the order in which what stands in them is sent."""
    return tuple(sorted({name for _, name, _, _ in Formatter().parse(text) if name}))


@dataclass(frozen=True)
class _Told:
    """What a scene says of a step, by part."""

    scene: Scene
    messages: Messages

    def common(self) -> Mapping[str, Any]:
        """What every kind of step has."""
        task = self._said(self.scene.task) if self.scene.task else UNKNOWN
        trail = Trail(task, self.scene.number, self.scene.of)
        return {"key": self.scene.kind.value, "trail": trail, "question": self.one(Part.QUESTION), "why": self.all(Part.WHY)}

    def one(self, part: Part, at: int = 0) -> Say:
        """What stands there, as far as this program knows it."""
        return self.at(part, at) or UNKNOWN

    def at(self, part: Part, at: int = 0) -> Say | None:
        """What stands there, if anything does."""
        spot = Spot(part, at)
        return next((self._said(line.words) for line in self.scene.lines if line.spot == spot), None)

    def all(self, part: Part) -> tuple[Say, ...]:
        """Everything of one kind."""
        return tuple(self.one(part, at) for at in self._numbers(part))

    def facts(self) -> tuple[Fact, ...]:
        """The read-back."""
        return tuple(Fact(self.one(Part.FACT, at), self.one(Part.FACT_VALUE, at)) for at in self._numbers(Part.FACT))

    def options(self) -> tuple[Option[int], ...]:
        """What there is to choose, by number."""
        numbers = self._numbers(Part.OPTION)
        return tuple(Option(str(at), self.one(Part.OPTION, at), at, self.at(Part.OPTION_DETAIL, at)) for at in numbers)

    def items(self) -> tuple[Item, ...]:
        """The lines of a list."""
        return tuple(
            Item(str(at), self.one(Part.ITEM, at), self.at(Part.ITEM_DETAIL, at), self.at(Part.HEADING, at))
            for at in self._numbers(Part.ITEM)
        )

    def _numbers(self, part: Part) -> Iterator[int]:
        return (line.spot.at for line in self.scene.lines if line.spot.part is part)

    def _said(self, words: Words) -> Say:
        """The sentence, with its places filled in; where they do not fit one another, nothing is taken for anything."""
        message = self.messages(words.message)
        if message is None:
            return UNKNOWN
        names = places(message.text)
        fits = len(names) == len(words.params)
        filled = {name: self._param(words.params[place]) if fits else HIDDEN for place, name in enumerate(names)}
        return message(**filled) if filled else message

    def _param(self, param: LeavingParam | Words) -> Param:
        match param:
            case LeftOut():
                return HIDDEN
            case NameShown(text):
                return Name(text)
            case Words():
                return self._said(param)
        return param


_MAKES: Final[Mapping[StepKind, Callable[[_Told], Step[Any]]]] = {
    StepKind.CHOOSE: lambda told: Choose(**told.common(), facts=told.facts(), options=told.options(), look=told.scene.look),
    StepKind.AMOUNT: lambda told: EnterDigits(**told.common(), label=_AMOUNT, least=1, most=_MOST_DIGITS, group=0),
    StepKind.TEXT: lambda told: EnterText(**told.common(), label=told.one(Part.FIELD)),
    StepKind.DIGITS: lambda told: EnterDigits(**told.common(), label=told.one(Part.FIELD), least=1, most=_MOST_DIGITS),
    StepKind.REVIEW: lambda told: Review(**told.common(), facts=told.facts(), yes=told.one(Part.YES)),
    StepKind.CONFIRM: lambda told: Confirm(
        **told.common(), facts=told.facts(), yes=told.one(Part.YES), no=told.one(Part.NO), pause_seconds=0, look=told.scene.look
    ),
    StepKind.BROWSE: lambda told: Browse(
        **told.common(),
        above=told.facts(),
        items=told.items(),
        empty=told.one(Part.MEANWHILE),
        done=told.one(Part.GO_ON),
        more=told.at(Part.MORE),
    ),
    StepKind.WAIT: lambda told: Wait(**told.common(), ready=lambda: False, meanwhile=told.one(Part.MEANWHILE), then=told.one(Part.GO_ON)),
    StepKind.TELL: lambda told: Tell(**told.common(), facts=told.facts(), go_on=told.one(Part.GO_ON), mood=told.scene.look),
}
"""An amount is drawn as digits: the currency is hers."""
