"""The one thing to know about each kind of scam, in a sentence. How the kinds are called stands in :mod:`app.journeys.scam_names`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.scams import ScamType
from app.journeys.say import Say, say

TRUTHS: Final[Mapping[ScamType, Say]] = {
    ScamType.GOV_POLICE: say("ScamTruths", "Police, courts and offices never ask for money, codes or secrecy like this."),
    ScamType.BANK_SAFE: say("ScamTruths", "No bank asks for a code, and there is no “safe account”."),
    ScamType.CS_REFUND: say("ScamTruths", "A real refund needs no code, no link and no look at your screen."),
    ScamType.TECH_REMOTE: say("ScamTruths", "Install nothing, and let nobody see or steer your computer or telephone."),
    ScamType.FAMILY: say("ScamTruths", "Call your relative on the number you have always used, before anything else."),
    ScamType.BOSS_FRIEND: say("ScamTruths", "Call this person on the number you have always used, or ask face to face."),
    ScamType.INVEST: say("ScamTruths", "Whoever promises a sure profit is cheating."),
    ScamType.ELDER_PROJECT: say("ScamTruths", "Pay nothing in advance, and ask your family or the pension office first."),
    ScamType.HEALTH: say("ScamTruths", "Nothing cures everything. Ask your own doctor first."),
    ScamType.TASK: say("ScamTruths", "No real work asks you to pay first."),
    ScamType.ROMANCE: say("ScamTruths", "Give no money to anybody whom you have never met."),
    ScamType.PRIZE: say("ScamTruths", "Whoever wants money before a prize or grant has none to give."),
    ScamType.LOAN: say("ScamTruths", "No real lender takes a fee before the loan."),
    ScamType.PHISH: say("ScamTruths", "If it could be true, open the app of the bank, shop or office yourself, as always."),
    ScamType.PURCHASE: say("ScamTruths", "Pay only inside the shop where you buy, never to somebody's own account."),
    ScamType.MULE: say("ScamTruths", "Lend your card or account to nobody: that is against the law."),
    ScamType.RECOVERY: say("ScamTruths", "Only the police can help with that, and they take no fee."),
}
"""What is true of each, or what to do instead."""
ANY: Final = say("ScamTruths", "Do nothing before you have talked to somebody you trust.")
"""The same where it is none of these."""
