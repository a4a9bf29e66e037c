"""An answer that is no message of the contract but a document, to be kept as a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes, what they are, and what a file of them is called."""

    body: bytes
    media_type: str
    name: str
