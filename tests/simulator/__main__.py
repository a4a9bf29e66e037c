"""`python -m tests.simulator` prints what is reported; `--tuning` the cast to tune by, `--weights` how each weight matters."""

from __future__ import annotations

import argparse
import sys

from tests.simulator.printed import printed, sensitivity
from tests.simulator.reported import REPORTED
from tests.simulator.tuning import TUNING


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.simulator")
    parser.add_argument("--tuning", action="store_true")
    parser.add_argument("--weights", action="store_true")
    options = parser.parse_args()
    cast = TUNING if options.tuning else REPORTED
    sys.stdout.write("\n".join(sensitivity(cast) if options.weights else printed(cast)) + "\n")


if __name__ == "__main__":
    main()
