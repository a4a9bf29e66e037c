"""The session: signing in, tokens that renew themselves, signing out. The access token lives in memory only."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Final, TypeVar

from app.client.answers import understood
from app.client.calls import Call, call
from app.client.enrolment import Enrolled, Enrolment
from app.client.http import Http
from app.client.proofs import DeviceKey
from app.client.secrets import REFRESH_TOKEN, Remembering
from app.contract.people import OpenSession, RefreshSession
from app.contract.people import Session as SessionBody
from app.contract.wire import read
from app.journeys.ports import Refused, SignedOut, Trouble

T = TypeVar("T")

_ENDED: Final = frozenset({"invalid_token", "credentials_refused", "forbidden"})
_SIGN_OUT_WITHIN: Final = 5.0
"""Seconds: the person is leaving; what the bank does not hear now lapses by itself."""


class Sessions:
    """The one session of this device. Every call that needs it goes through here, from any thread."""

    def __init__(self, http: Http, enrolment: Enrolment, secrets: Remembering) -> None:
        self._http = http
        self._enrolment = enrolment
        self._secrets = secrets
        self._access_token: str | None = None
        self._renewing = Lock()
        self._told: list[Callable[[], object]] = []

    @property
    def key(self) -> DeviceKey:
        """The key of this device, to sign with."""
        return self._device().key

    @property
    def is_open(self) -> bool:
        """Whether somebody is signed in, as far as is known here; asks nobody."""
        return self._access_token is not None

    def sign_in(self, pin: str) -> None:
        """Opens a session. Sent once: a wrong PIN repeated by itself would count twice."""
        device = self._enrolment.needed()
        asked = OpenSession(device.customer_number, pin, device.device_id, device.slip.ticket, device.slip.card)
        with self._renewing:
            self._keep(understood(self._http.send(call("openSession", asked), device.key), _session))
        for hear in self._told:
            hear()

    def tell_of_each(self, hear: Callable[[], object]) -> None:
        """Has ``hear`` called whenever somebody has signed in."""
        self._told.append(hear)

    def sign_out(self) -> None:
        """Ends the session, here in any case and at the bank if it can be reached."""
        try:
            self.ask(call("closeSession"), bytes, _SIGN_OUT_WITHIN)
        except Trouble:
            return
        finally:
            self.forget()

    def forget(self) -> None:
        """Forgets the tokens."""
        with self._renewing:
            self._drop()

    def ask(self, asked: Call, into: Callable[[bytes], T], within: float | None = None) -> T:
        """What a call answers, made ``into`` something of ours."""
        return understood(self.use(lambda key, token: self._http.send(asked, key, token, within), within), into)

    def use(self, exchange: Callable[[DeviceKey, str], T], within: float | None = None) -> T:
        """Runs an exchange in the session, once more with a renewed token when the bank no longer knows the old one."""
        device, stale = self._device(), None
        for _ in range(2):
            token = self._token(device, stale, within)
            try:
                return exchange(device.key, token)
            except Refused as no:
                if no.code != "invalid_token":
                    raise
            stale = token
        raise SignedOut

    def _token(self, device: Enrolled, stale: str | None, within: float | None) -> str:
        """An access token other than ``stale``; threads that find it stale together renew it once."""
        with self._renewing:
            token = self._access_token
            if token is None or token == stale:
                token = self._keep(understood(self._refresh(device, within), _session))
            return token

    def _refresh(self, device: Enrolled, within: float | None) -> bytes:
        """Repeated after a lost answer: at worst the bank sees the old token twice and ends the session, which loses nothing."""
        refresh_token = self._secrets.get(REFRESH_TOKEN)
        if refresh_token is None:
            raise SignedOut
        try:
            return self._http.send(call("refreshSession", RefreshSession(refresh_token), repeatable=True), device.key, within=within)
        except Refused as no:
            if no.code not in _ENDED:
                raise
        self._drop()
        raise SignedOut

    def _device(self) -> Enrolled:
        device = self._enrolment.enrolled()
        if device is None:
            raise SignedOut
        return device

    def _keep(self, told: SessionBody) -> str:
        self._access_token = told.access_token
        self._secrets.put(REFRESH_TOKEN, told.refresh_token)
        return told.access_token

    def _drop(self) -> None:
        self._access_token = None
        self._secrets.forget(REFRESH_TOKEN)


def _session(body: bytes) -> SessionBody:
    return read(body, SessionBody)
