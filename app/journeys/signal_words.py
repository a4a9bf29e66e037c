"""What a passage of a message is a sign of, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

_PROFIT: Final = say("Signals", "It promises a sure profit.")
_CURE: Final = say("Signals", "It promises a cure.")
_KIN: Final = say("Signals", "Somebody close to you is said to need help.")
_LOVE: Final = say("Signals", "Somebody whom you have never met speaks of love.")
_GIFT: Final = say("Signals", "It promises money or a prize for nothing.")
_NEW_NUMBER: Final = say("Signals", "Somebody you know is said to have a new number.")
_MONEY: Final = say("Signals", "It wants money from you.")
_LINK: Final = say("Signals", "It wants you to open a link.")
_RECOVERY: Final = say("Signals", "It promises to bring back lost money.")
_PENSION: Final = say("Signals", "It offers something for pensioners that costs money first.")
ALIKE: Final = say("Signals", "Messages of scammers sound like this.")
"""What is said of a sign that has no words of its own."""

SIGNAL_WORDS: Final[Mapping[str, Say]] = {
    "odd_link": say("Signals", "The link hides where it leads."),
    "unknown_link": say("Signals", "Nobody here knows where this link leads."),
    "code_request": say("Signals", "It asks for a code. A code is for nobody but you."),
    "secret_request": say("Signals", "It asks for secret numbers."),
    "details_request": say("Signals", "It asks for the numbers of your card or account."),
    "safe_account": say("Signals", "It speaks of a “safe account”. There is no such thing."),
    "money_request": _MONEY,
    "money_moved": say("Signals", "It wants you to move what you have to another account."),
    "sum_asked": _MONEY,
    "guard_taken_away": say("Signals", "It wants you to switch off a protection."),
    "pay_first": say("Signals", "You are to pay first, before you get anything."),
    "remote_control": say("Signals", "Somebody wants to see or steer your screen."),
    "install_app": say("Signals", "It wants you to install something."),
    "gift_cards": say("Signals", "It wants gift cards. Only scammers are paid with these."),
    "crypto": say("Signals", "It wants you to use digital coins."),
    "cash_collected": say("Signals", "Somebody is to come and fetch money or a card."),
    "personal_account": say("Signals", "The money is to go to somebody's own account."),
    "new_account": say("Signals", "The account to pay to is said to be a new one."),
    "other_chat": say("Signals", "It wants to go on in another chat."),
    "press_key": say("Signals", "It wants you to press a key, so that somebody is on the line."),
    "click": _LINK,
    "call_back": say("Signals", "It names a number to call. Such a number leads to the scammer."),
    "say_something_else": say("Signals", "You are to tell the bank something that is not true."),
    "lend_account": say("Signals", "Somebody wants to use your card or account."),
    "secrecy": say("Signals", "You are to tell nobody."),
    "stay_on_line": say("Signals", "You are not to put the phone down."),
    "time_pressure": say("Signals", "It hurries you."),
    "threat": say("Signals", "It threatens you."),
    "cut_off": say("Signals", "It says that something of yours will be cut off or locked."),
    "case": say("Signals", "It says that you are part of a crime."),
    "passed_on": say("Signals", "You are passed on to somebody else, such as the police."),
    "authority": say("Signals", "Somebody claims to be the police or an office."),
    "bank_calls": say("Signals", "Somebody claims to be the bank."),
    "refund": say("Signals", "It promises to pay you back."),
    "charge_to_cancel": say("Signals", "It says that something costs you money unless you cancel it now."),
    "overpaid": say("Signals", "It says that you got too much, and have to give it back."),
    "virus": say("Signals", "It says that your computer or telephone has a virus."),
    "new_number": _NEW_NUMBER,
    "new_number_of_kin": _NEW_NUMBER,
    "kin_in_trouble": _KIN,
    "kin_needs_help": _KIN,
    "ransom": say("Signals", "It says that somebody is harmed unless you pay."),
    "boss": say("Signals", "Somebody claims to be your boss or an important person."),
    "cannot_talk": say("Signals", "Somebody claims not to be able to talk just now."),
    "guaranteed_return": _PROFIT,
    "insider": say("Signals", "It speaks of a teacher or inside knowledge about money."),
    "elder_project": _PENSION,
    "cure": _CURE,
    "cure_for_sale": _CURE,
    "task_job": say("Signals", "It promises easy money for small tasks."),
    "far_love": _LOVE,
    "love": _LOVE,
    "windfall": _GIFT,
    "prize": _GIFT,
    "subsidy": say("Signals", "It promises a grant for which you have to do something first."),
    "loan": say("Signals", "It offers a loan that is far too easy."),
    "bait": say("Signals", "It tempts you with something free."),
    "parcel": say("Signals", "It says that something is wrong with a parcel."),
    "bill_due": say("Signals", "It says that you owe something."),
    "off_platform": say("Signals", "You are to buy or pay outside the shop."),
    "doorstep": say("Signals", "Somebody comes to your door without being asked."),
    "recovery": _RECOVERY,
    "wording": ALIKE,
}
"""By the signal's own name."""
