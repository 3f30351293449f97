"""A snapshot: every paragraph as it would have printed, and where its words came from.

Each piece of words has a salted digest of its own, and the snapshot one hash over
all of them. So the hash still holds when a withdrawal takes a person's words, and
with them the salts, out of it.

Source: method, section 3.2 (Snapshot) and state "frozen" of the manuscript.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId, MemberId, QuoteId
from counterpoint.kernel.text import digest
from counterpoint.manuscript.paragraph import BoundKind, Rendered, Run, Style

SnapshotId = NewType("SnapshotId", str)


class Source(StrEnum):
    """Where the words of a piece come from."""

    WRITTEN = "written"
    COUNT = "count"
    LABEL = "label"
    THEME = "theme"
    QUOTE = "quote"
    TABLE = "table"
    PICTURE = "picture"
    OTHER = "other"


_SOURCES: Mapping[str, Source] = {
    BoundKind.COUNT: Source.COUNT,
    BoundKind.LABEL: Source.LABEL,
    BoundKind.THEME: Source.THEME,
}
DATA = frozenset({Source.COUNT, Source.LABEL, Source.THEME, Source.QUOTE, Source.TABLE})
"""What is bound to the study, so that it may say something else today."""
FOOTNOTE = "footnote"
"""The style of words that stand in a footnote, which is called where they are."""


class Integrity(StrEnum):
    """Whether a snapshot is still what was kept."""

    WHOLE = "whole"
    EMPTIED = "emptied"
    ALTERED = "altered"


class NoSnapshotNameError(InputError):
    """A snapshot has a name, so that people can speak of it."""


class EmptyManuscriptError(InputError):
    """There is nothing to keep yet."""


@dataclass(frozen=True, slots=True)
class SnapshotMade(Event):
    """The manuscript was kept as it stood."""

    about: ClassVar[str] = "snapshot_id"

    snapshot_id: SnapshotId
    article_id: ArticleId
    pieces: int
    words_hash: str
    data_hash: str


@dataclass(frozen=True, slots=True)
class SnapshotExported(Event):
    """A snapshot was written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "snapshot_id"

    snapshot_id: SnapshotId
    article_id: ArticleId
    format: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a paragraph that come from one place.

    Attributes:
        paragraph: Which paragraph of the manuscript, from 1.
        block_id: The block; the title and the sample sentence have none.
        style: What the paragraph is in print, or that this stands in a footnote.
        key: A group's key, or the id of the participant, theme, quote or block.
        quote_id: The quote of a block that shows one, also for its label.
        emphasis: How the words are set off; empty if they are not.
    """

    paragraph: int
    block_id: BlockId | None
    style: str
    source: Source
    key: str
    quote_id: QuoteId | None
    text: str
    emphasis: str = ""


@dataclass(frozen=True, slots=True)
class KeptPiece:
    """A piece in a snapshot, with what witnesses its words.

    Attributes:
        digest: Of the salt and the words.
        salt: None once the words were taken out.
    """

    piece: Piece
    digest: str
    salt: bytes | None

    @classmethod
    def of(cls, piece: Piece, salt: bytes) -> "KeptPiece":
        """Witness a piece with a salt."""
        return cls(piece, digest(salt, piece.text), salt)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is known of a snapshot beside its words.

    Attributes:
        words_hash: Over all pieces: their order, source and digests.
        data_hash: Over those that are bound to the study.
    """

    id: SnapshotId
    article_id: ArticleId
    name: str
    note: str
    made_by: MemberId
    made_at: datetime
    words_hash: str
    data_hash: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a snapshot, or of today's manuscript, piece by piece."""

    block_id: BlockId | None
    style: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """All its words, without those of its footnotes."""
        return "".join(p.text for p in self.pieces if p.style != FOOTNOTE)

    @property
    def notes(self) -> tuple[str, ...]:
        """The words of its footnotes."""
        runs = groupby(self.pieces, key=lambda piece: piece.style == FOOTNOTE)
        return tuple(
            "".join(piece.text for piece in own) for is_note, own in runs if is_note
        )


def pieces_of(
    rendered: Sequence[Rendered], quotes: Mapping[BlockId, QuoteId]
) -> list[Piece]:
    """Take a manuscript apart; paragraphs that print nothing are left out.

    Each row of a table is a paragraph, its cells parted by tabulators.

    Args:
        rendered: Its paragraphs in their order.
        quotes: Which block shows which quote.
    """
    found: list[Piece] = []
    number = 0
    for paragraph in rendered:
        if not paragraph.is_printed:
            continue
        quote_id = quotes.get(paragraph.block_id) if paragraph.block_id else None
        for line in _lines(paragraph, quote_id):
            number += 1
            found += [replace(piece, paragraph=number) for piece in line]
    return found


def _lines(paragraph: Rendered, quote_id: QuoteId | None) -> Iterator[Iterable[Piece]]:
    block = paragraph.block_id
    if paragraph.grid is not None:
        grid = paragraph.grid
        for row in (grid.columns, *grid.rows, *((note,) for note in grid.notes)):
            cells, key = "\t".join(row), block or ""
            yield [Piece(0, block, Style.TABLE, Source.TABLE, key, None, cells)]
    elif paragraph.drawn is not None:
        key = f"{paragraph.drawn.key} {paragraph.drawn.theme_id}"
        yield [Piece(0, block, Style.PICTURE, Source.PICTURE, key, None, "")]
    else:
        yield [
            _piece(paragraph, quote_id, inner, style)
            for run in paragraph.runs
            for inner, style in (
                [(each, FOOTNOTE) for each in run.note]
                if run.note
                else [(run, paragraph.style.value)]
            )
        ]


def _piece(
    paragraph: Rendered, quote_id: QuoteId | None, run: Run, style: str
) -> Piece:
    if run.bound is not None:
        source = _SOURCES.get(run.bound.kind, Source.OTHER)
        key = run.bound.key
    else:
        source = Source.QUOTE if quote_id else Source.WRITTEN
        key = quote_id or ""
    return Piece(
        paragraph=0,
        block_id=paragraph.block_id,
        style=style,
        source=source,
        key=key,
        quote_id=quote_id,
        text=run.text,
        emphasis=run.emphasis or "",
    )


def paragraphs_of(pieces: Iterable[Piece]) -> list[Paragraph]:
    """Put pieces together into paragraphs again."""
    return [
        Paragraph(own[0].block_id, _style_of(own), tuple(own))
        for own in (
            list(group) for _, group in groupby(pieces, key=lambda p: p.paragraph)
        )
    ]


def _style_of(own: Sequence[Piece]) -> str:
    styles = (piece.style for piece in own if piece.style != FOOTNOTE)
    return next(styles, Style.PROSE)


def hash_of(kept: Iterable[KeptPiece]) -> str:
    """Hash pieces by their place, source and digest; no word is needed for it."""
    lines = (
        "\t".join(
            (
                str(each.piece.paragraph),
                each.piece.block_id or "",
                each.piece.style,
                each.piece.source,
                each.piece.key,
                each.digest,
            )
        )
        for each in kept
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def data_of(kept: Iterable[KeptPiece]) -> Iterator[KeptPiece]:
    """Pick the pieces that are bound to the study."""
    return (each for each in kept if each.piece.source in DATA)


def integrity_of(snapshot: Snapshot, kept: Sequence[KeptPiece]) -> Integrity:
    """Say whether a snapshot still holds what its hashes witness."""
    is_theirs = (
        hash_of(kept) == snapshot.words_hash
        and hash_of(data_of(kept)) == snapshot.data_hash
    )
    witnessed = all(
        each.salt is None or digest(each.salt, each.piece.text) == each.digest
        for each in kept
    )
    if not is_theirs or not witnessed:
        return Integrity.ALTERED
    is_whole = all(each.salt is not None for each in kept)
    return Integrity.WHOLE if is_whole else Integrity.EMPTIED
