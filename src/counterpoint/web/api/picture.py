"""Pictures that the page saves, over HTTP: asked for first, so that history knows."""

from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.picture import verbs
from counterpoint.theme.picture.model import Picture, PictureFormat
from counterpoint.web.endpoint import Sent, Shown, endpoint


class PictureExportSent(Sent):
    """Which picture leaves the study, and as what."""

    picture: Picture
    format: PictureFormat


class PictureExportShown(Shown):
    """What a saved picture has to say of itself."""

    is_invented: bool


def export_picture(
    tx: Transaction, article_id: ArticleId, body: PictureExportSent
) -> PictureExportShown:
    """Let a picture leave the study."""
    is_invented = verbs.export_picture(
        tx, article_id=article_id, picture=body.picture, format=body.format
    )
    return PictureExportShown(is_invented=is_invented)


ROUTES = [endpoint("POST", "/articles/{article_id}/pictures", export_picture)]
