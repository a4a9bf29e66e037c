"""The fraud desk in a story: two programs that the bank knows, and what one of the two writes for the other to publish."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from typing import Final

from app.client.remote_bank import RemoteBank
from app.contract.operation import Role
from app.ui.tour.desk import Form, Written
from app.vault.memory import MemoryVault

_WORDS: Final[dict[str, Form]] = {
    "zh_CN": (
        ("headline", "有人冒充医保局，说您的医保卡被盗用"),
        ("contact", "12393"),
        ("description", "今天上午起，有人打电话自称医保局，说您的医保卡在外地被人盗用，马上要停，再把电话转给一位“民警”，要您把钱转走。"),
        ("instruction", "请先挂断。医保卡不会因为一个电话就停用。拿不准，就拨 12393 问一问。"),
        ("signs", "说医保卡今天就要停用。\n把电话转给“民警”，要您保密。\n要您转钱，或者报验证码。"),
    ),
    "en": (
        ("headline", "Calls about a winter fuel payment"),
        ("contact", "0800 731 0160"),
        (
            "description",
            "Since this morning people have been phoned about a winter fuel payment. The caller says it can only be paid today, and asks "
            "for the number of your card.",
        ),
        (
            "instruction",
            "Put the phone down. Nobody has to apply for this payment on the phone. When in doubt, ring 0800 731 0160 and ask.",
        ),
        ("signs", "It has to be done today.\nThey ask for your card, or for a code.\nThey offer to stay on the line while you look."),
    ),
}
_AIM: Final[Form] = (
    ("area-zh_CN", "成都及周边"),
    ("code-zh_CN", "510100"),
    ("area-en", "Kent"),
    ("code-en", "GB-KEN"),
    ("words", "医保卡, winter fuel"),
)


def written(language: str) -> Written:
    """What is written, beginning with the words in the writer's own language."""
    others = (each for each in _WORDS if each != language)
    return Written("gov_police", tuple((each, _WORDS[each]) for each in (language, *others)), _AIM)


def sit_down(url: str, vaults: Sequence[MemoryVault], role: Role = "fraud_desk", language: str = "") -> None:
    """Makes the programs that keep their secrets in ``vaults`` known to the practice bank at ``url``, each as another who has the role.

    ``language``: only those who speak it.
    """
    with closing(RemoteBank(url, MemoryVault())) as bank:
        people = [each for each in bank.sample_people(role) if language in ("", each.language)]
    for vault, who in zip(vaults, people, strict=False):
        with closing(RemoteBank(url, vault)) as bank:
            bank.enrol(who.customer_number, who.activation_code)
