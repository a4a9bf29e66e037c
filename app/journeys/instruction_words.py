"""What stands on the sheets to keep beside the telephone. Each fits on one page, and names the buttons as they stand on the screen."""

from __future__ import annotations

from typing import Final

from app.domain.family import Link
from app.journeys.say import Digits, Name, say
from app.journeys.sheets import Blanks, Facts, Passage, Sheet, private
from app.journeys.steps import Fact, Trail

TRAIL: Final = Trail(say("Instructions", "Sheets to keep beside the telephone"))
_MOST_NAMED: Final = 3
"""So many helpers leave room for the rest of the page."""


def how_to_pay() -> Sheet:
    """From the start to the receipt."""
    return Sheet(
        "how-to-pay",
        say("Instructions", "How to pay somebody"),
        (
            Passage(
                (
                    say("Instructions", "At the start, press “Pay someone”."),
                    say("Instructions", "Choose the person. For somebody new, have the name and the account number on paper before you."),
                    say("Instructions", "Write how much, and a few words if you like."),
                    say("Instructions", "Read slowly: to whom, how much, from where."),
                    say("Instructions", "You are asked once more. Only then does the money go out. Large or first payments wait a while."),
                ),
                marks="numbers",
            ),
            Passage(
                (
                    say("Instructions", "There is no hurry. Your answers are kept, and you can go on tomorrow."),
                    say("Instructions", "If anybody hurries you, or tells you what to press, stop and put the phone down."),
                    say("Instructions", "Nobody from the bank or the police asks for your secret number or a code."),
                ),
                say("Instructions", "Good to know"),
                "dots",
            ),
        ),
    )


def how_to_stop() -> Sheet:
    """The one press, and what it does."""
    return Sheet(
        "how-to-stop",
        say("Instructions", "How to stop everything"),
        (
            Passage((say("Instructions", "When something is strange, stop first and think afterwards. It is always allowed."),)),
            Passage(
                (
                    say("Instructions", "At the bottom of the screen, press “Stop everything”."),
                    say("Instructions", "Press “Stop everything” once more."),
                    say("Instructions", "From now on no money goes out. Money still comes in."),
                ),
                say("Instructions", "How to do it"),
                "numbers",
            ),
            Passage(
                (
                    say("Instructions", "No computer near you? Call the bank. A person can stop everything for you, day and night."),
                    say("Instructions", "To undo it, go to a branch with your identity card."),
                    say("Instructions", "Bills do not go out either while everything is stopped."),
                ),
                say("Instructions", "Good to know"),
                "dots",
            ),
        ),
    )


def who_may_help(links: tuple[Link, ...]) -> Sheet:
    """Those who may help her now by name, with room for their telephone numbers; where the rest stands, and what nobody may do."""
    names = tuple(Name(link.name) for link in links[:_MOST_NAMED])
    telephone = say("Instructions", "Telephone of {name}")
    lines = tuple(telephone(name=private(name)) for name in names) or (say("Instructions", "Name and telephone"),) * 2
    others = len(links) - len(names)
    more = (Passage((say("Instructions", "And {count} more.")(count=others),)),) if others else ()
    return Sheet(
        "who-may-help",
        say("Instructions", "Who may help me"),
        (
            Blanks(lines, say("Instructions", "People I trust")),
            *more,
            Passage(
                (
                    say("Instructions", "Who may help me, and what each of them may do, is at the start, under “People I trust”."),
                    say("Instructions", "I can end it there at any time, alone."),
                    say("Instructions", "They can never pay with my money, change my limits, or see my secret number."),
                    say("Instructions", "Call them on the number that you have always used, and on no other."),
                    say("Instructions", "Write no secret number on this sheet."),
                ),
                say("Instructions", "Good to know"),
                "dots",
            ),
        ),
    )


def when_cheated(against_scams: str, police: str) -> Sheet:
    """The first minutes, in their order, with the numbers of the line against scams and of the police."""
    return Sheet(
        "when-cheated",
        say("Instructions", "What to do if I was cheated"),
        (
            Passage((say("Instructions", "It is not your fault. These people cheat for a living. What matters is to be quick."),)),
            Passage(
                (
                    say("Instructions", "Put the phone down, and answer no more."),
                    say("Instructions", "Press “Stop everything”, at the bottom of the screen."),
                    say("Instructions", "Call the bank, on the number at the foot of this sheet or on the back of your card."),
                    say("Instructions", "Go to “My money”, “My payments”. Press the payment and say that something is wrong."),
                    say("Instructions", "Tell the police, and somebody you trust. Keep all messages."),
                ),
                marks="numbers",
            ),
            Facts(
                (
                    Fact(say("Instructions", "The police"), Digits(police), "name"),
                    Fact(say("Instructions", "The line against scams"), Digits(against_scams), "name"),
                )
            ),
            Passage((say("Instructions", "Whoever offers to get your money back for a fee is cheating too."),)),
        ),
    )
