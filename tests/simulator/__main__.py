"""`python -m tests.simulator` prints what is reported; `--cast` another cast, `--weights` how each weight matters."""

from __future__ import annotations

import argparse
import sys

from tests.simulator.printed import printed, sensitivity
from tests.simulator.rehearsed import REHEARSED
from tests.simulator.reported import REPORTED
from tests.simulator.tuning import TUNING
from tests.simulator.unseen import UNSEEN

CASTS = {cast.seed: cast for cast in (REPORTED, UNSEEN, TUNING, REHEARSED)}


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.simulator")
    parser.add_argument("--cast", choices=CASTS, default=REPORTED.seed)
    parser.add_argument("--weights", action="store_true")
    options = parser.parse_args()
    cast = CASTS[options.cast]
    sys.stdout.write("\n".join(sensitivity(cast) if options.weights else printed(cast)) + "\n")


if __name__ == "__main__":
    main()
