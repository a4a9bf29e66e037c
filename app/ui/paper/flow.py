"""Breaking what is to be read into pages: which strips stand on which page. Heights are in any unit; nothing here is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Strip(Generic[T]):
    """Something as wide as the page that is not cut.

    ``stays``: on the same page as what follows it. ``head``: what a page begins with where this is the first thing on it, such as the
    head of a table. ``air``: room between two things, for which no page begins or ends.
    """

    height: float
    content: T
    stays: bool = False
    head: Strip[T] | None = None
    air: bool = False


Page = tuple[Strip[T], ...]


def pages(strips: Sequence[Strip[T]], room: float, top: Sequence[Strip[T]] = ()) -> tuple[Page[T], ...]:
    """Fills one page after the other, each ``room`` high; ``top`` is at the top of all but the first.

    What stays together and is higher than a page is broken all the same.
    """
    done: list[Page[T]] = []
    page: list[Strip[T]] = []

    def full(height: float) -> bool:
        return bool(page) and (_height(top) if done else 0) + _height(page) + height > room

    for group in _groups(strips):
        if full(_height(group)):
            done.append(_trimmed(page))
            page = []
        for strip in group:
            if full(strip.height):
                done.append(_trimmed(page))
                page = []
            if page or not strip.air:
                page += [strip] if page or strip.head is None else [strip.head, strip]
    first, *others = [*done, _trimmed(page)] if page or not done else done
    return (first, *((*top, *each) for each in others))


def _groups(strips: Sequence[Strip[T]]) -> Iterator[list[Strip[T]]]:
    group: list[Strip[T]] = []
    for strip in strips:
        group.append(strip)
        if not strip.stays:
            yield group
            group = []
    if group:
        yield group


def _height(strips: Sequence[Strip[T]]) -> float:
    return sum(strip.height for strip in strips)


def _trimmed(page: Sequence[Strip[T]]) -> Page[T]:
    """Without the air at its end."""
    end = len(page)
    while end and page[end - 1].air:
        end -= 1
    return tuple(page[:end])
