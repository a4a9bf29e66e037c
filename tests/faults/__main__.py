"""``python -m tests.faults --out FILE`` plays every story with every fault at every request, and writes what came of it as a page.

With ``--story NAME``, as often as wanted, those alone are played, and the page keeps what it says of the others.
"""

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
    parser.add_argument("--story", action="append", choices=[story.name for story in STORIES])
    options = parser.parse_args()
    out: Path = options.out
    stories = [story for story in STORIES if options.story is None or story.name in options.story]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["banxing-tests"])
    app.setQuitOnLastWindowClosed(False)
    with Stand.opened(app) as stand:
        requests = [(story, stand.requests_of(story)) for story in stories]
        results = []
        for trial in [trial for story, asked in requests for trial in all_trials(story, asked)]:
            results.append(run(stand, trial))
            sys.stderr.write(f"{trial}: {results[-1].wrong or 'well'}\n")
        breaches = stand.breaches
    written = out.read_text(encoding="utf-8") if options.story else ""
    out.write_text(page(results, requests, written), encoding="utf-8")
    wrong = [f"{result.trial}: {result.wrong}" for result in results if result.wrong] + [str(breach) for breach in breaches]
    sys.stdout.write("\n".join([*wrong, f"{len(results)} replays, {len(wrong)} not as they should be\n"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
