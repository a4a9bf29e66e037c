"""The words of the speech protocol, the choice of a voice, and machines without one."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.voice.dispatcher import SpeechDispatcher
from app.ui.voice.line import EngineLost, Line
from app.ui.voice.opening import open_voice
from app.ui.voice.port import Silent
from app.ui.voice.speaker import Patience, Speaker
from app.ui.voice.ssip import LONGEST_LINE, NotSsip, Reader, Reply, message
from app.ui.voice.tongues import Tongue, Tongues

WIRE = "225-17\r\n225 OK MESSAGE QUEUED\r\n701-17\r\n701-2\r\n701 BEGIN\r\n249-中文\tcmn\tnone\r\n249 OK\r\n".encode()
REPLIES = [Reply(225, ("17",)), Reply(701, ("17", "2")), Reply(249, ("中文\tcmn\tnone",))]

ESPEAK = [
    "English (Caribbean)\ten-029\tnone",
    "English (Great Britain)+Adam\ten-gb\tAdam",
    "English (Great Britain)\ten-gb\tnone",
    "English (Great Britain)+croak\ten-gb\tcroak",
    "Chinese (Mandarin, latin as English)\tcmn\tnone",
    "Chinese (Mandarin, latin as Pinyin)\tcmn-latn-pinyin\tnone",
    "Chinese (Cantonese)\tyue\tnone",
]


@given(cuts=st.lists(st.integers(0, len(WIRE)), max_size=10))
def test_replies_are_read_however_the_bytes_are_cut(cuts: list[int]) -> None:
    reader, ends = Reader(), [0, *sorted(cuts), len(WIRE)]
    assert [reply for a, b in pairwise(ends) for reply in reader.feed(WIRE[a:b])] == REPLIES


@pytest.mark.parametrize("nonsense", [b"hello\r\n", b"20\r\n", b"2\xc2\xb20 OK\r\n", b"\r\n", b"2" * (LONGEST_LINE + 1)])
def test_what_is_not_the_protocol_is_told_from_it(nonsense: bytes) -> None:
    with pytest.raises(NotSsip):
        Reader().feed(nonsense)


@given(text=st.text())
def test_a_message_ends_where_it_ends_and_nowhere_else(text: str) -> None:
    wire = message(text)
    assert wire.endswith(b".\r\n")
    assert f"\r\n{wire.decode()}".index("\r\n.\r\n") == len(wire.decode()) - len(".\r\n")
    assert not any(sign < " " for sign in wire.decode().replace("\r\n", ""))


@pytest.mark.parametrize("sent", [b"hello\r\n", b"500 ERR INVALID COMMAND\r\n", b"", b"225-half"])
def test_a_line_that_goes_wrong_is_lost(sent: bytes) -> None:
    here, there = socket.socketpair()
    with there:
        line = Line(here, limit=0.1)
        there.sendall(sent)
        with pytest.raises(EngineLost):
            line.order("SPEAK")
        line.close()


def answer(there: socket.socket, replies: list[str]) -> None:
    """A service that answers each request in turn with what a test has written."""
    for reply in replies:
        there.recv(4096)
        there.sendall(reply.replace(" / ", "\r\n").encode() + b"\r\n")


def test_an_end_that_comes_with_the_reply_is_heard() -> None:
    ended_at_once = "225-7 / 225 QUEUED / 701-7 / 701-1 / 701 BEGIN / 702-7 / 702-1 / 702 END"
    replies = ["213 CANCELED", "203 SET", "218 SET", "201 SET", "230 GO ON", ended_at_once, "213 CANCELED", "231 BYE"]
    lost: SimpleQueue[None] = SimpleQueue()
    here, there = socket.socketpair()
    with there, ThreadPoolExecutor(1) as service:
        service.submit(answer, there, replies)
        line = Line(here, limit=10)
        speaker = Speaker(line, Patience(to_begin=0.2, to_end=0.2, each_sign=0))
        voice = SpeechDispatcher(line, speaker, Tongues(None), lambda: lost.put(None))
        voice.say("one", "en")
        with pytest.raises(Empty):
            lost.get(timeout=1)
        assert voice.available
        voice.close()


@pytest.mark.parametrize(
    ("listed", "language", "tongue"),
    [
        (ESPEAK, "zh_CN", Tongue("cmn-latn-pinyin", "Chinese (Mandarin, latin as Pinyin)")),
        (ESPEAK, "en", Tongue("en-gb", "English (Great Britain)")),
        (ESPEAK, "en_US", Tongue("en-gb", "English (Great Britain)")),
        (ESPEAK, "fr", None),
        (["Hua\tzh-CN\tfemale1"], "zh_CN", Tongue("zh-cn", "Hua")),
        (["Hua\tcmn\tnone"], "zh-CN", Tongue("cmn", "Hua")),
        (["Slt\ten-au\tnone"], "en", Tongue("en-au", "Slt")),
        (["not a voice", "nor\tthis"], "en", None),
        ([], "en", None),
        (None, "zh_CN", Tongue("zh")),
        (ESPEAK, "zh_TW", Tongue("cmn-latn-pinyin", "Chinese (Mandarin, latin as Pinyin)")),
        (["Hua\tzh-CN\tfemale1", "Mei\tzh-TW\tfemale1"], "zh_TW", Tongue("zh-tw", "Mei")),
        (["Hua\tzh-CN\tfemale1"], "zh_TW", Tongue("zh-cn", "Hua")),
    ],
)
def test_the_voice_that_reads_a_language_best_is_chosen(listed: list[str] | None, language: str, tongue: Tongue | None) -> None:
    assert Tongues(listed).reading(language) == tongue


def test_without_the_service_there_is_silence(tmp_path: Path) -> None:
    voice = open_voice(pytest.fail, environ={"XDG_RUNTIME_DIR": str(tmp_path), "PATH": str(tmp_path)})
    assert isinstance(voice, Silent)
    assert not voice.available
    assert not voice.speaks("en")
    voice.say("one", "en")
    voice.stop()
    voice.close()


def service_program(folder: Path, script: str) -> dict[str, str]:
    """The environment in which a script stands for the service's program."""
    program = folder / "speech-dispatcher"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o700)
    return {"XDG_RUNTIME_DIR": str(folder), "PATH": str(folder)}


def test_a_service_that_will_not_start_is_silence(tmp_path: Path) -> None:
    assert isinstance(open_voice(pytest.fail, environ=service_program(tmp_path, "exit 1")), Silent)


def test_a_service_across_a_network_is_left_alone(tmp_path: Path) -> None:
    """Words about money stay on this machine; nor is a second service started beside the one that was asked for."""
    environ = service_program(tmp_path, f": > {tmp_path}/started")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        address = f"inet_socket:127.0.0.1:{listener.getsockname()[1]}"
        assert isinstance(open_voice(pytest.fail, environ=environ | {"SPEECHD_ADDRESS": address}), Silent)
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert not (tmp_path / "started").exists()
