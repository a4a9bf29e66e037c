"""With the customer there: what is read back, what comes of it, and what nothing comes of, at a real bank."""

from __future__ import annotations

from typing import Any, Final

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.counter import CodeFor
from app.domain.family import LinkState
from app.domain.money import Money
from app.domain.safeguards import SafeguardField
from app.journeys.desk_counter import with_the_customer
from app.journeys.desk_counter_words import refused
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.say import Digits, Name, Say
from app.journeys.steps import Review, Tell
from app.vault.memory import MemoryVault
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.client.pairs import pair_at, paired
from tests.journeys.drive import drive, expect, give

WANG = ("70010001", "Wang")


def at_the_counter(needs: Needs, what: str, *answers: Any) -> Runner[None]:
    runner, _ = drive(lambda: with_the_customer(needs, what), answers)
    return runner


@pytest.mark.parametrize(
    ("what", "no"), [("pin", 0), ("pin", 1), ("device", 2), ("safeguards", 1), ("unfreeze", 2), ("link", 0), ("link", 1)]
)
def test_whoever_is_not_sure_changes_nothing(needs: Needs, what: str, no: int) -> None:
    runner = at_the_counter(needs, what, *["yes"] * no, "no")
    assert expect(runner, Tell).key.startswith("not-now-")
    give(runner, True)
    assert runner.step is None


def test_a_code_is_shown_once_and_enrols_her_computer(needs: Needs, bank: RunningBank) -> None:
    runner = at_the_counter(needs, CodeFor.DEVICE, "yes", "yes", "yes", *WANG)
    assert expect(runner, Review).key == "do-device"
    give(runner, True)
    told = expect(runner, Tell)
    code = next(fact.value for fact in told.facts if fact.weight == "money")
    assert isinstance(code, Digits)
    hers = RemoteBank(bank.url, MemoryVault())
    hers.enrol(WANG[0], code.text)
    assert hers.enrolled() == WANG[0]
    hers.close()


def test_number_and_name_of_two_people_give_no_code(needs: Needs) -> None:
    runner = at_the_counter(needs, CodeFor.PIN, "yes", "yes", WANG[0], "Li")
    assert expect(runner, Tell).key == "customer-differs"


@pytest.mark.parametrize("why", ["customer_unknown", "customer_differs", "too_many_attempts", "another_teller_needed", "content_changed"])
def test_every_no_at_the_counter_has_its_words(why: str) -> None:
    assert refused(Refused(why), witnessed=False)


def test_whoever_gave_one_code_gives_not_the_other(needs: Needs, zhou: RemoteBank) -> None:
    at_the_counter(needs, CodeFor.PIN, "yes", "yes", *WANG, True, True)
    runner = at_the_counter(needs, CodeFor.DEVICE, "yes", "yes", "yes", *WANG, True)
    assert expect(runner, Tell).key == "another-teller-needed"


@pytest.mark.parametrize(("what", "nothing"), [("unfreeze", "nothing-stopped"), ("safeguards", "nothing-waits")])
def test_where_there_is_nothing_to_undo_it_is_said(needs: Needs, what: str, nothing: str) -> None:
    assert expect(at_the_counter(needs, what, "yes", "yes", "yes", *WANG), Tell).key == nothing


DAILY: Final = SafeguardField.DAILY_LIMIT


def wishes(wang: Customer, minor: int) -> Money:
    """She asks at home for a higher limit; answers the one in force."""
    now = wang.bank.change_safeguard("CNY", DAILY, Money("CNY", minor))
    return now.effective.daily_limit


def test_what_becomes_looser_is_read_back_as_it_is_and_as_it_will_be(needs: Needs, wang: Customer) -> None:
    before, after = wishes(wang, 6_000_000), Money("CNY", 6_000_000)
    runner = at_the_counter(needs, "safeguards", "yes", "yes", "yes", WANG[0], "wang")
    review = expect(runner, Review)
    assert [fact.value for fact in review.facts[-2:]] == [Name("Wang"), Digits(WANG[0])]
    looser = [dict(fact.value.params) for fact in review.facts if isinstance(fact.value, Say)]
    assert looser == [{"now": before, "then": after}]
    give(runner, True)
    assert expect(runner, Tell).key == "holds-now"
    assert wang.bank.safeguards()[0].effective.daily_limit == after


def test_what_was_asked_for_while_staff_read_it_back_does_not_hold(needs: Needs, wang: Customer) -> None:
    """Somebody sits at her computer at home meanwhile."""
    before = wishes(wang, 6_000_000)
    runner = at_the_counter(needs, "safeguards", "yes", "yes", "yes", *WANG)
    wishes(wang, 9_000_000)
    give(runner, True)
    assert expect(runner, Tell).key == "content-changed"
    assert wang.bank.safeguards()[0].effective.daily_limit == before


def test_what_was_taken_back_meanwhile_is_not_said_to_hold(needs: Needs, wang: Customer) -> None:
    wishes(wang, 6_000_000)
    runner = at_the_counter(needs, "safeguards", "yes", "yes", "yes", *WANG)
    wang.bank.drop_safeguard_change(wang.bank.safeguards()[0].pending[0].change_id)
    give(runner, True)
    assert expect(runner, Tell).key == "not-any-more"


def test_what_goes_out_again_is_read_back(needs: Needs, wang: Customer, bank: RunningBank) -> None:
    payee = wang.bank.payees()[0]
    wang.pay(wang.order_to(payee.name, payee.account, "9000.00"), bank)
    stops = wang.bank.freeze().stops
    review = expect(at_the_counter(needs, "unfreeze", "yes", "yes", "yes", *WANG), Review)
    waited = [fact.value for fact in review.facts if isinstance(fact.value, Say) and "amount" in dict(fact.value.params)]
    assert len(stops) == 1
    assert [dict(each.params)["amount"] for each in waited] == [each.amount for each in stops]


@pytest.mark.parametrize("what", [CodeFor.PIN, CodeFor.DEVICE])
def test_what_a_code_changes_is_read_back(needs: Needs, what: CodeFor) -> None:
    review = expect(at_the_counter(needs, what, *["yes"] * (2 + (what is CodeFor.DEVICE)), *WANG), Review)
    assert Name("Wang") in [fact.value for fact in review.facts]
    assert len(review.facts) == 3


def test_what_she_stopped_she_undoes_at_the_counter_alone(needs: Needs, wang: Customer) -> None:
    wang.bank.freeze()
    done = at_the_counter(needs, "unfreeze", "yes", "yes", "yes", *WANG, True)
    assert expect(done, Tell).key == "holds-now"
    assert not wang.bank.read_freeze().frozen


def test_two_who_trust_each_other_and_stand_here_need_not_wait(needs: Needs, bank: RunningBank) -> None:
    with pair_at(bank.url) as pair:
        pairing_id = paired(pair)
        for bank_of_one in (pair.hers, pair.his):
            bank_of_one.pictures(pairing_id)
            bank_of_one.say_match(pairing_id, same=True)
        assert pair.hers.link(pairing_id).state is LinkState.WAITING
        runner = at_the_counter(needs, "link", "yes", "yes", pairing_id)
        powers = pair.hers.link(pairing_id).powers
        assert len(expect(runner, Review).facts) == 2 + len(powers) + 1
        give(runner, True)
        assert expect(runner, Tell).key == "holds-now"
        assert pair.hers.link(pairing_id).state is LinkState.ACTIVE
