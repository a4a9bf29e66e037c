"""Every page of the stories can be understood by somebody who only hears it (BANXING_AUDIT=full: of every story, in both languages)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from app.doors.options import STORIES
from tests.audits.by_ear import judge
from tests.audits.context import PSEUDO
from tests.audits.grid import LANGUAGES, is_full

SPOKEN = tuple(language for language in LANGUAGES if language != PSEUDO)
FEW = (("pay", "zh_CN"), ("scam", "en"), ("pay", "zh_TW"))
LIMIT_S = 600


def chosen() -> list[tuple[str, str]]:
    return list(product(STORIES, SPOKEN)) if is_full() else list(FEW)


def walked(story: str, language: str, folder: Path) -> list[dict[str, str]]:
    """The pages of a story in their order, with what is read aloud of each."""
    command = [sys.executable, "-m", "app", "tour", "--story", story, "--language", language, "--out", str(folder / "out")]
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    subprocess.run(command, env=environ, check=True, timeout=LIMIT_S, capture_output=True)
    pages: list[dict[str, str]] = json.loads((folder / "out" / "tour.json").read_text("utf-8"))
    return pages


@pytest.mark.parametrize(("story", "language"), chosen())
def test_every_page_can_be_understood_by_ear(story: str, language: str, tmp_path: Path) -> None:
    pages = walked(story, language, tmp_path)
    assert len(pages) > 4
    wrong = [f"{page['step']}: {found}" for page in pages for found in judge(page["spoken"], language)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("line", "language", "rule"),
    [
        ("户名：王*兰", "zh_CN", "a sign"),
        ("Fees · none", "en", "a sign"),
        ("The code is 458213", "en", "digits run together"),
        ("按钮：对，没有错", "zh_CN", "a button"),
        ("Until Sunday, 9:15", "en", "a clock or date in figures"),
        ("Error in payment_settled", "en", "an internal name"),
        ("Firms, e.g. shops", "en", "shortened"),
        ("这是骗局吗？，消息", "zh_CN", "two rests"),
        ("现有 7519元", "zh_CN", "an amount or day in figures"),
        ("11月22日，星期日", "zh_CN", "an amount or day in figures"),
        ("请按 Continue 继续", "zh_CN", "another language"),
        ("and " * 41, "en", "too long"),
        ("", "en", "nothing"),
        ("Again\nAgain", "en", "said twice"),
        ("[hidden], account ending in 6 6 2 1", "en", "a sign"),
        ("Press the green one", "en", "known by sight alone"),
        ("Choose what is shown above.", "en", "known by sight alone"),
        ("With a keyboard or the keys below.", "en", "known by sight alone"),
        ("请按红色的按键", "zh_CN", "known by sight alone"),
        ("用键盘或下面的按键都可以", "zh_CN", "known by sight alone"),
        ("Ring 101 yourself", "en", "a number to dial run together"),
        ("请拨打110", "zh_CN", "a number to dial run together"),
    ],
)
def test_what_a_voice_would_stumble_over_is_found(line: str, language: str, rule: str) -> None:
    assert rule in {found.rule for found in judge(line, language)}


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("日常账户8，8，6，6，现有七千五百一十九元七角一分", "zh_CN"),
        ("Everyday account 7 7 8 8: There is 16847 pounds and 60 pence", "en"),
        ("From a number that you do not know:\nI quote:\nClick the link.\nEnd of the quote.", "en"),
        ("It is allowed, above all at night. Call 1 0 1.", "en"),
        ("请拨1，1，0。", "zh_CN"),
        ("Sunday the 22nd of November 2026, half past 8 in the evening", "en"),
    ],
)
def test_what_a_clerk_would_say_is_well(line: str, language: str) -> None:
    assert judge(line, language) == []
