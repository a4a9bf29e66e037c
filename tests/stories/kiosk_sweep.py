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


class NoRight(AssertionError):
    """Only the machine's administrator looks into a sealed process. Not to be let do it is no reason to skip a sweep."""


def as_kept(told: Iterable[str]) -> list[bytes]:
    """As UTF-8, as Qt writes it, and, of what is not plain ASCII, as JSON does."""
    forms = [text.encode(code) for text in told for code in ("utf-8", "utf-16-le", "unicode-escape")]
    return list(dict.fromkeys(forms))


def in_memory(pid: int, wanted: list[bytes]) -> list[bytes]:
    """What of it is in the memory of a process: in all that it can write to, and so all that an image of it would hold. Of one that has
    ended there is none."""
    found: set[bytes] = set()
    try:
        with Path(f"/proc/{pid}/maps").open(encoding="ascii") as maps, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for line in maps:
                match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
                if match and "[v" not in line:
                    begin, end = (int(side, 16) for side in match.groups())
                    with suppress(OSError):  # let go of meanwhile
                        memory.seek(begin)
                        found |= _within(memory.read(end - begin), wanted)
    except (ProcessLookupError, FileNotFoundError):
        return []
    except PermissionError as no:
        raise NoRight(f"the sweep of memory needs the administrator's rights: {no}") from no
    return sorted(found)


def in_files(folders: Iterable[Path], wanted: list[bytes]) -> list[str]:
    """Where, in folders and all below, it stands in a file, or in the name of one."""
    found = []
    for place in (place for folder in folders for place in folder.rglob("*")):
        with suppress(OSError):  # deleted meanwhile
            text = str(place).encode() + (b"\0" + place.read_bytes() if place.is_file() else b"")
            if _within(text, wanted):
                found.append(str(place))
    return found


def lying_about(pid: int, folder: Path, wanted: list[bytes]) -> list[str]:
    """What of it stands in a file of a folder, or in the environment or the command line of a process: where."""
    about = (Path(f"/proc/{pid}/{name}") for name in ("environ", "cmdline"))
    return [*in_files([folder], wanted), *(str(place) for place in about if _within(place.read_bytes(), wanted))]


def _within(text: bytes, wanted: list[bytes]) -> set[bytes]:
    return {secret for secret in wanted if secret in text}
