"""The ``banxing`` command: picks a door."""

from __future__ import annotations

import sys

from app.doors.options import read_options


def main(arguments: list[str] | None = None) -> int:
    """Runs the seat or tool that was asked for; answers the exit code."""
    options = read_options(sys.argv[1:] if arguments is None else arguments)
    code: int = options.door(options)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
