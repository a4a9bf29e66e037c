"""A bank that is not a sandbox: empty at first, filled from a file, all or nothing, and open to those who got letters."""

from __future__ import annotations

import json
import re
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from app.bank.store.databases import look
from app.bank.verify import run as verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.people.asking import code_of, noticed
from tests.bank.people.filling import Desk, begin_at, customer
from tests.bank.running import running_bank
from tests.house.tree import REPOSITORY

pytestmark = pytest.mark.usefixtures("as_slow_as_in_life")  # codes come from another process, and both have to make the same of one
EXAMPLE = re.findall(r"```json\n(.*?)```", (REPOSITORY / "docs" / "bank-load.md").read_text("utf-8"), re.DOTALL)[0]


@pytest.fixture(params=["sqlite", "postgresql"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    if request.param == "postgresql":
        return Desk(tmp_path, request.getfixturevalue("postgres_url"))
    return Desk(tmp_path, f"sqlite:///{tmp_path}/bank.db")


@pytest.fixture
def one_desk(tmp_path: Path) -> Desk:
    """Where the kind of database makes no difference."""
    return Desk(tmp_path, f"sqlite:///{tmp_path}/bank.db")


def people(desk: Desk) -> list[object]:
    return [row["customer_number"] for row in look(desk.database, lambda tx: tx.rows("SELECT customer_number FROM people ORDER BY 1"))]


def test_the_documents_own_example(desk: Desk) -> None:
    done = desk.load(EXAMPLE)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {"customers": 2, "accounts": 3, "payees": 2, "entries": 3, "known": 0, "branches": 0}
    assert verify(desk.database)[1]
    assert stat.S_IMODE((desk.folder / "letters.jsonl").stat().st_mode) == 0o600
    letter = desk.letters()["80010001"]
    with running_bank(sandbox=False, database=desk.database) as bank:
        wang = begin_at(bank.url, letter)
        me = wang.get("readMe")
        assert (me["name"], me["region"]) == ("王秀兰", "510104")
        accounts = wang.get("listAccounts")["items"]
        stands = [wang.get("readBalances", accountId=account["accountId"])["booked"]["amount"] for account in accounts]
        assert stands == ["8519.08", "62000.00"]
        lines = wang.get("listTransactions", accountId=accounts[0]["accountId"])["items"]
        assert [line["code"] for line in lines] == ["pension", "electricity", "rent", "opening"]
        assert [payee["paidBefore"] for payee in wang.get("listBeneficiaries")["items"]] == [True, False]
        assert not wang.get("listDevices")["items"][0]["trusted"]
        assert code(wang.ask("listSamplePeople")) == "not_found"
        wang.close()


def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    assert desk.load({"customers": [customer()]}).returncode == 0
    with running_bank(sandbox=False, database=desk.database) as bank:
        wang = begin_at(bank.url, desk.letters()["50010001"])
        wang.get("writePreferences", {"language": "en", "confirmPauseSeconds": 9})
        wang.get("changePin", {"old": wang.person["pin"], "new": "486201"})
        again = desk.load({"customers": [customer(), customer("50010002", "Li")]}, "second.jsonl")
        assert json.loads(again.stdout) == {"customers": 1, "accounts": 1, "payees": 0, "entries": 0, "known": 1, "branches": 0}
        assert wang.get("readMe")["preferences"]["confirmPauseSeconds"] == 9
        assert wang.ask("openSession", wang.signing_in() | {"pin": "486201"}).status_code == 201
        wang.close()
    assert list(desk.letters("second.jsonl")) == ["50010002"]
    assert desk.load({"customers": [customer()]}, "third.jsonl").returncode == 0
    assert not (desk.folder / "third.jsonl").exists()


CONTRADICTIONS: dict[str, dict[str, Any]] = {
    "another name": customer(name="Wong"),
    "no account": customer(accounts=[]),
    "another balance": customer(accounts=[customer()["accounts"][0] | {"openingBalance": "100.01"}]),
}


@pytest.mark.parametrize("said", CONTRADICTIONS.values(), ids=CONTRADICTIONS.keys())
def test_another_word_on_somebody_loaded_is_refused(one_desk: Desk, said: dict[str, Any]) -> None:
    one_desk.load({"customers": [customer()]})
    done = one_desk.load({"customers": [customer("50010002", "Li"), said]}, "second.jsonl")
    assert (done.returncode, done.stdout) == (1, "")
    assert "customers[1]: customer 50010001 was loaded before, and this says something else of her" in done.stderr
    assert people(one_desk) == ["50010001"]
    assert not (one_desk.folder / "second.jsonl").exists()


def test_what_is_somebody_elses_here_is_refused(desk: Desk) -> None:
    """All or nothing: whoever stands before the fault is not loaded either."""
    desk.load({"customers": [customer()]})
    number = json.loads(desk.staff("Zhou").stdout)["number"]
    taken = customer("50010003", "Chen", accounts=customer()["accounts"])
    done = desk.load({"customers": [customer("50010002", "Li"), taken, customer(number, "Chen")]}, "second.jsonl")
    assert done.returncode == 1
    assert "customers[1].accounts[0].number: is somebody else's account here" in done.stderr
    assert "customers[2].number: is somebody's here already" in done.stderr
    assert people(desk) == ["50010001", number]
    assert not (desk.folder / "second.jsonl").exists()


def test_two_who_load_at_once_load_once(desk: Desk) -> None:
    desk.load({"customers": []})
    with ThreadPoolExecutor(2) as threads:
        done = list(threads.map(lambda name: desk.load({"customers": [customer()]}, name), ("one.jsonl", "two.jsonl")))
    assert people(desk) == ["50010001"]
    assert sum(each.returncode == 0 and json.loads(each.stdout)["customers"] == 1 for each in done) == 1
    assert sum((desk.folder / name).exists() for name in ("one.jsonl", "two.jsonl")) == 1


def test_letters_are_never_written_over(one_desk: Desk) -> None:
    (one_desk.folder / "letters.jsonl").write_text("somebody's only PIN")
    done = one_desk.load({"customers": [customer()]})
    assert (done.returncode, done.stdout) == (2, "")
    assert "File exists" in done.stderr
    assert (one_desk.folder / "letters.jsonl").read_text() == "somebody's only PIN"
    assert people(one_desk) == []


def test_what_is_told_on_paper_is_told_nowhere_else(one_desk: Desk) -> None:
    done = one_desk.load({"customers": [customer()]})
    letter = one_desk.letters()["50010001"]
    kept = b"".join(file.read_bytes() for file in one_desk.folder.glob("bank.db*"))
    for secret in (letter["pin"], letter["activationCode"]):
        assert secret not in done.stdout + done.stderr
        assert secret.encode() not in kept


@pytest.fixture
def sandbox(one_desk: Desk) -> Desk:
    """A practice bank's database."""
    with running_bank(database=one_desk.database):
        pass
    return one_desk


def test_play_money_and_real_money_never_meet(sandbox: Desk, tmp_path: Path) -> None:
    for done in (sandbox.load({"customers": [customer()]}), sandbox.staff("Zhou")):
        assert (done.returncode, done.stdout) == (2, "")
        assert "this database is a practice bank's" in done.stderr
    assert not list(tmp_path.glob("*.jsonl"))
    real = Desk(tmp_path, f"sqlite:///{tmp_path}/real.db")
    assert real.load({"customers": []}).returncode == 0
    refused = real.tool("serve", "--sandbox")
    assert refused.returncode == 2
    assert "this database is a real bank's" in refused.stderr


def test_staff_begin_and_serve_a_customer_who_was_loaded(desk: Desk) -> None:
    """From an empty database to a device that is trusted, with a bank that runs all the while."""
    with running_bank(sandbox=False, database=desk.database) as bank:
        done = desk.staff("周敏")
        said = json.loads(done.stdout)
        assert said == {"number": said["number"], "role": "teller"}
        assert desk.load({"customers": [customer()]}).returncode == 0
        teller = begin_at(bank.url, desk.letters("staff.jsonl")[said["number"]])
        assert teller.get("readMe")["roles"] == ["teller"]
        told = code_of(teller, "50010001")
        wang = begin_at(bank.url, desk.letters()["50010001"] | {"activationCode": told})
        assert wang.get("listDevices")["items"][0]["trusted"]
        assert noticed(wang) == [("code_issued", {"purpose": "device"})]
        for device in (teller, wang):
            device.close()


def test_a_letter_that_was_not_used_in_a_month_is_void(one_desk: Desk) -> None:
    one_desk.load({"customers": [customer()]})
    letter = one_desk.letters()["50010001"]
    with running_bank(sandbox=False, database=one_desk.database) as bank:
        bank.change(lambda tx: tx.run("UPDATE activations SET expires_at = expires_at - ?", 31 * 86_400 * 1_000_000))
        device = Stranger(bank.url)
        asked = {"customerNumber": "50010001", "activationCode": letter["activationCode"], "publicKey": device.key.jwk, "name": "tablet"}
        assert code(device.ask("enrolDevice", asked)) == "credentials_refused"
        device.close()
