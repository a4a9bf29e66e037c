"""Stories: what people do, step by step. A step that a story does not mention is answered with the forward button."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.hints import Phrase

HOME: Final = "home"
FAMILY: Final = "family"
DESK: Final = "desk"
DESK2: Final = "desk2"
KIOSK: Final = "kiosk"
"""The seats: hers, that of somebody she trusts, two of the bank's fraud desk, and a machine of a branch."""


@dataclass(frozen=True, slots=True)
class Press:
    """A press on a part of the page, such as ``option:pay`` or ``yes``; the forward button follows where the page has one."""

    part: str


@dataclass(frozen=True, slots=True)
class PressFirst:
    """A press on the first part whose name begins so: the first account, the first payee."""

    part: str


@dataclass(frozen=True, slots=True)
class PressCalled:
    """A press on the first part that says these words: somebody in a list."""

    words: str


@dataclass(frozen=True, slots=True)
class PressNews:
    """A press on the line that says that something has arrived, once it says so. The step stays, and is answered after that."""


@dataclass(frozen=True, slots=True)
class Stay:
    """No move: the step is reached and stays on the screen, for what comes from elsewhere."""


@dataclass(frozen=True, slots=True)
class Type:
    """Typing, key by key; the forward button follows."""

    text: str


@dataclass(frozen=True, slots=True)
class TypePracticePin:
    """Typing the PIN that the practice bank shows; it is in no story and no file."""


@dataclass(frozen=True, slots=True)
class TypeTheirCode:
    """Typing the code that another seat shows, as if it had been read out; it is in no story."""


@dataclass(frozen=True, slots=True)
class PressStop:
    """A press on “Stop everything”, in the bottom bar."""


@dataclass(frozen=True, slots=True)
class PressTalk:
    """A press on “Talk to a person”, in the top bar."""


@dataclass(frozen=True, slots=True)
class PressEnd:
    """A press that ends somebody's looking on. The step stays, and is answered after that."""


@dataclass(frozen=True, slots=True)
class Sees:
    """Waits until the step that the other one is at is of this kind, or ``""``, that none is to be seen any more. The step stays."""

    kind: str


@dataclass(frozen=True, slots=True)
class Hears:
    """Waits until somebody who looks on has said this phrase, or pointed at something. The step stays."""

    phrase: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """So many hours pass at the practice bank; then the move."""

    hours: int
    then: Press | PressFirst | PressNews | TypePracticePin


@dataclass(frozen=True, slots=True)
class Fill:
    """Writing a form: the fields by their names, and what is written there; the forward button follows."""

    fields: tuple[tuple[str, str], ...]


Watched = Sees | Hears | PressEnd
"""What changes a page that stays; there is a picture of it after that."""
Move = (
    Press
    | PressFirst
    | PressCalled
    | PressNews
    | PressStop
    | PressTalk
    | Watched
    | Stay
    | Type
    | TypePracticePin
    | TypeTheirCode
    | Later
    | Fill
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What is done at the step of this key. ``seat``: at whose window; the others wait where they are."""

    step: str
    move: Move | None
    seat: str = HOME


def at(seat: str, *moves: tuple[str, Move | None]) -> tuple[Turn, ...]:
    """Moves with the keys of the steps they answer, one after the other at one seat."""
    return tuple(Turn(step, move, seat) for step, move in moves)


@dataclass(frozen=True, slots=True)
class Story:
    """A name, and whose turn it is, in order. After the last turn the story is over."""

    name: str
    turns: tuple[Turn, ...]

    @property
    def seats(self) -> tuple[str, ...]:
        """All that the story needs, in the order in which they are used."""
        return tuple(dict.fromkeys(turn.seat for turn in self.turns))


@dataclass(frozen=True, slots=True)
class SomebodyNew:
    """Who pays whom for the first time: the customer's number; name and account as they are typed, by the steps that ask for them; what
    is answered to what the bank finds; amount, note, and what they are kept as."""

    customer: str
    name: str
    number: tuple[tuple[str, str], ...]
    found: tuple[str, Press | None]
    amount: str
    note: str
    nickname: str
    picture: str


def pay(language: str, text_size: int, theme: str, person: str, amount: str, note: str) -> Story:
    """From the first start to a receipt: meets the bank, looks at the money, pays somebody."""
    return Story(
        "pay",
        at(
            HOME,
            *opening(language, text_size, theme, person),
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
            ("group", Press("option:looks")),
            ("which", Press("option:pause_seconds")),
            ("pause-seconds", Press("option:5")),
            ("which", Press("option:done")),
            ("group", Press("option:done")),
            ("home", Press("option:sign-out")),
        ),
    )


def freeze(language: str, text_size: int, theme: str, person: str, amount: str, note: str) -> Story:
    """Her worst day: a payment waits, somebody frightens her, she stops everything; later she asks that it be undone."""
    return Story(
        "freeze",
        at(
            HOME,
            *opening(language, text_size, theme, person),
            ("home", Press("option:pay")),
            ("payee", PressFirst("option:")),
            ("amount", Type(amount)),
            ("note", Type(note)),
            ("confirm", Press("yes")),
            ("home", PressStop()),
            ("stop-everything", Press("yes")),
            ("stopped", None),
            ("home", Press("option:pay")),
            ("refused-frozen", None),
            ("home", PressStop()),
            ("already-stopped", Press("option:ask")),
            ("unfreeze-asked", None),
            ("home", Press("option:sign-out")),
        ),
    )


def pay_new(language: str, text_size: int, theme: str, new: SomebodyNew) -> Story:
    """Somebody new: name and number off a paper, what the bank finds, the wait, a place in the list; and a day later, the news."""
    return Story(
        "pay-new",
        at(
            HOME,
            *opening(language, text_size, theme, new.customer),
            ("home", Press("option:pay")),
            ("payee", Press("option:new")),
            ("payee-name", Type(new.name)),
            *((key, Type(digits)) for key, digits in new.number),
            ("read-back", None),
            new.found,
            ("amount", Type(new.amount)),
            ("note", Type(new.note)),
            ("review", None),
            ("confirm", Press("yes")),
            ("receipt", None),
            ("keep", Press("option:yes")),
            ("nickname", Type(new.nickname)),
            ("picture", Press(f"option:{new.picture}")),
            ("kept", None),
            ("home", Press("option:waiting")),
            ("waiting-payment", Press("no")),
            ("home", Press("option:my-money")),
            ("account", Press("option:payments")),
            ("payments", None),
            ("home", Press("option:sign-out")),
            ("pin", Later(25, TypePracticePin())),
            ("news-payment_settled", None),
            ("home", Press("option:pay")),
            ("payee", PressFirst("option:")),
        ),
    )


def opening(language: str, text_size: int, theme: str, person: str) -> tuple[tuple[str, Move], ...]:
    """From the unknown computer to home."""
    return (
        ("language", Press(f"option:{language}")),
        ("text-size", Press(f"option:{text_size}")),
        ("theme", Press(f"option:{theme}")),
        ("practise-as", Press(f"option:{person}")),
        ("pin", TypePracticePin()),
    )
