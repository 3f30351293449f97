"""What was found about a participant under one criterion, and its rules."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    ContactId,
    CriterionId,
    InclusionId,
    MemberId,
    ParticipantId,
    ServiceId,
)
from counterpoint.study.criterion.model import CriterionKind


class NoOwnWordsError(InputError):
    """An experience of change is told in the person's own words."""


class NoConfirmerError(RuleError):
    """A confirmation needs the professional who gave it."""


class OwnConfirmerError(RuleError):
    """Nobody confirms what is asked of themselves."""


class OtherCriterionError(RuleError):
    """The criterion is another group's, or needs another record."""


@dataclass(frozen=True, slots=True)
class CriterionRecorded(Event):
    """It was recorded whether a participant meets a criterion."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    criterion_id: CriterionId
    criterion: str
    is_met: bool
    words_digest: str


@dataclass(frozen=True, slots=True)
class Inclusion:
    """Whether a participant meets a criterion, on a day.

    Attributes:
        own_words: The person's own account of the change.
        reason: What the team noted, for example why it is not met.
        contact_id: The professional who confirmed; only coordinators see who.
        service_id: Where that professional works, which everybody may know.
        recorded_by: The member who wrote it down.

    Source: method, rows M7, M8 and M10.
    """

    id: InclusionId
    participant_id: ParticipantId
    criterion_id: CriterionId
    kind: CriterionKind
    is_met: bool
    checked_on: date
    recorded_by: MemberId
    own_words: str = ""
    reason: str = ""
    contact_id: ContactId | None = None
    service_id: ServiceId | None = None


def check_inclusion(new: Inclusion) -> None:
    """Refuse a finding that lacks what its criterion asks for.

    Raises:
        NoOwnWordsError: A change without the person's own words.
        NoConfirmerError: A confirmation without a contact.

    Source: method, rows M7 and M8; invariant 2.
    """
    if not new.is_met:
        return
    if new.kind is CriterionKind.OWN_CHANGE and not new.own_words.strip():
        msg = "Write down the change as the person tells it, in their own words."
        raise NoOwnWordsError(msg)
    if new.kind is CriterionKind.CONFIRMATION and new.contact_id is None:
        msg = "Choose the professional who confirmed, from the study's contacts."
        raise NoConfirmerError(msg)
