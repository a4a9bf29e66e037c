"""A kiosk that was stolen is locked by hand: whoever is signed in there is out at once, and nobody signs in any more."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.bank.kiosk_lock import UnknownKiosk, lock_kiosk
from app.doors.options import read_options
from app.sandbox.kiosk import KIOSK
from app.sandbox.people import SamplePeople
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.cast import WANG, hash_once
from tests.bank.running import RunningBank, running_bank

HER = replace(WANG, customer=replace(WANG.customer, card="card-of-wang"))
SIGNS_IN = {"customerNumber": HER.customer.customer_number, "pin": HER.customer.pin, "card": HER.customer.card}


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path}/bank.db"


@pytest.fixture
def bank(database: str) -> Iterator[RunningBank]:
    with running_bank(practice=SamplePeople((HER, KIOSK), pin_hash=hash_once), database=database) as bank:
        yield bank


def test_a_locked_kiosk_lets_nobody_in_and_whoever_is_there_out(
    bank: RunningBank, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(Stranger(bank.url)) as kiosk:
        kiosk.enrol(KIOSK.customer.name)
        asked = SIGNS_IN | {"deviceId": kiosk.device_id}
        kiosk.keep(kiosk.get("openSession", asked))
        with pytest.raises(UnknownKiosk):
            lock_kiosk(database, HER.customer.name)
        assert kiosk.get("readMe")["name"] == HER.customer.name
        for _ in range(2):
            options = read_options(["bank", "kiosk", "lock", KIOSK.customer.name, "--database", database])
            assert options.door(options) == 0
            assert json.loads(capsys.readouterr().out) == {"locked": KIOSK.customer.customer_number}
        assert code(kiosk.ask("readMe")) == "invalid_token"
        assert code(kiosk.ask("refreshSession", {"refreshToken": str(kiosk.refresh_token)})) == "invalid_token"
        assert code(kiosk.ask("openSession", asked)) == "credentials_refused"
    assert lock_kiosk(database, KIOSK.customer.customer_number) == KIOSK.customer.customer_number
