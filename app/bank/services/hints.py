"""Hints: he points at a part of what he sees, or says something short, which stands in her diary as he said it. He can press nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from app.bank.services import coaching, diary, links
from app.bank.services.coaching_bodies import told
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import hints
from app.bank.store.coaching import CoachingRow
from app.bank.store.port import Tx
from app.contract.coaching import CoachingBody, GiveHint, SceneBody
from app.contract.wire import read
from app.domain.coaching import CoachingState
from app.domain.family import Side
from app.domain.hints import Hint, HintKind, Part, Phrase, Spot, may_be_said

_WITHIN: Final = timedelta(minutes=1)


def give(tx: Tx, ctx: Context, asked: GiveHint) -> str:
    """Takes a hint of his; answers the coaching's id."""
    row, side = coaching.own(tx, ctx)
    if side is not Side.HELPER or coaching.state(tx, ctx, row) is not CoachingState.ON:
        raise Refusal("coaching_refused")
    now = ctx.now(tx)
    if hints.since(tx, row.coaching_id, now - _WITHIN) >= ctx.bank.rules.hints_a_minute:
        raise Refusal("too_many_attempts", {"retryAfterSeconds": int(_WITHIN.total_seconds())})
    last = hints.newest(tx, row.coaching_id, 1)
    hint = _hint(asked, row, last[0].number + 1 if last else 1)
    hints.add(tx, row.coaching_id, hint, now)
    if hint.kind is not HintKind.POINT:  # pointing is put down at the end, by its number: it says nothing that could be quoted
        diary.note(tx, ctx, row.customer_id, row.pairing_id, links.name_of(tx, row.helper_id), "coaching_hint", _quoted(hint))
    ctx.tell(tx, row.customer_id, "coaching.hint", row.coaching_id)
    return row.coaching_id


def given(tx: Tx, ctx: Context, _: GiveHint, __: str) -> CoachingBody:
    """The coaching with the hint in it."""
    row, _side = coaching.own(tx, ctx)
    return told(tx, ctx, row, coaching.state(tx, ctx, row))


def _quoted(hint: Hint) -> dict[str, str]:
    """What he said, word by word."""
    said = {"phrase": hint.phrase.value} if hint.phrase else {"words": hint.text} if hint.text else {}
    return {"kind": hint.kind.value} | said


def _hint(asked: GiveHint, row: CoachingRow, number: int) -> Hint:
    """Refused ``hint_refused`` where it is none, ``scene_stale`` where she has gone on since."""
    kind = HintKind(asked.kind)
    there = {HintKind.POINT: asked.part is not None, HintKind.PHRASE: asked.phrase is not None, HintKind.LINE: asked.text is not None}
    if {each for each, is_there in there.items() if is_there} != {kind} - {HintKind.CALL}:
        raise Refusal("hint_refused", {"what": "kind"})
    if asked.text is not None and not may_be_said(asked.text):
        raise Refusal("hint_refused", {"what": "text"})
    if asked.scene not in (None, row.scene_number):
        raise Refusal("scene_stale", {"sceneNumber": row.scene_number})
    phrase = Phrase(asked.phrase) if asked.phrase else None
    return Hint(number, kind, row.scene_number, _spot(asked, row), phrase, asked.text or "")


def _spot(asked: GiveHint, row: CoachingRow) -> Spot | None:
    """What he points at, which has to be there in the scene that he has named."""
    if asked.part is None:
        if asked.at:
            raise Refusal("hint_refused", {"what": "at"})
        return None
    scene = read(row.scene.encode(), SceneBody) if row.scene else None
    if asked.scene is None or scene is None or (asked.part, asked.at) not in {(each.part, each.at) for each in scene.parts}:
        raise Refusal("hint_refused", {"what": "part"})
    return Spot(Part(asked.part), asked.at)
