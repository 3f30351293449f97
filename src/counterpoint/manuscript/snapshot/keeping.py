"""Making a snapshot within a step that was asked for and is recorded elsewhere."""

from collections.abc import Mapping

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import ArticleId, BlockId, QuoteId, new_id
from counterpoint.kernel.text import new_salt, normalised
from counterpoint.manuscript.ingredient import Material
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.rendering import rendered
from counterpoint.manuscript.snapshot.model import (
    EmptyManuscriptError,
    KeptPiece,
    NoSnapshotNameError,
    Paragraph,
    Snapshot,
    SnapshotId,
    data_of,
    hash_of,
    paragraphs_of,
    pieces_of,
)
from counterpoint.storage.transaction import Transaction

LONGEST_NAME = 200
"""Code points."""


class LongSnapshotNameError(InputError):
    """A snapshot's name fits in a line."""


def quotes_shown(material: Material) -> Mapping[BlockId, QuoteId]:
    """Say which block shows which quote."""
    return {b.id: b.quote_id for b in material.blocks if b.quote_id is not None}


def paragraphs_today(material: Material) -> list[Paragraph]:
    """Give the manuscript as it would print today, piece by piece."""
    return paragraphs_of(pieces_of(rendered(material), quotes_shown(material)))


def taken(
    tx: Transaction, article_id: ArticleId, name: str, note: str
) -> tuple[Snapshot, list[KeptPiece]]:
    """Take a manuscript as it would print now; nothing is stored yet.

    Raises:
        NotFoundError: There is no such article.
        NoSnapshotNameError: It has no name.
        LongSnapshotNameError: Its name is a text.
        EmptyManuscriptError: The manuscript has no block that prints.
    """
    named = " ".join(normalised(name).split())
    if not named:
        msg = "Give the snapshot a name, such as “Sent to the group”."
        raise NoSnapshotNameError(msg)
    if len(named) > LONGEST_NAME:
        msg = "Give a name of at most {most} characters; the note holds the rest."
        raise LongSnapshotNameError(msg, most=LONGEST_NAME)
    material = material_of(tx, article_id)
    pieces = pieces_of(rendered(material), quotes_shown(material))
    if not any(piece.block_id for piece in pieces):
        msg = "The manuscript prints nothing yet; write a block first."
        raise EmptyManuscriptError(msg)
    kept = [KeptPiece.of(piece, new_salt()) for piece in pieces]
    new = Snapshot(
        id=SnapshotId(new_id()),
        article_id=article_id,
        name=named,
        note=normalised(note).strip(),
        made_by=tx.actor,
        made_at=tx.now(),
        words_hash=hash_of(kept),
        data_hash=hash_of(data_of(kept)),
    )
    return new, kept
