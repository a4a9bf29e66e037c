"""The bank's zone: its days go by it, and every instant is told in it."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import Final

CHINA: Final = timezone(timedelta(hours=8), "Asia/Shanghai")
"""The whole country has kept UTC+8 without summer time since 1991."""
