"""Settings outlive the program; what cannot be understood is set aside, said so, and replaced by calm defaults."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.people import BOUNCES, LANGUAGES, PAUSES, RATES, TEXT_SIZES, THEMES, VOLUMES, Preferences
from app.machine.settings import SettingsFile

likings = st.builds(
    Preferences,
    language=st.sampled_from(LANGUAGES),
    text_size=st.sampled_from(TEXT_SIZES),
    theme=st.sampled_from(THEMES),
    voice=st.booleans(),
    voice_rate=st.sampled_from(RATES),
    voice_volume=st.sampled_from(VOLUMES),
    pause_seconds=st.sampled_from(PAUSES),
    bounce_ms=st.sampled_from(BOUNCES),
)


@given(liked=likings)
def test_what_she_likes_is_there_again_at_the_next_start(tmp_path_factory: pytest.TempPathFactory, liked: Preferences) -> None:
    path = tmp_path_factory.mktemp("settings") / "deep" / "settings.json"
    SettingsFile(path).prefer(liked)
    again = SettingsFile(path)
    assert again.preferences() == liked
    assert not again.was_set_aside


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'{"text_size": 5000}',
        b'{"theme": 7}',
        b'{"voice": 1}',
        b'{"language": "../../etc"}',
        b"[" * 5000,
    ],
)
def test_what_cannot_be_understood_is_set_aside(tmp_path: Path, kept: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(kept)
    settings = SettingsFile(path)
    assert settings.preferences() == Preferences()
    assert settings.was_set_aside
    assert (tmp_path / "settings.json.set-aside").read_bytes() == kept


def test_unknown_settings_of_a_newer_program_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "night", "hologram": True}))
    settings = SettingsFile(path)
    assert settings.preferences() == Preferences(theme="night")
    assert not settings.was_set_aside


def test_what_is_lent_is_never_kept_and_every_change_is_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = SettingsFile(path)
    heard: list[Preferences] = []
    settings.on_change = heard.append
    settings.lend(language="en", text_size=300)
    assert not path.exists()
    assert not settings.tuned
    settings.prefer(replace(settings.preferences(), theme="night"))
    assert heard == [Preferences(language="en", text_size=300, theme="night")]
    again = SettingsFile(path)
    assert again.preferences() == Preferences(theme="night")
    assert again.tuned


def test_what_she_chooses_counts_more_than_what_was_lent(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = SettingsFile(path)
    settings.lend(text_size=300)
    settings.prefer(replace(settings.preferences(), text_size=150))
    assert settings.preferences().text_size == 150
    assert SettingsFile(path).preferences().text_size == 150
