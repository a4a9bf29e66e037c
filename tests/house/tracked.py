"""What no file of the repository may hold: where packages are fetched from, and where somebody's machine keeps things."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

# As patterns, with their dots escaped, so that this file keeps the law it states.
_FETCHED_FROM = re.compile(
    r"pypi\.org|pythonhosted\.org|registry\.npmjs\.|deb\.debian\.|ftp\.debian\.|static\.crates\.|--(?:extra-)?index[-]url"
    r"|https?://\S+\.(?:whl|deb|tgz|tar\.gz)\b"
)
_MACHINE_PATH = re.compile(r"(?<![\w.~$}/-])/(?:home|root|Users|work)/\w")
"""A path on one particular machine; a link's path, `~/` and `$HOME/` do not count."""


def tracked_files(repository: Path) -> list[Path]:
    """Every file that is in git, or new and not ignored."""
    command = ["git", "-c", "safe.directory=*", "-C", str(repository), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return [path for name in listed.split("\0") if name and (path := repository / name).is_file()]


def strangers(files: list[Path], repository: Path) -> list[str]:
    """Tells every line that names a package host or a machine's path."""
    return [breach for path in files for breach in _in_file(path, repository)]


def _in_file(path: Path, repository: Path) -> Iterator[str]:
    data = path.read_bytes()
    if b"\0" in data:
        return
    here = (f"{repository}/", f"{repository} ") if len(repository.parts) > 2 else ()
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
        if _FETCHED_FROM.search(line):
            yield f"{path}:{number}: names where packages are fetched from"
        if _MACHINE_PATH.search(line) or any(place in line for place in here):
            yield f"{path}:{number}: names a path of one machine"
