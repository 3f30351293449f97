"""A professional who refers participants, or confirms what a criterion asks."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ContactId, ParticipantId, ServiceId


class ContactKind(StrEnum):
    """What a contact is. The method knows professionals only."""

    PROFESSIONAL = "professional"


class NotAMemberAttestedError(RuleError):
    """Whoever refers or confirms must be no member of the study."""


@dataclass(frozen=True, slots=True)
class ContactAdded(Event):
    """A professional contact was recorded, without a name."""

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId
    service_id: ServiceId | None
    is_participant: bool


@dataclass(frozen=True, slots=True)
class ContactChanged(Event):
    """What is known of a contact was changed."""

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId
    service_id: ServiceId | None
    is_participant: bool


@dataclass(frozen=True, slots=True)
class ContactRetired(Event):
    """A contact left the study's list."""

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId


@dataclass(frozen=True, slots=True)
class Contact:
    """A professional, known by a number; the name lies in the vault.

    Attributes:
        number: From 1, in the order of recording: contact 3.
        service_id: Where they work.
        participant_id: The participant they are too, if they were interviewed.
        is_no_member: What the recording member attested; names cannot be
            compared, for they lie in the vault.

    Source: method, rows M5, M8 and M9; trap 8.
    """

    id: ContactId
    number: int
    kind: ContactKind = ContactKind.PROFESSIONAL
    service_id: ServiceId | None = None
    participant_id: ParticipantId | None = None
    is_no_member: bool = True

    def __post_init__(self) -> None:
        if not self.is_no_member:
            msg = (
                "A contact must be a professional who is no member of this study;"
                " attest that, or choose somebody else."
            )
            raise NotAMemberAttestedError(msg)


class ContactInUseError(RuleError):
    """Somebody was referred or confirmed by the contact."""


@dataclass(frozen=True, slots=True)
class DoubleRole:
    """A participant who also referred or confirmed other participants.

    Source: method, row M9; trap 8.
    """

    participant_id: ParticipantId
    contact_id: ContactId
    referred: tuple[ParticipantId, ...]
    confirmed: tuple[ParticipantId, ...]
