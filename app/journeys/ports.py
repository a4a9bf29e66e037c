"""What journeys need from outside, as ports. Each is blocking and may be slow: whoever drives a journey calls it off the window's thread.

Troubles are the same behind every port: :class:`Unreachable`, :class:`SignedOut`, :class:`Refused`. The ports of single features stand in
files of their own, each named for what is done behind it: ``alerting``, ``billing``, ``linking``, ``repeating`` (standing orders),
``recording`` (statements and records), ``rehearsing`` (practice lessons), and so on, as they are imported here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.accounts import Account, AccountNumber, Entry
from app.domain.devices import Device
from app.domain.family import Side
from app.domain.freeze import Freeze
from app.domain.money import Money
from app.domain.notices import Notice
from app.domain.payees import Payee, PayeeCheck
from app.domain.payments import Payment, PaymentOrder, Review
from app.domain.people import Person, Preferences, SamplePerson
from app.domain.safeguards import SafeguardField, SafeguardsNow
from app.journeys.alerting import Alerts
from app.journeys.billing import Billing
from app.journeys.checking import CallingBack
from app.journeys.coaching import Coaching, Sharing
from app.journeys.correcting import Correcting
from app.journeys.desk import Desk
from app.journeys.drafts import Drafts
from app.journeys.hearing import Hearing
from app.journeys.judging import Judging
from app.journeys.keeping import Keeping
from app.journeys.linking import Deciding, Linking, Looking
from app.journeys.printing import Paper
from app.journeys.recording import Recording
from app.journeys.rehearsing import Practising
from app.journeys.repeating import Repeating
from app.journeys.visiting import Visiting


class Trouble(Exception):
    """Something outside did not come to pass."""


class Unreachable(Trouble):
    """No answer came in time. Whether the other side did it is not known; asking again is safe."""


class SignedOut(Trouble):
    """The session has ended; sign in and ask again. Nothing is lost."""


class Refused(Trouble):
    """The bank said no. ``code`` is stable; ``facts`` are what it says about it."""

    def __init__(self, code: str, facts: Mapping[str, object] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, object] = facts or {}


class Bank(
    Linking,
    Looking,
    Deciding,
    Coaching,
    Sharing,
    Alerts,
    Billing,
    CallingBack,
    Hearing,
    Recording,
    Correcting,
    Repeating,
    Visiting,
    Protocol,
):
    """The bank as a journey sees it. Everything that changes the world is idempotent."""

    def enrolled(self) -> str | None:
        """The customer number this device is enrolled for, if it is."""
        ...

    def sample_people(self) -> tuple[SamplePerson, ...]:
        """Whom one can be for practice; nobody where the bank is a real one (there the call is not even made twice)."""
        ...

    def enrol(self, customer_number: str, activation_code: str) -> None:
        """Makes this device known to the bank with a code from a letter or from staff."""
        ...

    def forget_device(self) -> None:
        """Forgets, on this machine, what it is enrolled as; may be repeated. Then it can be enrolled again."""
        ...

    def sign_in(self, pin: str) -> Person:
        """Opens a session for the enrolled customer. Refused ``not_enrolled`` where there is none."""
        ...

    @property
    def signed_in(self) -> bool:
        """Whether somebody is signed in, as far as is known here; asks nobody."""
        ...

    def sign_out(self) -> None:
        """Ends the session; never fails."""
        ...

    def prefer(self, preferences: Preferences) -> None:
        """Tells the bank what it has to keep to: her language and the pause between the confirmations."""
        ...

    def accounts(self) -> tuple[Account, ...]:
        """The customer's accounts with what stands on them, the one for daily use first."""
        ...

    def activity(self, account_id: str, most: int) -> tuple[Entry, ...]:
        """The newest ``most`` things that happened on an account, newest first."""
        ...

    def payees(self) -> tuple[Payee, ...]:
        """The people and firms in her list, those paid most lately first."""
        ...

    def review_payment(self, order: PaymentOrder) -> Review:
        """Asks what would happen. Moves nothing. Refused ``payment_exists`` when this payment has gone further already."""
        ...

    def confirm_first(self, review: Review) -> int:
        """The first confirmation. Answers how many seconds the second still has to wait."""
        ...

    def confirm_second(self, review: Review) -> Payment:
        """The second confirmation, signed with the device's key over exactly this content. Answers the payment as it stands."""
        ...

    def cancel_payment(self, payment_id: str) -> Payment:
        """Takes a payment back while it has not gone out."""
        ...

    def payment(self, payment_id: str) -> Payment:
        """How far a payment has come."""
        ...

    def payments(self, most: int) -> tuple[Payment, ...]:
        """Her newest ``most`` payments, newest first."""
        ...

    def ask_recall(self, payment_id: str, what: str) -> None:
        """Asks for money back that has gone out. ``what``: ``cheated``, ``mistake`` or ``not_mine``. Refused ``payment_not_sent``."""
        ...

    def verify_payee(self, name: str, account: AccountNumber) -> PayeeCheck:
        """Whether a name belongs to an account."""
        ...

    def add_payee(self, payee: Payee, after_payment: str) -> None:
        """Puts somebody into her list once the payment ``after_payment`` has gone out; ``payee_id`` is not looked at."""
        ...

    def change_payee(self, payee_id: str, nickname: str, picture: str) -> None:
        """What she calls somebody, and the picture."""
        ...

    def remove_payee(self, payee_id: str) -> None:
        """Takes somebody out of her list; nobody who is not there any more is no trouble."""
        ...

    def safeguards(self) -> tuple[SafeguardsNow, ...]:
        """Her limits and waits, one for each of her currencies, that of the daily account first."""
        ...

    def change_safeguard(self, currency: str, field: SafeguardField, value: Money | int) -> SafeguardsNow:
        """Changes one of them: tighter at once, looser later. Refused ``safeguard_beyond_floor``."""
        ...

    def drop_safeguard_change(self, change_id: str) -> None:
        """Rather leaves one as it is."""
        ...

    def read_freeze(self, *, briefly: bool = False) -> Freeze:
        """Whether everything is stopped, and what does not, or would not, go out. ``briefly``: heard within seconds, or ``Unreachable``."""
        ...

    def freeze(self) -> Freeze:
        """Stops everything now."""
        ...

    def ask_unfreeze(self) -> Freeze:
        """Asks that money may go out again; answers what that still needs."""
        ...

    def devices(self) -> tuple[Device, ...]:
        """Her devices, the newest first."""
        ...

    def lock_device(self, device_id: str) -> None:
        """Locks one for good; its sessions end."""
        ...

    def change_pin(self, old: str, new: str) -> None:
        """Another PIN. Refused ``credentials_refused`` when the old one is wrong."""
        ...

    def reset_pin(self, code: str, new: str) -> None:
        """Sets a forgotten PIN anew with a code from staff or a letter; signed out or not."""
        ...

    def notices(self) -> tuple[Notice, ...]:
        """What happened while she was away and she has not seen yet, the oldest first."""
        ...

    def see_notice(self, notice_id: str) -> None:
        """She has seen it."""
        ...


class Settings(Protocol):
    """How she likes things, kept on this machine and put into force at once."""

    def preferences(self) -> Preferences:
        """What is in force."""
        ...

    def prefer(self, preferences: Preferences) -> None:
        """Puts ``preferences`` in force and keeps them."""
        ...

    @property
    def tuned(self) -> bool:
        """Whether she has chosen before."""
        ...

    @property
    def can_speak(self) -> bool:
        """Whether this machine has a voice."""
        ...


class Autostart(Protocol):
    """What begins when somebody signs in to this computer."""

    def begins(self) -> bool:
        """Whether this program does."""
        ...

    def let_begin(self, begins: bool) -> None:
        """From the next time on."""
        ...


@dataclass(frozen=True)
class Needs:
    """What a journey is given.

    ``task_id`` is made once per task and kept in its draft: the ids of what it sends grow out of it. ``resumed``: the task goes on from
    a draft, so that what it sends may have been sent before. ``today`` is the day where she sits.
    """

    bank: Bank
    settings: Settings
    drafts: Drafts
    task_id: str
    resumed: bool = False
    today: Callable[[], date] = date.today
    autostart: Autostart | None = None
    """Nothing where this seat, or this computer, has no such thing."""
    side: Side = Side.CUSTOMER
    """At which end of a link somebody sits here."""
    judging: Judging | None = None
    """What judges messages and calls; nothing where this seat has no such thing."""
    keeping: Keeping | None = None
    """What keeps files among her documents; nothing where this seat has no such place."""
    paper: Paper | None = None
    """What prints sheets and keeps them as PDF; nothing where this seat has no paper."""
    practising: Practising | None = None
    """Where she can practise; nothing where this seat has no such place, as where she practises already."""
    telephone: str = ""
    """The bank's number, as whoever set this computer up has entered it."""
    pretend: Callable[[], bool] = lambda: False
    """Whether this seat says that the bank here is one to practise with: nothing on paper has happened then, and nobody has its number."""
    desk: Desk | None = None
    """What the bank's own people work with; nothing at the seat of anybody else."""
