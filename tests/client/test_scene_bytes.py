"""What leaves her machine in a scene, byte by byte as it comes to the bank: nothing of it is hers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.coaching import Shown
from app.domain.money import Money
from app.journeys.pictures import Drawing
from app.journeys.say import Ahead, Digits, InWords, Name, Param, Say, as_it_is, say
from app.journeys.scenes import scene_of
from app.journeys.steps import (
    Browse,
    Choose,
    Confirm,
    EnterAmount,
    EnterDigits,
    EnterPin,
    EnterText,
    Fact,
    Item,
    Match,
    Option,
    Review,
    ShowCode,
    Step,
    Tell,
    Trail,
    Wait,
)
from tests.bank.running import RunningBank
from tests.client.coached import Coached, coached_at

TASK = Trail(say("Pay", "Pay someone"), 2, 5)
LARGE = 1000_00
NAMES, WORDS = "赵钱孙李周吴郑王QXZ", "给你款的账号密码吗JKV"
"""Letters that stand in no word of the contract."""


@dataclass(frozen=True)
class Private:
    """What is hers."""

    amount: Money
    name: str
    account: str
    words: str
    day: datetime

    def traces(self) -> list[str]:
        """How any of it would look in a body."""
        sums = [self.amount.decimal, str(self.amount.minor), str(self.amount.minor // 100)]
        return [*sums, self.name, self.account, self.account[-5:], self.words, self.day.date().isoformat(), f"{self.day:%H:%M}"]

    def params(self) -> dict[str, Param]:
        """All of it, in every class that a sentence can hold."""
        money, name = self.amount, Name(self.name)
        return {
            "amount": money,
            "spoken": InWords(money),
            "name": name,
            "digits": Digits(self.account),
            "words": self.words,
            "when": self.day,
            "ahead": Ahead(self.day),
            "nested": as_it_is(name)(it=as_it_is(name)),
        }


PRIVATE = st.builds(
    Private,
    st.integers(LARGE, LARGE * 10**6).map(lambda minor: Money("CNY", minor)),
    st.text(NAMES, min_size=2, max_size=30),
    st.text("0123456789", min_size=9, max_size=19),
    st.text(WORDS, min_size=2, max_size=60),
    st.datetimes(datetime(1930, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)),
)


SOME = Private(Money("CNY", LARGE), "王秀兰", "6288000011", "给孙子", datetime(2026, 1, 2, 3, 4, tzinfo=UTC))


def said(private: Private) -> Say:
    return say("Pay", "All of it: {amount} {spoken} {name} {digits} {words} {when} {ahead} {nested}")(**private.params())


def alone(private: Private) -> tuple[Fact, ...]:
    """Each of them as a fact of its own."""
    more: tuple[Param, ...] = (private.day.date(), private.day.time(), private.amount.minor)
    return tuple(Fact(said(private), value) for value in (*private.params().values(), *more))


def choose(private: Private) -> Step[Any]:
    options = tuple(Option(private.account, said(private), private, said(private), "icon") for _ in range(3))
    return Choose(**common(private), options=options, chosen=private.account, facts=alone(private))


def amount(private: Private) -> Step[Any]:
    return EnterAmount(**common(private), most=private.amount)


def text(private: Private) -> Step[Any]:
    return EnterText(**common(private), label=said(private), suggestion=private.words)


def digits(private: Private) -> Step[Any]:
    return EnterDigits(**common(private), label=said(private), least=6, most=19, suggestion=private.account)


def review(private: Private) -> Step[Any]:
    return Review(**common(private), facts=alone(private), yes=said(private))


def confirm(private: Private) -> Step[Any]:
    return Confirm(**common(private), facts=alone(private), yes=said(private), no=said(private), pause_seconds=3)


def browse(private: Private) -> Step[Any]:
    items = tuple(Item(private.account, said(private), said(private), said(private)) for _ in range(30))
    return Browse(**common(private), above=alone(private), items=items, empty=said(private), done=said(private), more=said(private))


def wait(private: Private) -> Step[Any]:
    return Wait(**common(private), ready=lambda: True, meanwhile=said(private), then=said(private))


def tell(private: Private) -> Step[Any]:
    return Tell(**common(private), facts=alone(private), go_on=said(private))


def common(private: Private) -> dict[str, Any]:
    trail = Trail(TASK.task(name=Name(private.name)), TASK.number, TASK.of)
    return {"key": f"pay-{private.account}", "trail": trail, "question": said(private), "why": (said(private), as_it_is(private.words))}


SEEN = (choose, amount, text, digits, review, confirm, browse, wait, tell)


def pin(private: Private) -> Step[Any]:
    return EnterPin(**common(private), label=said(private), least=6, most=6)


def code(private: Private) -> Step[Any]:
    return ShowCode(
        **common(private),
        ready=lambda: True,
        meanwhile=said(private),
        then=said(private),
        code=private.account,
        qr=private.account,
        until=private.day,
    )


def pictures(private: Private) -> Step[Any]:
    return Match(**common(private), pictures=(Drawing("cat", say("Pictures", "Cat")),) * 4, yes=said(private), no=said(private))


def trusted(private: Private) -> Step[Any]:
    kept = common(private) | {"trail": Trail(say("Trusted", "People I trust"))}
    return Tell(**kept, go_on=said(private))


UNSEEN = (pin, code, pictures, trusted)


@pytest.fixture(scope="module")
def coached(running: RunningBank) -> Iterator[Coached]:
    with coached_at(running) as coached:
        yield coached


def sent(coached: Coached, coaching_id: str, step: Step[Any], *shows: Shown) -> str:
    """What came to the bank for a step, as text; what is beyond ASCII stands as itself."""
    coached.hers.show_scene(coaching_id, scene_of(step, frozenset(shows), "zh_CN", filled=True))
    return json.dumps(coached.pair.at_hers.bodies("/scene")[-1], ensure_ascii=False)


@pytest.mark.parametrize("kind", SEEN)
def test_nothing_of_hers_leaves(coached: Coached, kind: Callable[[Private], Step[Any]]) -> None:
    """Whatever is hers, the bank receives the very same bytes; in them is no trace, and what is left out has one shape."""
    coaching_id = coached.begin()
    reference = sent(coached, coaching_id, kind(SOME))
    assert '{"hidden": true}' in reference

    @settings(max_examples=30)
    @given(PRIVATE)
    def same(private: Private) -> None:
        body = sent(coached, coaching_id, kind(private))
        assert body == reference
        assert [trace for trace in private.traces() if trace in body] == []

    same()


@pytest.mark.parametrize("kind", UNSEEN)
def test_of_what_is_hers_alone_not_even_the_words_leave(coached: Coached, kind: Callable[[Private], Step[Any]]) -> None:
    assert json.loads(sent(coached, coached.begin(*Shown), kind(SOME), *Shown)) == {"kind": "hidden", "language": "zh_CN"}


@pytest.mark.parametrize("kind", SEEN)
def test_what_she_allows_leaves_and_no_more(coached: Coached, kind: Callable[[Private], Step[Any]]) -> None:
    coaching_id = coached.begin(*Shown)

    @settings(max_examples=30)
    @given(PRIVATE)
    def only(private: Private) -> None:
        body = sent(coached, coaching_id, kind(private), *Shown)
        assert private.amount.decimal in body
        assert private.name in body
        rest = body.replace(private.name, "").replace(private.amount.decimal, "")
        traces = (private.account, private.account[-5:], private.words, f"{private.day:%H:%M}")
        assert [trace for trace in traces if trace in rest] == []

    only()


def test_he_reads_what_was_sent(coached: Coached) -> None:
    coaching_id = coached.begin(Shown.NAMES)
    step = Tell(
        key="k",
        trail=TASK,
        question=say("Pay", "To {name}, {count} times, {amount}")(name=Name("李娜"), count=3, amount=Money("CNY", 500)),
        facts=(Fact(say("Pay", "On"), date(2026, 1, 2)), Fact(say("Pay", "At"), time(1, 2))),
        go_on=say("Pay", "Go on"),
        mood="care",
    )
    scene = scene_of(step, frozenset({Shown.NAMES}), "zh_CN")
    coached.hers.show_scene(coaching_id, scene)
    assert coached.his.coaching(coaching_id).scene == scene
