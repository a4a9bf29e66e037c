"""Plots: what a whole scam is made of. One thing alone may be genuine; who speaks, what is wanted and how it is pressed together are not.

A line of the table names a scam, then its parts. A part is shown by any one of its concepts, anywhere in the message, said straight; no
two parts by the same words. A whole plot says more than its signals do one by one: it counts ``PLOT_POINTS`` beside them, once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise, product
from typing import Final

from app.domain.scam.concepts import Hit, Hits
from app.domain.scam.frames import Frames
from app.domain.scams import ScamType

PLOT_POINTS: Final = {"zh": 15, "en": 16}
_MOST_PLACES: Final = 5
"""So many places of one part are tried."""
_DENIALS: Final = frozenset(
    "secrecy stay busy hurry say_lie cure_claim returns guarantee ransom loan_odd autocharge trouble trouble_hard cut".split()
)
"""Concepts that are told as a denial ("do not hang up", "I can't talk"), so that a denial does not take them away."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A line of the table: the scam, and for each part of it the concepts that show it."""

    scam: ScamType
    parts: tuple[tuple[str, ...], ...]


_TABLE: Final = """
gov_police    | police case | safe_account move_own assigned personal_account cash remote | secrecy stay arrest case passed_on hurry
gov_police    | police case | gift crypto | arrest case hurry secrecy
gov_police    | police case | code_ask card_hard fee money_ask | secrecy stay arrest passed_on
gov_police    | case arrest | arrest passed_on press stay | fee money_ask phone call
bank_safe     | bank account cut | safe_account move_own assigned override cash say_lie | secrecy stay hurry safe_word cut new_account
bank_safe     | bank account | code_ask card_hard | cut safe_word hurry verify stay
cs_refund     | helpdesk compensate autocharge | remote meeting override | compensate autocharge overpay move install
cs_refund     | compensate autocharge overpay | code_ask card_hard assigned gift crypto | helpdesk bank compensate autocharge
cs_refund     | overpay | gift money_ask move cash
tech_remote   | virus | remote phone press install | remote hurry fee account cut call bank
family        | kin newnumber | trouble_hard trouble ransom newnumber | money_ask sum_sent cash gift
family        | newnumber | secrecy busy trouble_hard hurry | money_ask sum_sent cash gift
boss_friend   | boss newnumber | busy secrecy hurry | money_ask sum_sent gift new_account personal_account
boss_friend   | new_account | move pay_first money_ask | busy hurry secrecy bill
invest        | insider returns crypto | returns guarantee percent | other_chat install money_ask sum_sent move crypto click
invest        | insider crypto | fee pay_first | percent returns crypto move
elder_project | elder_offer | elder_gain elder_hard returns | fee pay_first sum_sent money_ask amount percent
health        | cure | cure_claim | health_sell money_ask move amount
task          | task | task_gain | pay_first money_ask sum_sent fee other_chat crypto
romance       | romance far | far romance_ask trouble | money_ask sum_sent gift crypto fee
prize         | prize windfall subsidy | fee pay_first | prize windfall click card call amount
prize         | prize subsidy | odd_link unknown_link | verify enter card hurry click
loan          | loan | loan_odd | fee pay_first other_chat gift
phish         | cut bill parcel subsidy account bait virus | odd_link unknown_link | cut verify hurry fee bill card click enter
purchase      | bargain off_platform | off_platform | move money_ask pay_first personal_account
mule          | mule mule_hard | mule_gain mule_hard | mule_hard amount percent cash
recovery      | recover | recover_ask fee | pay_first fee other_chat remote card code_ask percent
"""


def _read(table: str) -> Iterator[Plot]:
    for line in table.strip().splitlines():
        scam, *parts = (part.strip() for part in line.split("|"))
        yield Plot(ScamType(scam), tuple(tuple(part.split()) for part in parts))


PLOTS: Final = tuple(_read(_TABLE))


def plots(hits: Hits, frames: Frames) -> list[Plot]:
    """The plots that are whole in a message."""
    straight = {concept: list(islice(_meant(concept, frames), _MOST_PLACES)) for concept in hits}
    return [plot for plot in PLOTS if _is_whole(plot, straight)]


def _meant(concept: str, frames: Frames) -> Iterator[Hit]:
    return (hit for hit in frames.straight(concept) if concept in _DENIALS or not frames.is_denied(hit.start, hit.end))


def _is_whole(plot: Plot, straight: dict[str, list[Hit]]) -> bool:
    places = [[hit for concept in part for hit in straight.get(concept, ())][:_MOST_PLACES] for part in plot.parts]
    return any(_apart(chosen) for chosen in product(*places))


def _apart(chosen: tuple[Hit, ...]) -> bool:
    """Whether no two of the places overlap."""
    placed = sorted(chosen, key=lambda hit: hit.start)
    return all(one.end <= other.start for one, other in pairwise(placed))
