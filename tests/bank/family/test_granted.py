"""What a link allows cannot be widened behind her back, not even in the books: her diary is gone through again and says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from app.bank.granted import granted_as_given
from app.bank.services import diary
from app.bank.services.context import Bank, Context
from app.bank.store.columns import text
from app.bank.store.port import Tx
from app.bank.verify import verify
from app.domain.zones import CHINA
from tests.attacks.stranger import Stranger
from tests.bank.core.household import StandingClock
from tests.bank.family.deciding import decide, pay, request_of, seasoned
from tests.bank.family.pairing import DAY, Pair, codes
from tests.bank.running import RunningBank


def nothing_more(_: Pair) -> None:
    """As she has begun it."""


def fewer(pair: Pair) -> None:
    """Coaching is gone at once."""
    assert pair.change(powers=["approve"]).ok


def paused(pair: Pair) -> None:
    """It gives nothing."""
    assert pair.change(paused=True).ok


def more_to_come(pair: Pair) -> None:
    """To see balances, a day later."""
    assert pair.change(powers=["approve", "coach", "see_balances"]).ok


def over(pair: Pair) -> None:
    """She has ended it."""
    assert pair.end(pair.customer).ok


WIDENED: dict[str, tuple[Callable[[Pair], None], str, str]] = {
    "a power": (nothing_more, "UPDATE pairings SET powers = 'approve,coach,see_balances'", "link_allows_otherwise_than_given"),
    "a power that she took away": (fewer, "UPDATE pairings SET powers = 'approve,coach'", "link_allows_otherwise_than_given"),
    "a later day": (nothing_more, "UPDATE pairings SET until = '2099-01-01'", "link_allows_otherwise_than_given"),
    "the end of a pause": (paused, "UPDATE pairings SET paused = 0", "link_allows_otherwise_than_given"),
    "an earlier hour": (more_to_come, "UPDATE pairings SET coming_at = coming_at - 1", "link_allows_otherwise_than_given"),
    "more to come": (
        more_to_come,
        "UPDATE pairings SET coming_powers = 'approve,coach,see_balances,see_activity'",
        "link_allows_otherwise_than_given",
    ),
    "what is to come at once": (
        more_to_come,
        "UPDATE pairings SET powers = coming_powers, coming_powers = NULL, coming_until = NULL, coming_paused = NULL, coming_at = NULL",
        "link_allows_otherwise_than_given",
    ),
    "life after its end": (over, "UPDATE pairings SET state = 'active', ended_at = NULL", "link_goes_on_after_its_end"),
    "an earlier beginning": (nothing_more, "UPDATE pairings SET in_force_at = in_force_at - 1", "link_in_force_otherwise_than_told"),
}


@pytest.mark.parametrize("what", WIDENED)
def test_what_widens_a_link_past_her_is_found(pair: Pair, bank: RunningBank, what: str) -> None:
    before, statement, found = WIDENED[what]
    before(pair.pair())
    assert bank.look(verify) == []
    bank.change(lambda tx: _past_what_guards(tx, statement))
    assert found in {breach.code for breach in bank.look(granted_as_given)}


def _past_what_guards(tx: Tx, statement: str) -> None:
    for row in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'pairings'"):
        tx.run(f"DROP TRIGGER {text(row, 'name')}")
    tx.run(statement)


def test_in_force_within_its_day_is_found(pair: Pair, bank: RunningBank) -> None:
    """Brought into force by the bank itself, in books in which the hour was moved."""
    pair.invite().compare()
    bank.change(lambda tx: tx.run("UPDATE pairings SET in_force_at = in_force_at - 3600000000, next_at = next_at - 3600000000"))
    pair.wait(DAY - 1800)
    assert pair.his_now()["state"] == "active"
    assert "link_in_force_within_its_day" in {breach.code for breach in bank.look(granted_as_given)}


def test_given_within_its_day_is_found(pair: Pair, bank: RunningBank) -> None:
    """The same of a power that is to come."""
    more_to_come(pair.pair())
    bank.change(lambda tx: tx.run("UPDATE pairings SET coming_at = coming_at - 3600000000, next_at = next_at - 3600000000"))
    pair.wait(DAY - 1800)
    assert "see_balances" in pair.his_now()["powers"]
    assert "link_widened_within_its_day" in {breach.code for breach in bank.look(granted_as_given)}


@pytest.mark.parametrize(
    ("code", "before"), [("balances_seen", nothing_more), ("coaching_joined", fewer), ("request_approved", paused), ("request_seen", over)]
)
def test_what_he_did_beyond_the_link_is_found(pair: Pair, bank: RunningBank, code: Any, before: Callable[[Pair], None]) -> None:
    before(pair.pair())

    def put_down(tx: Tx) -> None:
        ctx = Context(Bank(None, StandingClock()))  # type: ignore[arg-type]
        diary.note(tx, ctx, "p-wang", pair.pairing_id, "Li", code, {})

    bank.change(put_down)
    assert [breach.code for breach in bank.look(granted_as_given)] == ["diary_beyond_the_link"]


@pytest.mark.parametrize(("after_midnight", "found"), [(timedelta(minutes=-30), []), (timedelta(minutes=30), ["diary_beyond_the_link"])])
def test_what_he_did_after_its_last_day_is_found(pair: Pair, bank: RunningBank, after_midnight: timedelta, found: list[str]) -> None:
    """The day is the bank's, wherever the books are looked at."""
    pair.pair()
    clock = StandingClock()
    clock.at = datetime.combine(date.fromisoformat(pair.his_now()["until"]) + timedelta(days=1), time(), CHINA) + after_midnight
    bank.change(lambda tx: diary.note(tx, Context(Bank(None, clock)), "p-wang", pair.pairing_id, "Li", "request_seen", {}))  # type: ignore[arg-type]
    assert [breach.code for breach in bank.look(granted_as_given)] == found


def test_a_long_life_of_a_link_is_sound(pair: Pair, bank: RunningBank, teller: Stranger) -> None:
    """Narrowed, widened, paused, stopped meanwhile, decided under, ended, and paired again."""
    seasoned(pair, teller)
    more_to_come(pair)
    for undoing in ("freeze", "askUnfreeze"):
        pair.customer.get(undoing)
    teller.thaw(pair.customer.at_the_counter())
    pair.wait(DAY + 1)
    assert decide(pair.helper, request_of(pair.helper, pay(pair.customer, bank)), "approve").ok
    pair.wait(DAY)
    assert "see_balances" in pair.his_now()["powers"]
    for change in (paused, fewer, more_to_come):
        change(pair)
    assert pair.change(paused=False).ok
    pair.wait(DAY + 1)
    assert pair.his_now()["state"] == "active"
    over(pair)
    again = Pair(pair.customer, pair.helper).pair()
    again.change(powers=["coach"])
    assert bank.look(verify) == []
    told = codes(pair.customer.get("readDiary")["items"])
    assert (told.count("link_widened"), told.count("link_ended")) == (2, 1)
