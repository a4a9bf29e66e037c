"""Statements over the wire: they add up, end at a day of the bank, tell nothing of others; and the table that a spreadsheet opens."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
import requests

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.running import RunningBank

TODAY = date.today()
LONG_AGO = TODAY - timedelta(days=380)


def days(first: date = LONG_AGO, last: date | None = None, **more: str) -> dict[str, str]:
    return {"from": first.isoformat(), "to": (last or TODAY + timedelta(days=1)).isoformat(), **more}


def told(who: Stranger, **more: str) -> Any:
    return who.get("readStatement", query=days(**more))  # type: ignore[arg-type]


@pytest.fixture
def wang(signed_in: Callable[[str], Stranger], bank: RunningBank) -> Stranger:
    wang = signed_in("Wang")
    for amount in ("12.50", "7.00", "1.25"):
        wang.pay("Li", amount, bank.move)
    return wang


def test_each_account_adds_up_to_its_balance(wang: Stranger) -> None:
    statement = told(wang)
    for account in statement["accounts"]:
        opening, came, went, closing = (Decimal(account[name]["amount"]) for name in ("opening", "cameIn", "wentOut", "closing"))
        entries = [each for each in statement["items"] if each["accountId"] == account["accountId"]]
        sums = {
            way: sum((Decimal(each["amount"]["amount"]) for each in entries if each["direction"] == way), Decimal())
            for way in ("in", "out")
        }
        assert (came, went) == (sums["in"], sums["out"])
        assert opening + came - went == closing
        assert closing == Decimal(wang.get("readBalances", accountId=account["accountId"])["booked"]["amount"])
    assert [each["amount"]["amount"] for each in statement["items"] if each["code"] == "payment"] == ["12.50", "7.00", "1.25"]


def _amount(entry: Any) -> Decimal:
    return Decimal(entry["amount"]["amount"])


def test_page_by_page_it_is_the_same(wang: Stranger) -> None:
    whole, pages = told(wang), [told(wang, limit="1")]
    while "next" in pages[-1]:
        pages.append(told(wang, limit="1", cursor=pages[-1]["next"]))
    assert [item for page in pages for item in page["items"]] == whole["items"]
    assert all(page["accounts"] == whole["accounts"] for page in pages)


def test_no_account_number_stands_in_it_whole(wang: Stranger) -> None:
    answer = wang.ask("readStatement", query=days())
    table = wang.ask("readStatement", query=days(), headers={"Accept": "text/csv"})
    for account in wang.get("listAccounts")["items"]:
        number = account["account"]["identification"]
        assert number not in answer.text
        assert number not in table.text


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ({}, "bad_request"),
        ({"from": "2026-01-01"}, "bad_request"),
        ({"from": "2026-02-30", "to": "2026-03-01"}, "bad_request"),
        ({"from": "2026-01-1", "to": "2026-03-01"}, "bad_request"),
        ({"from": "20260101", "to": "2026-03-01"}, "bad_request"),
        ({"from": "2026-03-02", "to": "2026-03-01"}, "statement_refused"),
        ({"from": "2025-01-01", "to": "2026-03-01"}, "statement_refused"),
        ({"from": "9999-12-01", "to": "9999-12-31"}, "statement_refused"),
        ({"from": "0001-01-01", "to": "0001-01-02"}, "statement_refused"),
    ],
)
def test_of_days_that_make_no_statement_there_is_none(signed_in: Callable[[str], Stranger], query: dict[str, str], wanted: str) -> None:
    assert code(signed_in("Wang").ask("readStatement", query=query)) == wanted


def table(answer: requests.Response) -> list[list[str]]:
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert answer.content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))


def test_a_spreadsheet_gets_a_table_with_what_was_there_after_each(wang: Stranger) -> None:
    answer = wang.ask("readStatement", query=days(), headers={"Accept": "text/csv, application/json;q=0.5"})
    heads, *rows = table(answer)
    assert answer.headers["Content-Disposition"].endswith('.csv"')
    statement = told(wang)
    assert len(rows) == len(statement["items"])
    newest = dict(zip(heads, rows[-1], strict=True))
    daily = statement["accounts"][0]
    assert newest["balance"] == daily["closing"]["amount"]
    assert (newest["out"], newest["in"], newest["account"]) == ("1.25", "", f"current {daily['lastFour']}")


def test_nothing_that_others_wrote_is_carried_out_by_a_spreadsheet(signed_in: Callable[[str], Stranger], bank: RunningBank) -> None:
    li = signed_in("Li")
    for note in ("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", " =1", 'say "yes", please', "to 6222 0210 0111 6245 702"):
        li.send(li.details("Wang", "1.00") | {"remittanceInformation": note}, bank.move)
    _, *rows = table(signed_in("Wang").ask("readStatement", query=days(), headers={"Accept": "text/csv"}))
    notes = [row[4] for row in rows if row[4]]
    assert notes[:6] == ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'＝1+1", "' =1"]
    assert notes[6] == 'say "yes", please'
    assert "6222" not in notes[7]
    assert notes[7].endswith("5702")
    assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@\t")]


@pytest.mark.parametrize("accept", ["application/json", "*/*", "text/csv;q=0.2, application/json", "text/html", ""])
def test_who_does_not_prefer_a_table_gets_none(signed_in: Callable[[str], Stranger], accept: str) -> None:
    answer = signed_in("Wang").ask("readStatement", query=days(), headers={"Accept": accept})
    assert answer.headers["Content-Type"].startswith("application/json")
