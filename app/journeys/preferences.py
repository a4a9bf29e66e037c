"""What she can choose about the screen itself, each as one question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from app.domain.languages.known import language
from app.domain.people import BOUNCES, LANGUAGES, PAUSES, RATES, TEXT_SIZES, THEMES, VOLUMES, Preferences
from app.journeys.say import Name, Say, as_it_is, say
from app.journeys.steps import Choose, Option, Trail
from app.journeys.steps_voice import ChooseHeard


@dataclass(frozen=True, slots=True)
class Preference:
    """One field of ``Preferences``, its short name, its question, its values and what each is called.

    ``at_bank``: the bank keeps it too, for all her devices. ``aloud``: only where there is a voice; ``sample`` is said with each value
    as soon as it is marked. ``shown``: each value has a picture, called by the field and the value.
    """

    field: str
    icon: str
    label: Say
    ask: Say
    values: tuple[Any, ...]
    called: Callable[[Any], Say]
    why: tuple[Say, ...] = ()
    at_bank: bool = False
    aloud: bool = False
    sample: Say | None = None
    shown: bool = False

    def question(self, liked: Preferences, trail: Trail) -> Choose[Any]:
        """Asks for this preference, the one in force marked."""
        key, chosen = self.field.replace("_", "-"), str(getattr(liked, self.field))
        options = tuple(Option(str(value), self.called(value), value, icon=f"{key}-{value}" if self.shown else "") for value in self.values)
        if self.sample is None:
            return Choose(key=key, trail=trail, question=self.ask, why=self.why, options=options, chosen=chosen)
        return ChooseHeard(
            key=key, trail=trail, question=self.ask, why=self.why, options=options, chosen=chosen, field=self.field, sample=self.sample
        )

    def now(self, liked: Preferences) -> Say:
        """What is in force, in words."""
        return self.called(getattr(liked, self.field))


def _language(value: str) -> Say:
    return as_it_is(Name(language(value).name))


def _text_size(value: int) -> Say:
    words = {
        100: say("Preferences", "Large"),
        125: say("Preferences", "Larger"),
        150: say("Preferences", "Very large"),
        200: say("Preferences", "Twice as large"),
        300: say("Preferences", "Largest of all"),
    }
    return words[value]


def _theme(value: str) -> Say:
    words = {
        "day": say("Preferences", "Dark letters on warm paper"),
        "night": say("Preferences", "Light letters on a dark ground"),
        "contrast": say("Preferences", "Strongest contrast: black, white, yellow"),
    }
    return words[value]


def _voice(value: bool) -> Say:
    return say("Preferences", "Yes, read each screen aloud") if value else say("Preferences", "No, only when I press “Read aloud”")


def _rate(value: str) -> Say:
    words = {
        "slow": say("Preferences", "Slowly"),
        "usual": say("Preferences", "As usual"),
        "quick": say("Preferences", "Quickly"),
    }
    return words[value]


def _volume(value: str) -> Say:
    words = {
        "loud": say("Preferences", "Loud"),
        "softer": say("Preferences", "A little softer"),
        "soft": say("Preferences", "Soft"),
    }
    return words[value]


def _seconds(value: int) -> Say:
    return say("Preferences", "{count} seconds")(count=value)


def _bounce(value: int) -> Say:
    words = {
        600: say("Preferences", "My hand is calm"),
        1000: say("Preferences", "My hand shakes a little"),
        2000: say("Preferences", "My hand shakes a lot"),
    }
    return words[value]


LANGUAGE = Preference(
    "language",
    "language",
    say("Preferences", "Language"),
    say("Preferences", "请选择语言 / Please choose your language"),
    LANGUAGES,
    _language,
    at_bank=True,
)
TEXT_SIZE = Preference(
    "text_size",
    "text-size",
    say("Preferences", "Size of the letters"),
    say("Preferences", "How large should the letters be?"),
    TEXT_SIZES,
    _text_size,
    (say("Preferences", "You see it as soon as you press “Continue”, and can change it at any time."),),
)
THEME = Preference(
    "theme", "theme", say("Preferences", "Colours"), say("Preferences", "Which can you read best?"), THEMES, _theme, shown=True
)
VOICE = Preference(
    "voice",
    "speaker",
    say("Preferences", "Reading aloud"),
    say("Preferences", "Should each screen be read aloud to you?"),
    (True, False),
    _voice,
    aloud=True,
)
_HEARD: Final = (say("Preferences", "Press one, and you hear it."),)
_SAMPLE: Final = say("Preferences", "This is how I read to you.")
VOICE_RATE = Preference(
    "voice_rate",
    "clock",
    say("Preferences", "How fast it reads"),
    say("Preferences", "How fast should it be read to you?"),
    RATES,
    _rate,
    _HEARD,
    aloud=True,
    sample=_SAMPLE,
)
VOICE_VOLUME = Preference(
    "voice_volume",
    "speaker",
    say("Preferences", "How loud it reads"),
    say("Preferences", "How loud should it be read to you?"),
    VOLUMES,
    _volume,
    _HEARD,
    aloud=True,
    sample=_SAMPLE,
)
PAUSE = Preference(
    "pause_seconds",
    "pause",
    say("Preferences", "Pause before money goes out"),
    say("Preferences", "How long should the pause between the two confirmations be?"),
    PAUSES,
    _seconds,
    (say("Preferences", "In the pause nothing can be sent, so there is time to think."),),
    at_bank=True,
)
BOUNCE = Preference(
    "bounce_ms",
    "hand",
    say("Preferences", "Presses by mistake"),
    say("Preferences", "Does a key sometimes get pressed twice?"),
    BOUNCES,
    _bounce,
    (say("Preferences", "Two presses close together then count as one."),),
)
ALL = (TEXT_SIZE, THEME, LANGUAGE, VOICE, VOICE_RATE, VOICE_VOLUME, PAUSE, BOUNCE)
