"""What a client would rather be answered with (RFC 9110, 12.5.1)."""

from __future__ import annotations

from typing import Final

CSV: Final = "text/csv"


def prefers(accept: str, one: str, other: str) -> bool:
    """Whether an ``Accept`` header likes ``one`` media type better than the ``other``; where it says nothing, neither."""
    return _weight(accept, one) > _weight(accept, other)


def _weight(accept: str, media_type: str) -> float:
    """From 0 to 1; the closest that is said of it counts."""
    said = dict(_range(part) for part in accept.split(",") if part.strip())
    kind = media_type.partition("/")[0]
    return next((said[name] for name in (media_type, f"{kind}/*", "*/*") if name in said), 0.0)


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (each.strip().lower() for each in part.split(";"))
    weight = next((each[2:] for each in parameters if each.startswith("q=")), "1")
    try:
        return name, float(weight)
    except ValueError:
        return name, 0.0
