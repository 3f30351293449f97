"""Where it is kept which copies hold a person's words. The only SQL of it."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Row,
    Table,
    func,
    insert,
    select,
    update,
)

from counterpoint.across.archive.model import ArchiveExported
from counterpoint.across.edition.model import EditionExported
from counterpoint.across.exporting.model import PartExported
from counterpoint.across.keeping.store import backup_made
from counterpoint.across.matrix.model import MatrixExported
from counterpoint.across.memo.model import MemosExported
from counterpoint.across.methodlog.model import MethodLogExported
from counterpoint.across.minutes.model import MinutesExported
from counterpoint.across.tables.model import TablesExported
from counterpoint.across.withdrawal.model import Copy, CopyKind, CopyOutcome
from counterpoint.kernel.ids import MemberId, ParticipantId, new_id
from counterpoint.manuscript.export.model import ManuscriptExported, TeamCopyExported
from counterpoint.manuscript.snapshot.model import SnapshotExported
from counterpoint.participant.person.store import participant
from counterpoint.storage.schema import history, identifier, metadata, state

WRITTEN_OUT = (
    PartExported,
    TablesExported,
    ArchiveExported,
    ManuscriptExported,
    TeamCopyExported,
    SnapshotExported,
    EditionExported,
    MinutesExported,
    MethodLogExported,
    MemosExported,
    MatrixExported,
)
"""Events that say that words left the study."""

_UNNAMED = {
    EditionExported.__name__: "edition",
    MinutesExported.__name__: "minutes",
    MethodLogExported.__name__: "method-log",
    MemosExported.__name__: "memos",
    MatrixExported.__name__: "matrix",
}
"""What was written out, by events that do not say it themselves."""

withdrawal_copy = Table(
    "withdrawal_copy",
    metadata,
    identifier("id", primary_key=True),
    identifier("withdrawal_id", ForeignKey("withdrawal.id"), nullable=False),
    state("kind", nullable=False),
    identifier("of", nullable=False),
    state("what", nullable=False),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    Column("is_told", Boolean, nullable=False),
    state("outcome"),
    identifier("settled_by", ForeignKey("member.id")),
    state("settled_at"),
)


def put_copies(
    connection: Connection, withdrawal_id: str, copies: Iterable[Copy]
) -> None:
    """Keep the copies that a certificate names."""
    rows = [_copy_row(each, withdrawal_id) for each in copies]
    if rows:
        connection.execute(insert(withdrawal_copy), rows)


def list_copies(connection: Connection, id_: str) -> list[Copy]:
    """List the copies a certificate names, earliest first."""
    table = withdrawal_copy
    query = (
        select(table, backup_made.c.path)
        .outerjoin(backup_made, backup_made.c.id == table.c.of)
        .where(table.c.withdrawal_id == id_)
        .order_by(table.c.made_at, table.c.id)
    )
    return [_copy(row) for row in connection.execute(query)]


def put_copy(connection: Connection, settled: Copy) -> None:
    """Keep what became of a copy, or that it is open again."""
    at = settled.settled_at
    values = {
        "outcome": settled.outcome,
        "settled_by": settled.settled_by,
        "settled_at": None if at is None else _moment(at),
    }
    same = withdrawal_copy.c.id == settled.id
    connection.execute(update(withdrawal_copy).where(same).values(values))


def mark_told(connection: Connection, copy_id: str) -> None:
    """Keep that the list of withdrawals lies beside a backup."""
    same = withdrawal_copy.c.id == copy_id
    connection.execute(update(withdrawal_copy).where(same).values(is_told=True))


def known_backups(connection: Connection, participant_id: ParticipantId) -> list[Copy]:
    """List backups made since a person is in the study: they hold the sound too."""
    since = _first_step(connection, participant_id)
    made = select(backup_made).where(backup_made.c.entries >= since)
    return [
        Copy(
            id=new_id(),
            kind=CopyKind.BACKUP,
            of=row.id,
            what="backup",
            by=MemberId(row.made_by),
            at=datetime.fromisoformat(row.made_at),
            path=row.path,
        )
        for row in connection.execute(made.order_by(backup_made.c.id))
    ]


def known_copies(connection: Connection, participant_id: ParticipantId) -> list[Copy]:
    """List backups and exports made since a person is in the study."""
    since = _first_step(connection, participant_id)
    copies = known_backups(connection, participant_id)
    written = select(history).where(
        history.c.seq > since,
        history.c.kind.in_([each.__name__ for each in WRITTEN_OUT]),
    )
    for row in connection.execute(written.order_by(history.c.seq)):
        told = json.loads(row.payload)
        what = told.get("what", _UNNAMED.get(row.kind, "manuscript"))
        copies.append(
            Copy(
                id=new_id(),
                kind=CopyKind.EXPORT,
                of=str(row.seq),
                what=f"{what} {told['format']}",
                by=MemberId(row.actor),
                at=datetime.fromisoformat(row.at),
            )
        )
    return sorted(copies, key=lambda each: (each.at, each.id))


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def _copy_row(each: Copy, withdrawal_id: str) -> dict[str, Any]:
    return {
        "id": each.id,
        "withdrawal_id": withdrawal_id,
        "kind": each.kind,
        "of": each.of,
        "what": each.what,
        "made_by": each.by,
        "made_at": _moment(each.at),
        "is_told": each.is_told,
        "outcome": None,
        "settled_by": None,
        "settled_at": None,
    }


def _copy(row: Row[Any]) -> Copy:
    return Copy(
        id=row.id,
        kind=CopyKind(row.kind),
        of=row.of,
        what=row.what,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
        path=row.path,
        is_told=row.is_told,
        outcome=CopyOutcome(row.outcome) if row.outcome else None,
        settled_by=MemberId(row.settled_by) if row.settled_by else None,
        settled_at=datetime.fromisoformat(row.settled_at) if row.settled_at else None,
    )


def _first_step(connection: Connection, participant_id: ParticipantId) -> int:
    first = select(func.min(participant.c.since)).where(
        participant.c.id == participant_id
    )
    return int(connection.scalar(first) or 0)
