"""What is this? The words for people who trust each other, at both ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

_LESS: Final = say("Explaining", "To allow less holds at once. The other person is not told when you do it.")
_UNTIL: Final = say("Explaining", "Help has an end, so that you look at it once a year. You can end it earlier at any time.")
_ENDED: Final = say("Explaining", "This tells you what holds now between you and somebody you trust. When you go on, you see all of them.")
_NOBODY_INVITED: Final = say("Explaining", "Nobody has been let in, and nothing has changed. You can begin again whenever you like.")
_PICTURES_COME: Final = say(
    "Explaining", "Both computers have to finish the same step, and the other one is not so far yet. You can go on as soon as it is."
)
_TAKEN_BACK: Final = say(
    "Explaining", "Nothing has come of this invitation, and nobody was let in. You can begin a new one whenever you like."
)
_TO_WHOM: Final = say("Explaining", "Here you choose who shall see it. Nobody sees it before you say so on the last page.")
_MESSAGE: Final = say("Explaining", "You put in the words that the other person shall read. Leave out secret numbers and codes.")
_HANDED_OVER: Final = say("Explaining", "This is what you have shown each other. Nothing happens by it: it is only to be read.")
AT_HERS: Final[Mapping[str, Say]] = {
    "trusted": say(
        "Explaining", "These are the people who may help you with the bank, and what each may do. Press one to change that, or to end it."
    ),
    "one": say(
        "Explaining", "This is what one person may do for you. You can give less or more, make a pause, or end it, without anybody else."
    ),
    "still-right": say("Explaining", "The time for which somebody may help you is nearly over. You say whether it goes on."),
    "which-power": say(
        "Explaining", "These are the things that may be allowed to somebody. Press one to allow it, or to allow it no longer."
    ),
    "less": _LESS,
    "less-now": _LESS,
    "only-power": _LESS,
    "more": say("Explaining", "To allow more holds after a day, so that nobody can press you into it. Until then you can take it back."),
    "Trusted.until": _UNTIL,
    "how-long": _UNTIL,
    "end": say("Explaining", "If you end it, this person can see nothing and do nothing for you any more. It holds at once."),
    "ended": _ENDED,
    "paused": _ENDED,
    "Trusted.later": _ENDED,
    "Trusted.in-force": _ENDED,
    "is-it-your-wish": say(
        "Explaining", "Cheats like to be let in as helpers. So you are asked first whether this is really your own wish."
    ),
    "nobody-invited": _NOBODY_INVITED,
    "nothing-given": _NOBODY_INVITED,
    "approve": say(
        "Explaining",
        "Whoever may do this is asked before a large payment goes out, and can say yes or no. The person can never pay with your money.",
    ),
    "coach": say(
        "Explaining", "Whoever may do this can look at your screen from afar when you ask, and point. The person can press nothing."
    ),
    "get_alerts": say("Explaining", "Whoever may do this hears of warnings that concern you. No amount and no name is told."),
    "see_activity": say("Explaining", "Whoever may do this can look at what came in and what went out. The person can only look."),
    "see_balances": say("Explaining", "Whoever may do this can look at how much is on your accounts. The person can only look."),
    "where": say("Explaining", "Beside each other you have ten minutes for it, and from afar three days. Choose how it is now."),
    "Inviting.review": say("Explaining", "This is what the person may do, and until when. Nobody is invited yet: you are asked once more."),
    "Inviting.confirm": say(
        "Explaining",
        "If you press yes, a code is made for the person you trust. It does nothing before both of you have compared four pictures.",
    ),
    "invitation": say("Explaining", "You have invited somebody, and nobody has come yet. You can show the code again, or take it back."),
    "code": say(
        "Explaining",
        "This is the code for the person you trust: read it out, or let it be photographed. Give it to nobody who has called you.",
    ),
    "who-came": say("Explaining", "Somebody has entered your code. Look whether it is the person you meant; if not, nobody is let in."),
    "pictures-come": _PICTURES_COME,
    "other-says": _PICTURES_COME,
    "pictures": say(
        "Explaining",
        "Both of you see four pictures. If they are the same, you are really connected with each other and nobody has come in between.",
    ),
    "paired": say("Explaining", "You two are connected from the time that stands here. You can end it at any time."),
    "elsewhere": say("Explaining", "The keys for this are on another computer, so it can only go on there. Nothing is lost."),
    "taken-back": _TAKEN_BACK,
    "lapsed": _TAKEN_BACK,
    "somebody-else": _TAKEN_BACK,
    "different": _TAKEN_BACK,
    "they-ended": _TAKEN_BACK,
    "does-not-fit": _TAKEN_BACK,
    "to-whom": _TO_WHOM,
    "nobody-to-show": _TO_WHOM,
    "Shares.what-to-show": say("Explaining", "You choose what you would like to show. It is read back to you before it goes."),
    "Shares.message": _MESSAGE,
    "line": _MESSAGE,
    "hand-over": say("Explaining", "This is what the other person would see. It goes when you say yes, and not before."),
    "handed-over": _HANDED_OVER,
    "shares": _HANDED_OVER,
    "given-share": _HANDED_OVER,
    "read-share": _HANDED_OVER,
    "asked-to-stop": say(
        "Explaining", "Somebody you trust is worried, and asks you to stop everything. Whether you do is for you alone to say."
    ),
}
"""At the end of whoever is helped."""
_RATHER_NOT: Final = say(
    "Explaining", "Nothing has come of it, and you were connected with nobody. The code is used up, and a new one can be made."
)
_WHY_NOT: Final = say("Explaining", "You say in a few words why you said no. Be kind: nobody is to feel ashamed.")
_AGREED: Final = say(
    "Explaining", "This tells you what has become of the question that you were asked. When you go on, you are back at your start."
)
_REALLY_LEAVE: Final = say(
    "Explaining", "If you stop helping, you can see and do nothing more for this person. It holds at once, and the other person reads it."
)
_BALANCES_SEEN: Final = say(
    "Explaining", "You see as much as was allowed to you, and can only look. That you looked stands in the other person's diary."
)
_MAY_MONEY_GO_OUT: Final = say(
    "Explaining",
    "Somebody who trusts you has stopped everything and would like to have it undone. Agree only after you have talked with each other.",
)
_OFFERED: Final = say("Explaining", "This tells you how it stands with looking on. When you go on, you are back at your start.")
AT_HIS: Final[Mapping[str, Say]] = {
    "helping": say(
        "Explaining", "This is your start: what waits for your answer, who trusts you, and what else there is. Press a line to open it."
    ),
    "pairing-code": say(
        "Explaining",
        "Somebody who trusts you has a code on the screen. By entering it here you ask to be connected; you may see nothing yet.",
    ),
    "who-invites": say("Explaining", "You see who has invited you. Say yes only if it is the person from whom you have the code."),
    "Claiming.rather-not": _RATHER_NOT,
    "Claiming.ended": _RATHER_NOT,
    "decide": say(
        "Explaining",
        "Somebody who trusts you is about to pay, and would like to hear you first. Nothing is decided by looking; if in doubt, call.",
    ),
    "really-agree": say(
        "Explaining",
        "This is the second question before you agree. When you press yes, the payment goes on, and your name stands beside it.",
    ),
    "call-now": say(
        "Explaining",
        "The payment waits, and the other person reads that you want to talk first. Call on the number that you have always used.",
    ),
    "why-not": _WHY_NOT,
    "own-words": _WHY_NOT,
    "in-other-words": _WHY_NOT,
    "agreed": _AGREED,
    "Deciding.refused": _AGREED,
    "needs-you-no-more": _AGREED,
    "not-yours": _AGREED,
    "too-new": _AGREED,
    "changed": _AGREED,
    "who-trusts-me": say(
        "Explaining", "This is what you may do for somebody, and until when. You can look at what you may see, offer help, or end it."
    ),
    "really-leave": _REALLY_LEAVE,
    "left": _REALLY_LEAVE,
    "balances-seen": _BALANCES_SEEN,
    "activity-seen": _BALANCES_SEEN,
    "not-for-him": _BALANCES_SEEN,
    "may-money-go-out": _MAY_MONEY_GO_OUT,
    "really-out-again": _MAY_MONEY_GO_OUT,
    "agreed-out-again": _MAY_MONEY_GO_OUT,
    "look-on": say(
        "Explaining", "Somebody who trusts you asks you to look at a screen, from afar. You can point and say something, and press nothing."
    ),
    "watch": say("Explaining", "This is the screen of the other person, without what is private. Press a part of it to point there."),
    "offered": _OFFERED,
    "Watching.not-now": _OFFERED,
    "offered-often": _OFFERED,
    "watch-over": _OFFERED,
}
"""At the end of whoever helps."""
