"""PINs, activation codes and tokens: how they are made and what is kept of them. Hashing is slow on purpose: call it in a thread."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from argon2.low_level import Type, hash_secret_raw

_PASSES: Final = 2
_KIBIBYTES: Final = 19 * 1024
_LANES: Final = 1
"""Argon2id as OWASP's password storage cheat sheet has it (t=2, 19 MiB, p=1)."""

_HASHER: Final = PasswordHasher(time_cost=_PASSES, memory_cost=_KIBIBYTES, parallelism=_LANES)
NOBODYS_PIN: Final = "$argon2id$v=19$m=19456,t=2,p=1$" + "A" * 22 + "$" + "A" * 43
"""A hash that no PIN has: compared with where nobody is known, so that the answer takes as long."""


def hash_pin(pin: str) -> str:
    """What is kept of a PIN, in the PHC writing."""
    return _HASHER.hash(pin)


def pin_matches(pin_hash: str, pin: str) -> bool:
    """Whether this is the PIN."""
    try:
        return _HASHER.verify(pin_hash, pin)
    except VerifyMismatchError:
        return False


def hash_activation(customer_number: str, code: str) -> str:
    """What is kept of an activation code. Salted by the number alone, so that an unknown number takes as long as a known one."""
    salt = hashlib.sha256(f"activation:{customer_number}".encode()).digest()[:16]
    return hash_secret_raw(code.encode(), salt, _PASSES, _KIBIBYTES, _LANES, 32, Type.ID).hex()


@dataclass(frozen=True, slots=True)
class Code:
    """An activation code: as it is told, once, and as it is kept."""

    told: str
    code_hash: str


def fresh_code(customer_number: str) -> Code:
    """An activation code for somebody: eight digits."""
    told = f"{secrets.randbelow(10**8):08}"
    return Code(told, hash_activation(customer_number, told))


PAIRING_PREFIX: Final = 4
"""So many digits of a pairing's code find the invitation; the other six are the secret."""


def hash_pairing_code(code: str) -> str:
    """What is kept of a pairing's code. Salted by its first digits alone, so that a code that finds nothing takes as long as any."""
    salt = hashlib.sha256(f"pairing:{code[:PAIRING_PREFIX]}".encode()).digest()[:16]
    return hash_secret_raw(code.encode(), salt, _PASSES, _KIBIBYTES, _LANES, 32, Type.ID).hex()


def fresh_pairing_code() -> Code:
    """A code for an invitation: ten digits."""
    told = f"{secrets.randbelow(10**10):010}"
    return Code(told, hash_pairing_code(told))


def fresh_token() -> str:
    """A token or challenge: 256 random bits."""
    return secrets.token_urlsafe(32)


def hash_token(token: str) -> str:
    """What is kept of a token. It is long and random: a fast hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def fresh_id(kind: str) -> str:
    """An opaque id that begins with what it names: ``dev_...``."""
    return f"{kind}_{secrets.token_urlsafe(12)}"
