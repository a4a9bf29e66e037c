"""What is this? The words for money: what is there, and paying."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

_NOTHING_TO_PAY_FROM: Final = say(
    "Explaining", "Something is missing before a payment can be made from here. Somebody at the bank can help you with it."
)
_ACCOUNT_NUMBER: Final = say(
    "Explaining",
    "This number says to which account the money goes. Copy it slowly from your paper; you compare it once more before you go on.",
)
_CHECK_NEARLY: Final = say(
    "Explaining", "Here is what the bank found about name and account. If in doubt, leave it and ask the person you want to pay."
)
PAYING: Final[Mapping[str, Say]] = {
    "Pay.account": say("Explaining", "You choose the account that the money is taken from. Nothing is taken yet."),
    "payee": say(
        "Explaining",
        "You choose whom the money is for. Nothing goes out by this: the amount comes next, and you are asked twice at the end.",
    ),
    "amount": say("Explaining", "You say how much it shall be. It does not go out yet: you read everything once more before it does."),
    "note": say("Explaining", "A few words tell the other person what the money is for. You may leave it empty."),
    "review": say(
        "Explaining",
        "This is everything that you have entered. Read it slowly; if it is right you are asked once more, and only then does it go out.",
    ),
    "confirm": say("Explaining", "This is the second and last question. Only when you press yes does the bank carry it out."),
    "receipt": say("Explaining", "This tells you what has become of your payment. You find it again at any time under “My money”."),
    "not-sent": say("Explaining", "Nothing has gone out. You can begin again whenever you like."),
    "nothing-to-pay-from": _NOTHING_TO_PAY_FROM,
    "nobody": _NOTHING_TO_PAY_FROM,
    "payee-name": say(
        "Explaining",
        "You write the name of the person or firm as it is on your paper. The bank then looks whether name and account belong together.",
    ),
    "account-number": _ACCOUNT_NUMBER,
    "sort-code": _ACCOUNT_NUMBER,
    "read-back": say(
        "Explaining", "Here you compare the number with your paper, group by group. If one digit is different, go back and change it."
    ),
    "in-the-list": say("Explaining", "This account is in your list already, under the name that stands here. You can go on with it."),
    "keep": say("Explaining", "If it is kept, you need not enter the number again next time. Your money is not touched by this."),
    "nickname": say("Explaining", "You give it the name by which you know it best, such as “daughter” or “landlord”. Only you see it."),
    "picture": say("Explaining", "With a picture you find it in your list at a glance. It changes nothing else."),
    "kept": say("Explaining", "It stands in your list, or will as soon as the payment has gone out. Next time you only press it."),
    "check-match": say(
        "Explaining",
        "The bank has looked: this name belongs to this account. Whether the person is honest is another question, for you to think about.",
    ),
    "check-nearly": _CHECK_NEARLY,
    "check-different": _CHECK_NEARLY,
    "check-unknown": _CHECK_NEARLY,
    "asked-purpose": say(
        "Explaining",
        "The bank asks what it is for, because cheats often have people pay for such things. Answer as it is: no answer is a wrong one.",
    ),
    "asked": say(
        "Explaining",
        "The bank asks this because of cheats who talk people into paying. Answer as it is: nobody is told, and you can still stop.",
    ),
    "scam-warning": say(
        "Explaining", "What you have told fits a trick that is often used. Nothing has gone out, and the first choice leaves it at that."
    ),
    "note-to-family": say(
        "Explaining", "Somebody you trust is asked before this goes out. Here you can say in a few words what it is for."
    ),
    "refused": say("Explaining", "The bank has not done this, and says why. Your answers are kept, and you can talk to somebody about it."),
}
"""Paying somebody."""
_PAYMENT_STOPPED: Final = say("Explaining", "This tells you how it stands now. When you go on, you can look at something else.")
_RECALL_ASKED: Final = say(
    "Explaining", "This tells you what has been done about your money so far. The next pages help you to protect what is left."
)
LOOKING: Final[Mapping[str, Say]] = {
    "MyMoney.account": say(
        "Explaining",
        "These are your accounts with what is on them. Press one to see what came in and what went out; nothing is moved by looking.",
    ),
    "activity": say("Explaining", "This is what came in and went out on one account, the newest first. It is only to be read."),
    "payments": say("Explaining", "These are your payments, the newest first. Press one to see how far it has come."),
    "payment": say("Explaining", "This tells how one payment stands. If something is wrong with it, you can say so here."),
    "waiting": say("Explaining", "These payments have been confirmed but have not gone out yet. Press one to look at it, or to stop it."),
    "waiting-payment": say(
        "Explaining", "This payment still waits, and so it can be stopped with one press. If you leave it, it goes out when its time comes."
    ),
    "payment-stopped": _PAYMENT_STOPPED,
    "too-late": _PAYMENT_STOPPED,
    "nothing-waits": _PAYMENT_STOPPED,
    "what-happened": say(
        "Explaining", "You say what is wrong with this payment, so that the right thing is done first. Nobody will blame you."
    ),
    "recall-asked": _RECALL_ASKED,
    "bank-has-it": _RECALL_ASKED,
    "nothing-gone": _RECALL_ASKED,
    "not-heard": _RECALL_ASKED,
    "Cheated.what-now": say(
        "Explaining", "These are the things that help most now, the most pressing first. You can do them one after the other, in peace."
    ),
}
"""Looking at what is there and at what was paid."""
