"""The bank as a process: says where it serves, and leaves in good order when it is told to."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from app.bank.verify import run as verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_listening import Ear
from tests.house.tree import REPOSITORY

LIMIT = 60.0


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_and_leaves(tmp_path: Path, ending: signal.Signals) -> None:
    database = f"sqlite:///{tmp_path / 'bank.db'}"
    command = [sys.executable, "-m", "app", "bank", "serve", "--sandbox", "--database", database]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        assert said == {"url": said["url"], "ready": True}
        stranger = Stranger(said["url"])
        stranger.enrol("王秀兰")
        stranger.sign_in()
        ear = Ear(stranger)
        ear.hear()
        process.send_signal(ending)
        assert ear.hears_out()
        _, log = process.communicate(timeout=LIMIT)
        stranger.close()
        ear.close()
    assert process.returncode == 0
    lines = [json.loads(line) for line in log.splitlines()]
    assert [line["operation"] for line in lines][-1] == "listEvents"
    assert verify(database)[1]
    with pytest.raises(requests.ConnectionError):
        requests.get(said["url"], timeout=LIMIT)
