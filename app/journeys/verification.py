"""Does the name belong to the account? What the bank found, in plain words, and what she would like to do then."""

from __future__ import annotations

from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.payees import PayeeCheck, PayeeMatch
from app.journeys.account_words import number_facts
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, Fact, Option, Tell, Trail

GO_ON: Final = "go-on"
TAKE_THEIRS: Final = "take"
LOOK_AGAIN: Final = "again"
NOT_NOW: Final = "not-now"
_AGAIN: Final = Option(
    LOOK_AGAIN, say("Verification", "Look at my paper again"), LOOK_AGAIN, say("Verification", "Name and number can be changed"), "resume"
)
_NOT_NOW: Final = Option(NOT_NOW, say("Verification", "Not now"), NOT_NOW, say("Verification", "Nothing is sent"), "pause")


def verify(needs: Needs, name: str, number: AccountNumber) -> Journey[PayeeCheck]:
    """Asks the bank. Where it does not say, because it was asked too often today or for whatever else, nothing is known of the account."""
    try:
        return (yield from read(needs.bank.verify_payee, name, number))
    except Refused:
        return PayeeCheck(PayeeMatch.NOT_POSSIBLE)


def tell_check(name: str, number: AccountNumber, check: PayeeCheck, trail: Trail) -> Journey[str]:
    """Says what the bank found; answers what she would like to do. Nothing here says that a payment is safe."""
    match check.match:
        case PayeeMatch.CLOSE:
            return (yield from ask(nearly(name, check.matched_name, trail)))
        case PayeeMatch.NO_MATCH:
            return (yield from ask(another_name(name, trail)))
        case PayeeMatch.MATCH:
            yield from ask(belongs(name, trail))
        case _:
            yield from ask(cannot_be_looked_up(name, number, trail))
    return GO_ON


def in_short(match: PayeeMatch) -> Say:
    """What the bank found, for the read-back."""
    words = {
        PayeeMatch.MATCH: say("Verification", "Name and account belong together"),
        PayeeMatch.CLOSE: say("Verification", "The bank has this account under a slightly different name"),
        PayeeMatch.NO_MATCH: say("Verification", "The bank has this account under a different name. When in doubt, do not send."),
    }
    return words.get(match, say("Verification", "This account could not be looked up"))


def belongs(name: str, trail: Trail) -> Tell:
    """MTCH."""
    return Tell(
        key="check-match",
        trail=trail,
        question=say("Verification", "Name and account belong together."),
        why=(
            say("Verification", "The bank has looked: this account is in the name of {name}.")(name=Name(name)),
            say("Verification", "Only you can know whether it is right to send money there."),
        ),
        go_on=say("Verification", "Go on"),
        mood="done",
    )


def nearly(name: str, theirs: str, trail: Trail) -> Choose[str]:
    """CMTC: the bank's spelling is offered first."""
    return Choose(
        key="check-nearly",
        trail=trail,
        question=say("Verification", "The bank has this account under a slightly different name."),
        why=(
            say("Verification", "You wrote {name}. The account is in the name of {theirs}.")(name=Name(name), theirs=Name(theirs)),
            say("Verification", "Do you mean the same person?"),
        ),
        options=(
            Option(
                TAKE_THEIRS,
                say("Verification", "Yes: take the name {theirs}")(theirs=Name(theirs)),
                TAKE_THEIRS,
                say("Verification", "As the account is written"),
                "check",
            ),
            Option(
                GO_ON,
                say("Verification", "Keep what I wrote: {name}")(name=Name(name)),
                GO_ON,
                say("Verification", "Only when you are sure"),
                "forward",
            ),
            _AGAIN,
            _NOT_NOW,
        ),
    )


def another_name(name: str, trail: Trail) -> Choose[str]:
    """NMTC: care, and "not now" first. It may be a slip; it may be somebody else's account."""
    return Choose(
        key="check-different",
        trail=trail,
        question=say("Verification", "The bank has this account under a different name."),
        why=(
            say("Verification", "You wrote {name}. Perhaps a letter slipped, or you were given a wrong number.")(name=Name(name)),
            say("Verification", "Ask the person, on a telephone number that you have known for a long time."),
        ),
        options=(
            _NOT_NOW,
            _AGAIN,
            Option(
                GO_ON,
                say("Verification", "Go on all the same"),
                GO_ON,
                say("Verification", "I know for certain whose account this is"),
                "forward",
            ),
        ),
    )


def cannot_be_looked_up(name: str, number: AccountNumber, trail: Trail) -> Tell:
    """NOAP: the paper is all there is to compare with."""
    return Tell(
        key="check-unknown",
        trail=trail,
        question=say("Verification", "This account cannot be looked up."),
        why=(
            say("Verification", "Not every account can be looked up, especially those at other banks."),
            say("Verification", "Please compare with your paper once more, letter by letter and digit by digit."),
        ),
        facts=(Fact(say("Verification", "Name"), Name(name), "name"), *number_facts(number)),
        go_on=say("Verification", "It is the same"),
        mood="care",
    )
