"""Names in another script: pinyin of a Chinese name, in whatever order and with whatever letters, is that name."""

from __future__ import annotations

import pytest

from app.bank.services.readings import in_latin
from app.domain.approvals import benefits
from tests.bank.family.pairing import Pair
from tests.bank.running import RunningBank


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("李娜", "Li Na"),
        ("李娜", "LINA"),
        ("李娜", "Na Li"),
        ("李娜", "Ｌｉ　Ｎａ"),
        ("李娜", "Lǐ Nà"),
        ("王秀兰", "Wang Xiulan"),
        ("王秀兰", "Xiu Lan Wang"),
        ("王秀兰", "X. Wang"),
        ("欧阳娜", "Ouyang Na"),
        ("吕梅", "Lü Mei"),
        ("吕梅", "Lyu Mei"),
        ("吕梅", "Lv Mei"),
        ("单红", "Shan Hong"),
        ("曾梅", "Zeng Mei"),
        ("李娜", "王秀兰 & Li Na"),
    ],
)
def test_it_is_the_same_name_from_either_side(name: str, written: str) -> None:
    assert benefits(name, (written,), in_latin)
    if "&" not in written:
        assert benefits(written, (name,), in_latin)


OTHERS = [("李娜", "Wang Xiulan"), ("王秀兰", "Wang"), ("李娜", "李纳"), ("张伟", "Zhao Fang"), ("娜", "Na")]


@pytest.mark.parametrize(("name", "written"), OTHERS)
def test_somebody_else_is_somebody_else(name: str, written: str) -> None:
    assert not benefits(name, (written,), in_latin)


@pytest.mark.parametrize("name", ["", "Peter", "娜", "Peter 李", "中国工商银行股份有限公司", "12"])
def test_what_is_no_chinese_name_is_not_read(name: str) -> None:
    assert in_latin(name) == ()


def test_he_is_not_asked_where_his_name_is_written_in_pinyin(pair: Pair, bank: RunningBank) -> None:
    bank.change(lambda tx: tx.run("UPDATE people SET name = '李娜' WHERE person_id = 'p-li'"))
    pair.pair()
    account = {"scheme": "CN-BBAN", "identification": "6288000000000099"}
    for name, kinds in (("LI NA", ["wait", "bank"]), ("Zhao Fang", ["family", "wait"])):
        details = pair.customer.to_somebody_new(name, account, "10.00")
        assert [each["kind"] for each in pair.customer.review(details)["content"]["requires"]] == kinds
