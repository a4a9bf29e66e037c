"""What looks for traces finds each of them, wherever one is planted; and says so where it is not let look."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.house.tree import REPOSITORY
from tests.outside.programs import read_line
from tests.stories.kiosk_sweep import HERS, as_kept, in_files, in_memory, lying_about
from tests.stories.wire import Exchange, Secrets, misplaced

TOKEN: Final = "rt_Zm9yZ290dGVuIGJ5IG5vYm9keQ"
SECRETS: Final = (*HERS, TOKEN, "王秀兰")
HOLDS: Final = """
import sys
from app.machine.sealing import seal
seal()
held = sys.stdin.readline()
if sys.argv[1] == "qt":
    from PySide6.QtGui import QTextDocument
    held = QTextDocument(held)
print("holds", flush=True)
sys.stdin.readline()
"""
"""A sealed process which was told something over a pipe, and holds it."""
LOOKS: Final = """
import os, sys
from tests.stories.kiosk_sweep import NoRight, in_memory
if not os.getuid():
    os.setuid(65534)
try:
    in_memory(int(sys.argv[1]), [b"anything"])
except NoRight as no:
    print(no)
"""


@contextmanager
def holding(way: str, told: str, env: Mapping[str, str] = {}) -> Iterator[int]:
    command = [sys.executable, "-c", HOLDS, way]
    process = subprocess.Popen(command, cwd=REPOSITORY, env=os.environ | dict(env), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin
    assert process.stdout
    with process, process.stdin as said:
        said.write(told.encode() + b"\n")
        said.flush()
        assert read_line(process.stdout, "who holds it") == "holds"
        yield process.pid


@pytest.mark.parametrize("way", ["python", "qt"])
def test_in_the_memory_of_a_sealed_process(way: str) -> None:
    with holding(way, " ".join(SECRETS)) as pid:
        found = in_memory(pid, as_kept(SECRETS))
    assert [secret for secret in SECRETS if not set(as_kept([secret])) & set(found)] == []


def test_who_may_not_look_says_so_and_skips_nothing() -> None:
    with holding("python", TOKEN) as pid:
        told = subprocess.run([sys.executable, "-c", LOOKS, str(pid)], cwd=REPOSITORY, check=True, capture_output=True, timeout=30)
    assert b"administrator" in told.stdout


@pytest.mark.parametrize("secret", SECRETS)
def test_in_a_file_and_in_the_name_of_one(tmp_path: Path, secret: str) -> None:
    wanted = as_kept(SECRETS)
    (tmp_path / "harmless").write_text("nothing of anybody", encoding="utf-8")
    assert in_files([tmp_path], wanted) == []
    (tmp_path / "deep" / secret).mkdir(parents=True)
    (tmp_path / "utf-8").write_bytes(b"\0before " + secret.encode())
    (tmp_path / "as Qt writes").write_bytes(b"odd" + secret.encode("utf-16-le"))
    (tmp_path / "json").write_text(json.dumps([secret]), encoding="ascii")
    assert {Path(each).name for each in in_files([tmp_path], wanted)} == {secret, "utf-8", "as Qt writes", "json"}


def test_in_the_environment_of_a_process(tmp_path: Path) -> None:
    with holding("python", "nothing", {"WHO": HERS[0]}) as pid:
        assert lying_about(pid, tmp_path, as_kept(HERS)) == [f"/proc/{pid}/environ"]


PIN, ACCOUNT, NAME = "739146", "6666666666660671", "Zvezdana Quillfeather"
KNOWN: Final = Secrets((PIN, TOKEN), (ACCOUNT, NAME))
SIGNS_IN: Final = b'POST /v1/sessions HTTP/1.1\r\nHost: bank\r\n\r\n{"pin":"739146"}'
PROOF: Final = base64.urlsafe_b64encode(json.dumps({"htu": "https://bank/v1/me", "say": PIN}).encode()).rstrip(b"=")
GOOD: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
PROBLEM: Final = b"HTTP/1.1 409 Conflict\r\nContent-Type: application/problem+json\r\n\r\n"


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        (SIGNS_IN, GOOD + b'{"accessToken":"at","refreshToken":"%b"}' % TOKEN.encode()),
        (b"GET /v1/accounts HTTP/1.1\r\nAuthorization: DPoP %b\r\n\r\n" % TOKEN.encode(), GOOD + b'{"name":"%b"}' % NAME.encode()),
        (b'POST /v1/payments HTTP/1.1\r\n\r\n{"account":"%b"}' % ACCOUNT.encode(), GOOD),
    ],
)
def test_what_is_in_its_place_on_the_wire_is_not_found(request_: bytes, answer: bytes) -> None:
    assert misplaced([Exchange(request_, bytearray(answer))], KNOWN) == []


@pytest.mark.parametrize(
    ("request_", "answer", "where"),
    [
        (b"GET /v1/accounts/%b HTTP/1.1\r\n\r\n" % ACCOUNT.encode(), GOOD, "head: body 0"),
        (b"GET /v1/me?t=%b HTTP/1.1\r\n\r\n" % TOKEN.encode(), GOOD, "head: own 1"),
        (b"GET /v1/me HTTP/1.1\r\nDPoP: a.%b.c\r\n\r\n" % PROOF, GOOD, "head: own 0"),
        (b'PUT /v1/drafts/1 HTTP/1.1\r\n\r\n{"answers":["739146"]}', GOOD, "body: own 0"),
        (SIGNS_IN.replace(b'"pin"', b'"deviceId"'), GOOD, "body: own 0"),
        (SIGNS_IN, PROBLEM + b'{"detail":"739146 does not fit"}', "problem: own 0"),
        (SIGNS_IN, PROBLEM + b'{"detail":"%b"}' % ACCOUNT.encode(), "problem: body 0"),
        (SIGNS_IN, PROBLEM + json.dumps({"detail": NAME}).encode(), "problem: body 1"),
        (b"GET /v1/me HTTP/1.1\r\n\r\n", GOOD + b'{"refreshToken":"%b"}' % TOKEN.encode(), "answer: own 1"),
        (SIGNS_IN, b"HTTP/1.1 303 See Other\r\nLocation: /v1?t=%b\r\n\r\n" % TOKEN.encode(), "answer's head: own 1"),
    ],
)
def test_what_is_out_of_its_place_on_the_wire_is_found(request_: bytes, answer: bytes, where: str) -> None:
    found = misplaced([Exchange(request_, bytearray(answer))], KNOWN)
    assert [each for each in found if each.endswith(where)], found
