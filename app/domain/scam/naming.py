"""Which scam it is: the one whose own concepts a message speaks of most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from app.domain.scam.concepts import Hits
from app.domain.scam.plots import Plot
from app.domain.scams import ScamType

_TELLING: Final = {
    ScamType.GOV_POLICE: "case case arrest arrest passed_on police stay",
    ScamType.BANK_SAFE: "safe_account safe_account move_own bank bank code_ask",
    ScamType.CS_REFUND: "compensate autocharge autocharge helpdesk overpay overpay meeting",
    ScamType.TECH_REMOTE: "virus virus remote remote override",
    ScamType.FAMILY: "newnumber kin trouble_hard trouble_hard trouble ransom ransom",
    ScamType.BOSS_FRIEND: "boss boss busy new_account gift",
    ScamType.INVEST: "insider insider returns crypto percent",
    ScamType.ELDER_PROJECT: "elder_offer elder_offer elder_gain elder_hard",
    ScamType.HEALTH: "cure cure cure_claim cure_claim health_sell",
    ScamType.TASK: "task task task_gain",
    ScamType.ROMANCE: "romance far far romance_ask",
    ScamType.PRIZE: "prize prize windfall windfall",
    ScamType.LOAN: "loan loan loan_odd",
    ScamType.PHISH: "cut verify link link bait parcel bill subsidy enter",
    ScamType.PURCHASE: "off_platform off_platform bargain doorstep doorstep",
    ScamType.MULE: "mule mule_hard mule_hard mule_hard mule_gain",
    ScamType.RECOVERY: "recover recover recover recover_ask",
}
"""The concepts of each scam; one that stands twice tells it twice as well."""
_MOST_WORDS: Final = 3
"""So many different words of one concept count."""
_OF_A_PLOT: Final = 3
"""A whole plot tells its scam as well as so many words."""


def scam_type(text: str, hits: Hits, whole: Sequence[Plot]) -> ScamType | None:
    """The scam that a plain text speaks of most, if it speaks of any; ``whole``: the plots in it."""
    words = Counter({concept: min(len({text[hit.start : hit.end] for hit in found}), _MOST_WORDS) for concept, found in hits.items()})
    words["link"] = 2 * ("odd_link" in hits or "unknown_link" in hits)
    votes = {scam: sum(words[concept] for concept in concepts.split()) for scam, concepts in _TELLING.items()}
    for scam in {plot.scam for plot in whole}:
        votes[scam] += _OF_A_PLOT
    best = max(votes, key=votes.__getitem__)
    return best if votes[best] else None
