"""News: what happened while she was away, told one at a time when she comes, and then not again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.domain.devices import Device
from app.domain.money import Money, NotMoney
from app.domain.notices import Notice
from app.domain.safeguards import SafeguardField
from app.journeys.agreement_news import agreement_news
from app.journeys.branch_trip_looks import LOOKED_AT, looked_at
from app.journeys.checks import check_news
from app.journeys.corrections_words import correction_news
from app.journeys.link_news import link_news
from app.journeys.piece_of_news import moment_in
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.safeguard_words import sentence
from app.journeys.say import Ahead, Name, Say, say
from app.journeys.standing_order_news import standing_order_news
from app.journeys.steps import Choose, Fact, Option, Tell, Trail
from app.journeys.trusted import is_it_still_right

TRAIL: Final = Trail(say("News", "While you were away"))
_ALL_WELL: Final = say("News", "If that was you, all is well.")
_NOT_YOU: Final = say("News", "If it was not you, call the bank now: the number is on the back of your bank card.")


def news(needs: Needs) -> Journey[None]:
    """Tells each that she has not seen. What this program does not know is passed over: the next version may."""
    for notice in (yield from read(needs.bank.notices)):
        if notice.code == "device_added":
            yield from was_it_you(needs, notice)
        elif notice.code == "link_ends_soon":
            yield from is_it_still_right(needs, notice.facts.get("pairingId", ""))
            yield from act(needs.bank.see_notice, notice.notice_id)
        elif notice.code == LOOKED_AT:
            yield from looked_at(needs, notice)
        elif step := told(notice):
            yield from ask(step)
            yield from act(needs.bank.see_notice, notice.notice_id)
        else:
            yield from act(needs.bank.see_notice, notice.notice_id)


def was_it_you(needs: Needs, notice: Notice) -> Journey[None]:
    """A new computer. About the one she sits at she is not asked; her other ones tell it, each for itself."""
    devices = yield from read(needs.bank.devices)
    added = next((device for device in devices if device.device_id == notice.facts.get("deviceId")), None)
    if added and not (added.current or added.locked) and not (yield from ask(new_computer(notice, added))):
        yield from lock(needs, added)
    yield from act(needs.bank.see_notice, notice.notice_id)


def lock(needs: Needs, device: Device) -> Journey[None]:
    """Locks it at once, and says what else is wise."""
    yield from act(needs.bank.lock_device, device.device_id)
    yield from ask(
        Tell(
            key="news-locked",
            trail=TRAIL,
            question=say("News", "It is locked. Nobody can use it for your money any more."),
            why=(
                say("News", "Please change your secret number too, under “My settings”."),
                say("News", "And call the bank: the number is on the back of your bank card."),
            ),
            go_on=say("News", "I understand"),
            mood="done",
        )
    )


def new_computer(notice: Notice, device: Device) -> Choose[bool]:
    """Was this you?"""
    return Choose(
        key="news-device_added",
        trail=TRAIL,
        question=say("News", "Another computer has been introduced to the bank in your name. Was this you?"),
        why=(
            say("News", "It is called {device}, and it was on {when}.")(device=Name(device.name), when=notice.at),
            say("News", "If you are not sure, lock it. It can be introduced again."),
        ),
        options=(
            Option("mine", say("News", "Yes, that was me"), value=True, icon="check"),
            Option(
                "lock",
                say("News", "No, or I am not sure: lock it"),
                value=False,
                detail=say("News", "Nobody can use it then"),
                icon="stop",
            ),
        ),
    )


def told(notice: Notice) -> Tell | None:
    """The step that tells it; nothing for what this program has no words for."""
    words = _WORDS.get(notice.code, _of_others)
    return words(notice)


def _payment_settled(notice: Notice) -> Tell | None:
    headline = say("News", "The money for {name} has gone out.")(name=_creditor(notice))
    return _tell(notice, headline, say("News", "It waited, as you were told, and left your account on {when}."), mood="done")


def _payment_refused(notice: Notice) -> Tell | None:
    headline = say("News", "The bank could not send the money for {name}.")(name=_creditor(notice))
    return _tell(notice, headline, say("News", "It is still on your account. A person at the bank can tell you more."))


def _device_locked(notice: Notice) -> Tell | None:
    headline = say("News", "Your computer {device} has been locked.")(device=Name(notice.facts.get("name", "")))
    return _tell(notice, headline, say("News", "Since {when} nobody can use it for your money."), _ALL_WELL, _NOT_YOU)


def _payment_held_back(notice: Notice) -> Tell | None:
    until = moment_in(notice, "until")
    if until is None:
        return None
    headline = say("News", "Your payment to {name} waits until {moment} at least.")(name=_creditor(notice), moment=Ahead(until))
    device = say("News", "It was confirmed on your computer {device}, which has been locked.")(device=Name(notice.facts.get("name", "")))
    order = say("News", "If it was not you, stop it: under “My money”, “Regular payments”.")
    payment = say("News", "If it was not you, take it back: at the start, under “Waiting to go out”.")
    return _tell(notice, headline, device, order if "orderId" in notice.facts else payment)


def _code_issued(notice: Notice) -> Tell | None:
    headline = say("News", "Somebody at a branch was given a new code in your name.")
    return _tell(notice, headline, say("News", "That was on {when}."), _ALL_WELL, _NOT_YOU)


def _pin_changed(notice: Notice) -> Tell | None:
    headline = say("News", "Your secret number has been changed.")
    return _tell(notice, headline, say("News", "That was on {when}."), _ALL_WELL, _NOT_YOU)


def _pin_reset(notice: Notice) -> Tell | None:
    headline = say("News", "Your secret number has been set anew with a code of the bank.")
    return _tell(notice, headline, say("News", "That was on {when}."), _ALL_WELL, _NOT_YOU)


def _safeguard_loosened(notice: Notice) -> Tell | None:
    in_force = _in_force(notice)
    if in_force is None:
        return None
    headline = say("News", "From now on: {sentence}.")(sentence=in_force)
    return _tell(notice, headline, say("News", "This is what you asked for; it has been in force since {when}."), _ALL_WELL, _NOT_YOU)


def _frozen(notice: Notice) -> Tell | None:
    """What was stopped then may have been undone since: whether it has is said where it is asked of the bank."""
    headline = say("News", "Everything was stopped on {when}.")(when=notice.at)
    return _tell(notice, headline, say("News", "Press “Stop everything” to see whether it still is, and how it can be undone."))


def _unfrozen(notice: Notice) -> Tell | None:
    headline = say("News", "Your “Stop everything” was undone on {when}.")(when=notice.at)
    return _tell(notice, headline, _ALL_WELL, say("News", "If it was not you, press “Stop everything” now and call the bank."))


def _of_others(notice: Notice) -> Tell | None:
    """What the people she trusts, or those at the bank's desk, have to do with; and what goes out regularly."""
    words = link_news(notice) or agreement_news(notice) or check_news(notice) or standing_order_news(notice) or correction_news(notice)
    return _tell(notice, words.headline, *words.why, mood=words.mood) if words else None


_WORDS: Final[dict[str, Callable[[Notice], Tell | None]]] = {
    "payment_settled": _payment_settled,
    "payment_refused": _payment_refused,
    "device_locked": _device_locked,
    "payment_held_back": _payment_held_back,
    "code_issued": _code_issued,
    "pin_changed": _pin_changed,
    "pin_reset": _pin_reset,
    "safeguard_loosened": _safeguard_loosened,
    "frozen": _frozen,
    "unfrozen": _unfrozen,
}


def _tell(notice: Notice, headline: Say, *why: Say, mood: str = "care") -> Tell:
    amount = (Fact(say("News", "Amount"), notice.amount, "money"),) if notice.amount else ()
    return Tell(
        key=f"news-{notice.code}",
        trail=TRAIL,
        question=headline,
        why=tuple(each(when=notice.at) if "{when}" in each.text else each for each in why),
        facts=amount,
        go_on=say("News", "I understand"),
        mood=mood,
    )


def _creditor(notice: Notice) -> Name:
    return Name(notice.facts.get("creditorName", ""))


def _in_force(notice: Notice) -> Say | None:
    value = notice.facts.get("value", "")
    try:
        field = SafeguardField(notice.facts.get("field", ""))
        held = Money.parse(notice.facts.get("currency", ""), value) if field.is_amount else int(value)
    except (ValueError, NotMoney):
        return None
    return sentence(field, held)
