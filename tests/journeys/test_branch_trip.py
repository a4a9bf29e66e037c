"""A trip to a branch: what is asked, what the counter gets of it, and the number found again; whatever the branch says to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.domain.money import Money
from app.domain.visits import TAKEN_AHEAD, Looked, Prepared, Purpose, VisitState
from app.journeys.branch_trip import branch_trip
from app.journeys.branch_trip_ticket_words import OVER
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Act, Runner
from app.journeys.say import Say
from app.journeys.steps import Choose, EnterAmount, NotAnAnswer, Review, Tell
from app.journeys.steps_visits import ShowTicket
from tests.journeys.drive import BACK, drive, expect, give, settle
from tests.journeys.visiting import ACCOUNTS, NOW, OPEN, SHUT, Branches, needs_at

CASH: list[Any] = ["open", "cash", "a", 6_000_000, "soon", True]
"""All answers up to the number."""


def taken(bank: Branches, answers: list[Any] | None = None) -> Runner[None]:
    return drive(lambda: branch_trip(needs_at(bank)), answers or CASH)[0]


def only(bank: Branches) -> Prepared | None:
    ((new, _),) = bank.taken.values()
    assert new.prepared is None or new.prepared.complete
    return new.prepared


def said(ticket: ShowTicket) -> list[str]:
    return [fact.value.text if isinstance(fact.value, Say) else str(fact.value) for fact in ticket.facts]


def test_from_home_to_the_number() -> None:
    bank = Branches()
    runner, shown = drive(lambda: branch_trip(needs_at(bank)), CASH)
    keys = ["visit-branch", "visit-purpose", "visit-account", "visit-amount", "visit-day", "visit-review", "ticket"]
    assert [step.key for step in shown] == keys
    assert only(bank) == Prepared(Purpose.CASH, "a", Money("CNY", 6_000_000))
    ticket = expect(runner, ShowTicket)
    assert (ticket.number, ticket.standing.tone) == ("A001", "wait")
    assert "Your bank card and your identity card" in said(ticket)
    give(runner, "done")
    assert runner.wish is None


@pytest.mark.parametrize(
    ("answers", "prepared"),
    [
        (["deposit_certificate", "b", 500_000, "2"], Prepared(Purpose.DEPOSIT_CERTIFICATE, "b", Money("CNY", 500_000), 2)),
        (["foreign_notes", "JPY", 50_000], Prepared(Purpose.FOREIGN_NOTES, amount=Money("JPY", 50_000))),
        (["lost_card", "go-on", "a"], Prepared(Purpose.LOST_CARD, "a")),
        (["help", "My telephone is new"], Prepared(Purpose.HELP, words="My telephone is new")),
        (["family_link", True], None),
        (["safety", True], None),
        (["other"], None),
    ],
)
def test_the_counter_gets_just_what_it_needs(answers: list[Any], prepared: Prepared | None) -> None:
    bank = Branches()
    runner = taken(bank, ["open", *answers, "soon", True])
    expect(runner, ShowTicket)
    assert only(bank) == prepared


def test_a_lost_card_is_made_useless_before_any_number_is_taken() -> None:
    bank = Branches()
    runner = taken(bank, ["open", "lost_card"])
    stop = expect(runner, Choose)
    assert stop.options[0].key == "stop"
    for answer in ("stop", True, True):
        give(runner, answer)
    assert bank.frozen
    assert bank.taken == {}
    for answer in ("a", "soon", True):
        give(runner, answer)
    expect(runner, ShowTicket)


def test_no_more_is_prepared_than_there_is() -> None:
    runner = taken(Branches(), ["open", "cash", "a"])
    most = expect(runner, EnterAmount)
    with pytest.raises(NotAnAnswer):
        most.take(ACCOUNTS[0].available.minor + 1)


def test_with_one_account_nobody_is_asked_which() -> None:
    bank = Branches(accounts_there=ACCOUNTS[:1])
    expect(taken(bank, ["open", "cash"]), EnterAmount)


def test_with_nothing_to_fetch_the_number_is_taken_all_the_same() -> None:
    bank = Branches(accounts_there=())
    runner = taken(bank, ["open", "cash"])
    assert expect(runner, Tell).key == "visit-no-account"
    for answer in (True, "soon", True):
        give(runner, answer)
    assert only(bank) is None


def test_whoever_fetches_cash_is_asked_whether_somebody_told_her_to() -> None:
    runner = taken(Branches(), CASH[:-1])
    assert "somebody on the telephone" in expect(runner, Review).why[0].text


def test_at_a_closed_branch_another_day_is_chosen() -> None:
    bank = Branches()
    runner = taken(bank, ["shut", "other"])
    days = expect(runner, Choose)
    assert "soon" not in [option.key for option in days.options]
    give(runner, days.options[-1].key)
    hour = expect(runner, Choose).options[0]
    for answer in (hour.key, True):
        give(runner, answer)
    ((new, _),) = bank.taken.values()
    assert isinstance(new.time, datetime)
    assert new.time == hour.value
    assert expect(runner, ShowTicket).standing.told.text == "Please come {moment}."


@pytest.mark.parametrize("code", ["branch_full", "branch_closed", "branch_unknown", "visit_time_refused"])
def test_where_none_is_given_she_chooses_once_more_and_gets_one(code: str) -> None:
    bank = Branches([code])
    runner = taken(bank)
    assert expect(runner, Choose).key == f"refused-{code}"
    for answer in ("again", *CASH):
        give(runner, answer)
    assert expect(runner, ShowTicket).number == "A001"
    assert len(bank.taken) == 1


def test_where_none_is_given_she_may_leave_it() -> None:
    bank = Branches(["branch_full"])
    runner = taken(bank, [*CASH, "leave"])
    assert (runner.wish, bank.taken) == (None, {})


def test_any_other_refusal_is_not_ours_to_word() -> None:
    with pytest.raises(Refused):
        taken(Branches(["frozen"]))


def test_a_number_that_she_has_comes_first_and_a_second_one_is_none() -> None:
    bank = Branches()
    taken(bank)
    runner = taken(bank, ["another", *CASH])
    assert expect(runner, Tell).key == "visit-exists"
    give(runner, True)
    assert expect(runner, ShowTicket).number == "A001"
    assert len(bank.taken) == 1


def test_of_several_she_picks_one() -> None:
    bank = Branches()
    taken(bank)
    runner = taken(bank, ["another", "shut", "other"])
    day = expect(runner, Choose).options[-1].key
    give(runner, day)
    for answer in (expect(runner, Choose).options[0].key, True):
        give(runner, answer)
    runner = drive(lambda: branch_trip(needs_at(bank)), [])[0]
    rows = expect(runner, Choose).options
    assert [row.key for row in rows] == [*(visit.visit_id for _, visit in bank.taken.values()), "another"]
    give(runner, rows[1].key)
    assert expect(runner, ShowTicket).number == "C002"


def test_it_is_given_back_only_when_she_says_so_twice() -> None:
    bank = Branches()
    runner = taken(bank, [*CASH, "give-up", "keep"])
    assert expect(runner, ShowTicket).number == "A001"
    give(runner, "give-up")
    give(runner, "give")
    assert expect(runner, Tell).key == "number-given-up"
    assert bank.my_visits() == ()
    give(runner, True)
    assert runner.wish is None


def test_called_while_she_gives_it_back_she_is_told_where_to_go() -> None:
    bank = Branches()
    runner = taken(bank, [*CASH, "give-up"])
    bank.stands(state=VisitState.CALLED, window=3)
    give(runner, "give")
    assert expect(runner, Tell).question.params == (("window", 3),)
    give(runner, True)
    ticket = expect(runner, ShowTicket)
    assert (ticket.standing.tone, [way.key for way in ticket.ways]) == ("done", ["looks", "another"])


def test_how_it_stands_is_told_as_it_changes() -> None:
    bank = Branches()
    ticket = expect(taken(bank), ShowTicket)
    assert ticket.fresh() == ticket.standing
    turns: list[tuple[dict[str, Any], str, str]] = [
        ({"ahead": 1, "estimated_wait_minutes": 4}, "One person is before you, about {minutes} minutes.", "wait"),
        ({"state": VisitState.CHECKED_IN}, "They know that you are here. {wait}", "wait"),
        ({"state": VisitState.CALLED, "window": 2}, "It is your turn. Please go to window {window}.", "done"),
        ({"state": VisitState.FINISHED}, "This number is done with. You can take a new one at any time.", "news"),
    ]
    for how, told, tone in turns:
        bank.stands(**how)
        assert (ticket.fresh().told.text, ticket.fresh().tone) == (told, tone)


def test_with_a_number_that_is_done_with_nothing_can_be_done_any_more() -> None:
    bank = Branches()
    runner = taken(bank, [*CASH, "give-up"])
    bank.stands(state=VisitState.FINISHED)
    give(runner, "keep")
    ticket = expect(runner, ShowTicket)
    assert (ticket.standing, ticket.fresh()) == (OVER, OVER)
    assert [way.key for way in ticket.ways] == ["another"]


def test_the_same_try_is_the_same_number() -> None:
    bank = Branches()
    runner: Runner[None] = Runner(lambda: branch_trip(needs_at(bank)))
    settle(runner)
    for answer in CASH[:-1]:
        give(runner, answer)
    runner.answer(CASH[-1])
    assert isinstance(runner.wish, Act)
    runner.wish.run()  # and the answer is lost
    settle(runner)
    assert expect(runner, ShowTicket).number == "A001"
    assert len(bank.taken) == 1


def gone_on_with(bank: Branches, how: VisitState) -> Runner[None]:
    """A task that was left at its number, which stands like that by now."""
    needs: Needs = needs_at(bank)
    left, _ = drive(lambda: branch_trip(needs), CASH)
    bank.stands(state=how)
    runner = Runner(lambda: branch_trip(needs), left.draft)
    settle(runner)
    return runner


def test_another_number_of_the_same_task_leaves_the_first_one_alone() -> None:
    bank = Branches()
    runner = gone_on_with(bank, VisitState.TAKEN)
    for answer in ("another", "shut", "cash", "a", 100_000):
        give(runner, answer)
    for _ in ("day", "hour"):
        give(runner, expect(runner, Choose).options[-1].key)
    give(runner, True)
    assert expect(runner, ShowTicket).number == "A002"
    assert [new.prepared and new.prepared.amount for new, _ in bank.taken.values()] == [Money("CNY", 6_000_000), Money("CNY", 100_000)]


def test_whoever_was_served_and_goes_on_with_the_task_gets_a_new_number() -> None:
    runner = gone_on_with(Branches(), VisitState.FINISHED)
    assert expect(runner, Review).key == "visit-review"
    give(runner, True)
    assert expect(runner, ShowTicket).number == "A002"


def test_a_branch_that_is_closed_for_longer_than_numbers_are_given_ahead_offers_none() -> None:
    far = replace(SHUT, opens_at=NOW + timedelta(days=TAKEN_AHEAD + 2))
    runner = taken(Branches(there=(far, OPEN)), ["shut"])
    assert expect(runner, Choose).key == "visit-no-day"
    for answer in ("again", *CASH):
        give(runner, answer)
    assert expect(runner, ShowTicket).number == "A001"


def test_who_let_a_look_be_ends_it_later_by_her_number() -> None:
    bank = Branches()
    runner = taken(bank, [*CASH, "looks"])
    assert expect(runner, Tell).key == "visit-nobody-looks"
    give(runner, True)
    (visit,) = bank.my_visits()
    bank.looks = (Looked("l1", visit.visit_id, NOW, "周敏"), Looked("l2", "another", NOW, "周敏"))
    for answer in ("looks", "end", True):
        give(runner, answer)
    expect(runner, ShowTicket)
    assert [look.assistance_id for look in bank.looks] == ["l2"]


def test_back_leads_through_all_of_it() -> None:
    runner = taken(Branches(), CASH[:-1])
    for _ in CASH[:-1]:
        give(runner, BACK)
    assert expect(runner, Choose).key == "visit-branch"
    assert not runner.can_go_back
