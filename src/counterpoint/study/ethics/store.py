"""Where ethics decisions are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, func, select

from counterpoint.kernel.ids import EthicsId, OriginalId
from counterpoint.storage import versions
from counterpoint.storage.schema import Holds, identifier, state, versioned_table, words
from counterpoint.study.ethics.model import Ethics, EthicsKind

ethics = versioned_table(
    "ethics",
    state("kind", nullable=False),
    words("board", Holds.NAME),
    words("number", Holds.TEAM),
    state("approved_on", nullable=False),
    words("scope", Holds.TEAM),
    identifier("document"),
    words("file_name", Holds.NAME),
)


def put_ethics(connection: Connection, seq: int, kept: Ethics) -> None:
    """Keep a board's decision, after what was recorded of it before."""
    versions.put(
        connection,
        ethics,
        seq,
        kept.id,
        kind=kept.kind,
        board=kept.board,
        number=kept.number,
        approved_on=kept.approved_on.isoformat(),
        scope=kept.scope,
        document=kept.document,
        file_name=kept.file_name,
    )


def get_ethics(connection: Connection, id_: EthicsId) -> Ethics:
    """Read a board's decision.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _ethics(versions.get(connection, ethics, id_))


def list_ethics(connection: Connection) -> list[Ethics]:
    """List the boards' decisions by their day."""
    query = select(ethics).where(versions.present(ethics))
    rows = connection.execute(query.order_by(ethics.c.approved_on, ethics.c.id))
    return [_ethics(row) for row in rows]


def first_approval_on(connection: Connection) -> date | None:
    """Give the day from which people may be approached, if one is recorded."""
    query = select(func.min(ethics.c.approved_on)).where(
        versions.present(ethics), ethics.c.kind == EthicsKind.APPROVAL
    )
    day = connection.scalar(query)
    return None if day is None else date.fromisoformat(day)


def _ethics(row: Row[Any]) -> Ethics:
    return Ethics(
        id=EthicsId(row.id),
        kind=EthicsKind(row.kind),
        board=row.board,
        number=row.number,
        approved_on=date.fromisoformat(row.approved_on),
        scope=row.scope,
        document=OriginalId(row.document) if row.document else None,
        file_name=row.file_name,
    )
