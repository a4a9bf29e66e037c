"""The bank's own rules, from configuration: floors, limits and lifetimes. What stands here is the default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from app.domain.money import Money
from app.domain.safeguards import Safeguards


def _safeguards() -> Mapping[str, Safeguards]:
    """What is in force until she chooses otherwise.

    CNY 50,000 a day is where the People's Bank of China (银发〔2016〕261号) asks banks for more than a password when somebody pays others
    from afar; own accounts do not count there, and not here. The family is asked from about a month's pension on. GBP: about a tenth.
    """
    return {"CNY": _of("CNY", payment=50_000, daily=50_000, family=2_000), "GBP": _of("GBP", payment=5_000, daily=5_000, family=250)}


def _floors() -> Mapping[str, Safeguards]:
    """The loosest that she may choose. Whoever needs more once goes to the branch. The wait always has a night's sleep in it."""
    return {"CNY": _of("CNY", payment=200_000, daily=200_000, family=20_000), "GBP": _of("GBP", payment=20_000, daily=20_000, family=2_500)}


def _of(currency: str, *, payment: int, daily: int, family: int) -> Safeguards:
    """Amounts in whole yuan or pounds; the safety wait is a day, as transfers at a cash machine have waited in China since that notice."""
    return Safeguards(Money(currency, payment * 100), Money(currency, daily * 100), Money(currency, family * 100), 24)


def _large_balances() -> Mapping[str, Money]:
    return {"CNY": Money("CNY", 50_000_00), "GBP": Money("GBP", 5_000_00)}


def _checked_by_two_from() -> Mapping[str, Money]:
    return {"CNY": Money("CNY", 20_000_00), "GBP": Money("GBP", 2_000_00)}


def _kiosk_limits() -> Mapping[str, Safeguards]:
    """Only the two limits count. A tenth of what may be sent from home: whoever needs more is at the branch, and talks to a person."""
    return {"CNY": _of("CNY", payment=5_000, daily=10_000, family=2_000), "GBP": _of("GBP", payment=500, daily=1_000, family=250)}


def _looked_at_from() -> Mapping[str, Money]:
    return {"CNY": Money("CNY", 300_00), "GBP": Money("GBP", 30_00)}


@dataclass(frozen=True, slots=True)
class Rules:
    """``safeguards``, ``floors``, ``large_balances``, ``checked_by_two_from`` and ``looked_at_from`` are per currency.

    One that is missing there is not paid in.
    """

    confirm_pause: timedelta = timedelta(seconds=3)
    """The floor; the customer may lengthen it."""
    safeguards: Mapping[str, Safeguards] = field(default_factory=_safeguards)
    floors: Mapping[str, Safeguards] = field(default_factory=_floors)
    large_balances: Mapping[str, Money] = field(default_factory=_large_balances)
    """From such a balance on, a payment waits with which more than half of it leaves within a day."""
    checked_by_two_from: Mapping[str, Money] = field(default_factory=_checked_by_two_from)
    """From such an amount on, two persons of the desk have to release what the bank holds."""
    looked_at_from: Mapping[str, Money] = field(default_factory=_looked_at_from)
    """No amount below such a one is ever a large one, or a large part of what is there."""
    kiosk_limits: Mapping[str, Safeguards] = field(default_factory=_kiosk_limits)
    """What may be sent from a kiosk, where her own limits are not lower."""
    kiosk_session_life: timedelta = timedelta(minutes=30)
    """So long a session on a kiosk lasts at most: whoever is still there signs in once more."""
    kiosk_tickets_an_hour: int = 240
    """So many tickets one kiosk may look at before anybody signs in: more than a reader reads, and no ticket can be guessed anyway."""
    after_thaw: timedelta = timedelta(hours=24)
    """So long what was waiting waits once more when money may go out again: she may have stopped everything because of it."""
    after_lock: timedelta = timedelta(hours=24)
    """So long what was confirmed on a device waits once she has locked that: somebody else may have had it."""
    payee_checks_a_day: int = 30
    """So many names may be tried by one person in a day: enough for anybody's payees, too few to learn who holds which account."""
    access_life: timedelta = timedelta(minutes=10)
    session_life: timedelta = timedelta(hours=12)
    """So long a session lasts, however often its tokens are renewed: then the PIN is asked for again."""
    activation_life: timedelta = timedelta(days=30)
    draft_life: timedelta = timedelta(days=30)
    notice_life: timedelta = timedelta(days=30)
    """So long what she has seen on one device is told on the others; what she has seen on none is told for ever."""
    most_drafts: int = 10
    """So many half-done tasks of one person are kept."""
    counter_code_life: timedelta = timedelta(days=3)
    """A code from the counter makes a device trusted at once: time enough to go home and try, and to come back before it is forgotten."""
    counter_looks_a_day: int = 150
    """So often one member of staff may look at what would come of it: more than anybody serves at a counter in a day."""
    counter_misses_a_day: int = 20
    """So many numbers and names that are not one person's one member of staff may write in a day: slips happen, and nobody guesses."""
    codes_from_two_tellers_within: timedelta = timedelta(days=90)
    """So long whoever has made a code for a device of hers makes none for her PIN, and the other way round."""
    trusted_after: timedelta = timedelta(hours=24)
    """How old a device must be that was not activated at the branch."""
    wrong_attempts: int = 5
    """So many wrong ones are free; then each further one waits for the next of ``attempt_pauses``, and for the last from there on."""
    attempt_pauses: tuple[timedelta, ...] = (timedelta(minutes=15), timedelta(hours=1), timedelta(hours=24))
    activation_tries_a_day: int = 50
    """So many activation codes may be tried for one customer number in a day, by all keys together: 10^8 codes take thousands of years."""
    invitation_life: timedelta = timedelta(minutes=10)
    """Of an invitation whose code is shown on her screen to somebody beside her."""
    remote_invitation_life: timedelta = timedelta(hours=72)
    comparing_life: timedelta = timedelta(hours=24)
    """So long the two may take to compare their pictures, once somebody has typed the code."""
    pairing_tries: int = 5
    """So many codes with the same first four digits may be tried while an invitation is open."""
    pairing_tries_a_day: int = 10
    """So many codes one person may type in a day."""
    invitations_a_day: int = 10
    bill_lookups_a_day: int = 60
    """So often one person may ask billers what is owed: more than a household has bills, too few to guess customer numbers."""
    coaching_offers_a_day: int = 10
    coaching_offers_an_hour: int = 4
    """So often a helper may offer under one link to look at her step: a kindness, and no pestering."""
    coaching_asks_a_day: int = 20
    coaching_asks_an_hour: int = 6
    """So often she may ask somebody under one link. Whoever needs more help than that is helped better on the phone."""
    hints_a_minute: int = 20
    scenes_a_day: int = 5000
    """More than anybody walks through in a day; each is an event for her helper."""
    shares_a_day: int = 30
    shares_an_hour: int = 10
    """So much one end of a link may hand over."""
    visits_an_hour: int = 6
    visits_a_day: int = 12
    """So many numbers at branches one person may take: more than anybody walks, too few to fill a hall with nobody."""
    feedback_an_hour: int = 5
    feedback_a_day: int = 10
    """So often one person may say what they think."""
    corrections_an_hour: int = 5
    corrections_a_day: int = 10
    """So often one person may ask to have something put right: nobody fills the desk's list alone."""
    ended_links_told: timedelta = timedelta(days=365)
    """So long a link that gives nothing any more is in the lists of its two ends."""
