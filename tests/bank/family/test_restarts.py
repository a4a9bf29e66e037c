"""Nothing of the family link is lost when the bank ends and begins again between one step and the next, wherever that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.bank.services.rules import Rules
from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.visitors import on_both
from tests.bank.family.coached import Coached, scene
from tests.bank.family.deciding import LANDLORD, LARGE, decide, request_of, stands
from tests.bank.family.pairing import DAY, Pair, codes, states
from tests.bank.running import running_bank

pytestmark = on_both

_NO_PAUSE = Rules(confirm_pause=timedelta(0))
Step = Callable[[], object]


class Restarts:
    """Takes each step at a bank that has just begun, with the books of the one before."""

    def __init__(self, folder: Path, database: str | None) -> None:
        self._folder, self._database = folder, database
        self.people: list[Stranger] = []

    def arrive(self, name: str) -> Stranger:
        """Somebody is signed in, for good."""
        with running_bank(folder=self._folder, database=self._database, rules=_NO_PAUSE) as bank:
            stranger = Stranger(bank.url)
            self.people.append(stranger)
            stranger.enrol(name)
            stranger.sign_in()
        return stranger

    def after(self, step: Step) -> Any:
        """What comes of a step at a new bank, the books sound after it."""
        with running_bank(folder=self._folder, database=self._database, rules=_NO_PAUSE) as bank:
            for stranger in self.people:
                stranger.url = bank.url
            came = step()
            assert bank.look(verify) == []
            return came


@pytest.fixture
def restarts(tmp_path: Path, database: str | None) -> Iterator[Restarts]:
    restarts = Restarts(tmp_path, database)
    with ExitStack() as held:
        yield restarts
        for stranger in restarts.people:
            held.enter_context(closing(stranger))


def linked(restarts: Restarts) -> Pair:
    """Two who have paired, each step at a new bank."""
    pair = Pair(restarts.arrive("Wang"), restarts.arrive("Li"))
    restarts.after(lambda: pair.customer.get("writePreferences", {"confirmPauseSeconds": 0}))
    restarts.after(pair.invite)
    restarts.after(pair.claim)
    restarts.after(pair.reveal)
    restarts.after(lambda: pair.match(pair.helper))
    assert restarts.after(lambda: pair.match(pair.customer).json()["state"]) == "waiting"
    restarts.after(lambda: pair.wait(DAY + 1))
    assert restarts.after(lambda: states(pair)) == ("active", "active")
    return pair


def test_what_is_paired_asked_and_decided_outlives_every_step(restarts: Restarts) -> None:
    pair = linked(restarts)
    wang, li = pair.customer, pair.helper
    review = restarts.after(lambda: wang.review(wang.details(LANDLORD, LARGE)))
    payment = restarts.after(lambda: wang.initiate(review))
    challenge = restarts.after(lambda: wang.first(payment).json()["challenge"])
    assert restarts.after(lambda: wang.second(payment, challenge)).ok
    assert restarts.after(lambda: stands(wang, payment)) == ("PATC", "AWAF")
    request = restarts.after(lambda: request_of(li, payment))
    assert restarts.after(lambda: decide(li, request, "approve")).ok
    assert restarts.after(lambda: stands(wang, payment)) == ("PDNG", "AUTH")
    restarts.after(lambda: pair.wait(DAY + 61))
    assert restarts.after(lambda: stands(wang, payment)) == ("ACSC", "AUTH")
    diary = restarts.after(lambda: codes(wang.get("readDiary")["items"]))
    assert diary == ["request_approved", "request_seen", "link_in_force", "link_matched", "link_claimed"]


def test_a_coaching_outlives_every_step(restarts: Restarts) -> None:
    coached = Coached(linked(restarts))
    restarts.after(coached.asked)
    restarts.after(lambda: coached.join(coached.his))
    assert restarts.after(lambda: coached.show(scene())).ok
    assert restarts.after(lambda: coached.hint(kind="point", scene=1, part="field")).ok
    assert [hint["kind"] for hint in restarts.after(lambda: coached.seen_by(coached.hers))["hints"]] == ["point"]
    assert restarts.after(lambda: coached.end(coached.hers)).status_code == 204
    assert restarts.after(lambda: coached.seen_by(coached.his)) == coached.over()
