"""Where the drawn things lie: beside the package, in a checkout as in a frozen build."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ASSETS: Final = Path(__file__).resolve().parents[3] / "assets"
