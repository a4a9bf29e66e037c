"""Finds every sentence of the program that claims something about money; what each claims stands in :mod:`tests.faults.claims`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

Sentence = tuple[str, str]
"""Context and English text, as in ``say``."""

CLAIMING: Final = re.compile(
    r"\b(sent|not send|gone|went out|goes? out|go out|has not left|left your|your money|waits|waiting|stopped|held|taken back|"
    r"asked for (the|this|it|back)|on its way|nothing (more )?(was|is) paid(?! to)|nothing (was|has) changed|can still be stopped)\b",
    re.IGNORECASE,
)
OF_SOMETHING_ELSE: Final = frozenset({"Entries", "Explaining", "LookUp", "Mine", "Preferences", "Safeguards", "Settings", "Statements"})
"""Contexts that tell entries of the books as they are, rules, or what a step is for: never how the money at hand stands."""


def claiming(room: Path) -> Iterator[Sentence]:
    """The sentences below a folder that have a word of a claim in them."""
    for path in sorted(room.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                words = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
                if len(words) == 2 and _claims(*words):
                    yield words[0], words[1]


def _claims(context: str, text: str) -> bool:
    """A line with a day in it tells of something that is over, as the bank has it."""
    return context not in OF_SOMETHING_ELSE and "{day}" not in text and CLAIMING.search(text) is not None
