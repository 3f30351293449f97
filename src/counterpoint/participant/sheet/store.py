"""Where the printed sheets' texts are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, func, select

from counterpoint.kernel.ids import GroupId, SheetId
from counterpoint.participant.sheet.model import Sheet, SheetKind
from counterpoint.storage import versions
from counterpoint.storage.schema import Holds, identifier, state, versioned_table, words

sheet = versioned_table(
    "sheet",
    state("kind", nullable=False),
    identifier("group_id", refers_to="participant_group"),
    Column("number", Integer, nullable=False),
    state("language", nullable=False),
    words("text", Holds.TEAM),
)


def put_sheet(connection: Connection, seq: int, new: Sheet) -> None:
    """Keep a new version."""
    versions.put(
        connection,
        sheet,
        seq,
        new.id,
        kind=new.kind,
        group_id=new.group_id,
        number=new.number,
        language=new.language,
        text=new.text,
    )


def get_sheet(connection: Connection, id_: SheetId) -> Sheet:
    """Read a version.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _sheet(versions.get(connection, sheet, id_))


def list_sheets(connection: Connection) -> list[Sheet]:
    """List all versions, earliest first."""
    query = select(sheet).where(versions.present(sheet))
    rows = connection.execute(query.order_by(sheet.c.kind, sheet.c.id))
    return [_sheet(row) for row in rows]


def next_number(
    connection: Connection, kind: SheetKind, group_id: GroupId | None
) -> int:
    """Give the number that no version of this kind and group ever had."""
    query = select(func.max(sheet.c.number)).where(
        sheet.c.kind == kind, sheet.c.group_id.is_not_distinct_from(group_id)
    )
    return int(connection.scalar(query) or 0) + 1


def document_name(
    connection: Connection, sheet_id: SheetId | None, otherwise: str
) -> str:
    """Name a document and its version: by a sheet of the study, else in words.

    Raises:
        NotFoundError: There is no such sheet.
    """
    if sheet_id is None:
        return " ".join(otherwise.split())
    return get_sheet(connection, sheet_id).name


def _sheet(row: Row[Any]) -> Sheet:
    return Sheet(
        id=SheetId(row.id),
        kind=SheetKind(row.kind),
        number=row.number,
        language=row.language,
        text=row.text,
        group_id=GroupId(row.group_id) if row.group_id else None,
    )
