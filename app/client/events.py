"""The event stream: a thread that hears what has changed, resumes where it was, and asks now and then where no stream gets through."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import Enum, auto
from threading import Event, Lock, Thread, current_thread
from typing import Final, get_args

import requests

from app.client.answers import NotUnderstood
from app.client.calls import call, page
from app.client.event_lines import Sent, events_in, lines_in
from app.client.http import Http
from app.client.sessions import Sessions
from app.contract.events import EventBody, Events, EventType
from app.contract.wire import NotAMessage, read
from app.journeys.ports import Trouble

OnEvent = Callable[[str, str], None]
"""Takes an event's type and the resource it names. ``resync`` says: read everything again; from here on nothing is missed."""

_KINDS: Final = frozenset(get_args(EventType))
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. The bank's heartbeat comes every 15."""

    silence: float = 40.0
    """A stream without a byte for so long is dead, or held back by something in between."""
    first_wait: float = 1.0
    longest_wait: float = 30.0
    asking: float = 15.0
    """Between two questions, where streams do not get through."""
    asking_rounds: int = 20
    """So many questions until a stream is tried again."""


class _Came(Enum):
    """What came of a stream."""

    SOMETHING = auto()
    NOTHING = auto()
    SILENCE = auto()
    """It is held back on its way, or turned into something else."""


class Listener:
    """Listens until it is stopped; ``resync`` is the first that is heard, once a place to listen from is known.

    Calls back from its own thread, and never after :meth:`stop` has returned to another thread.
    """

    def __init__(self, http: Http, sessions: Sessions, on_event: OnEvent, pace: Pace) -> None:
        self._http = http
        self._sessions = sessions
        self._on_event = on_event
        self._pace = pace
        self._last_id: str | None = None
        self._response: requests.Response | None = None
        self._lock = Lock()
        self._stopping = Event()
        self._awake = Event()
        sessions.tell_of_each(self._awake.set)
        self._thread = Thread(target=self._listen, name="events", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stops at once; a call that is being connected is left to end by itself, unheard."""
        with self._lock:
            self._stopping.set()
            self._awake.set()
            if self._response is not None:
                # Wakes the thread out of its read; closing alone would not. Fails only where the stream has just ended by itself.
                with suppress(OSError, ValueError, RuntimeError):
                    self._response.raw.shutdown()
        if self._thread is not current_thread():
            self._thread.join(2.0)

    def _listen(self) -> None:
        wait = self._pace.first_wait
        while not self._stopping.is_set():
            came = self._stream()
            if came is _Came.SILENCE:
                self._ask_for_a_while()
                continue
            wait = min(wait * 2, self._pace.longest_wait) if came is _Came.NOTHING else self._pace.first_wait
            if self._pause(wait):
                wait = self._pace.first_wait

    def _stream(self) -> _Came:
        """Listens until the stream ends."""
        began, came = time.monotonic(), _Came.NOTHING
        try:
            after = self._last_id or self._place()
            response = self._sessions.use(
                lambda key, token: self._http.open_stream(call("listEvents"), key, token, after, self._pace.silence)
            )
            with closing(response):
                for sent in self._arriving(response):
                    came = _Came.SOMETHING
                    self._take(sent)
        except NotUnderstood:
            return _Came.SILENCE
        except Exception as trouble:  # a keyring that is away for a while, too: whoever listens goes on listening
            if not isinstance(trouble, Trouble):
                _log.warning("listening again after %s", type(trouble).__name__)
        silent = came is _Came.NOTHING and time.monotonic() - began >= self._pace.silence
        return _Came.SILENCE if silent else came

    def _arriving(self, response: requests.Response) -> Iterator[Sent | None]:
        if self._holds(response):
            with suppress(requests.RequestException, ValueError):
                yield from events_in(lines_in(response.iter_content(1)))
        self._holds(None)

    def _ask_for_a_while(self) -> None:
        for _ in range(self._pace.asking_rounds):
            if self._stopping.is_set():
                return
            with suppress(Exception):  # the next question comes soon enough
                self._ask()
            self._pause(self._pace.asking)

    def _ask(self) -> None:
        told = self._sessions.ask(page("listEvents", {"after": self._last_id or self._place()}, {}), _events)
        for event in told.items:
            self._tell(event)
        self._last_id = told.next or self._last_id

    def _place(self) -> str:
        """Where to listen from: now. What changed before is to be read."""
        told = self._sessions.ask(call("listEvents"), _events)
        if told.next is None:
            raise NotUnderstood({"wrong": "no_place"})
        self._tell(EventBody(0, "resync", ""))
        self._last_id = told.next
        return told.next

    def _take(self, sent: Sent | None) -> None:
        if sent is None:
            return
        try:
            self._tell(read(sent.data.encode(), EventBody))
        except NotAMessage:
            self._last_id = sent.event_id or self._last_id

    def _tell(self, event: EventBody) -> None:
        """Tells of an event; nothing here waits for a kind that only a newer bank knows."""
        if self._stopping.is_set():
            return
        if event.type in _KINDS:
            self._on_event(event.type, event.resource)
        self._last_id = str(event.id)

    def _holds(self, response: requests.Response | None) -> bool:
        """Notes the open stream, for :meth:`stop` to end; answers whether to go on."""
        with self._lock:
            self._response = response
            return not self._stopping.is_set()

    def _pause(self, seconds: float) -> bool:
        """Waits; answers whether it was cut short, because somebody has signed in: what failed for want of that is tried at once."""
        cut_short = self._awake.wait(seconds * random.uniform(0.8, 1.2))  # noqa: S311 - spreads load, guards nothing
        self._awake.clear()
        return cut_short


def _events(body: bytes) -> Events:
    return read(body, Events)
