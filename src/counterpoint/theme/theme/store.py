"""Where themes are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import Boolean, Column, Connection, Float, Row, select

from counterpoint.kernel.ids import ArticleId, ThemeId
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
from counterpoint.theme.theme.model import Theme, ThemeKind, ThemeState

theme = versioned_table(
    "theme",
    identifier("article_id", refers_to="article", nullable=False),
    state("kind", nullable=False),
    words("title", Holds.TEAM),
    words("short", Holds.TEAM),
    words("definition", Holds.TEAM),
    state("state", nullable=False),
    Column("position", Float(53), nullable=False),
    Column("title_overridden", Boolean, nullable=False),
    identifier("parent_id", refers_to="theme"),
    salt(),
    present_index("theme", "article_id", "position"),
)


def get_theme(connection: Connection, theme_id: ThemeId) -> Theme:
    """Read a theme.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    return _theme(versions.get(connection, theme, theme_id))


def find_theme(connection: Connection, theme_id: ThemeId) -> Theme | None:
    """Read a theme, if it stands."""
    row = versions.find(connection, theme, theme_id)
    return None if row is None else _theme(row)


def list_themes(connection: Connection, article_id: ArticleId) -> list[Theme]:
    """List an article's themes in their order."""
    query = select(theme).where(
        theme.c.article_id == article_id, versions.present(theme)
    )
    rows = connection.execute(query.order_by(theme.c.position, theme.c.id))
    return [_theme(row) for row in rows]


def list_versions(connection: Connection, theme_id: ThemeId) -> list[Theme]:
    """List all that a theme has been, earliest first."""
    query = select(theme).where(theme.c.id == theme_id).order_by(theme.c.since)
    return [_theme(row) for row in connection.execute(query)]


def get_past(connection: Connection, theme_id: ThemeId) -> Theme:
    """Read a theme as it stands, or as it was when it was taken out.

    Raises:
        NotFoundError: There never was one.
    """
    query = select(theme).where(theme.c.id == theme_id).order_by(theme.c.since.desc())
    row = connection.execute(query.limit(1)).one_or_none()
    return get_theme(connection, theme_id) if row is None else _theme(row)


def list_retired(connection: Connection, article_id: ArticleId) -> list[Theme]:
    """List an article's themes that were taken out, each as it was last."""
    query = select(theme).where(theme.c.article_id == article_id)
    rows = connection.execute(query.order_by(theme.c.since)).all()
    last = {row.id: row for row in rows}
    return [_theme(row) for row in last.values() if row.until is not None]


def put_theme(
    connection: Connection, seq: int, changed: Theme, salt_bytes: bytes
) -> None:
    """Keep a theme after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        theme,
        seq,
        changed.id,
        article_id=changed.article_id,
        kind=changed.kind,
        title=changed.title,
        short=changed.short,
        definition=changed.definition,
        state=changed.state,
        position=changed.position,
        title_overridden=changed.title_overridden,
        parent_id=changed.parent_id,
        salt=salt_bytes,
    )


def retire_theme(connection: Connection, seq: int, theme_id: ThemeId) -> None:
    """End a theme's present row."""
    versions.retire(connection, theme, seq, [theme_id])


def put_parent(
    connection: Connection, seq: int, theme_id: ThemeId, to: ThemeId | None
) -> None:
    """Let a theme stand below another one, or at the top."""
    versions.put(connection, theme, seq, theme_id, parent_id=to)


def move_children(
    connection: Connection, seq: int, theme_id: ThemeId, to: ThemeId | None
) -> None:
    """Let what stands below a theme stand below another one, or at the top."""
    query = select(theme.c.id).where(
        theme.c.parent_id == theme_id, versions.present(theme)
    )
    for id_ in connection.scalars(query).all():
        put_parent(connection, seq, ThemeId(id_), to)


def _theme(row: Row[Any]) -> Theme:
    return Theme(
        id=ThemeId(row.id),
        article_id=ArticleId(row.article_id),
        kind=ThemeKind(row.kind),
        title=row.title,
        short=row.short,
        definition=row.definition,
        state=ThemeState(row.state),
        position=row.position,
        title_overridden=row.title_overridden,
        parent_id=None if row.parent_id is None else ThemeId(row.parent_id),
    )
