"""Every screen of a trip to a branch, with names as long as any, the longest waits, and all that a branch can say to a number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from app.domain.accounts import Account, AccountNumber
from app.domain.money import Money
from app.domain.notices import Notice
from app.domain.visits import LONGEST_WORDS, Branch, BranchText, Looked, Purpose, Visit, VisitState
from app.journeys import branch_trip_preparing_words as preparing
from app.journeys import branch_trip_ticket_words as tickets
from app.journeys import branch_trip_words as words
from app.journeys.branch_trip_looks import has_looked, is_looking, look_ended, nobody_looks
from app.journeys.ports import Refused
from app.journeys.steps import Fact, Step

NAME: Final = "Sparkassen-Hauptgeschäftsstelle Oberhofen-Niederbachtal am alten Güterbahnhof"
NOW: Final = datetime(2026, 1, 20, 6, 0, tzinfo=UTC)
BRANCH: Final = Branch("b", BranchText(NAME, NAME), BranchText(f"{NAME} 123", f"{NAME} 123"), True, 199, 600)
VISIT: Final = Visit(
    "v",
    "b",
    Purpose.FAMILY_LINK,
    date(2026, 12, 23),
    "C199",
    VisitState.TAKEN,
    199,
    600,
    qr=f"BANXING1:{'v' * 40}:{'t' * 22}",
    prepared=True,
)
LOOK: Final = Looked("l", "v", NOW, "Wilhelmina Featherstonehaugh-Cholmondeley")
_ACCOUNTS: Final = tuple(
    Account(kind, AccountNumber("CN-BBAN", "6222021001116245702"), kind, Money("CNY", 10**14), Money("CNY", 10**14))
    for kind in ("current", "savings")
)


def on_a_trip() -> Iterator[Step[Any]]:
    """All of them."""
    yield from asked()
    yield from prepared()
    yield from shown()
    yield from (is_looking(LOOK), look_ended(LOOK), nobody_looks(), has_looked(Notice("n", NOW, "visit_looked_at", {"name": LOOK.name})))


def asked() -> Iterator[Step[Any]]:
    """Where, what for, and when; and no number."""
    shut = replace(BRANCH, branch_id="c", name=BranchText(f"2 {NAME}", f"2 {NAME}"), open=False)
    full = replace(shut, branch_id="d", name=BranchText(f"3 {NAME}", f"3 {NAME}"))
    opens = NOW + timedelta(days=300)
    yield words.which_branch((BRANCH, shut, replace(full, opens_at=opens)), "en")
    yield words.no_branches()
    yield words.what_about()
    yield words.which_day(tuple(date(2026, 9, day) for day in (20, 21, 22, 23)), date(2026, 9, 20), soon=True)
    yield words.which_time(tuple(NOW + timedelta(hours=hours) for hours in range(5)))
    for moment in (None, opens):
        facts = (words.what_for(Purpose.CASH), Fact(preparing.AMOUNT, _ACCOUNTS[0].available, "money"))
        yield words.read_back(BRANCH, facts, Purpose.CASH, moment, "en")
    yield words.no_day()
    yield words.one_is_enough()
    for code in sorted(words.NOT_GIVEN):
        yield words.not_given(Refused(code))
    yield words.not_given(Refused("branch_closed", {"opensAt": opens.isoformat()}))


def prepared() -> Iterator[Step[Any]]:
    """What the counter is to have ready."""
    yield preparing.which_account(_ACCOUNTS)
    yield preparing.of_which_card(_ACCOUNTS)
    yield preparing.how_much_cash(_ACCOUNTS[0])
    yield preparing.how_much_on_it(_ACCOUNTS[0])
    yield preparing.how_many()
    yield preparing.which_money("GBP")
    yield preparing.how_much_of_it("JPY")
    yield preparing.stop_first()
    yield from (preparing.there_at_once(purpose) for purpose in (Purpose.FAMILY_LINK, Purpose.SAFETY))
    yield preparing.your_words()
    yield preparing.no_account()


def shown() -> Iterator[Step[Any]]:
    """The number at each point of the trip."""
    said = (Fact(preparing.WORDS, "w" * LONGEST_WORDS), Fact(preparing.AMOUNT, _ACCOUNTS[0].available, "money"))
    for visit in (
        VISIT,
        replace(VISIT, passed_over=True),
        replace(VISIT, time=NOW),
        replace(VISIT, state=VisitState.CHECKED_IN),
        replace(VISIT, state=VisitState.CALLED, window=99),
        replace(VISIT, state=VisitState.EXPIRED),
    ):
        facts = (*tickets.where_and_when(visit, BRANCH, "en"), *tickets.about_it(visit, said))
        yield (ticket := tickets.show_ticket(visit, facts, lambda visit=visit: visit, can_print=True))  # type: ignore[misc]
    yield tickets.show_over(ticket)
    yield replace(ticket, standing=tickets.UNSEEN)
    yield tickets.which_ticket((VISIT, replace(VISIT, visit_id="w", number="A001", time=NOW)), (BRANCH,), "en")
    yield tickets.really_give_up()
    yield tickets.given_up()
    yield from (tickets.called_just_now(window) for window in (99, None))
