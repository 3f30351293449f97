"""The door through which a picture leaves the study."""

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed
from counterpoint.theme.picture.model import Picture, PictureExported, PictureFormat


def export_picture(
    tx: Transaction,
    *,
    article_id: ArticleId,
    picture: Picture,
    format: PictureFormat,  # noqa: A002 - its name
) -> bool:
    """Let a picture leave the study; history keeps that it did.

    The page draws it, for print: without labels of people, and with small counts
    together as the server gave them. No command does this, since a terminal draws no
    pictures; ``coverage`` gives the counts.

    Returns:
        Whether its people are invented, which the picture then has to say.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.EXPORT)
    get_article(tx.connection, article_id)
    tx.record(PictureExported(article_id, picture.value, format.value))
    return get_study(tx.connection).is_demo
