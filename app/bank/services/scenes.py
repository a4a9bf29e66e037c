"""Scenes: she shows where she is. Whatever her program sends, nothing is taken that may not leave her machine."""

from __future__ import annotations

from app.bank.services import attempts, coaching
from app.bank.services.coaching_bodies import told
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import coaching as coachings
from app.bank.store.port import Tx
from app.contract.coaching import CoachingBody, SceneBody, SceneParam, SceneWords
from app.contract.wire import write
from app.domain.astray import carries_number
from app.domain.coaching import DEEPEST, CoachingState, ParamKind, Shown, may_leave
from app.domain.family import Side

_SHOWABLE = (CoachingState.ASKED, CoachingState.ON)


def show(tx: Tx, ctx: Context, asked: SceneBody) -> CoachingBody:
    """Takes a scene, which has a new number unless it is the same as before. He hears of it once he has joined."""
    row, side = coaching.own(tx, ctx)
    standing = coaching.state(tx, ctx, row)
    if side is not Side.CUSTOMER or standing not in _SHOWABLE or row.session_id != ctx.caller.session_id:
        raise Refusal("coaching_refused")
    check(asked, row.shows)
    written = write(asked).decode()
    is_new = written != row.scene
    if is_new:
        attempts.count_within_day(tx, ctx, f"scenes:{ctx.person_id}", ctx.bank.rules.scenes_a_day)
    coachings.show(tx, row.coaching_id, written, row.scene_number + is_new, ctx.now(tx))
    if is_new and standing is CoachingState.ON:
        ctx.tell(tx, row.helper_id, "coaching.scene", row.coaching_id)
    kept, _ = coaching.own(tx, ctx)
    return told(tx, ctx, kept, standing)


def check(scene: SceneBody, shows: frozenset[Shown]) -> None:
    """Refused ``scene_refused`` where anything stands in a scene that may not leave with what she has allowed."""
    if scene.kind == "hidden" and scene != SceneBody("hidden", scene.language):
        raise Refusal("scene_refused", {"what": "hidden"})
    if scene.task is not None:
        _check_words(scene.task, shows, DEEPEST)
    for line in scene.say:
        _check_words(line.words, shows, DEEPEST)


def _check_words(words: SceneWords, shows: frozenset[Shown], depth: int) -> None:
    if depth == 0:
        raise Refusal("scene_refused", {"what": "depth"})
    for param in words.params:
        kind = _kind(param)
        if kind is not None and not may_leave(kind, shows):
            raise Refusal("scene_refused", {"what": kind.value})
        if param.words is not None:
            _check_words(param.words, shows, depth - 1)
        if param.name is not None and carries_number(param.name):  # no account, called a name
            raise Refusal("scene_refused", {"what": "digits"})


def _kind(param: SceneParam) -> ParamKind | None:
    """The one thing that stands there; none where it is left out."""
    found = {
        ParamKind.COUNT: param.count is not None,
        ParamKind.WORDS: param.words is not None,
        ParamKind.AMOUNT: param.amount is not None,
        ParamKind.NAME: param.name is not None,
        None: param.hidden,
    }
    kinds = [kind for kind, there in found.items() if there]
    if len(kinds) != 1:
        raise Refusal("scene_refused", {"what": "param"})
    return kinds[0]
