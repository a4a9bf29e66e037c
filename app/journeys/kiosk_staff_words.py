"""What a kiosk says to the people of the bank who set it up."""

from __future__ import annotations

from typing import Final

from app.journeys.say import say
from app.journeys.steps import Option, Tell, Trail
from app.journeys.steps_kiosk import ShowKey

INSTALLING: Final = Trail(say("Kiosk", "Getting the machine ready"))


def installing() -> Tell:
    """Where the bank does not know this machine yet, or not any more."""
    return Tell(
        key="install",
        trail=INSTALLING,
        question=say("Kiosk", "This machine is not ready yet."),
        why=(say("Kiosk", "For the people of the bank: next it asks for the number and the code out of its letter."),),
        go_on=say("Kiosk", "Go on"),
        mood="news",
    )


def show_key() -> ShowKey:
    """Nobody else sets it up."""
    return ShowKey(
        key="staff-key",
        trail=INSTALLING,
        question=say("Kiosk", "Please hold the staff key in front of the reader."),
        why=(say("Kiosk", "Only the people of the bank set this machine up."),),
        options=(Option("back", say("Kiosk", "Go back"), "back", icon="back"),),
        quiet=(),
        look="tiles",
    )


def not_the_key() -> Tell:
    """It was something else."""
    return Tell(
        key="not-the-key",
        trail=INSTALLING,
        question=say("Kiosk", "This is not the staff key of this machine."),
        why=(say("Kiosk", "Nothing was changed."),),
        go_on=say("Kiosk", "Try again"),
        mood="news",
    )


def no_machine() -> Tell:
    """The number is that of a customer, or of somebody who works at the bank."""
    return Tell(
        key="no-machine",
        trail=INSTALLING,
        question=say("Kiosk", "This number is not that of a machine."),
        why=(say("Kiosk", "It was not kept here. Please take the number and the code out of the letter for this machine."),),
        go_on=say("Kiosk", "Go on"),
        mood="news",
    )
