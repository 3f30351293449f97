"""Where it is kept which reports an article leaves out. The only SQL for it."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, bindparam, select

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

_LEFT_OUT = select(omission.c.report_id).where(  # made once: asked at every coding
    omission.c.article_id == bindparam("article_id"),
    omission.c.report_id.in_(bindparam("report_ids", expanding=True)),
    versions.present(omission),
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
    wanted = {"article_id": article_id, "report_ids": list(report_ids)}
    return {ReportId(id_) for id_ in connection.scalars(_LEFT_OUT, wanted)}


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
