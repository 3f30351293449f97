"""Where it is kept whose names for codes an article shows. The only SQL for it."""

from sqlalchemy import Connection

from counterpoint.coding.nomenclature.model import Naming
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage import versions
from counterpoint.storage.schema import identifier, state, versioned_table

code_naming = versioned_table(
    "code_naming",
    identifier("article_id", nullable=False, refers_to="article"),
    state("naming", nullable=False),
)
"""Its id is the article's."""


def get_naming(connection: Connection, article_id: ArticleId) -> Naming:
    """Read whose names show: the analysts', if nothing was chosen."""
    row = versions.find(connection, code_naming, article_id)
    return Naming.ANALYSTS if row is None else Naming(row.naming)


def put_naming(
    connection: Connection, seq: int, article_id: ArticleId, naming: Naming
) -> None:
    """Keep whose names show."""
    chosen = {"article_id": article_id, "naming": naming}
    versions.put(connection, code_naming, seq, article_id, **chosen)
