"""The story of a payment that somebody is being talked into: asked about, named, left alone; tried again, and held by the bank."""

from __future__ import annotations

from app.ui.tour.story import HOME, Move, Press, SomebodyNew, Story, Type, at, opening

_TRUE = {"purpose": "gain", "on_the_phone": "yes", "met_in_person": "no"}
_AS_TOLD = {"purpose": "family", "on_the_phone": "no", "met_in_person": "yes"}
"""What somebody on the phone says that she should say."""


def scam_pay(language: str, text_size: int, theme: str, new: SomebodyNew) -> Story:
    """She says what is so, reads what it looks like, and leaves it. Talked into it once more, she says what she is told: nothing is
    forgotten, and a person of the bank looks at it before anything goes.
    """
    return Story(
        "scam-pay",
        at(
            HOME,
            *opening(language, text_size, theme, new.customer),
            *_tries(new, _TRUE),
            ("scam-warning", None),
            ("not-sent", None),
            *_tries(new, _AS_TOLD),
            ("scam-warning", Press("option:go-on")),
            ("review", None),
            ("confirm", Press("yes")),
            ("receipt", None),
            ("home", Press("option:waiting")),
            ("waiting-payment", Press("no")),
            ("home", Press("option:sign-out")),
        ),
    )


def _tries(new: SomebodyNew, says: dict[str, str]) -> tuple[tuple[str, Move | None], ...]:
    """From home to the last answer."""
    return (
        ("home", Press("option:pay")),
        ("payee", Press("option:new")),
        ("payee-name", Type(new.name)),
        *((key, Type(digits)) for key, digits in new.number),
        ("read-back", None),
        new.found,
        ("amount", Type(new.amount)),
        ("note", Type(new.note)),
        *((f"asked-{question}", Press(f"option:{answer}")) for question, answer in says.items()),
    )
