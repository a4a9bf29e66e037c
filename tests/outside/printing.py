"""A real CUPS of the test's own, with printers that print into a folder, have no paper, or are switched off."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.outside.programs import Environment, find, fresh_environment, needs, running, until

_FILTERS = Path("/usr/lib/cups")
_BACKENDS = {
    "good": "cat $6 > {out}/$1.pdf",
    "empty": "echo 'STATE: +media-empty-error' >&2; exec sleep 60",
    "off": "echo 'STATE: +offline-report' >&2; exec sleep 60",
    "broken": "exit 4",
}
"""What each does with a sheet, as a shell says it; 4 stops the printer."""
_CONF = """
Listen {folder}/socket
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess default
JobPrivateValues default
SubscriptionPrivateAccess default
SubscriptionPrivateValues default
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/root
ServerBin {folder}/bin
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
DataDir /usr/share/cups
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
"""


@dataclass(frozen=True)
class Printers:
    """``out`` is where the good one puts what it prints; ``environment`` is for programs that print."""

    out: Path
    environment: Environment


@contextlib.contextmanager
def printers(*, usual: str = "good") -> Iterator[Printers]:
    """All of them, until the block ends. As on most machines one is the usual one."""
    needs("cupsd", "lpadmin", "lpstat")
    with fresh_environment() as env, tempfile.TemporaryDirectory(prefix="bx-cups-") as name:
        folder = Path(name)
        _furnish(folder)
        server = ["cupsd", "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
        env = {**env, "CUPS_SERVER": str(folder / "socket"), "QT_QPA_PLATFORM": "offscreen"}
        with running(server, env) as process:
            until(lambda: (folder / "socket").exists() or None, "CUPS", process)
            for printer in _BACKENDS:
                _administer(env, "-p", printer, "-v", f"{printer}:/here", "-E")
            _administer(env, "-d", usual)
            yield Printers(folder / "out", env)


def _furnish(folder: Path) -> None:
    for each in ("bin/backend", "root/ppd", "spool/tmp", "cache", "state", "log", "out"):
        (folder / each).mkdir(parents=True)
    for part in _FILTERS.iterdir():
        if part.name != "backend":
            (folder / "bin" / part.name).symlink_to(part)
    for printer, does in _BACKENDS.items():
        backend = folder / "bin" / "backend" / printer
        backend.write_text(f"#!/bin/sh\n[ $# -eq 0 ] && exit 0\n{does.format(out=folder / 'out')}\n")
        backend.chmod(0o755)
    folder.chmod(0o755)
    (folder / "out").chmod(0o777)  # CUPS prints as somebody else
    (folder / "cupsd.conf").write_text(_CONF.format(folder=folder))
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))


def _administer(env: Environment, *options: str) -> None:
    subprocess.run([find("lpadmin"), *options], env=env, check=True, capture_output=True, timeout=20)


def words_of(paper: Path) -> str:
    """The words on a PDF, as another program reads them."""
    command = [find("pdftotext"), "-enc", "UTF-8", "-layout", str(paper), "-"]
    return subprocess.run(command, check=True, capture_output=True, timeout=20, env=dict(os.environ)).stdout.decode()
