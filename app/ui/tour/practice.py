"""The story of practising: she judges messages and a call, the power goes off while she pays, and somebody she trusts is asked."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.tour.story import HOME, Move, Press, PressCalled, Stay, Story, Type, TypePracticePin, at, opening


@dataclass(frozen=True, slots=True)
class Practised:
    """Who she is at her own bank, whom she pays in the practice, what for, and two amounts, the second too large to go without anybody."""

    person: str
    payee: str
    note: str
    small: str
    large: str


def practice(language: str, text_size: int, theme: str, told: Practised) -> Story:
    """All of it at one window; at home nothing has changed by it."""
    return Story(
        "practice",
        (
            *at(HOME, *opening(language, text_size, theme, told.person), *_begins("scams")),
            *at(HOME, ("what-do-you-think", Press("option:scam")), ("what-do-you-think", Press("option:unsure"))),
            *at(HOME, ("what-do-you-think", Press("option:genuine")), ("practice-call", Press("option:hear-on"))),
            *at(HOME, ("practice-call", Press("option:hang-up")), ("practice-done", None)),
            *at(HOME, *_begins("power-cut")[1:], *_pays(told, told.small), ("review", Stay()), ("power-off", None)),
            *at(HOME, ("pin", TypePracticePin()), ("home", Press("option:resume")), *_confirms()),
            *at(HOME, *_begins("trust")[1:], *_pays(told, told.large), *_confirms(), ("which-lesson", Stay())),
        ),
    )


def _begins(lesson: str) -> tuple[tuple[str, Move | None], ...]:
    return ("home", Press("option:practice")), ("which-lesson", Press(f"option:{lesson}")), ("practice-begins", None)


def _pays(told: Practised, amount: str) -> tuple[tuple[str, Move | None], ...]:
    return ("home", Press("option:pay")), ("payee", PressCalled(told.payee)), ("amount", Type(amount)), ("note", Type(told.note))


def _confirms() -> tuple[tuple[str, Move | None], ...]:
    return ("review", None), ("confirm", Press("yes")), ("receipt", None), ("practice-done", None)
