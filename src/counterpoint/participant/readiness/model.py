"""What stands between somebody and an interview: pure rules over the records."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ParticipantId
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.study.criterion.model import CriterionKind


class NotIncludedError(RuleError):
    """A criterion of the participant's group is not met yet."""


class NotConsentedError(RuleError):
    """The participant has not agreed."""


class NotInformedAnewError(RuleError):
    """The participant was not informed anew before the interview."""


class LeftError(RuleError):
    """The participant takes no further part."""


class FactsBeforeConsentError(RuleError):
    """Before consent, only what inclusion needs is kept."""


class DayAheadError(InputError):
    """What is recorded has happened."""


class PersonOrigin(StrEnum):
    """By which door a participant came into the study."""

    BROUGHT_IN = "brought in"
    RECRUITED = "recruited"


class Exit(StrEnum):
    """How somebody left.

    Source: method, section 3.4.
    """

    DECLINED = "declined"
    NOT_ELIGIBLE = "not eligible"
    WITHDRAWN = "withdrawn"


class PersonStanding(StrEnum):
    """How far somebody has come, computed from the records.

    Source: method, section 3.4.
    """

    BROUGHT_IN = "brought in"
    PROPOSED = "proposed"
    INFORMED = "informed"
    INCLUDED = "included"
    CONSENTED = "consented"
    BOOKED = "booked"
    INFORMED_ANEW = "informed anew"
    INTERVIEWED = "interviewed"
    COMPLETE = "complete"
    DECLINED = "declined"
    NOT_ELIGIBLE = "not eligible"
    WITHDRAWN = "withdrawn"


class Step(StrEnum):
    """What can be recorded next about somebody."""

    INFORM = "inform"
    CRITERION = "criterion"
    CONSENT = "consent"
    BOOK = "book"
    INFORM_ANEW = "inform anew"
    INTERVIEW = "interview"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class FactsBeforeConsentAllowed(Event):
    """Whether facts may be kept before consent was settled for the study."""

    allowed: bool


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day, and the time of day if it is known."""

    on: date
    clock: time | None = None

    def is_after(self, other: "Occasion") -> bool:
        """Whether this came later; on one day, only if both times say so."""
        if self.on != other.on:
            return self.on > other.on
        if self.clock is None or other.clock is None:
            return False
        return self.clock > other.clock

    def is_not_after(self, other: "Occasion") -> bool:
        """Whether this may have come first: not known to be later."""
        return not self.is_after(other)


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the records say of one participant.

    Attributes:
        missing: The criteria of the group that are not met, in their order.
        not_met: Those of them that were asked about, and found not to hold.
        first_information: When the participant was first told, if ever.
        anew: When they were informed anew, earliest first.
        consent: What they agree to now.
        exit: How they left, if they did.
    """

    participant_id: ParticipantId
    origin: PersonOrigin
    missing: tuple[CriterionKind, ...] = ()
    not_met: tuple[CriterionKind, ...] = ()
    first_information: Occasion | None = None
    anew: tuple[Occasion, ...] = ()
    consent: frozenset[ConsentScope] = frozenset()
    exit: Exit | None = None

    @property
    def has_consented(self) -> bool:
        """Whether they agree to take part."""
        return ConsentScope.TAKE_PART in self.consent

    @property
    def has_history(self) -> bool:
        """Whether anything of the way into the study is recorded here."""
        return bool(
            self.first_information
            or self.consent
            or self.origin is PersonOrigin.RECRUITED
        )


def check_may_be_booked(readiness: Readiness) -> None:
    """Refuse an interview with somebody who is not included, or did not agree.

    Raises:
        LeftError: They declined, were not eligible, or withdrew.
        NotIncludedError: A criterion is missing; the sentence names it.
        NotConsentedError: They did not agree to take part.

    Source: method, rows M7, M8 and M10; invariants 2 and 3.
    """
    check_stays(readiness)
    if readiness.missing:
        msg = "Record this criterion first, on the person's page: {criterion}."
        raise NotIncludedError(msg, criterion=readiness.missing[0].value)
    if not readiness.has_consented:
        msg = "Record the participant's consent to take part first."
        raise NotConsentedError(msg)


def check_may_start(readiness: Readiness, start: Occasion) -> None:
    """Refuse to start an interview before the participant was informed anew.

    Raises:
        LeftError: They declined, were not eligible, or withdrew.
        NotIncludedError: A criterion is missing.
        NotConsentedError: They do not agree to take part.
        NotInformedAnewError: No such information is recorded in that time.

    Source: method, row M31; invariant 4.
    """
    check_may_be_booked(readiness)
    check_informed_anew(readiness, start)


def check_informed_anew(readiness: Readiness, start: Occasion) -> None:
    """Refuse what needs a participant who was informed anew in time.

    Informed anew stands after the first information and not after the start.

    Raises:
        NotInformedAnewError: No such information is recorded in that time.

    Source: method, row M31.
    """
    first = readiness.first_information
    told = [
        each
        for each in readiness.anew
        if each.is_not_after(start) and first is not None and each.is_after(first)
    ]
    if not told:
        msg = (
            "Record that the participant was informed anew, after the first"
            " information and before the interview starts."
        )
        raise NotInformedAnewError(msg)


def check_stays(readiness: Readiness) -> None:
    """Refuse what is recorded of somebody who takes no further part.

    Raises:
        LeftError: They declined, were not eligible, or withdrew.
    """
    if readiness.exit is not None:
        msg = "This participant takes no further part ({exit}); nothing is added."
        raise LeftError(msg, exit=readiness.exit.value)


def check_not_withdrawn(exit_: Exit | None) -> None:
    """Refuse to keep anything more of somebody who took everything back.

    Raises:
        LeftError: They did.

    Source: method, invariant 21.
    """
    if exit_ is Exit.WITHDRAWN:
        msg = "This participant withdrew; nothing more is kept of what they told."
        raise LeftError(msg)


def check_happened(on: date, today: date) -> None:
    """Refuse to record what has not happened yet.

    Days are those of where the team is, and the clock here is UTC, so tomorrow
    by UTC may be today.

    Raises:
        DayAheadError: The day lies more than a day ahead.
    """
    if (on - today).days > 1:
        msg = "That day lies ahead; what is recorded here has happened. Correct it."
        raise DayAheadError(msg)


def check_may_keep_facts(readiness: Readiness, *, allowed_before: bool) -> None:
    """Refuse facts about somebody recruited here who has not agreed yet.

    Args:
        readiness: What the records say.
        allowed_before: Whether the study keeps facts before consent.

    Raises:
        FactsBeforeConsentError: Consent comes first.

    Source: method, section 3.4: before consent keep only what inclusion needs.
    """
    check_stays(readiness)
    if (
        readiness.origin is PersonOrigin.RECRUITED
        and not readiness.has_consented
        and not allowed_before
    ):
        msg = (
            "Before consent only what inclusion needs is kept;"
            " record the participant's consent first."
        )
        raise FactsBeforeConsentError(msg)


def standing_of(
    readiness: Readiness, interviews: frozenset[str], *, complete: bool
) -> PersonStanding:
    """Compute how far somebody has come.

    Args:
        readiness: What the records say.
        interviews: The states of their interviews.
        complete: Whether a report of every interview held is approved.

    Source: method, section 3.4.
    """
    if readiness.exit is not None:
        return PersonStanding(readiness.exit.value)
    if interviews & {"noted", "held", "broken off"}:
        return PersonStanding.COMPLETE if complete else PersonStanding.INTERVIEWED
    if interviews & {"booked", "started"}:
        return PersonStanding.INFORMED_ANEW if readiness.anew else PersonStanding.BOOKED
    return _standing_before(readiness)


def _standing_before(readiness: Readiness) -> PersonStanding:
    """Compute how far somebody has come before any interview."""
    if not readiness.has_history:
        return PersonStanding.BROUGHT_IN
    if readiness.first_information is None and not readiness.consent:
        return PersonStanding.PROPOSED
    if readiness.missing:
        return PersonStanding.INFORMED
    return (
        PersonStanding.CONSENTED if readiness.has_consented else PersonStanding.INCLUDED
    )


def next_step(readiness: Readiness, standing: PersonStanding) -> Step | None:
    """Give what is to be recorded next; nothing for who left or is complete."""
    if standing in _AT_AN_END:
        return None
    if (
        readiness.first_information is None
        and readiness.origin is PersonOrigin.RECRUITED
    ):
        return Step.INFORM
    if standing in _LATER:
        return _LATER[standing]
    if readiness.missing:
        return Step.CRITERION
    if not readiness.has_consented:
        return Step.CONSENT if readiness.first_information else Step.INFORM
    return Step.BOOK


_AT_AN_END = frozenset(
    {
        PersonStanding.COMPLETE,
        PersonStanding.DECLINED,
        PersonStanding.NOT_ELIGIBLE,
        PersonStanding.WITHDRAWN,
    }
)
_LATER = {
    PersonStanding.BOOKED: Step.INFORM_ANEW,
    PersonStanding.INFORMED_ANEW: Step.INTERVIEW,
    PersonStanding.INTERVIEWED: Step.REPORT,
}
