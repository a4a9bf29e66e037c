"""Two programs that are paired, between which there is somebody who puts down every byte, and a coaching of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.client.remote_bank import RemoteBank
from app.domain.coaching import Shown
from tests.bank.running import RunningBank
from tests.client.customer import let_days_pass
from tests.client.pairs import Pair, pair_at, paired


@dataclass
class Coached:
    """A link in force, and whose it is."""

    pair: Pair
    pairing_id: str

    @property
    def hers(self) -> RemoteBank:
        return self.pair.hers

    @property
    def his(self) -> RemoteBank:
        return self.pair.his

    def begin(self, *shows: Shown) -> str:
        """She asks and he joins; what went on before is over."""
        for each in self.hers.coachings():
            self.hers.end_coaching(each.coaching_id)
        coaching_id = self.hers.ask_for_help(self.pairing_id, frozenset(shows)).coaching_id
        self.his.join(coaching_id)
        return coaching_id


@contextmanager
def coached_at(running: RunningBank) -> Iterator[Coached]:
    """The bank's first customer and her daughter, a day after they have paired."""
    with pair_at(running.url) as pair:
        pairing_id = paired(pair)
        for bank in (pair.hers, pair.his):
            bank.say_match(pairing_id, same=True)
        let_days_pass(running)
        yield Coached(pair, pairing_id)
