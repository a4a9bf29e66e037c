"""The bank as a process: says where it serves, and leaves in good order when it is told to."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from app.bank.store.facts import claim
from app.bank.store.sqlite import SqliteStore
from app.bank.verify import run as verify
from tests.attacks.proving import Key
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


def bank_tool(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", "bank", *arguments]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=LIMIT, check=False)


def test_what_it_cannot_open_it_says_in_one_line(tmp_path: Path) -> None:
    practice, junk = tmp_path / "practice.db", tmp_path / "junk.db"
    junk.write_bytes(b"spilt coffee" * 1000)
    store = SqliteStore(practice)
    asyncio.run(store.write(lambda tx: claim(tx, sandbox=True)))
    store.close()
    for arguments, said in [
        (("serve", "--database", f"sqlite:///{practice}"), "this database is a practice bank's"),
        (("serve", "--database", f"sqlite:///{junk}"), f"{junk} is no database that this bank can open"),
        (("serve", "--database", f"sqlite:///{tmp_path}/nowhere/bank.db"), "No such file or directory"),
        (("verify", "--database", f"sqlite:///{junk}"), f"{junk} is no database that this bank can open"),
        (("verify", "--database", f"sqlite:///{tmp_path}/none.db"), "there is no database"),
        (("verify", "--database", "bank.db"), "not a database this bank can open"),
    ]:
        done = bank_tool(*arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
        assert said in done.stderr


@pytest.mark.parametrize("url", ["bank.example", "https://bank.example/", "https://bank.example/v1", "ftp://bank.example", "https://a@b"])
def test_a_public_url_names_a_place_and_nothing_more(tmp_path: Path, url: str) -> None:
    done = bank_tool("serve", "--database", f"sqlite:///{tmp_path}/bank.db", "--public-url", url)
    assert done.returncode == 2
    assert "a public URL is" in done.stderr


def test_behind_a_proxy_a_proof_is_for_the_public_url(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app", "bank", "serve", "--sandbox", "--database", f"sqlite:///{tmp_path / 'bank.db'}"]
    command += ["--public-url", "https://bank.example"]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        key = Key()

        def refused(htu: str) -> str:
            headers = {"DPoP": key.proof("GET", htu, None, "x"), "Authorization": "DPoP x", "Host": "bank.example"}
            return str(requests.get(f"{url}/v1/me", headers=headers, timeout=LIMIT).json()["code"])

        assert refused("https://bank.example/v1/me") == "use_dpop_nonce"
        assert refused("https://other.example/v1/me") == "invalid_dpop_proof"
        process.terminate()
