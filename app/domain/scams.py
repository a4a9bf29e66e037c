"""The kinds of scam: one vocabulary for alerts, for the checking of payments, and for "Is this a scam?"."""

from __future__ import annotations

from enum import StrEnum


class ScamType(StrEnum):
    """What is tried. The ids stand in the feed, so that none is ever renamed."""

    GOV_POLICE = "gov_police"
    """Somebody says to be the police, a court or a ministry."""
    BANK_SAFE = "bank_safe"
    """Somebody says to be the bank, and knows a "safe account"."""
    CS_REFUND = "cs_refund"
    """A shop's or a courier's helpdesk that wants to pay something back."""
    TECH_REMOTE = "tech_remote"
    """Help with the computer or the telephone, from afar."""
    FAMILY = "family"
    """A grandchild in trouble, with another number."""
    BOSS_FRIEND = "boss_friend"
    """Somebody known who needs money laid out at once."""
    INVEST = "invest"
    ELDER_PROJECT = "elder_project"
    """Places in homes, pensions to be bought, subsidies for the old."""
    HEALTH = "health"
    """Cures for everything."""
    TASK = "task"
    """Work from home for which one pays first."""
    ROMANCE = "romance"
    PRIZE = "prize"
    LOAN = "loan"
    PHISH = "phish"
    """A message with a link to a page that asks for numbers and codes."""
    PURCHASE = "purchase"
    MULE = "mule"
    """Lending one's account or card."""
    RECOVERY = "recovery"
    """Who promises to bring back what was lost."""
    OTHER = "other"
    """Of a bank that is newer than this program."""
