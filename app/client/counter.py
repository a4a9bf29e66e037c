"""The counter over the wire: codes for a customer who is present, and what staff have seen."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import cast

from app.client.accounts import zoned
from app.client.answers import certain
from app.client.calls import call
from app.client.family import powers_in
from app.client.freeze import order_in, stopped_in
from app.client.safeguards import FIELDS, value_in
from app.client.sessions import Sessions
from app.contract import counter as contract
from app.contract.family import WaitingPairing, WaitingPairings
from app.contract.wire import read, write
from app.domain.counter import CodeFor, CounterCode, Loosening, Present, Seen, WaitingLink, WhatComes
from app.domain.safeguards import SafeguardField


class RemoteCounter:
    """The part of a bank that serves tellers at their counter."""

    _sessions: Sessions

    def what_comes(self, present: Present, of: CodeFor | Seen) -> WhatComes:
        """What would come of it."""
        asked = contract.LookAhead(present.customer_number, cast("contract.What", of.value), _written(present.name))
        return certain(lambda: self._sessions.ask(call("lookAhead", asked, repeatable=True), _what_comes))

    def issue_code(self, present: Present, purpose: CodeFor, name_of_try: str) -> CounterCode:
        """A code for her; the same try is the same code, which the bank tells once alone."""
        asked = contract.IssueActivation(present.customer_number, purpose.value, _written(present.name))
        key = self._sessions.key.id_for("activation", name_of_try.encode() + write(asked))
        return certain(lambda: self._sessions.ask(call("issueActivation", asked, key=key), _code))

    def witness(self, present: Present, what: Seen, shown: WhatComes) -> int:
        """Puts into force what she has asked for before; answers how many things that were."""
        loosens = [each.change_id for each in shown.loosens]
        asked = contract.Witness(present.customer_number, what.value, _written(present.name), loosens, shown.frozen_at)
        return certain(lambda: self._sessions.ask(call("witness", asked), lambda body: read(body, contract.Witnessed).applied))

    def waiting_links(self) -> tuple[WaitingLink, ...]:
        """Who has linked up lately, the oldest first."""
        told = self._sessions.ask(call("listWaitingPairings"), lambda body: read(body, WaitingPairings))
        return tuple(map(_link, told.items))

    def witness_link(self, pairing_id: str) -> WaitingLink:
        """Both were seen."""
        asked = call("witnessPairing", pairingId=pairing_id)
        return certain(lambda: self._sessions.ask(asked, lambda body: _link(read(body, WaitingPairing))))


def _written(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _code(body: bytes) -> CounterCode:
    told = read(body, contract.Activation)
    return CounterCode(zoned(told.expires_at), told.code or "")


def _what_comes(body: bytes) -> WhatComes:
    """A loosening that only a newer program knows cannot be shown: the bank lets none be that staff have not seen."""
    told = read(body, contract.Ahead)
    loosens = tuple(_loosening(each) for each in told.loosens if each.which in FIELDS)
    stops, orders = tuple(map(stopped_in, told.stops)), tuple(map(order_in, told.orders))
    return WhatComes(told.name, told.devices, loosens, told.frozen_at and zoned(told.frozen_at), stops, orders)


def _loosening(told: contract.Loosening) -> Loosening:
    field = SafeguardField(told.which)
    return Loosening(told.id, field, *(value_in(field, told.currency, value) for value in (told.now, told.then)))


def _link(told: WaitingPairing) -> WaitingLink:
    return WaitingLink(
        told.pairing_id,
        told.customer_name,
        told.helper_name,
        zoned(told.matched_at),
        zoned(told.in_force_from),
        powers_in(told.powers),
        date.fromisoformat(told.until),
        told.witnessed,
    )
