"""What the rules for payments have found in one, as the desk reads it: each a fact that can be asked about on the phone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.checks import Held
from app.domain.scam_payment.signs import Sign
from app.journeys.say import Say, say

_WORDS: Final[Mapping[Sign, Say]] = {
    Sign.NEW_PAYEE: say("DeskSigns", "The first payment to this account"),
    Sign.YOUNG_PAYEE: say("DeskSigns", "First paid within the last month"),
    Sign.OTHER_NAME: say("DeskSigns", "The account is in another name"),
    Sign.CLOSE_NAME: say("DeskSigns", "The account is in a slightly different name"),
    Sign.UNUSUAL_AMOUNT: say("DeskSigns", "Much more than this customer mostly pays"),
    Sign.GROWS: say("DeskSigns", "More each time, to somebody first paid within the last month"),
    Sign.ADDS_UP: say("DeskSigns", "In a month more than a hundredth of all the money here, to somebody first paid within three months"),
    Sign.MORE_THAN_EVER: say("DeskSigns", "More than this customer ever pays, and more than a twentieth of all the money here"),
    Sign.LARGE_SHARE: say("DeskSigns", "A large part of what is on the account"),
    Sign.MOST_LEAVES: say("DeskSigns", "More than half of the account leaves within a day"),
    Sign.MADE_READY: say("DeskSigns", "Money was brought over or a limit raised just before"),
    Sign.MANY_AT_ONCE: say("DeskSigns", "Several new payees within a week"),
    Sign.SUGGESTED: say("DeskSigns", "Entered while somebody was looking on"),
    Sign.STOPPED: say("DeskSigns", "Soon after an answer about another payment that we had to hold"),
    Sign.ALERT: say("DeskSigns", "Fits one of our warnings"),
    Sign.REGULAR: say("DeskSigns", "Paid for months, and not far more than usual"),
    Sign.AS_ALWAYS: say("DeskSigns", "Paid for months, and about as much each time"),
}
_BY_CODE: Final[Mapping[str, Say]] = {sign.value: words for sign, words in _WORDS.items()}


def signs_of(held: Held) -> tuple[Say, ...]:
    """What was found, in words; what only a newer bank can find is left out."""
    return tuple(_BY_CODE[code] for code in held.facts.get("signs", "").split() if code in _BY_CODE)
