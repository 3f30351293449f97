"""Articles over HTTP: list, start, change."""

from counterpoint.article import verbs
from counterpoint.article.model import UNTITLED
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ArticleShown(Shown):
    """An article."""

    id: ArticleId
    title: str
    question: str
    gap: str
    groups: tuple[str, ...]
    lead_id: MemberId | None
    read_together: bool


class ArticlesShown(Shown):
    """All articles of the study."""

    items: list[ArticleShown]


class ArticleSent(Sent):
    """What an article begins with; all groups of the study if none are named."""

    title: str = UNTITLED
    question: str = ""
    gap: str = ""
    groups: tuple[str, ...] | None = None
    lead_id: MemberId | None = None


class ArticleChangeSent(Sent):
    """Those parts of an article that change."""

    title: str | None = None
    question: str | None = None
    gap: str | None = None
    groups: tuple[str, ...] | None = None
    lead_id: MemberId | None = None


def list_articles(tx: Transaction) -> ArticlesShown:
    """List the articles in the order in which they were started."""
    found = verbs.list_articles(tx)
    return ArticlesShown(items=[ArticleShown.model_validate(each) for each in found])


def get_article(tx: Transaction, article_id: ArticleId) -> ArticleShown:
    """Show one article."""
    return ArticleShown.model_validate(verbs.show_article(tx, article_id))


def start_article(tx: Transaction, body: ArticleSent) -> ArticleShown:
    """Begin a paper over the study's data."""
    started = verbs.start_article(
        tx,
        title=body.title,
        question=body.question,
        gap=body.gap,
        groups=body.groups,
        lead_id=body.lead_id,
    )
    return ArticleShown.model_validate(started)


def change_article(
    tx: Transaction, article_id: ArticleId, body: ArticleChangeSent
) -> ArticleShown:
    """Change those parts of an article that are sent."""
    changed = verbs.change_article(
        tx,
        article_id=article_id,
        title=body.title,
        question=body.question,
        gap=body.gap,
        groups=body.groups,
        lead_id=body.lead_id,
    )
    return ArticleShown.model_validate(changed)


ROUTES = [
    endpoint("GET", "/articles", list_articles),
    endpoint("POST", "/articles", start_article),
    endpoint("GET", "/articles/{article_id}", get_article),
    endpoint("PATCH", "/articles/{article_id}", change_article),
]
