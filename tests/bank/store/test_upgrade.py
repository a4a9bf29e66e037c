"""A bank with customers in it is brought up to date: what was booked and confirmed under an older schema still holds under the newest."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from app.bank.core.ledger import Ledger
from app.bank.store import postgres_schema, sqlite_schema
from app.bank.store.connection import Connection
from app.bank.store.databases import open_store
from app.bank.store.migrations import history
from app.bank.store.port import Tx, Value
from app.bank.store.postgres_connection import PostgresConnection
from app.bank.store.postgres_wire import again, first
from app.bank.store.sqlite_tx import SqliteConnection, connect
from app.bank.verify import run
from app.domain.accounts import AccountNumber
from app.domain.money import Money
from tests.attacks.proving import Key
from tests.outside.postgresql import Cluster

OLD: Final = 7
"""The step that the old bank had taken. What stands below was written then, and is not brought up to date."""
PAYMENT: Final = "11111111-1111-4111-8111-111111111111"
CHALLENGE: Final = "c" * 43
WANG: Final = "6299080010010018866"
CONTENT: Final = (
    '{"answers":{},"customerId":"p-wang","details":{"creditorAccount":{"identification":"6299080010020026688","scheme":"CN-BBAN"},'
    '"creditorAgent":null,"creditorName":"李娜","debtorAccount":{"identification":"6299080010010018866","scheme":"CN-BBAN"},'
    '"endToEndIdentification":null,"instructedAmount":{"amount":"3.00","currency":"CNY"},"remittanceInformation":"for you",'
    '"requestedExecutionDate":null},"fee":{"amount":"0.00","currency":"CNY"},"matchedName":null,"noteToFamily":null,'
    f'"payeeMatch":"MTCH","paymentId":"{PAYMENT}","requires":[],"warnings":[]}}'
)
PEOPLE: Final = (
    "INSERT INTO bank_facts VALUES ('sandbox', 'no')",
    "INSERT INTO people VALUES ('p-wang', '80010001', '王秀兰', 'hash', 'zh_CN', 3), ('p-li', '80010002', '李娜', 'hash', 'zh_CN', 3)",
    "INSERT INTO roles VALUES ('p-wang', 'customer'), ('p-li', 'customer')",
    "INSERT INTO activations VALUES ('code', 'p-wang', 1, 9000000000000000, NULL)",
    "INSERT INTO sessions VALUES ('ses', 'p-wang', 'dev', 1, NULL)",
    "INSERT INTO tokens VALUES ('token', 'ses', 'refresh', 9000000000000000, NULL)",
    "INSERT INTO attempts VALUES ('subject', 2, NULL, 1)",
    "INSERT INTO beneficiaries VALUES ('ben', 'p-wang', '李娜', 'CN-BBAN', '6299080010020026688', '女儿', 'flower', NULL, 5)",
    "INSERT INTO drafts VALUES ('p-wang', 'draft', 'pay', 1, '{}', 5)",
    "INSERT INTO idempotency VALUES ('p-wang', 'key', 'hash', 'made', 5)",
    "INSERT INTO events (person_id, type, resource) VALUES ('p-wang', 'payment.updated', 'x')",
)
ACCOUNTS: Final = (
    "INSERT INTO ledger_accounts (account_id, customer_id, scheme, identification, holder, kind, currency, opened_at) VALUES"
    " ('bank:outgoing:CNY', NULL, 'BANK', 'bank:outgoing:CNY', '', 'outgoing', 'CNY', 1),"
    " ('bank:incoming:CNY', NULL, 'BANK', 'bank:incoming:CNY', '', 'incoming', 'CNY', 1),"
    " ('wang', 'p-wang', 'CN-BBAN', '6299080010010018866', '王秀兰', 'current', 'CNY', 1),"
    " ('li', 'p-li', 'CN-BBAN', '6299080010020026688', '李娜', 'current', 'CNY', 1)"
)
MOVED: Final = (
    ("income:pension", "posted", ("bank:incoming:CNY", "wang", "6299080010010018866", "Pension", "王秀兰", 100000)),
    (f"payment:{PAYMENT}", "posted", ("wang", "li", "6299080010020026688", "王秀兰", "李娜", 300)),
    ("payment:changed-her-mind", "voided", ("wang", "bank:outgoing:CNY", "6288000000000001", "王秀兰", "Somebody", 500)),
)


def move(tx: Tx, transfer_id: str, ended: str, what: tuple[Value, ...]) -> None:
    """A transfer as the old schema had it: held, then ended, and booked on both sides if it was posted."""
    tx.run(
        "INSERT INTO ledger_transfers (transfer_id, state, debtor_account_id, creditor_account_id, creditor_scheme,"
        " creditor_identification, debtor_name, creditor_name, currency, amount, debtor_code, creditor_code, note, held_at)"
        " VALUES (?, 'held', ?, ?, 'CN-BBAN', ?, ?, ?, 'CNY', ?, 'payment', 'income_transfer', 'for you', 2)",
        transfer_id,
        *what,
    )
    tx.run("UPDATE ledger_transfers SET state = ?, ended_at = 3 WHERE transfer_id = ?", ended, transfer_id)
    if ended == "posted":
        tx.run(
            "INSERT INTO ledger_entries (account_id, transfer_id, amount, booked_at, code, counterparty, note)"
            " SELECT debtor_account_id, transfer_id, -amount, ended_at, debtor_code, creditor_name, note FROM ledger_transfers"
            " WHERE transfer_id = ? UNION ALL SELECT creditor_account_id, transfer_id, amount, ended_at, creditor_code, debtor_name, note"
            " FROM ledger_transfers WHERE transfer_id = ?",
            transfer_id,
            transfer_id,
        )


def live_a_little(tx: Tx) -> None:
    """What an old bank had in its books: people, money, and a payment that was confirmed, signed and settled."""
    key, digest = Key(), hashlib.sha256(CONTENT.encode()).hexdigest()
    said = {"paymentId": PAYMENT, "authorisationId": "auth", "contentHash": digest, "challenge": CHALLENGE, "act": "confirm"}
    for sql in PEOPLE[:3]:
        tx.run(sql)
    tx.run(
        "INSERT INTO devices (device_id, person_id, name, thumbprint, at_branch, enrolled_at, key_x, key_y)"
        " VALUES ('dev', 'p-wang', 'laptop', ?, 1, 1, ?, ?)",
        *(key.private.thumbprint(), key.jwk["x"], key.jwk["y"]),
    )
    for sql in (*PEOPLE[3:], ACCOUNTS):
        tx.run(sql)
    for transfer_id, ended, what in MOVED:
        move(tx, transfer_id, ended, what)
    columns = "(payment_id, person_id, status, content, content_hash)"
    tx.run(f"INSERT INTO payments {columns} VALUES (?, 'p-wang', 'ACSC', ?, ?)", PAYMENT, CONTENT, digest)  # noqa: S608 - the names stand above
    tx.run("INSERT INTO reviews VALUES ('p-wang', ?, ?, ?, 3)", PAYMENT, digest, CONTENT)
    tx.run("INSERT INTO timeline (payment_id, at, code) VALUES (?, 4, 'settled')", PAYMENT)
    tx.run(
        "INSERT INTO authorisations (authorisation_id, payment_id, person_id, sca_status, confirmations, signature, signed_challenge,"
        " device_id) VALUES ('auth', ?, 'p-wang', 'finalised', 2, ?, ?, 'dev')",
        PAYMENT,
        key.signature(said),
        CHALLENGE,
    )


def live(connection: Connection) -> None:
    with closing(connection):
        connection.begin()
        live_a_little(connection.tx)
        connection.check()
        connection.commit()


@pytest.fixture(params=["sqlite", "postgresql"])
def old_bank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a bank that stopped at the old schema, with its customers in it."""
    if request.param == "sqlite":
        sqlite = connect(tmp_path / "bank.db")
        sqlite_schema.migrate(sqlite, history("sqlite")[:OLD])
        live(SqliteConnection(sqlite))
        yield f"sqlite:///{tmp_path}/bank.db"
        return
    postgres: Cluster = request.getfixturevalue("postgres")
    with postgres.database("template0") as url:
        wire = first(url)
        postgres_schema.migrate(wire, history("postgresql")[:OLD])
        live(PostgresConnection(wire, partial(again, url)))
        yield url


def test_an_old_bank_opens_and_its_books_hold(old_bank: str) -> None:
    ledger, number = Ledger(), AccountNumber("CN-BBAN", WANG)
    with closing(open_store(old_bank)) as store:
        assert asyncio.run(store.read(lambda tx: ledger.balances(tx, "wang"))).available == Money("CNY", 997_00)
        account = asyncio.run(store.read(lambda tx: ledger.account_with(tx, number)))
        assert account is not None
        assert account.holder == "王秀兰"
    report, sound = run(old_bank)
    assert sound, report
