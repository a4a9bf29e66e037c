"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Protocol, TypeVar

from app.client.calls import page
from app.client.sessions import Sessions
from app.contract.wire import read

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")
D = TypeVar("D")

PageReader = Callable[[bytes], tuple[list[D], str | None]]
"""Makes of a page's body what stands on it, and the cursor of the next."""

_PAGE: Final = 100


class Page(Protocol[T_co]):
    """One page of a list, and where the next begins."""

    @property
    def items(self) -> Sequence[T_co]:
        """What stands on this page."""
        ...

    @property
    def next(self) -> str | None:
        """The cursor of the next page, if there is one."""
        ...


def listed(sessions: Sessions, name: str, kind: type[Page[T]], into: Callable[[T], D], most: int, **ids: str) -> tuple[D, ...]:
    """The first ``most`` items of a list, each made ``into`` something of ours."""
    return paged(sessions, name, lambda body: _read(body, kind, into), most, **ids)


def paged(sessions: Sessions, name: str, read_page: PageReader[D], most: int, **ids: str) -> tuple[D, ...]:
    """The first ``most`` items of a list whose pages are read as a whole."""
    found: list[D] = []
    for items in pages_of(sessions, name, read_page, most, ids):
        found += items
        if len(found) >= most:
            break
    return tuple(found[:most])


def pages_of(sessions: Sessions, name: str, read_page: PageReader[D], most: int, ids: dict[str, str]) -> Iterator[list[D]]:
    """What stands on each page, one after the other, as far as one goes on asking; ``most`` is what is hoped for in all."""
    cursor: str | None = None
    while True:
        query = {"limit": str(min(_PAGE, most))} | ({"cursor": cursor} if cursor else {})
        items, cursor = sessions.ask(page(name, query, ids), read_page)
        yield items
        if not cursor or not items:
            return


def _read(body: bytes, kind: type[Page[T]], into: Callable[[T], D]) -> tuple[list[D], str | None]:
    told = read(body, kind)
    return [into(item) for item in told.items], told.next
