"""`banxing check-message --json`: the judgement on messages, for a script. A JSON string a line comes in, an object a line goes out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from app.domain.scam.judge import judge
from app.domain.scam.model import Model
from app.domain.scam.verdict import Judgement, Reason
from app.doors.scam_model import model_of_scams

Answer = dict[str, object]
"""A line of answer before it is written."""


def run(_options: argparse.Namespace) -> int:
    """Answers every line of the input; exits with 1 when one of them was no message."""
    for stream in (sys.stdin, sys.stdout):
        _in_utf8(stream)
    sound = True
    for answer in answers(sys.stdin, model_of_scams()):
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
        sound = sound and "error" not in answer
    return 0 if sound else 1


def answers(lines: Iterable[str], model: Model | None) -> Iterator[Answer]:
    """One answer for each line, in order: what is thought of its message, or ``error`` where it holds none."""
    for number, line in enumerate(lines, start=1):
        try:
            text = json.loads(line)
        except (ValueError, RecursionError):
            text = None
        yield _answer(judge(text, model)) if isinstance(text, str) else {"error": f"line {number} is not a JSON string"}


def _answer(judgement: Judgement) -> Answer:
    return {
        "verdict": judgement.verdict,
        "scamType": judgement.scam_type,
        "signals": list(judgement.signals),
        "reasons": [_quoted(reason) for reason in judgement.reasons],
        "language": judgement.language,
    }


def _quoted(reason: Reason) -> Answer:
    return {"signal": reason.signal, "text": reason.text, "start": reason.start, "end": reason.end}


def _in_utf8(stream: TextIO) -> None:
    """Input and output are UTF-8 everywhere; bytes that are none become a sign of their own and never stop the run."""
    getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
