"""Hashing passwords: Argon2id, as its library has it by default (RFC 9106).

One at a time, for a hash takes 64 MiB.
"""

import secrets
from functools import cache
from threading import Lock

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher()
_ONE_AT_A_TIME = Lock()


def hashed(secret: str) -> str:
    """Hash a password or a code, with a new salt. Takes some 0.1 s on purpose."""
    with _ONE_AT_A_TIME:
        return _HASHER.hash(secret)


def is_same(kept: str, secret: str) -> bool:
    """Whether a hash is that of a password or code."""
    try:
        with _ONE_AT_A_TIME:
            return _HASHER.verify(kept, secret)
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(kept: str) -> bool:
    """Whether a hash was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(kept)


@cache
def decoy() -> str:
    """Give a hash of nothing anybody knows, to take as long over no password."""
    return hashed(secrets.token_urlsafe())
