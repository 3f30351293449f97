"""An article's data for a repository, over HTTP."""

from starlette.responses import Response

from counterpoint.across.archive import verbs
from counterpoint.across.archive.form import FORMS
from counterpoint.across.archive.model import Deposit
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.imports import ItemShown
from counterpoint.web.api.tables import TablesPreviewShown, preview_shown, zipped
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ArchivePreviewShown(Shown):
    """What an archive would hold, which names are to be looked at, who asked."""

    would_hold: TablesPreviewShown
    names: tuple[ItemShown, ...]
    is_asked_for: bool


class ArchiveSent(Sent):
    """What the repository asks besides, and whether names were looked at."""

    publisher: str
    rights: str = ""
    names_seen: bool = False


def preview_archive(tx: Transaction, article_id: ArticleId) -> ArchivePreviewShown:
    """Say what an archive of an article's data would hold today."""
    seen = verbs.preview_archive(tx, article_id)
    order = [form.name for form in FORMS]
    return ArchivePreviewShown(
        would_hold=preview_shown(tx, seen.outcome, order),
        names=tuple(ItemShown.model_validate(each) for each in seen.names),
        is_asked_for=seen.is_asked_for,
    )


def ask_for_archive(tx: Transaction, article_id: ArticleId) -> None:
    """Ask for an archive, so that a coordinator may write it."""
    verbs.ask_for_archive(tx, article_id=article_id)


def export_archive(
    tx: Transaction, article_id: ArticleId, body: ArchiveSent
) -> Response:
    """Write an archive into one ZIP file, whose name tells nothing."""
    written = verbs.export_archive(
        tx,
        article_id=article_id,
        deposit=Deposit(body.publisher, body.rights),
        names_seen=body.names_seen,
    )
    return zipped(written.files, "archive")


ROUTES = [
    endpoint("GET", "/articles/{article_id}/archive", preview_archive),
    endpoint("POST", "/articles/{article_id}/archive-requests", ask_for_archive),
    endpoint("POST", "/articles/{article_id}/archive", export_archive),
]
