"""Banxing 伴行: banking at your own pace, with family beside you."""

from __future__ import annotations

__version__ = "0.1.0"
