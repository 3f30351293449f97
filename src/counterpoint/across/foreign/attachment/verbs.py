"""What is done about attachments: see that they are there, and remove one."""

from counterpoint.across.foreign.attachment import store
from counterpoint.across.foreign.attachment.model import (
    Attachment,
    AttachmentId,
    AttachmentRemoved,
)
from counterpoint.article import show_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_attachments(tx: Transaction, article_id: ArticleId) -> list[Attachment]:
    """List what an article keeps for other programs, by name.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.EXPORT)
    show_article(tx, article_id)
    return store.list_attachments(tx.connection, article_id)


def remove_attachment(tx: Transaction, *, attachment_id: AttachmentId) -> None:
    """Remove an attachment with its file and what was coded on it, for good.

    Raises:
        NotFoundError: There is none, or it was removed.
    """
    permission.ask(tx, Deed.BRING_IN_REPORT)
    gone = store.get_attachment(tx.connection, attachment_id)
    seq = tx.record(AttachmentRemoved(attachment_id, gone.article_id))
    store.remove(tx, seq, [attachment_id])
