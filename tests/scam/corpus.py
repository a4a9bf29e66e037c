"""Reads the corpus: what is written down about every message, and what has to be true of every line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.domain.scams import ScamType

CORPUS = Path(__file__).parents[2] / "corpus"
Language = Literal["zh", "en"]
Part = Literal["training", "development", "margin", "unseen"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")
PARTS: tuple[Part, ...] = ("training", "development", "margin", "unseen")

SCAMS = frozenset(ScamType) - {ScamType.OTHER}
LEGITIMATE = frozenset(
    "bank_notice card_alert login_alert code bank_warning police_warning parcel delivery hospital appointment school community property"
    " pension tax government utility telecom insurance shop_ad shop_order charity family_chat friends neighbours".split()
)
"""Who sends what is genuine: the `type` of a legitimate message."""
REGISTERS = frozenset("sms chat call voice letter email post popup".split())
"""How it comes: a call is written line by line, `voice` is speech taken down without punctuation, a post stands in a group or on a page."""


@dataclass(frozen=True)
class Message:
    """One line of the corpus. A message by template names it, so that no template stands in both parts."""

    id: str
    text: str
    label: Literal["scam", "legit"]
    type: str
    register: str
    by: Literal["hand", "template"]
    template: str | None = None


def read(part: Path) -> list[Message]:
    """Reads the messages of a part. Raises ValueError with file and line where one is not as it should be."""
    return [message for path in sorted(part.glob("*.jsonl")) for message in _read_file(path)]


def _read_file(path: Path) -> Iterator[Message]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            message = Message(**json.loads(line))
        except (TypeError, ValueError) as error:
            raise ValueError(f"{path.name}:{number}: {error}") from error
        if fault := _fault(message):
            raise ValueError(f"{path.name}:{number}: {fault}")
        yield message


def _fault(message: Message) -> str:
    """What is wrong with a message, or nothing."""
    rules = {
        "has no id or no text": bool(message.id and message.text.strip()),
        "has space at an end": message.text == message.text.strip(),
        "is neither scam nor legit": message.label in ("scam", "legit"),
        "has a type its label does not have": message.type in (SCAMS if message.label == "scam" else LEGITIMATE),
        "has an unknown register": message.register in REGISTERS,
        "is neither by hand nor by template": message.by in ("hand", "template"),
        "names a template exactly when it is by one": (message.template is not None) == (message.by == "template"),
    }
    return next((rule for rule, kept in rules.items() if not kept), "")
