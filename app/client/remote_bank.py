"""The bank from afar: the journeys' port of a bank, over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from app.client.accounts import Accounts
from app.client.address import BankAddress
from app.client.alerts import Alerts, Bundles, MemoryBundles
from app.client.confirmations import Confirmations
from app.client.counter import RemoteCounter
from app.client.devices import Devices
from app.client.diary import Heads, MemoryHeads
from app.client.drafts import BankDrafts
from app.client.enrolment import Enrolment
from app.client.events import Listener, OnEvent, Pace
from app.client.freeze import Freezing
from app.client.http import Http
from app.client.notices import Notices
from app.client.patience import Limits
from app.client.payees import Payees
from app.client.payments import Payments
from app.client.people import People
from app.client.pins import Pins
from app.client.remote_alerts import MemoryReadings, Readings, RemoteAlerts
from app.client.remote_bills import RemoteBills
from app.client.remote_checks import RemoteChecks
from app.client.remote_coaching import RemoteCoaching
from app.client.remote_corrections import RemoteCorrections
from app.client.remote_family import RemoteFamily
from app.client.remote_feedback import RemoteFeedback
from app.client.remote_kiosks import RemoteKiosk
from app.client.remote_records import RemoteRecords
from app.client.remote_visits import RemoteVisits
from app.client.safeguards import Safeguards
from app.client.sandbox import Sandbox
from app.client.secrets import PAIRINGS, Remembering, Secrets
from app.client.sessions import Sessions
from app.client.standing_orders import StandingOrders
from app.contract.operation import Role
from app.domain.accounts import Account, AccountNumber, Entry
from app.domain.devices import Device
from app.domain.freeze import Freeze
from app.domain.money import Money
from app.domain.notices import Notice
from app.domain.payees import Payee, PayeeCheck
from app.domain.payments import Payment, PaymentOrder, Review
from app.domain.people import Person, Preferences, SamplePerson
from app.domain.safeguards import SafeguardField, SafeguardsNow


class RemoteBank(
    RemoteFamily,
    RemoteCoaching,
    RemoteAlerts,
    RemoteBills,
    RemoteChecks,
    RemoteFeedback,
    RemoteRecords,
    RemoteCorrections,
    RemoteVisits,
    RemoteCounter,
    StandingOrders,
):
    """A bank at a URL, for any number of threads. Every call blocks, none longer than :class:`Limits` allow.

    Refusals carry the contract's codes, and a few of the client's own: ``not_understood`` (the answer is not what the contract says),
    ``not_enrolled`` (sign in before enrolment), and those of :meth:`pictures`. No trouble, log or ``repr`` holds a secret.
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
        heads: Heads | None = None,
        bundles: Bundles | None = None,
        readings: Readings | None = None,
        roles: tuple[Role, ...] = ("customer",),
    ) -> None:
        """``secret_troubles`` are what ``secrets`` may raise: the client then goes on in memory.

        ``heads``, ``bundles`` and ``readings`` outlive the program.

        ``on_request`` hears the X-Request-ID of each call before it is sent; ``on_sandbox`` hears once that this is a practice bank.
        Both are called from whichever thread is calling. ``roles``: what one can be here, where it is a practice bank.
        """
        address = BankAddress.parse(url)
        self._secrets = remembering = Remembering(secrets, address.origin, secret_troubles)
        limits = limits or Limits()
        self._closing = Event()
        self._pace = pace or Pace()
        self._http = Http(address, limits, self._closing.wait, on_request, on_sandbox)
        self._enrolment = Enrolment(self._http, remembering, device_name)
        self._sandbox = Sandbox(self._http)
        self._roles = roles
        self._sessions = Sessions(self._http, self._enrolment, remembering)
        self._people = People(self._sessions)
        self._accounts = Accounts(self._sessions)
        self._payees = Payees(self._sessions)
        self.drafts = BankDrafts(self._sessions)
        """Half-done tasks, where this machine has no safe place for them."""
        self.kiosk = RemoteKiosk(self._http, self._sessions, self._enrolment, remembering, limits.brief)
        self._payments = Payments(self._sessions, self._accounts)
        self._confirmations = Confirmations(self._sessions, self._payments)
        self._safeguards = Safeguards(self._sessions, self._accounts)
        self._freezing = Freezing(self._sessions, limits.brief)
        self._devices = Devices(self._sessions)
        self._pins = Pins(self._http, self._sessions, self._enrolment)
        self._notices = Notices(self._sessions)
        RemoteCoaching.__init__(self, self._sessions)
        RemoteBills.__init__(self, self._sessions)
        RemoteChecks.__init__(self, self._sessions)
        RemoteRecords.__init__(self, self._sessions)
        RemoteCorrections.__init__(self, self._sessions)
        RemoteVisits.__init__(self, self._sessions)
        RemoteFeedback.__init__(self, self._sessions)
        alerts = Alerts(self._sessions, self._http, bundles or MemoryBundles(), address.origin)
        RemoteAlerts.__init__(self, self._sessions, alerts, readings or MemoryReadings(), self._whose)
        RemoteFamily.__init__(self, self._sessions, remembering, heads or MemoryHeads(), self._whose)
        self._origin = address.origin

    def _whose(self) -> str:
        """Whom something is kept for that belongs to one customer of one bank."""
        return f"{self.enrolled()}@{self._origin}"

    @property
    def sandbox(self) -> bool:
        """Whether this is known to be a practice bank; certain after the first answer."""
        return self._http.sandbox

    def enrolled(self) -> str | None:
        """The customer number this device is enrolled for, if it is."""
        device = self._enrolment.enrolled()
        return device.customer_number if device else None

    def sample_people(self, *roles: Role) -> tuple[SamplePerson, ...]:
        """Whom one can be for practice, of those who have one of the roles, or of this seat's; nobody where the bank is a real one."""
        return self._sandbox.people(*(roles or self._roles))

    def let_pass(self, hours: int) -> None:
        """So much later at a practice bank."""
        self._sandbox.let_pass(hours)

    def enrol(self, customer_number: str, activation_code: str) -> None:
        """Makes this device known to the bank; a session of an earlier enrolment is forgotten."""
        self._enrolment.enrol(customer_number, activation_code)
        self._sessions.forget()
        self._alerts.begin_anew()
        if self.sandbox:  # whose books may have begun anew
            self._diary.begin_anew()

    def forget_device(self) -> None:
        """Forgets this device's enrolment and its session, here alone; the bank may not even know them any more."""
        self._enrolment.forget()
        self._sessions.forget()
        self._secrets.forget(PAIRINGS)

    def sign_in(self, pin: str) -> Person:
        """Opens a session for the enrolled customer."""
        self._sessions.sign_in(pin)
        return self._people.me()

    @property
    def signed_in(self) -> bool:
        """Whether somebody is signed in, as far as is known here."""
        return self._sessions.is_open

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

    def payments(self, most: int) -> tuple[Payment, ...]:
        """Her newest ``most`` payments, newest first."""
        return self._payments.newest(most)

    def ask_recall(self, payment_id: str, what: str) -> None:
        """Asks for money back that has gone out."""
        self._payments.ask_recall(payment_id, what)

    def verify_payee(self, name: str, account: AccountNumber) -> PayeeCheck:
        """Whether a name belongs to an account."""
        return self._payees.verify(name, account)

    def add_payee(self, payee: Payee, after_payment: str) -> None:
        """Puts somebody into her list once a payment has gone out."""
        self._payees.add(payee, after_payment)

    def change_payee(self, payee_id: str, nickname: str, picture: str) -> None:
        """What she calls somebody, and the picture."""
        self._payees.change(payee_id, nickname, picture)

    def remove_payee(self, payee_id: str) -> None:
        """Takes somebody out of her list."""
        self._payees.remove(payee_id)

    def safeguards(self) -> tuple[SafeguardsNow, ...]:
        """Her limits and waits, one for each of her currencies, that of the daily account first."""
        return self._safeguards.all()

    def change_safeguard(self, currency: str, field: SafeguardField, value: Money | int) -> SafeguardsNow:
        """Changes one of them: tighter at once, looser later."""
        return self._safeguards.change(currency, field, value)

    def drop_safeguard_change(self, change_id: str) -> None:
        """Rather leaves one as it is."""
        self._safeguards.drop(change_id)

    def read_freeze(self, *, briefly: bool = False) -> Freeze:
        """Whether everything is stopped, and what does not, or would not, go out. ``briefly``: heard within seconds, or not at all."""
        return self._freezing.read(briefly=briefly)

    def freeze(self) -> Freeze:
        """Stops everything now."""
        return self._freezing.freeze()

    def ask_unfreeze(self) -> Freeze:
        """Asks that money may go out again; answers what that still needs."""
        return self._freezing.ask_unfreeze()

    def devices(self) -> tuple[Device, ...]:
        """Her devices, the newest first."""
        return self._devices.all()

    def lock_device(self, device_id: str) -> None:
        """Locks one for good; its sessions end."""
        self._devices.lock(device_id)

    def change_pin(self, old: str, new: str) -> None:
        """Another PIN. Sent once, like every PIN."""
        self._pins.change(old, new)

    def reset_pin(self, code: str, new: str) -> None:
        """Sets a forgotten PIN anew, signed out or not; refused ``not_enrolled`` like signing in."""
        self._pins.reset(code, new)

    def notices(self) -> tuple[Notice, ...]:
        """What happened while she was away and she has not seen yet, the oldest first."""
        return self._notices.unseen()

    def see_notice(self, notice_id: str) -> None:
        """She has seen it."""
        self._notices.see(notice_id)

    def listen(self, on_event: OnEvent) -> Listener:
        """Begins to listen for what changes, until the listener is stopped. Never fails: where nothing can be heard it keeps trying."""
        return Listener(self._http, self._sessions, on_event, self._pace)

    def close(self) -> None:
        """Ends all waiting and closes the connections; listeners are stopped by whoever began them."""
        self._closing.set()
        self._http.close()
