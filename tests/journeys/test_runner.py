"""The runner's laws: Back is replay, acts are walls, drafts give answers again only to the very same question."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.journeys.ports import Refused
from app.journeys.runner import Journey, Read, Runner, act, ask, fingerprint, read
from app.journeys.say import Name, say
from app.journeys.steps import Choose, Confirm, EnterAmount, EnterPin, EnterText, NotAnAnswer, Option, Trail
from tests.journeys.drive import BACK, drive, give, settle

TRAIL = Trail(say("Test", "Test"))


def colour(options: tuple[str, ...] = ("red", "green")) -> Choose[str]:
    named = tuple(Option(name, say("Test", "{name}")(name=Name(name)), name) for name in options)
    return Choose(key="colour", trail=TRAIL, question=say("Test", "Which?"), options=named)


def text(key: str) -> EnterText:
    return EnterText(key=key, trail=TRAIL, question=say("Test", "What?"), label=say("Test", "Words"))


def sure() -> Confirm:
    return Confirm(
        key="sure", trail=TRAIL, question=say("Test", "Sure?"), facts=(), yes=say("Test", "Yes"), no=say("Test", "No"), pause_seconds=3
    )


class World:
    """Counts what was read and done to it."""

    def __init__(self) -> None:
        self.reads = 0
        self.done: list[str] = []

    def look(self) -> int:
        self.reads += 1
        return self.reads

    def change(self, what: str) -> str:
        self.done.append(what)
        return what


def errand(world: World) -> Journey[tuple[str, ...]]:
    seen = yield from read(world.look)
    first = yield from ask(colour())
    second = yield from ask(text("second"))
    yield from act(world.change, f"{first} {second} {seen}")
    third = yield from ask(text("third"))
    fourth = yield from ask(text("fourth"))
    return first, second, third, fourth


def test_answers_walk_to_the_end() -> None:
    world = World()
    runner, shown = drive(lambda: errand(world), ["red", "a", "b", "c"])
    assert runner.wish is None
    assert runner.result == ("red", "a", "b", "c")
    assert [step.key for step in shown] == ["colour", "second", "third", "fourth"]


def test_back_replays_on_what_was_read_and_offers_the_old_answer() -> None:
    world = World()
    runner, _ = drive(lambda: errand(world), ["red", BACK])
    assert runner.step == colour()
    assert runner.suggestion == "red"
    assert world.reads == 1


def test_what_changed_the_world_is_a_wall() -> None:
    world = World()
    runner, _ = drive(lambda: errand(world), ["red", "a", "b"])
    runner.back()
    assert runner.step == text("third")
    assert not runner.can_go_back
    with pytest.raises(RuntimeError):
        runner.back()
    assert world.done == ["red a 1"]


def test_an_answer_that_does_not_fit_changes_nothing() -> None:
    runner, _ = drive(lambda: errand(World()), [])
    before = runner.step
    for wrong in ("blue", 7, None, True):
        with pytest.raises(NotAnAnswer):
            runner.answer(wrong)
    assert runner.step is before
    assert not runner.can_go_back


def test_a_refusal_is_heard_inside_the_journey() -> None:
    def refuse() -> str:
        raise Refused("AM04")

    def journey() -> Journey[str]:
        try:
            return (yield from act(refuse))
        except Refused as no:
            return no.code

    runner, _ = drive(journey, [])
    assert runner.result == "AM04"


def test_a_refusal_is_replayed_on_the_way_back() -> None:
    def journey() -> Journey[str]:
        try:
            yield from read(_refuse_once())
        except Refused:
            yield from ask(text("told"))
        return (yield from ask(text("next")))

    def _refuse_once() -> Any:
        def run() -> None:
            raise Refused("AM04")

        return run

    runner, _ = drive(journey, ["a", BACK])
    assert runner.step == text("told")


def test_a_draft_goes_on_where_it_was_left() -> None:
    world = World()
    left, _ = drive(lambda: errand(world), ["green", "a", "b"])
    resumed = Runner(lambda: errand(world), left.draft)
    settle(resumed)
    assert resumed.step == text("fourth")
    assert world.done == ["green a 1", "green a 2"]  # an act is idempotent: asked again, not remembered


def test_a_draft_that_could_not_be_gone_on_with_is_still_whole() -> None:
    """A task that is left while it finds out whether it was sent must not be forgotten: it would be begun a second time."""
    first, _ = drive(lambda: errand(World()), ["red", "two"])
    resumed = Runner(lambda: errand(World()), first.draft)
    assert isinstance(resumed.wish, Read)
    assert resumed.draft == first.draft


def test_a_draft_stops_at_the_first_question_that_differs_and_offers_the_rest() -> None:
    left, _ = drive(lambda: errand(World()), ["green", "a", "b"])

    def changed() -> Journey[tuple[str, str]]:
        first = yield from ask(colour(("red", "green", "blue")))
        return first, (yield from ask(text("second")))

    resumed = Runner(changed, left.draft)
    assert resumed.step == colour(("red", "green", "blue"))
    assert resumed.suggestion == "green"
    give(resumed, "blue")
    assert resumed.suggestion == "a"


def test_secrets_and_confirmations_are_never_in_a_draft() -> None:
    pin = EnterPin(key="pin", trail=TRAIL, question=say("Test", "PIN?"), label=say("Test", "PIN"), least=6, most=6)

    def journey() -> Journey[None]:
        yield from ask(colour())
        yield from ask(pin)
        yield from ask(sure())
        yield from ask(text("end"))

    runner, _ = drive(journey, ["red", "246810", True])
    assert [kept.key for kept in runner.draft] == ["colour"]
    resumed = Runner(journey, runner.draft)
    assert resumed.step == pin
    runner.back()  # the confirmation before it, and the secret before that, are asked again
    assert runner.step == pin


def test_a_fingerprint_names_the_question_and_nothing_else() -> None:
    most = Money("CNY", 500)
    amount = EnterAmount(key="a", trail=TRAIL, question=say("Test", "How much?"), most=most)
    same = EnterAmount(key="a", trail=TRAIL, question=say("Test", "How much?"), most=Money("CNY", 500))
    other = EnterAmount(key="a", trail=TRAIL, question=say("Test", "How much?"), most=Money("CNY", 501))
    assert fingerprint(amount) == fingerprint(same)
    assert fingerprint(amount) != fingerprint(other)


@given(st.lists(st.one_of(st.just(BACK), st.sampled_from(["red", "green", "a", "b"])), max_size=30))
def test_any_walk_is_as_if_she_had_answered_straight(presses: list[Any]) -> None:
    """However often she went back, the state equals the one of a straight walk with the answers that stand."""
    world = World()
    runner = Runner(lambda: errand(world))
    settle(runner)
    stands: list[Any] = []
    for press in presses:
        if runner.step is None:
            break
        if press is BACK:
            if runner.can_go_back:
                give(runner, BACK)
                stands.pop()
            continue
        try:
            give(runner, press)
        except NotAnAnswer:
            continue
        stands.append(press)
    straight, _ = drive(lambda: errand(World()), stands)
    assert (runner.step, runner.result, runner.can_go_back) == (straight.step, straight.result, straight.can_go_back)
    assert len(world.done) <= 1


def test_what_she_writes_is_kept_in_one_writing_of_it() -> None:
    assert text("t").take("  Cafe\u0301   du  Lac ") == "Caf\u00e9 du Lac"  # NFC, as the contract asks


def test_a_secret_before_the_wall_does_not_open_it_again() -> None:
    """After another PIN has come into force, Back leads to the last question and not to the PIN."""
    world = World()
    pin = EnterPin(key="pin", trail=TRAIL, question=say("Test", "PIN?"), label=say("Test", "PIN"), least=6, most=6)

    def journey() -> Journey[None]:
        yield from ask(pin)
        yield from act(world.change, "PIN")
        yield from ask(text("first"))
        yield from ask(text("second"))

    runner, _ = drive(journey, ["246810", "a"])
    runner.back()
    assert runner.step == text("first")
    assert not runner.can_go_back
    assert world.done == ["PIN"]
    assert "246810" not in repr(vars(runner))
    assert runner.draft == ()


def test_what_was_done_since_the_last_answer_is_known_until_the_next() -> None:
    """Whoever is told of trouble then must not hear that nothing was changed."""
    world = World()

    def asked_back() -> Journey[int]:
        yield from ask(colour())
        yield from act(world.change, "asked back")
        seen = yield from read(world.look)
        yield from ask(text("second"))
        return seen

    runner = Runner(asked_back)
    told = [runner.may_have_acted]
    runner.answer("red")
    told.append(runner.may_have_acted)
    for outcome in ("asked back", 1):
        runner.supply(outcome)
        told.append(runner.may_have_acted)
    runner.answer("well")
    told.append(runner.may_have_acted)
    assert told == [False, True, True, True, False]  # nothing yet; being done; read back; asked anew; answered
