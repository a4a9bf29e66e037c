"""Every screen of the helper's seat, with the longest names and amounts, and every state and answer there can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

from app.domain.approvals import RequestState, Usual
from app.domain.coaching import Coaching, CoachingState, Scene, Shown, hidden
from app.domain.entries import EntryCode
from app.domain.family import Link, LinkState, Power, Side
from app.domain.hints import LONGEST_HINT, Hint, HintKind, Part, Spot
from app.domain.insight import SeenAccount, SeenEntry
from app.domain.payees import PayeeCheck, PayeeMatch
from app.journeys.autostart import shall_it_begin
from app.journeys.claiming import i_have_a_code
from app.journeys.claiming_words import PAGES, elsewhere
from app.journeys.deciding import one_request
from app.journeys.deciding_words import changed, needs_you_no_more, not_yours, too_new
from app.journeys.helped import one_who_trusts_me
from app.journeys.helping import helping
from app.journeys.insight import AT_ONCE, not_for_him
from app.journeys.ports import Bank, Needs
from app.journeys.reason_words import in_other_words
from app.journeys.runner import Journey
from app.journeys.scenes import scene_of
from app.journeys.settings import helpers_settings
from app.journeys.steps import Plain, Step
from app.journeys.steps_watching import Watch
from app.journeys.thawing import may_money_go_out_again
from app.journeys.watching import asks, not_now, offered_often, over, waits_for_her, watch
from app.journeys.watching_words import sent, unsent
from tests.audits.bad_world import FIRM, LONGEST, NEW_NUMBER, NOTE, PERSON, REQUIRES, WHEN, needs
from tests.journeys.drive import drive
from tests.journeys.helper_bank import CODE, HelperBank, content, request, thaw_asked
from tests.ui.samples import STEPS
from tests.ui.samples import TRAIL as PAYING

Steps = Iterator[Step[Any]]
OWN_WORDS = "He stands at the door and says that the roof will not hold another week, and the neighbours all paid him too."
JUDGED = replace(
    content(usual=Usual(12_345, LONGEST, LONGEST, 365)),
    creditor_name=FIRM[:70],
    creditor_account=NEW_NUMBER,
    amount=LONGEST,
    note=NOTE,
    note_to_family=OWN_WORDS,
    check=PayeeCheck(PayeeMatch.CLOSE, FIRM[:70]),
    warnings=("of-tomorrow",),
    answers=(("who-asked", OWN_WORDS),),
    requires=REQUIRES,
)
ASKED = replace(request(judged=JUDGED), customer_name=PERSON.name, expires_at=WHEN)
COACHING = Coaching("coa", "0", Side.HELPER, CoachingState.ON, PERSON.name, scene_number=3)
POINTING = Hint(0, HintKind.POINT, 3, Spot(Part.OPTION, 1))
LINK = Link("0", Side.HELPER, LinkState.CLAIMED, PERSON.name, tuple(Power), WHEN.date(), in_force_from=WHEN)


def at_the_helpers_seat() -> Steps:
    """All of them."""
    yield from at_home()
    yield from coming_with_a_code()
    yield from deciding()
    yield from thawing()
    yield from looking_on()
    yield from looking_at_money()
    yield from walked(helpers_settings, HelperBank(), [])
    yield shall_it_begin(begins=True)


def at_home() -> Steps:
    """With nobody yet; then with every state of a link and of a request. And a link, and leaving it."""
    yield from walked(lambda given: helping(given, PERSON), HelperBank(), [])
    bank = HelperBank()
    for place, state in enumerate(LinkState):
        bank.put(replace(LINK, pairing_id=f"0{place}", state=state, name=f"{PERSON.name} {place}"))
    for place, standing in enumerate(RequestState):
        asked = replace(ASKED, authorisation_id=str(place), asked_at=WHEN + timedelta(days=place))
        bank.ask(replace(asked, state=standing, called_first=bool(place % 2)))
    yield from walked(lambda given: helping(given, PERSON), bank, [])
    bank.put(replace(LINK, state=LinkState.ACTIVE))
    yield from walked(lambda given: one_who_trusts_me(given, "0"), bank, ["leave", True])


def coming_with_a_code() -> Steps:
    """From the digits to the day it holds, and everything that can come of it."""
    yield from walked(i_have_a_code, HelperBank(), ["0000000000", CODE, "yes", True])
    yield from (PAGES.is_it_whom_you_meant(LINK), PAGES.wait_for_pictures(LINK, bool), PAGES.not_whom_you_meant(LINK))
    yield from (PAGES.different(LINK), PAGES.does_not_fit(LINK), PAGES.wait_for_the_other(LINK, bool), elsewhere(LINK))
    yield from (PAGES.how_it_came_out(replace(LINK, state=state)) for state in LinkState)


def deciding() -> Steps:
    """Every answer, every thing the bank may say to it, and what is over."""
    answers: tuple[list[Plain], ...] = (["agree", True], ["refuse", "own", OWN_WORDS], ["refuse", "ready:talk"], ["call"], [])
    bank = HelperBank()
    for each in answers:
        bank.ask(ASKED)
        yield from walked(lambda given: one_request(given, ASKED.authorisation_id), bank, each)
    bank.ask(replace(ASKED, called_first=True, content=content(usual=None, match=PayeeMatch.NO_MATCH)))
    yield from walked(lambda given: one_request(given, ASKED.authorisation_id), bank, [])
    yield from (needs_you_no_more(), not_yours(), too_new(), changed(), in_other_words())


def thawing() -> Steps:
    """Somebody who has stopped everything asks."""
    bank = HelperBank(frozen=(replace(thaw_asked("0"), customer_name=PERSON.name),))
    yield from walked(lambda given: helping(given, PERSON), bank, [])
    yield from walked(lambda given: may_money_go_out_again(given, "0"), bank, ["agree", True])


def looking_at_money() -> Steps:
    """Nothing at all; then accounts of every kind, and every code that came and went; and what she does not let be seen any more."""
    codes = [*EntryCode, "of_tomorrow"]
    amounts = [amount for _ in codes for amount in (LONGEST, -LONGEST)]
    full = HelperBank(
        has=tuple(SeenAccount(kind, "9999", LONGEST) for kind in ("current", "savings", "of_tomorrow")),
        happened=tuple(SeenEntry(WHEN.date(), amount, codes[place // 2], FIRM[:70]) for place, amount in enumerate(amounts)),
    )
    for bank in (HelperBank(), full):
        bank.put(replace(LINK, state=LinkState.ACTIVE))
        yield from walked(lambda given: one_who_trusts_me(given, "0"), bank, ["balances"])
        yield from walked(lambda given: one_who_trusts_me(given, "0"), bank, ["activity", *["more"] * (len(bank.happened) // AT_ONCE)])
    yield not_for_him(LINK)


def looking_on() -> Steps:
    """From her wish to the end of it; every kind of step that can be seen, and everything that can be said to him."""
    yield asks(COACHING)
    for kind in ("choose", "amount", "text", "review", "confirm", "payments", "tell"):
        yield watching(scene_of(replace(STEPS[kind](), trail=PAYING), frozenset(), "en", filled=True))
    shown = watching(scene_of(STEPS["choose"](), frozenset(Shown), "en"))
    yield replace(shown, told=unsent("too_many_attempts", COACHING), well=False, last=Hint(0, HintKind.LINE, 0, text="W" * LONGEST_HINT))
    yield replace(shown, told=sent(POINTING, COACHING), last=POINTING)
    for coaching in (COACHING, replace(COACHING, scene=hidden("en")), replace(COACHING, state=CoachingState.OVER)):
        yield replace(shown, coaching=coaching)
    yield from (over(COACHING), not_now(PERSON.name), offered_often(PERSON.name))
    yield waits_for_her(cast("Bank", HelperBank()), COACHING)


def watching(scene: Scene) -> Watch:
    """He sees this."""
    return watch(cast("Bank", SimpleNamespace(coaching=lambda _: COACHING)), replace(COACHING, scene=scene))


def walked(journey: Callable[[Needs], Journey[Any]], bank: HelperBank, answers: list[Plain]) -> Steps:
    """The steps of a journey at his seat."""
    given = needs(bank)
    _, shown = drive(lambda: journey(given), answers)
    yield from shown
