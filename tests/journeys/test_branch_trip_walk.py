"""Whatever is pressed on a trip to a branch and whatever the branch says: it ends, and no two numbers are for one branch and day."""

from __future__ import annotations

from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from app.domain.visits import Purpose, VisitState
from app.journeys.branch_trip import branch_trip
from app.journeys.branch_trip_words import wait_in_words
from app.journeys.runner import Runner
from app.journeys.steps import Choose, EnterAmount, EnterText, Plain, Step
from app.journeys.steps_visits import ShowTicket
from tests.journeys.drive import BACK, give, settle
from tests.journeys.visiting import Branches, needs_at

CODES: Final = ("branch_full", "branch_closed", "branch_unknown")
MOST: Final = 25


@given(st.lists(st.sampled_from(CODES), max_size=4), st.sampled_from(list(VisitState)), st.randoms(use_true_random=False))
def test_it_ends_whatever_is_pressed(troubles: list[str], state: VisitState, luck: Any) -> None:
    bank = Branches(troubles)
    needs = needs_at(bank)
    for _ in range(2):  # the second time she may have a number already
        runner = Runner(lambda: branch_trip(needs))
        settle(runner)
        for pressed in range(MOST):
            if runner.step is None:
                break
            give(runner, BACK if runner.can_go_back and luck.random() * MOST > 10 + pressed else answer(runner.step, luck))
            if luck.random() > 0.9:
                bank.stands(state=state, window=1)
        assert runner.wish is None or runner.step is not None
    assert all(new.prepared is None or (new.prepared.complete and new.prepared.purpose is new.purpose) for new, _ in bank.taken.values())
    places = [(visit.branch_id, visit.day) for visit in bank.my_visits()]
    assert len(places) == len(set(places))


def answer(step: Step[Any], luck: Any) -> Plain:
    """Something that can be answered there."""
    match step:
        case Choose(options=options):
            return str(luck.choice(options).key)
        case EnterAmount(most=most):
            return int(luck.randint(1, most.minor))
        case EnterText():
            return "my new telephone"
        case ShowTicket(ways=ways):
            return str(luck.choice([*(way.key for way in ways), "done"]))
    return True


@given(st.integers(-1, 500), st.integers(0, 600))
def test_a_wait_is_told_in_fives_and_never_shorter_than_it_is(ahead: int, minutes: int) -> None:
    told = dict(wait_in_words(ahead, minutes).params)
    if ahead > 0:
        about = told["minutes"]
        assert isinstance(about, int)
        assert about % 5 == 0
        assert max(5, minutes) <= about < minutes + 5 or about == 5
    else:
        assert told == {}


def test_every_purpose_can_be_chosen() -> None:
    runner = Runner(lambda: branch_trip(needs_at(Branches())))
    settle(runner)
    give(runner, "open")
    assert isinstance(runner.step, Choose)
    assert {option.value for option in runner.step.options} == set(Purpose)
