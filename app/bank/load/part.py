"""What the parts of a file to be loaded have in common."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from app.contract.wire import PRINTED, Asked, whole

Name = Annotated[str, Meta(min_length=1, max_length=70, pattern=whole(f"{PRINTED}+"), description="1 to 70 characters on one line")]
Region = Annotated[
    str,
    Meta(
        pattern=whole(r"([0-9]{6}|[A-Z]{2}(-[A-Z0-9]{1,3})?)?"),
        description="a place by its code, six digits of GB/T 2260 or one of ISO 3166-2 such as GB-KEN",
    ),
]


class Part(Asked, omit_defaults=True):
    """A part of the file. What is as usual is left out of its writing, so that a program that knows more has the same hash for it."""
