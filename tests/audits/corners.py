"""Screens that a step alone does not make: something was typed, objected to, uncovered, or is being waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData, QTimer

from app.domain.money import Money
from app.journeys import pay, pay_words, sign_in
from app.journeys.first_start import TRAIL, activation_code, customer_number
from app.journeys.my_money import lines, on_account
from app.journeys.say import say
from app.journeys.steps import Browse, NotAnAnswer, Plain, Step
from app.ui.pages.photo import PhotoPage
from app.ui.pages.text import EnterTextPage
from app.ui.parts.letter_pad import LetterKey
from app.ui.parts.pressable import Pressable
from app.ui.stage.screen import LATE_MS, SOON_MS, Screen
from app.ui.writing.chinese import chinese
from tests.audits.bad_days import bad_days
from tests.audits.bad_world import LONG_REVIEW, LONGEST, NOTE, PAYEES, REVIEW, BadBank, account, entries, needs
from tests.ui.samples import STEPS

Bring = Callable[[Screen], None]


@dataclass(frozen=True)
class Corner:
    """A step, what is filled in, and how the screen is brought to where it is judged."""

    name: str
    step: Step[Any]
    typed: Plain = None
    bring: Bring = lambda _: None
    stoppable: bool = False

    def show(self, screen: Screen) -> None:
        """Puts it on the screen."""
        screen.show_step(self.step, self.typed, way_back=self.step.leavable)
        screen.set_stop(self.stoppable)
        self.bring(screen)


def corners() -> Iterator[Corner]:
    """Every screen of a bad day and of the corners."""
    for step in bad_days():
        yield Corner(step.key, step)
    yield from objected_to()
    yield from decided()
    yield from waited_for()
    yield from written()
    yield from stoppable()
    yield from paired()
    yield Corner("pin-shown", sign_in.enter_pin(()), "123456", show_the_digits)
    yield Corner("news", on_account(needs(BadBank()), account("0001"), entries(3), 0), bring=bring_news)


def objected_to() -> Iterator[Corner]:
    """Each kind of field with something in it that does not fit, and a choice not made."""
    little = Money(LONGEST.currency, 99)
    for step, typed in (
        (pay_words.how_much(PAYEES[0], account("0001", held=LONGEST.minor - little.minor), pay.TASK), LONGEST.minor),
        (pay_words.what_for(PAYEES[0], pay.TASK), NOTE * 2),
        (customer_number(TRAIL.at(5), None, ()), "1"),
        (activation_code(TRAIL.at(6), None), ""),
        (sign_in.enter_pin(()), "12345"),
        (pay_words.whom(PAYEES, pay.TASK, somebody_new=True), None),
    ):
        yield Corner(f"{step.key}-objected", step, typed, object_to(typed))


def decided() -> Iterator[Corner]:
    """The second confirmation in its pause and after it, and waiting that is over."""
    yield Corner("confirm-pause", pay_words.really(REVIEW, 20, pay.TASK))
    yield Corner("confirm-over", pay_words.really(LONG_REVIEW, 0, pay.TASK))
    wait = STEPS["wait"]()
    yield Corner("wait", wait)
    yield Corner("wait-over", wait, bring=lambda screen: screen.mark_ready(wait))


def waited_for() -> Iterator[Corner]:
    """An answer of the bank that takes its time: at once, after a second, after ten."""
    for name, acting in (("asking", False), ("checking", True)):
        step = pay_words.read_back(REVIEW, None, pay.TASK) if acting else pay_words.whom(PAYEES, pay.TASK, somebody_new=True)
        yield Corner(f"{name}-at-once", step, bring=wait(acting))
        yield Corner(f"{name}-soon", step, bring=wait(acting, SOON_MS))
        yield Corner(f"{name}-late", step, bring=wait(acting, SOON_MS, LATE_MS))


def written() -> Iterator[Corner]:
    """The keys on the screen: letters that wait for their characters, signs, put away; and the longest number."""
    name = STEPS["name"]()
    yield Corner("letters", name, bring=press_keys("wang"))
    yield Corner("letters-unheard", name, bring=press_keys("vvv"))
    yield Corner("letters-objected", STEPS["text"](), NOTE, bring=leave_letters_waiting)
    yield Corner("signs", name, bring=switch_to_signs)
    yield Corner("keys-away", name, bring=put_keys_away)
    yield Corner("longest-number", STEPS["account-number"]())
    yield Corner("headings", STEPS["payments"]())
    yield Corner("picture-marked", STEPS["pictures"](), "garden")


def paired() -> Iterator[Corner]:
    """A pairing at both ends, with a photo in which there is no code and one that was read; and a helper's decision."""
    for name in ("code", "match", "decide"):
        yield Corner(name, STEPS[name]())
    code = STEPS["code"]()
    yield Corner("code-taken", code, bring=lambda screen: screen.mark_ready(code))
    yield Corner("photo-read", STEPS["photo"](), bring=put_in("banxing:pair:4821903175"))
    yield Corner("photo-unread", STEPS["photo"](), bring=put_in("a letter"))


def stoppable() -> Iterator[Corner]:
    """Stop everything between the others, or alone."""
    for name in ("home", "choose", "review", "confirm"):
        yield Corner(f"{name}-stoppable", STEPS[name](), stoppable=True)
    yield Corner("asking-stoppable", STEPS["choose"](), bring=wait(False, SOON_MS), stoppable=True)


def press_keys(letters: str) -> Bring:
    """Presses letters on the screen."""

    def bring(screen: Screen) -> None:
        screen.learn(chinese())
        for letter in letters:
            press_key(screen, letter)

    return bring


def leave_letters_waiting(screen: Screen) -> None:
    """Goes on before their characters are chosen."""
    press_keys("li")(screen)
    screen.frame.forward.emit()


def switch_to_signs(screen: Screen) -> None:
    """Brings the keys for digits and signs."""
    press_key(screen, screen.words(say("Letters", "123")))


def press_key(screen: Screen, shown: str) -> None:
    """Presses the one on which that stands, as a capital or not."""
    keys = (key for key in screen.frame.findChildren(LetterKey) if key.isVisible())
    next(key for key in keys if key.text() in (shown, shown.upper())).click()


def put_keys_away(screen: Screen) -> None:
    """As her key does, for this page alone."""
    assert isinstance(screen.page, EnterTextPage)
    screen.page.show_keys(False)


def put_in(text: str) -> Bring:
    """Drops something on the page."""

    def bring(screen: Screen) -> None:
        assert isinstance(screen.page, PhotoPage)
        data = QMimeData()
        data.setText(text)
        screen.page.take_from(data)

    return bring


def object_to(typed: Plain) -> Bring:
    """Says on the screen what the step says of ``typed``."""

    def bring(screen: Screen) -> None:
        assert screen.step
        try:
            screen.step.take(typed)
        except NotAnAnswer as no:
            screen.say_kindly(no.why)
        else:
            raise AssertionError(f"{typed!r} fits")

    return bring


def show_the_digits(screen: Screen) -> None:
    """Presses the key that uncovers them."""
    name = screen.words(say("Pages", "Show the digits"))
    key = next(key for key in screen.frame.findChildren(Pressable) if key.text() == name)
    key.click()
    assert key.text() != name


def bring_news(screen: Screen) -> None:
    """The live source has more than is shown."""
    assert isinstance(screen.step, Browse)
    screen.freshen(screen.step, lines(entries(9)))


def wait(acting: bool, *struck: int) -> Bring:
    """The clocks of these lengths have struck, without the time being waited for."""

    def bring(screen: Screen) -> None:
        screen.wait(acting=acting)
        clocks = {clock.interval(): clock for clock in screen.findChildren(QTimer)}
        for clock in clocks.values():
            clock.stop()  # on a slow machine the later one would strike while the screen is judged
        for ms in struck:
            clocks[ms].timeout.emit()
        assert screen.waiting_words == bool(struck)

    return bring
