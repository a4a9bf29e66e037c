"""Taking a check or a callback into one's hand: one of the desk at a time, for half an hour; whoever comes second is told who has it."""

from __future__ import annotations

from dataclasses import replace

from app.bank.services import links
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store.hands import HandRow, Hands
from app.bank.store.port import Tx
from app.contract.hands import HandBody
from app.domain.hands import Doing, is_held_by


def take(tx: Tx, ctx: Context, hands: Hands, about: str, doing: Doing, code: str) -> bool:
    """Puts it into the caller's hand, or out of it. The same again changes nothing; answers whether it did.

    Refused ``code`` with the ``name`` of another who has it.
    """
    now = ctx.now(tx)
    refuse_in_others(tx, ctx, hands, about, code)
    last = hands.last(tx, about)
    held = last is not None and is_held_by(last.doing, last.at, now)
    tried = last is not None and (last.staff_id, last.doing) == (ctx.person_id, doing)
    if {Doing.CALLING: held, Doing.NOT_REACHED: tried, Doing.PUT_BACK: not held}[doing]:
        return False
    hands.take(tx, HandRow(about, ctx.person_id, doing, now))
    return True


def refuse_in_others(tx: Tx, ctx: Context, hands: Hands, about: str, code: str) -> None:
    """Refused ``code`` with the ``name`` of who has it in hand, where that is not the caller."""
    last = hands.last(tx, about)
    if last and last.staff_id != ctx.person_id and is_held_by(last.doing, last.at, ctx.now(tx)):
        raise Refusal(code, {"name": links.name_of(tx, last.staff_id)})


def refuse_out_of_hand(tx: Tx, ctx: Context, hands: Hands, about: str, code: str) -> None:
    """Refused ``code`` where the caller has it not in hand, with the ``name`` of who has. However long a call takes, it is in the hand of
    whoever began it until another takes it up."""
    refuse_in_others(tx, ctx, hands, about, code)
    last = hands.last(tx, about)
    if last is None or (last.staff_id, last.doing) != (ctx.person_id, Doing.CALLING):
        raise Refusal(code)


def let_go(tx: Tx, ctx: Context, hands: Hands, about: str) -> None:
    """Whoever has done it has it in hand no longer: a second person may be needed, or another try."""
    last = hands.last(tx, about)
    if last and (last.staff_id, last.doing) == (ctx.person_id, Doing.CALLING):
        hands.take(tx, HandRow(about, ctx.person_id, Doing.PUT_BACK, ctx.now(tx)))


def pass_on(tx: Tx, hands: Hands, about: str, to: str) -> None:
    """Whoever has ``about`` in hand, or was the last to try, has it of ``to``, which has come in its place, since the same instant."""
    last = hands.last(tx, about)
    if last is not None:
        hands.take(tx, replace(last, about=to))


def told(tx: Tx, ctx: Context, hands: Hands, about: str) -> HandBody | None:
    """Who is calling her, or could not reach her last; nobody where it is anybody's."""
    last = hands.last(tx, about)
    if last is None or (last.doing is not Doing.NOT_REACHED and not is_held_by(last.doing, last.at, ctx.now(tx))):
        return None
    return HandBody(links.name_of(tx, last.staff_id), last.doing.value, last.at, yours=last.staff_id == ctx.person_id)
