"""The style sheet: ``assets/look.qss`` with the tokens of a look written into it."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from app.ui.look.assets import ASSETS
from app.ui.look.look import Look
from app.ui.look.tokens import CRAMPED_BAR_GROWTH_ENDS, IN_BARS, LETTERS, OUTLINE, PADDING, RADIUS, RING, Type

_TEMPLATE = Template((ASSETS / "look.qss").read_text(encoding="utf-8"))


def style_sheet(look: Look) -> str:
    """The finished sheet. A name in the template that is no token raises ``KeyError``."""
    values: dict[str, object] = dict(asdict(look.colours))
    values |= {f"letters_{kind}": look.letters(kind) for kind in Type}
    ends = CRAMPED_BAR_GROWTH_ENDS
    values |= {f"cramped_{kind}": LETTERS[kind] * min(look.scale, ends) // 100 for kind in IN_BARS}
    values |= {"outline": OUTLINE, "ring": RING, "ring_colour": look.colours.ring}
    values |= {"radius": look.space(RADIUS), "padding": look.space(PADDING), "half_padding": look.space(PADDING) // 2}
    values |= {"field_padding": look.space(PADDING) + RING - OUTLINE}
    return _TEMPLATE.substitute(values)
