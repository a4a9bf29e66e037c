"""When something is wrong with the bank itself, it says so without saying what, and does nothing by halves."""

from __future__ import annotations

from pathlib import Path

import pytest
import requests

from app.bank.store.facts import WrongKindOfBank
from app.bank.store.port import Tx
from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank, running_bank

LIMIT = 20.0


def signed_in(bank: RunningBank) -> Stranger:
    stranger = Stranger(bank.url)
    stranger.enrol("Wang")
    stranger.sign_in()
    return stranger


def test_a_fault_says_nothing_of_its_cause(caplog: pytest.LogCaptureFixture) -> None:
    def break_it(tx: Tx) -> int:
        return tx.run("ALTER TABLE beneficiaries RENAME TO gone")

    with running_bank() as bank:
        stranger = signed_in(bank)
        bank.change(break_it)
        answer = stranger.ask("listBeneficiaries", headers={"X-Request-ID": "the-broken-one"})
        stranger.close()
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert "beneficiaries" not in answer.text
    assert "request the-broken-one" in [record.message for record in caplog.records if record.exc_info]


def test_a_bank_without_its_store_asks_to_come_again() -> None:
    with running_bank() as bank:
        stranger = signed_in(bank)
        bank.close_store()
        answer = stranger.ask("readMe")
        assert (answer.status_code, answer.json()["code"], answer.headers["Retry-After"]) == (503, "unavailable", "1")
        assert requests.get(f"{bank.health_url}/readyz", timeout=LIMIT).status_code == 503
        assert requests.get(f"{bank.health_url}/healthz", timeout=LIMIT).status_code == 200
        stranger.close()


def test_play_money_and_real_money_never_meet(tmp_path: Path) -> None:
    with running_bank(folder=tmp_path) as bank:
        signed_in(bank).close()
    with pytest.raises(WrongKindOfBank), running_bank(sandbox=False, folder=tmp_path):
        pass


def test_a_session_outlives_the_bank_that_gave_it(tmp_path: Path) -> None:
    with running_bank(folder=tmp_path) as bank:
        stranger = signed_in(bank)
    with running_bank(folder=tmp_path) as bank:
        stranger.url = bank.url
        assert stranger.get("readMe")["name"] == "Wang"
        stranger.close()
