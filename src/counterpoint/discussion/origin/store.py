"""Where origins are kept: ids alone. The only SQL that changes them."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, select

from counterpoint.discussion.origin.model import Made, MadeKind, Sources
from counterpoint.kernel.ids import DecisionId, MeetingId, NoteId, new_id
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)

origin = versioned_table(
    "origin",
    identifier("article_id", nullable=False, refers_to="article"),
    state("made_kind", nullable=False),
    identifier("made_id", nullable=False),
    identifier("note_id", refers_to="reading_note"),
    identifier("meeting_id", refers_to="meeting"),
    identifier("decision_id", refers_to="decision"),
    present_index("origin", "made_id"),
    present_index("origin", "note_id"),
)
"""One source of one theme or code; of the three ids at most one is filled.

What was made is named by its kind, as it is of a later stage."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One row: a source, and from which place in history it was one."""

    note_id: NoteId | None
    meeting_id: MeetingId | None
    decision_id: DecisionId | None
    since: int


def put_origins(connection: Connection, seq: int, made: Made, sources: Sources) -> None:
    """Keep what something was made from, in the step that makes it."""
    filled: list[dict[str, str]] = [{"note_id": note.id} for note in sources.notes]
    if sources.meeting_id is not None:
        filled.append({"meeting_id": sources.meeting_id})
    if sources.decision_id is not None:
        filled.append({"decision_id": sources.decision_id})
    empty = dict.fromkeys(("note_id", "meeting_id", "decision_id"))
    rows = [
        {
            "id": new_id(),
            "article_id": sources.article_id,
            "made_kind": made.kind,
            "made_id": made.id,
            **empty,
            **each,
        }
        for each in filled
    ]
    versions.put_new(connection, origin, seq, rows)


def list_of(connection: Connection, made: Made) -> list[Kept]:
    """List the sources of something, in the order in which they were named.

    A step taken back and brought again counts from its first time.
    """
    query = (
        select(origin)
        .where(
            origin.c.made_kind == made.kind,
            origin.c.made_id == made.id,
            versions.present(origin),
        )
        .order_by(origin.c.id)
    )
    rows = connection.execute(query).all()
    first = _first(connection, [row.id for row in rows])
    return [
        Kept(
            note_id=None if row.note_id is None else NoteId(row.note_id),
            meeting_id=None if row.meeting_id is None else MeetingId(row.meeting_id),
            decision_id=None
            if row.decision_id is None
            else DecisionId(row.decision_id),
            since=first[row.id],
        )
        for row in rows
    ]


def made_by_decision(connection: Connection, decision_id: DecisionId) -> list[Made]:
    """List what stands as made by a decision."""
    query = select(origin.c.made_kind, origin.c.made_id).where(
        origin.c.decision_id == decision_id, versions.present(origin)
    )
    return [Made(MadeKind(kind), id_) for kind, id_ in connection.execute(query)]


def _first(connection: Connection, ids: Collection[str]) -> dict[str, int]:
    query = select(origin.c.id, origin.c.since).where(origin.c.id.in_(ids))
    found: dict[str, int] = {}
    for id_, since in connection.execute(query):
        found[id_] = min(since, found.get(id_, since))
    return found
