"""Coachings as they are told: the scene to him alone, and nothing of one that is over."""

from __future__ import annotations

from typing import Final, get_args

from app.bank.services import links
from app.bank.services.context import Context
from app.bank.store import hints
from app.bank.store.coaching import CoachingRow
from app.bank.store.port import Tx
from app.contract.coaching import CoachingBody, HintBody, SceneBody, ShownWord
from app.contract.wire import read
from app.domain.coaching import CoachingState, Shown
from app.domain.family import Side
from app.domain.hints import Hint

_SHOWN: Final[tuple[ShownWord, ...]] = get_args(ShownWord)
_HINTS_AT_ONCE: Final = 20


def told(tx: Tx, ctx: Context, row: CoachingRow, state: CoachingState) -> CoachingBody:
    """A coaching as the caller's end sees it."""
    side = Side.CUSTOMER if row.customer_id == ctx.person_id else Side.HELPER
    body = CoachingBody(
        coaching_id=row.coaching_id,
        pairing_id=row.pairing_id,
        side=side.value,
        state=state.value,
        name=links.name_of(tx, row.helper_id if side is Side.CUSTOMER else row.customer_id),
    )
    if state is not CoachingState.OVER:
        body.shows = [each for each in _SHOWN if Shown(each) in row.shows]
        body.scene_number = row.scene_number
    if state is CoachingState.ON:
        body.hints = [_hint(hint) for hint in hints.newest(tx, row.coaching_id, _HINTS_AT_ONCE)]
        body.scene = read(row.scene.encode(), SceneBody) if row.scene and side is Side.HELPER else None
    return body


def _hint(hint: Hint) -> HintBody:
    return HintBody(
        number=hint.number,
        kind=hint.kind.value,
        scene=hint.scene,
        part=hint.spot.part.value if hint.spot else None,
        at=hint.spot.at if hint.spot else 0,
        phrase=hint.phrase.value if hint.phrase else None,
        text=hint.text or None,
    )
