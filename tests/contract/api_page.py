"""The table of calls on the page about the API, made from the contract: ``python -m tests.contract.api_page`` writes it anew."""

from __future__ import annotations

from typing import Final

from app.contract.kiosks import AT_KIOSK
from app.contract.operation import Operation
from app.contract.operations import OPERATIONS
from tests.house.tree import REPOSITORY

PAGE: Final = REPOSITORY / "docs" / "api.md"
_HEAD: Final = "| call | whose | what for | kiosk | refused besides |\n|---|---|---|---|---|\n"
_WHOSE: Final = {"open": "open", "proof": "the key"}


def written(page: str) -> str:
    """The page with its table as it has to be."""
    before, head, _ = page.partition(_HEAD)
    return before + head + "".join(map(_row, OPERATIONS.values()))


def _row(call: Operation) -> str:
    cells = (
        f"`{call.method} {call.path}`" + (" (practice)" if call.sandbox else ""),
        _WHOSE.get(call.guard, call.role.replace("_", " ")),
        call.summary,
        "yes" if call.name in AT_KIOSK else "",
        ", ".join(f"`{code}`" for code in call.problems),
    )
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
