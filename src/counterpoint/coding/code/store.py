"""Where codes are kept. The only SQL that changes them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Float,
    Integer,
    Row,
    select,
    union,
)

from counterpoint.coding.code.guide import Guide
from counterpoint.coding.code.model import Code, Origin, UnknownCodeError
from counterpoint.kernel.ids import ArticleId, CodeId, new_id
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

code = versioned_table(
    "code",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("parent_id", refers_to="code"),
    words("name", Holds.TEAM),
    words("definition", Holds.TEAM),
    state("origin", nullable=False),
    Column("colour", Integer, nullable=False),
    Column("position", Float(53), nullable=False),
    words("used_when", Holds.TEAM),
    words("not_used_when", Holds.TEAM),
    words("example", Holds.TEAM),
    words("citation", Holds.TEAM),
    words("own_word", Holds.TEAM),
    words("outside", Holds.TEAM),
    salt(),
    present_index("code", "article_id"),
)

code_place = versioned_table(
    "code_place",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("code_id", nullable=False, refers_to="code"),
    identifier("parent_id", nullable=False, refers_to="code"),
    Column("position", Float(53), nullable=False),
    present_index("code_place", "article_id"),
    present_index("code_place", "code_id"),
)
"""Where a code stands besides its first place."""

GUIDE = tuple(Guide().parts)
"""The columns of a ``Guide``, in its order."""


def get_code(connection: Connection, code_id: CodeId) -> Code:
    """Read a code.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    row = versions.get(connection, code, code_id)
    places = _places(connection, code_place.c.code_id == code_id)
    return code_of(row, places[code_id])


def list_codes(connection: Connection, article_id: ArticleId) -> list[Code]:
    """List an article's codes: siblings in their order, parents anywhere."""
    query = select(code).where(code.c.article_id == article_id, versions.present(code))
    rows = connection.execute(query.order_by(code.c.position, code.c.id))
    places = _places(connection, code_place.c.article_id == article_id)
    return [code_of(row, places[row.id]) for row in rows]


def list_articles_changed(connection: Connection, seq: int) -> list[ArticleId]:
    """List the articles whose codebooks a history entry changed."""
    queries = [
        select(table.c.article_id).where(table.c.since == seq)
        for table in (code, code_place)
    ]
    return [ArticleId(id_) for id_ in connection.scalars(union(*queries))]


def find_article(connection: Connection, code_id: CodeId) -> ArticleId:
    """Find the article of a code, also of one that was retired.

    Raises:
        UnknownCodeError: There never was such a code.
    """
    query = select(code.c.article_id).where(code.c.id == code_id).limit(1)
    article_id = connection.scalar(query)
    if article_id is None:
        msg = "There is no code {id}; reload the page."
        raise UnknownCodeError(msg, id=code_id)
    return ArticleId(article_id)


def find_name(connection: Connection, code_id: str) -> str | None:
    """Find the latest name of a code, also of one that was retired."""
    query = select(code.c.name).where(code.c.id == code_id)
    return connection.scalar(query.order_by(code.c.since.desc()).limit(1))


def put_code(
    connection: Connection, seq: int, changed: Code, salt_bytes: bytes
) -> None:
    """Keep a code after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        code,
        seq,
        changed.id,
        article_id=changed.article_id,
        parent_id=changed.parent_id,
        name=changed.name,
        definition=changed.definition,
        origin=changed.origin,
        colour=changed.colour,
        position=changed.position,
        salt=salt_bytes,
        **changed.guide.parts,
    )


def move_code(connection: Connection, seq: int, moved: Code) -> None:
    """Keep where a code stands now; its wording and salt stay."""
    where = {"parent_id": moved.parent_id, "position": moved.position}
    versions.put(connection, code, seq, moved.id, **where)


def retire_code(connection: Connection, seq: int, code_id: CodeId) -> None:
    """End a code's present row, and where it stood besides."""
    end_places(connection, seq, code_id)
    versions.retire(connection, code, seq, [code_id])


def put_place(
    connection: Connection, seq: int, placed: Code, parent_id: CodeId, position: float
) -> None:
    """Let a code stand beneath another besides."""
    row = {
        "id": new_id(),
        "article_id": placed.article_id,
        "code_id": placed.id,
        "parent_id": parent_id,
        "position": position,
    }
    versions.put_new(connection, code_place, seq, [row])


def end_places(
    connection: Connection, seq: int, code_id: CodeId, parent_id: CodeId | None = None
) -> None:
    """End a code's place beneath another besides, or all such places of it."""
    query = select(code_place.c.id).where(
        code_place.c.code_id == code_id, versions.present(code_place)
    )
    if parent_id is not None:
        query = query.where(code_place.c.parent_id == parent_id)
    versions.retire(connection, code_place, seq, list(connection.scalars(query)))


def code_of(row: Row[Any], also_beneath: Iterable[CodeId] = ()) -> Code:
    """Make a code of its row, present or past."""
    return Code(
        id=CodeId(row.id),
        article_id=ArticleId(row.article_id),
        parent_id=None if row.parent_id is None else CodeId(row.parent_id),
        name=row.name,
        definition=row.definition,
        origin=Origin(row.origin),
        colour=row.colour,
        position=row.position,
        guide=Guide(**{name: getattr(row, name) for name in GUIDE}),
        also_beneath=tuple(also_beneath),
    )


def _places(
    connection: Connection, which: ColumnElement[bool]
) -> Mapping[CodeId, list[CodeId]]:
    query = select(code_place).where(which, versions.present(code_place))
    found: dict[CodeId, list[CodeId]] = defaultdict(list)
    ordered = query.order_by(code_place.c.position, code_place.c.id)
    for row in connection.execute(ordered):
        found[CodeId(row.code_id)].append(CodeId(row.parent_id))
    return found
