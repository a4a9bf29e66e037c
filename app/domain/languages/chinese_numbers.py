"""Chinese numbers: as they are said, and in the capitals in which a bank writes amounts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Numerals:
    """Numbers as they are said: ``一万零五十``."""

    digits: str
    """From zero to nine."""
    places: tuple[str, ...]
    """Ones, tens, hundreds, thousands."""
    groups: tuple[str, ...]
    """What each four digits are counted in."""
    two: str
    """Two, before what is counted, and for thousands."""

    @property
    def zero(self) -> str:
        """Also what fills a gap."""
        return self.digits[0]

    def number(self, count: int) -> str:
        """A whole number."""
        if count == 0:
            return self.zero
        groups: list[str] = []
        rest, gap = count, False
        for group in self.groups:
            rest, part = divmod(rest, 10_000)
            if part:
                counted = self.counted(part) if group else self._group(part)
                groups.insert(0, counted + group + (self.zero if gap and groups else ""))
                gap = part < 1000
            elif groups:
                gap = True
            if not rest:
                break
        text = "".join(groups)
        return text[1:] if text.startswith(self.digits[1] + self.places[1]) else text

    def counted(self, count: int) -> str:
        """Before what is counted, two has a word of its own."""
        return self.two if count == 2 else self.number(count)

    def _group(self, part: int) -> str:
        """Up to 9999."""
        said, empty = "", False
        for place in range(3, -1, -1):
            digit = part // 10**place % 10
            if digit:
                two = digit == 2 and place == 3
                said += (self.zero if empty and said else "") + (self.two if two else self.digits[digit]) + self.places[place]
            empty = digit == 0
        return said


@dataclass(frozen=True)
class Capitals:
    """Amounts in capitals: ``伍佰元整``, after 《支付结算办法》附件一 (正确填写票据和结算凭证的基本规定), clauses 1-4."""

    digits: str
    """From zero to nine."""
    places: tuple[str, ...]
    """Ones, tens, hundreds, thousands."""
    groups: tuple[str, ...]
    """What each four digits are counted in; the last is said as its first sign alone where the group behind it is not silent."""

    def amount(self, whole: int, part: int, unit: str) -> str:
        """Whole units and hundredths."""
        zero = self.digits[0]
        said = self._whole(whole) + unit if whole else ""
        if not part:
            return (said or zero + unit) + "整"
        jiao, fen = divmod(part, 10)
        if jiao:
            said += self.digits[jiao] + "角"
        elif whole:
            said += zero
        return said + (self.digits[fen] + "分" if fen else "")

    def _whole(self, number: int) -> str:
        groups: list[int] = []
        while number:
            number, low = divmod(number, 10_000)
            groups.append(low)
        said, gap = "", False
        for index in reversed(range(len(groups))):
            group = groups[index]
            if not group:
                gap = True
                continue
            if said and (gap or group < 1000):
                said += self.digits[0]
            said, gap = said + self._group(group) + self._group_name(index, groups), False
        return said

    def _group_name(self, index: int, groups: list[int]) -> str:
        return self.groups[index][:1] if index == 3 and groups[2] else self.groups[index]

    def _group(self, group: int) -> str:
        said, gap = "", False
        for place in reversed(range(4)):
            digit = group // 10**place % 10
            if digit:
                said += (self.digits[0] if gap and said else "") + self.digits[digit] + self.places[place]
            gap = not digit
        return said
