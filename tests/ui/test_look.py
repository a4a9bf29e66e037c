from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.look.fonts import missing_letters
from app.ui.look.icons import icon_names, paint_icon
from app.ui.look.look import Look, worn
from app.ui.look.portraits import initial, paint_portrait
from app.ui.look.tokens import SCALES, THEMES, Colours, Theme, Type
from app.ui.parts.field import Field
from app.ui.parts.hands import Hands
from tests.audits.colours import contrast
from tests.ui.conftest import Show

TEXT = (
    ("ink", "paper"), ("ink", "card"), ("ink", "card_down"), ("muted", "paper"), ("muted", "card"),
    ("on_pine", "pine"), ("on_pine", "pine_down"), ("on_brick", "brick"), ("on_brick", "brick_down"),
    ("brick", "card"), ("brick", "card_down"),
    ("on_plum", "plum"), ("on_plum", "plum_down"), ("on_honey", "honey"), ("on_sky", "sky"), ("on_mint", "mint"),
    ("on_lit", "lit"),
)  # fmt: skip
OUTLINES = (
    ("line", "paper"),
    ("mint_line", "lit"),
    ("line", "card"),
    ("ring", "paper"),
    ("mint_line", "paper"),
    ("mint_line", "mint"),
    ("mint_line", "card"),
)


def between(colours: Colours, one: str, other: str) -> float:
    return contrast(QColor(getattr(colours, one)).rgb(), QColor(getattr(colours, other)).rgb())


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out(theme: Theme, ink: str, ground: str) -> None:
    assert between(THEMES[theme], ink, ground) >= 7


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(("line", "ground"), OUTLINES)
def test_outlines_and_rings_stand_out(theme: Theme, line: str, ground: str) -> None:
    assert between(THEMES[theme], line, ground) >= 4.5


@pytest.mark.parametrize("theme", Theme)
def test_the_letter_on_a_portrait_stands_out(theme: Theme) -> None:
    colours = THEMES[theme]
    assert all(contrast(QColor(face).rgb(), QColor(colours.on_portrait).rgb()) >= 7 for face in colours.portraits)


def test_the_strongest_theme_is_black_white_and_yellow_in_what_is_written() -> None:
    colours = THEMES[Theme.CONTRAST]
    written = {
        colours.ink,
        colours.muted,
        colours.on_pine,
        colours.on_brick,
        colours.on_plum,
        colours.on_honey,
        colours.on_sky,
        colours.on_mint,
    }
    assert written <= {"#000000", "#FFFFFF", "#FFE600"}


@pytest.mark.parametrize("scale", [99, 301])
def test_a_text_size_out_of_reach_is_refused(scale: int) -> None:
    with pytest.raises(ValueError, match=str(scale)):
        Look(scale=scale)


def test_letters_grow_with_the_text_and_the_bars_stop() -> None:
    sizes = {kind: [Look(scale=scale).letters(kind) for scale in SCALES] for kind in Type}
    assert sizes[Type.BODY] == [24, 30, 36, 48, 72]
    assert sizes[Type.BAR] == [24, 30, 36, 48, 48]
    assert sizes[Type.HEADING] == [40, 46, 52, 64, 88]
    assert all(sizes[Type.HEADING][n] > sizes[Type.BODY][n] for n in range(len(SCALES)))


def test_the_machine_has_the_letters_and_a_missing_one_is_found(qapp: QApplication) -> None:
    assert missing_letters() == ""
    assert missing_letters("a\U000e1234b") == "\U000e1234"


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    picture = QImage(48, 48, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    paint_icon(painter, QRectF(0, 0, 48, 48), name, QColor("#0B4F4A"))
    painter.end()
    colours = {picture.pixelColor(x, y).name() for x in range(48) for y in range(48)}
    assert {"#0b4f4a", "#ffffff"} <= colours


def test_an_icon_that_is_not_there_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="nonsense"):
        paint_icon(QPainter(), QRectF(), "nonsense", QColor("#000000"))


def portrait(name: str) -> QImage:
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    paint_portrait(painter, QRectF(0, 0, 64, 64), name)
    painter.end()
    return picture


def test_a_portrait_is_the_same_each_time_and_another_for_another(qapp: QApplication, wear: Callable[[Look], None]) -> None:
    wear(Look())
    assert portrait("李娜") == portrait("李娜")
    assert len({portrait(name).pixelColor(32, 8).name() for name in ("李娜", "张建国", "王芳", "Robert Wilson", "Mary", "市场")}) > 2


def test_initials() -> None:
    assert (initial("李娜"), initial("“market”"), initial(" ")) == ("李", "M", "·")


def test_a_new_look_is_there_at_once_and_keeps_what_was_typed_and_the_focus(show: Show, wear: Callable[[Look], None]) -> None:
    window = QWidget()
    field = Field("Your words", "Write here", Hands(0), 40, window)
    show(window)
    window.activateWindow()
    field.setFocus()
    QTest.keyClicks(field, "half a th")
    small, ground = field.sizeHint().height(), window.grab().toImage().pixelColor(window.width() - 1, window.height() - 1)
    wear(Look(Theme.NIGHT, 300))
    QTest.keyClick(field, Qt.Key.Key_X)
    assert (field.text(), field.hasFocus(), worn()) == ("half a thx", True, Look(Theme.NIGHT, 300))
    assert field.sizeHint().height() > 1.5 * small
    assert window.grab().toImage().pixelColor(window.width() - 1, window.height() - 1) != ground
