"""What later stages ask before they work on a report for an article."""

from collections.abc import Collection

from counterpoint.article.selection import store
from counterpoint.article.selection.model import ReportLeftOutError
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.storage.transaction import Transaction


def check_taken(
    tx: Transaction, article_id: ArticleId, report_ids: Collection[ReportId]
) -> None:
    """Refuse work on reports that the article leaves out.

    Asks no permission; it is a rule, asked by verbs that have asked theirs.

    Raises:
        ReportLeftOutError: The article leaves one of them out.
    """
    if store.left_out(tx.connection, article_id, report_ids):
        msg = "This article leaves the report out; take it in again on its page first."
        raise ReportLeftOutError(msg)
