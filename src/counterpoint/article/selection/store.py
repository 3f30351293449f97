"""Where it is kept which reports an article leaves out. The only SQL for it."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, select

from counterpoint.article.selection.model import Omission
from counterpoint.kernel.ids import ArticleId, OmissionId, ReportId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    versioned_table,
    words,
)

omission = versioned_table(
    "omission",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("report_id", nullable=False, refers_to="report"),
    words("reason", Holds.TEAM),
    present_index("omission", "article_id"),
)


def list_omissions(
    connection: Connection, article_id: ArticleId | None = None
) -> list[Omission]:
    """List what one article leaves out, or what all do."""
    query = select(omission).where(versions.present(omission)).order_by(omission.c.id)
    if article_id is not None:
        query = query.where(omission.c.article_id == article_id)
    return [
        Omission(
            OmissionId(row.id),
            ArticleId(row.article_id),
            ReportId(row.report_id),
            row.reason,
        )
        for row in connection.execute(query)
    ]


def left_out(
    connection: Connection, article_id: ArticleId, report_ids: Collection[ReportId]
) -> set[ReportId]:
    """Name those of some reports that an article leaves out."""
    query = select(omission.c.report_id).where(
        omission.c.article_id == article_id,
        omission.c.report_id.in_(report_ids),
        versions.present(omission),
    )
    return {ReportId(id_) for id_ in connection.scalars(query)}


def put_omissions(connection: Connection, seq: int, new: Iterable[Omission]) -> None:
    """Leave reports out of an article."""
    rows = [
        {
            "id": each.id,
            "article_id": each.article_id,
            "report_id": each.report_id,
            "reason": each.reason,
        }
        for each in new
    ]
    versions.put_new(connection, omission, seq, rows)


def retire_omissions(
    connection: Connection, seq: int, ids: Iterable[OmissionId]
) -> None:
    """Take reports in again."""
    versions.retire(connection, omission, seq, ids)
