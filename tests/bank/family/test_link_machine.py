"""Any order of inviting, comparing, changing, pausing, stopping everything, ending and time passing, against a model of what he may do.

He never may what she has not given a day before, nor what she has taken away; and what she has given does come.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from app.bank.services import comparing, freeze, link_bodies, link_course, link_terms, links, pairings, settling
from app.bank.services.context import Bank, Caller, Context
from app.bank.services.credentials import Code
from app.bank.services.rules import Rules
from app.bank.store.afresh import empty
from app.bank.store.devices import DeviceRow, add_device
from app.bank.store.facts import claim
from app.bank.store.people import PersonRow, add_person
from app.bank.store.port import Tx
from app.bank.verify import verify
from app.contract.family import ChangePairing, ClaimPairing, GivenPower, InvitePairing, MatchPairing, PairingBody, RevealPairing
from app.contract.people import PublicKey
from app.domain.family import LINK_WAITS, LinkState, Power
from tests.attacks.proving import Key
from tests.bank.core.books import NOW, Books, on_postgres, on_sqlite
from tests.bank.core.household import StandingClock
from tests.bank.family.pairing import commitment_of, fresh_nonce

T = TypeVar("T")
DAY: Final = timedelta(days=1)
POWERS: Final[list[GivenPower]] = ["coach", "approve", "see_activity"]
KEYS = {"p-wang": Key(), "p-li": Key()}
HERS, HIS = fresh_nonce(), fresh_nonce()
DAYS = st.sampled_from([0, 3, 40, 40])
SOME = st.sets(st.sampled_from(POWERS), min_size=1).map(sorted)


class Links(RuleBasedStateMachine):
    """The model: her words with their times, when both had agreed, whether it is over, and since when nothing may begin."""

    def __init__(self) -> None:
        super().__init__()
        self.books = self.open()
        self.clock = StandingClock()
        self.bank = Bank(self.books.ledger, self.clock, Rules(invitations_a_day=10**6, pairing_tries_a_day=10**6))
        self.number = 0
        self.forget()
        self.frozen = False
        self.held_until = NOW

    def open(self) -> Books:
        """Fresh books."""
        return on_sqlite()

    def forget(self) -> None:
        """There is no link."""
        self.pairing_id: str | None = None
        self.matched_at: datetime | None = None
        self.over = True
        self.powers: dict[str, datetime] = {}
        self.until: tuple[date, datetime] = (NOW.date(), NOW)
        self.resumed_at: datetime | None = None
        self.last_word_at = NOW

    @property
    def now(self) -> datetime:
        return self.clock.at

    @initialize()
    def move_in(self) -> None:
        def people(tx: Tx) -> None:
            for person_id, key in KEYS.items():
                add_person(tx, PersonRow(person_id, str(80010001 + len(person_id)), person_id, "hash", "zh_CN"))
                thumbprint, public = str(key.private.thumbprint()), (key.jwk["x"], key.jwk["y"])
                add_device(tx, DeviceRow(f"dev-{person_id}", person_id, "laptop", thumbprint, at_branch=True, enrolled_at=NOW, key=public))

        self.books.do(people)

    def call(self, person_id: str, service: Callable[..., T], asked: object = None, *more: object) -> T:
        """What a service answers to somebody."""
        ctx = Context(self.bank, ids={"pairingId": self.pairing_id or ""})
        ctx.admitted = Caller(person_id, f"dev-{person_id}", "ses")
        return self.books.do(lambda tx: service(tx, ctx, asked, *more))

    def seen_by(self, person_id: str) -> PairingBody:
        return self.call(person_id, link_bodies.read_pairing)

    @precondition(lambda self: self.over and not self.frozen)
    @rule(powers=SOME, days=DAYS)
    def invite_and_agree(self, powers: list[GivenPower], days: int) -> None:
        self.forget()
        self.number += 1
        last, told = self.now.date() + timedelta(days=days), f"{self.number:010}"
        asked = InvitePairing(powers, last.isoformat(), commitment_of(str(KEYS["p-wang"].private.thumbprint()), HERS))
        self.pairing_id = self.call("p-wang", pairings.invite, asked, Code(told, told))
        key = KEYS["p-li"].jwk
        self.call("p-li", pairings.claim, ClaimPairing(told, PublicKey("EC", "P-256", key["x"], key["y"])), told)
        for person_id, nonce in (("p-li", HIS), ("p-wang", HERS)):
            self.call(person_id, comparing.reveal, RevealPairing(nonce))
        for person_id in KEYS:
            self.call(person_id, comparing.match, MatchPairing(True))
        given = self.now - LINK_WAITS
        self.matched_at, self.over, self.resumed_at = self.now, False, given
        self.powers, self.until = dict.fromkeys(powers, given), (last, given)

    @precondition(lambda self: not self.over)
    @rule(powers=st.none() | SOME, days=st.none() | DAYS, paused=st.none() | st.booleans())
    def change(self, powers: list[GivenPower] | None, days: int | None, paused: bool | None) -> None:
        last = None if days is None else self.now.date() + timedelta(days=days)
        wanted_until = last or self.until[0]
        gives = bool(set(powers or ()) - set(self.powers)) or wanted_until > self.until[0] or (paused is False and self.resumed_at is None)
        asked = ChangePairing(powers, last.isoformat() if last else None, paused)
        if gives and self.frozen:
            return
        self.call("p-wang", link_terms.change, asked)
        self.last_word_at = self.now
        if powers is not None:
            self.powers = {power: self.powers.get(power, self.now) for power in powers}
        if wanted_until > self.until[0]:
            self.until = (wanted_until, self.now)
        elif wanted_until < self.until[0]:
            self.until = (wanted_until, self.until[1])
        if paused is not None:
            self.resumed_at = None if paused else self.resumed_at or self.now

    @rule(hours=st.integers(1, 40))
    def time_passes(self, hours: int) -> None:
        self.clock.at += timedelta(hours=hours)
        self.look_whether_it_ran_out()

    @rule()
    def settle(self) -> None:
        """All that is due, and then nothing is. While everything is stopped, and for a day after, nothing begins by it."""
        before = self.all_he_may()
        for _ in range(10):
            if not self.books.do(lambda tx: settling.settle_due(tx, Context(self.bank), 50)):
                break
        else:
            raise AssertionError("there is no end to what is due")
        if self.frozen or self.now < self.held_until:
            assert self.all_he_may() <= before
        elif not self.over and self.matched_at and max(self.matched_at, self.last_word_at) + LINK_WAITS <= self.now:
            self.look_whether_it_ran_out()
            assert self.all_he_may() == (set(self.powers) if self.resumed_at and not self.over else set())

    @precondition(lambda self: not self.frozen)
    @rule()
    def stop_everything(self) -> None:
        self.call("p-wang", freeze.freeze)
        self.frozen = True

    @precondition(lambda self: self.frozen)
    @rule()
    def thaw(self) -> None:
        self.call("p-wang", freeze.ask_unfreeze)
        assert self.books.do(lambda tx: freeze.thaw(tx, Context(self.bank), "p-wang")) == 1
        self.frozen, self.held_until = False, self.now + DAY

    @precondition(lambda self: not self.over)
    @rule(who=st.sampled_from(sorted(KEYS)))
    def end(self, who: str) -> None:
        self.call(who, link_course.end)
        self.over = True

    @invariant()
    def he_may_nothing_that_was_not_given(self) -> None:
        for power in POWERS:
            if self.may(power):
                assert not self.over
                assert self.matched_at is not None
                assert self.matched_at + LINK_WAITS <= self.now
                assert self.powers.get(power, self.now) + LINK_WAITS <= self.now
                assert self.resumed_at is not None
                assert self.resumed_at + LINK_WAITS <= self.now
                assert self.until[0] >= self.now.date()

    @invariant()
    def he_is_told_nothing_of_why(self) -> None:
        if self.pairing_id and self.seen_by("p-li").state == LinkState.INACTIVE:
            seen = self.seen_by("p-li")
            assert (seen.powers, seen.coming_powers, seen.coming_from, seen.witnessed, seen.other_end) == ([], [], None, False, None)
            assert date.fromisoformat(seen.until) <= max(self.now.date(), self.until[0])

    @invariant()
    def nothing_is_broken(self) -> None:
        assert self.books.do(verify) == []

    def look_whether_it_ran_out(self) -> None:
        """A last day that has gone by ends it, whether that was put down or not."""
        if self.pairing_id and not self.over and self.seen_by("p-wang").state == LinkState.EXPIRED:
            assert date.fromisoformat(self.seen_by("p-wang").until) < self.now.date()
            self.over = True

    def all_he_may(self) -> set[str]:
        """His powers now."""
        return {power for power in POWERS if self.may(power)}

    def may(self, power: str) -> bool:
        """Whether he has one."""
        return self.call("p-wang", lambda tx, ctx, _: links.may(tx, ctx, "p-li", "p-wang", Power(power)))

    def teardown(self) -> None:
        self.books.close()


TestLinks = Links.TestCase
TestLinks.settings = settings(stateful_step_count=30, max_examples=40)


def test_the_same_on_postgresql(postgres_url: str) -> None:
    class OnPostgres(Links):
        def open(self) -> Books:
            books = on_postgres(postgres_url)
            books.do(lambda tx: claim(tx, sandbox=True))
            books.do(empty)  # of the last example
            return books

    run_state_machine_as_test(OnPostgres, settings=settings(max_examples=5, stateful_step_count=20, deadline=None))
