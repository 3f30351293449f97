"""What is in another program's project, in no program's format."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, Protocol

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
        text_id: The text of its words, if the project holds one.
        file: Reads the bytes of its file; None where that is not kept.
    """

    id: str
    kind: AttachmentKind
    name: str
    ending: str
    text_id: str = ""
    file: Callable[[], bytes] | None = field(repr=False, compare=False, default=None)
    marks: tuple[ForeignMark, ...] = ()

    @property
    def data(self) -> bytes:
        """The bytes of its file, read now; empty where it is not kept."""
        return b"" if self.file is None else self.file()


class ForeignEvidence(NamedTuple):
    """A stretch of a text that speaks for a theme, pole or way of the analysis."""

    text_id: str
    place_id: str
    start: int
    end: int


class ForeignSource(NamedTuple):
    """A text with all that lies on it.

    Attributes:
        evidence: What of it speaks for themes that lay beside the codes.
    """

    text: ForeignText
    codings: Sequence[ForeignCoding]
    evidence: Sequence[ForeignEvidence] = ()


class Sources(Protocol):
    """The texts of a project, each with what lies on it.

    They can be gone through as often as somebody likes, and are the same each time.
    Whoever goes through them need hold no more than one.
    """

    @property
    def number(self) -> int:
        """How many there are."""
        ...

    @property
    def coded(self) -> Mapping[str | None, int]:
        """How many codings each user made; None made those of nobody known."""
        ...

    def __iter__(self) -> Iterator[ForeignSource]:
        """Go through them, one after the other."""
        ...


@dataclass(frozen=True, slots=True)
class HeldSources:
    """Sources that lie in memory, all of them."""

    held: tuple[ForeignSource, ...] = ()

    @property
    def number(self) -> int:
        """How many there are."""
        return len(self.held)

    @property
    def coded(self) -> Mapping[str | None, int]:
        """How many codings each user made."""
        return Counter(coding.by for each in self.held for coding in each.codings)

    def __iter__(self) -> Iterator[ForeignSource]:
        """Go through them."""
        return iter(self.held)


NO_SOURCES = HeldSources()


def held(texts: Iterable[ForeignText], codings: Iterable[ForeignCoding]) -> HeldSources:
    """Lay codings on the texts that they name."""
    lying: dict[str, list[ForeignCoding]] = {}
    of = {each.id: each for each in texts}
    for each in codings:
        lying.setdefault(each.text_id, []).append(each)
    return HeldSources(
        tuple(ForeignSource(text, lying.get(id_, ())) for id_, text in of.items())
    )


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
    """A project, looked through: nothing of it is stored anywhere.

    Attributes:
        format: By its usual ending: "qdpx".
        made_with: The program that wrote it, as it says itself.
        sources: Its texts with their codings; a large file's are read as they are
            gone through.
        found: How many of each of ``kernel.outcome.KINDS`` the file holds.
        changed: What reading altered; no participant's words.
        left: What has no place here; no participant's words.
        parts: The names of all projects in the file, if it may hold several.
        has_paths: Whether its codes are named by paths that can be divided.
        separator: What parts the levels of such a path, as it was read.
        header: The names of a table's columns, if it is one.
        columns: Which of them, from 0, holds what, as it was read.
        analysis: Themes and all else that lay beside its codes.
        attachments: What has no words, and is kept to go out again.
        together: Keeps the project's file open while files of many attachments are
            read, one after the other.
    """

    format: str
    name: str
    made_with: str
    users: tuple[ForeignUser, ...] = ()
    codes: tuple[ForeignCode, ...] = ()
    sources: Sources = NO_SOURCES
    cases: tuple[ForeignCase, ...] = ()
    found: Mapping[str, int] = field(default_factory=dict)
    changed: Sequence[Item] = ()
    left: Sequence[Item] = ()
    parts: tuple[str, ...] = ()
    has_paths: bool = False
    separator: str = ""
    header: tuple[str, ...] = ()
    columns: Mapping[str, int] = field(default_factory=dict)
    analysis: Analysis = NO_ANALYSIS
    attachments: tuple[ForeignAttachment, ...] = ()
    together: Callable[[], AbstractContextManager[None]] = field(
        repr=False, compare=False, default=nullcontext
    )

    @property
    def texts(self) -> tuple[ForeignText, ...]:
        """All texts at once: for projects that are known to be small."""
        return tuple(each.text for each in self.sources)

    @property
    def codings(self) -> tuple[ForeignCoding, ...]:
        """All codings at once: for projects that are known to be small."""
        return tuple(coding for each in self.sources for coding in each.codings)
