"""What is said about the steps of a trip to a branch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

VISITS: Final[Mapping[str, Say]] = {
    "visit-branch": say(
        "Explaining",
        "These are the branches of your bank, with how many people wait there now. Looking takes no number.",
    ),
    "visit-no-branches": say(
        "Explaining",
        "Your bank does not give numbers over this program yet. At the branch itself nothing is different.",
    ),
    "visit-purpose": say(
        "Explaining",
        "You choose what you want to do there, so that the right person calls you. What you prepare here you need not explain there.",
    ),
    "visit-account": say(
        "Explaining",
        "The counter has to know which account it is about. Nothing leaves it by this.",
    ),
    "visit-card": say(
        "Explaining",
        "The branch has to know which card it replaces. You choose the account it belonged to.",
    ),
    "visit-amount": say(
        "Explaining",
        "You say how much cash you need, so that the counter sees it at once. It leaves your account only when you sign at the counter.",
    ),
    "visit-certified": say(
        "Explaining",
        "The certificate says that you have at least this amount. It can be less than there is.",
    ),
    "visit-copies": say(
        "Explaining",
        "Each office that asks for the certificate keeps one. You choose how many are printed.",
    ),
    "visit-currency": say(
        "Explaining",
        "The counter sees at once which country’s notes you need. You pay for them there.",
    ),
    "visit-notes": say(
        "Explaining",
        "You say how much of that money you would like. Nothing is bought before you are at the counter.",
    ),
    "visit-lost-card": say(
        "Explaining",
        "A lost card cannot wait until it is your turn. Here you can have everything stopped before anything else.",
    ),
    "visit-at-once": say(
        "Explaining",
        "Some things take a day from home, so that nobody can hurry you. At the branch somebody sees you, so there they need no day.",
    ),
    "visit-words": say(
        "Explaining",
        "What you write here is read at the counter, once you are there. A few words help them to be prepared.",
    ),
    "visit-no-account": say(
        "Explaining",
        "What you chose needs an account with money on it. You can take the number all the same.",
    ),
    "visit-day": say(
        "Explaining",
        "You can come as soon as it is your turn, or on a day that suits you better. You choose the hour next.",
    ),
    "visit-time": say(
        "Explaining",
        "You choose when you mean to come. If you are late, the number still counts.",
    ),
    "visit-review": say(
        "Explaining",
        "Here you read once more what you have chosen, before a number is taken. A number costs nothing and can be given back.",
    ),
    "visit-exists": say(
        "Explaining",
        "At a branch each person has one open number for a day. Yours is shown next.",
    ),
    "visit-which": say(
        "Explaining",
        "You have taken several numbers. Press the one that you would like to see.",
    ),
    "ticket": say(
        "Explaining",
        "This is your number, as it is called at the branch. How many people are before you changes here by itself.",
    ),
    "give-up-number": say(
        "Explaining",
        "If you cannot come, somebody else can have your place. Nothing bad comes of it.",
    ),
    "number-given-up": say(
        "Explaining",
        "The branch does not expect you any more. Whenever you like you can take a new number.",
    ),
    "number-called": say(
        "Explaining",
        "Somebody at the counter has called your number while you wanted to give it back. You need not do anything more.",
    ),
    "visit-nobody-looks": say(
        "Explaining",
        "What you prepared can be read at the branch once you are there, and you are told each time. Just now nobody reads it.",
    ),
    "visit-no-day": say(
        "Explaining",
        "Numbers are given for the next days only, and this branch is closed on those. Another one may be open.",
    ),
    "visit-looked": say(
        "Explaining",
        "Somebody at the branch has read what you prepared, and nothing else of yours. The bank tells you each time.",
    ),
    "visit-looked-at": say(
        "Explaining",
        "Somebody at the branch can read what you prepared, and nothing else of yours. You can end that here.",
    ),
    "visit-look-ended": say(
        "Explaining",
        "Nobody at the branch can read what you prepared any more. You can still be served.",
    ),
}
