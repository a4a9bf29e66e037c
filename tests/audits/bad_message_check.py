"""Every screen of "Is this a scam?", with links that no line can hold and a caller who talks without end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from app.domain.scam.verdict import Judgement, Reason, Verdict
from app.domain.scams import ScamType
from app.journeys.call_lines import LINES
from app.journeys.message_check_words import CALL, MESSAGE, own_line, thought_of, what_is_it, what_is_said, which_message
from app.journeys.steps import Step
from app.journeys.steps_message_check import SOMETHING_ELSE, Heard

LINK = "http://" + "account-locked-confirm-at-once." * 6 + "example"
SPEECH = "然后他就说我的账户有问题要我马上把钱转过去" * 9
SIGNS = ("odd_link", "code_request", "call_back")


def asked_about() -> Iterator[Step[Any]]:
    """All of them."""
    yield from (what_is_it(), which_message(), own_line(), what_is_said((), Verdict.NONE))
    lines = (Heard("police", LINES["police"].text), Heard(SOMETHING_ELSE, SPEECH), Heard("case", LINES["case"].text))
    yield from (what_is_said(lines, Verdict.CAREFUL), what_is_said(tuple(Heard(key, LINES[key].text) for key in LINES), Verdict.NONE))
    reasons = tuple(
        Reason(sign, words, place * 1000, place * 1000 + 999)
        for place, (sign, words) in enumerate(zip(SIGNS, (LINK, SPEECH, "9"), strict=True))
    )
    for what, verdict in product((MESSAGE, CALL), Verdict):
        found = verdict is not Verdict.NONE
        yield thought_of(Judgement(verdict, "en", ScamType.CS_REFUND if found else None, reasons if found else ()), what, "en")
    for scam in (ScamType.ELDER_PROJECT, ScamType.PHISH, ScamType.OTHER):  # the longest words, and none
        yield thought_of(Judgement(Verdict.STOP, "zh", scam, reasons[-1:]), MESSAGE, "zh_CN")
