"""An ethics approval, its amendments, and what may not be dated before it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import EthicsId, OriginalId


class EthicsKind(StrEnum):
    """What a board decided: the first approval, or an amendment to it."""

    APPROVAL = "approval"
    AMENDMENT = "amendment"


class Dated(StrEnum):
    """What may not happen before the board has approved the study."""

    CONTACT = "contact"
    INFORMATION = "information"
    CONSENT = "consent"
    INTERVIEW = "interview"
    RECORDING = "recording"


class NoApprovalError(RuleError):
    """Nothing may be dated before an approval that is not recorded yet."""


class BeforeApprovalError(RuleError):
    """Something is dated before the ethics approval."""


class NoNumberError(InputError):
    """A board's decision has the board's name and a number."""


class DayError(InputError):
    """A day that cannot be."""


@dataclass(frozen=True, slots=True)
class EthicsRecorded(Event):
    """A board's decision was recorded."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "ethics_id"

    ethics_id: EthicsId
    decision_kind: str
    approved_on: str


@dataclass(frozen=True, slots=True)
class EthicsCorrected(Event):
    """What was recorded of a board's decision was corrected."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "ethics_id"

    ethics_id: EthicsId
    decision_kind: str
    approved_on: str


@dataclass(frozen=True, slots=True)
class Ethics:
    """One decision of an ethics board.

    Attributes:
        board: As it calls itself; boards differ by country and year.
        number: Exactly as the board writes it; prints verbatim.
        approved_on: From this day on, people may be approached.
        scope: What was approved, with the machines and programs it names.
        document: The board's letter, kept encrypted.
        file_name: What its file was called.

    Source: method, row M59.
    """

    id: EthicsId
    kind: EthicsKind
    board: str
    number: str
    approved_on: date
    scope: str = ""
    document: OriginalId | None = None
    file_name: str = ""

    def __post_init__(self) -> None:
        if not self.board.strip() or not self.number.strip():
            msg = "Give the board's name and the number of its decision."
            raise NoNumberError(msg)


def check_against(approved_on: date | None, day: date, what: Dated) -> None:
    """Refuse what is dated before the approval, or has none to stand on.

    Raises:
        NoApprovalError: No approval is recorded.
        BeforeApprovalError: The day lies before it.

    Source: method, row M59; invariant 1.
    """
    if approved_on is None:
        msg = "Record the ethics approval on the page Study first."
        raise NoApprovalError(msg)
    check_not_before(approved_on, day, what)


def check_not_before(approved_on: date | None, day: date, what: Dated) -> None:
    """Refuse what is dated before a known approval, as brought-in material must be.

    Raises:
        BeforeApprovalError: The day lies before it.
    """
    if approved_on is not None and day < approved_on:
        msg = (
            "The {what} is dated before the ethics approval of {approved};"
            " correct the day, or the approval on the page Study."
        )
        raise BeforeApprovalError(
            msg, what=what.value, approved=approved_on.isoformat()
        )
