"""The frozen program is whole: built by its recipe, it plays a payment without the Python, the packages or the sources of this checkout."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.house.tree import REPOSITORY
from tests.outside.programs import fresh_environment

pytestmark = [pytest.mark.outside, pytest.mark.timeout(900)]

PROGRAM = REPOSITORY / "build" / "frozen" / "banxing" / "banxing"
SCAM = "Your bank: move your money to a safe account today and tell nobody."


def test_the_frozen_program_plays_the_tour(tmp_path: Path) -> None:
    subprocess.run([REPOSITORY / "packaging" / "frozen" / "build.sh"], check=True, timeout=600)
    with fresh_environment() as env:
        alone = {**env, "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}
        command = [str(PROGRAM), "tour", "--story", "pay", "--out", str(tmp_path)]
        played = subprocess.run(command, env=alone, cwd="/", capture_output=True, text=True, check=False, timeout=240)
        asked = [str(PROGRAM), "check-message", "--json"]
        judged = subprocess.run(
            asked, env=alone, cwd="/", input=f"{json.dumps(SCAM)}\n", capture_output=True, text=True, check=True, timeout=60
        )
    assert played.returncode == 0, played.stdout + played.stderr
    steps = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))
    assert len(steps) >= 5
    assert json.loads(judged.stdout)["verdict"] == "stop"
    assert [file.parent.name for file in PROGRAM.parent.rglob("model.json")] == ["scam"]
    assert all((tmp_path / step["png"]).read_bytes().startswith(b"\x89PNG") for step in steps)
    names = {path.name for path in PROGRAM.parent.rglob("*.so*")}
    assert not [name for name in names if "gtk" in name or "Qml" in name or "Quick" in name]
