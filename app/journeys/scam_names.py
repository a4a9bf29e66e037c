"""What each kind of scam is called, in words that one says on the phone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.scams import ScamType
from app.journeys.say import Say, say

SCAM_NAMES: Final[Mapping[ScamType, Say]] = {
    ScamType.GOV_POLICE: say("ScamNames", "False police or officials"),
    ScamType.BANK_SAFE: say("ScamNames", "A false bank with a “safe account”"),
    ScamType.CS_REFUND: say("ScamNames", "A false helpdesk that pays back"),
    ScamType.TECH_REMOTE: say("ScamNames", "False help with the computer"),
    ScamType.FAMILY: say("ScamNames", "A false grandchild or child"),
    ScamType.BOSS_FRIEND: say("ScamNames", "A false friend or superior"),
    ScamType.INVEST: say("ScamNames", "A false investment"),
    ScamType.ELDER_PROJECT: say("ScamNames", "A false pension or care scheme"),
    ScamType.HEALTH: say("ScamNames", "A false cure"),
    ScamType.TASK: say("ScamNames", "False work from home"),
    ScamType.ROMANCE: say("ScamNames", "A false love"),
    ScamType.PRIZE: say("ScamNames", "A false prize or subsidy"),
    ScamType.LOAN: say("ScamNames", "A false loan"),
    ScamType.PHISH: say("ScamNames", "A message with a false link"),
    ScamType.PURCHASE: say("ScamNames", "A false sale"),
    ScamType.MULE: say("ScamNames", "Lending one's card or account"),
    ScamType.RECOVERY: say("ScamNames", "A false promise to bring lost money back"),
    ScamType.OTHER: say("ScamNames", "A scam"),
}
