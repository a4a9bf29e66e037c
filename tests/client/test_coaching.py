"""Coaching and shares with the real client at both ends: each call of the ports, lost answers, and what the end looks like."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.domain.coaching import CoachingState, Line, NameShown, Scene, Shown, StepKind, Target, Words, hidden, message_id
from app.domain.family import Side
from app.domain.hints import HintKind, Part, Phrase, Spot
from app.domain.shares import ShareKind
from app.journeys.coaching import Coaching, Sharing
from app.journeys.ports import Refused
from tests.bank.running import RunningBank
from tests.client.coached import Coached, coached_at

FIELD = Target(Spot(Part.FIELD), filled=True)
SCENE = Scene(StepKind.AMOUNT, "zh_CN", lines=(Line(Spot(Part.QUESTION), Words(message_id("Pay", "How much?"))),), targets=(FIELD,))


@pytest.fixture(scope="module")
def coached(running: RunningBank) -> Iterator[Coached]:
    with coached_at(running) as coached:
        yield coached


def test_it_is_help_as_journeys_know_it(coached: Coached) -> None:
    coaching: Coaching = coached.hers
    sharing: Sharing = coached.hers
    coaching.end_coaching(coached.begin())
    assert coaching.coachings() == ()
    assert isinstance(sharing.shares(), tuple)


def test_she_shows_and_he_points_and_speaks(coached: Coached) -> None:
    coaching_id = coached.begin(Shown.NAMES)
    shown = coached.hers.show_scene(coaching_id, SCENE)
    assert (shown.side, shown.scene_number, shown.scene, shown.shows) == (Side.CUSTOMER, 1, None, frozenset({Shown.NAMES}))
    seen = coached.his.coaching(coaching_id)
    assert (seen.side, seen.scene, seen.state) == (Side.HELPER, SCENE, CoachingState.ON)
    coached.his.point(coaching_id, seen.scene_number, Spot(Part.FIELD))
    coached.his.say_phrase(coaching_id, Phrase.TAKE_YOUR_TIME)
    coached.his.say_line(coaching_id, "看这里")
    coached.his.ask_to_call(coaching_id)
    hints = coached.hers.coaching(coaching_id).hints
    assert [hint.kind for hint in hints] == [HintKind.POINT, HintKind.PHRASE, HintKind.LINE, HintKind.CALL]
    assert (hints[0].spot, hints[1].phrase, hints[2].text) == (Spot(Part.FIELD), Phrase.TAKE_YOUR_TIME, "看这里")
    assert coached.his.coachings()[0].coaching_id == coaching_id
    coached.hers.end_coaching(coaching_id)
    coached.his.end_coaching(coaching_id)
    over = coached.his.coaching(coaching_id)
    assert (over.state, over.scene, over.hints, over.shows) == (CoachingState.OVER, None, (), frozenset())


def test_he_offers_and_she_accepts(coached: Coached) -> None:
    coached.hers.end_coaching(coached.begin())
    offered = coached.his.offer_help(coached.pairing_id)
    assert offered.state is CoachingState.OFFERED
    accepted = coached.hers.join(offered.coaching_id, {Shown.AMOUNTS})
    assert (accepted.state, accepted.shows) == (CoachingState.ON, frozenset({Shown.AMOUNTS}))
    assert coached.hers.join(offered.coaching_id) == accepted


def test_what_the_bank_refuses_is_a_refusal(coached: Coached) -> None:
    coaching_id = coached.begin()
    named = Scene(StepKind.TELL, "zh_CN", lines=(Line(Spot(Part.QUESTION), Words(message_id("", "{it}"), (NameShown("李娜"),))),))
    refused: dict[str, Callable[[], object]] = {
        "scene_refused": lambda: coached.hers.show_scene(coaching_id, named),
        "hint_refused": lambda: coached.his.say_line(coaching_id, "6288 0000"),
        "scene_stale": lambda: coached.his.point(coaching_id, 7, Spot(Part.FIELD)),
        "coaching_refused": lambda: coached.his.show_scene(coaching_id, hidden("zh_CN")),
    }
    for code, ask in refused.items():
        with pytest.raises(Refused, match=code):
            ask()


def test_something_is_handed_over_and_looked_at(coached: Coached) -> None:
    given = coached.hers.share(coached.pairing_id, ShareKind.MESSAGE, "您中奖了，请打 400-800-8888", name_of_try="a")
    again = coached.hers.share(coached.pairing_id, ShareKind.MESSAGE, given.text, name_of_try="a")
    assert (again.share_id, again.side, again.received) == (given.share_id, Side.CUSTOMER, False)
    received = next(share for share in coached.his.shares() if share.share_id == given.share_id)
    assert (received.text, received.seen, received.sent_by, received.side) == ("", False, Side.CUSTOMER, Side.HELPER)
    seen = coached.his.look_at_share(given.share_id)
    assert (seen.text, seen.seen) == (given.text, True)
    assert coached.his.share(coached.pairing_id, ShareKind.STOP, name_of_try="b").kind is ShareKind.STOP
    assert not coached.hers.read_freeze().frozen
    with pytest.raises(Refused, match="share_refused"):
        coached.his.share(coached.pairing_id, ShareKind.MESSAGE, "请转到 62880000", name_of_try="c")
