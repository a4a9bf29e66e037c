"""Two people, each at a window of her and his own, and one bank between them: they pair, and what she asks he decides."""

from __future__ import annotations

from app.domain.family import LinkState
from app.domain.payees import Payee
from app.domain.payments import Payment, PaymentStatus
from app.journeys.link_words import POWERS
from app.journeys.reasons import READY, in_words
from app.journeys.steps import Browse, Choose, Match, ShowCode, Tell, Wait
from app.ui.pages.browse import BrowsePage
from app.ui.pages.wait import WaitPage
from tests.bank.cast import LANDLORD
from tests.bank.running import RunningBank
from tests.journeys.drive import later
from tests.stories.home_seat import HomeSeat
from tests.ui.until import until

NOTE = "he called this morning"


def lines(seat: HomeSeat) -> list[str]:
    """What his home lists, by key."""
    home = seat.see("helping")
    assert isinstance(home, Browse)
    return [item.key for item in home.items]


def come(seat: HomeSeat, key: str) -> None:
    """What is waited for has come, by itself, and she goes on."""
    step = seat.see(key)
    assert isinstance(step, Wait)
    until(lambda: isinstance(seat.screen.page, WaitPage) and seat.screen.page.can_forward)
    seat.answer(key, True)


def invite(hers: HomeSeat) -> str:
    """She invites somebody far away; answers the code on her screen."""
    for key, plain in (("home", "trusted"), ("trusted", "invite"), ("is-it-your-wish", "my-wish")):
        hers.answer(key, plain)
    for words in POWERS:
        hers.answer(words.power.value, "yes")
    hers.answer("how-long", "year")
    hers.answer("where", "remote")
    hers.answer("review", True)
    hers.answer("confirm", True)
    hers.answer("invitation", "show")
    code = hers.see("code")
    assert isinstance(code, ShowCode)
    return code.code


def pictures(seat: HomeSeat) -> list[str]:
    step = seat.see("pictures")
    assert isinstance(step, Match)
    return [drawing.key for drawing in step.pictures]


def to_the_pictures(hers: HomeSeat, his: HomeSeat) -> None:
    """From home, at both ends, to the pictures, which are the same."""
    code = invite(hers)
    his.answer("helping", "code")
    his.answer("pairing-code", code)
    his.answer("who-invites", "yes")
    come(hers, "code")
    hers.answer("who-came", "yes")
    come(his, "pictures-come")
    assert pictures(hers) == pictures(his)


def pair(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    """Both say that they are the same; a day later it is in force, and both are at home."""
    to_the_pictures(hers, his)
    his.answer("pictures", True)
    his.see("other-says")
    hers.answer("pictures", True)
    come(his, "other-says")
    for seat in (hers, his):
        told = seat.see("paired")
        assert "from {moment}" in told.question.text
        seat.answer("paired", True)
    hers.answer("trusted", "done")
    later(bank, hours=25)
    until(lambda: hers.bank.links()[0].state is LinkState.ACTIVE)


def ask(hers: HomeSeat, bank: RunningBank, minor: int = 300_000) -> None:
    """She pays her landlord so much that he is asked; the receipt is on her screen."""
    hers.answer("home", "pay")
    payee = hers.see("payee")
    assert isinstance(payee, Choose)
    (landlord,) = (option.key for option in payee.options if isinstance(option.value, Payee) and option.value.account == LANDLORD)
    hers.answer("payee", landlord)
    hers.answer("amount", minor)
    hers.answer("note", "rent")
    hers.answer("note-to-family", NOTE)
    hers.answer("review", True)
    hers.see("confirm")
    bank.move(3)
    hers.answer("confirm", True)
    hers.see("receipt")


def look_in(his: HomeSeat, kind: str = "request:") -> str:
    """What comes is announced while his home is open, and shown when he wants it. Answers the key of what came."""
    page = his.screen.page
    assert isinstance(page, BrowsePage)

    def found() -> list[str]:
        if page.news.isVisible():
            page.news.click()
        return [key.removeprefix("item:") for key in page.own_parts() if key.startswith(f"item:{kind}")]

    until(found)
    return found()[0]


def newest_payment(hers: HomeSeat) -> Payment:
    """As her program hears of it."""
    return hers.bank.payments(1)[0]


def test_they_pair_and_a_day_later_he_may_help(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    pair(hers, his, bank)
    home = his.see("helping")
    assert isinstance(home, Browse)
    (link,) = (item.key for item in home.items if item.key.startswith("link:"))
    his.answer("helping", link)
    assert "You may help {name} until {day}" in his.see("who-trusts-me").question.text


def test_pictures_that_differ_end_it_at_both_ends(hers: HomeSeat, his: HomeSeat) -> None:
    to_the_pictures(hers, his)
    his.answer("pictures", False)
    his.answer("different", True)
    his.see("helping")
    hers.answer("pictures", True)
    hers.see("refused-pairing_refused")


def test_what_he_agrees_to_goes_out_when_it_has_waited(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    pair(hers, his, bank)
    his.see("helping")
    ask(hers, bank)
    assert newest_payment(hers).status is PaymentStatus.WAITING_FOR_FAMILY
    his.answer("helping", look_in(his))
    decide = his.see("decide")
    assert isinstance(decide, Choose)
    assert NOTE in [fact.value for fact in decide.facts]
    for key, plain in (("decide", "agree"), ("really-agree", True)):
        his.answer(key, plain)
    agreed = his.see("agreed")
    assert isinstance(agreed, Tell)
    assert "still waits" in agreed.why[0].text
    assert newest_payment(hers).status is PaymentStatus.PENDING
    later(bank, hours=25)
    assert newest_payment(hers).status is PaymentStatus.SETTLED


def test_what_he_refuses_never_goes_out_and_she_reads_why(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    pair(hers, his, bank)
    his.see("helping")
    ask(hers, bank)
    his.answer("helping", look_in(his))
    for key, plain in (("decide", "refuse"), ("why-not", "ready:unknown")):
        his.answer(key, plain)
    his.see("refused")
    assert newest_payment(hers).status is PaymentStatus.REFUSED
    newest = hers.bank.diary(1).entries[0]
    assert (newest.code, in_words(str(dict(newest.facts)["reason"]))) == ("request_refused", READY["ready:unknown"])


def test_what_she_takes_back_no_longer_needs_him(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    pair(hers, his, bank)
    his.see("helping")
    ask(hers, bank)
    his.answer("helping", look_in(his))
    his.answer("decide", "agree")
    his.see("really-agree")
    hers.bank.cancel_payment(newest_payment(hers).payment_id)
    his.answer("really-agree", True)
    his.see("needs-you-no-more")


def test_with_his_word_and_a_day_gone_by_money_may_go_out_again(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    pair(hers, his, bank)
    his.see("helping")
    hers.bank.freeze()
    hers.bank.ask_unfreeze()
    his.answer("helping", look_in(his, "thaw:"))
    for key, plain in (("may-money-go-out", "agree"), ("really-out-again", True)):
        his.answer(key, plain)
    his.see("agreed-out-again")
    assert hers.bank.read_freeze().frozen
    later(bank, hours=25)
    until(lambda: not hers.bank.read_freeze().frozen)
