"""How identities and keys are encrypted: age for sharing, AES-GCM for the rest.

An identity is encrypted with a data key of its own; that key is encrypted with
age to each reader's public key. A reader's private key is encrypted with a key
that Argon2id derives from the reader's secret.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

import pyrage
from argon2.low_level import Type, hash_secret_raw
from pyrage import x25519

from counterpoint.kernel.text import normalised
from counterpoint.participant.vault.holder.model import (
    HolderId,
    RecoveryKeyError,
    WrongSecretError,
)
from counterpoint.participant.vault.model import IdentityField
from counterpoint.storage import keys

SALT_BYTES = 16
PADDED_BYTES = 512
PREFIX = "AGE-SECRET-KEY-1"


@dataclass(frozen=True, slots=True)
class Cost:
    """What deriving a key from a secret costs, kept beside what it locked.

    Attributes:
        rounds: Passes over the memory.
        memory_kib: How much memory each guess takes.
        lanes: How many cores can share the work.
    """

    rounds: int
    memory_kib: int
    lanes: int

    def __str__(self) -> str:
        """Give the form that is kept."""
        return f"argon2id {self.rounds} {self.memory_kib} {self.lanes}"

    @classmethod
    def of(cls, kept: str) -> "Cost":
        """Read the form that is kept."""
        _, rounds, memory_kib, lanes = kept.split()
        return cls(int(rounds), int(memory_kib), int(lanes))


COST = Cost(rounds=3, memory_kib=256 * 1024, lanes=4)
"""About half a second and 256 MiB a guess."""


@dataclass(frozen=True, slots=True)
class Locked:
    """A private key, locked with its holder's secret."""

    wrapped: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    cost: Cost


def new_private_key() -> x25519.Identity:
    """Make a key pair; its public part is ``to_public()``."""
    return x25519.Identity.generate()


def lock(private_key: x25519.Identity, secret: str, holder_id: HolderId) -> Locked:
    """Lock a private key with its holder's secret. Takes half a second."""
    salt = secrets.token_bytes(SALT_BYTES)
    plain = str(private_key).encode()
    wrapped = keys.seal(_derived(secret, salt, COST), plain, holder_id.encode())
    return Locked(wrapped, salt, COST)


def unlock(locked: Locked, secret: str, holder_id: HolderId) -> x25519.Identity:
    """Unlock a private key. Takes half a second, on purpose.

    Raises:
        WrongSecretError: The secret is another.
    """
    derived = _derived(secret, locked.salt, locked.cost)
    try:
        plain = keys.unseal(derived, locked.wrapped, holder_id.encode())
    except keys.WrongPassphraseError as error:
        msg = (
            "That secret does not open your key; try again. If it is lost, make a"
            " new key, or use the recovery key."
        )
        raise WrongSecretError(msg) from error
    return x25519.Identity.from_str(plain.decode())


def parsed_recovery_key(written: str) -> x25519.Identity:
    """Read a recovery key as somebody typed it from paper.

    Raises:
        RecoveryKeyError: It is none, or has a slip of the pen.
    """
    typed = "".join(written.split()).upper()
    try:
        return x25519.Identity.from_str(typed)
    except (pyrage.IdentityError, ValueError) as error:
        msg = (
            "That is not a recovery key: it begins with {prefix}; compare each sign"
            " with the paper."
        )
        raise RecoveryKeyError(msg, prefix=PREFIX) from error


def new_data_key() -> bytes:
    """Make the key of one record."""
    return secrets.token_bytes(keys.KEY_BYTES)


def sealed_body(
    data_key: bytes, fields: Mapping[IdentityField, str], bound_to: str
) -> bytes:
    """Encrypt fields, padded so that their length tells little of a name."""
    plain = json.dumps(dict(fields), ensure_ascii=False, sort_keys=True).encode()
    padded = plain + b" " * (-len(plain) % PADDED_BYTES)
    return keys.seal(data_key, padded, bound_to.encode())


def opened_body(
    data_key: bytes, body: bytes, bound_to: str
) -> dict[IdentityField, str]:
    """Decrypt fields.

    Raises:
        WrongPassphraseError: The record was changed behind Counterpoint's back.
    """
    plain = keys.unseal(data_key, body, bound_to.encode())
    return {IdentityField(n): str(value) for n, value in json.loads(plain).items()}


def share(data_key: bytes, public_key: str) -> bytes:
    """Encrypt a data key to one reader."""
    reader = x25519.Recipient.from_str(public_key)
    return bytes(pyrage.encrypt(data_key, [reader]))


def opened_share(wrapped: bytes, private_key: x25519.Identity) -> bytes | None:
    """Decrypt a data key; None if it was encrypted to another key."""
    try:
        return bytes(pyrage.decrypt(wrapped, [private_key]))
    except pyrage.DecryptError:
        return None


def _derived(secret: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        normalised(secret).encode(),
        salt,
        cost.rounds,
        cost.memory_kib,
        cost.lanes,
        keys.KEY_BYTES,
        Type.ID,
    )
