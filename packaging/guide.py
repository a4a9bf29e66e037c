"""Makes the guides in docs/guide, and as PDF in build/guide, from docs/guide/source, the translations and the stories of the tour.

guide.py               plays the stories that the guides show, and makes everything
guide.py --texts       keeps the pictures that are there; for new words alone
guide.py --played DIR  takes the pictures of stories that were played into DIR/LANGUAGE/STORY
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

from guide_text import AUDIENCES, GUIDES, LANGUAGES, TOP, Catalogue, Guide, Shot, catalogue, markdown, read, source

sys.path.insert(0, str(TOP))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from guide_paper import Press
from guide_pictures import keep_all, play
from PySide6.QtGui import QGuiApplication

from app.doors.languages import words_for
from app.ui.paper.words import on_paper

PICTURES = GUIDES / "pictures"
PAPER = TOP / "build" / "guide"


def main() -> None:
    """As the options say."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pictures", action="store_true")
    parser.add_argument("--texts", action="store_true")
    parser.add_argument("--played", type=Path)
    options = parser.parse_args()
    app = QGuiApplication(["guide"])
    guides = [read(audience, language, source(audience, language)) for audience in AUDIENCES for language in LANGUAGES]
    if not options.texts:
        shots = [shot for guide in guides for shot in guide.shots]
        keep_all(shots, LANGUAGES, options.played or _played(shots), PICTURES)
    if not options.pictures:
        PAPER.mkdir(parents=True, exist_ok=True)
        said = {language: catalogue(language) for language in LANGUAGES}
        for guide in guides:
            _write(guide, said[guide.language])
    app.quit()


def _played(shots: list[Shot]) -> Path:
    folder = PAPER / "tour"
    shutil.rmtree(folder, ignore_errors=True)
    play(dict.fromkeys(shot.story for shot in shots), LANGUAGES, folder)
    return folder


def _write(guide: Guide, said: Catalogue) -> None:
    def picture(shot: Shot) -> Path:
        alone = PICTURES / f"{shot.name}.png"
        return alone if alone.exists() else PICTURES / f"{shot.name}-{guide.language}.png"

    name = f"{guide.audience}-{guide.language}"
    (GUIDES / f"{name}.md").write_text(markdown(guide, said, lambda shot: f"pictures/{picture(shot).name}"), "utf-8")
    made = Press(guide, on_paper(words_for(guide.language)), said, picture).made()
    (PAPER / f"{name}.pdf").write_bytes(made)
    sys.stdout.write(f"{PAPER / name}.pdf\n")


if __name__ == "__main__":
    main()
