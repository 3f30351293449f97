"""What a participant takes back, what that touches, and what is left of it.

Source: method, sections 3.2 (Consent), 3.4 and 5.7; invariants 14, 21 and 23;
traps 43 and 44.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.kernel.spans import Span
from counterpoint.participant.consent.model import (
    Consent,
    ConsentForm,
    ConsentKind,
    ConsentScope,
    taken_back,
)

EVERYTHING = frozenset(ConsentScope)


class NothingTakenBackError(InputError):
    """A withdrawal says from what."""


class WithdrawnAlreadyError(RuleError):
    """That was taken back before."""


class BeforeConsentError(InputError):
    """What was agreed to later cannot be taken back earlier."""


class NoReasonToKeepError(InputError):
    """A person's words are kept in a team text for a reason only."""


class NoSuchCopyError(NotFoundError):
    """The certificate lists no such copy."""


class NoSuchWithdrawalError(NotFoundError):
    """There is no such withdrawal."""


@dataclass(frozen=True, slots=True)
class WithdrawalRequested(Event):
    """A participant said that they take something back; nothing is done yet."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    request_id: str
    scopes: str


@dataclass(frozen=True, slots=True)
class WithdrawalRequestDropped(Event):
    """A request was taken off the list without being carried out."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    request_id: str


@dataclass(frozen=True, slots=True)
class ParticipantWithdrew(Event):
    """A withdrawal was carried out."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    withdrawal_id: str
    scopes: str
    said_on: str
    erased: bool


@dataclass(frozen=True, slots=True)
class WithdrawalRepeated(Event):
    """A withdrawal that a restored backup did not know was carried out in it."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    withdrawal_id: str
    scopes: str
    said_on: str
    erased: bool


@dataclass(frozen=True, slots=True)
class TracesCleared(Event):
    """What deleting had left in free space and in the log was cleared away."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "withdrawal_id"

    withdrawal_id: str


@dataclass(frozen=True, slots=True)
class CopySettled(Event):
    """A member said what became of a copy that still held the words."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "withdrawal_id"

    withdrawal_id: str
    copy_id: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Request:
    """That a participant takes something back, to be carried out."""

    id: str
    participant_id: ParticipantId
    scopes: frozenset[ConsentScope]
    said_on: date
    form: ConsentForm
    by: MemberId


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A withdrawal that was carried out.

    Attributes:
        cleared_at: When the last traces were cleared away; None until then.
        repeated: Whether it was repeated in a restored backup.
    """

    id: str
    participant_id: ParticipantId
    scopes: frozenset[ConsentScope]
    said_on: date
    form: ConsentForm
    by: MemberId
    at: datetime
    cleared_at: datetime | None = None
    repeated: bool = False

    @property
    def erases(self) -> bool:
        """Whether the person's words went."""
        return ConsentScope.TAKE_PART in self.scopes

    @property
    def destroys_sound(self) -> bool:
        """Whether their recordings were destroyed."""
        return ConsentScope.RECORDING in self.scopes


@dataclass(frozen=True, slots=True)
class Touched:
    """How many things of one kind a withdrawal empties."""

    thing: str
    number: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A place in the team's own text that repeats the person's words.

    Attributes:
        key: Names the place, for the decision about it.
        place: Table and column: "code.definition".
        is_standing: Whether the text stands now, or is an earlier wording.
        texts: How many versions hold a stretch.
        text: The latest wording that does.
        spans: The stretches in it.
    """

    key: str
    place: str
    object_id: str
    is_standing: bool
    texts: int
    text: str
    spans: tuple[Span, ...]


class CopyKind(StrEnum):
    """What holds the words outside the study."""

    BACKUP = "backup"
    EXPORT = "export"


class CopyOutcome(StrEnum):
    """What became of a copy."""

    GONE = "gone"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup or export made while the words stood in the study.

    Attributes:
        of: The backup's id, or the place in history of the export.
        what: "backup", or what was exported and as what: "reports txt".
        path: Where a backup was put, if it is known.
        is_told: Whether the list of withdrawals lies beside the backup.
        outcome: What became of it; None until a member says so.
    """

    id: str
    kind: CopyKind
    of: str
    what: str
    by: MemberId
    at: datetime
    path: str | None = None
    is_told: bool = False
    outcome: CopyOutcome | None = None
    settled_by: MemberId | None = None
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptStretch:
    """A place whose stretch a coordinator let stand, and why."""

    place: str
    object_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a withdrawal would touch.

    Attributes:
        scopes: All scopes that end with it.
        touched: Per kind of thing, in the order of the research; those it
            does not touch are left out.
    """

    scopes: frozenset[ConsentScope]
    erases: bool
    touched: tuple[Touched, ...]
    stretches: tuple[Stretch, ...]
    copies: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class Certificate:
    """The proof of a withdrawal, with the copies that are still to be settled."""

    withdrawal: Withdrawal
    group: str
    number: int
    label: str
    touched: tuple[Touched, ...]
    kept: tuple[KeptStretch, ...]
    copies: tuple[Copy, ...]

    @property
    def open_copies(self) -> int:
        """How many copies nobody has settled."""
        return sum(each.outcome is None for each in self.copies)


@dataclass(frozen=True, slots=True)
class WithdrawalState:
    """What all members are told of a participant's withdrawal."""

    requests: tuple[Request, ...]
    withdrawals: tuple[Withdrawal, ...]


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What the list beside a study or backup holds of a withdrawal."""

    group: str
    number: int
    said_on: date
    scopes: frozenset[ConsentScope]


def whole_scopes(scopes: Collection[ConsentScope]) -> frozenset[ConsentScope]:
    """Give all that ends: who takes no part, takes everything back.

    Raises:
        NothingTakenBackError: No scope is given.
    """
    if not scopes:
        msg = "Mark at least one thing that the participant takes back."
        raise NothingTakenBackError(msg)
    return EVERYTHING if ConsentScope.TAKE_PART in scopes else frozenset(scopes)


def check_not_yet(
    said: Sequence[Consent], scopes: frozenset[ConsentScope], *, has_withdrawn: bool
) -> None:
    """Refuse to take back what was taken back before.

    Raises:
        WithdrawnAlreadyError: All of it was.
    """
    if has_withdrawn or scopes <= taken_back(said):
        msg = "This was taken back before; see the certificate."
        raise WithdrawnAlreadyError(msg)


def check_after_consent(
    said: Iterable[Consent], scopes: frozenset[ConsentScope], said_on: date
) -> None:
    """Refuse a day before the one on which the same was agreed to.

    Raises:
        BeforeConsentError: The consent is later.
    """
    given = [
        each.said_on
        for each in said
        if each.kind is ConsentKind.GIVEN and each.scopes & scopes
    ]
    if given and said_on < max(given):
        msg = "The participant agreed to this later, on {day}; correct the day."
        raise BeforeConsentError(msg, day=max(given).isoformat())


def check_reasons(kept: Iterable[str]) -> None:
    """Refuse to let a person's words stand without a reason.

    Raises:
        NoReasonToKeepError: One has none.
    """
    if not all(reason.strip() for reason in kept):
        msg = "Write why these words may stay, or let them be erased."
        raise NoReasonToKeepError(msg)
