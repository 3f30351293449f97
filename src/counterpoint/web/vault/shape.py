"""What crosses HTTP about the vault, to it and from it."""

from datetime import datetime

from pydantic import SecretStr

from counterpoint.across.identity.model import Reason
from counterpoint.kernel.ids import MemberId, VaultRecordId
from counterpoint.participant import AboutKind, Identity
from counterpoint.web.endpoint import Sent, Shown


class SecretSent(Sent):
    """A member's own vault secret."""

    secret: SecretStr


class NewSecretSent(Sent):
    """The present secret, and the one that takes its place."""

    secret: SecretStr
    new_secret: SecretStr


class RecoveryKeySent(Sent):
    """The recovery key, as it stands on paper."""

    recovery_key: SecretStr


class RecoverySent(Sent):
    """The recovery key, and the secret of the new key."""

    recovery_key: SecretStr
    secret: SecretStr


class AboutSent(Sent):
    """Whose identity is asked for."""

    about_kind: AboutKind
    about_id: str


class KindSent(Sent):
    """Of which kind all identities are asked for."""

    about_kind: AboutKind


class IdentitySent(AboutSent):
    """What identifies somebody: name, telephone, email, address, key, note."""

    fields: dict[str, str]


class SettledSent(IdentitySent):
    """What is to stand, on top of what was read."""

    seen: tuple[VaultRecordId, ...]


class HolderShown(Shown):
    """A member who has a key, with the signs by which to compare it aloud."""

    member_id: str
    fingerprint: str
    made_at: datetime
    missing: int
    surplus: int


class RecoveryShown(Shown):
    """The printed key."""

    fingerprint: str
    made_at: datetime
    acknowledged_at: datetime | None


class VaultShown(Shown):
    """The vault as one session sees it.

    ``locks_in_s`` is null while it is locked here; ``has_key`` says whether the
    member has a key.
    """

    is_set_up: bool
    takes_identities: bool
    has_key: bool
    locks_in_s: int | None
    holders: list[HolderShown]
    recovery: RecoveryShown | None


class RecoveryKeyShown(Shown):
    """The recovery key, which is shown now or never."""

    recovery_key: str
    vault: VaultShown


class KeptShown(Shown):
    """That something is kept about an object."""

    about_kind: AboutKind
    about_id: str
    put_at: datetime
    readers: list[str]


class KeptListShown(Shown):
    """About which objects something is kept."""

    items: list[KeptShown]


class IdentityShown(Shown):
    """What identifies somebody; ``earlier`` holds other wordings of a field."""

    about_kind: AboutKind
    about_id: str
    fields: dict[str, str]
    earlier: dict[str, list[str]]
    seen: list[str]
    put_at: datetime

    @classmethod
    def of(cls, read: Identity) -> "IdentityShown":
        """Show an identity."""
        return cls(
            about_kind=read.about_kind,
            about_id=read.about_id,
            fields={name.value: text for name, text in read.fields.items()},
            earlier={name.value: list(t) for name, t in read.earlier.items()},
            seen=list(read.records),
            put_at=read.put_at,
        )


class IdentitiesShown(Shown):
    """Identities of one kind."""

    items: list[IdentityShown]


class ReaderShown(Shown):
    """A member who may read an identity, and whether they can."""

    member_id: MemberId
    reason: Reason
    has_key: bool
    is_shared: bool


class ReadersShown(Shown):
    """Who may read an identity now."""

    items: list[ReaderShown]


class SharedShown(Shown):
    """What sharing anew came to."""

    added: int
    removed: int
    left: int
    vault: VaultShown
