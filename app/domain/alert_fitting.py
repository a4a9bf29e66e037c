"""Which alerts fit the moment: what she writes or was told, and how much she is about to send. Everywhere else a warning is only noise."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from app.domain.alerts import GRAVEST, Alert
from app.domain.money import Money


def fitting(alerts: Iterable[Alert], said: str = "", amount: Money | None = None) -> tuple[Alert, ...]:
    """Those that fit, the gravest first, else in the order in which they came. One that has no trigger fits no moment in particular."""
    return tuple(sorted((alert for alert in alerts if fits(alert, said, amount)), key=lambda alert: GRAVEST.index(alert.severity)))


def fits(alert: Alert, said: str = "", amount: Money | None = None) -> bool:
    """Whether one of its words was said, and the amount, if there is one, is above what it is about; without words the amount decides."""
    triggers = alert.triggers
    if triggers.words and not _is_said(triggers.words, said):
        return False
    above = triggers.amount_above
    if above is None or amount is None:
        return bool(triggers.words)
    return amount.currency == above.currency and amount > above


def _is_said(words: Iterable[str], said: str) -> bool:
    """However it is spaced and written: 安 全 账 户 and ＳＡＦＥ account are said too."""
    heard = _folded(said)
    return any(_folded(word) in heard for word in words)


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
