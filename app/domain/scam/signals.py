"""The signals of scams: what is asked for, how she is pressed, which story is told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What a signal is to a scam."""

    ASK = "ask"
    """What she is to do or to hand over. Without one of these nothing is stopped."""
    PRESSURE = "pressure"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal: its name, and what it is to a scam."""

    id: str
    kind: Kind


ODD_LINK: Final = Signal("odd_link", Kind.ASK)
"""A link written to look like somebody else's, or that hides where it leads."""
UNKNOWN_LINK: Final = Signal("unknown_link", Kind.ASK)
"""A link to nobody that this program knows of."""
WORDING: Final = Signal("wording", Kind.STORY)
"""Words that scams have more often than genuine messages: what the small model goes by."""

_ALL: Final = (
    ODD_LINK,
    UNKNOWN_LINK,
    WORDING,
    Signal("code_request", Kind.ASK),
    Signal("secret_request", Kind.ASK),
    Signal("details_request", Kind.ASK),
    Signal("safe_account", Kind.ASK),
    Signal("money_request", Kind.ASK),
    Signal("money_moved", Kind.ASK),
    Signal("sum_asked", Kind.ASK),
    Signal("guard_taken_away", Kind.ASK),
    Signal("pay_first", Kind.ASK),
    Signal("remote_control", Kind.ASK),
    Signal("install_app", Kind.ASK),
    Signal("gift_cards", Kind.ASK),
    Signal("crypto", Kind.ASK),
    Signal("cash_collected", Kind.ASK),
    Signal("personal_account", Kind.ASK),
    Signal("new_account", Kind.ASK),
    Signal("other_chat", Kind.ASK),
    Signal("press_key", Kind.ASK),
    Signal("click", Kind.ASK),
    Signal("call_back", Kind.ASK),
    Signal("say_something_else", Kind.ASK),
    Signal("lend_account", Kind.ASK),
    Signal("secrecy", Kind.PRESSURE),
    Signal("stay_on_line", Kind.PRESSURE),
    Signal("time_pressure", Kind.PRESSURE),
    Signal("threat", Kind.PRESSURE),
    Signal("cut_off", Kind.PRESSURE),
    Signal("case", Kind.STORY),
    Signal("passed_on", Kind.STORY),
    Signal("authority", Kind.STORY),
    Signal("bank_calls", Kind.STORY),
    Signal("refund", Kind.STORY),
    Signal("charge_to_cancel", Kind.STORY),
    Signal("overpaid", Kind.STORY),
    Signal("virus", Kind.STORY),
    Signal("new_number", Kind.STORY),
    Signal("new_number_of_kin", Kind.STORY),
    Signal("kin_in_trouble", Kind.STORY),
    Signal("kin_needs_help", Kind.STORY),
    Signal("ransom", Kind.STORY),
    Signal("boss", Kind.STORY),
    Signal("cannot_talk", Kind.STORY),
    Signal("guaranteed_return", Kind.STORY),
    Signal("insider", Kind.STORY),
    Signal("elder_project", Kind.STORY),
    Signal("cure", Kind.STORY),
    Signal("cure_for_sale", Kind.STORY),
    Signal("task_job", Kind.STORY),
    Signal("far_love", Kind.STORY),
    Signal("love", Kind.STORY),
    Signal("windfall", Kind.STORY),
    Signal("prize", Kind.STORY),
    Signal("subsidy", Kind.STORY),
    Signal("loan", Kind.STORY),
    Signal("bait", Kind.STORY),
    Signal("parcel", Kind.STORY),
    Signal("bill_due", Kind.STORY),
    Signal("off_platform", Kind.STORY),
    Signal("doorstep", Kind.STORY),
    Signal("recovery", Kind.STORY),
)

SIGNALS: Final = {signal.id: signal for signal in _ALL}
"""Every signal by its name."""
