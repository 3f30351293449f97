"""Who was approached, through which service and contact, and what came of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    ContactId,
    GroupId,
    ParticipantId,
    ReferralId,
    ServiceId,
)


class Outcome(StrEnum):
    """What came of approaching somebody.

    Source: method, row M5.
    """

    WAITING = "waiting"
    DECLINED = "declined"
    NOT_ELIGIBLE = "not eligible"
    TAKEN_IN = "taken in"


class TakenInError(RuleError):
    """The referral led to a participant already."""


class OutcomeDayError(InputError):
    """An outcome comes on the day of the approach, or after."""


@dataclass(frozen=True, slots=True)
class ReferralRecorded(Event):
    """Somebody was approached; not who, and not by whom."""

    about: ClassVar[str] = "referral_id"

    referral_id: ReferralId
    group_id: GroupId


@dataclass(frozen=True, slots=True)
class ReferralChanged(Event):
    """What came of an approach was recorded."""

    about: ClassVar[str] = "referral_id"

    referral_id: ReferralId
    outcome: str


@dataclass(frozen=True, slots=True)
class ReferralRetired(Event):
    """A referral was taken off the list, as one that never was."""

    about: ClassVar[str] = "referral_id"

    referral_id: ReferralId


@dataclass(frozen=True, slots=True)
class Referral:
    """One person who was approached, before there is any number for them.

    Attributes:
        service_id: The service through which they were reached.
        contact_id: The gatekeeper; only coordinators see who.
        outcome_on: The day on which the outcome was known.
        participant_id: Who they became, once taken in.

    Source: method, row M5.
    """

    id: ReferralId
    group_id: GroupId
    approached_on: date
    service_id: ServiceId | None = None
    contact_id: ContactId | None = None
    outcome: Outcome = Outcome.WAITING
    outcome_on: date | None = None
    participant_id: ParticipantId | None = None

    def __post_init__(self) -> None:
        if self.outcome_on is not None and self.outcome_on < self.approached_on:
            msg = "The outcome is dated before the approach; correct one of the days."
            raise OutcomeDayError(msg)
