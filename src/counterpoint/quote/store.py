"""Where quotes and their fragments are kept. The only SQL that changes them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Integer, Row, select

from counterpoint.kernel.ids import (
    ArticleId,
    MemberId,
    PassageId,
    QuoteId,
    ReportId,
    ThemeId,
    new_id,
)
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.quote.model import Attribution, Quote
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.theme.store import theme

quote = versioned_table(
    "quote",
    identifier("article_id", refers_to="article", nullable=False),
    identifier("report_id", refers_to="report", nullable=False),
    Column("version", Integer, nullable=False),
    identifier("theme_id", refers_to="theme"),
    state("poles", nullable=False),
    state("attribution", nullable=False),
    words("withheld_reason", Holds.TEAM),
    identifier("proposed_by"),
    words("context_note", Holds.TEAM),
    Column("is_recognisable", Boolean, nullable=False),
    state("language", nullable=False),
    Column("is_case_story", Boolean, nullable=False),
    identifier("question_id"),
    salt(),
    present_index("quote", "article_id"),
    present_index("quote", "report_id"),
)

quote_fragment = versioned_table(
    "quote_fragment",
    identifier("quote_id", refers_to="quote", nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    words("exact", Holds.PARTICIPANT),
    words("before", Holds.PARTICIPANT),
    words("after", Holds.PARTICIPANT),
    present_index("quote_fragment", "quote_id", "start"),
)


def get_quote(connection: Connection, quote_id: QuoteId) -> Quote:
    """Read a quote.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    row = versions.get(connection, quote, quote_id)
    return _quote(row, _fragments(connection, [quote_id])[quote_id], row.theme_id)


def list_quotes(connection: Connection, article_id: ArticleId) -> list[Quote]:
    """List an article's quotes in the order in which they were proposed.

    A theme that was retired is left out of its quotes until it comes back.
    """
    standing = select(theme.c.id).where(versions.present(theme))
    themes = set(connection.scalars(standing.where(theme.c.article_id == article_id)))
    query = select(quote).where(
        quote.c.article_id == article_id, versions.present(quote)
    )
    rows = connection.execute(query.order_by(quote.c.id)).all()
    fragments = _fragments(connection, [row.id for row in rows])
    return [
        _quote(row, fragments[row.id], row.theme_id if row.theme_id in themes else None)
        for row in rows
    ]


def put_quote(
    connection: Connection, seq: int, changed: Quote, salt_bytes: bytes
) -> None:
    """Keep a quote with its fragments after what it was before."""
    versions.put(
        connection,
        quote,
        seq,
        changed.id,
        article_id=changed.article_id,
        report_id=changed.report_id,
        version=changed.version,
        theme_id=changed.theme_id,
        poles=" ".join(sorted(changed.poles)),
        attribution=changed.attribution,
        withheld_reason=changed.withheld_reason,
        proposed_by=changed.proposed_by,
        context_note=changed.context_note,
        is_recognisable=changed.is_recognisable,
        language=changed.language,
        is_case_story=changed.is_case_story,
        question_id=changed.question_id,
        salt=salt_bytes,
    )
    standing = _rows(connection, [changed.id])
    if tuple(_anchor(row) for row in standing) == changed.fragments:
        return
    versions.retire(connection, quote_fragment, seq, [row.id for row in standing])
    new = [
        {
            "id": new_id(),
            "quote_id": changed.id,
            "start": fragment.span.start,
            "end": fragment.span.end,
            "exact": fragment.exact,
            "before": fragment.before,
            "after": fragment.after,
        }
        for fragment in changed.fragments
    ]
    versions.put_new(connection, quote_fragment, seq, new)


def retire_quote(connection: Connection, seq: int, quote_id: QuoteId) -> None:
    """End the present rows of a quote and its fragments."""
    versions.retire(connection, quote, seq, [quote_id])
    ids = [row.id for row in _rows(connection, [quote_id])]
    versions.retire(connection, quote_fragment, seq, ids)


def _fragments(
    connection: Connection, ids: Iterable[str]
) -> dict[str, tuple[Anchor, ...]]:
    found: dict[str, tuple[Anchor, ...]] = dict.fromkeys(ids, ())
    for row in _rows(connection, list(found)):
        found[row.quote_id] += (_anchor(row),)
    return found


def _rows(connection: Connection, ids: list[str]) -> list[Row[Any]]:
    query = select(quote_fragment).where(
        quote_fragment.c.quote_id.in_(ids), versions.present(quote_fragment)
    )
    order = (quote_fragment.c.quote_id, quote_fragment.c.start)
    return list(connection.execute(query.order_by(*order)))


def _anchor(row: Row[Any]) -> Anchor:
    return Anchor(Span(row.start, row.end), row.exact, row.before, row.after)


def _quote(row: Row[Any], fragments: tuple[Anchor, ...], theme_id: str | None) -> Quote:
    poles = row.poles if theme_id else ""
    return Quote(
        id=QuoteId(row.id),
        article_id=ArticleId(row.article_id),
        report_id=ReportId(row.report_id),
        version=row.version,
        fragments=fragments,
        theme_id=None if theme_id is None else ThemeId(theme_id),
        poles=frozenset(Letter(letter) for letter in poles.split()),
        attribution=Attribution(row.attribution),
        withheld_reason=row.withheld_reason,
        proposed_by=MemberId(row.proposed_by) if row.proposed_by else None,
        context_note=row.context_note,
        is_recognisable=row.is_recognisable,
        language=row.language,
        is_case_story=row.is_case_story,
        question_id=PassageId(row.question_id) if row.question_id else None,
    )
