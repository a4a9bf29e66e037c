"""Shares: what was handed over to look at, read at either end. To look at it stands in her diary, and does nothing else."""

from __future__ import annotations

from app.domain.family import Side
from app.domain.shares import Share, ShareKind
from app.journeys.deciding_words import needs_you_no_more
from app.journeys.freeze import stop_everything
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.share_words import asked_to_stop, given_before, lines, listed, read_by_her, read_by_him


def shown_each_other(needs: Needs) -> Journey[None]:
    """Her list, either way; one after the other is read until she goes back."""
    while True:
        shares = yield from read(at, needs.bank, Side.CUSTOMER)
        pressed = yield from ask(listed(shares, lambda: lines(at(needs.bank, Side.CUSTOMER))))
        if pressed == "done":
            return
        yield from one_share(needs, pressed, Side.CUSTOMER)


def news_of_shares(needs: Needs) -> Journey[None]:
    """What she was handed and has not looked at, one after the other; a wish that she stop everything comes first."""
    for share in (yield from read(new_to_her, needs.bank)):
        yield from look_at(needs, share)


def one_share(needs: Needs, share_id: str, side: Side) -> Journey[None]:
    """Reads one. What is no longer there is not there any more, whatever the reason."""
    shares = yield from read(at, needs.bank, side)
    share = next((share for share in shares if share.share_id == share_id), None)
    if share is None:
        yield from ask(needs_you_no_more())
    elif share.received:
        yield from look_at(needs, share)
    else:
        yield from ask(given_before(share))


def look_at(needs: Needs, share: Share) -> Journey[None]:
    """Looks at what was received, and shows it."""
    try:
        seen = yield from act(needs.bank.look_at_share, share.share_id)
    except Refused as no:
        if no.code != "not_found":
            raise
        yield from ask(needs_you_no_more())
        return
    if seen.side is Side.HELPER:
        yield from ask(read_by_him(seen))
    elif seen.kind is not ShareKind.STOP:
        yield from ask(read_by_her(seen))
    elif (yield from ask(asked_to_stop(seen))):
        yield from stop_everything(needs)


def new_to_her(bank: Bank) -> tuple[Share, ...]:
    """What she was handed and has not looked at."""
    return new_among(at(bank, Side.CUSTOMER))


def new_among(shares: tuple[Share, ...]) -> tuple[Share, ...]:
    """What has come and was not looked at; wishes to stop everything first, then the oldest."""
    new = (share for share in shares if share.received and not share.seen)
    return tuple(sorted(new, key=lambda share: (share.kind is not ShareKind.STOP, share.at)))


def at(bank: Bank, side: Side) -> tuple[Share, ...]:
    """What was handed over at this end of a person's links, the newest first."""
    return tuple(share for share in bank.shares() if share.side is side)
