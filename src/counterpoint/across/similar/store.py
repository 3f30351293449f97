"""What a model made of each passage. The only SQL that changes it.

A vector is no word, but something of what was said can be guessed from it: so it is
kept inside the study, goes with the words, and is made anew when they change.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import (
    Column,
    Connection,
    Index,
    LargeBinary,
    Table,
    delete,
    func,
    insert,
    select,
)

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.storage.schema import Holds, identifier, metadata, salt, state

AT_ONCE = 500

passage_vector = Table(
    "passage_vector",
    metadata,
    identifier("passage_id", primary_key=True),
    identifier("report_id", refers_to="report", nullable=False),
    state("fingerprint", nullable=False),
    state("words_digest", nullable=False),
    salt(),
    Column("vector", LargeBinary, info={"holds": Holds.STATE}),
    Index("ix_passage_vector_report_id", "report_id"),
)


class Kept(NamedTuple):
    """What is kept of a passage."""

    passage_id: PassageId
    report_id: ReportId
    fingerprint: str
    words_digest: str
    salt: bytes
    vector: bytes


def put(connection: Connection, made: Sequence[Kept]) -> None:
    """Keep vectors in place of those of the same passages."""
    forget(connection, [each.passage_id for each in made])
    if made:
        connection.execute(insert(passage_vector), [each._asdict() for each in made])


def forget(connection: Connection, passage_ids: Iterable[PassageId]) -> None:
    """Delete what was kept of passages, as when their words change."""
    ids = sorted(passage_ids)
    for begin in range(0, len(ids), AT_ONCE):
        here = passage_vector.c.passage_id.in_(ids[begin : begin + AT_ONCE])
        connection.execute(delete(passage_vector).where(here))


def forget_reports(connection: Connection, report_ids: Collection[str]) -> None:
    """Delete what was kept of reports' passages, in whatever version."""
    ids = sorted(report_ids)
    for begin in range(0, len(ids), AT_ONCE):
        here = passage_vector.c.report_id.in_(ids[begin : begin + AT_ONCE])
        connection.execute(delete(passage_vector).where(here))


def forget_all(connection: Connection) -> None:
    """Delete everything."""
    connection.execute(delete(passage_vector))


def count(connection: Connection) -> int:
    """Count the vectors that are kept, of whatever model."""
    return int(connection.scalar(select(func.count()).select_from(passage_vector)) or 0)


def kept_by(connection: Connection, fingerprint: str) -> Mapping[PassageId, Kept]:
    """Give what one model made, by passage."""
    query = select(passage_vector).where(
        passage_vector.c.fingerprint == fingerprint,
        passage_vector.c.vector.is_not(None),
    )
    rows = (Kept(*row) for row in connection.execute(query))
    return {row.passage_id: row for row in rows}
