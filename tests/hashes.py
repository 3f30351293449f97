"""Hashes of passwords that take no time, for tests of what lies around them."""

import pytest

from counterpoint.study.password import hashing


def hash_quickly(patch: pytest.MonkeyPatch) -> None:
    """Hash no password with much memory: that is shown in the password's own tests."""
    patch.setattr(hashing, "hashed", lambda secret: f"hash of {secret}")
    patch.setattr(hashing, "is_same", lambda kept, word: kept == f"hash of {word}")
    patch.setattr(hashing, "is_outdated", lambda _kept: False)
