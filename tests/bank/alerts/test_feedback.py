"""What people think: anybody says it, the desk reads it without a name, and nobody else reads it but whoever said it."""

from __future__ import annotations

import pytest

from app.bank.verify import verify
from app.domain.feedback import LONGEST_FEEDBACK
from tests.attacks.recorded import record_of
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.running import RunningBank

WORDS = "字很大，我看得清楚。"


def test_the_desk_reads_it_without_a_name_and_she_reads_her_own(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    said = [wang.get("giveFeedback", each) for each in ({"mood": "good", "words": WORDS}, {"mood": "very_bad"})]
    of_staff = sun.get("giveFeedback", {"mood": "so_so"})
    told = sun.ask("listDeskFeedback")
    assert told.json()["items"] == [of_staff, *reversed(said)]
    assert [each for each in (wang.person["customerNumber"], "Wang") if each in told.text] == []
    assert wang.get("listFeedback")["items"] == list(reversed(said))
    assert record_of(wang, limit=1)["feedback"] == list(reversed(said))
    assert bank.look(verify) == []


def test_it_comes_page_by_page(wang: Stranger, sun: Stranger) -> None:
    said = [wang.get("giveFeedback", {"mood": "good", "words": str(number)})["feedbackId"] for number in range(3)]
    first = sun.get("listDeskFeedback", query={"limit": "2"})
    second = sun.get("listDeskFeedback", query={"limit": "2", "cursor": first["next"]})
    assert [each["feedbackId"] for each in first["items"] + second["items"]] == list(reversed(said))
    assert "next" not in second


def test_the_same_try_is_said_once(wang: Stranger, sun: Stranger) -> None:
    answers = [wang.ask("giveFeedback", {"mood": "bad"}, idempotency_key="the-same") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert sun.get("listDeskFeedback")["items"] == [answers[0].json()] == [answers[1].json()]


@pytest.mark.parametrize(
    "asked",
    [{}, {"mood": "furious"}, {"mood": "good", "words": "a" * (LONGEST_FEEDBACK + 1)}, {"mood": "good", "words": "two\nlines"}],
    ids=["no mood", "another mood", "too long", "lines"],
)
def test_what_is_no_opinion_is_refused(wang: Stranger, sun: Stranger, asked: dict[str, str]) -> None:
    assert code(wang.ask("giveFeedback", asked)) == "invalid_body"
    assert sun.get("listDeskFeedback")["items"] == []


def test_nobody_says_it_without_end(wang: Stranger) -> None:
    answers = [wang.ask("giveFeedback", {"mood": "bad", "words": str(number)}) for number in range(6)]
    assert [answer.ok for answer in answers] == [True] * 5 + [False]
    assert code(answers[-1]) == "too_many_attempts"
    assert int(answers[-1].headers["Retry-After"]) > 0


def test_only_the_desk_reads_what_others_think(wang: Stranger) -> None:
    assert code(wang.ask("listDeskFeedback")) == "forbidden"


def test_what_was_said_stays_as_it_was_said(bank: RunningBank, wang: Stranger) -> None:
    wang.get("giveFeedback", {"mood": "bad", "words": WORDS})
    with pytest.raises(Exception, match="never rewritten"):
        bank.change(lambda tx: tx.run("UPDATE feedback SET mood = 'very_good'"))
