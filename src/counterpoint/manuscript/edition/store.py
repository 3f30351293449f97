"""Where discussion editions and their pieces are kept. The only SQL of them."""

from sqlalchemy import Connection, select

from counterpoint.kernel.ids import ArticleId, QuoteId, ThemeId
from counterpoint.manuscript.claim.model import ClaimId
from counterpoint.manuscript.edition.model import (
    Edition,
    EditionId,
    Piece,
    PieceId,
    PieceKind,
    Speakers,
)
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)

edition = versioned_table(
    "edition",
    identifier("article_id", nullable=False, refers_to="article"),
    words("title", Holds.TEAM),
    words("foreword", Holds.TEAM),
    state("speakers", nullable=False),
    salt(),
    present_index("edition", "article_id"),
)
piece = versioned_table(
    "edition_piece",
    identifier("article_id", nullable=False, refers_to="article"),
    state("kind", nullable=False),
    identifier("theme_id", refers_to="theme"),
    identifier("quote_id", refers_to="quote"),
    identifier("claim_id", refers_to="claim"),
    words("plain", Holds.TEAM),
    salt(),
    present_index("edition_piece", "article_id"),
)


def find_edition(connection: Connection, article_id: ArticleId) -> Edition | None:
    """Find what was written for an article's edition."""
    query = select(edition).where(
        edition.c.article_id == article_id, versions.present(edition)
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    return Edition(
        id=EditionId(row.id),
        article_id=article_id,
        title=row.title,
        foreword=row.foreword,
        speakers=Speakers(row.speakers),
    )


def put_edition(
    connection: Connection, seq: int, kept: Edition, salt_bytes: bytes
) -> None:
    """Keep what is written around the themes, with the salt of its digest."""
    versions.put(
        connection,
        edition,
        seq,
        kept.id,
        article_id=kept.article_id,
        title=kept.title,
        foreword=kept.foreword,
        speakers=kept.speakers,
        salt=salt_bytes,
    )


def list_pieces(connection: Connection, article_id: ArticleId) -> list[Piece]:
    """List what was chosen, in the order of choosing."""
    query = select(piece).where(
        piece.c.article_id == article_id, versions.present(piece)
    )
    return [
        Piece(
            id=PieceId(row.id),
            article_id=article_id,
            kind=PieceKind(row.kind),
            theme_id=None if row.theme_id is None else ThemeId(row.theme_id),
            quote_id=None if row.quote_id is None else QuoteId(row.quote_id),
            claim_id=None if row.claim_id is None else ClaimId(row.claim_id),
            plain=row.plain,
        )
        for row in connection.execute(query.order_by(piece.c.id))
    ]


def put_piece(connection: Connection, seq: int, kept: Piece, salt_bytes: bytes) -> None:
    """Keep a piece, with the salt of its digest."""
    versions.put(
        connection,
        piece,
        seq,
        kept.id,
        article_id=kept.article_id,
        kind=kept.kind,
        theme_id=kept.theme_id,
        quote_id=kept.quote_id,
        claim_id=kept.claim_id,
        plain=kept.plain,
        salt=salt_bytes,
    )


def retire_piece(connection: Connection, seq: int, id_: PieceId) -> None:
    """End a piece's present row."""
    versions.retire(connection, piece, seq, [id_])
