"""What the story of the check desk begins with: a warning that names two of the accounts she pays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import uuid4

from app.client.remote_bank import RemoteBank
from app.domain.alerts import Alert, Severity, Urgency, Wording
from app.domain.scams import ScamType
from app.ui.tour.checking import HeldPayment
from app.ui.tour.family import PaymentAmongTwo
from app.ui.tour.story import DESK, DESK2, HOME
from app.vault.memory import MemoryVault

BAD: Final = {
    "zh_CN": HeldPayment(PaymentAmongTwo("房东老赵", "1500", "新的押金"), "赵建国", "有人发信息说换了账号，叫她今天就转，别问别人。"),
    "en": HeldPayment(
        PaymentAmongTwo("Window cleaner", "180", "For the new gutters"),
        "Clearview Window Cleaning",
        "A letter with another account, to be paid today and not to be talked about.",
    ),
}
"""What she was talked into."""
GOOD: Final = {
    "zh_CN": HeldPayment(PaymentAmongTwo("菜摊小周", "68", "菜钱"), "周大勇", "在菜摊上当面买的菜，账号是他自己写的。"),
    "en": HeldPayment(
        PaymentAmongTwo("Derek (gardener)", "42.50", "For the roses"),
        "Derek Whitlock",
        "He was in the garden this morning and wrote it down.",
    ),
}
"""What is as it should be."""
TALKED_ABOUT: Final = {"zh_CN": "不方便多说，明天自己到网点来。", "en": "Could not say much. Comes to the branch tomorrow, alone."}
"""What she wanted who was not alone."""
_LASTS: Final = timedelta(days=30)
_WORDINGS: Final = (
    Wording(
        "zh_CN",
        "有人冒充房东和摊主，发来新的收款账号",
        "最近有人冒充房东和熟悉的摊主，说换了收款账号，要您今天就转。",
        ("账号和以前不一样。", "要您别问别人。"),
        "请先打您平时用的号码，问一问是不是换了账号。",
    ),
    Wording(
        "en",
        "Letters with another account, in the name of people one knows",
        "Letters and messages ask to pay a gardener or a window cleaner to another account, and today.",
        ("The account is another than before.", "You are not to ask anybody."),
        "Ask first, on the number you have always used.",
    ),
)


def hold_both(url: str, vaults: Mapping[str, MemoryVault], language: str) -> None:
    """Has two of the desk warn of the accounts. All programs are known to the practice bank at ``url`` already."""
    with _as(url, vaults[HOME]) as bank:
        names = BAD[language].holder, GOOD[language].holder
        accounts = tuple(payee.account for payee in bank.payees() if payee.name in names)
    now = datetime.now(UTC)
    alert = Alert("", 0, ScamType.BOSS_FRIEND, Severity.SEVERE, Urgency.EXPECTED, now, now + _LASTS, _WORDINGS)
    with _as(url, vaults[DESK]) as desk:
        written = desk.write_alert(alert, accounts, str(uuid4()))
    with _as(url, vaults[DESK2]) as desk:
        desk.publish_alert(desk.desk_alert(written.alert.alert_id))


@contextmanager
def _as(url: str, vault: MemoryVault) -> Iterator[RemoteBank]:
    """Whoever the program is known as that keeps its secrets in ``vault``."""
    with closing(RemoteBank(url, vault)) as bank:
        everybody = (*bank.sample_people("customer"), *bank.sample_people("fraud_desk"))
        bank.sign_in(next(each.pin for each in everybody if each.customer_number == bank.enrolled()))
        yield bank
        bank.sign_out()
