"""What a printer's queue says, as a program says it that answers like CUPS' ``lpstat``; and a printer that takes for ever keeps nobody."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest

from app.journeys.printing import Printing
from app.ui.paper.printing import Sent, newest
from app.ui.paper.queue import Queue, trouble
from tests.house.tree import REPOSITORY

LPSTAT = """
import pathlib, sys
said = pathlib.Path({folder!r}) / ("printer" if "-p" in sys.argv else sys.argv[sys.argv.index("-W") + 1])
sys.exit(1) if not said.exists() else print(said.read_text())
"""
JOB = "good-1   anna   1024   Sun Nov 22 14:35:44 2026\n\tAlerts: {alerts}\n\tqueued for good\n"
PRINTER = "printer good is idle.\n\tAlerts: {alerts}\n"

Lpstat = Callable[..., Queue]


@pytest.fixture
def lpstat(tmp_path: Path) -> Lpstat:
    """What it says of the job, whether that is still queued, and what of the printer; nothing said: it fails."""

    def says(job: str = "", printer: str = "none", *, queued: bool = True) -> Queue:
        if job:
            (tmp_path / "all").write_text(JOB.format(alerts=job))
            (tmp_path / "not-completed").write_text(JOB.format(alerts=job) if queued else "")
            (tmp_path / "printer").write_text(PRINTER.format(alerts=printer))
        return Queue("good", (sys.executable, "-c", LPSTAT.format(folder=str(tmp_path))))

    return says


def sent(job: str | None, queue: Queue, *, patience_s: float = 60) -> Sent:
    done: Future[str | None] = Future()
    done.set_result(job)
    return Sent(done, queue, time.monotonic() + patience_s)


def test_a_printer_that_is_being_reached_is_not_called_silent(lpstat: Lpstat) -> None:
    job = sent("good-1", lpstat("job-printing", "connecting-to-device"))
    assert job.state() is Printing.UNDER_WAY
    lpstat("job-completed-successfully", queued=False)
    assert job.state() is Printing.PRINTED


def test_one_that_never_is_reached_is(lpstat: Lpstat) -> None:
    assert sent("good-1", lpstat("job-printing", "connecting-to-device"), patience_s=0).state() is Printing.OFFLINE


@pytest.mark.parametrize("reason", ["media-empty-warning", "toner-empty-report", "marker-supply-empty-warning"])
def test_what_only_comes_soon_is_no_trouble(reason: str) -> None:
    assert trouble([f"\tAlerts: {reason}"]) is None
    assert trouble([f"\tAlerts: {reason} media-jam-error"]) is Printing.BLOCKED


@pytest.mark.parametrize("reason", ["paused", "media-jam-error", "cover-open"])
def test_while_the_job_is_queued_it_comes_out_by_itself(lpstat: Lpstat, reason: str) -> None:
    assert sent("good-1", lpstat("printer-stopped", reason)).state() is Printing.BLOCKED


def test_a_job_that_is_held_is_still_queued(lpstat: Lpstat) -> None:
    assert sent("good-1", lpstat("job-hold-until-specified")).state() is Printing.BLOCKED


def test_a_job_that_came_to_nothing_may_be_tried_again(lpstat: Lpstat) -> None:
    assert sent("good-1", lpstat("aborted-by-system", queued=False)).state() is Printing.STOPPED
    assert sent(None, lpstat("job-printing")).state() is Printing.STOPPED


def test_what_cannot_be_asked_is_not_said_to_be_printed(lpstat: Lpstat) -> None:
    assert lpstat().jobs() is None
    assert sent("good-1", lpstat()).state() is Printing.HANDED_OVER
    assert sent("", lpstat("job-completed-successfully", queued=False)).state() is Printing.HANDED_OVER


def test_a_job_that_is_no_more_said_to_be_queued_because_nothing_is_said_is_not_printed(lpstat: Lpstat, tmp_path: Path) -> None:
    queue = lpstat("job-printing")
    (tmp_path / "not-completed").unlink()
    assert queue.state("good-1") is Printing.HANDED_OVER


def test_of_several_new_jobs_the_newest_is_ours_and_an_old_one_never() -> None:
    old, more = {"good-9": ""}, {"good-9": "", "good-10": "", "good-11": ""}
    assert newest(more, old) == "good-11"
    assert newest(old, old) == ""
    assert newest(old, None) == ""
    assert newest(None, old) == ""


HANGS = """
import threading
from app.ui.paper.printing import Printer
printer = Printer(patience_s=0)
printer._send = lambda *_: threading.Event().wait()
printer.print(lambda: None, "nobody")
printer.close(wait_s=0)
"""


def test_a_printer_that_takes_for_ever_keeps_no_program_open() -> None:
    assert subprocess.run([sys.executable, "-c", HANGS], check=False, timeout=60, cwd=REPOSITORY).returncode == 0
