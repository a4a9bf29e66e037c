"""The first letters of a name's syllables, as who writes with pinyin types them: 李娜 is ``ln``, Robert Wilson ``rw``.

Of Chinese characters the standard's first level (GB/T 2312, 3,755 of them) stands in the order of their readings, so the letter follows
from the place. Names whose reading is another one are told apart by a short table; of rarer characters the letter is not known.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

_BEGINS: Final = (
    (0xB0A1, "a"), (0xB0C5, "b"), (0xB2C1, "c"), (0xB4EE, "d"), (0xB6EA, "e"), (0xB7A2, "f"), (0xB8C1, "g"), (0xB9FE, "h"),
    (0xBBF7, "j"), (0xBFA6, "k"), (0xC0AC, "l"), (0xC2E8, "m"), (0xC4C3, "n"), (0xC5B6, "o"), (0xC5BE, "p"), (0xC6DA, "q"),
    (0xC8BB, "r"), (0xC8F6, "s"), (0xCBFA, "t"), (0xCDDA, "w"), (0xCEF4, "x"), (0xD1B9, "y"), (0xD4D1, "z"),
)  # fmt: skip
"""Where the characters of each letter begin."""
_END: Final = 0xD7F9
"""The last character of the first level."""
_FAMILY: Final = {"单": "s", "仇": "q", "解": "x", "查": "z", "朴": "p", "区": "o", "盖": "g", "曾": "z", "翟": "z", "种": "c", "重": "c"}
"""As family names, which stand first, they are read otherwise than by their place."""


def initials(name: str) -> str:
    """The letters, in small ones; what is neither a Chinese character of the first level nor a word leaves none."""
    letters: list[str] = []
    begun = False
    for sign in name:
        chinese = (_FAMILY.get(sign) if not letters else None) or _letter(sign)
        if chinese:
            letters.append(chinese)
        elif sign.isascii() and sign.isalpha() and not begun:
            letters.append(sign.lower())
        begun = sign.isascii() and sign.isalpha()
    return "".join(letters)


def _letter(sign: str) -> str:
    try:
        high, low = sign.encode("gb2312")
    except (UnicodeEncodeError, ValueError):  # not in the standard, or a sign of one byte
        return ""
    place = high * 256 + low
    at = bisect_right(_BEGINS, place, key=lambda begin: begin[0])
    return _BEGINS[at - 1][1] if at and place <= _END else ""
