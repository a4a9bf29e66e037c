"""What two of the bank's desk do in a story: one writes an alert, the other reads and publishes it."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.tour.story import DESK, DESK2, Fill, Press, PressFirst, Stay, Turn, TypePracticePin, at

Form = tuple[tuple[str, str], ...]
"""Fields by their names, and what is written there."""


@dataclass(frozen=True, slots=True)
class Written:
    """What one of the desk writes: what kind of scam, the words by their language, that of the writer first, and for whom."""

    scam_type: str
    words: tuple[tuple[str, Form], ...]
    aim: Form


def writes(written: Written) -> tuple[Turn, ...]:
    """One of the desk, who looks at it as somebody will who has her letters twice as large."""
    first, _ = written.words[0]
    return at(
        DESK,
        ("pin", TypePracticePin()),
        ("desk", Press("item:alert:new")),
        ("type", Press(f"option:{written.scam_type}")),
        *((f"words-{language}", Fill(form)) for language, form in written.words),
        ("aim", Fill(written.aim)),
        ("overview", Press("option:urgency")),
        ("urgency", Press("option:Immediate")),
        ("overview", Press("option:look")),
        ("look", Press(f"option:{first}-200")),
        (f"preview-{first}-200", None),
        ("look", Press("option:done")),
        ("overview", None),
        ("handed-in", None),
        ("desk", Stay()),
    )


def publishes(written: Written) -> tuple[Turn, ...]:
    """The other one, who reads it in every language first."""
    return at(
        DESK2,
        ("pin", TypePracticePin()),
        ("desk", PressFirst("item:alert:alt_")),
        ("desk-alert", Press("option:publish")),
        *((f"preview-{language}-100", None) for language in sorted((each for each, _ in written.words), reverse=True)),
        ("publish", Press("yes")),
        ("published", None),
        ("desk-alert", Stay()),
    )
