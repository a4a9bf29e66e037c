"""The practice bank as a process: one for all seats, there while anybody sits, back after it was killed."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Barrier, Thread
from urllib.parse import urlsplit

import pytest

from app.bank.verify import run
from app.sandbox.process import PracticeBankMissing, runtime_folder, seat


def note() -> dict[str, object]:
    """What the seats know of the bank."""
    found: dict[str, object] = json.loads((runtime_folder() / "practice.json").read_text())
    return found


@contextmanager
def ending(pid: object) -> Iterator[None]:
    """Leaves when the process has ended; fails when it has not within 20 seconds."""
    process = os.pidfd_open(int(str(pid)))
    try:
        yield
        assert select.select([process], [], [], 20)[0], "it still runs"
    finally:
        os.close(process)


def people_at(url: str) -> int:
    """How many sample people the bank at ``url`` tells of."""
    place = urlsplit(url)
    connection = HTTPConnection(place.hostname or "", place.port, timeout=20)
    try:
        connection.request("GET", "/v1/sandbox/people")
        return len(json.loads(connection.getresponse().read())["items"])
    finally:
        connection.close()


def test_seats_that_come_at_once_meet_at_one_bank_which_ends_after_the_last(tmp_path: Path) -> None:
    together = Barrier(3)

    def come(number: int) -> str:
        together.wait(20)
        return held[number].enter_context(seat(runtime_folder(), tmp_path)).url()

    held = [ExitStack() for _ in range(3)]
    with ThreadPoolExecutor(3) as pool:
        urls = list(pool.map(come, range(3)))
    assert len(set(urls)) == 1
    held[0].close()
    held[1].close()
    assert people_at(urls[0]) > 1
    with ending(note()["pid"]):
        held[2].close()
    assert run(f"sqlite:///{tmp_path}/practice.db")[1]


def test_a_killed_bank_comes_back_where_it_was(tmp_path: Path) -> None:
    with seat(runtime_folder(), tmp_path) as bank:
        url, pid = bank.url(), note()["pid"]
        with ending(pid):
            os.kill(int(str(pid)), signal.SIGKILL)
        assert bank.url() == url
        assert note()["pid"] != pid
        assert people_at(url) > 1
        last = note()["pid"]
    with ending(last):
        pass


def log_out() -> None:
    """What is in the runtime folder does not outlive the session."""
    for file in runtime_folder().iterdir():
        file.unlink()


def stay(data: Path) -> str:
    """Sits down and leaves again; where the bank was meanwhile."""
    with seat(runtime_folder(), data) as bank:
        url = bank.url()
        pid = note()["pid"]
    with ending(pid):
        return url


def test_the_bank_is_where_it_was_after_a_logout(tmp_path: Path) -> None:
    """Keys are kept by address: at another one nobody would know this device."""
    url = stay(tmp_path)
    log_out()
    assert stay(tmp_path) == url


def test_a_bank_whose_place_is_taken_goes_elsewhere_and_knows_both_places(tmp_path: Path) -> None:
    home = stay(tmp_path)
    log_out()
    with socket.create_server(("127.0.0.1", urlsplit(home).port or 0)):
        away = stay(tmp_path)
        assert away != home
        log_out()
        assert stay(tmp_path) == away
    log_out()
    assert stay(tmp_path) == home


@pytest.mark.parametrize("said", ["home", '["x", -1, 99999, null]'])
def test_a_place_that_cannot_be_read_is_none(tmp_path: Path, said: str) -> None:
    (tmp_path / "ports.json").write_text(said)
    url = stay(tmp_path)
    log_out()
    assert stay(tmp_path) == url


class _Stranger(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        pass


def test_a_note_that_points_at_a_stranger_is_not_believed(tmp_path: Path) -> None:
    stranger = HTTPServer(("127.0.0.1", 0), _Stranger)
    Thread(target=stranger.serve_forever, daemon=True).start()
    theirs = f"http://127.0.0.1:{stranger.server_port}"
    (runtime_folder() / "practice.json").write_text(json.dumps({"url": theirs, "pid": 1}))
    with seat(runtime_folder(), tmp_path) as bank:
        assert bank.url() != theirs
        assert people_at(bank.url()) > 1
        pid = note()["pid"]
    with ending(pid):
        stranger.shutdown()
        stranger.server_close()


def test_books_that_cannot_be_opened_are_set_aside(tmp_path: Path) -> None:
    (tmp_path / "practice.db").write_bytes(b"spilt coffee" * 100)
    with seat(runtime_folder(), tmp_path) as bank:
        assert people_at(bank.url()) > 1
        pid = note()["pid"]
    with ending(pid):
        assert (tmp_path / "set-aside-practice.db").read_bytes().startswith(b"spilt coffee")


@pytest.mark.parametrize("said", ["", "not json", "[]", '{"url": 5}', '{"url": "http://127.0.0.1:1"}'])
@pytest.mark.parametrize("program", ["exit 1", "echo nonsense", "echo '{\"ready\": false}'"])
def test_a_bank_that_does_not_start_is_said_so(tmp_path: Path, said: str, program: str) -> None:
    (runtime_folder() / "practice.json").write_text(said)
    with seat(runtime_folder(), tmp_path, ["/bin/sh", "-c", program]) as bank, pytest.raises(PracticeBankMissing):
        bank.url()


def test_the_folder_is_this_users_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder = runtime_folder()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert runtime_folder() == folder
    folder.chmod(0o750)
    with pytest.raises(PermissionError):
        runtime_folder()
    folder.rmdir()
    folder.symlink_to(tmp_path)
    with pytest.raises(PermissionError):
        runtime_folder()


def test_without_a_runtime_folder_of_the_session_one_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert runtime_folder().parent == tmp_path
    assert runtime_folder().stat().st_mode & 0o777 == 0o700
