"""What participants agree to, and how the records of it add up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ConsentId, MemberId, ParticipantId, SheetId


class ConsentScope(StrEnum):
    """One thing that a participant may agree to, apart from the others.

    Source: method, section 3.2.
    """

    TAKE_PART = "take_part"
    RECORDING = "recording"
    QUOTATION = "quotation"
    SENSITIVE_QUOTATION = "sensitive_quotation"
    ARCHIVE = "archive"
    RECONTACT = "recontact"


class ConsentKind(StrEnum):
    """Whether scopes were agreed to, or taken back."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class ConsentForm(StrEnum):
    """How somebody agreed."""

    WRITTEN = "written"
    ORAL = "oral"


class NothingAgreedError(InputError):
    """A consent says to what."""


class NoFormError(InputError):
    """What was agreed to stands in a form, by its version."""


class NoPartError(RuleError):
    """Whoever agrees to anything, agrees to take part first."""


class NarrowerConsentError(RuleError):
    """A scope that was agreed to is taken back as a withdrawal."""


class NotInformedError(RuleError):
    """Nobody can agree to what they were not told about."""


@dataclass(frozen=True, slots=True)
class ConsentGiven(Event):
    """A participant agreed."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    consent_id: ConsentId
    scopes: str
    form: str
    sheet_id: SheetId | None


@dataclass(frozen=True, slots=True)
class Consent:
    """One thing a participant said about what they agree to.

    Attributes:
        kind: Whether the scopes were given, or taken back.
        said_on: The day on which the participant said so.
        sheet_id: The printed form's version, if it was printed here.
        document: The form's version in words: "consent form, version 2".
        recorded_by: The member who wrote it down.

    Source: method, section 3.2, Consent.
    """

    id: ConsentId
    participant_id: ParticipantId
    kind: ConsentKind
    scopes: frozenset[ConsentScope]
    said_on: date
    document: str
    form: ConsentForm
    recorded_by: MemberId
    sheet_id: SheetId | None = None

    def __post_init__(self) -> None:
        if not self.scopes:
            msg = "Mark at least one thing that the participant agreed to."
            raise NothingAgreedError(msg)


def standing_scopes(said: Iterable[Consent]) -> frozenset[ConsentScope]:
    """Add up what a participant said: what they agree to now.

    Args:
        said: In the order of its days; on one day, in the order of recording.
    """
    standing: frozenset[ConsentScope] = frozenset()
    for each in said:
        if each.kind is ConsentKind.GIVEN:
            standing |= each.scopes
        else:
            standing -= each.scopes
        if ConsentScope.TAKE_PART not in standing:
            standing = frozenset()
    return standing


def taken_back(said: Iterable[Consent]) -> frozenset[ConsentScope]:
    """Give what a participant took back and did not agree to again.

    Args:
        said: In the order of its days; on one day, in the order of recording.
    """
    back: frozenset[ConsentScope] = frozenset()
    for each in said:
        back = (
            back - each.scopes if each.kind is ConsentKind.GIVEN else back | each.scopes
        )
    return back


def is_refused(said: Sequence[Consent], scope: ConsentScope) -> bool:
    """Whether it is known that a participant does not agree to something.

    Of whom nothing is recorded, nothing is known: brought-in material.

    Source: method, invariant 23; brought-in material.
    """
    has_agreed = any(each.kind is ConsentKind.GIVEN for each in said)
    return scope in taken_back(said) or (
        has_agreed and scope not in standing_scopes(said)
    )


def check_document(given: Consent) -> None:
    """Refuse a consent that names no form.

    Raises:
        NoFormError: Neither a sheet nor words say which.
    """
    if not given.document:
        msg = "Say which consent form was used, and which version of it."
        raise NoFormError(msg)


def check_addition(
    standing: frozenset[ConsentScope],
    given: frozenset[ConsentScope],
    *,
    informed_on: date | None,
    said_on: date,
) -> None:
    """Refuse a consent that cannot stand.

    Args:
        standing: What the participant agreed to so far.
        given: What they agree to now, in whole.
        informed_on: The day on which they were first informed, if ever.
        said_on: The day of this consent.

    Raises:
        NotInformedError: They were not informed by that day.
        NoPartError: Taking part is not among the scopes.
        NarrowerConsentError: Something agreed to before is missing.
    """
    if informed_on is None or said_on < informed_on:
        msg = "Record that the participant was informed, on this day or before."
        raise NotInformedError(msg)
    if ConsentScope.TAKE_PART not in given:
        msg = "Taking part comes first: mark it, or record that they declined."
        raise NoPartError(msg)
    missing = standing - given
    if missing:
        msg = (
            "{scopes} was agreed to before; if the participant takes it back,"
            " record a withdrawal, which shows what it touches."
        )
        raise NarrowerConsentError(msg, scopes=", ".join(sorted(missing)))
