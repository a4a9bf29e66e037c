"""Four pictures that only two programs which hold the same keys can both show.

Each end computes them from both device keys and both nonces; nobody sends them. Her end binds itself first (a commitment to her nonce),
his answers with a nonce in the open once it holds that commitment, and only then is hers revealed: whoever sits between them and swaps
keys has to choose before knowing what will come out, and hits the same four pictures out of 64 once in 16.7 million times (a commitment
as in ZRTP, RFC 6189, 4.4). Were his nonce told before the commitment had reached him, 16.7 million tries on one computer would do.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest
from typing import Final

from app.domain.family import PICTURES, SHOWN_PICTURES

_COMMITMENT: Final = b"banxing pairing commitment 1"
_PICTURES: Final = b"banxing pairing pictures 1"


@dataclass(frozen=True, slots=True)
class End:
    """What one end puts in: the thumbprint of its device key (RFC 7638) and its nonce."""

    thumbprint: str
    nonce: str


def commitment(end: End) -> str:
    """What binds her end to its nonce before it is told, lower hex."""
    return _hash(_COMMITMENT, end.thumbprint, end.nonce)


def keeps(promised: str, revealed: End) -> bool:
    """Whether what is revealed is what was committed to."""
    return compare_digest(promised, commitment(revealed))


def pictures(pairing_id: str, hers: End, his: End) -> tuple[int, ...]:
    """The numbers of the four pictures, in their order, each from 0 to 63. The same one may come more than once."""
    bits = int(_hash(_PICTURES, pairing_id, hers.thumbprint, hers.nonce, his.thumbprint, his.nonce), 16)
    found = []
    for _ in range(SHOWN_PICTURES):
        bits, picture = divmod(bits, PICTURES)
        found.append(picture)
    return tuple(found)


def _hash(purpose: bytes, *parts: str) -> str:
    """Each part with its length before it, so that no two lists of parts read the same."""
    written = b"".join(len(part.encode()).to_bytes(4) + part.encode() for part in parts)
    return sha256(purpose + written).hexdigest()
