"""What of an article goes to another program, in no program's format."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from counterpoint.across.foreign.analysis import NO_ANALYSIS, Analysis
from counterpoint.across.foreign.attachment.model import AttachmentKind
from counterpoint.coding.code.guide import Guide
from counterpoint.coding.code.model import Origin
from counterpoint.kernel.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Apart:
    """The parts of a code's description, and where it stands besides.

    Attributes:
        also_beneath: Other codes that leave, by their ids here.
    """

    definition: str
    origin: Origin
    guide: Guide
    also_beneath: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeavingCode:
    """A code, or a theme, pole or way that leaves as one.

    Attributes:
        id: Names it among all that leaves: "code/…", "pole/…".
        colour: "#rrggbb"; None for what has none here.
        is_codable: Whether it only holds others together.
        apart: What its description was made of; None for what is no code here.
    """

    id: str
    parent_id: str | None
    name: str
    definition: str
    colour: str | None = None
    is_codable: bool = True
    apart: Apart | None = None


@dataclass(frozen=True, slots=True)
class LeavingText:
    """A report's version in analysis."""

    id: str
    name: str
    text: str = field(repr=False)


class LeavingCoding(NamedTuple):
    """A code on a stretch of a text: code points, half-open."""

    id: str
    text_id: str
    code_id: str
    start: int
    end: int
    by: str | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class LeavingGroup:
    """Codes that belong together, or texts of one person."""

    id: str
    name: str
    description: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeavingTension:
    """A paradox: its two poles, and why they matter together."""

    id: str
    name: str
    poles: tuple[str, str]
    note: str


@dataclass(frozen=True, slots=True)
class LeavingRelation:
    """How one theme bears on another, told in a note.

    Attributes:
        themes: The codes that the two themes leave as: which one bears on which.
    """

    id: str
    name: str
    themes: tuple[str, str]
    note: str


class LeavingMark(NamedTuple):
    """A mark on an attachment; without a code if it bears none."""

    id: str
    code_id: str | None
    place: tuple[tuple[str, int], ...]
    by: str | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class LeavingAttachment:
    """A picture, a PDF, sound or film, as it came from another program.

    Attributes:
        has_file: Whether its file goes along.
        data: The file's bytes; empty if there is none, or only an account is made.
    """

    id: str
    kind: AttachmentKind
    name: str
    ending: str
    has_file: bool
    data: bytes = field(repr=False)
    marks: tuple[LeavingMark, ...]


@dataclass(frozen=True, slots=True)
class LeavingProject:
    """An article's texts, codes, codings, themes and people, ready to be written.

    Attributes:
        users: The members who coded, by id, with their names.
        people: Participants by their printed labels, with their texts.
        themes: Each with the codes that belong to it.
        analysis: What goes beside codes, where the format has room for it.
    """

    name: str
    made_at: datetime
    users: tuple[tuple[str, str], ...]
    codes: tuple[LeavingCode, ...]
    texts: tuple[LeavingText, ...]
    codings: tuple[LeavingCoding, ...]
    people: tuple[LeavingGroup, ...]
    themes: tuple[LeavingGroup, ...]
    tensions: tuple[LeavingTension, ...]
    outcome: Outcome
    analysis: Analysis = NO_ANALYSIS
    attachments: tuple[LeavingAttachment, ...] = ()
    relations: tuple[LeavingRelation, ...] = ()
