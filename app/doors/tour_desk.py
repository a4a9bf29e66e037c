"""The fraud desk in a story: one of the two writes an urgent alert, the other reads it and publishes it, each with the client."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import uuid4

from app.client.remote_bank import RemoteBank
from app.domain.alerts import Alert, Area, Severity, Urgency, Wording
from app.domain.people import SamplePerson
from app.domain.scams import ScamType
from app.vault.memory import MemoryVault

_LASTS: Final = timedelta(days=30)
_WORDINGS: Final = (
    Wording(
        "zh_CN",
        "有人冒充医保局，说您的医保卡被盗用",
        "今天上午起，有人打电话自称医保局，说您的医保卡在外地被人盗用，马上要停，再把电话转给一位“民警”，要您把钱转走。",
        ("说医保卡今天就要停用。", "把电话转给“民警”，要您保密。", "要您转钱，或者报验证码。"),
        "请先挂断。医保卡不会因为一个电话就停用。拿不准，就拨 12393 问一问。",
        "12393",
        (Area("成都及周边", (("GB/T 2260", "510100"),)),),
    ),
    Wording(
        "en",
        "Calls about a winter fuel payment",
        "Since this morning people have been phoned about a winter fuel payment. The caller says it can only be paid today, and asks for "
        "the number of your card.",
        ("It has to be done today.", "They ask for your card, or for a code.", "They offer to stay on the line while you look."),
        "Put the phone down. Nobody has to apply for this payment on the phone. When in doubt, ring 0800 731 0160 and ask.",
        "0800 731 0160",
        (Area("Kent", (("ISO 3166-2", "GB-KEN"),)),),
    ),
)


def publish(url: str) -> None:
    """Publishes it at the practice bank at ``url``, where two people of the desk are."""
    bank = RemoteBank(url, MemoryVault())
    writer, publisher, *_ = bank.sample_people("fraud_desk")
    bank.close()
    now = datetime.now(UTC)
    alert = Alert("", 0, ScamType.GOV_POLICE, Severity.SEVERE, Urgency.IMMEDIATE, now, now + _LASTS, _WORDINGS)
    with closing(_signed_in(url, writer)) as desk:
        written = desk.write_alert(alert, (), str(uuid4()))
    with closing(_signed_in(url, publisher)) as desk:
        desk.publish_alert(desk.desk_alert(written.alert.alert_id))


def _signed_in(url: str, who: SamplePerson) -> RemoteBank:
    desk = RemoteBank(url, MemoryVault())
    desk.enrol(who.customer_number, who.activation_code)
    desk.sign_in(who.pin)
    return desk
