"""The family link between two programs that talk only through a really running bank: her journey, and his end of it by his own client."""

from __future__ import annotations

from app.domain.family import LinkState, Power
from app.journeys.diary import diary
from app.journeys.inviting import inviting
from app.journeys.news import news
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.steps import Browse, Match, ShowCode, Tell, Wait
from app.journeys.trusted import people_i_trust
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.conftest import Given
from tests.journeys.drive import drive, expect, give, later
from tests.journeys.test_inviting import CONFIRMED


def compared(needs: Needs, li: Customer) -> tuple[Runner[str], Match]:
    """Up to the pictures, with him at the other end."""
    runner, _ = drive(lambda: inviting(needs), (*CONFIRMED, "show"))
    code = expect(runner, ShowCode)
    li.bank.claim(code.code)
    assert code.ready()
    for answer in (True, "yes"):
        give(runner, answer)
    if runner.step and runner.step.key == "pictures-come":
        li.bank.pictures(li.bank.links()[0].pairing_id)
        assert expect(runner, Wait).ready()
        give(runner, True)
    return runner, expect(runner, Match)


def test_from_the_code_to_the_day_it_holds(needs: Needs, her: Customer, li: Customer, bank: RunningBank, given: Given) -> None:
    runner, match = compared(needs, li)
    (his,) = li.bank.links()
    assert len(match.pictures) == len(li.bank.pictures(his.pairing_id)) == 4
    give(runner, True)
    waiting = expect(runner, Wait)
    li.bank.say_match(his.pairing_id, same=True)
    assert waiting.ready()
    give(runner, True)
    assert expect(runner, Tell).question.text == "{name} may help you from {moment}."
    (hers,) = her.bank.links()
    assert (hers.state, hers.name) == (LinkState.WAITING, li.person.name)
    later(bank, hours=25)
    assert her.bank.link(hers.pairing_id).may(Power.APPROVE)
    assert heard(given(her))[-1] == "news-link_in_force"


def heard(needs: Needs) -> list[str]:
    """All the news there is."""
    runner, _ = drive(lambda: news(needs), [])
    keys = []
    while runner.step:
        keys.append(runner.step.key)
        give(runner, True)
    return keys


def test_different_pictures_leave_nobody_in(needs: Needs, her: Customer, li: Customer) -> None:
    runner, _ = compared(needs, li)
    give(runner, False)
    assert expect(runner, Tell).key == "different"
    assert [link.state for link in her.bank.links()] == [LinkState.ENDED]
    assert not any(link.may(power) for link in li.bank.links() for power in Power)


def test_what_she_changes_holds_as_it_is_told_and_he_learns_nothing_of_it(
    needs: Needs, her: Customer, li: Customer, bank: RunningBank, given: Given
) -> None:
    paired(needs, li, bank)
    (link,) = her.bank.links()
    runner, _ = drive(lambda: people_i_trust(given(her)), [link.pairing_id, "powers", "see_balances", True])
    assert expect(runner, Tell).key == "less-now"
    assert Power.SEE_BALANCES not in her.bank.link(link.pairing_id).powers
    for answer in (True, "pause"):
        give(runner, answer)
    assert expect(runner, Tell).key == "paused"
    while_paused = li.bank.link(link.pairing_id)
    for answer in (True, "resume"):
        give(runner, answer)
    assert expect(runner, Tell).why[0].text == "{name} may help you again from {moment}."
    for answer in (True, "end", True):
        give(runner, answer)
    assert expect(runner, Tell).key == "ended"
    assert li.bank.link(link.pairing_id) == while_paused


def test_the_diary_tells_how_it_came_about(needs: Needs, her: Customer, li: Customer, bank: RunningBank, given: Given) -> None:
    paired(needs, li, bank)
    runner, _ = drive(lambda: diary(given(her)), [])
    assert [item.sentence.text for item in expect(runner, Browse).items] == [
        "From here on {name} may help you, {when}",
        "{name} said that the pictures are the same, {when}",
        "{name} entered your code, {when}",
    ]


def paired(needs: Needs, li: Customer, bank: RunningBank) -> None:
    """In force."""
    runner, _ = compared(needs, li)
    li.bank.say_match(li.bank.links()[0].pairing_id, same=True)
    give(runner, True)
    later(bank, hours=25)
