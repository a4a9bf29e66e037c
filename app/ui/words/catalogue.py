"""Where translations come from: Qt Linguist's compiled catalogues, one per language; English is the source text itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTranslator

Translate = Callable[[str, str], str]
"""(context, source text) -> text in the reader's language."""


class NoCatalogue(LookupError):
    """The catalogue of a language is not where it should be: the program was not built to its end."""


def as_written(context: str, text: str) -> str:  # noqa: ARG001 - the shape of Translate
    """English needs no catalogue."""
    return text


def catalogue(language: str, folder: Path) -> Translate:
    """Opens ``folder/banxing_<language>.qm``. A sentence that is missing there is shown in English rather than not at all."""
    if language == "en":
        return as_written
    translator = QTranslator()
    if not translator.load(str(folder / f"banxing_{language}.qm")):
        raise NoCatalogue(language)
    return lambda context, text: translator.translate(context, text) or text
