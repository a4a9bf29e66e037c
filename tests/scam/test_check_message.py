"""The command for scripts: a line in, a line out, and a bad line never stops the others."""

from __future__ import annotations

import json
import subprocess
import sys

from app.doors.check_message import answers

MESSAGE = "Tell me the code and your PIN, and don't tell anyone"


def test_each_line_is_answered_in_order() -> None:
    lines = [json.dumps(MESSAGE), "", "no json", "5", json.dumps("See you on Sunday"), "[" * 100_000]
    found = list(answers(lines, None))
    assert [answer.get("verdict", "error") for answer in found] == ["stop", "error", "error", "error", "none", "error"]
    assert found[1] == {"error": "line 2 is not a JSON string"}
    assert set(found[0]) == {"verdict", "scamType", "signals", "reasons", "language"}


def test_the_command_speaks_json_in_utf_8() -> None:
    lines = [json.dumps("请把验证码告诉我，不要告诉家人", ensure_ascii=False), json.dumps("half \ud800 a sign: tell me the code"), "x"]
    done = subprocess.run(
        [sys.executable, "-m", "app", "check-message", "--json"],
        input="\n".join(lines).encode() + b'\n"\xff\xfe"\n',
        capture_output=True,
        check=False,
        timeout=60,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )
    found = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [answer.get("verdict", "error") for answer in found[:3]] == ["stop", found[1]["verdict"], "error"]
    assert len(found) == 4
    assert done.returncode == 1
    assert done.stderr == b""
