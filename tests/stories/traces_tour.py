"""Plays a story as the tour does, over a line that is written down. ``python -m tests.stories.traces_tour STORY OUT TOLD``.

``TOLD`` takes what went over the line and the keys of the devices, for whoever looks for them elsewhere.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from app.client.proofs import DeviceKey
from app.doors import practice_world, tour
from app.doors.options import read_options
from tests.stories.wire import Recorder, recorded


class _Overheard:
    """A practice bank at the end of such a line."""

    def __init__(self, line: Recorder) -> None:
        self._line = line

    def url(self) -> str:
        """Where the line begins."""
        return self._line.url


def main(story: str, out: Path, told: Path) -> int:
    """Answers as the tour does."""
    lines: list[Recorder] = []
    keys: list[str] = []

    @contextmanager
    def heard(url: str) -> Iterator[Recorder]:
        with recorded(url) as line:
            lines.append(line)
            yield line
            keys.extend(each.secret for each in gc.get_objects() if isinstance(each, DeviceKey))

    @contextmanager
    def bank(seat: Callable[..., AbstractContextManager[Any]], *places: Path) -> Iterator[_Overheard]:
        with seat(*places) as real, heard(real.url()) as line:
            yield _Overheard(line)

    @contextmanager
    def pretend(begin: Callable[..., AbstractContextManager[str]], *whom: object, **how: object) -> Iterator[str]:
        with begin(*whom, **how) as url, heard(url) as line:
            yield line.url

    vars(tour)["practice_seat"] = partial(bank, vars(tour)["practice_seat"])
    vars(practice_world)["pretend_bank"] = partial(pretend, vars(practice_world)["pretend_bank"])
    code = tour.run(read_options(["tour", "--story", story, "--out", str(out), "--language", "en"]))
    exchanges = [(each.request.decode("latin-1"), each.answer.decode("latin-1")) for line in lines for each in line.exchanges]
    told.write_text(json.dumps({"exchanges": exchanges, "keys": sorted(set(keys))}), encoding="utf-8")
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
