"""The one place that sends: proofs, nonces, time limits and safe repeats; what comes back is an answer or a trouble."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

import requests
from requests.adapters import HTTPAdapter

from app.client.address import BankAddress
from app.client.answers import Answer, trouble_of
from app.client.calls import Call
from app.client.patience import Limits, Patience, Wait
from app.client.proofs import DeviceKey
from app.contract.problems import MEDIA_TYPE
from app.journeys.ports import Unreachable

T = TypeVar("T")

_LARGEST: Final = 4 * 2**20
"""Bytes; no answer of the contract comes near it."""
_CHUNK: Final = 2**14
_CONNECTIONS: Final = 8
NOT_MODIFIED: Final = 304
"""The answer to who knows the newest already."""
_NONCE_WANTED: Final = "use_dpop_nonce"
_FRESH_NONCES: Final = 3
"""In one try. One is enough for a bank of one process; where several serve, the next may refuse what the last has handed out."""
EVENT_STREAM: Final = "text/event-stream"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is sent, and with which proof; the proof itself is made anew for every sending."""

    call: Call
    headers: Mapping[str, str]
    key: DeviceKey | None
    token: str | None = field(repr=False)

    def prepared(self, base: str, nonce: str | None) -> requests.PreparedRequest:
        """The request, signed."""
        method, url = self.call.operation.method, base + self.call.path
        headers = dict(self.headers)
        if self.key is not None:
            headers["DPoP"] = self.key.proof(method, url, nonce, self.token)
        if self.token is not None:
            headers["Authorization"] = f"DPoP {self.token}"
        return requests.Request(method, url, headers, params=dict(self.call.query), data=self.call.body).prepare()


class Http:
    """A bank over HTTP, for any number of threads.

    Every request is prepared apart from the session: it gets no cookies, and no ``.netrc`` replaces its Authorization; and what threads
    share is the connection pool, which is made for that. Redirects are answers like any other: nothing follows them.
    """

    def __init__(
        self,
        address: BankAddress,
        limits: Limits,
        wait: Wait,
        on_request: Callable[[str], None],
        on_sandbox: Callable[[], None],
    ) -> None:
        self._address = address
        self._limits = limits
        self._wait = wait
        self._on_request = on_request
        self._on_sandbox = on_sandbox
        self._nonce: str | None = None
        self._sandbox = False
        self._session = _session(address)

    @property
    def sandbox(self) -> bool:
        """Whether an answer has said that this is a practice bank."""
        return self._sandbox

    def send(self, call: Call, key: DeviceKey | None = None, token: str | None = None, within: float | None = None) -> bytes:
        """The body of the bank's yes. Raises ``Refused`` for a no, ``Unreachable`` when none of the tries was answered in time."""
        return self.answer(call, key, token, within).body

    def answer(self, call: Call, key: DeviceKey | None = None, token: str | None = None, within: float | None = None) -> Answer:
        """The bank's yes with its headers, or its word that nothing has changed. Raises as :meth:`send` does."""
        patience = Patience(self._limits, self._wait, within)
        asked = _Asked(call, self._headers(call), key, token)
        while True:
            answer = self._try(asked, patience)
            if answer is not None and (answer.ok or (call.known and answer.status == NOT_MODIFIED)):
                return answer
            if answer is not None and not (answer.is_for_later and call.repeatable):
                raise trouble_of(answer)
            if not call.repeatable or not patience.again(answer.retry_after if answer else 0.0):
                raise trouble_of(answer) if answer else Unreachable

    def open_stream(self, call: Call, key: DeviceKey, token: str, after: str, silence: float) -> requests.Response:
        """The events after one, as an open stream, to be closed by the caller; reading fails after ``silence`` seconds without a byte."""
        streamed = {"Accept": EVENT_STREAM, "Cache-Control": "no-store", "Last-Event-ID": after}
        asked = _Asked(call, self._headers(call) | streamed, key, token)
        opened = _with_nonce(lambda: self._open(asked, silence))
        if isinstance(opened, requests.Response):
            return opened
        raise trouble_of(opened) if opened else Unreachable

    def close(self) -> None:
        """Closes the connections."""
        self._session.close()

    def _try(self, asked: _Asked, patience: Patience) -> Answer | None:
        """One answer, or ``None``."""
        return _with_nonce(lambda: self._once(asked, patience))

    def _once(self, asked: _Asked, patience: Patience) -> Answer | None:
        response = self._exchange(asked, patience.timeouts)
        answer = _received(response, patience) if response is not None else None
        _log.debug("%s %s %s", asked.headers["X-Request-ID"], asked.call.operation.name, answer.status if answer else "no answer")
        return answer

    def _open(self, asked: _Asked, silence: float) -> requests.Response | Answer | None:
        response = self._exchange(asked, (self._limits.connect, silence))
        if response is None or (response.ok and response.headers.get("Content-Type", "").startswith(EVENT_STREAM)):
            return response
        return _received(response, Patience(self._limits, self._wait))

    def _exchange(self, asked: _Asked, timeouts: tuple[float, float]) -> requests.Response | None:
        request = asked.prepared(self._address.base, self._nonce)
        try:
            response = self._session.send(
                request, stream=True, timeout=timeouts, allow_redirects=False, verify=True, proxies=self._session.proxies
            )
        except requests.RequestException:
            # It holds the request with everything secret in it; it goes no further than here.
            return None
        self._learn(response)
        return response

    def _headers(self, call: Call) -> dict[str, str]:
        request_id = str(uuid.uuid4())
        self._on_request(request_id)
        headers = {"X-Request-ID": request_id, "User-Agent": "banxing", "Accept": f"application/json, {MEDIA_TYPE}"}
        if call.body is not None:
            headers["Content-Type"] = "application/json"
        if call.key is not None:
            headers["Idempotency-Key"] = call.key
        if call.known:
            headers["If-None-Match"] = call.known
        return headers

    def _learn(self, response: requests.Response) -> None:
        self._nonce = response.headers.get("DPoP-Nonce", self._nonce)
        if response.headers.get("X-Sandbox") == "true" and not self._sandbox:
            self._sandbox = True
            self._on_sandbox()


def _session(address: BankAddress) -> requests.Session:
    session = requests.Session()
    session.proxies = {} if address.on_this_machine else requests.utils.get_environ_proxies(address.base)
    adapter = HTTPAdapter(pool_connections=1, pool_maxsize=_CONNECTIONS)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _with_nonce(once: Callable[[], T]) -> T:
    """What comes of asking. Asking again with a fresh nonce is the same try: with the old one nothing was done."""
    came = once()
    for _ in range(_FRESH_NONCES):
        if not (isinstance(came, Answer) and came.code == _NONCE_WANTED):
            break
        came = once()
    return came


def _received(response: requests.Response, patience: Patience) -> Answer | None:
    """The whole answer; ``None`` when it was cut short, grew without end or took too long."""
    body = bytearray()
    try:
        for chunk in response.iter_content(_CHUNK):
            body += chunk
            if len(body) > _LARGEST or patience.over:
                return None
    except requests.RequestException:
        return None
    finally:
        response.close()
    return Answer(response.status_code, response.headers, bytes(body))
