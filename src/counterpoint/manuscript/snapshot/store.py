"""Where snapshots are kept. The only SQL that changes them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, Row, Table, insert, select

from counterpoint.kernel.ids import ArticleId, BlockId, MemberId, QuoteId, new_id
from counterpoint.manuscript.snapshot.model import (
    KeptPiece,
    Piece,
    Snapshot,
    SnapshotId,
    Source,
)
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    metadata,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)

snapshot = versioned_table(
    "snapshot",
    identifier("article_id", nullable=False, refers_to="article"),
    words("name", Holds.TEAM),
    words("note", Holds.TEAM),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    state("words_hash", nullable=False),
    state("data_hash", nullable=False),
    present_index("snapshot", "article_id"),
)

snapshot_piece = Table(
    "snapshot_piece",
    metadata,
    identifier("id", primary_key=True),
    identifier("snapshot_id", nullable=False),
    Column("number", Integer, nullable=False),
    Column("paragraph", Integer, nullable=False),
    identifier("block_id"),
    state("style", nullable=False),
    state("emphasis", nullable=False),
    state("source", nullable=False),
    identifier("key", nullable=False),
    identifier("quote_id"),
    identifier("participant_id"),
    words("text", Holds.TEAM),
    state("text_digest", nullable=False),
    salt(),
    Index("ix_snapshot_piece_snapshot_id", "snapshot_id", "number"),
    Index("ix_snapshot_piece_quote_id", "quote_id"),
    Index("ix_snapshot_piece_participant_id", "participant_id"),
)
"""Written once and never changed, but for a withdrawal, which empties the words.

``quote_id`` and ``participant_id`` say whose words or label a piece is.
"""


def put_snapshot(
    connection: Connection, seq: int, new: Snapshot, kept: Sequence[KeptPiece]
) -> None:
    """Keep a snapshot with its pieces."""
    versions.put(
        connection,
        snapshot,
        seq,
        new.id,
        article_id=new.article_id,
        name=new.name,
        note=new.note,
        made_by=new.made_by,
        made_at=new.made_at.isoformat(),
        words_hash=new.words_hash,
        data_hash=new.data_hash,
    )
    rows = [_piece_row(new.id, number, each) for number, each in enumerate(kept, 1)]
    connection.execute(insert(snapshot_piece), rows)


def get_snapshot(connection: Connection, snapshot_id: SnapshotId) -> Snapshot:
    """Read a snapshot.

    Raises:
        NotFoundError: There is none, or it was taken back.
    """
    return _snapshot(versions.get(connection, snapshot, snapshot_id))


def list_snapshots(connection: Connection, article_id: ArticleId) -> list[Snapshot]:
    """List an article's snapshots, latest first."""
    query = select(snapshot).where(
        snapshot.c.article_id == article_id, versions.present(snapshot)
    )
    rows = connection.execute(query.order_by(snapshot.c.id.desc()))
    return [_snapshot(row) for row in rows]


def made_as_of(connection: Connection, snapshot_id: SnapshotId) -> int:
    """Give the place in history at which a snapshot was made."""
    made = select(snapshot.c.since).where(snapshot.c.id == snapshot_id)
    return int(connection.scalars(made.order_by(snapshot.c.since).limit(1)).one())


def list_pieces(connection: Connection, snapshot_id: SnapshotId) -> list[KeptPiece]:
    """List a snapshot's pieces in their order."""
    query = select(snapshot_piece).where(snapshot_piece.c.snapshot_id == snapshot_id)
    rows = connection.execute(query.order_by(snapshot_piece.c.number))
    return [_kept(row) for row in rows]


def _piece_row(id_: SnapshotId, number: int, kept: KeptPiece) -> dict[str, Any]:
    piece = kept.piece
    return {
        "id": new_id(),
        "snapshot_id": id_,
        "number": number,
        "paragraph": piece.paragraph,
        "block_id": piece.block_id,
        "style": piece.style,
        "emphasis": piece.emphasis,
        "source": piece.source,
        "key": piece.key,
        "quote_id": piece.quote_id,
        "participant_id": piece.key if piece.source is Source.LABEL else None,
        "text": piece.text,
        "text_digest": kept.digest,
        "salt": kept.salt,
    }


def _snapshot(row: Row[Any]) -> Snapshot:
    return Snapshot(
        id=SnapshotId(row.id),
        article_id=ArticleId(row.article_id),
        name=row.name,
        note=row.note,
        made_by=MemberId(row.made_by),
        made_at=datetime.fromisoformat(row.made_at),
        words_hash=row.words_hash,
        data_hash=row.data_hash,
    )


def _kept(row: Row[Any]) -> KeptPiece:
    piece = Piece(
        paragraph=row.paragraph,
        block_id=None if row.block_id is None else BlockId(row.block_id),
        style=row.style,
        source=Source(row.source),
        key=row.key,
        quote_id=None if row.quote_id is None else QuoteId(row.quote_id),
        text=row.text,
        emphasis=row.emphasis,
    )
    return KeptPiece(piece, row.text_digest, row.salt)
