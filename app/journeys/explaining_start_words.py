"""What is this? The words for getting ready, signing in, home, settings, and talking to somebody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

_NEW_PIN: Final = say(
    "Explaining", "You choose a new secret number, and type it twice so that no slip gets into it. Until the second time the old one holds."
)
_UNREACHABLE: Final = say(
    "Explaining", "The line to the bank is interrupted, or slow. Trying again is safe, because the bank never does the same thing twice."
)
ARRIVING: Final[Mapping[str, Say]] = {
    "practise-as": say(
        "Explaining", "In practice you borrow the name and the money of a made-up person. Choose anybody you like: nothing real can happen."
    ),
    "customer-number": say("Explaining", "By this number the bank knows who you are. It is no secret, but by it alone nobody gets in."),
    "activation-code": say(
        "Explaining", "With this code the bank gets to know this computer, once. After that you only need your secret number."
    ),
    "known": say("Explaining", "From now on the bank knows this computer. Next you sign in with your secret number."),
    "pin": say(
        "Explaining",
        "With your secret number you open the door to your own money. Only you type it, and nobody from the bank ever asks you for it.",
    ),
    "what-now": say(
        "Explaining",
        "The number did not fit, and you choose how to go on. Trying again does no harm, and if you have forgotten it there is a way too.",
    ),
    "home": say(
        "Explaining",
        "From here everything begins, and to here you always come back. Press a field to see what is behind it; that alone does nothing.",
    ),
    "reset-code": say(
        "Explaining",
        "This code stands in the letter that you got for a new secret number, or you have it from a clerk. It works only once.",
    ),
    "code-misfit": say("Explaining", "The bank does not know the code as it was typed. You can type it once more, or ask for a new one."),
    "old-pin": say(
        "Explaining", "Before you get a new secret number, the bank wants to be sure that it is you. So it asks for the one that holds now."
    ),
    "new-pin": _NEW_PIN,
    "new-pin-again": _NEW_PIN,
    "easily-guessed": say("Explaining", "A thief tries numbers like this one first. You may keep it, but another one is safer."),
    "pin-in-force": say(
        "Explaining", "It is done: from now on you sign in with the new number. Tell it to nobody, and write it on no card."
    ),
    "unreachable": _UNREACHABLE,
    "unknown": _UNREACHABLE,
    "our-fault": say(
        "Explaining", "This program has stumbled, and it was nothing that you did. You go back, and your answers are still there."
    ),
    "no-voice": say(
        "Explaining", "To read aloud, the computer needs a voice for your language, and it has none. Everything else works as always."
    ),
    "no-keyring": say(
        "Explaining",
        "Usually the computer keeps a key for you in a safe place, and here there is none. So you introduce it to the bank each time anew.",
    ),
    "set-aside": say(
        "Explaining", "Something that was kept on this computer was damaged and could not be read. What is at the bank is all there."
    ),
}
"""Getting ready, signing in, and home."""
SETTINGS: Final[Mapping[str, Say]] = {
    "group": say("Explaining", "Here you choose what you would like to set. Nothing changes before you have chosen something and gone on."),
    "which": say(
        "Explaining", "Each line is something that can look or sound as you like it. You see at once how it is, and can change it back."
    ),
    "language": say(
        "Explaining",
        "You choose the language in which this program speaks to you. You can change it again at any time under “My settings”.",
    ),
    "text-size": say(
        "Explaining",
        "You choose how large the letters are. Take the size that you can read without effort; the pages then scroll a little more.",
    ),
    "theme": say(
        "Explaining",
        "You choose the colours. Light is like paper, dark spares the eyes in the evening, and the strongest contrast is the clearest.",
    ),
    "voice": say(
        "Explaining",
        "You choose whether each screen is read to you when it comes. With “Read aloud” you can always hear it, whatever you choose.",
    ),
    "pause-seconds": say(
        "Explaining", "Between the two questions before a payment there is a pause, to think. Here you choose how long it is."
    ),
    "bounce-ms": say(
        "Explaining", "When a hand trembles, a key is easily pressed twice. Here you choose for how long a second press does not count."
    ),
    "autostart": say(
        "Explaining", "If it begins by itself, you see at once when somebody asks you something. You can still close it at any time."
    ),
}
"""How she likes it."""
_CALL_TAKEN_BACK: Final = say("Explaining", "This tells you how it stands with the call. When you go on, you are back where you were.")
_OPINION_HEARD: Final = say("Explaining", "This tells you what has become of your words. When you go on, you are back where you were.")
_HELP_ASKED: Final = say("Explaining", "This tells you whether somebody looks on. When you go on, you are back where you were.")
TALKING: Final[Mapping[str, Say]] = {
    "talk": say(
        "Explaining", "This tells you how to reach somebody at the bank by telephone. When you go on, you are back where you were."
    ),
    "whom-to-ask": say(
        "Explaining", "Here you choose who shall help you, or say what you think. Whatever you choose, what you were doing waits for you."
    ),
    "how-to-talk": say(
        "Explaining", "Here you can ask the bank to call you, now or at a time that suits you. Nobody is asked before you have chosen."
    ),
    "when-to-call": say("Explaining", "You choose in which part of the day the bank calls. You can change it afterwards, or take it back."),
    "only-yes-or-no": say(
        "Explaining", "Here you can ask for a call in which a yes or a no is enough. Nobody is asked before you have chosen."
    ),
    "we-call-you": say(
        "Explaining", "Somebody at the bank knows now that you would like to be called. You can go on with what you were doing."
    ),
    "call-awaited": say(
        "Explaining", "You have asked for a call before, and it still stands. Here you can leave it so, change it, or take it back."
    ),
    "call-taken-back": _CALL_TAKEN_BACK,
    "call-time-over": _CALL_TAKEN_BACK,
    "how-is-it": say(
        "Explaining",
        "Here you can tell the bank how you like all this. Press the face that fits; it is sent only when you say so at the end.",
    ),
    "your-opinion": say("Explaining", "If you like, you can say more in your own words. The bank reads it without your name."),
    "send-opinion": say("Explaining", "This is what the bank would read. It is sent when you go on, at the bottom right, and not before."),
    "opinion-heard": _OPINION_HEARD,
    "opinion-later": _OPINION_HEARD,
    "which-helper": say("Explaining", "Several people may look on from afar. You choose whom you would like to ask now."),
    "Help.what-to-show": say(
        "Explaining",
        "You decide how much the other person sees while looking on. Only you can press, and your secret number always stays covered.",
    ),
    "help-asked": _HELP_ASKED,
    "nobody-may": _HELP_ASKED,
    "no-help-now": _HELP_ASKED,
    "may-look-on": say(
        "Explaining", "Somebody you trust offers to look at this screen with you, from afar. Whether that happens is for you alone to say."
    ),
    "please-call": say(
        "Explaining",
        "Somebody you trust would rather talk to you before you go on. Call on the number that you know; what you were doing waits.",
    ),
}
"""Talking to a person, and being helped from afar."""
