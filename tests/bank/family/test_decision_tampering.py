"""Whatever is wrong with what somebody was asked and said is found: each check is shown books that only tampering can make."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import apsw
import pytest

from app.bank.store.approved import APPROVALS
from app.bank.store.databases import look
from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.bank.family.deciding import decide, pay, request_of, seasoned
from tests.bank.family.pairing import Pair
from tests.bank.family.unfreezing import agree
from tests.bank.running import running_bank

_PLACES = {
    "PAID": "(SELECT payment_id FROM payments WHERE status = 'ACSC')",
    "WAITING": "(SELECT payment_id FROM payments WHERE status = 'PATC')",
}

TAMPERED = {
    "payment_gone_unasked": "DELETE FROM approvals",
    "payment_waits_otherwise_than_agreed": "UPDATE payments SET status = 'PDNG' WHERE payment_id = WAITING",
    "agreement_of_too_few": "UPDATE decisions SET state = 'over' WHERE payment_id = PAID",
    "agreement_out_of_reach": "DELETE FROM decisions WHERE payment_id = WAITING",
    "agreement_against_a_refusal": "UPDATE decisions SET state = 'refused' WHERE payment_id = PAID",
    "wait_does_not_stand_in": "UPDATE approvals SET required = 0 WHERE payment_id = PAID",
    "decision_by_nobody_asked": "UPDATE decisions SET helper_id = 'p-hughes'",
    "decision_unseen": "DELETE FROM diary WHERE code = 'request_approved'",
    "decision_after_its_link": "UPDATE decisions SET decided_at = 1 WHERE payment_id = PAID",
    "decision_too_late": "UPDATE approvals SET expires_at = asked_at + 1 WHERE payment_id = PAID",
    "consent_to_anothers": "INSERT INTO freezes (person_id, frozen_at, asked_at, consent_under, consented_at)"
    " SELECT 'p-hughes', 1, 2, pairing_id, 3 FROM pairings",
    "consent_signature_does_not_hold": "UPDATE freezes SET consent_signature = NULL",
    "authorisation_signature_does_not_hold": "UPDATE decisions SET state = 'refused' WHERE payment_id = PAID",
    "authorisation_by_anothers_device": "UPDATE decisions SET device_id = (SELECT device_id FROM devices WHERE person_id = 'p-wang')"
    " WHERE state = 'approved'",
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The books of a bank at which one payment was agreed to, one was refused, and one waits."""
    folder = tmp_path_factory.mktemp("sound")
    with running_bank(folder=folder) as bank, ExitStack() as stack:
        wang, li, teller = (stack.enter_context(closing(Stranger(bank.url))) for _ in range(3))
        for who, name in ((wang, "Wang"), (li, "Li"), (teller, "Zhou")):
            who.enrol(name)
            who.sign_in()
        pair = seasoned(Pair(wang, li), teller)
        for decision in ("approve", "refuse"):
            assert decide(li, request_of(li, pay(wang, bank)), decision, "because").ok
        pay(wang, bank)
        for undoing in ("freeze", "askUnfreeze"):
            wang.get(undoing)
        assert agree(pair).ok
    return folder / "bank.db"


@pytest.fixture
def books(sound: Path, tmp_path: Path) -> Iterator[apsw.Connection]:
    """A copy of it, without what guards it."""
    copy = apsw.Connection(str(tmp_path / "bank.db"))
    with copy.backup("main", apsw.Connection(str(sound)), "main") as backup:
        backup.step()
    for (name,) in list(copy.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")):
        copy.execute(f"DROP TRIGGER {name}")
    copy.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    yield copy
    copy.close()


def found(books: apsw.Connection) -> set[str]:
    return {breach.code for breach in look(f"sqlite:///{books.filename}", verify)}


def test_sound_books_are_sound(books: apsw.Connection) -> None:
    assert found(books) == set()


@pytest.mark.parametrize(("code", "statement"), TAMPERED.items(), ids=TAMPERED.keys())
def test_tampering_is_found(books: apsw.Connection, code: str, statement: str) -> None:
    for word, place in _PLACES.items():
        statement = statement.replace(word, place)
    books.execute(statement)
    assert code in found(books)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decisions SET reason = 'other words' WHERE state = 'approved'",
        "UPDATE decisions SET challenge = 'another' WHERE state = 'approved'",
        "UPDATE decisions SET signature = (SELECT signature FROM decisions WHERE state = 'refused') WHERE state = 'approved'",
        "UPDATE devices SET key_x = key_y WHERE person_id = 'p-li'",
        "UPDATE payments SET content_hash = 'another' WHERE status = 'ACSC'",
    ],
)
def test_a_signature_holds_over_what_was_decided_only(books: apsw.Connection, statement: str) -> None:
    books.execute(statement)
    assert "authorisation_signature_does_not_hold" in found(books)


def test_no_check_goes_untried() -> None:
    assert {invariant.code for invariant in APPROVALS} <= TAMPERED.keys()
