"""The pictures of the guides: a tour's own, in few colours, so that a page loads at once and the repository stays small."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from guide_text import NotThere, Shot
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

COLOURS: Final = 64
"""What a page of the program is drawn with, and the edges of its letters."""
MOST_BYTES: Final = 60_000
SIZE: Final = "1024x920"
"""Of the windows: the smallest that the program is made for, so that the letters are large on paper."""


def play(stories: Iterable[str], languages: Iterable[str], folder: Path) -> None:
    """Plays the stories into ``folder/LANGUAGE/STORY``."""
    for language in languages:
        for story in stories:
            sys.stdout.write(f"{language}: {story}\n")
            sys.stdout.flush()
            command = [sys.executable, "-m", "app", "tour", "--story", story, "--language", language, "--size", SIZE]
            environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
            subprocess.run([*command, "--out", folder / language / story], check=True, env=environment)  # noqa: S603


def taken(shot: Shot, language: str, folder: Path) -> Path:
    """The picture of a step, out of what was played."""
    place = folder / language / shot.story
    pages = json.loads((place / "tour.json").read_text("utf-8"))
    those: list[str] = [page["png"] for page in pages if page["step"] == shot.step]
    if len(those) < shot.number:
        raise NotThere(f"the story {shot.story} comes {len(those)} times to the step {shot.step}, not {shot.number}")
    return place / those[shot.number - 1]


def keep(picture: Path, kept: Path) -> bytes:
    """Writes it in its most frequent colours; answers what was written."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    frequent = Counter(memoryview(image.constBits()).cast("I")).most_common(COLOURS)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    few = image.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _ in frequent], flags)
    few.save(str(kept), quality=0)
    made = kept.read_bytes()
    if len(made) > MOST_BYTES:
        raise ValueError(f"{kept.name} has {len(made)} bytes: more than {MOST_BYTES}")
    return made


def keep_all(shots: Iterable[Shot], languages: Iterable[str], played: Path, folder: Path) -> None:
    """Fills ``folder`` with these pictures alone. One that is alike in all languages is kept once, without a language in its name."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for shot in dict.fromkeys(shots):
        files = {folder / f"{shot.name}-{language}.png": taken(shot, language, played) for language in languages}
        made = {keep(picture, kept) for kept, picture in files.items()}
        if len(made) == 1:
            first, *others = files
            first.rename(folder / f"{shot.name}.png")
            for other in others:
                other.unlink()
