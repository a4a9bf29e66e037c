"""Read-aloud through a real speech service, whose voice writes down what it was to say: exact words, interruption, loss."""

from __future__ import annotations

import os
import signal
import socket
import struct
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic

import pytest

from app.ui.voice.opening import open_voice
from app.ui.voice.port import Manner, Silent, Voice
from app.ui.voice.speaker import PATIENCE, Patience
from tests.outside.programs import Environment, fresh_environment, until
from tests.outside.speech_dispatcher import Utterance, put_in_its_place, speech_dispatcher, spoken

pytestmark = pytest.mark.outside

SHORT = Patience(to_reply=2, to_begin=2, to_end=2, each_sign=0)


@dataclass
class Studio:
    """A speech service, what was spoken there, and how often a voice told that it was lost."""

    env: Environment
    file: Path
    service: ExitStack
    losses: SimpleQueue[None] = field(default_factory=SimpleQueue)

    def voice(self, patience: Patience = PATIENCE) -> Voice:
        return open_voice(lambda: self.losses.put(None), environ=self.env, patience=patience)

    def heard(self, count: int) -> list[Utterance]:
        """The first so many things that were heard; waits for them."""
        return until(lambda: now if len(now := spoken(self.file)) >= count else None, f"{count} things are heard")

    def texts(self, count: int) -> list[str]:
        return [one.text or one.kind for one in self.heard(count)]

    @property
    def address(self) -> str:
        return str(Path(self.env["XDG_RUNTIME_DIR"], "speech-dispatcher", "speechd.sock"))

    def pid(self) -> int:
        return listening_at(Path(self.address))

    def lost_once(self) -> None:
        self.losses.get(timeout=20)
        with pytest.raises(Empty):
            self.losses.get(timeout=0.2)


def listening_at(address: Path) -> int:
    """The process there."""
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(address))
        (pid,) = struct.unpack_from("i", line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    return int(pid)


@contextmanager
def opened(file: Path, **more: str) -> Iterator[Studio]:
    with fresh_environment() as user, ExitStack() as service:
        yield Studio(service.enter_context(speech_dispatcher(file, user | more)), file, service)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """The voice there finishes whatever it says at once."""
    with opened(tmp_path / "spoken") as studio:
        yield studio


@pytest.fixture
def long_winded(tmp_path: Path) -> Iterator[Studio]:
    """The voice there speaks until it is stopped, and writes down that it was."""
    with opened(tmp_path / "spoken", SPEAKS_ON="1") as studio:
        yield studio


@pytest.mark.parametrize(
    ("text", "heard", "language", "tag"),
    [
        # The service itself writes full-width signs narrow, for the sake of engines that would spell them.
        ("请确认，付给房东王先生 1,200.00 元。", "请确认,付给房东王先生 1,200.00 元。", "zh_CN", "cmn-latn-pinyin"),
        ("Please check: 1,200.00 pounds to Mr Webb.", "Please check: 1,200.00 pounds to Mr Webb.", "en", "en"),
        ("Fish & chips <today>", "Fish & chips <today>", "en_GB", "en"),
    ],
    ids=["Chinese", "English", "not markup"],
)
def test_the_words_arrive_exactly(studio: Studio, text: str, heard: str, language: str, tag: str) -> None:
    voice = studio.voice()
    voice.say(text, language)
    assert studio.heard(1) == [Utterance("SPEAK", heard, tag, "-20", "100")]
    voice.close()


def test_no_text_can_become_a_command(studio: Studio) -> None:
    voice = studio.voice()
    voice.say("one\n.\nSET SELF RATE 100\n..two\x00\ud800", "en")
    voice.say("three", "en")
    last = until(lambda: [one for one in spoken(studio.file) if one.text == "three"] or None, "the last is heard")
    assert last == [Utterance("SPEAK", "three", "en", "-20", "100")]
    assert voice.available
    voice.close()


def test_lines_that_begin_with_dots_are_read_whole(studio: Studio) -> None:
    voice = studio.voice()
    voice.say("one\n.\n..two", "en")
    assert [one.text for one in studio.heard(3)] == ["one", ".", "..two"]
    voice.close()


def told(told_of: SimpleQueue[int | None], count: int) -> list[int | None]:
    return [told_of.get(timeout=10) for _ in range(count)]


def test_it_is_told_which_line_is_heard(studio: Studio) -> None:
    voice, heard = studio.voice(), SimpleQueue[int | None]()
    voice.say("one\n\nthree\nfour\nfive\nsix", "en", heard.put)
    assert told(heard, 6) == [0, 2, 3, 4, 5, None]
    assert studio.texts(5) == ["one", "three", "four", "five", "six"]
    voice.close()


@pytest.mark.parametrize("how", ["stop", "say", "close"])
def test_no_line_is_heard_after_the_one_in_which_it_was_stopped(long_winded: Studio, how: str) -> None:
    voice, heard = long_winded.voice(), SimpleQueue[int | None]()
    voice.say("one\ntwo\nthree", "en", heard.put)
    assert told(heard, 1) == [0]
    if how == "say":
        voice.say("new", "en")
    else:
        getattr(voice, how)()
    assert told(heard, 1) == [None]
    after = ["new"] if how == "say" else []
    assert long_winded.texts(2 + len(after)) == ["one", "STOP", *after]
    with pytest.raises(Empty):
        heard.get(timeout=0.2)
    voice.close()


def test_a_key_of_the_desktop_that_silences_one_line_silences_the_rest(long_winded: Studio) -> None:
    voice, heard = long_winded.voice(), SimpleQueue[int | None]()
    voice.say("one\ntwo\nthree", "en", heard.put)
    assert told(heard, 1) == [0]
    with socket.socket(socket.AF_UNIX) as other:
        other.connect(long_winded.address)
        other.sendall(b"CANCEL ALL\r\n")
        assert told(heard, 1) == [None]
    assert voice.available
    assert "three" not in long_winded.texts(2)
    voice.close()


def test_of_an_engine_that_is_lost_nothing_is_heard_any_more(long_winded: Studio) -> None:
    voice, heard = long_winded.voice(), SimpleQueue[int | None]()
    voice.say("one\ntwo", "en", heard.put)
    assert told(heard, 1) == [0]
    long_winded.service.close()
    assert told(heard, 1) == [None]
    voice.say("three", "en", heard.put)
    assert told(heard, 1) == [None]


@pytest.mark.parametrize("language", ["en", "xx"])
def test_of_an_engine_that_is_lost_while_it_is_to_be_silent_the_next_text_is_not_heard(studio: Studio, language: str) -> None:
    voice, heard = studio.voice(SHORT), SimpleQueue[int | None]()
    pid = studio.pid()
    os.kill(pid, signal.SIGSTOP)
    try:
        voice.say("one", language, heard.put)
        assert told(heard, 1) == [None]
        studio.lost_once()
        assert heard.empty()
    finally:
        os.kill(pid, signal.SIGCONT)


def test_it_speaks_as_slowly_and_softly_as_it_is_asked(studio: Studio) -> None:
    voice = studio.voice()
    voice.tune(Manner(rate=-50, volume=30))
    voice.say("one", "en")
    assert studio.heard(1) == [Utterance("SPEAK", "one", "en", "-50", "30")]
    voice.tune(Manner(rate=15, volume=100))
    voice.say("two", "en")
    assert studio.heard(2)[1] == Utterance("SPEAK", "two", "en", "15", "100")
    voice.close()


def test_new_words_interrupt_the_old(long_winded: Studio) -> None:
    voice = long_winded.voice()
    voice.say("one", "en")
    assert long_winded.texts(1) == ["one"]
    voice.say("two", "en")
    assert long_winded.texts(3) == ["one", "STOP", "two"]
    voice.close()


def test_stop_is_silence(long_winded: Studio) -> None:
    voice = long_winded.voice()
    voice.say("one", "en")
    long_winded.heard(1)
    voice.stop()
    assert long_winded.texts(2) == ["one", "STOP"]
    assert voice.available
    voice.close()


def test_closing_is_silence_and_no_loss(long_winded: Studio) -> None:
    voice = long_winded.voice()
    voice.say("one", "en")
    long_winded.heard(1)
    voice.close()
    assert not voice.available
    assert long_winded.texts(2) == ["one", "STOP"]
    assert long_winded.losses.empty()
    voice.close()


@pytest.mark.parametrize(("text", "language"), [("deux", "fr"), ("  \n", "en")], ids=["no voice for it", "no words"])
def test_what_cannot_be_read_is_silence_too(long_winded: Studio, text: str, language: str) -> None:
    voice = long_winded.voice()
    assert not voice.speaks("fr")
    voice.say("one", "en")
    long_winded.heard(1)
    voice.say(text, language)
    assert long_winded.texts(2) == ["one", "STOP"]
    voice.say("three", "en")
    assert long_winded.texts(3)[2:] == ["three"]
    voice.close()


def test_of_many_wishes_the_last_is_heard_last(long_winded: Studio) -> None:
    voice = long_winded.voice()
    for number in range(500):
        voice.say(f"number {number}", "en")
    until(lambda: [one for one in spoken(long_winded.file) if one.text == "number 499"] or None, "the last is heard")
    assert spoken(long_winded.file)[-1].text == "number 499"
    voice.close()


def test_a_service_that_ends_is_told_once(long_winded: Studio) -> None:
    voice = long_winded.voice()
    voice.say("one", "en")
    long_winded.heard(1)
    long_winded.service.close()
    long_winded.lost_once()
    assert not voice.available
    assert not voice.speaks("en")
    voice.say("two", "en")
    voice.stop()
    voice.close()
    assert long_winded.losses.empty()


def test_a_service_that_hangs_is_given_up_and_keeps_nobody_waiting(studio: Studio) -> None:
    voice = studio.voice(SHORT)
    pid = studio.pid()
    os.kill(pid, signal.SIGSTOP)
    try:
        began = monotonic()
        for _ in range(1000):
            voice.say("anybody there?", "en")
        assert monotonic() - began < 10  # a thousand waits of its limit would be far more
        studio.lost_once()
        assert not voice.available
        assert isinstance(studio.voice(SHORT), Silent)
    finally:
        os.kill(pid, signal.SIGCONT)


def test_an_engine_that_dies_within_the_service_is_found_mute(studio: Studio) -> None:
    voice = studio.voice(SHORT)
    (engine,) = Path(f"/proc/{studio.pid()}/task/{studio.pid()}/children").read_text().split()
    os.kill(int(engine), signal.SIGKILL)
    voice.say("one", "en")
    studio.lost_once()
    assert not voice.available


def test_an_engine_that_begins_and_never_ends_is_found_mute(long_winded: Studio) -> None:
    voice = long_winded.voice(SHORT)
    voice.say("one", "en")
    long_winded.lost_once()
    assert not voice.available


def test_a_text_that_has_ended_is_not_waited_for(studio: Studio) -> None:
    voice = studio.voice(Patience(to_begin=20.0, to_end=2.0, each_sign=0))
    voice.say("one", "en")
    assert studio.texts(1) == ["one"]
    with pytest.raises(Empty):
        studio.losses.get(timeout=2.5)
    assert voice.available
    voice.close()


def test_a_service_that_is_not_running_is_started(studio: Studio) -> None:
    studio.service.close()
    voice = studio.voice()
    try:
        voice.say("spawned", "en")
        assert studio.texts(1) == ["spawned"]
        voice.close()
    finally:
        os.kill(int(Path(studio.address).with_name("pid").joinpath("speech-dispatcher.pid").read_text()), signal.SIGTERM)


def test_where_an_address_is_named_a_service_of_our_own_is_started_there(tmp_path: Path) -> None:
    file = tmp_path / "spoken"
    with fresh_environment() as user:
        at = Path(user["HOME"], "speech.sock")
        own = user | {"PATH": put_in_its_place(tmp_path / "voice", file), "SPEECHD_ADDRESS": f"unix_socket:{at}"}
        voice = open_voice(lambda: None, environ=own)
        voice.say("for her alone", "en")
        until(lambda: [one.text for one in spoken(file)] == ["for her alone"] or None, "it is spoken")
        pid = listening_at(at)
        assert os.getpgid(pid) == os.getpgrp()
        assert Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(") ")[2].split()[1] == str(os.getpid())
        voice.close()
        until(lambda: None if Path(f"/proc/{pid}").exists() else True, "it ends by itself with whom it spoke for")
    assert not Path(user["XDG_RUNTIME_DIR"], "speech-dispatcher", "speechd.sock").exists()


def test_a_service_of_our_own_that_does_not_start_is_silence(tmp_path: Path) -> None:
    (tmp_path / "speech-dispatcher").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "speech-dispatcher").chmod(0o700)
    voice = open_voice(lambda: None, environ={"PATH": str(tmp_path), "SPEECHD_ADDRESS": f"unix_socket:{tmp_path}/speech.sock"})
    assert isinstance(voice, Silent)


def test_the_engine_that_we_ask_for_reads_both_languages() -> None:
    with fresh_environment() as env:
        voice = open_voice(lambda: None, environ=env)
        assert voice.speaks("zh_CN")
        assert voice.speaks("en")
        voice.close()
