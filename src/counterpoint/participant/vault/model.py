"""What identifies somebody, and how it is put in and read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import VaultRecordId
from counterpoint.kernel.text import normalised

LONGEST_FIELD = 2_000


class AboutKind(StrEnum):
    """What a record of the vault is of: an identity, or what was taken out of texts."""

    PARTICIPANT = "participant"
    CONTACT = "contact"
    SERVICE = "service"
    REPLACEMENT = "replacement"
    FILE = "file"


IDENTITIES = frozenset({AboutKind.PARTICIPANT, AboutKind.CONTACT, AboutKind.SERVICE})
"""Of whom and what there are identities, which members put in by hand."""


class IdentityField(StrEnum):
    """What an identity is made of; every part may be left out."""

    NAME = "name"
    TELEPHONE = "telephone"
    EMAIL = "email"
    ADDRESS = "address"
    KEY = "key"
    NOTE = "note"


class IdentityFieldError(InputError):
    """An identity is made of few, short parts."""


class EmptyIdentityError(InputError):
    """Nothing was given to be put in."""


class NoIdentityError(NotFoundError):
    """Nothing is kept in the vault about this one."""


class NotSharedError(RuleError):
    """The identity was not encrypted to the member's key."""


class PutMeanwhileError(RuleError):
    """Somebody put something in since the identity was read."""


@dataclass(frozen=True, slots=True)
class IdentityPut(Event):
    """Something that identifies somebody was put into the vault."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "about_id"

    about_kind: AboutKind
    about_id: str
    record_id: VaultRecordId
    readers: int


@dataclass(frozen=True, slots=True)
class IdentityRead(Event):
    """A holder read an identity."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "about_id"

    about_kind: AboutKind
    about_id: str
    record_id: VaultRecordId


@dataclass(frozen=True, slots=True)
class NamesRead(Event):
    """A holder read all identities of one kind, as a list."""

    undoable: ClassVar[bool] = False

    about_kind: AboutKind
    identities: int


@dataclass(frozen=True, slots=True)
class IdentityChanged(Event):
    """A holder settled what is kept of somebody; what was before is gone."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "about_id"

    about_kind: AboutKind
    about_id: str
    record_id: VaultRecordId


@dataclass(frozen=True, slots=True)
class IdentityRemoved(Event):
    """What identified somebody was removed from the vault."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "about_id"

    about_kind: AboutKind
    about_id: str


@dataclass(frozen=True, slots=True)
class IdentitiesShared(Event):
    """Identities were encrypted anew to those who may read them now."""

    undoable: ClassVar[bool] = False

    added: int
    removed: int
    left: int


@dataclass(frozen=True, slots=True)
class VaultRecord:
    """One thing that was put in, encrypted.

    Attributes:
        is_stale: Whether a former reader's key could still open it.
    """

    id: VaultRecordId
    about_kind: AboutKind
    about_id: str
    body: bytes = field(repr=False)
    made_at: datetime
    is_stale: bool = False

    @property
    def bound_to(self) -> str:
        """What the encrypted body belongs to, so that none can be swapped."""
        return f"{self.id}/{self.about_kind}/{self.about_id}"


@dataclass(frozen=True, slots=True)
class Identity:
    """What identifies somebody, decrypted for a holder.

    Attributes:
        fields: Each part's latest wording.
        earlier: Other wordings of a part, latest first, until a holder settles
            what is right.
        records: What it was read from.
        put_at: When something was put in last.
    """

    about_kind: AboutKind
    about_id: str
    fields: Mapping[IdentityField, str] = field(repr=False)
    earlier: Mapping[IdentityField, tuple[str, ...]] = field(repr=False)
    records: tuple[VaultRecordId, ...]
    put_at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """That something identifying is kept about an object, and to whom it opens.

    Attributes:
        readers: Ids of the holders to whom all of it is encrypted.
    """

    about_kind: AboutKind
    about_id: str
    put_at: datetime
    readers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Shared:
    """What encrypting anew came to.

    Attributes:
        added: Keys that open more than before.
        removed: Keys that open less.
        left: Records that the holder could not open, so nothing was done.
    """

    added: int
    removed: int
    left: int


def checked_fields(given: Mapping[str, str]) -> dict[IdentityField, str]:
    """Bring an identity's parts into the form that is kept.

    Raises:
        IdentityFieldError: A part has another name, or is too long.
        EmptyIdentityError: All are empty.
    """
    known = set(IdentityField)
    if not set(given) <= known or any(len(v) > LONGEST_FIELD for v in given.values()):
        msg = "Give short texts for these parts only: {parts}"
        raise IdentityFieldError(msg, parts=", ".join(IdentityField))
    checked = {
        IdentityField(name): normalised(value).strip() for name, value in given.items()
    }
    kept = {name: value for name, value in checked.items() if value}
    if not kept:
        msg = "Fill in at least one field of the identity."
        raise EmptyIdentityError(msg)
    return kept


def merged(
    read: Sequence[tuple[VaultRecord, Mapping[IdentityField, str]]],
) -> Identity:
    """Lay what was put in, earliest first, over one another.

    Nothing that anybody put in is lost: the latest wording stands, the others
    are told beside it.
    """
    wordings: dict[IdentityField, list[str]] = {}
    for _, fields in read:
        for name, value in fields.items():
            wordings.setdefault(name, []).append(value)
    first, last = read[0][0], read[-1][0]
    return Identity(
        about_kind=first.about_kind,
        about_id=first.about_id,
        fields={name: texts[-1] for name, texts in wordings.items()},
        earlier={
            name: others
            for name, texts in wordings.items()
            if (others := _others(reversed(texts[:-1]), texts[-1]))
        },
        records=tuple(record.id for record, _ in read),
        put_at=last.made_at,
    )


def _others(texts: Iterable[str], standing: str) -> tuple[str, ...]:
    return tuple(text for text in dict.fromkeys(texts) if text != standing)
