"""The guides for seniors, relatives and staff tell of the program as it is, alike in both languages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import Any

import pytest

from app.doors.options import STORIES
from app.doors.tour_tales import told
from tests.house.tree import REPOSITORY

AUDIENCES = ("seniors", "relatives", "staff")
LANGUAGES = ("zh_CN", "en")
GUIDES = REPOSITORY / "docs" / "guide"
MOST_BYTES = 60_000
each_guide = pytest.mark.parametrize(("audience", "language"), [(audience, language) for audience in AUDIENCES for language in LANGUAGES])


@cache
def maker() -> ModuleType:
    """What reads the sources; it lies beside the other scripts, in no package."""
    spec = spec_from_file_location("guide_text", REPOSITORY / "packaging" / "guide_text.py")
    assert spec
    assert spec.loader
    module = sys.modules["guide_text"] = module_from_spec(spec)  # a dataclass looks itself up there
    spec.loader.exec_module(module)
    return module


def guide(audience: str, language: str) -> Any:
    return maker().read(audience, language, maker().source(audience, language))


def picture(language: str) -> Any:
    """The address of a picture, as it stands in the guide."""

    def found(shot: Any) -> str:
        names = (f"{shot.name}.png", f"{shot.name}-{language}.png")
        return f"pictures/{next((name for name in names if (GUIDES / 'pictures' / name).exists()), names[-1])}"

    return found


def shape(some: Any) -> Iterator[Any]:
    for section in some.sections:
        quoted = sorted(each for block in section.blocks for each in maker().named(block.text))
        yield [(block.kind, block.shot) for block in section.blocks], quoted


@each_guide
def test_a_guide_is_made_of_its_source_and_of_what_the_program_says(audience: str, language: str) -> None:
    made = maker().markdown(guide(audience, language), maker().catalogue(language), picture(language))
    assert made == (GUIDES / f"{audience}-{language}.md").read_text("utf-8"), (
        "run `make guide`; for words alone: packaging/guide.sh --texts"
    )


@each_guide
def test_a_guide_shows_steps_that_a_story_comes_to(audience: str, language: str) -> None:
    for shot in guide(audience, language).shots:
        assert shot.story in STORIES
        assert shot.step in {turn.step for turn in told(shot.story, language).turns}, f"{shot.story}/{shot.step}"
        assert (GUIDES / picture(language)(shot)).stat().st_size <= MOST_BYTES


@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_guide_says_the_same_in_both_languages(audience: str) -> None:
    chinese, english = (guide(audience, language) for language in LANGUAGES)
    assert list(shape(chinese)) == list(shape(english))


def test_no_picture_lies_about() -> None:
    shown = {picture(language)(shot) for audience in AUDIENCES for language in LANGUAGES for shot in guide(audience, language).shots}
    assert {f"pictures/{each.name}" for each in (GUIDES / "pictures").iterdir()} == shown


def test_a_guide_may_only_quote_what_the_program_says() -> None:
    said = maker().catalogue("en")

    def show(_kind: str, words: str) -> str:
        return f"<{words}>"

    assert maker().filled("Press {button:Send it now}.", said, show) == "Press <Send it now>."
    assert maker().filled("{heading:Waiting to go out: {count}}", said, show) == "<Waiting to go out: …>"
    with pytest.raises(maker().NotThere):
        maker().filled("Press {button:Send it at once}.", said, show)
    with pytest.raises(maker().NotThere, match="said differently"):
        maker().filled("{button:At the branch}", maker().catalogue("zh_CN"), show)
