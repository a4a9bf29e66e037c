"""How messages are written: JSON, camelCase, money as a decimal string, times as RFC 3339 with zone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, TypeVar, get_args

import msgspec
from msgspec import Meta

from app.contract.text import reads_as_written
from app.domain.money import Money, NotMoney

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)
NOT_MORE = r"(?!\n)"


def extensible(codes: object) -> Meta:
    """For a code that the bank tells, today out of the ``Literal`` ``codes``: a newer bank may add some, and an older client reads on."""
    return Meta(extra_json_schema={"x-extensible-enum": list(get_args(codes))})


def whole(pattern: str) -> str:
    """A pattern for a whole text. Python's ``$`` forgives a line's end behind it; an id that forgives has two writings."""
    return f"^{pattern}${NOT_MORE}"


LONGEST_WORD = 64
WORD = r"[A-Za-z0-9_.:-]+"
Id = Annotated[str, Meta(min_length=1, max_length=LONGEST_WORD, pattern=whole(WORD))]
"""An opaque id in a body."""
Uuid = Annotated[str, Meta(pattern=whole(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"))]
"""A UUID in its one canonical writing (RFC 9562, lower case), so that one payment cannot have two names."""
Hash = Annotated[str, Meta(pattern=whole(r"[0-9a-f]{64}"))]
"""SHA-256, lower hex."""
Token = Annotated[str, Meta(min_length=16, max_length=128, pattern=whole(r"[A-Za-z0-9_-]+"))]
"""Something random that the bank handed out: a challenge, a refresh token."""
PRINTED = (
    r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f"
    r"\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
    r"\ufeff\ufff9-\ufffb]"
)
"""Any character but control, format, line and blank ones, as far as a pattern can say it; the rest is in ``text.reads_as_written``."""
PRINTED_SIGN = PRINTED.replace("[^", r"[^\s", 1)
"""The same, but no space."""
Line = Annotated[str, Meta(max_length=140, pattern=whole(f"{PRINTED}*"))]
"""A short line that a person wrote."""


class Asked(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    """A request's body: what is not known here is refused."""


class Told(msgspec.Struct, rename="camel", omit_defaults=True):
    """An answer's body: a bank may say more than an older client knows."""


class Amount(Asked):
    """Money on the wire: ``{"currency": "CNY", "amount": "165.88"}``."""

    currency: Annotated[str, Meta(pattern=whole(r"[A-Z]{3}"))]
    amount: Annotated[str, Meta(pattern=whole(r"(0|[1-9][0-9]{0,15})(\.[0-9]{1,3})?"))]

    @classmethod
    def of(cls, money: Money) -> Amount:
        """Writes an amount; a debt on an account is told by an answer's own sign field, never here."""
        return cls(currency=money.currency, amount=money.decimal)

    @property
    def money(self) -> Money:
        """Reads an amount; raises ``NotMoney`` when the digits do not fit the currency."""
        return Money.parse(self.currency, self.amount)


class NotAMessage(ValueError):
    """The bytes are not such a message. ``path`` says where (``$.details.amount``), ``code`` what: ``unknown_field``, ..."""

    def __init__(self, path: str, code: str) -> None:
        super().__init__(f"{code} at {path}")
        self.path = path
        self.code = code


def write(message: object) -> bytes:
    """Writes a message as JSON."""
    return msgspec.json.encode(message)


def read(body: bytes, kind: type[T]) -> T:
    """Reads a message of ``kind``; raises :class:`NotAMessage` with the place and a stable code."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as wrong:
        raise _located(str(wrong)) from None
    except (msgspec.DecodeError, NotMoney, UnicodeDecodeError, RecursionError):
        raise NotAMessage("$", "not_json") from None


def read_one_of(body: bytes, kinds: Sequence[type[S]]) -> S:
    """Reads one of several messages: the one whose first field is there, or else the first of them."""
    if len(kinds) == 1:
        return read(body, kinds[0])
    given = read(body, dict[str, msgspec.Raw])
    return read(body, next((kind for kind in kinds if kind.__struct_encode_fields__[0] in given), kinds[0]))


def check_texts(value: object, path: str = "$") -> None:
    """Raises :class:`NotAMessage` for the first text in a :func:`plain` message that does not read as it is written."""
    if isinstance(value, str):
        if not reads_as_written(value):
            raise NotAMessage(path, "wrong_characters")
    elif isinstance(value, dict):
        for name, part in value.items():
            check_texts(part, f"{path}.{name}")
    elif isinstance(value, list):
        for part in value:
            check_texts(part, f"{path}[...]")


def plain(message: object) -> Any:
    """The message as plain JSON values, for hashing and signing."""
    return msgspec.to_builtins(message)


_SIGNS = (
    ("unknown field", "unknown_field"),
    ("missing required field", "missing_field"),
    ("matching regex", "wrong_format"),
    ("of length", "wrong_length"),
    ("Expected `", "wrong_type"),
    ("Invalid enum value", "unknown_value"),
)


def _located(words: str) -> NotAMessage:
    said, _, path = words.partition(" - at `")
    return NotAMessage(path.rstrip("`") or "$", next((code for sign, code in _SIGNS if sign in said), "wrong_value"))
