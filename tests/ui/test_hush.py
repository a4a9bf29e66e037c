"""What a program that was ended has left to be read aloud is silenced from outside, whichever program it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ui.voice.hush import hush_all
from app.ui.voice.opening import open_voice
from tests.outside.programs import Environment, fresh_environment, until
from tests.outside.speech_dispatcher import speech_dispatcher, spoken

pytestmark = pytest.mark.outside


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Environment]:
    """Its voice speaks until it is stopped."""
    with fresh_environment() as user, speech_dispatcher(tmp_path / "spoken", user | {"SPEAKS_ON": "1"}) as env:
        yield env


@contextmanager
def reading(env: Environment, file: Path) -> Iterator[None]:
    """Somebody's program has it read something, and says nothing more."""
    voice = open_voice(lambda: None, environ=env)
    voice.say("Her balance", "en")
    until(lambda: [one.text for one in spoken(file)] == ["Her balance"] or None, "it is read aloud")
    yield
    voice.close()


def test_what_another_program_has_begun_to_say_stops(service: Environment, tmp_path: Path) -> None:
    file = tmp_path / "spoken"
    with reading(service, file):
        assert hush_all(service)
        until(lambda: [one.kind for one in spoken(file)] == ["SPEAK", "STOP"] or None, "it falls silent")


def test_where_there_is_no_service_nothing_is_waited_for(tmp_path: Path) -> None:
    assert hush_all({"XDG_RUNTIME_DIR": str(tmp_path)}) is False
    assert hush_all({"SPEECHD_ADDRESS": "inet_socket:127.0.0.1:6560"}) is False
