"""What the stories at home, at the branch and at a kiosk leave on a machine, really played there: neither PIN, token, key nor account."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sandbox.people import EVERYBODY
from tests.house.tree import REPOSITORY
from tests.stories.kiosk_sweep import as_kept
from tests.stories.traces_session import Session, session
from tests.stories.wire import Exchange, Secrets, misplaced, tokens_in

pytestmark = [pytest.mark.outside, pytest.mark.timeout(300)]

PINS = tuple(each.customer.pin for each in EVERYBODY)
ACCOUNTS = tuple(account.number.identification for each in EVERYBODY for account in each.accounts)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Session]:
    with session(tmp_path) as here:
        yield here
        sys.stdout.write((here.home / "log").read_text("utf-8"))  # shown where the test has failed


@pytest.mark.parametrize("story", ["branch", "kiosk", "practice"])
def test_a_story_leaves_no_secret(here: Session, tmp_path: Path, story: str) -> None:
    """Her papers and the tour's own pictures lie with the test: she keeps those."""
    told, kept = tmp_path / "told.json", tmp_path / "kept"
    command = [sys.executable, "-m", "tests.stories.traces_tour", story, str(kept), str(told)]
    subprocess.run(command, cwd=REPOSITORY, env=here.env, stdout=here.log, stderr=here.log, check=True, timeout=280)
    heard = json.loads(told.read_text("utf-8"))
    exchanges = [Exchange(asked.encode("latin-1"), bytearray(answer.encode("latin-1"))) for asked, answer in heard["exchanges"]]
    tokens, keys = tokens_in(exchanges), [json.loads(key)["d"] for key in heard["keys"]]
    assert tokens
    assert keys
    never = (*PINS, *tokens, *keys)
    assert here.traces(as_kept([*never, *ACCOUNTS, *(each.customer.name for each in EVERYBODY)])) == []
    assert here.clipboards().split() == []
    assert misplaced(exchanges, Secrets(never, ACCOUNTS)) == []
    tour = (kept / "tour.json").read_text("utf-8")
    assert [secret for secret in (*tokens, *keys, *ACCOUNTS) if secret in tour] == []
