"""The practice bank as a process: one for each user of the machine, started by the first seat, closed after the last one.

Seats of one user meet at it, so that home and family can be tried side by side. Three files in the runtime folder arrange it:
``seats`` (held by every seat), ``start`` (held by the one that starts) and ``practice.json`` (where the bank answers). A fourth lies
beside the books, because devices know a bank by its address: ``ports.json`` (where the bank has been at home).
"""

from __future__ import annotations

import json
import os
import selectors
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from threading import Thread
from typing import IO, Final
from urllib.parse import urlsplit

from app.bank.seats import alone, sitting
from app.bank.store.sqlite import can_open

START_LIMIT: Final = 15.0
"""So many seconds a bank may take until it serves."""
_ANSWER_LIMIT: Final = 5.0
_MOST_PORTS: Final = 3
"""So many places are remembered."""


class PracticeBankMissing(Exception):
    """The practice bank did not start; its log says why."""


class PracticeBank:
    """The way to this user's practice bank. ``data`` keeps its books and its log; ``command`` is this program's own."""

    def __init__(self, runtime: Path, data: Path, command: Sequence[str] | None = None) -> None:
        self._runtime = runtime.absolute()
        self._data = data.absolute()
        self._command = list(command or own_command())

    @property
    def seats(self) -> Path:
        """The file that every seat holds."""
        return self._runtime / "seats"

    def url(self) -> str:
        """Where the bank answers; starts it where it does not run (any more). At the same address as ever, if it is free.

        Raises :class:`PracticeBankMissing`.
        """
        with alone(self._runtime / "start", patience=2 * START_LIMIT):
            known = self._known_url()
            if known and _answers(known):
                return known
            port = next((port for port in (_port_of(known), *self._ports()) if port and _is_free(port)), 0)
            url = self._start(port) or (self._start(0) if port else None)
            if url is None:
                raise PracticeBankMissing(str(self._log))
            self._keep_port(_port_of(url))
            return url

    @property
    def _log(self) -> Path:
        return self._data / "practice-bank.log"

    @property
    def _note(self) -> Path:
        return self._runtime / "practice.json"

    @property
    def _homes(self) -> Path:
        return self._data / "ports.json"

    def _known_url(self) -> str:
        try:
            return str(json.loads(self._note.read_text("utf-8"))["url"])
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def _ports(self) -> list[int]:
        """Where the bank has been at home, the first place first."""
        try:
            return _ports_in(json.loads(self._homes.read_text("utf-8")))
        except (OSError, ValueError):
            return []

    def _keep_port(self, port: int) -> None:
        ports = self._ports()
        if port not in ports:
            _write(self._homes, [*ports[: _MOST_PORTS - 1], port])

    def _start(self, port: int) -> str | None:
        self._data.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._set_aside_what_cannot_be_opened()
        place = ("--host", "127.0.0.1", "--port", str(port))
        options = ("--sandbox", "--database", self._database, *place, "--until-no-seat", str(self.seats))
        pokes = ("--pokes", str(self._data / "pokes.jsonl"))
        with self._log.open("wb") as log:
            process = subprocess.Popen(  # noqa: S603 - our own program
                [*self._command, "bank", "serve", *options, *pokes],
                cwd=Path(__file__).parents[2],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                start_new_session=True,
            )
        Thread(target=process.wait, name="practice-bank", daemon=True).start()  # so that it leaves no zombie
        assert process.stdout is not None  # noqa: S101 - asked for above
        with process.stdout as said:
            url = ready_url(said)
        if url is None:
            process.kill()
            return None
        self._write_note(url, process.pid)
        return url

    @property
    def _database(self) -> str:
        return f"sqlite:///{self._data / 'practice.db'}"

    def _set_aside_what_cannot_be_opened(self) -> None:
        """Damaged books, or those of a newer program: it was practice money, and a fresh bank is more use than none."""
        if can_open(self._database):
            return
        for file in self._data.glob("practice.db*"):
            file.replace(file.with_name(f"set-aside-{file.name}"))

    def _write_note(self, url: str, pid: int) -> None:
        _write(self._note, {"url": url, "pid": pid})


@contextmanager
def seat(runtime: Path, data: Path, command: Sequence[str] | None = None) -> Iterator[PracticeBank]:
    """Sits down at the practice bank, and so keeps it open. Ask it for its ``url()``, and again when it does not answer."""
    bank = PracticeBank(runtime, data, command)
    with sitting(bank.seats):
        yield bank


def runtime_folder() -> Path:
    """A folder for this user alone that does not outlive the session, made where it is missing.

    Raises ``PermissionError`` when somebody else has prepared it.
    """
    base = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(base) / "banxing" if base else Path(tempfile.gettempdir()) / f"banxing-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise PermissionError(f"{folder} is not this user's alone")
    return folder


def own_command() -> list[str]:
    """How this very program is started: from its sources, or as a frozen build."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]


def _write(note: Path, said: object) -> None:
    draft = note.with_suffix(".new")
    draft.write_text(json.dumps(said), "utf-8")
    draft.replace(note)


def _port_of(url: str) -> int:
    """The port that a URL names; 0 where it names none."""
    try:
        return urlsplit(url).port or 0
    except ValueError:
        return 0


def _ports_in(noted: object) -> list[int]:
    """The ports in a note; whatever else may stand there counts for nothing."""
    return [port for port in noted if type(port) is int and 0 < port < 2**16] if isinstance(noted, list) else []


def _is_free(port: int) -> bool:
    """Whether a bank could listen there now."""
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True


def ready_url(said: IO[bytes]) -> str | None:
    """What the bank says when it serves; None when it ends or says nothing in time."""
    until, heard = time.monotonic() + START_LIMIT, b""
    with selectors.DefaultSelector() as selector:
        selector.register(said, selectors.EVENT_READ)
        while b"\n" not in heard:
            if not selector.select(max(0.0, until - time.monotonic())):
                return None
            part = os.read(said.fileno(), 4096)
            if not part:
                return None
            heard += part
    try:
        message = json.loads(heard.partition(b"\n")[0])
        return str(message["url"]) if message["ready"] else None
    except (ValueError, KeyError, TypeError):
        return None


def _answers(url: str) -> bool:
    """Whether a practice bank is there, and not something else that was given its port."""
    place = urlsplit(url)
    connection = HTTPConnection(place.hostname or "", place.port, timeout=_ANSWER_LIMIT)
    try:
        connection.request("GET", "/v1/openapi.json")
        return connection.getresponse().getheader("X-Sandbox") == "true"
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
