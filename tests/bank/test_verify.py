"""Whatever is wrong in the books is found: each check is shown books that only tampering can make."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import psycopg
import pytest

from app.bank.core.invariants import LEDGER
from app.bank.store import outgoing
from app.bank.store.columns import text
from app.bank.store.databases import open_store
from app.bank.store.invariants import PAYMENTS
from app.bank.store.outgoing import OutgoingRow
from app.bank.store.people import PersonRow, add_person
from app.bank.store.port import Tx
from app.bank.store.postgres_connection import PostgresConnection
from app.bank.store.postgres_wire import again, first
from app.bank.store.sqlite_tx import SqliteConnection
from app.bank.verify import run, verify
from app.contract.canonical import canonical
from app.contract.money import AccountRef
from app.contract.payments import Content, Details, Requirement
from app.contract.wire import Amount
from app.domain.money import Money
from tests.attacks.proving import Key
from tests.bank.core.books import ELSEWHERE, LI, NOW, WANG, Books, in_memory, transfer
from tests.outside.postgresql import Cluster

PAID, HELD = "paid", "held"
TOMORROW = NOW + timedelta(days=1)
KEY = Key()
CHALLENGE = "c" * 43

TAMPERED = {
    "transfer_unbalanced": "UPDATE ledger_entries SET amount = amount + 1 WHERE account_id = 'wang'",
    "books_unbalanced": "DELETE FROM ledger_entries WHERE account_id = 'wang'",
    "entry_missing": "DELETE FROM ledger_entries WHERE account_id = 'wang'",
    "entry_unfounded": "UPDATE ledger_entries SET amount = amount * 2",
    "entry_doubled": "INSERT INTO ledger_entries (account_id, transfer_id, amount, booked_at, code, counterparty, note)"
    " SELECT account_id, transfer_id, amount, booked_at, code, counterparty, note FROM ledger_entries",
    "booked_differs": "UPDATE ledger_accounts SET booked = booked + 1 WHERE account_id = 'wang'",
    "held_differs": "UPDATE ledger_accounts SET held = held + 1 WHERE account_id = 'wang'",
    "overdrawn": "UPDATE ledger_accounts SET booked = -1 WHERE account_id = 'wang'",
    "currency_mixed": "UPDATE ledger_transfers SET currency = 'GBP'",
    "hold_ended_wrongly": "UPDATE ledger_transfers SET ended_at = 1 WHERE transfer_id = 'payment:held'",
    "payment_settled_but_not_posted": "UPDATE payments SET status = 'ACSC' WHERE payment_id = 'held'",
    "payment_ended_but_money_kept": "UPDATE payments SET status = 'CANC' WHERE payment_id = 'held'",
    "payment_waits_but_not_held": "UPDATE payments SET status = 'PDNG' WHERE payment_id = 'paid'",
    "payment_unconfirmed_but_money_moved": "UPDATE payments SET status = 'RCVD' WHERE payment_id = 'paid'",
    "payment_settled_unconfirmed": "UPDATE authorisations SET confirmations = 1, sca_status = 'started', signature = NULL",
    "payment_from_a_strangers_account": "UPDATE ledger_accounts SET customer_id = 'p-li' WHERE account_id = 'wang'",
    "payment_content_differs_from_its_hash": "UPDATE payments SET content_hash = 'other'",
    "authorisation_signature_does_not_hold": "UPDATE authorisations SET signature = 'e30..AAAA' WHERE payment_id = 'paid'",
    "authorisation_by_anothers_device": "UPDATE devices SET person_id = 'p-li'",
    "payment_booked_otherwise_than_confirmed": "UPDATE ledger_transfers SET creditor_name = 'Somebody else'",
    "payment_leaves_otherwise_than_it_stands": "UPDATE outgoing SET settled_at = due_at WHERE payment_id = 'held'",
    "payment_leaves_otherwise_than_held": "UPDATE outgoing SET amount = amount - 1",
    "payment_settled_before_its_time": "UPDATE outgoing SET due_at = due_at + 1 WHERE payment_id = 'paid'",
    "payment_settled_while_frozen": "INSERT INTO freezes (person_id, frozen_at) SELECT 'p-wang', settled_at - 1 FROM outgoing"
    " WHERE payment_id = 'paid'",
    "payment_due_sooner_than_confirmed": "UPDATE outgoing SET due_at = due_at - 1 WHERE payment_id = 'held'",
    "recall_of_what_has_not_gone": "INSERT INTO recalls VALUES ('rec', 'held', 'cheated', 1)",
    "bill_held_by_what_has_ended": "INSERT INTO bills VALUES ('power', '1', '1001', 'W*', 'CNY', 300, 1, 'paid', NULL)",
    "bill_paid_otherwise_than_told": "INSERT INTO bills VALUES ('power', '1', '1001', 'W*', 'CNY', 299, 1, 'held', NULL)",
    "payee_waits_for_what_has_ended": "INSERT INTO beneficiaries (beneficiary_id, person_id, name, scheme, identification, nickname,"
    " picture, after_payment) VALUES ('ben', 'p-wang', 'Somebody', 'CN-BBAN', '62880000', '', '', 'paid')",
}


def content(payment_id: str) -> str:
    """What was confirmed of a payment of 3.00 to somebody elsewhere; the one that is held waits for a day."""
    details = Details(
        debtor_account=AccountRef("CN-BBAN", WANG.number.identification),
        creditor_name="Somebody",
        creditor_account=AccountRef("CN-BBAN", ELSEWHERE.identification),
        instructed_amount=Amount("CNY", "3.00"),
        remittance_information="for you",
    )
    fee = Amount("CNY", "0.00")
    requires = [Requirement("wait", "new_payee", TOMORROW)] if payment_id == HELD else []
    return canonical(Content(payment_id, WANG.customer_id, details, {}, "NOAP", None, fee, requires, [], None)).decode()


class OnSqlite(Books):
    """Books in memory."""

    def __init__(self) -> None:
        self._raw = in_memory()
        super().__init__(SqliteConnection(self._raw), WANG, LI)
        fill(self)

    def found(self, statement: str) -> set[str]:
        """Changes the books behind the back of everything that guards them; answers which breaches are found."""
        for trigger in self.do(lambda tx: tx.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")):
            self._raw.execute(f"DROP TRIGGER {text(trigger, 'name')}")
        self._raw.execute("PRAGMA foreign_keys = OFF")
        self._raw.execute("PRAGMA ignore_check_constraints = ON")
        if "INSERT INTO ledger_entries" in statement:
            self._raw.execute("CREATE TABLE loose AS SELECT * FROM ledger_entries; DROP TABLE ledger_entries")
            self._raw.execute("ALTER TABLE loose RENAME TO ledger_entries")
        self._raw.execute(statement)
        return {breach.code for breach in self.do(verify)}


class OnPostgres(Books):
    """Books in a database that has lost everything that guards them. What is changed is undone again: they serve for all tests."""

    def __init__(self, url: str) -> None:
        self._wire = PostgresConnection(first(url), partial(again, url))
        super().__init__(self._wire, WANG, LI)
        fill(self)
        with closing(psycopg.connect(url, autocommit=True)) as admin:
            for (command,) in admin.execute(_UNGUARD).fetchall():
                admin.execute(str(command).encode())

    def found(self, statement: str) -> set[str]:
        """Changes the books; answers which breaches are found."""
        self._wire.begin()
        try:
            self._wire.tx.run(statement)
            return {breach.code for breach in verify(self._wire.tx)}
        finally:
            self._wire.leave()


_UNGUARD = (
    "SELECT command FROM ("
    " SELECT 1 AS step, format('ALTER TABLE %s DISABLE TRIGGER ALL', oid::regclass) AS command FROM pg_class"
    " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    " UNION SELECT 2, format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint"
    " WHERE contype IN ('c', 'f') AND connamespace = 'public'::regnamespace"
    " UNION SELECT 3, format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint"
    " WHERE contype = 'u' AND connamespace = 'public'::regnamespace) AS commands ORDER BY step"
)


@pytest.fixture(scope="module")
def on_postgres(postgres: Cluster) -> Iterator[OnPostgres]:
    with postgres.database() as url, closing(OnPostgres(url)) as books:
        yield books


@pytest.fixture(params=["sqlite", "postgresql"])
def books(request: pytest.FixtureRequest) -> Iterator[OnSqlite | OnPostgres]:
    if request.param == "postgresql":
        yield request.getfixturevalue("on_postgres")
    else:
        with closing(OnSqlite()) as books:
            yield books


def fill(books: Books) -> None:
    """One settled payment and one that waits."""
    books.give(WANG, 1000_00)
    books.do(_people)
    for payment_id in (PAID, HELD):
        books.do(partial(books.ledger.hold, transfer=transfer(f"payment:{payment_id}", 3_00, to=ELSEWHERE), at=NOW))
    books.do(lambda tx: books.ledger.post(tx, f"payment:{PAID}", NOW))
    books.do(lambda tx: _payment(tx, PAID, "ACSC"))
    books.do(lambda tx: _payment(tx, HELD, "PDNG"))
    books.do(lambda tx: _outgoing(tx, PAID, NOW))
    books.do(lambda tx: outgoing.settled(tx, PAID, NOW))
    books.do(lambda tx: _outgoing(tx, HELD, TOMORROW))


def _people(tx: Tx) -> None:
    add_person(tx, PersonRow("p-wang", "80010001", "Wang", "hash", "zh_CN"))
    columns = "(device_id, person_id, name, thumbprint, at_branch, enrolled_at, key_x, key_y)"
    values = (KEY.private.thumbprint(), KEY.jwk["x"], KEY.jwk["y"])
    tx.run(f"INSERT INTO devices {columns} VALUES ('dev', 'p-wang', 'laptop', ?, 1, 1, ?, ?)", *values)  # noqa: S608 - the names stand above


def _payment(tx: Tx, payment_id: str, status: str) -> None:
    writing = content(payment_id)
    digest = hashlib.sha256(writing.encode()).hexdigest()
    tx.run(
        "INSERT INTO payments (payment_id, person_id, status, content, content_hash) VALUES (?, 'p-wang', ?, ?, ?)",
        payment_id,
        status,
        writing,
        digest,
    )
    tx.run(
        "INSERT INTO authorisations (authorisation_id, payment_id, person_id, sca_status, confirmations, signature, signed_challenge,"
        " device_id) VALUES (?, ?, 'p-wang', 'finalised', 2, ?, ?, 'dev')",
        f"auth-{payment_id}",
        payment_id,
        KEY.signature(
            {
                "paymentId": payment_id,
                "authorisationId": f"auth-{payment_id}",
                "contentHash": digest,
                "challenge": CHALLENGE,
                "act": "confirm",
            }
        ),
        CHALLENGE,
    )


def _outgoing(tx: Tx, payment_id: str, due_at: datetime) -> None:
    row = OutgoingRow(payment_id, "p-wang", WANG.account_id, ELSEWHERE, Money("CNY", 3_00), own=False, confirmed_at=NOW, due_at=due_at)
    outgoing.add(tx, row)


def test_sound_books_are_sound(books: OnSqlite | OnPostgres) -> None:
    assert books.do(verify) == []


@pytest.mark.parametrize(("code", "statement"), TAMPERED.items(), ids=TAMPERED.keys())
def test_tampering_is_found(books: OnSqlite | OnPostgres, code: str, statement: str) -> None:
    assert code in books.found(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE authorisations SET signed_challenge = NULL",
        "UPDATE authorisations SET signed_challenge = 'another'",
        "UPDATE authorisations SET signature = (SELECT signature FROM authorisations WHERE payment_id = 'held')",
        "UPDATE devices SET key_x = key_y",
        "UPDATE devices SET key_x = NULL, key_y = NULL",
        "UPDATE devices SET thumbprint = 'another'",
        "UPDATE payments SET content_hash = 'other' WHERE payment_id = 'paid'",
    ],
)
def test_a_signature_holds_over_what_was_confirmed_only(books: OnSqlite | OnPostgres, statement: str) -> None:
    assert "authorisation_signature_does_not_hold" in books.found(statement)


def test_no_check_goes_untried() -> None:
    by_row = {
        "payment_content_differs_from_its_hash",
        "payment_booked_otherwise_than_confirmed",
        "payment_due_sooner_than_confirmed",
        "authorisation_signature_does_not_hold",
        "authorisation_by_anothers_device",
    }
    assert {invariant.code for invariant in (*LEDGER, *PAYMENTS)} | by_row == TAMPERED.keys()


def test_the_report_is_for_machines(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bank.db"
    open_store(url).close()
    report, sound = run(url)
    assert sound
    assert report["ok"] is True
    assert report["breaches"] == []
