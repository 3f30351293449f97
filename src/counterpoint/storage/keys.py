"""From a passphrase to the keys that open a study."""

import hashlib
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.guessing import is_common

SALT_BYTES = 16
ROUNDS = 256_000  # SQLCipher 4's own number, so that any SQLCipher tool opens a study
KEY_BYTES = 32
NONCE_BYTES = 12
SHORTEST_PASSPHRASE = 8


class WrongPassphraseError(InputError):
    """The passphrase does not open this study."""


class WeakPassphraseError(InputError):
    """The passphrase is too short, or too common, to protect anybody."""


@dataclass(frozen=True, slots=True)
class FileKey:
    """What SQLCipher needs to open one file.

    Attributes:
        raw: 32 bytes, derived from the passphrase.
        salt: The file's first 16 bytes.
    """

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def pragma(self) -> str:
        """The key in the form of SQLCipher's ``PRAGMA key``."""
        return f"\"x'{self.raw.hex()}{self.salt.hex()}'\""


def derived(passphrase: str, salt: bytes) -> bytes:
    """Derive 32 bytes from a passphrase. Takes about 0.2 s, on purpose."""
    return hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, ROUNDS, KEY_BYTES)


def file_key(path: Path, passphrase: str) -> FileKey:
    """Derive the key of an existing study file."""
    with path.open("rb") as file:
        salt = file.read(SALT_BYTES)
    return FileKey(derived(passphrase, salt), salt)


def new_file_key(passphrase: str) -> FileKey:
    """Derive the key of a study file that is about to be made."""
    salt = secrets.token_bytes(SALT_BYTES)
    return FileKey(derived(passphrase, salt), salt)


def check_strength(passphrase: str) -> None:
    """Refuse a passphrase that is easily guessed.

    Raises:
        WeakPassphraseError: It has fewer than eight characters, or is a common one.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        msg = (
            "Choose a passphrase of {least} characters or more; several words are best."
        )
        raise WeakPassphraseError(msg, least=SHORTEST_PASSPHRASE)
    if is_common(passphrase):
        msg = (
            "This passphrase is among those that a thief tries first, or close to one."
            " Choose another; several words that do not belong together are best."
        )
        raise WeakPassphraseError(msg)


def seal(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    """Encrypt with AES-256-GCM: a new nonce of 12 bytes, then the cipher text."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def unseal(key: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    """Decrypt what ``seal`` made.

    Raises:
        WrongPassphraseError: The key is not the one, or the bytes were changed.
    """
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to)
    except InvalidTag as error:
        msg = "The passphrase does not open this study; check it and try again."
        raise WrongPassphraseError(msg) from error
