"""Which request meets which fault, and whether it came out as it should."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, product
from typing import Final

from tests.faults.enumeration import FAULTS, Request, Stand
from tests.faults.playing import Outcome, Temper
from tests.faults.proxy import Fault
from tests.faults.stories import AGREE, FIRST_START, PAY, Story

NOT_UNDERSTOOD: Final = "refused-not_understood"
"""A question that is answered with garbage is a refusal: she is told, and is at the start again with nothing done."""
WHOLE: Final = (PAY, AGREE)
"""Stories in which everything that others ask as well is tried: one at each seat."""
BY_ITSELF: Final = "GET /v1/notices"
"""Asked whenever an event tells of one; a story's own only where somebody arrives, and once."""
OUR_FAULT: Final = "our-fault"
"""She is told that the program has made a mistake: no fault of a line may lead there."""
ASKED_BY_ALL: Final = frozenset(
    {
        "GET /v1/approvals",
        "GET /v1/approvals/…",
        "GET /v1/coaching",
        "GET /v1/freeze/consents",
        "GET /v1/pairings",
        "GET /v1/shares",
        "GET /v1/accounts",
        "GET /v1/accounts/…/balances",
        "GET /v1/beneficiaries",
        "GET /v1/freeze",
        "POST /v1/payment-reviews",
        "POST /v1/payments",
    }
)


@dataclass(frozen=True, slots=True)
class Trial:
    """One story with one fault."""

    story: Story
    request: Request
    fault: Fault
    temper: Temper

    def __str__(self) -> str:
        return f"{self.story.name}: {self.request}, {FAULTS[self.fault]}, {self.temper}"


@dataclass(frozen=True, slots=True)
class Result:
    """``wrong`` is empty, or says what was not as it should be."""

    trial: Trial
    outcome: Outcome | None
    wrong: str


def all_trials(story: Story, requests: Sequence[Request]) -> list[Trial]:
    """The story's own requests with every fault; where something may have been done by one, also left for later."""
    return [
        Trial(story, request, fault, temper)
        for request, fault, temper in product(own(story, requests), FAULTS, Temper)
        if temper is Temper.AGAIN or not request.call.startswith("GET")
    ]


def chosen_trials(story: Story, requests: Sequence[Request]) -> list[Trial]:
    """Each of them with one fault, the faults and tempers taking turns; the confirmation that lets money go meets all faults."""
    faults, tempers = cycle(FAULTS), cycle(Temper)
    chosen: list[Trial] = []
    for request in own(story, requests):
        lets_go = story is PAY and request.call.startswith("PUT") and request.nth == 2
        chosen += [Trial(story, request, fault, next(tempers)) for fault in (FAULTS if lets_go else [next(faults)])]
    return chosen


def own(story: Story, requests: Sequence[Request]) -> list[Request]:
    """Those that are the story's own: what every payment asks, and every decision, is tried in one story alone."""
    others = set() if story in WHOLE else ASKED_BY_ALL
    return [request for request in requests if request.call not in others and not _by_itself(story, request)]


def _by_itself(story: Story, request: Request) -> bool:
    return request.call == BY_ITSELF and (story is not FIRST_START or request.nth > 1)


def run(stand: Stand, trial: Trial) -> Result:
    """Plays a trial and judges it."""
    try:
        outcome = stand.play(trial.story, trial.request, trial.fault, trial.temper)
    except AssertionError as failure:
        return Result(trial, None, str(failure) or "failed")
    return Result(trial, outcome, _wrong(trial, outcome))


def _wrong(trial: Trial, outcome: Outcome) -> str:
    """It ends as in the clean run; or with part of it or nothing, where she left it or was told that it could not be done."""
    if OUR_FAULT in outcome.troubles:
        return "the program broke"
    if outcome.since == trial.story.ends:
        return ""
    may_end_before = trial.temper is Temper.LATER or NOT_UNDERSTOOD in outcome.troubles
    if outcome.since.is_part_of(trial.story.ends) and may_end_before:
        return ""
    return f"{outcome.since} after {', '.join(outcome.troubles) or 'no trouble'}"
