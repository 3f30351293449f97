"""The works of an article as they stand today, and what the text makes of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from counterpoint.article.author.store import list_authors
from counterpoint.article.store import get_article, list_articles
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.model import Block
from counterpoint.manuscript.reference import store
from counterpoint.manuscript.reference.csl import Csl
from counterpoint.manuscript.reference.face import Printed
from counterpoint.manuscript.reference.model import Work
from counterpoint.manuscript.reference.printing import print_references
from counterpoint.manuscript.reference.token import Citation, citations_in
from counterpoint.study.design.store import get_study
from counterpoint.study.member.store import list_members


def works_of(connection: Connection, article_id: ArticleId) -> list[Work]:
    """List an article's works; one that is a sibling bears that article's title."""
    works = store.list_works(connection, article_id)
    if not any(work.sibling_id for work in works):
        return works
    titles = {each.id: each.title for each in list_articles(connection)}
    return [_titled(work, titles.get(work.sibling_id or article_id)) for work in works]


def printed_of(
    connection: Connection, article_id: ArticleId, blocks: Sequence[Block]
) -> Printed:
    """Print the citations of an article's text, and its list of works."""
    return print_references(
        works_of(connection, article_id),
        store.get_style(connection, article_id),
        language_of(connection),
        citations_of(blocks),
    )


def citations_of(blocks: Iterable[Block]) -> list[Citation]:
    """List the citations of a text in their order."""
    return [each for block in blocks for each in citations_in(words_citing(block))]


def words_citing(block: Block) -> str:
    """Give the words of a block that may cite: its text, and who wrote an epigraph."""
    return f"{block.text}\n{block.content.author}"


def language_of(connection: Connection) -> str:
    """Name the language in which the study is published."""
    study = get_study(connection)
    return study.publication_language or study.language


def csl_of_article(connection: Connection, article_id: ArticleId) -> Csl:
    """Describe an article of this study as a work: its title and its authors.

    Raises:
        NotFoundError: There is no such article.
    """
    names = {each.id: each.name for each in list_members(connection)}
    title = get_article(connection, article_id).title
    authors = [
        _name(names[each.member_id]) for each in list_authors(connection, article_id)
    ]
    return {"type": "article-journal", "title": title, "author": authors}


def _name(name: str) -> dict[str, str]:
    """Part a member's name at its last space; the form lets one mend it."""
    given, _, family = name.strip().rpartition(" ")
    return {"family": family, "given": given} if given else {"literal": family}


def _titled(work: Work, title: str | None) -> Work:
    if work.sibling_id is None or title is None:
        return work
    return replace(work, csl={**work.csl, "title": title})
