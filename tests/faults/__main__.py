"""``python -m tests.faults --out FILE`` plays every story with every fault at every request, and writes what came of it as a page."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.faults.enumeration import Stand
from tests.faults.stories import STORIES
from tests.faults.table import page
from tests.faults.trials import all_trials, run


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.faults")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["banxing-tests"])
    app.setQuitOnLastWindowClosed(False)
    with Stand.opened(app) as stand:
        requests = [(story, stand.requests_of(story)) for story in STORIES]
        results = []
        for trial in [trial for story, asked in requests for trial in all_trials(story, asked)]:
            results.append(run(stand, trial))
            sys.stderr.write(f"{trial}: {results[-1].wrong or 'well'}\n")
        breaches = stand.breaches
    out.write_text(page(results, requests), encoding="utf-8")
    wrong = [f"{result.trial}: {result.wrong}" for result in results if result.wrong] + [str(breach) for breach in breaches]
    sys.stdout.write("\n".join([*wrong, f"{len(results)} replays, {len(wrong)} not as they should be\n"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
