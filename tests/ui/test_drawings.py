"""The 64 pictures: told apart by shape alone, also by who sees badly; and by name, also by who hears badly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import combinations

import pytest
from pypinyin import Style, lazy_pinyin
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.family import PICTURES
from app.journeys.pictures import DRAWINGS, drawings
from app.ui.look.icons import drawing_names, paint_drawing
from tests.ui.samples import words

pytestmark = pytest.mark.usefixtures("qapp")

SIDE = 48
"""Pixels at which they are compared; they are shown larger."""
DIM = 12
"""As much is left of them for who sees badly."""
GREYS = 256
INK_APART = 0.4
"""Of what is inked in either of two, so much is in one only."""
DIM_APART = 0.12
"""Mean difference in grey, of black to white."""

Grey = bytes


def test_there_is_one_for_each_number() -> None:
    assert len(DRAWINGS) == PICTURES
    assert sorted(drawing.key for drawing in DRAWINGS) == list(drawing_names())
    assert drawings((63, 0, 0)) == (DRAWINGS[63], DRAWINGS[0], DRAWINGS[0])


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_no_two_have_the_same_name(language: str) -> None:
    names = [words(language)(drawing.name) for drawing in DRAWINGS]
    assert len(set(names)) == PICTURES


def test_no_two_names_rhyme_throughout_in_chinese() -> None:
    """On a bad line, or with the high sounds of t, k and s lost, the vowels are what is left."""
    names = [words("zh_CN")(drawing.name) for drawing in DRAWINGS]
    assert same([(name, " ".join(lazy_pinyin(name, style=Style.FINALS))) for name in names]) == []


@pytest.mark.parametrize("key", drawing_names())
def test_each_fills_its_square_and_stays_inside(key: str) -> None:
    image = QImage(2 * SIDE, 2 * SIDE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_drawing(painter, QRectF(SIDE / 2, SIDE / 2, SIDE, SIDE), key, QColor("black"), QColor("black"))
    painter.end()
    inked = [(x, y) for x in range(2 * SIDE) for y in range(2 * SIDE) if image.pixelColor(x, y).lightness() < GREYS // 2]
    across, down = ([place[axis] - SIDE // 2 for place in inked] for axis in (0, 1))
    assert min(across + down) >= 0
    assert max(across + down) < SIDE
    assert max(max(across) - min(across), max(down) - min(down)) > SIDE * 3 // 4


def test_no_two_look_alike() -> None:
    assert alike([drawing.key for drawing in DRAWINGS], inked, INK_APART) == []


def test_no_two_look_alike_to_who_sees_badly() -> None:
    assert alike([drawing.key for drawing in DRAWINGS], dimmed, DIM_APART) == []


def test_what_looks_or_sounds_alike_is_found() -> None:
    assert alike(["heart", "moon", "heart"], inked, INK_APART) == [("heart", "heart")]
    assert alike(["heart", "moon", "heart"], dimmed, DIM_APART) == [("heart", "heart")]
    assert same([("杯子", "ei i"), ("飞机", "ei i"), ("鱼", "v")]) == [("杯子", "飞机")]


def same(named: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(one, other) for (one, sound), (other, sounds) in combinations(named, 2) if sound == sounds]


def alike(keys: Sequence[str], apart: Callable[[str, str], float], least: float) -> list[tuple[str, str]]:
    return [(one, other) for one, other in combinations(keys, 2) if apart(one, other) < least]


def inked(one: str, other: str) -> float:
    """How much of the ink of two is in one only."""
    pairs = [(a < GREYS // 3, b < GREYS // 3) for a, b in zip(drawn(one, SIDE), drawn(other, SIDE), strict=True)]
    return sum(a != b for a, b in pairs) / sum(a or b for a, b in pairs)


def dimmed(one: str, other: str) -> float:
    """How far two are apart once they are blurred."""
    pairs = list(zip(drawn(one, DIM), drawn(other, DIM), strict=True))
    return sum(abs(a - b) for a, b in pairs) / len(pairs) / GREYS


@cache
def drawn(key: str, side: int) -> Grey:
    """The picture in grey: black ink, faces of a light grey, on white."""
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_drawing(painter, QRectF(image.rect()), key, QColor("black"), QColor("#b0b0b0"))
    painter.end()
    return b"".join(bytes(image.constBits())[y * image.bytesPerLine() :][:side] for y in range(side))
