"""How a link comes about: her invitation, his claim, and the four pictures that tell both whether somebody sits between them.

What the bank tells is taken as what it may be: from somebody in the middle. Each end binds what it first hears of the other to one
nonce of its own, tells that nonce only then, and refuses whatever is told otherwise later (``app.domain.pictures``).
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from threading import Lock
from typing import Final

from app.client.accounts import zoned
from app.client.answers import NotUnderstood, certain, understood
from app.client.calls import call
from app.client.family import Family, link_in, written
from app.client.pairing_halves import Half, Halves, Heard
from app.client.proofs import thumbprint_of
from app.client.sessions import Sessions
from app.contract.family import ClaimPairing, InvitePairing, PairingBody, PairingEnd, RevealPairing
from app.contract.family import Invitation as InvitationBody
from app.contract.wire import read, write
from app.domain.family import Invitation, Link, LinkState, Power, Side
from app.domain.pictures import End, commitment, keeps, pictures
from app.journeys.ports import Refused, Trouble, Unreachable

_TRIES: Final = 3


class Pairing:
    """Invites, claims, and computes the pictures. Everything may be asked for again after ``Unreachable``."""

    def __init__(self, sessions: Sessions, halves: Halves, family: Family) -> None:
        self._sessions = sessions
        self._halves = halves
        self._family = family
        self._inviting = Lock()

    def invite(self, powers: tuple[Power, ...], until: date, *, remote: bool, name_of_try: str) -> Invitation:
        """Invites somebody. The same try answers the same invitation as long as it lives; with another wish it ends the earlier one."""
        wish = " ".join([*powers, until.isoformat(), "remote" if remote else "here"])
        with self._inviting:
            for _ in range(_TRIES):
                half = self._halves.tried(name_of_try, wish)
                if half.wish == wish:
                    half = half if half.pairing_id else self._invited(half, powers, until, remote=remote)
                    if (invitation := _shown(half)) is not None:
                        return invitation
                self._give_up(half)
        raise Unreachable

    def invitation(self, pairing_id: str) -> Invitation | None:
        """An invitation of hers with its code; nothing where this machine does not know it."""
        return _shown(self._halves.find(pairing_id))

    def claim(self, code: str) -> Link:
        """Takes an invitation; the same code again from this device is the same claim."""
        return certain(lambda: self._claim(code))

    def pictures(self, pairing_id: str) -> tuple[int, ...]:
        """The numbers of the four pictures; nothing while the other end has not done its part."""
        told = self._sessions.ask(call("readPairing", pairingId=pairing_id), _pairing)
        state = understood(told, link_in).state
        if state is LinkState.INVITED:
            return ()
        if not state.comparing:
            self._halves.forget(pairing_id)
            raise Refused("pairing_refused")
        half = self._halves.of(pairing_id)
        if told.other_end is None:
            return ()
        # Which end this is stands in our own half: a bank that said otherwise could have a nonce told too early.
        return self._at_hers(half, told.other_end) if half.side is Side.CUSTOMER else self._at_his(half, told.other_end)

    def _invited(self, half: Half, powers: tuple[Power, ...], until: date, *, remote: bool) -> Half:
        """Asks for the invitation. Its code is told once: where that answer was lost, there is none in the next."""
        key = self._sessions.key
        asked = InvitePairing(written(powers), until.isoformat(), commitment(self._own(half)), remote)
        invite = call("invitePairing", asked, key=key.id_for("invite", write(asked)))
        told = certain(lambda: self._sessions.ask(invite, _invitation))
        expires_at = told.expires_at.isoformat()
        return self._halves.keep(replace(half, pairing_id=told.pairing_id, code=told.code or "", qr=told.qr or "", expires_at=expires_at))

    def _give_up(self, half: Half) -> None:
        """Ends an invitation that cannot be shown or is not what she wants any more."""
        if half.pairing_id:
            self._family.end(half.pairing_id)
        else:
            self._halves.forget_try(half)

    def _claim(self, code: str) -> Link:
        key = self._sessions.key
        asked = ClaimPairing(code, key.public)
        told = self._sessions.ask(call("claimPairing", asked, key=key.id_for("claim", write(asked))), _pairing)
        link = understood(told, link_in)
        if not link.state.comparing:
            raise Refused("pairing_refused")
        hers = told.other_end
        if hers is None or hers.commitment is None:
            raise NotUnderstood({"wrong": "no_commitment"})
        half = self._halves.claimed(link.pairing_id, Heard(thumbprint_of(hers.public_key), hers.commitment))
        with suppress(Trouble):  # pictures() tells it again
            self._tell(half)
        return link

    def _at_hers(self, half: Half, his: PairingEnd) -> tuple[int, ...]:
        if his.nonce is None:
            return ()
        other = End(thumbprint_of(his.public_key), his.nonce)
        self._tell(self._halves.hear(half.pairing_id, Heard(other.thumbprint, other.nonce)))
        return pictures(half.pairing_id, self._own(half), other)

    def _at_his(self, half: Half, hers: PairingEnd) -> tuple[int, ...]:
        thumbprint, bound = thumbprint_of(hers.public_key), half.heard
        if bound is None or thumbprint != bound.thumbprint or hers.commitment not in (None, bound.word):
            raise Refused("pairing_tampered")
        self._tell(half)
        if hers.nonce is None:
            return ()
        other = End(thumbprint, hers.nonce)
        if not keeps(bound.word, other):
            raise Refused("pairing_tampered")
        return pictures(half.pairing_id, other, self._own(half))

    def _tell(self, half: Half) -> None:
        """Tells our nonce, until the bank is known to have heard it. Never called before the other end has been heard and kept."""
        if not half.told:
            reveal = call("revealPairing", RevealPairing(half.nonce), pairingId=half.pairing_id)
            certain(lambda: self._sessions.ask(reveal, _pairing))
            self._halves.keep(replace(half, told=True))

    def _own(self, half: Half) -> End:
        return End(self._sessions.key.thumbprint, half.nonce)


def _shown(half: Half | None) -> Invitation | None:
    if half is None or not half.code:
        return None
    return Invitation(half.pairing_id, half.code, half.qr, datetime.fromisoformat(half.expires_at))


def _invitation(body: bytes) -> InvitationBody:
    told = read(body, InvitationBody)
    zoned(told.expires_at)
    return told


def _pairing(body: bytes) -> PairingBody:
    return read(body, PairingBody)
