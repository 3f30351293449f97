"""A picture, a PDF, sound or film of another program, with what was coded on it.

The workspace shows none of them. They are kept, so that an article that goes back to
a program that does has lost nothing.

Source: method, section 5.5.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NamedTuple, NewType

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    MemberId,
    ParticipantId,
    ReportId,
)

AttachmentId = NewType("AttachmentId", str)
Place = tuple[tuple[str, int], ...]
"""Where a mark lies, as the format names it: corners, a page, or milliseconds."""


class AttachmentKind(StrEnum):
    """What an attachment is."""

    PICTURE = "picture"
    PDF = "pdf"
    SOUND = "sound"
    FILM = "film"

    @property
    def has_file(self) -> bool:
        """Whether its file is kept too.

        Sound and film are recordings: they leave a study only with a second member,
        so they stay where recordings are kept.
        """
        return self in (AttachmentKind.PICTURE, AttachmentKind.PDF)


@dataclass(frozen=True, slots=True)
class AttachmentRemoved(Event):
    """An attachment was removed, with its file and all that was coded on it."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "attachment_id"

    attachment_id: AttachmentId
    article_id: ArticleId


class AttachmentMark(NamedTuple):
    """A code on an attachment.

    Attributes:
        code_id: None if it is marked and bears no code.
        place: Empty for the whole.
    """

    id: str
    code_id: CodeId | None
    place: Place
    by: MemberId
    at: datetime


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture, a PDF, sound or film.

    Attributes:
        ending: Of its file, with the dot.
        size_bytes: Of the file that is kept; 0 if none is.
        report_id: The report of its words, if it has any here.
        participant_id: Whose it is, if that is known.
    """

    id: AttachmentId
    article_id: ArticleId
    kind: AttachmentKind
    name: str
    ending: str
    size_bytes: int
    report_id: ReportId | None = None
    participant_id: ParticipantId | None = None
    marks: tuple[AttachmentMark, ...] = ()


def place_written(place: Iterable[tuple[str, int]]) -> str:
    """Write where a mark lies, as it is kept."""
    return " ".join(f"{name}:{at}" for name, at in place)


def place_read(kept: str) -> Place:
    """Read what ``place_written`` wrote."""
    pairs = (each.split(":") for each in kept.split())
    return tuple((name, int(at)) for name, at in pairs)
