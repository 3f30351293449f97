"""Articles over HTTP: list, start, change; who writes one, and in which words."""

from counterpoint.article import verbs
from counterpoint.article.author import verbs as authors
from counterpoint.article.author.model import Author, Contribution
from counterpoint.article.model import UNTITLED, Article
from counterpoint.article.selection import verbs as selection
from counterpoint.article.terminology import verbs as terminology
from counterpoint.article.terminology.model import Term
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class AuthorShown(Shown):
    """An author, and what the author did by the fourteen roles of CRediT."""

    member_id: MemberId
    contributions: tuple[Contribution, ...]


class ArticleShown(Shown):
    """An article, with its authors in order and the reports it leaves out."""

    id: ArticleId
    title: str
    question: str
    gap: str
    groups: tuple[str, ...]
    lead_id: MemberId | None
    read_together: bool
    authors: list[AuthorShown]
    left_out: list[ReportId]


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
    seen: dict[str, str] | None = None


class AuthorSent(Sent):
    """An author at this place in the order."""

    member_id: MemberId
    contributions: tuple[Contribution, ...] = ()


class AuthorsSent(Sent):
    """All authors, in the order in which they print."""

    items: list[AuthorSent]


class TermShown(Shown):
    """A word the authors use, and those they avoid for it."""

    preferred: str
    avoided: tuple[str, ...]


class TerminologyShown(Shown):
    """An article's terminology policy; empty while none was stated."""

    terms: list[TermShown]
    reason: str
    reference: str
    exceptions: tuple[str, ...]


class TermSent(Sent):
    """A word to be used, and those to be avoided for it."""

    preferred: str
    avoided: tuple[str, ...] = ()


class TerminologySent(Sent):
    """The whole policy, in place of the one that stood."""

    terms: list[TermSent]
    reason: str = ""
    reference: str = ""
    exceptions: tuple[str, ...] = ()


def list_articles(tx: Transaction) -> ArticlesShown:
    """List the articles in the order in which they were started."""
    return ArticlesShown(items=[_shown(tx, each) for each in verbs.list_articles(tx)])


def get_article(tx: Transaction, article_id: ArticleId) -> ArticleShown:
    """Show one article."""
    return _shown(tx, verbs.show_article(tx, article_id))


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
    return _shown(tx, started)


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
        seen=body.seen,
    )
    return _shown(tx, changed)


def name_authors(
    tx: Transaction, article_id: ArticleId, body: AuthorsSent
) -> ArticleShown:
    """Say who writes the article, in which order and in which roles."""
    named = [Author(each.member_id, each.contributions) for each in body.items]
    authors.name_authors(tx, article_id=article_id, authors=named)
    return get_article(tx, article_id)


def get_terminology(tx: Transaction, article_id: ArticleId) -> TerminologyShown:
    """Show which words the authors use and avoid, and why."""
    return TerminologyShown.model_validate(terminology.show_terminology(tx, article_id))


def state_terminology(
    tx: Transaction, article_id: ArticleId, body: TerminologySent
) -> TerminologyShown:
    """State the terminology policy, in place of the one that stood."""
    stated = terminology.state_terminology(
        tx,
        article_id=article_id,
        terms=[Term(each.preferred, each.avoided) for each in body.terms],
        reason=body.reason,
        reference=body.reference,
        exceptions=body.exceptions,
    )
    return TerminologyShown.model_validate(stated)


def _shown(tx: Transaction, article: Article) -> ArticleShown:
    left_out = selection.list_omissions(tx, article.id)
    return ArticleShown(
        id=article.id,
        title=article.title,
        question=article.question,
        gap=article.gap,
        groups=article.groups,
        lead_id=article.lead_id,
        read_together=article.read_together,
        authors=[
            AuthorShown.model_validate(each)
            for each in authors.list_authors(tx, article.id)
        ],
        left_out=[each.report_id for each in left_out],
    )


ROUTES = [
    endpoint("GET", "/articles", list_articles),
    endpoint("POST", "/articles", start_article),
    endpoint("GET", "/articles/{article_id}", get_article),
    endpoint("PATCH", "/articles/{article_id}", change_article),
    endpoint("PUT", "/articles/{article_id}/authors", name_authors),
    endpoint("GET", "/articles/{article_id}/terminology", get_terminology),
    endpoint("PUT", "/articles/{article_id}/terminology", state_terminology),
]
