"""What a kiosk tells the process of one customer of how she would like to read and hear."""

from __future__ import annotations

import json
from dataclasses import asdict

from app.domain.people import Preferences
from app.doors.kiosk_letter import Letter


def test_how_loud_and_how_fast_she_hears_goes_with_her() -> None:
    liked = Preferences("en", text_size=200, theme="night", voice=True, voice_rate="slow", voice_volume="soft")
    letter = Letter.read(json.dumps(Letter("", "", "", liked, practice=True).written()).encode())
    assert letter.likes().items() <= asdict(liked).items()
    assert {"voice", "voice_rate", "voice_volume"} <= letter.likes().keys()
