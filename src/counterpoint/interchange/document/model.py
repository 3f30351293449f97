"""What a reader makes of a file: turns in the order they stand, and the losses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from counterpoint.kernel.outcome import Item

WHOLE_FILE = "the whole file"


class TurnStyle(StrEnum):
    """What the file shows, not what the words mean."""

    SPEECH = "speech"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    NOTE = "note"
    TABLE = "table"


class Role(StrEnum):
    """Who a speaker's mark seems to stand for."""

    INTERVIEWER = "interviewer"
    INTERVIEWEE = "interviewee"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph of a file, with the speaker's mark that holds for it.

    Attributes:
        text: The words: NFC, LF, stripped, never empty. The mark and a stamp at
            the head or end are no part of it.
        mark: The speaker's mark as it stood (``Interviewer 1``, ``P``), repeated
            for unmarked paragraphs that follow; empty where nobody is named.
        start_ms: Where it begins in the recording, if a stamp says so.
        end_ms: Where it ends, if a stamp says so; greater than ``start_ms``.
        style: ``TABLE`` is one row, its cells parted by tabs.
        place: Where it stood, for people: ``line 12``, ``paragraph 7``.
    """

    text: str
    mark: str
    start_ms: int | None
    end_ms: int | None
    style: TurnStyle
    place: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file, read: nothing of it is stored anywhere.

    Attributes:
        format: The format found, by its usual ending (``docx``).
        title: The title that the file gives itself.
        encoding: The character encoding taken, for formats of plain bytes.
        changed: What was altered on the way; no participant's words.
        left: What was not taken over; no participant's words.
        roles: Whom its marks stand for, if the file itself says so.
    """

    format: str
    turns: tuple[Turn, ...]
    title: str | None = None
    encoding: str | None = None
    changed: tuple[Item, ...] = ()
    left: tuple[Item, ...] = ()
    roles: Mapping[str, Role] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Whom a file name seems to speak of, to be confirmed by a person.

    Attributes:
        key: A short name for the participant: the code in the file name.
        group_hint: The group that the file name mentions, if any.
    """

    key: str
    group_hint: Literal["users", "professionals"] | None
