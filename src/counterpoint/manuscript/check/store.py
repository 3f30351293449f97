"""Where it is kept which findings were accepted. The only SQL that changes it."""

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import ArticleId, BlockId, MemberId, SettlementId
from counterpoint.manuscript.check.model import Check, Settlement
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

settlement = versioned_table(
    "settlement",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("block_id"),
    state("asked", nullable=False),
    words("reason", Holds.TEAM),
    identifier("accepted_by", nullable=False),
    state("accepted_on", nullable=False),
    state("finding_digest", nullable=False),
    salt(),
    present_index("settlement", "article_id"),
)
"""A finding that was accepted: what was asked, a digest of it, and the reason."""


def list_settlements(connection: Connection, article_id: ArticleId) -> list[Settlement]:
    """List what was accepted in an article's manuscript, also what is gone since."""
    query = (
        select(settlement)
        .where(settlement.c.article_id == article_id, versions.present(settlement))
        .order_by(settlement.c.id)
    )
    return [_settlement(row) for row in connection.execute(query)]


def get_settlement(connection: Connection, settlement_id: SettlementId) -> Settlement:
    """Read a settlement.

    Raises:
        NotFoundError: There is none, or it was taken back.
    """
    return _settlement(versions.get(connection, settlement, settlement_id))


def put_settlement(connection: Connection, seq: int, new: Settlement) -> None:
    """Keep that a finding was accepted."""
    versions.put(
        connection,
        settlement,
        seq,
        new.id,
        article_id=new.article_id,
        block_id=new.block_id,
        asked=new.check,
        reason=new.reason,
        accepted_by=new.accepted_by,
        accepted_on=new.accepted_on,
        finding_digest=new.finding_digest,
        salt=new.salt,
    )


def retire_settlement(
    connection: Connection, seq: int, settlement_id: SettlementId
) -> None:
    """Open a finding again."""
    versions.retire(connection, settlement, seq, [settlement_id])


def _settlement(row: Row[tuple[object, ...]]) -> Settlement:
    return Settlement(
        id=SettlementId(row.id),
        article_id=ArticleId(row.article_id),
        block_id=BlockId(row.block_id) if row.block_id else None,
        check=Check(row.asked),
        reason=row.reason,
        accepted_by=MemberId(row.accepted_by),
        accepted_on=row.accepted_on,
        finding_digest=row.finding_digest,
        salt=row.salt,
    )
