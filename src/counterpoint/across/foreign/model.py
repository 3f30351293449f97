"""What is in another program's project, in no program's format."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from counterpoint.across.foreign.analysis import NO_ANALYSIS, Analysis, Spoken
from counterpoint.across.foreign.attachment.model import AttachmentKind
from counterpoint.coding.code.guide import NOTHING_SAID, Guide
from counterpoint.coding.code.model import Origin
from counterpoint.kernel.outcome import Item


@dataclass(frozen=True, slots=True)
class ForeignUser:
    """Somebody who coded there."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ForeignCode:
    """A code; parents stand before the codes beneath them.

    Attributes:
        colour: "#rrggbb"; None if it has none.
        is_codable: Whether it can be put on words there, or only holds others.
        also_beneath: Other codes that it stands beneath besides.
        guide: What is said of it beside its definition, if that came apart.
        origin: Where it comes from, if the file says so.
    """

    id: str
    parent_id: str | None
    name: str
    definition: str
    colour: str | None
    is_codable: bool = True
    also_beneath: tuple[str, ...] = ()
    guide: Guide = NOTHING_SAID
    origin: Origin = Origin.DATA


@dataclass(frozen=True, slots=True)
class ForeignText:
    """A source that has words.

    Attributes:
        text: Its characters as they stand in the file, with its line breaks and
            without a byte order mark; the codings count in them.
        data: The file's own bytes, to be kept; empty if the text stood inline.
        file_name: What the file is called.
        times: Places in the text, each with its millisecond in the recording.
        passages: Who speaks where, if the file knows; then they hold all its words.
    """

    id: str
    name: str
    text: str = field(repr=False)
    data: bytes = field(repr=False, default=b"")
    file_name: str = ""
    times: tuple[tuple[int, int], ...] = ()
    passages: tuple[Spoken, ...] = ()


class ForeignCoding(NamedTuple):
    """A code on a stretch of a text: code points of ``ForeignText.text``, half-open.

    Attributes:
        by: The user who coded; None if the file does not say.
        at: When, if the file says so.
        id: Given only where something else in the file speaks of it.
    """

    text_id: str
    code_id: str
    start: int
    end: int
    by: str | None = None
    at: datetime | None = None
    id: str = ""


class ForeignMark(NamedTuple):
    """A mark on something without words.

    Attributes:
        code_id: Empty if it bears no code.
        place: Its corners, page or milliseconds, by name; empty for the whole.
    """

    code_id: str
    place: tuple[tuple[str, int], ...]
    by: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ForeignAttachment:
    """A picture, a PDF, sound or film.

    Attributes:
        ending: Of its file, with the dot.
        data: The file's bytes; empty where it is not kept.
        text_id: The text of its words, if the project holds one.
    """

    id: str
    kind: AttachmentKind
    name: str
    ending: str
    text_id: str = ""
    data: bytes = field(repr=False, default=b"")
    marks: tuple[ForeignMark, ...] = ()


class ForeignEvidence(NamedTuple):
    """A stretch of a text that speaks for a theme, pole or way of the analysis."""

    text_id: str
    place_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ForeignCase:
    """A person or a place that texts belong to, as that program groups them.

    Attributes:
        source_ids: All that belongs to it, as the file names it.
    """

    id: str
    name: str
    text_ids: tuple[str, ...]
    source_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignProject:
    """A project, read: nothing of it is stored anywhere.

    Attributes:
        format: By its usual ending: "qdpx".
        made_with: The program that wrote it, as it says itself.
        found: How many of each of ``kernel.outcome.KINDS`` the file holds.
        changed: What reading altered; no participant's words.
        left: What has no place here; no participant's words.
        parts: The names of all projects in the file, if it may hold several.
        has_paths: Whether its codes are named by paths that can be divided.
        separator: What parts the levels of such a path, as it was read.
        header: The names of a table's columns, if it is one.
        columns: Which of them, from 0, holds what, as it was read.
        analysis: Themes and all else that lay beside its codes.
        evidence: What lies at those themes.
        attachments: What has no words, and is kept to go out again.
    """

    format: str
    name: str
    made_with: str
    users: tuple[ForeignUser, ...] = ()
    codes: tuple[ForeignCode, ...] = ()
    texts: tuple[ForeignText, ...] = ()
    codings: tuple[ForeignCoding, ...] = ()
    cases: tuple[ForeignCase, ...] = ()
    found: Mapping[str, int] = field(default_factory=dict)
    changed: tuple[Item, ...] = ()
    left: tuple[Item, ...] = ()
    parts: tuple[str, ...] = ()
    has_paths: bool = False
    separator: str = ""
    header: tuple[str, ...] = ()
    columns: Mapping[str, int] = field(default_factory=dict)
    analysis: Analysis = NO_ANALYSIS
    evidence: tuple[ForeignEvidence, ...] = ()
    attachments: tuple[ForeignAttachment, ...] = ()


class Tally:
    """Counts what a file holds, and notes what becomes of it."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self.changed: list[Item] = []
        self.left: list[Item] = []

    def find(self, kind: str, number: int = 1) -> None:
        """Count things that the file holds."""
        self.found[kind] += number

    def alter(self, kind: str, place: str, reason: str) -> None:
        """Note that a thing is taken, but not as it was."""
        self.changed.append(Item(kind, place, reason))

    def lose(self, kind: str, place: str, reason: str) -> None:
        """Note that a thing is not taken."""
        self.left.append(Item(kind, place, reason))

    def pass_over(self, kind: str, place: str, reason: str) -> None:
        """Count a thing that is not taken, and note it."""
        self.find(kind)
        self.lose(kind, place, reason)
