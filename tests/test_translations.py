"""The Chinese catalogue holds every sentence of the program, finished and sound, by the judgement of Qt's own tools."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import REPOSITORY

CATALOGUE = REPOSITORY / "i18n" / "banxing_zh_CN.ts"


def test_every_sentence_of_the_program_is_in_the_catalogue(tmp_path: Path) -> None:
    shutil.copy(CATALOGUE, tmp_path)
    subprocess.run([REPOSITORY / "packaging" / "translations.sh", "collect", str(tmp_path)], check=True, timeout=60)
    collected = (tmp_path / CATALOGUE.name).read_text(encoding="utf-8")
    assert collected == CATALOGUE.read_text(encoding="utf-8"), "run `make translations`, then translate what is new"


@pytest.mark.parametrize("strictness", ["-fail-on-unfinished", "-fail-on-invalid"])
def test_the_catalogue_is_finished(strictness: str, tmp_path: Path) -> None:
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    verdict = subprocess.run(
        [lrelease, strictness, CATALOGUE, "-qm", tmp_path / "zh.qm"], capture_output=True, text=True, check=False, timeout=60
    )
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
