"""Where searches for contrary cases are kept. The only SQL that changes them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import MemberId, ThemeId
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
from counterpoint.theme.contrary.model import Search, SearchId

contrary_search = versioned_table(
    "contrary_search",
    identifier("theme_id", nullable=False, refers_to="theme"),
    words("how", Holds.TEAM),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("contrary_search", "theme_id"),
)


def get_search(connection: Connection, search_id: SearchId) -> Search:
    """Read a search.

    Raises:
        NotFoundError: There is none, or it was taken away.
    """
    return _search(versions.get(connection, contrary_search, search_id))


def list_searches(connection: Connection, theme_id: ThemeId) -> list[Search]:
    """List a theme's searches in the order in which they were recorded."""
    query = select(contrary_search).where(
        contrary_search.c.theme_id == theme_id, versions.present(contrary_search)
    )
    rows = connection.execute(query.order_by(contrary_search.c.id))
    return [_search(row) for row in rows]


def put_search(
    connection: Connection, seq: int, kept: Search, salt_bytes: bytes
) -> None:
    """Keep a search after what it was before."""
    versions.put(
        connection,
        contrary_search,
        seq,
        kept.id,
        theme_id=kept.theme_id,
        how=kept.how,
        made_by=kept.by,
        made_at=kept.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def retire_search(connection: Connection, seq: int, search_id: SearchId) -> None:
    """End a search's present row."""
    versions.retire(connection, contrary_search, seq, [search_id])


def _search(row: Row[Any]) -> Search:
    return Search(
        id=SearchId(row.id),
        theme_id=ThemeId(row.theme_id),
        how=row.how,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )
