"""Telling a participant about the study: first, and anew before the interview."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import InformationId, MemberId, ParticipantId, SheetId
from counterpoint.participant.readiness.model import Occasion


class InformationKind(StrEnum):
    """Whether somebody was told for the first time, or anew.

    Source: method, row M31: two events, and neither of them is consent.
    """

    FIRST = "first"
    ANEW = "anew"


class InformationForm(StrEnum):
    """How somebody was told."""

    ORAL = "oral"
    WRITTEN = "written"
    BOTH = "both"


class NoDocumentError(InputError):
    """What was told stands in a document, by its version."""


class NotFirstError(RuleError):
    """There is no first information yet, or it came later."""


class AlreadyInformedError(RuleError):
    """The first information is recorded."""


@dataclass(frozen=True, slots=True)
class ParticipantInformed(Event):
    """A participant was told about the study."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    information_id: InformationId
    information_kind: str
    informant_id: MemberId
    form: str
    sheet_id: SheetId | None


@dataclass(frozen=True, slots=True)
class Information:
    """One time at which a participant was told about the study.

    Attributes:
        given: The day, and the time of day where it is known.
        informant_id: The member who told.
        sheet_id: The printed sheet's version, if it was printed here.
        document: The document's version in words: "information sheet, version 2".
        recorded_by: The member who wrote it down.

    Source: method, section 3.2, InformationEvent.
    """

    id: InformationId
    participant_id: ParticipantId
    kind: InformationKind
    given: Occasion
    informant_id: MemberId
    document: str
    form: InformationForm
    recorded_by: MemberId
    sheet_id: SheetId | None = None

    def __post_init__(self) -> None:
        if not self.document.strip():
            msg = "Say which document was used, and which version of it."
            raise NoDocumentError(msg)


def check_next(told: Iterable[Information], new: Information) -> None:
    """Refuse a second first time, and an anew that is not after the first.

    Raises:
        AlreadyInformedError: The first information is recorded.
        NotFirstError: There is none yet, or it is not earlier.

    Source: method, row M31.
    """
    first = next((each for each in told if each.kind is InformationKind.FIRST), None)
    if new.kind is InformationKind.FIRST:
        if first is not None:
            msg = "The first information is recorded; record this one as anew."
            raise AlreadyInformedError(msg)
    elif first is None:
        msg = "Record the first information before the one given anew."
        raise NotFirstError(msg)
    elif not new.given.is_after(first.given):
        msg = (
            "Informed anew comes after the first information of {day};"
            " on the same day, give both times."
        )
        raise NotFirstError(msg, day=first.given.on.isoformat())
