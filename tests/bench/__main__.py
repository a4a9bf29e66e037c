"""`python -m tests.bench --out FILE` runs every benchmark and writes what they found as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from tests.bench import alerts, asking, confirmed, first_paint, pages, payments, scam_payment
from tests.outside.postgresql import cluster


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.bench")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    with cluster(durable=True) as postgres:
        transfers = payments.measure(postgres)
        found = {
            "firstPaint": asdict(first_paint.measure()),
            "pages": pages.measure(),
            "asked": asking.measure(),
            "alerts": alerts.measure(),
            "paymentChecks": scam_payment.measure(),
            "transfers": transfers,
            "confirmedPayments": confirmed.measure(postgres, transfers["bare"]),
        }
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(out.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
