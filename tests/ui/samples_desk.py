"""One of each page that the desk alone has, with what it may have to hold at its longest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.accounts import AccountNumber
from app.domain.alerts import Alert, AlertState, Area, Severity, Triggers, Urgency, Wording
from app.domain.corrections import Asked, Outcome, Subject
from app.domain.money import Money
from app.domain.scams import ScamType
from app.journeys.desk_corrections_words import read_back, what_is_asked
from app.journeys.desk_writing_forms import aim_form, words_form
from app.journeys.desk_writing_words import overview
from app.journeys.say import say
from app.journeys.steps import Step, Trail
from app.journeys.steps_desk import GiveSource
from tests.ui.samples_branch_desk import BRANCH_DESK_STEPS

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
ACCOUNTS = (AccountNumber("CN-BBAN", "6288000000009999"),)
CHINESE = Wording(
    "zh_CN",
    "有人冒充医保局，说您的医保卡被盗用",
    "今天上午起，有人打电话自称医保局，说您的医保卡在外地被人盗用，马上要停，再把电话转给一位“民警”，要您把钱转走。",
    ("说医保卡今天就要停用。", "把电话转给“民警”，要您保密。", "要您转钱，或者报验证码。"),
    "请先挂断。医保卡不会因为一个电话就停用。拿不准，就拨 12393 问一问。",
    "12393",
    (Area("成都及周边", (("GB/T 2260", "510100"),)),),
)
ENGLISH = Wording(
    "en",
    "Calls about a winter fuel payment",
    "Since this morning people have been phoned about a winter fuel payment. The caller says it can only be paid today.",
    ("It has to be done today.", "They ask for your card, or for a code.", "They offer to stay on the line while you look."),
    "Put the phone down. Nobody has to apply for this payment on the phone. When in doubt, ring 0800 731 0160 and ask.",
    "0800 731 0160",
    (Area("Kent", (("ISO 3166-2", "GB-KEN"),)),),
)
ALERT = Alert(
    "alt_1",
    1,
    ScamType.GOV_POLICE,
    Severity.SEVERE,
    Urgency.IMMEDIATE,
    NOW,
    NOW + timedelta(days=30),
    (CHINESE, ENGLISH),
    Triggers(("医保卡", "winter fuel"), Money("CNY", 500000)),
    AlertState.DRAFT,
)

ASKED = Asked("cor_1", NOW, Subject.ADDRESS, "我搬到女儿家了，新地址是成都市锦江区梨花街8号2单元301", "王秀兰", "80010001")

DESK_STEPS: dict[str, Callable[[], Step[Any]]] = {
    **BRANCH_DESK_STEPS,
    "correction": lambda: what_is_asked(ASKED),
    "correction-answer": lambda: read_back(ASKED, Outcome.PROOF_NEEDED, "请带上身份证来网点，我们当面帮您改。"),
    "form": lambda: words_form("zh_CN", CHINESE, needed=True),
    "aim": lambda: aim_form(ALERT, ACCOUNTS),
    "overview": lambda: overview(ALERT, ACCOUNTS),
    "source": lambda: GiveSource(
        key="source",
        trail=Trail(say("DeskAlerts", "What others warn of")),
        question=say("DeskAlerts", "Where is the warning?"),
        why=(say("DeskAlerts", "Nothing of it reaches a customer by itself: you complete it, and a colleague publishes it."),),
        label=say("DeskAlerts", "Address, with https"),
    ),
}
