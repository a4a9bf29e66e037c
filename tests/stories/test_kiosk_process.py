"""Twenty who come to a kiosk one after the other and go in every way there is: files, handles and processes stay as they were."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Final

import pytest

from app.doors.kiosk_process import CustomerProcess, Ending
from tests.client.eventually import eventually

BEGIN: Final = "import os, sys, time, subprocess; letter = sys.stdin.readline(); os.write(1, b'.');"
WAYS: Final = {
    "goes": "",
    "breaks": "raise SystemExit(3)",
    "dies": "os.kill(os.getpid(), 9)",
    "hangs": "time.sleep(60)",
    "leaves files": "open(os.path.expanduser('~/what-she-wrote'), 'w').write(letter)",
    "leaves a process": "subprocess.Popen(['sleep', '60'])",
    "closes its end": "os.close(1); time.sleep(0.3)",
    "reads nothing more": "sys.stdin.close()",
}
LETTER: Final = {"device": "a key that is nobody's"}


@pytest.fixture
def kiosk(tmp_path: Path) -> Callable[[str], CustomerProcess]:
    """Only of the one that hangs it is waited to see that it does: a busy machine is slow to end the others."""

    def begun(way: str) -> CustomerProcess:
        return CustomerProcess([sys.executable, "-c", BEGIN + WAYS[way]], tmp_path / "homes", patience_s=0.5 if way == "hangs" else 20.0)

    return begun


def children() -> set[str]:
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split())


def handles() -> int:
    return len(os.listdir("/proc/self/fd"))


def test_twenty_leave_nothing(kiosk: Callable[[str], CustomerProcess], tmp_path: Path) -> None:
    luck = Random(20)
    kiosk("goes").serve(LETTER)
    before = children(), handles()
    for _ in range(20):
        way = luck.choice(sorted(WAYS))
        ending = kiosk(way).serve(LETTER)
        assert ending.hung is (way == "hangs"), way
        assert list((tmp_path / "homes").iterdir()) == [], way
    assert (children(), handles()) == before


@pytest.mark.parametrize(("way", "code"), [("goes", 0), ("breaks", 3), ("dies", -9), ("closes its end", 0)])
def test_it_is_known_how_each_went(kiosk: Callable[[str], CustomerProcess], way: str, code: int) -> None:
    assert kiosk(way).serve(LETTER) == Ending(code)


def test_whoever_goes_before_the_letter_is_read_troubles_nobody(tmp_path: Path) -> None:
    """It is a little larger than a pipe holds, so that its end is still to be told when she is gone."""
    gone = CustomerProcess([sys.executable, "-c", "raise SystemExit(3)"], tmp_path / "homes")
    assert gone.serve({"device": "a" * 66_000}) == Ending(3)


def test_what_it_began_goes_with_it(kiosk: Callable[[str], CustomerProcess], tmp_path: Path) -> None:
    command = [sys.executable, "-c", BEGIN + "p = subprocess.Popen(['sleep', '60']); open(sys.argv[1], 'w').write(str(p.pid))"]
    CustomerProcess([*command, str(tmp_path / "pid")], tmp_path / "homes").serve(LETTER)
    stat = Path("/proc", (tmp_path / "pid").read_text("ascii"), "stat")
    eventually(lambda: not stat.exists() or ") Z " in stat.read_text("ascii"))


def test_whoever_is_there_is_ended_with_the_kiosk_and_nobody_comes_any_more(kiosk: Callable[[str], CustomerProcess]) -> None:
    here = kiosk("hangs")
    with ThreadPoolExecutor(1) as thread:
        gone = thread.submit(here.serve, LETTER)
        eventually(lambda: here.pid)
        here.close()
        assert gone.result(20).code == -9
    assert here.serve(LETTER) == Ending(0)


def test_the_letter_is_in_no_command_line_and_no_environment(tmp_path: Path) -> None:
    told = "import os, sys; open(sys.argv[1], 'w').write(repr((sys.argv, dict(os.environ))))"
    CustomerProcess([sys.executable, "-c", told, str(tmp_path / "told")], tmp_path / "homes").serve(LETTER)
    said = (tmp_path / "told").read_text("utf-8")
    assert "customer-" in said
    assert LETTER["device"] not in said


@pytest.mark.parametrize(
    ("staffs", "hers"),
    [
        ("unix_socket", "unix_socket:{home}/speech.sock"),
        ("unix_socket:/run/s.sock", "unix_socket:{home}/speech.sock"),
        ("inet_socket:h:1", "inet_socket:h:1"),
    ],
)
def test_she_has_a_speech_service_of_her_own_unless_there_is_to_be_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, staffs: str, hers: str
) -> None:
    """Where the staff's is over a network it stays so, which is silence."""
    monkeypatch.setenv("SPEECHD_ADDRESS", staffs)
    told = "import os, sys; open(sys.argv[1], 'w').write(' '.join(map(os.environ.get, ('HOME', 'SPEECHD_ADDRESS'))))"
    CustomerProcess([sys.executable, "-c", told, str(tmp_path / "told")], tmp_path / "homes").serve(LETTER)
    home, address = (tmp_path / "told").read_text("utf-8").split()
    assert address == hers.format(home=home)
