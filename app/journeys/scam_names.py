"""What each kind of scam is called, in words that one says on the phone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.scams import ScamType
from app.journeys.say import Say, say

SCAM_NAMES: Final[Mapping[ScamType, Say]] = {
    ScamType.GOV_POLICE: say("ScamNames", "Fake police or officials"),
    ScamType.BANK_SAFE: say("ScamNames", "A fake bank with a “safe account”"),
    ScamType.CS_REFUND: say("ScamNames", "A fake helpdesk that pays back"),
    ScamType.TECH_REMOTE: say("ScamNames", "Fake help with the computer"),
    ScamType.FAMILY: say("ScamNames", "A fake grandchild or child"),
    ScamType.BOSS_FRIEND: say("ScamNames", "A fake friend or boss"),
    ScamType.INVEST: say("ScamNames", "A fake investment"),
    ScamType.ELDER_PROJECT: say("ScamNames", "A fake pension or care scheme"),
    ScamType.HEALTH: say("ScamNames", "A fake cure"),
    ScamType.TASK: say("ScamNames", "Fake work from home"),
    ScamType.ROMANCE: say("ScamNames", "A fake romance"),
    ScamType.PRIZE: say("ScamNames", "A fake prize or grant"),
    ScamType.LOAN: say("ScamNames", "A fake loan"),
    ScamType.PHISH: say("ScamNames", "A message with a fake link"),
    ScamType.PURCHASE: say("ScamNames", "A fake sale"),
    ScamType.MULE: say("ScamNames", "Lending one's card or account"),
    ScamType.RECOVERY: say("ScamNames", "A false promise to bring lost money back"),
    ScamType.OTHER: say("ScamNames", "A scam"),
}
