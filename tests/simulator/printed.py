"""The report as tables, as they stand in docs/payment-checks.md."""

from __future__ import annotations

from collections.abc import Iterator

from tests.simulator.cast import Cast
from tests.simulator.report import Rates, cheated, genuine, rates, report, varied

_HEAD = ("| | payments | asked % | warned % | held % | of the money asked % |", "|---|---:|---:|---:|---:|---:|")


def printed(cast: Cast) -> Iterator[str]:
    """Totals, then by what was played."""
    found = report(cast)
    yield from _HEAD
    yield _line("genuine payments", found.genuine)
    yield _line("payments of scams", found.scams)
    yield f"\nScams in which something was asked: {found.episodes:.1%}\n"
    yield from _HEAD
    yield from (_line(what, each) for what, each in found.by_script.items())
    yield ""
    yield from _HEAD
    yield from (_line(what, each) for what, each in found.by_occasion.items())


def sensitivity(cast: Cast) -> Iterator[str]:
    """What comes of each weight being half more or less."""
    honest, talked_into = genuine(cast), [each for episode in cheated(cast) for each in episode]
    yield "| weight | genuine asked % | genuine held % | scams asked % | scams held % |"
    yield "|---|---:|---:|---:|---:|"
    for name, table in varied():
        one, other = rates(honest, table), rates(talked_into, table)
        yield f"| {name} | {one.questioned:.2%} | {one.held:.2%} | {other.questioned:.1%} | {other.held:.1%} |".replace("%", "")


def _line(name: str, found: Rates) -> str:
    parts = (f"{100 * part:.2f}" for part in (found.questioned, found.warned, found.held, found.money))
    return f"| {name} | {found.payments} | {' | '.join(parts)} |"
