"""The key that alerts are signed with is changed by a command while the bank runs, and clients that know the next one go on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.doors import bank as door
from app.doors.options import read_options
from tests.attacks.stranger import Stranger
from tests.bank.alerts.desk import bundle_of, people_and_desk
from tests.bank.running import running_bank


def test_the_next_key_signs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with running_bank(practice=people_and_desk(), folder=tmp_path) as bank:
        wang = Stranger(bank.url)
        wang.enrol("Wang")
        wang.sign_in()
        following = bundle_of(wang)["keys"][1]["kid"]
        options = read_options(["bank", "alert-key", "--database", f"sqlite:///{tmp_path}/bank.db"])
        assert options.door(options) == 0
        assert json.loads(capsys.readouterr().out) == {"alertKey": following}
        assert bundle_of(wang)["keys"][0]["kid"] == following
        wang.close()


def test_no_bank_no_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bank.db").write_bytes(b"something else")
    options = read_options(["bank", "alert-key", "--database", f"sqlite:///{tmp_path}/bank.db"])
    assert door.change_alert_key(options) == 2
    assert capsys.readouterr().out == ""
