"""What he says to a payment of hers she reads at once, while both sit at their windows."""

from __future__ import annotations

from app.domain.payments import PaymentStatus
from app.journeys.steps import Choose
from tests.bank.running import RunningBank
from tests.journeys.drive import later
from tests.stories.home_seat import HomeSeat
from tests.stories.test_family import ask, look_in, newest_payment, pair


def asked(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> str:
    """They have paired, and she has asked him; answers the key of his line."""
    pair(hers, his, bank)
    his.see("helping")
    ask(hers, bank)
    return look_in(his)


def tiles(seat: HomeSeat) -> set[str]:
    home = seat.see("home")
    assert isinstance(home, Choose)
    return {option.key for option in home.options}


def test_call_me_first_comes_over_her_receipt_and_the_receipt_is_there_afterwards(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    line = asked(hers, his, bank)
    hers.take_note()
    his.answer("helping", line)
    his.answer("decide", "call")
    told = hers.see("news-payment_call_first")
    assert "wants to talk to you" in told.question.text
    assert told.trail.task.text == "News for you"
    hers.answer("news-payment_call_first", True)
    hers.see("receipt")


def test_a_no_comes_over_home_and_home_then_says_what_is_so(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    line = asked(hers, his, bank)
    hers.answer("receipt", True)
    assert "waiting" in tiles(hers)
    his.answer("helping", line)
    for key, plain in (("decide", "refuse"), ("why-not", "none")):
        his.answer(key, plain)
    hers.take_note()
    hers.answer("news-payment_family_refused", True)
    assert newest_payment(hers).status is PaymentStatus.REFUSED
    assert "waiting" not in tiles(hers)


def test_what_goes_out_after_his_yes_is_told_over_home_and_waits_there_no_more(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    line = asked(hers, his, bank)
    hers.answer("receipt", True)
    hers.see("home")
    hers.take_note()
    his.answer("helping", line)
    for key, plain in (("decide", "agree"), ("really-agree", True)):
        his.answer(key, plain)
    hers.answer("news-payment_approved", True)
    assert "waiting" in tiles(hers)  # the bank still wants it to wait its day
    hers.take_note()
    later(bank, hours=25)
    hers.answer("news-payment_settled", True)
    assert "waiting" not in tiles(hers)
