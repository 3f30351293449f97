"""Where backups are noted. The only SQL that changes it."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, Connection, ForeignKey, Table, insert, select

from counterpoint.across.keeping.model import Backup
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.schema import Holds, identifier, metadata, state, words

backup_made = Table(
    "backup_made",
    metadata,
    identifier("id", primary_key=True),
    words("path", Holds.NAME),
    identifier("made_by", ForeignKey("member.id"), nullable=False),
    state("made_at", nullable=False),
    Column("entries", BigInteger, nullable=False),
)


def put_backup(connection: Connection, made: Backup) -> None:
    """Note a backup."""
    row = {
        "id": made.id,
        "path": made.path,
        "made_by": made.by,
        "made_at": made.at.isoformat(timespec="milliseconds"),
        "entries": made.entries,
    }
    connection.execute(insert(backup_made).values(row))


def list_backups(connection: Connection) -> list[Backup]:
    """List the backups, latest first."""
    rows = connection.execute(select(backup_made).order_by(backup_made.c.id.desc()))
    return [
        Backup(
            id=row.id,
            path=row.path,
            by=MemberId(row.made_by),
            at=datetime.fromisoformat(row.made_at),
            entries=row.entries,
        )
        for row in rows
    ]
