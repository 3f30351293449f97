"""The manuscript's files over HTTP: what they would hold, and the files."""

from starlette.responses import Response

from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.export.model import Format
from counterpoint.manuscript.export.verbs import preview_export, render_manuscript
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.imports import ItemShown
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ExportSent(Sent):
    """What to write the manuscript as, and whether the team's appendix is wanted."""

    format: Format
    evidence: bool = False


class ExportPreviewShown(Shown):
    """What a file would hold, and what its authors have still to settle."""

    quotes: int
    themes: int
    changed: tuple[ItemShown, ...]
    left: tuple[ItemShown, ...]


def show_export(tx: Transaction, article_id: ArticleId) -> ExportPreviewShown:
    """Say what a file of the manuscript would hold today."""
    told = preview_export(tx, article_id)
    return ExportPreviewShown(
        quotes=told.taken["quotes"],
        themes=told.taken["themes"],
        changed=tuple(ItemShown.model_validate(each) for each in told.changed),
        left=tuple(ItemShown.model_validate(each) for each in told.left),
    )


def export_manuscript(
    tx: Transaction, article_id: ArticleId, body: ExportSent
) -> Response:
    """Write the manuscript out. Its file's name holds no title."""
    made = render_manuscript(
        tx, article_id=article_id, format=body.format, evidence=body.evidence
    )
    name = f'attachment; filename="manuscript.{made.format}"'
    headers = {"content-disposition": name}
    return Response(made.content, media_type=made.format.media_type, headers=headers)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/exports", show_export),
    endpoint("POST", "/articles/{article_id}/exports", export_manuscript),
]
