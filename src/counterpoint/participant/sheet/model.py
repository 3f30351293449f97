"""The texts that are printed for participants, in numbered versions."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import GroupId, SheetId


class SheetKind(StrEnum):
    """What a sheet is for."""

    INFORMATION = "information"
    CONSENT = "consent"


class EmptySheetError(InputError):
    """A sheet has a text."""


@dataclass(frozen=True, slots=True)
class SheetWritten(Event):
    """A new version of a printed sheet was written."""

    about: ClassVar[str] = "sheet_id"

    sheet_id: SheetId
    sheet_kind: str
    number: int
    language: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One version of a printed sheet. A version's text is never changed.

    Attributes:
        group_id: The group it is for; None for all groups.
        number: The version, from 1 for each kind and group.
        language: BCP 47 tag.
        text: Paragraphs apart by an empty line, with ``{places}`` to be filled.
    """

    id: SheetId
    kind: SheetKind
    number: int
    language: str
    text: str
    group_id: GroupId | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            msg = "Write the sheet's text; begin from the given one if you like."
            raise EmptySheetError(msg)

    @property
    def name(self) -> str:
        """What the records call it: "information sheet, version 2"."""
        kind = "consent form" if self.kind is SheetKind.CONSENT else "information sheet"
        return f"{kind}, version {self.number}"
