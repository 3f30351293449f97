"""What an article keeps for other programs over HTTP: see it, remove it."""

from counterpoint.across.foreign.attachment.model import AttachmentId, AttachmentKind
from counterpoint.across.foreign.attachment.verbs import (
    list_attachments,
    remove_attachment,
)
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Shown, endpoint


class AttachmentShown(Shown):
    """A picture, a PDF, sound or film, and how much is coded on it.

    Attributes:
        size_bytes: Of its file; 0 where that is not kept.
        marked: Places that bear no code.
    """

    id: AttachmentId
    kind: AttachmentKind
    name: str
    size_bytes: int
    codings: int
    marked: int


def list_kept_attachments(
    tx: Transaction, article_id: ArticleId
) -> list[AttachmentShown]:
    """List what an article keeps for other programs, by name."""
    return [
        AttachmentShown(
            id=each.id,
            kind=each.kind,
            name=each.name,
            size_bytes=each.size_bytes,
            codings=sum(mark.code_id is not None for mark in each.marks),
            marked=sum(mark.code_id is None for mark in each.marks),
        )
        for each in list_attachments(tx, article_id)
    ]


def remove_kept_attachment(tx: Transaction, attachment_id: AttachmentId) -> None:
    """Remove an attachment with its file and its codes, for good."""
    remove_attachment(tx, attachment_id=attachment_id)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/attachments", list_kept_attachments),
    endpoint("DELETE", "/attachments/{attachment_id}", remove_kept_attachment),
]
