"""What must hold of articles' reports after a step was taken back."""

from counterpoint.across.selection import store
from counterpoint.article.selection import store as selection
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError


def check_restored(tx: Transaction) -> None:
    """Refuse to bring back what lies on a report that is now left out.

    Raises:
        ChangedSinceError: An article would draw on a report that it leaves out.
    """
    omissions = selection.list_omissions(tx.connection)
    uses = {
        article_id: store.uses_of(tx.connection, article_id)
        for article_id in {each.article_id for each in omissions}
    }
    if any(each.report_id in uses[each.article_id] for each in omissions):
        msg = "The article leaves that report out; take it in again on its page first."
        raise ChangedSinceError(msg)
