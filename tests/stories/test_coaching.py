"""She is helped from afar at her own window; at his end stands the client alone, told by the test what to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.coaching import Coaching, CoachingState, StepKind
from app.domain.family import Power
from app.domain.hints import Part, Phrase, Spot
from app.journeys.ports import Refused
from app.journeys.steps import Choose
from app.ui.parts.onlooker import Onlooker
from app.ui.parts.pointer import Pointer
from tests.bank.cast import WANG
from tests.bank.running import RunningBank
from tests.client.customer import LI, Customer, customer_at, let_days_pass
from tests.client.middle import Middle, between
from tests.client.pairs import GIVEN, TRY
from tests.client.pairs import until as half_a_year
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest
from tests.ui.until import until


@pytest.fixture
def at_hers(bank: RunningBank) -> Iterator[Middle]:
    with between(bank.url) as middle:
        yield middle


@pytest.fixture
def his(bank: RunningBank) -> Iterator[Customer]:
    customer = customer_at(bank.url, LI)
    yield customer
    customer.bank.close()


@pytest.fixture
def hers(qapp: QApplication, bank: RunningBank, at_hers: Middle, his: Customer, tmp_path: Path) -> Iterator[HomeSeat]:
    """At home, a day after the two have paired."""
    seat = HomeSeat(qapp, at_hers.url, tmp_path, KeyringOfTheTest())
    seat.first_start(WANG.customer.pin)
    seat.see("home")
    pairing_id = pair(seat, his)
    let_days_pass(bank)
    assert his.bank.link(pairing_id).may(Power.COACH)
    until(lambda: [line for line, _ in at_hers.asked].count("GET /v1/events") > 1)  # and what happens is heard of
    yield seat
    seat.close()


def pair(seat: HomeSeat, his: Customer) -> str:
    invitation = seat.bank.invite(GIVEN, half_a_year(), remote=True, name_of_try=TRY)
    his.bank.claim(invitation.code)
    seat.bank.pictures(invitation.pairing_id)
    his.bank.pictures(invitation.pairing_id)
    for bank in (seat.bank, his.bank):
        bank.say_match(invitation.pairing_id, same=True)
    return invitation.pairing_id


def line(seat: HomeSeat) -> Onlooker:
    return seat.screen.frame.onlooker


def says(seat: HomeSeat, words: str) -> None:
    """The line on her screen comes to say so."""
    until(lambda: line(seat).isVisible() and words in f"{line(seat).standing.text()} {line(seat).hint.text() or line(seat).detail.text()}")


def asks(hers: HomeSeat, shows: str = "covered") -> None:
    """From wherever she is, by the button that every page has."""
    hers.take_note()
    hers.screen.talk.emit()
    for key, plain in (("whom-to-ask", "afar"), ("what-to-show", shows), ("help-asked", True)):
        hers.answer(key, plain)


def to_the_amount(hers: HomeSeat) -> None:
    hers.answer("home", "pay")
    hers.pick_first("payee")
    hers.see("amount")


def comes(his: Customer, hers: HomeSeat) -> Coaching:
    """He joins what she has asked for, and sees where she is."""
    (asked,) = his.bank.coachings()
    assert his.bank.join(asked.coaching_id).state is CoachingState.ON
    says(hers, "is looking on")
    return seen(his, StepKind.AMOUNT)


def seen(his: Customer, kind: StepKind) -> Coaching:
    """What he sees, once it is of this kind."""

    def now() -> Coaching:
        return his.bank.coachings()[0]

    def sees() -> bool:
        scene = now().scene
        return scene is not None and scene.kind is kind

    until(sees)
    return now()


def over(his: Customer, coaching: Coaching) -> None:
    """He is told that it is over."""
    until(lambda: his.bank.coaching(coaching.coaching_id).state is CoachingState.OVER)


def pointed_at(seat: HomeSeat) -> list[Pointer]:
    return [pointer for pointer in seat.screen.frame.findChildren(Pointer) if pointer.isVisible()]


def test_she_asks_in_the_middle_of_a_task_and_is_back_where_she_was(hers: HomeSeat, his: Customer) -> None:
    to_the_amount(hers)
    page = hers.screen.page
    assert page is not None
    QTest.keyClicks(page.parts()["field"], "12")
    asks(hers)
    hers.see("amount")
    says(hers, "has been asked")
    assert hers.screen.typed() == 1200
    now = comes(his, hers)
    assert now.scene is not None
    assert now.scene.targets[0].filled


def test_what_he_says_is_shown_within_a_second_and_goes_when_she_goes_on(hers: HomeSeat, his: Customer) -> None:
    to_the_amount(hers)
    asks(hers)
    hers.see("amount")
    now = comes(his, hers)
    his.bank.say_phrase(now.coaching_id, Phrase.TAKE_YOUR_TIME)
    until(lambda: "Take your time." in line(hers).hint.text(), 1)
    his.bank.say_line(now.coaching_id, "慢慢来")
    says(hers, "慢慢来")
    his.bank.point(now.coaching_id, now.scene_number, Spot(Part.FIELD))
    says(hers, "points to")
    (pointer,) = pointed_at(hers)
    ground = pointer.parentWidget()
    assert ground is not None
    field = hers.screen.page.parts()["field"] if hers.screen.page else None
    assert isinstance(field, QLineEdit)
    until(lambda: pointer.geometry().contains(field.mapTo(ground, field.rect().center())))
    hers.answer("amount", 2000)
    hers.see("note")
    assert pointed_at(hers) == []
    says(hers, "no amounts and no names")


def test_he_may_point_after_she_has_begun_to_type_and_what_is_stale_is_dropped(hers: HomeSeat, his: Customer) -> None:
    to_the_amount(hers)
    asks(hers)
    hers.see("amount")
    before = comes(his, hers)
    page = hers.screen.page
    assert page is not None
    QTest.keyClicks(page.parts()["field"], "5")
    until(lambda: his.bank.coachings()[0].scene_number > before.scene_number)
    now = his.bank.coachings()[0]
    his.bank.point(now.coaching_id, now.scene_number, Spot(Part.FIELD))
    until(lambda: bool(pointed_at(hers)))
    hers.answer("amount", 500)
    hers.see("note")
    seen(his, StepKind.TEXT)
    with pytest.raises(Refused, match="scene_stale"):
        his.bank.point(now.coaching_id, now.scene_number, Spot(Part.FIELD))


def test_one_press_ends_it_and_nothing_more_is_shown(hers: HomeSeat, his: Customer, at_hers: Middle) -> None:
    to_the_amount(hers)
    asks(hers)
    hers.see("amount")
    now = comes(his, hers)
    line(hers).end.click()
    says(hers, "not looking on any more")
    shown = len(at_hers.bodies("/scene"))
    over(his, now)
    hers.answer("amount", 2000)
    hers.see("note")
    assert not line(hers).isVisible()
    hers.answer("note", "eggs")
    hers.see("review")
    assert len(at_hers.bodies("/scene")) == shown


def test_leaving_the_task_ends_it(hers: HomeSeat, his: Customer) -> None:
    to_the_amount(hers)
    asks(hers)
    hers.see("amount")
    now = comes(his, hers)
    hers.back("payee")
    hers.back("home")
    says(hers, "not looking on any more")
    over(his, now)


def test_closing_the_window_ends_it(hers: HomeSeat, his: Customer) -> None:
    to_the_amount(hers)
    asks(hers)
    hers.see("amount")
    now = comes(his, hers)
    hers.close()
    over(his, now)


def test_he_ends_it_and_she_is_told(hers: HomeSeat, his: Customer) -> None:
    to_the_amount(hers)
    asks(hers)
    hers.see("amount")
    now = comes(his, hers)
    his.bank.end_coaching(now.coaching_id)
    says(hers, "not looking on any more")


def test_he_offers_and_she_says_yes(hers: HomeSeat, his: Customer) -> None:
    hers.take_note()
    offer = his.bank.offer_help(his.bank.links()[0].pairing_id)
    question = hers.see("may-look-on")
    assert isinstance(question, Choose)
    hers.answer("may-look-on", "yes")
    hers.see("home")
    says(hers, "is looking on")
    to_the_amount(hers)
    assert seen(his, StepKind.AMOUNT).coaching_id == offer.coaching_id


def test_an_offer_waits_until_what_is_being_entered_is_entered(hers: HomeSeat, his: Customer, at_hers: Middle) -> None:
    to_the_amount(hers)
    page = hers.screen.page
    assert page is not None
    QTest.keyClicks(page.parts()["field"], "12")
    before = len(at_hers.asked)
    offer = his.bank.offer_help(his.bank.links()[0].pairing_id)
    until(lambda: ("GET /v1/coaching", {}) in at_hers.asked[before:])
    assert hers.step is not None
    assert hers.step.key == "amount"
    hers.answer("amount", 1200)
    hers.answer("may-look-on", "no")
    hers.see("note")
    over(his, offer)
    assert not line(hers).isVisible()


def test_an_offer_comes_at_once_where_nothing_is_entered_yet(hers: HomeSeat, his: Customer) -> None:
    to_the_amount(hers)
    his.bank.offer_help(his.bank.links()[0].pairing_id)
    hers.answer("may-look-on", "yes")
    hers.see("amount")
    says(hers, "is looking on")
    seen(his, StepKind.AMOUNT)


def test_please_call_comes_as_a_page(hers: HomeSeat, his: Customer) -> None:
    to_the_amount(hers)
    asks(hers)
    hers.see("amount")
    now = comes(his, hers)
    his.bank.ask_to_call(now.coaching_id)
    hers.answer("please-call", True)
    hers.see("amount")


def test_of_a_whole_payment_nothing_of_hers_leaves_in_a_scene(hers: HomeSeat, his: Customer, bank: RunningBank, at_hers: Middle) -> None:
    to_the_amount(hers)
    asks(hers)
    hers.see("amount")
    now = comes(his, hers)
    hers.answer("amount", 345678)
    hers.answer("note", "for the doctor")
    hers.answer("review", True)
    hers.see("confirm")
    seen(his, StepKind.CONFIRM)
    bank.move(3)
    hers.answer("confirm", True)
    hers.see("receipt")
    seen(his, StepKind.TELL)
    hers.answer("receipt", True)
    hers.see("home")
    over(his, now)
    said = str(at_hers.bodies("/scene"))
    private = ["doctor", "3456", WANG.customer.pin]
    for payee in hers.bank.payees():
        private += [payee.name, payee.account.identification[-4:], *([payee.nickname] if payee.nickname else [])]
    for account in hers.bank.accounts():
        private += [account.booked.decimal, account.number.identification[-4:]]
    assert [trace for trace in private if trace in said] == []
