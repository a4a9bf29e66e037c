"""What a tour brings home: a picture per step, and ``tour.json``."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Picture:
    """One step of a tour. ``paintMs``: from the moment the step was known until its page was painted."""

    story: str
    seat: str
    step: str
    title: str
    spoken: str
    paintMs: float  # noqa: N815 - as tour.json names it
    requestIds: tuple[str, ...]  # noqa: N815
    png: str = ""


class Album:
    """Collects pages in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pages: list[Picture] = []
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def pages(self) -> tuple[Picture, ...]:
        """What was collected so far."""
        return tuple(self._pages)

    def keep(self, window: QWidget, picture: Picture) -> None:
        """Takes the picture of a step; its ``png`` is named here."""
        png = f"{picture.story}-{len(self._pages) + 1:02}-{picture.step}.png"
        window.grab().save(str(self._folder / png))
        self._pages.append(replace(picture, png=png))

    def close(self) -> Path:
        """Writes ``tour.json``; answers where it is."""
        path = self._folder / "tour.json"
        path.write_text(json.dumps([asdict(picture) for picture in self._pages], ensure_ascii=False, indent=1), "utf-8")
        return path
