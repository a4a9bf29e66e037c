"""What somebody asks to have put right: the desk answers it once, whoever asked is told, and nobody answers what is their own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from app.bank.store import attempts
from app.bank.store.port import ConstraintBroken
from app.bank.verify import verify
from tests.attacks.recorded import record_of
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.people.asking import noticed
from tests.bank.running import RunningBank

ASKED = {"subject": "name", "words": "最后一个字应该是“兰”"}
PROOF = {"outcome": "proof_needed", "words": "请带上身份证来网点，我们当面改。"}
DONE = {"outcome": "corrected"}


def answering(person: Stranger, correction: dict[str, Any], answer: dict[str, str]) -> str:
    """What has become of it, or the code of the refusal."""
    told = person.ask("answerCorrection", answer, correctionId=correction["correctionId"])
    return str(told.json()["status"]) if told.ok else code(told)


@pytest.mark.parametrize(("answer", "status"), [(DONE, "done"), (PROOF, "refused")])
def test_the_desk_answers_and_she_is_told(bank: RunningBank, wang: Stranger, sun: Stranger, answer: dict[str, str], status: str) -> None:
    asked = wang.get("askCorrection", ASKED)
    (waits,) = sun.get("listDeskCorrections")["items"]
    assert (waits["customerName"], waits["words"]) == ("Wang", ASKED["words"])
    assert answering(sun, waits, answer) == status
    assert sun.get("listDeskCorrections")["items"] == []
    (told,) = wang.get("listCorrections")["items"]
    assert told == asked | {"status": status, "outcome": answer["outcome"], "answeredAt": told["answeredAt"]} | (
        {"answer": answer["words"]} if "words" in answer else {}
    )
    assert record_of(wang)["corrections"] == [told]
    assert noticed(wang)[-1] == ("correction_answered", {"correctionId": asked["correctionId"], "subject": "name"} | answer)
    assert bank.look(verify) == []


def test_two_at_once_answer_once(bank: RunningBank, wang: Stranger, sun: Stranger, he: Stranger) -> None:
    asked = wang.get("askCorrection", ASKED)
    with ThreadPoolExecutor() as together:
        tried = [together.submit(answering, *each) for each in ((sun, asked, DONE), (he, asked, PROOF))]
        outcomes = [each.result() for each in tried]
    assert outcomes in (["done", "correction_answered"], ["correction_answered", "refused"])
    assert len(noticed(wang)) == 1


def test_the_same_answer_again_is_one(wang: Stranger, sun: Stranger, he: Stranger) -> None:
    asked = wang.get("askCorrection", ASKED)
    assert [answering(sun, asked, PROOF) for _ in range(2)] == ["refused"] * 2
    assert [answering(*each) for each in ((sun, asked, DONE), (he, asked, PROOF))] == ["correction_answered"] * 2
    assert len(noticed(wang)) == 1


def test_nobody_answers_their_own(wang: Stranger, sun: Stranger, he: Stranger) -> None:
    own = sun.get("askCorrection", ASKED)
    assert sun.get("listDeskCorrections")["items"] == []
    assert answering(sun, own, DONE) == "second_person_needed"
    assert answering(wang, own, DONE) == "forbidden"
    assert answering(he, own, DONE) == "done"


@pytest.mark.parametrize("answer", [{}, {"outcome": "later"}, DONE | {"words": "two\nlines"}, DONE | {"words": "x" * 301}], ids=str)
def test_what_is_no_answer_is_refused(wang: Stranger, sun: Stranger, answer: dict[str, str]) -> None:
    assert answering(sun, wang.get("askCorrection", ASKED), answer) == "invalid_body"


@pytest.mark.parametrize("words", ["请打 138 0013 8000", "see bank-help.com", "see https://a.example/b", "到安全账户６２２２０２０００１"])
def test_nobody_of_the_desk_leads_her_astray_alone(wang: Stranger, sun: Stranger, words: str) -> None:
    """An alert with a number to call takes two; what one answers comes under the bank's name, too."""
    asked = wang.get("askCorrection", ASKED)
    assert answering(sun, asked, PROOF | {"words": words}) == "words_refused"
    assert noticed(wang) == []
    assert answering(sun, asked, PROOF) == "refused"


def test_nobody_fills_the_desks_list_alone(wang: Stranger, li: Stranger, sun: Stranger) -> None:
    """Neither with requests without end, nor with those of one's own that only others see."""
    answers = [wang.ask("askCorrection", ASKED) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [201] * 5 + [429]
    assert code(answers[-1]) == "too_many_attempts"
    li.get("askCorrection", ASKED)
    assert [each["customerName"] for each in sun.get("listDeskCorrections")["items"]] == ["Wang"] * 5 + ["Li"]


@pytest.mark.parametrize("statement", ["UPDATE corrections SET answer = 'other'", "DELETE FROM corrections"])
def test_what_was_answered_stays(bank: RunningBank, wang: Stranger, sun: Stranger, statement: str) -> None:
    answering(sun, wang.get("askCorrection", ASKED), PROOF)
    with pytest.raises(ConstraintBroken):
        bank.change(lambda tx: tx.run(statement))


@pytest.mark.parametrize(
    ("statement", "breach"),
    [
        ("UPDATE corrections SET status = 'done'", "correction_stands_otherwise_than_answered"),
        (
            "UPDATE corrections SET status = 'done', outcome = 'corrected', answered_by = person_id, answered_at = at, body = ''",
            "correction_answered_by_no_staff",
        ),
    ],
)
def test_what_cannot_be_is_found(bank: RunningBank, wang: Stranger, statement: str, breach: str) -> None:
    wang.get("askCorrection", ASKED)
    bank.change(lambda tx: tx.run(statement))
    assert [each.code for each in bank.look(verify)] == [breach]


def test_ten_a_day_are_enough(bank: RunningBank, wang: Stranger) -> None:
    """However they are spread over its hours."""
    taken = []
    for _ in range(3):
        taken += [wang.ask("askCorrection", ASKED).ok for _ in range(4)]
        bank.change(lambda tx: attempts.forget(tx, "corrections:p-wang@hour"))  # the hour is over
    assert taken == [True] * 10 + [False] * 2
