"""A message made plain before it is read: one width, one script, no tricks with letters; and where each sign of it stood.

Whoever writes to be missed by a filter mixes alphabets, puts dots or nothing-to-see between letters and writes 0 for o. Whoever dictates
writes what sounds alike. Both become plain text here, and each sign remembers its place in the original, so that a reason can be quoted.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.domain.plain_text import BLANK
from app.domain.scam.traditional import SIMPLIFIED

LONGEST: Final = 10_000
"""More than this is not read, in characters: nobody sends a longer message, and an answer has to come at once."""

_LOOKALIKES: Final = dict(zip("аеорсухіјѕԁһкмтвнαορνικτəɡɩ’‘ʼ´`“”„«»、", "aeopcyxijsdhkmtbhaopviktegi'''''\"\"\"\"\"，", strict=True))
"""Signs of other alphabets that look like ours, and the many quotation marks."""
_SLIPS: Final = tuple(
    tuple(slip.split(">"))
    for slip in (
        "帐户>账户 帐号>账号 转帐>转账 登陆>登录 验正码>验证码 验证马>验证码 验证吗>验证码 验证嘛>验证码 验証码>验证码 银航>银行 "
        "薇信>微信 威信>微信 徽信>微信 v信>微信 扣扣>qq 企鹅号>qq 身份正>身份证 刷但>刷单 刷丹>刷单 唰单>刷单 汇宽>汇款 "
        "保正金>保证金 手序费>手续费 公检发>公检法 工检法>公检法 公安菊>公安局 冻节>冻结 密玛>密码 蜜码>密码 客付>客服 退宽>退款 "
        "转张>转账 转仗>转账 保蜜>保密 支付保>支付宝 抖因>抖音 利滚例>利滚利 赚前>赚钱 挣前>挣钱 佣今>佣金 拥金>佣金 贷宽>贷款 "
        "带款>贷款 代款>贷款 征心>征信 中讲>中奖 连结>链接 链結>链接 簡讯>短信 简讯>短信 汇钱>汇款 "
        "萤幕>屏幕 软体>软件 网路>网络 程式>程序 身分>身份 金融卡>银行卡"
    ).split()
)
"""What is mistaken for one another in writing or dictating, and what Taiwan calls otherwise.

As long as one another, so that every place stays.
"""
_SIGN: Final = "[一-鿿]"
_SPACED_SIGNS: Final = re.compile(rf"{_SIGN}(?:[ .·*_\-|/~+]{{1,2}}{_SIGN}){{2,40}}(?!{_SIGN})")
_SPACED_LETTERS: Final = re.compile(r"(?<![a-z0-9.])[a-z0-9](?:([ .·*_\-|])[a-z0-9])(?:\1[a-z0-9]){2,40}(?![a-z0-9])")
_BETWEEN_SIGNS: Final = re.compile(rf"(?<={_SIGN})[ \t]+(?={_SIGN})")
_REPEATED: Final = re.compile(r"(?<=([ !?~,，。；]))\1+")
_EDGES: Final = re.compile(r"\A\s+|\s+\Z")
_DIGIT_AS_LETTER: Final = re.compile(r"(?<=[a-z])[013$5](?=[a-z])")
_LETTER_OF: Final = {"0": "o", "1": "i", "3": "e", "5": "s", "$": "s"}


@dataclass(frozen=True, slots=True)
class Plain:
    """A text made plain. ``places[i]`` is where the i-th sign of it stands in the original."""

    text: str
    places: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """From where to where the original holds what stands from ``start`` to ``end`` here."""
        return self.places[start], self.places[end - 1] + 1


def plain(text: str) -> Plain:
    """Makes a text plain, as far as it is read at all."""
    read = text[:LONGEST]
    plainly = {sign: _sign(sign) for sign in set(read)}
    signs = [plainly[sign] for sign in read]
    bare = _in_words(Plain("".join(signs), tuple(place for place, made in enumerate(signs) for _ in made)))
    letters = _DIGIT_AS_LETTER.sub(lambda found: _LETTER_OF[found[0]], bare.text)
    for slip, meant in _SLIPS:
        letters = letters.replace(slip, meant)
    return Plain(letters, bare.places)


@lru_cache(maxsize=8192)
def _sign(sign: str) -> str:
    """What one sign comes to: nothing, where it cannot be seen."""
    if sign in "\n\r\u2028\u2029":
        return "\n"
    if sign.isspace():
        return " "
    wide = unicodedata.normalize("NFKD", sign).casefold()
    kept = (each for each in wide if each not in BLANK and unicodedata.category(each) not in ("Mn", "Me", "Cf", "Cc", "Cs"))
    return "".join(SIMPLIFIED.get(each, _LOOKALIKES.get(each, each)) for each in kept)


def _in_words(text: Plain) -> Plain:
    """Takes out what was put between the signs of a word, and what only repeats a blank or a mark."""
    left_out: set[int] = set()
    for pattern in (_SPACED_SIGNS, _SPACED_LETTERS):
        for found in pattern.finditer(text.text):
            left_out.update(place for place in range(found.start(), found.end()) if not text.text[place].isalnum())
    for pattern in (_BETWEEN_SIGNS, _REPEATED, _EDGES):
        for found in pattern.finditer(text.text):
            left_out.update(range(found.start(), found.end()))
    if not left_out:
        return text
    kept = [place for place in range(len(text.text)) if place not in left_out]
    return Plain("".join(text.text[place] for place in kept), tuple(text.places[place] for place in kept))
