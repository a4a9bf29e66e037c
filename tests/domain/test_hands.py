"""Having something in hand at the desk: only while one calls, and not for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain.hands import HAND_HOLDS, Doing, is_held_by

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def test_only_a_call_holds_it_and_not_for_ever() -> None:
    soon, then = NOW + HAND_HOLDS - timedelta(seconds=1), NOW + HAND_HOLDS
    assert [is_held_by(Doing.CALLING, NOW, at) for at in (NOW, soon, then)] == [True, True, False]
    assert not any(is_held_by(doing, NOW, NOW) for doing in Doing if doing is not Doing.CALLING)
