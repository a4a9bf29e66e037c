"""What is this? The words for what protects her: limits, stopping everything, computers, scams."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

_PAYMENT_LIMIT: Final = say(
    "Explaining", "You set how much may go out at most. Less holds at once, and more only after a day, so that nobody can rush you."
)
_IN_FORCE: Final = say("Explaining", "This tells you which limit holds, and from when on. When you go on, you see them all again.")
_STOPPED: Final = say("Explaining", "Everything is stopped, so no payment goes out any more. It stays so until you have that undone.")
_UNDONE: Final = say(
    "Explaining", "This tells you whether money may go out again, and what is still missing for that. You need do nothing in a hurry."
)
_NOT_REACHED: Final = say(
    "Explaining", "The bank has not answered, so it is not known whether it has heard you. By telephone somebody can do it for you at once."
)
_LOCKED: Final = say("Explaining", "This one can do nothing in your name any more. When you go on, you see the others.")
PROTECTING: Final[Mapping[str, Say]] = {
    "which-money": say("Explaining", "Each kind of money has limits of its own. Choose the one whose limits you would like to see."),
    "safeguard": say(
        "Explaining", "These limits and waits protect your money, also from somebody who talks you into something. Press one to change it."
    ),
    "payment-limit": _PAYMENT_LIMIT,
    "daily-limit": _PAYMENT_LIMIT,
    "family-from": say(
        "Explaining",
        "From this amount on somebody you trust is asked, or the payment waits. A lower amount holds at once, a higher one in a day.",
    ),
    "wait-hours": say(
        "Explaining", "While a payment waits, you can think again and stop it. A longer wait holds at once, a shorter one after a day."
    ),
    "approvers-needed": say("Explaining", "You choose how many of those you trust have to agree. More holds at once, fewer after a day."),
    "pending": say(
        "Explaining", "You have asked for a change that does not hold yet. Here you can leave it so, or rather keep what holds now."
    ),
    "in-force": _IN_FORCE,
    "later": _IN_FORCE,
    "stays": _IN_FORCE,
    "beyond": _IN_FORCE,
    "nothing-to-limit": _IN_FORCE,
    "stop-everything": say(
        "Explaining",
        "If you press yes, no money goes out any more, until you have that undone. It is the right thing to do when somebody presses you.",
    ),
    "stopped": _STOPPED,
    "already-stopped": _STOPPED,
    "undone": _UNDONE,
    "unfreeze-asked": _UNDONE,
    "not-reached": _NOT_REACHED,
    "not-known": _NOT_REACHED,
    "devices": say(
        "Explaining", "These are the computers and telephones that can bank in your name. Press one that you do not know, to lock it."
    ),
    "lock": say(
        "Explaining", "If you lock it, it can do nothing in your name any more. It needs a new code from the bank before it works again."
    ),
    "locked": _LOCKED,
    "locked-before": _LOCKED,
    "news": say(
        "Explaining", "Something has happened while you were away, and here it is told once. If it was not you, the page says what to do."
    ),
    "diary": say(
        "Explaining", "This is a list of everything that those you trust have seen and done. Nobody can change what stands there."
    ),
    "diary-broken": say(
        "Explaining",
        "The entries should hang together like the pages of a book, and here one does not fit. Please show it to somebody at the bank.",
    ),
}
"""Limits, stopping everything, computers and what happened meanwhile."""
_MESSAGE: Final = say(
    "Explaining",
    "This is what this computer thinks of it, and why. It can be wrong: if you are in doubt, do nothing and ask somebody you trust.",
)
SCAMS: Final[Mapping[str, Say]] = {
    "alerts": say("Explaining", "The bank tells you which tricks are used just now. Press one to read how to tell it, and what to do."),
    "alert": say("Explaining", "This is a warning from the bank about a trick that is going round. It says how to tell, and what to do."),
    "number-to-call": say(
        "Explaining", "This is the number that the warning names. Dial it yourself, on your own telephone, and let nobody put you through."
    ),
    "new-alerts": say(
        "Explaining", "Several warnings have come, and you choose whether to read them now. They are kept, so later is fine as well."
    ),
    "what-to-check": say("Explaining", "You can have a message or a call looked at, without anybody hearing of it. Choose what it is."),
    "message-to-check": say(
        "Explaining", "You put in the message that you got, and this computer looks at it. It does not leave this computer."
    ),
    "MessageCheck.message": _MESSAGE,
    "MessageCheck.call": _MESSAGE,
    "call": say("Explaining", "You press what the caller says, and you are told at each line what to think of it. Nobody hears of it."),
    "own-line": say("Explaining", "You write down what the caller has said, as well as you remember. It is only looked at, and not kept."),
}
"""Warnings, and looking at what somebody wrote or said."""
