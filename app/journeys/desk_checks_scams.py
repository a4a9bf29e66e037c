"""What to ask on the phone besides, and what to say, where a payment looks like a scam of a certain kind. Nobody is blamed in any of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.scams import ScamType
from app.journeys.say import Say, say


@dataclass(frozen=True, slots=True)
class OnThePhone:
    """A question that tells whether it is that scam, and the way out that is safe."""

    ask: Say
    advise: Say


def on_the_phone(scam: ScamType | None) -> OnThePhone:
    """What belongs to a kind of scam; where none is known, an open question."""
    return _WORDS.get(scam or ScamType.OTHER, _OPEN)


_OPEN: Final = OnThePhone(
    say("DeskScams", "“How did this payment come about? Please tell me in your own words.”"),
    say("DeskScams", "“It is always right to stop and think. It can be paid tomorrow as well.”"),
)
_WORDS: Final[Mapping[ScamType, OnThePhone]] = {
    ScamType.GOV_POLICE: OnThePhone(
        say("DeskScams", "“Has anybody called and claimed to be from the police, a court or an office?”"),
        say(
            "DeskScams",
            "“No police asks for money on the phone, or has a safe account. Hang up on them, and dial the police yourself.”",
        ),
    ),
    ScamType.BANK_SAFE: OnThePhone(
        say("DeskScams", "“Has anybody called in the name of the bank, for a code, or to move your money?”"),
        say("DeskScams", "“The bank never asks for a code, and never has you move money. Dial the number on the back of your card.”"),
    ),
    ScamType.CS_REFUND: OnThePhone(
        say("DeskScams", "“Has a shop, a courier or a helpdesk offered you money back?”"),
        say("DeskScams", "“To get money back one never pays, shares the screen or tells a code. Look only into the shop's own app.”"),
    ),
    ScamType.TECH_REMOTE: OnThePhone(
        say("DeskScams", "“Is somebody at your computer or telephone from afar, or were you asked to install something?”"),
        say("DeskScams", "“Take it off the network now, and come to the branch with it. Nobody of the bank looks into it from afar.”"),
    ),
    ScamType.FAMILY: OnThePhone(
        say("DeskScams", "“Did a child or grandchild ask for it, from a new number?”"),
        say("DeskScams", "“Call them first, on the number you have always had.”"),
    ),
    ScamType.BOSS_FRIEND: OnThePhone(
        say("DeskScams", "“Did a friend or superior ask for it in a message, and could not talk?”"),
        say("DeskScams", "“Ask face to face first, or on the number you have always had.”"),
    ),
    ScamType.INVEST: OnThePhone(
        say("DeskScams", "“Is it for something that is sure to gain?”"),
        say("DeskScams", "“Whatever promises a sure gain is a scam, even if a little was paid out at first.”"),
    ),
    ScamType.ELDER_PROJECT: OnThePhone(
        say("DeskScams", "“Is it for a place in a home, for a pension to be bought, or for a subsidy?”"),
        say("DeskScams", "“Talk with your family first, and ask the pension office yourself.”"),
    ),
    ScamType.HEALTH: OnThePhone(
        say("DeskScams", "“Is it for something that cures, after a talk or a free examination?”"),
        say("DeskScams", "“Ask your own doctor first.”"),
    ),
    ScamType.TASK: OnThePhone(
        say("DeskScams", "“Were you promised money for small tasks, and were paid a little first?”"),
        say("DeskScams", "“Work for which one has to pay first is a scam.”"),
    ),
    ScamType.ROMANCE: OnThePhone(
        say("DeskScams", "“Is it for somebody whom you know from the internet alone?”"),
        say("DeskScams", "“I know that this is hard to hear. Please pay nothing to somebody whom you have never met.”"),
    ),
    ScamType.PRIZE: OnThePhone(
        say("DeskScams", "“Were you told that you get a prize or a subsidy once a fee is paid?”"),
        say("DeskScams", "“Whoever really gives you money takes none first.”"),
    ),
    ScamType.LOAN: OnThePhone(
        say("DeskScams", "“Were you promised a loan once a fee or a deposit is paid?”"),
        say("DeskScams", "“A true loan costs nothing before it is paid out.”"),
    ),
    ScamType.PHISH: OnThePhone(
        say("DeskScams", "“Did you press a link in a message, and enter your card or a code there?”"),
        say("DeskScams", "“Then let us lock the card first. Please enter nothing more there.”"),
    ),
    ScamType.PURCHASE: OnThePhone(
        say("DeskScams", "“Did the seller want the money past the shop's own page?”"),
        say("DeskScams", "“Pay inside the shop's own page alone. Past it nobody can bring the money back.”"),
    ),
    ScamType.MULE: OnThePhone(
        say("DeskScams", "“Did somebody ask you to pass money on, or to lend your card or account?”"),
        say("DeskScams", "“That is forbidden, and often part of a fraud. It is good that you tell us: please stop it now.”"),
    ),
    ScamType.RECOVERY: OnThePhone(
        say("DeskScams", "“Has somebody promised to bring back money that you had lost?”"),
        say("DeskScams", "“Only the police can. Whoever takes a fee for it is the next one who cheats.”"),
    ),
}
