"""Trains the small model of the judgement on messages from the training part of the corpus: build/scam/model.json.

Run by packaging/ready.sh from the top of the repository; does nothing while what it was made from has not changed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

from app.domain.scam.model import Model, written  # noqa: E402
from app.domain.scam.normal import plain  # noqa: E402
from app.domain.scam.training import OF_FRIENDS, Example, train  # noqa: E402

MODEL = TOP / "build/scam/model.json"
FRIENDS = ("family_chat", "friends", "neighbours")
"""The types of what friends and family write."""


def main() -> None:
    """Makes the model, unless there is one that is newer than all it comes from."""
    files = sorted(TOP.glob("corpus/*/training/*.jsonl"))
    folders = {file.parent for file in files}  # a file moved in or out is older than the model
    sources = [*files, *folders, *(TOP / "app/domain/scam").glob("*.py"), Path(__file__)]
    if MODEL.exists() and MODEL.stat().st_mtime > max(source.stat().st_mtime for source in sources):
        return
    languages = sorted({file.parents[1].name for file in files})
    model = Model({language: train(_examples(language)) for language in languages})
    MODEL.parent.mkdir(parents=True, exist_ok=True)
    MODEL.write_text(written(model), encoding="utf-8")


def _examples(language: str) -> list[Example]:
    rows = [
        json.loads(line)
        for file in sorted(TOP.glob(f"corpus/{language}/training/*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    return [_example(row) for row in rows]


def _example(row: dict[str, str]) -> Example:
    return Example(plain(row["text"]).text, row["label"] == "scam", OF_FRIENDS if row["type"] in FRIENDS else 1)


if __name__ == "__main__":
    main()
