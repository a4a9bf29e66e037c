"""Ways to break the good page, each in one place: at least one for every rule of the audit."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.audits.answers import LIMIT_MS
from tests.audits.finding import Rule
from tests.audits.good_page import SCREEN, GoodPage

Break = Callable[[GoodPage], None]


def text_clipped(page: GoodPage) -> None:
    page.title.setFixedHeight(18)


def text_elided(page: GoodPage) -> None:
    page.field.setPlaceholderText("Write the whole name just as it stands on the account, in letters, and nothing else besides it")


def text_covered(page: GoodPage) -> None:
    cover = QFrame(page.content)
    cover.setStyleSheet("background: #FBF7F0")
    cover.setGeometry(page.balance.geometry())
    cover.show()


def text_nowhere(page: GoodPage) -> None:
    astray = QLabel("Nobody reads this", page.content)
    astray.setGeometry(-400, 0, 300, 60)
    astray.show()


def text_overlapping(page: GoodPage) -> None:
    other = QLabel("Slowly, slowly", page)
    other.setGeometry(page.title.geometry().translated(4, 4))
    other.setStyleSheet("background: transparent")
    other.show()


def text_faint(page: GoodPage) -> None:
    page.title.setStyleSheet("color: #666666")


def text_faint_where_scrolled_out(page: GoodPage) -> None:
    page.balance.setStyleSheet("color: #666666")


def text_faint_on_one_of_two_grounds(page: GoodPage) -> None:
    ground = "qlineargradient(x1: 0, x2: 1, stop: 0 #FBF7F0, stop: 0.1 #FBF7F0, stop: 0.1001 #0B4F4A)"
    page.title.setStyleSheet(f"background: {ground}")


def outlines_faint(page: GoodPage) -> None:
    page.choices[3].setStyleSheet("QPushButton:!focus { border: 2px solid #C9C2B5 }")


def fit_sideways(page: GoodPage) -> None:
    page.question.setWordWrap(False)
    page.question.setText(2 * page.question.text())


def fit_sideways_and_cut(page: GoodPage) -> None:
    page.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    fit_sideways(page)


def fit_too_large(page: GoodPage) -> None:
    page.setMinimumHeight(SCREEN[1] + 1)


def targets_small(page: GoodPage) -> None:
    page.forward.setMinimumHeight(0)
    page.forward.setFixedHeight(59)


def target_small_where_scrolled_out(page: GoodPage) -> None:
    page.choices[3].setFixedWidth(59)
    page.choices[3].setText("Li")


def targets_near_the_scrolled(page: GoodPage) -> None:
    layout = page.layout()
    assert layout is not None
    layout.setSpacing(15)


def targets_near(page: GoodPage) -> None:
    layout = page.content.layout()
    assert layout is not None
    layout.setSpacing(15)


def names_missing(page: GoodPage) -> None:
    page.field.setAccessibleName("")


def names_kind(page: GoodPage) -> None:
    page.field.setAccessibleName("Line edit")


def names_twin(page: GoodPage) -> None:
    page.choices[2].setText(page.choices[1].text())


class PressableFrame(QLabel):
    """Takes presses, but nobody who cannot see it is told so. Draws its own focus."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        for inset in range(8 if self.hasFocus() else 3):
            painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
        painter.end()


def names_kind_by_class(page: GoodPage) -> None:
    page.choices[2].setText("PushButton 2")


def names_role(page: GoodPage) -> None:
    frame = PressableFrame("Neighbour Sun")
    frame.setProperty("pressable", True)
    frame.setAccessibleDescription("Pays Sun")
    frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    frame.setMinimumHeight(88)
    page.add(frame)


def names_description(page: GoodPage) -> None:
    page.forward.setAccessibleDescription(page.forward.text())


def names_by_eye(page: GoodPage) -> None:
    page.choices[2].setAccessibleName("Account 7788")


def description_by_eye(page: GoodPage) -> None:
    page.forward.setAccessibleDescription("Sends £42.50 at 9:15")


def description_missing(page: GoodPage) -> None:
    page.forward.setAccessibleDescription("")


def focus_lost(page: GoodPage) -> None:
    page.choices[0].clearFocus()


def focus_invisible(page: GoodPage) -> None:
    page.forward.setStyleSheet("QPushButton:focus { border: 2px solid #1F2328; padding: 12px }")


def focus_invisible_out_of_view(page: GoodPage) -> None:
    page.balance.setMinimumHeight(400)
    page.field.setMinimumHeight(400)
    page.follows_focus = False


def focus_faint(page: GoodPage) -> None:
    page.forward.setStyleSheet("QPushButton:focus { border: 6px solid #BBBBBB }")


def focus_trapped(page: GoodPage) -> None:
    note = QPlainTextEdit()
    note.setStyleSheet("QPlainTextEdit { border: 2px solid #1F2328 } QPlainTextEdit:focus { border: 6px solid #1F2328 }")
    note.setAccessibleName("A note")
    note.setAccessibleDescription("Write a few words to go with the money")
    note.setMinimumHeight(100)
    page.add(note)


class OneWayField(QLineEdit):
    """Keeps Shift+Tab for itself."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        return super().focusNextPrevChild(True) if forward else True


def focus_trapped_backwards(page: GoodPage) -> None:
    field = OneWayField()
    field.setAccessibleName("A note")
    field.setAccessibleDescription("Write a few words to go with the money")
    field.setMinimumHeight(64)
    page.add(field)


def focus_unreached(page: GoodPage) -> None:
    page.choices[3].setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def focus_order(page: GoodPage) -> None:
    QWidget.setTabOrder(page.choices[2], page.choices[1])


def places_missing(page: GoodPage) -> None:
    page.person.setObjectName("help")


def focus_order_between_bars(page: GoodPage) -> None:
    QWidget.setTabOrder(page.forward, page.back)


def places_moved(page: GoodPage) -> None:
    layout = page.layout()
    assert layout is not None
    layout.setContentsMargins(30, 30, 30, 30)


def words_untranslated(page: GoodPage) -> None:
    page.title.setText("Pay someone you know")


def words_untranslated_chinese(page: GoodPage) -> None:
    page.title.setText("付款")


def words_untranslated_beside_translated(page: GoodPage) -> None:
    page.title.setText(f"{page.title.text()} now")


def words_untranslated_of_one_letter(page: GoodPage) -> None:
    page.title.setText("I")


def words_heard_untranslated(page: GoodPage) -> None:
    page.forward.setProperty("data", True)
    page.forward.setAccessibleDescription("Leads to the amount")


def answers_none(page: GoodPage) -> None:
    page.forward.setStyleSheet("QPushButton:pressed { background: #FFFFFF }")


def answers_late(page: GoodPage) -> None:
    def think() -> None:
        over = perf_counter() + 2 * LIMIT_MS / 1000
        while perf_counter() < over:
            pass

    page.forward.pressed.connect(think)


BREAKS: tuple[tuple[Rule, Break], ...] = (
    (Rule.TEXT_CLIPPED, text_clipped),
    (Rule.TEXT_ELIDED, text_elided),
    (Rule.TEXT_HIDDEN, text_covered),
    (Rule.TEXT_HIDDEN, text_nowhere),
    (Rule.TEXT_OVERLAPPING, text_overlapping),
    (Rule.TEXT_FAINT, text_faint),
    (Rule.TEXT_FAINT, text_faint_where_scrolled_out),
    (Rule.TEXT_FAINT, text_faint_on_one_of_two_grounds),
    (Rule.OUTLINES_FAINT, outlines_faint),
    (Rule.FIT_SIDEWAYS, fit_sideways),
    (Rule.FIT_SIDEWAYS, fit_sideways_and_cut),
    (Rule.FIT_TOO_LARGE, fit_too_large),
    (Rule.TARGETS_SMALL, targets_small),
    (Rule.TARGETS_SMALL, target_small_where_scrolled_out),
    (Rule.TARGETS_NEAR, targets_near_the_scrolled),
    (Rule.TARGETS_NEAR, targets_near),
    (Rule.NAMES_MISSING, names_missing),
    (Rule.NAMES_KIND, names_kind),
    (Rule.NAMES_TWIN, names_twin),
    (Rule.NAMES_KIND, names_kind_by_class),
    (Rule.NAMES_ROLE, names_role),
    (Rule.NAMES_DESCRIPTION, names_description),
    (Rule.NAMES_DESCRIPTION, description_missing),
    (Rule.NAMES_BY_EYE, names_by_eye),
    (Rule.NAMES_BY_EYE, description_by_eye),
    (Rule.FOCUS_LOST, focus_lost),
    (Rule.FOCUS_INVISIBLE, focus_invisible),
    (Rule.FOCUS_INVISIBLE, focus_invisible_out_of_view),
    (Rule.FOCUS_FAINT, focus_faint),
    (Rule.FOCUS_TRAPPED, focus_trapped),
    (Rule.FOCUS_TRAPPED, focus_trapped_backwards),
    (Rule.FOCUS_UNREACHED, focus_unreached),
    (Rule.FOCUS_ORDER, focus_order),
    (Rule.ANSWERS_NONE, answers_none),
    (Rule.ANSWERS_LATE, answers_late),
    (Rule.PLACES_MISSING, places_missing),
    (Rule.FOCUS_ORDER, focus_order_between_bars),
    (Rule.PLACES_MOVED, places_moved),
    (Rule.WORDS_UNTRANSLATED, words_untranslated),
    (Rule.WORDS_UNTRANSLATED, words_untranslated_chinese),
    (Rule.WORDS_UNTRANSLATED, words_untranslated_beside_translated),
    (Rule.WORDS_UNTRANSLATED, words_untranslated_of_one_letter),
    (Rule.WORDS_UNTRANSLATED, words_heard_untranslated),
)
