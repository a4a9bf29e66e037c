"""What could lead somebody astray: in words that pass between two who trust each other stands no number to pay to and no place to go.

One rule for both ends, at both: a helper's hints, what he hands over, his words beside a decision, and her note to those who have to agree.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MOST_DIGITS: Final = 4
"""Enough for a time of day or a year; too few for a code, a telephone or an account."""
KNOWN_LINES: Final = frozenset({"12321", "12381", "12386", "96110"})
"""Telephone lines of the state in China that everybody is told to call, 96110 against fraud above all. Shorter ones, as 110 or 159, may be
said as they are. One of them at most does not count, so that no number is put together out of them."""

_SPOKEN: Final = re.compile(
    r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b"
)
_CHINESE: Final = frozenset("〇零幺两兩")
"""Numerals that Unicode does not count among those with a value, or not in every version."""
_GROUP: Final = re.compile(r"\d+")
_ROW: Final = re.compile(rf"[dnt]{{{MOST_DIGITS + 1}}}")
_SPELLED: Final = re.compile(r"[dn]{3,}")
"""A part of a number that is spelled digit by digit. Fewer numerals, as in 三四个人, or tens, as in 二十五, are an amount or a day."""

_LATIN: Final = r"[a-z\u00c0-\u024f\u1e00-\u1eff]"
_OTHER: Final = r"[^\W\d_\u0000-\u024f\u1e00-\u1eff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
"""A letter of a script that is neither Latin nor Chinese nor Japanese: there, too, a space follows the end of a sentence."""
_END: Final = r"(?![a-z0-9])"
_ENDINGS: Final = "(?:com|cn|net|org|top|xyz|cc|vip|info|io|co|app|shop|ru|uk|hk|tw|biz|icu)"
_SPOKEN_ENDINGS: Final = "(?:site|online|club|store|link|live|work|bank|edu|gov|me|tv)"
"""These, too, where the dot is a word: behind a full stop they are words themselves."""
_WORDS: Final = "(?:am|an|as|at|be|by|do|go|he|hi|if|in|is|it|me|my|no|of|oh|ok|on|or|so|to|tv|up|us|we)"
"""Words of two letters. All else of two letters behind a dot is a country."""
_CHINESE_ENDINGS: Final = "(?:中国|中國|公司|网络|網絡|网址|网站|網站|网店|在线|在線|商城|集团|政务|公益|香港|台湾|台灣|みんな|コム)"
_SPOKEN_CHINESE: Final = "(?:中国|中國|公司|网络|網絡)"
_PLACE: Final = re.compile(
    "|".join(
        (
            r"://|::|@|(?<![a-z0-9])www(?![a-z])",
            rf"[^\W_]\.(?:{_LATIN}{{2}}|{_OTHER})",  # bank.ru, банк.рф
            rf"[a-z0-9]。{_LATIN}{{2}}",  # to a hurried reader, and to a browser, 。 is a dot
            rf"[^\W_]。(?:site|online|club|store|link|live){_END}",
            rf"[^\W_]\s+\.\s*{_LATIN}{{2}}|[a-z]\s+。\s*{_LATIN}{{2}}",
            rf"[.。·・•]\s*{_ENDINGS}{_END}|,(?:com|cn|org|ru|xyz){_END}",
            rf"[^\W_]\s?\.\s?{_CHINESE_ENDINGS}|[^\W_]\s?[。·・•]\s?{_CHINESE_ENDINGS}(?![^\W_])",
            r"[^\W_]\s*[(\[{<]\s*(?:[.。·・•]|dot|点|點)\s*[)\]}>]",
            rf"(?<![a-z])dot(?![a-z])\W*(?:{_ENDINGS}|{_SPOKEN_ENDINGS}|(?!{_WORDS}{_END})[a-z]{{2}}){_END}",
            rf"(?<![a-z])dot\s+{_WORDS}{_END}(?=\s*(?:$|[/.,!?;:]))",
            rf"(?<![a-z])(?:point|period|full stop)\s+{_ENDINGS}{_END}",
            rf"[点點]\s*(?:{_ENDINGS}|edu|gov|tv){_END}|[a-z]\s*[点點]\s*(?!ok{_END})[a-z]{{2}}",
            rf"[^\W_][点點]{_SPOKEN_CHINESE}(?![^\W_])",
        )
    )
)
"""A link, an address, or something that is written or spelled like one."""
_DOTTED: Final = re.compile(r"\d(?:\s*(?:[.。·・•点點]|dot|point)\s*\d+){3}")
"""An address in numbers."""


def leads_astray(text: str) -> bool:
    """Whether a number or a place stands in it. Short words without either always pass."""
    return carries_number(text) or carries_place(text)


def carries_place(text: str) -> bool:
    """Whether a link, an address or a domain stands in it, or something that is written or spelled like one, in whatever script."""
    return _PLACE.search(_SPOKEN.sub("1", _plain(text))) is not None


def carries_number(text: str) -> bool:
    """Whether there are more digits in it than a time or a year has, in one or in parts, or four numbers with dots.

    Digits in every script and English numerals count wherever in the line they stand; Chinese numerals count where at least three follow
    one another, because "一" is in too many words to count everywhere.
    """
    plain = _without_known_line(_SPOKEN.sub("1", _plain(text)))
    shape = "".join(map(_shape, plain))
    digits = shape.count("d") + sum(part.count("n") for part in _SPELLED.findall(shape))
    return digits > MOST_DIGITS or _ROW.search(shape) is not None or _DOTTED.search(plain) is not None


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _without_known_line(plain: str) -> str:
    known = next((group for group in _GROUP.finditer(plain) if group[0] in KNOWN_LINES), None)
    return f"{plain[: known.start()]}x{plain[known.end() :]}" if known else plain


def _shape(sign: str) -> str:
    """``d``: a digit; ``n``: another numeral below ten; ``t``: one of ten and more; ``x``: a letter; nothing: what may stand between."""
    if unicodedata.decimal(sign, None) is not None:
        return "d"
    value = 0 if sign in _CHINESE else unicodedata.numeric(sign, None)
    if value is not None:
        return "n" if value < 10 else "t"
    return "x" if unicodedata.category(sign)[0] in "LN" else ""
