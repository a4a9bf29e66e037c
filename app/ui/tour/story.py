"""Stories: what a person does, step by step. A step that a story does not mention is answered with the forward button."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Press:
    """A press on a part of the page, such as ``option:pay`` or ``yes``; the forward button follows where the page has one."""

    part: str


@dataclass(frozen=True, slots=True)
class PressFirst:
    """A press on the first part whose name begins so: the first account, the first payee."""

    part: str


@dataclass(frozen=True, slots=True)
class Type:
    """Typing, key by key; the forward button follows."""

    text: str


@dataclass(frozen=True, slots=True)
class TypePracticePin:
    """Typing the PIN that the practice bank shows; it is in no story and no file."""


Move = Press | PressFirst | Type | TypePracticePin


@dataclass(frozen=True, slots=True)
class Story:
    """A name, and moves with the keys of the steps they answer, in their order. After the last one the story is over."""

    name: str
    moves: tuple[tuple[str, Move | None], ...]


def pay(language: str, text_size: int, theme: str, person: str, amount: str, note: str) -> Story:
    """From the first start to a receipt: meets the bank, looks at the money, pays somebody."""
    return Story(
        "pay",
        (
            ("language", Press(f"option:{language}")),
            ("text-size", Press(f"option:{text_size}")),
            ("theme", Press(f"option:{theme}")),
            ("practise-as", Press(f"option:{person}")),
            ("pin", TypePracticePin()),
            ("home", Press("option:my-money")),
            ("account", PressFirst("option:")),
            ("activity", None),
            ("home", Press("option:pay")),
            ("payee", PressFirst("option:")),
            ("amount", Type(amount)),
            ("note", Type(note)),
            ("review", None),
            ("confirm", Press("yes")),
            ("receipt", None),
            ("home", Press("option:settings")),
            ("which", Press("option:pause_seconds")),
            ("pause-seconds", Press("option:5")),
            ("which", Press("option:done")),
            ("home", Press("option:sign-out")),
        ),
    )
