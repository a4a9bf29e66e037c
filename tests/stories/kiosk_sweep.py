"""Looks for secrets of a customer where they must not be: memory, files, environment and command line of a process."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from tests.stories.kiosk_branch import HER, SHE

HERS: Final = (HER.customer.name, HER.accounts[0].number.identification, *SHE)
"""Her name, her whole account, her number and her PIN."""


def as_kept(told: Iterable[str]) -> list[bytes]:
    """As UTF-8, and as Qt writes it."""
    return [text.encode(code) for text in told for code in ("utf-8", "utf-16-le")]


def in_memory(pid: int, wanted: list[bytes]) -> list[bytes]:
    """What of it is in the memory of a process."""
    found = set()
    with Path(f"/proc/{pid}/maps").open(encoding="ascii") as maps, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if match and "[v" not in line:
                begin, end = (int(side, 16) for side in match.groups())
                with suppress(OSError):  # let go of meanwhile
                    memory.seek(begin)
                    part = memory.read(end - begin)
                    found |= {secret for secret in wanted if secret in part}
    return sorted(found)


def lying_about(pid: int, folder: Path, wanted: list[bytes]) -> list[str]:
    """What of it stands in a file of a folder, or in the environment or the command line of a process: where."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    places = [*files, *(Path(f"/proc/{pid}/{name}") for name in ("environ", "cmdline"))]
    return [place.name for place in places if any(secret in place.read_bytes() for secret in wanted)]
