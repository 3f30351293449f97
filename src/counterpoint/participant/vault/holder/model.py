"""Who holds a key of the vault, and what may go wrong with one."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, NewType

from pyrage import x25519

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.guessing import is_common
from counterpoint.kernel.ids import MemberId

HolderId = NewType("HolderId", str)
RECOVERY = HolderId("recovery")
SHORTEST_SECRET = 12
LONGEST_SECRET = 1_000
ENOUGH_HOLDERS = 2


class NoVaultError(RuleError):
    """The study has no vault yet."""


class VaultStandsError(RuleError):
    """The vault was set up before."""


class OneWayInError(RuleError):
    """One lost secret would lose every identity."""


class NoKeyError(RuleError):
    """The member has no key of the vault."""


class HasKeyError(RuleError):
    """The member has a key already."""


class OnlyReaderError(RuleError):
    """Nobody else could read what the member's key opens."""


class LockedError(RuleError):
    """The vault is not open."""


class NotAllSharedError(RuleError):
    """Some identities are not shared with the member."""


class WrongSecretError(InputError):
    """The secret does not open the member's key."""


class WeakSecretError(InputError):
    """The secret is too short to protect anybody."""


class RecoveryKeyError(InputError):
    """That is not this vault's recovery key."""


@dataclass(frozen=True, slots=True)
class VaultSetUp(Event):
    """The vault was made, with one holder's key and a recovery key."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class HolderJoined(Event):
    """A member made a key of the vault, or a new one after losing it."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    anew: bool


@dataclass(frozen=True, slots=True)
class SecretChanged(Event):
    """A holder locked their key with another secret."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class RecoveryKeyMade(Event):
    """A new recovery key took the place of the one before."""

    undoable: ClassVar[bool] = False

    identities: int


@dataclass(frozen=True, slots=True)
class RecoveryKeyKept(Event):
    """A coordinator showed that the recovery key is on paper."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class AccessRecovered(Event):
    """A coordinator came back in with the recovery key."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    identities: int


@dataclass(frozen=True, slots=True)
class Holder:
    """Whoever has a key of the vault: a member, or the paper.

    Attributes:
        id: The member's, or ``RECOVERY``.
        public_key: What identities are encrypted to, in age's form.
        acknowledged_at: When the paper was shown to be there; for the recovery
            key alone.
    """

    id: HolderId
    public_key: str
    made_at: datetime
    acknowledged_at: datetime | None = None

    @property
    def fingerprint(self) -> str:
        """Sixteen signs by which two people can compare a key aloud."""
        digest = hashlib.sha256(self.public_key.encode()).hexdigest()[:16]
        return " ".join(digest[at : at + 4] for at in range(0, 16, 4))


@dataclass(frozen=True, slots=True)
class OpenedVault:
    """A holder's private key, in memory only, while the vault is open.

    Attributes:
        holder_id: Whose key it is.
        private_key: Never shown, logged or kept.
    """

    holder_id: HolderId
    private_key: x25519.Identity = field(repr=False, compare=False)

    @property
    def public_key(self) -> str:
        """The public key that belongs to it."""
        return str(self.private_key.to_public())


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The key that is printed, once, and kept nowhere else.

    Attributes:
        words: An age identity, which any age program reads as well.
    """

    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Vault:
    """What everybody may know of the vault.

    Attributes:
        holders: Members with a key, the first one first.
        recovery: The printed key, once there is one.
        takes_identities: Whether a lost secret would lose nothing.
    """

    holders: tuple[Holder, ...]
    recovery: Holder | None
    takes_identities: bool

    @property
    def is_set_up(self) -> bool:
        """Whether anybody has a key."""
        return bool(self.holders)


def checked_secret(secret: str) -> str:
    """Refuse a secret that is easily guessed.

    Raises:
        WeakSecretError: It has fewer than twelve characters, or too many, or is a
            common one.
    """
    if not SHORTEST_SECRET <= len(secret) <= LONGEST_SECRET:
        msg = (
            "Choose a vault secret of {least} characters or more, and not the"
            " study's passphrase; four or five words are best."
        )
        raise WeakSecretError(msg, least=SHORTEST_SECRET)
    if is_common(secret):
        msg = (
            "This vault secret is among those that a thief tries first, or close to"
            " one. Choose another; four or five words that do not belong together are"
            " best."
        )
        raise WeakSecretError(msg)
    return secret


def takes_identities(
    coordinators: Iterable[MemberId], holders: Iterable[Holder], recovery: Holder | None
) -> bool:
    """Whether two coordinators hold keys, or the recovery key is on paper.

    An interviewer's key does not count: it opens few identities, for a time.
    """
    if recovery is not None and recovery.acknowledged_at is not None:
        return True
    keys = {holder.id for holder in holders}
    return len(keys & set(coordinators)) >= ENOUGH_HOLDERS
