"""Garbage that holds parts of windows is never collected on another thread, however much that one allocates."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.stage.collector import collect_here
from tests.ui.until import until


class Knot:
    """Holds itself, as a page and what it connects do."""

    def __init__(self, freed_on: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed_on.append(threading.current_thread().name))


def _allocate_much() -> None:
    heap = [[] for _ in range(200_000)]  # type: ignore[var-annotated]
    del heap


def _elsewhere() -> None:
    worker = threading.Thread(target=_allocate_much, name="elsewhere")
    worker.start()
    worker.join()


@pytest.fixture
def collecting() -> Iterator[None]:
    was = gc.isenabled()
    gc.collect()
    yield
    (gc.enable if was else gc.disable)()


@pytest.mark.usefixtures("collecting")
def test_left_to_itself_python_collects_anywhere() -> None:
    """What the collector is for; when this fails, it is needed no more."""
    gc.enable()
    freed_on: list[str] = []
    Knot(freed_on)
    _elsewhere()
    assert freed_on == ["elsewhere"]


@pytest.mark.usefixtures("collecting")
def test_with_a_window_only_its_thread_collects(qapp: QApplication) -> None:
    collect_here(qapp)
    assert not gc.isenabled()
    freed_on: list[str] = []
    Knot(freed_on)
    _elsewhere()
    assert freed_on == []
    heap: list[list[int]] = []

    def freed_while_allocating() -> bool:
        """What else is freed meanwhile counts against what is allocated: one heap alone might never make a collection due."""
        heap.extend([] for _ in range(1000))
        return bool(freed_on)

    until(freed_while_allocating)
    assert freed_on == [threading.current_thread().name]
