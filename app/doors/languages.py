"""The words of each language, from the catalogues that the program brought along."""

from __future__ import annotations

from app.doors.places import catalogues, collected_texts
from app.ui.words.catalogue import catalogue
from app.ui.words.messages import messages
from app.ui.words.words import Words


def words_for(language: str) -> Words:
    """The words of a language."""
    return Words(language, catalogue(language, catalogues()), messages(collected_texts()))
