"""Scenes in the wire's writing and back."""

from __future__ import annotations

from typing import Final, assert_never, cast

from app.contract.coaching import LookWord, PartWord, SceneBody, SceneLine, SceneParam, SceneTarget, SceneWords
from app.contract.wire import Amount, write
from app.domain.coaching import LeavingParam, LeftOut, Line, NameShown, Scene, StepKind, Target, Words
from app.domain.hints import Part, Spot
from app.domain.money import Money

_LONGEST: Final = 15_000
"""Bytes; a bank takes a little more."""


def scene_body(scene: Scene) -> SceneBody:
    """A scene, as it is sent; of one that is too long for a message the last lines are left out."""
    body = SceneBody(
        scene.kind.value,
        scene.language,
        None if scene.task is None else _written(scene.task),
        scene.number,
        scene.of,
        cast(LookWord, scene.look),
        [SceneLine(_part(line.spot), _written(line.words), line.spot.at) for line in scene.lines],
        [SceneTarget(_part(target.spot), target.spot.at, target.filled) for target in scene.targets],
    )
    while len(write(body)) > _LONGEST:
        body.say.pop()
    return body


def scene_in(told: SceneBody) -> Scene:
    """A scene, in the domain's words."""
    return Scene(
        StepKind(told.kind),
        told.language,
        None if told.task is None else _words(told.task),
        told.number,
        told.of,
        told.look,
        tuple(Line(Spot(Part(line.part), line.at), _words(line.words)) for line in told.say),
        tuple(Target(Spot(Part(target.part), target.at), target.filled) for target in told.parts),
    )


def _written(words: Words) -> SceneWords:
    return SceneWords(words.message, [_param(param) for param in words.params])


def _param(param: LeavingParam | Words) -> SceneParam:
    match param:
        case LeftOut():
            return SceneParam(hidden=True)
        case int():
            return SceneParam(count=param)
        case Money():
            return SceneParam(amount=Amount.of(param))
        case NameShown(text):
            return SceneParam(name=text)
        case Words():
            return SceneParam(words=_written(param))
    assert_never(param)


def _words(told: SceneWords) -> Words:
    return Words(told.id, tuple(_leaving(param) for param in told.params))


def _leaving(told: SceneParam) -> LeavingParam | Words:
    if told.words is not None:
        return _words(told.words)
    if told.amount is not None:
        return told.amount.money
    if told.name is not None:
        return NameShown(told.name)
    return LeftOut() if told.count is None else told.count


def _part(spot: Spot) -> PartWord:
    return spot.part.value
