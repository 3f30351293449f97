"""Words in quotation marks over HTTP, and what the marks are there for."""

from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.manuscript.marked import verbs
from counterpoint.manuscript.marked.model import MarkUse
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class MarkedShown(Shown):
    """Words in quotation marks; no use where nothing tells it."""

    block_id: BlockId
    words: str
    use: MarkUse | None
    is_said: bool


class AllMarkedShown(Shown):
    """All words in quotation marks of an article's prose, in its order."""

    items: list[MarkedShown]


class MarkUseSent(Sent):
    """Words of a block, without their marks, and what the marks are there for."""

    words: str
    use: MarkUse


def list_marked(tx: Transaction, article_id: ArticleId) -> AllMarkedShown:
    """List words in quotation marks, and what the marks are there for."""
    found = verbs.list_marked(tx, article_id)
    return AllMarkedShown(items=[MarkedShown.model_validate(each) for each in found])


def class_marks(
    tx: Transaction, block_id: BlockId, body: MarkUseSent
) -> AllMarkedShown:
    """Say what quotation marks are there for."""
    said = verbs.class_marks(tx, block_id=block_id, words=body.words, use=body.use)
    return list_marked(tx, said.article_id)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/marked", list_marked),
    endpoint("PUT", "/blocks/{block_id}/marked", class_marks),
]
