"""The story of paper: a receipt, a printer that is not there, a file instead; a month on paper; and the sheets for beside the telephone."""

from __future__ import annotations

from datetime import date

from app.ui.tour.story import HOME, Move, Press, PressFirst, Story, Type, at, opening


def paper(language: str, text_size: int, theme: str, person: str, amount: str, note: str) -> Story:
    """She pays, and wants it on paper; then she takes the sheets that she may need one day."""
    return Story(
        "paper",
        at(
            HOME,
            *opening(language, text_size, theme, person),
            ("home", Press("option:pay")),
            ("payee", PressFirst("option:")),
            ("amount", Type(amount)),
            ("note", Type(note)),
            ("review", None),
            ("confirm", Press("yes")),
            ("receipt", Press("paper")),
            ("sheet-receipt", Press("option:print")),
            ("printing-no_printer", None),
            ("sheet-receipt", Press("option:save")),
            ("file-kept", None),
            ("sheet-receipt", None),
            ("receipt", None),
            *_statement(),
            ("home", Press("option:settings")),
            ("group", Press("option:sheets")),
            *_kept("pay", "how-to-pay"),
            *_kept("stop", "how-to-stop"),
            *_kept("help", "who-may-help"),
            *_kept("cheated", "when-cheated"),
            ("which-sheet", Press("option:done")),
            ("group", Press("option:done")),
            ("home", Press("option:sign-out")),
        ),
    )


def _statement() -> tuple[tuple[str, Move | None], ...]:
    """This month, as far as it has come, in words and on paper."""
    return (
        ("home", Press("option:my-money")),
        ("account", Press("option:months")),
        (f"month-{date.today():%Y-%m}", PressFirst("option:")),
        ("month-in-words", Press("option:paper")),
        ("sheet-statement", Press("option:save")),
        ("file-kept", None),
        ("sheet-statement", None),
        ("month-in-words", Press("option:done")),
    )


def _kept(option: str, sheet: str) -> tuple[tuple[str, Move | None], ...]:
    """One of the sheets, looked at and kept."""
    return (
        ("which-sheet", Press(f"option:{option}")),
        (f"sheet-{sheet}", Press("option:save")),
        ("file-kept", None),
        (f"sheet-{sheet}", None),
    )
