"""What the parts of a file to be loaded have in common."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from app.contract.wire import PRINTED, Asked, whole

Name = Annotated[str, Meta(min_length=1, max_length=70, pattern=whole(f"{PRINTED}+"), description="1 to 70 characters on one line")]


class Part(Asked, omit_defaults=True):
    """A part of the file. What is as usual is left out of its writing, so that a program that knows more has the same hash for it."""
