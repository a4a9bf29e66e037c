"""As many connections as the machine allows, whatever its processes are begun with."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import requests

from tests.attacks.stranger import LIMIT
from tests.house.tree import REPOSITORY

FILES = 192
"""Open files that the bank is begun with: 64 connections and what it keeps in reserve."""
CONNECTIONS = 100


def test_more_may_be_connected_than_it_was_begun_with(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app", "bank", "serve", "--sandbox", "--database", f"sqlite:///{tmp_path}/bank.db"]
    begun_with_few = ["sh", "-c", f'ulimit -S -n {FILES} && exec "$@"', "sh", *command]
    with subprocess.Popen(begun_with_few, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        with ExitStack() as stack:
            stack.callback(process.terminate)
            url = json.loads(process.stdout.readline())["url"]
            people = [stack.enter_context(requests.Session()) for _ in range(CONNECTIONS)]
            assert all(each.get(f"{url}/v1/openapi.json", timeout=LIMIT).ok for each in people)
