"""What somebody prepares for a trip, as the answers of a draft: a small form for each purpose, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.contract.canonical import digest
from app.contract.drafts import Answer, AnswerBody, DraftBody
from app.domain.money import Money, NotMoney
from app.domain.visits import LONGEST_WORDS, MOST_COPIES, Prepared, Purpose

JOURNEY: Final = "visit"
VERSION: Final = 1
_ACCOUNT, _AMOUNT, _COPIES, _WORDS = "accountId", "amount", "copies", "words"


def as_draft(prepared: Prepared) -> DraftBody:
    """Writes it. An amount is one line, such as ``CNY 5000.00``; the fingerprint is that of the purpose."""
    amount = prepared.amount
    given: dict[str, Answer] = {
        _ACCOUNT: prepared.account_id or None,
        _AMOUNT: f"{amount.currency} {amount.decimal}" if amount else None,
        _COPIES: prepared.copies or None,
        _WORDS: prepared.words or None,
    }
    answers = [AnswerBody(key, digest(prepared.purpose.value), answer) for key, answer in given.items() if answer is not None]
    return DraftBody(JOURNEY, VERSION, answers)


def prepared_in(purpose: Purpose, answers: Sequence[AnswerBody]) -> Prepared | None:
    """Reads what was prepared for a purpose; nothing where that is not its form."""
    given = {each.key: each.answer for each in answers}
    account, words, copies = given.pop(_ACCOUNT, ""), given.pop(_WORDS, ""), given.pop(_COPIES, 0)
    amount = _amount(given.pop(_AMOUNT, None))
    if given or not (isinstance(account, str) and isinstance(words, str) and isinstance(copies, int)):
        return None
    prepared = Prepared(purpose, account, amount, copies, words)
    return prepared if prepared.complete and copies <= MOST_COPIES and len(words) <= LONGEST_WORDS else None


def _amount(answer: Answer) -> Money | None:
    if not isinstance(answer, str):
        return None
    currency, _, decimal = answer.partition(" ")
    try:
        amount = Money.parse(currency, decimal)
    except NotMoney:
        return None
    return amount if amount.minor > 0 else None
