"""The bank from afar: the journeys' port of a bank, over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from app.client.accounts import Accounts
from app.client.address import BankAddress
from app.client.confirmations import Confirmations
from app.client.devices import Devices
from app.client.drafts import BankDrafts
from app.client.events import Listener, OnEvent, Pace
from app.client.http import Http
from app.client.patience import Limits
from app.client.payees import Payees
from app.client.payments import Payments
from app.client.people import People
from app.client.sandbox import Sandbox
from app.client.secrets import Remembering, Secrets
from app.client.sessions import Sessions
from app.domain.accounts import Account, Entry
from app.domain.payees import Payee
from app.domain.payments import Payment, PaymentOrder, Review
from app.domain.people import Person, Preferences, SamplePerson


class RemoteBank:
    """A bank at a URL, for any number of threads. Every call blocks, none longer than :class:`Limits` allow.

    Refusals carry the contract's codes, and two of the client's own: ``not_understood`` (the answer is not what the contract says)
    and ``not_enrolled`` (sign in before enrolment). No trouble, log or ``repr`` holds a secret.
    """

    def __init__(
        self,
        url: str,
        secrets: Secrets,
        *,
        secret_troubles: tuple[type[Exception], ...] = (),
        device_name: str = "Banxing",
        limits: Limits | None = None,
        pace: Pace | None = None,
        on_request: Callable[[str], None] = lambda _: None,
        on_sandbox: Callable[[], None] = lambda: None,
    ) -> None:
        """``secret_troubles`` are what ``secrets`` may raise: the client then goes on in memory.

        ``on_request`` hears the X-Request-ID of each call before it is sent; ``on_sandbox`` hears once that this is a practice bank.
        Both are called from whichever thread is calling.
        """
        address = BankAddress.parse(url)
        remembering = Remembering(secrets, address.origin, secret_troubles)
        self._closing = Event()
        self._pace = pace or Pace()
        self._http = Http(address, limits or Limits(), self._closing.wait, on_request, on_sandbox)
        self._devices = Devices(self._http, remembering, device_name)
        self._sandbox = Sandbox(self._http)
        self._sessions = Sessions(self._http, self._devices, remembering)
        self._people = People(self._sessions)
        self._accounts = Accounts(self._sessions)
        self._payees = Payees(self._sessions)
        self.drafts = BankDrafts(self._sessions)
        """Half-done tasks, where this machine has no safe place for them."""
        self._payments = Payments(self._sessions, self._accounts)
        self._confirmations = Confirmations(self._sessions, self._payments)

    @property
    def sandbox(self) -> bool:
        """Whether this is known to be a practice bank; certain after the first answer."""
        return self._http.sandbox

    def enrolled(self) -> str | None:
        """The customer number this device is enrolled for, if it is."""
        device = self._devices.enrolled()
        return device.customer_number if device else None

    def sample_people(self) -> tuple[SamplePerson, ...]:
        """Whom one can be for practice; nobody where the bank is a real one."""
        return self._sandbox.people()

    def enrol(self, customer_number: str, activation_code: str) -> None:
        """Makes this device known to the bank; a session of an earlier enrolment is forgotten."""
        self._devices.enrol(customer_number, activation_code)
        self._sessions.forget()

    def forget_device(self) -> None:
        """Forgets this device's enrolment and its session, here alone; the bank may not even know them any more."""
        self._devices.forget()
        self._sessions.forget()

    def sign_in(self, pin: str) -> Person:
        """Opens a session for the enrolled customer."""
        self._sessions.sign_in(pin)
        return self._people.me()

    def sign_out(self) -> None:
        """Ends the session; never fails."""
        self._sessions.sign_out()

    def prefer(self, preferences: Preferences) -> None:
        """Tells the bank what it has to keep to: her language and the pause between the confirmations."""
        self._people.prefer(preferences)

    def accounts(self) -> tuple[Account, ...]:
        """The customer's accounts with what stands on them, the one for daily use first."""
        return self._accounts.all()

    def activity(self, account_id: str, most: int) -> tuple[Entry, ...]:
        """The newest ``most`` things that happened on an account, newest first."""
        return self._accounts.activity(account_id, most)

    def payees(self) -> tuple[Payee, ...]:
        """The people and firms in her list, those paid most lately first."""
        return self._payees.all()

    def review_payment(self, order: PaymentOrder) -> Review:
        """Asks what would happen. Moves nothing; the content's hash has been checked here."""
        return self._payments.review(order)

    def confirm_first(self, review: Review) -> int:
        """The first confirmation. Answers how many seconds the second still has to wait."""
        return self._confirmations.first(review)

    def confirm_second(self, review: Review) -> Payment:
        """The second confirmation, signed over exactly this content. Answers the payment as it stands."""
        return self._confirmations.second(review)

    def cancel_payment(self, payment_id: str) -> Payment:
        """Takes a payment back while it has not gone out."""
        return self._payments.cancel(payment_id)

    def payment(self, payment_id: str) -> Payment:
        """How far a payment has come."""
        return self._payments.payment(payment_id)

    def listen(self, on_event: OnEvent) -> Listener:
        """Begins to listen for what changes, until the listener is stopped. Never fails: where nothing can be heard it keeps trying."""
        return Listener(self._http, self._sessions, on_event, self._pace)

    def close(self) -> None:
        """Ends all waiting and closes the connections; listeners are stopped by whoever began them."""
        self._closing.set()
        self._http.close()
