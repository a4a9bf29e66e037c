"""What he says to a payment of hers she reads at once, while both sit at their windows."""

from __future__ import annotations

from app.domain.payments import PaymentStatus
from app.journeys.steps import Choose
from tests.bank.running import RunningBank
from tests.stories.home_seat import HomeSeat
from tests.stories.test_family import ask, look_in, newest_payment, pair


def asked(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> str:
    """They have paired, and she has asked him; answers the key of his line."""
    pair(hers, his, bank)
    his.see("helping")
    ask(hers, bank)
    return look_in(his)


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
    home = hers.see("home")
    assert isinstance(home, Choose)
    assert "waiting" in {option.key for option in home.options}
    his.answer("helping", line)
    for key, plain in (("decide", "refuse"), ("why-not", "none")):
        his.answer(key, plain)
    hers.take_note()
    hers.answer("news-payment_family_refused", True)
    assert newest_payment(hers).status is PaymentStatus.REFUSED
    home = hers.see("home")
    assert isinstance(home, Choose)
    assert "waiting" not in {option.key for option in home.options}
