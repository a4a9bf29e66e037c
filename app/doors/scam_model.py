"""The small model of scams that the build made, where there is one."""

from __future__ import annotations

from app.domain.scam.model import Model, read
from app.doors.places import scam_model


def model_of_scams() -> Model | None:
    """The model, or nothing where it was never built: the signals do without it."""
    try:
        return read(scam_model().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
