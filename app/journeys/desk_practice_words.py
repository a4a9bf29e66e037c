"""The situations at the counter, in the words of the scam guard. Nobody is blamed in any of them, the customer least of all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.scams import ScamType
from app.journeys.desk_checks_scams import on_the_phone
from app.journeys.say import Say, say


@dataclass(frozen=True, slots=True)
class Way:
    """Something one may do, what it leads to, and why."""

    key: str
    label: Say
    leads_to: Say
    because: tuple[Say, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """What is noticed, each with what it is, and the ways on."""

    noticed: tuple[tuple[Say, Say], ...]
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Situation:
    """``ask`` are the questions that help, ``take_along`` what to remember."""

    key: str
    title: Say
    detail: Say
    icon: str
    moments: tuple[Moment, ...]
    ask: tuple[Say, ...]
    take_along: tuple[Say, ...]


_SEEN: Final = say("DeskPractice", "You see")
_HEARD: Final = say("DeskPractice", "You hear")
_POLICEMAN: Final = Situation(
    "policeman",
    say("DeskPractice", "An elder on the phone with a “policeman”"),
    say("DeskPractice", "She wants to move her savings now"),
    "phone",
    (
        Moment(
            (
                (_SEEN, say("DeskPractice", "A woman of about eighty, pale, the telephone at her ear. She will not lay it down.")),
                (_HEARD, say("DeskPractice", "“I need all of it in another account. I may not say why.”")),
            ),
            (
                Way(
                    "write",
                    say("DeskPractice", "Write on a paper: Is somebody telling you what to do?"),
                    say("DeskPractice", "She reads it, and nods."),
                    (say("DeskPractice", "The caller hears every word, but does not see a paper. She need not go against him aloud."),),
                ),
                Way(
                    "explain",
                    say("DeskPractice", "Tell her that this is a scam"),
                    say("DeskPractice", "She turns away and holds the telephone closer."),
                    (
                        say(
                            "DeskPractice",
                            "The caller has told her that the bank's people are in on it. He hears you, and says so again.",
                        ),
                        say("DeskPractice", "First the line has to be cut; then there is time to explain."),
                    ),
                ),
                Way(
                    "do-it",
                    say("DeskPractice", "Do as she asks: it is her money"),
                    say("DeskPractice", "The form asks what it is for. She looks at the telephone before she answers."),
                    (
                        say(
                            "DeskPractice",
                            "It is her money, and somebody else decides about it. A question takes nothing away from her.",
                        ),
                    ),
                ),
            ),
        ),
        Moment(
            (
                (_SEEN, say("DeskPractice", "She has laid the telephone on the counter. It is still on.")),
                (_HEARD, say("DeskPractice", "“He says that I will be arrested if I hang up.”")),
            ),
            (
                Way(
                    "end-call",
                    say("DeskPractice", "Ask whether you may end the call for her"),
                    say("DeskPractice", "She says yes. It is quiet, and she breathes out."),
                    (say("DeskPractice", "Nobody is arrested for hanging up. Dial the police together, on a telephone of the bank."),),
                ),
                Way(
                    "speak",
                    say("DeskPractice", "Speak to the caller yourself"),
                    say("DeskPractice", "He gives you a number, a rank and a case, and is very sure of himself."),
                    (say("DeskPractice", "Arguing gives him time. He needs only one thing: that the call goes on."),),
                ),
                Way(
                    "colleague",
                    say("DeskPractice", "Ask a colleague to come, and sit down with her"),
                    say("DeskPractice", "With a glass of water and a chair the hurry is over."),
                    (say("DeskPractice", "Hurry is what the scam lives on. The fraud desk can hold the payment meanwhile."),),
                ),
            ),
        ),
    ),
    (
        on_the_phone(ScamType.GOV_POLICE).ask,
        on_the_phone(ScamType.BANK_SAFE).ask,
        say("DeskPractice", "“Have you sent anything already, or told anybody a code?”"),
    ),
    (
        on_the_phone(ScamType.GOV_POLICE).advise,
        say("DeskPractice", "If something has gone out already, call the fraud desk first: in the first half hour much can still be held."),
        say("DeskPractice", "Tell her that it happens to judges and teachers too, and that coming here was right."),
    ),
)
_RELATIVE: Final = Situation(
    "relative",
    say("DeskPractice", "A relative who speaks for her"),
    say("DeskPractice", "He answers every question that you ask her"),
    "family",
    (
        Moment(
            (
                (_SEEN, say("DeskPractice", "A man of fifty with his mother. He holds her card and her papers.")),
                (_HEARD, say("DeskPractice", "“She wants me on her account, and higher limits. She hears badly; just ask me.”")),
            ),
            (
                Way(
                    "to-her",
                    say("DeskPractice", "Turn to her, and ask her slowly and in large letters"),
                    say("DeskPractice", "She looks at him, then at you, and begins to speak."),
                    (say("DeskPractice", "Whoever hears badly can read. Her wish is what counts, and only she can say it."),),
                ),
                Way(
                    "to-him",
                    say("DeskPractice", "Go on with him, since he knows the papers"),
                    say("DeskPractice", "It goes quickly. She has not said a word when she is to sign."),
                    (say("DeskPractice", "He may mean well. But nobody knows now what she wants, and it cannot be undone quickly."),),
                ),
                Way(
                    "refuse",
                    say("DeskPractice", "Say that this is not possible"),
                    say("DeskPractice", "He gets loud, and she is ashamed."),
                    (say("DeskPractice", "A no without a way out makes it hard for her to come again, also when she needs help."),),
                ),
            ),
        ),
        Moment(
            (
                (_SEEN, say("DeskPractice", "You have asked her into the quiet room, alone, as you do with everybody.")),
                (_HEARD, say("DeskPractice", "“He is a good boy. But the house is to be mine as long as I live.”")),
            ),
            (
                Way(
                    "link",
                    say("DeskPractice", "Show her the family link: he can help, and can pay nothing"),
                    say("DeskPractice", "She likes that. He can look and agree, and she can end it at any time."),
                    (say("DeskPractice", "It gives him a part, and leaves the money hers. Its powers come one by one, with an end."),),
                ),
                Way(
                    "later",
                    say("DeskPractice", "Give her a paper to read, and a day to think"),
                    say("DeskPractice", "She puts it into her bag and says that she will call."),
                    (say("DeskPractice", "Nothing that is right for her today is wrong for her next week."),),
                ),
                Way(
                    "do-it",
                    say("DeskPractice", "Raise the limits, since she calls him a good boy"),
                    say("DeskPractice", "She signs, and does not ask what it is."),
                    (say("DeskPractice", "To trust somebody is one thing, to know what one signs another. Read it to her first."),),
                ),
            ),
        ),
    ),
    (
        say("DeskPractice", "“What would you like yourself? Please tell me in your own words.”"),
        say("DeskPractice", "“Is there anything that you would rather tell me alone?”"),
        say("DeskPractice", "“What would happen at home if you said no today?”"),
        say("DeskPractice", "“Who else in the family should know about it?”"),
    ),
    (
        say("DeskPractice", "Speak to her, not about her. A moment alone is offered to everybody, so that it accuses nobody."),
        say("DeskPractice", "If she is afraid of him, she does not leave with him yet: stay with her, and fetch whoever leads the branch."),
        say("DeskPractice", "A link that you have witnessed holds at once. Any other takes a day, and everybody is told."),
    ),
)
_WITHDRAWAL: Final = Situation(
    "withdrawal",
    say("DeskPractice", "A large withdrawal"),
    say("DeskPractice", "He wants 80,000 in cash, today"),
    "money",
    (
        Moment(
            (
                (_SEEN, say("DeskPractice", "A man of seventy whom you know. He looks at the clock again and again.")),
                (_HEARD, say("DeskPractice", "“For my roof. The workman takes cash only, and he stands outside.”")),
            ),
            (
                Way(
                    "roof",
                    say("DeskPractice", "Ask about the roof: who found the damage?"),
                    say("DeskPractice", "“He rang the bell this morning and saw it from the street.”"),
                    (
                        say(
                            "DeskPractice",
                            "A question about the matter sounds like interest, not like mistrust, and tells you most.",
                        ),
                    ),
                ),
                Way(
                    "form",
                    say("DeskPractice", "Have him fill in the form about scams"),
                    say("DeskPractice", "He ticks every line without reading it."),
                    (say("DeskPractice", "Warnings that fit everybody are hardly read. One that names just his case is."),),
                ),
                Way(
                    "not-today",
                    say("DeskPractice", "Say that so much cash takes a day to order"),
                    say("DeskPractice", "He is annoyed, and a little relieved."),
                    (say("DeskPractice", "If it is so, say it: a day is often enough. An excuse that is not true costs his trust."),),
                ),
            ),
        ),
        Moment(
            (
                (_SEEN, say("DeskPractice", "A van stands at the door, with its engine on.")),
                (_HEARD, say("DeskPractice", "“He says that the price holds only today. Am I being foolish?”")),
            ),
            (
                Way(
                    "not-foolish",
                    say("DeskPractice", "“No. You asked, and that is what counts.”"),
                    say("DeskPractice", "He sits down. Together you call his daughter, on the number he has always had."),
                    (say("DeskPractice", "Whoever feels foolish hides it the next time. Whoever is taken seriously comes again."),),
                ),
                Way(
                    "offer",
                    say("DeskPractice", "Offer to pay the firm by transfer, once there is a bill"),
                    say("DeskPractice", "The workman does not want a transfer, and drives away."),
                    (say("DeskPractice", "An honest firm takes a bill and a transfer. It was the offer that showed it, not a reproach."),),
                ),
                Way(
                    "pay-out",
                    say("DeskPractice", "Pay it out: he is of sound mind"),
                    say("DeskPractice", "He may have it. Before that, count it with him in the quiet room, and ask once more."),
                    (
                        say(
                            "DeskPractice",
                            "It stays his decision. Yours is that he decides in peace, and knows what you have seen.",
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        on_the_phone(None).ask,
        say("DeskPractice", "“Who has told you how much it is to be, and when did you see it in writing?”"),
        say("DeskPractice", "“Does anybody wait for you, or for the money?”"),
    ),
    (
        on_the_phone(None).advise,
        say("DeskPractice", "Ask first about the matter, then about the money. Your unease is a reason to ask, not a verdict."),
        say("DeskPractice", "If he takes it all the same: count it with him in the quiet room, and put down what you have seen."),
    ),
)
SITUATIONS: Final = (_POLICEMAN, _RELATIVE, _WITHDRAWAL)
