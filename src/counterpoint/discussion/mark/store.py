"""Where marks for the agenda are kept. The only SQL that changes them."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, func, select

from counterpoint.discussion.mark.model import AFFECTED, AgendaMark
from counterpoint.kernel.ids import (
    AgendaMarkId,
    ArticleId,
    DecisionId,
    MemberId,
    NoteId,
    ReportId,
)
from counterpoint.kernel.spans import Anchor
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
from counterpoint.study.decision.model import DecisionState
from counterpoint.study.decision.store import decision, decision_affect

agenda_mark = versioned_table(
    "agenda_mark",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("report_id", nullable=False, refers_to="report"),
    identifier("note_id", refers_to="reading_note"),
    Column("version", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    words("exact", Holds.PARTICIPANT),
    words("before", Holds.PARTICIPANT),
    words("after", Holds.PARTICIPANT),
    words("why", Holds.TEAM),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("agenda_mark", "article_id"),
)


def put_mark(
    connection: Connection,
    seq: int,
    kept: AgendaMark,
    anchor: Anchor,
    salt_bytes: bytes,
) -> None:
    """Keep a new mark, with the salt of its digest."""
    versions.put(
        connection,
        agenda_mark,
        seq,
        kept.id,
        article_id=kept.article_id,
        report_id=kept.report_id,
        note_id=kept.note_id,
        version=kept.version,
        start=kept.start,
        end=kept.end,
        exact=anchor.exact,
        before=anchor.before,
        after=anchor.after,
        why=kept.why,
        made_by=kept.by,
        made_at=kept.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def retire(connection: Connection, seq: int, mark_id: AgendaMarkId) -> None:
    """Take a mark away; as a past row it stays."""
    versions.retire(connection, agenda_mark, seq, [mark_id])


def get_mark(connection: Connection, mark_id: AgendaMarkId) -> AgendaMark:
    """Read a mark that stands, or was struck off.

    Raises:
        NotFoundError: There is none, or it was taken away.
    """
    return _mark(versions.get(connection, agenda_mark, mark_id))


def list_marks(connection: Connection, article_id: ArticleId) -> list[AgendaMark]:
    """List an article's marks, earliest first, with the decisions that name them."""
    query = select(agenda_mark).where(
        agenda_mark.c.article_id == article_id, versions.present(agenda_mark)
    )
    rows = connection.execute(query.order_by(agenda_mark.c.id)).all()
    naming = _naming(connection, [row.id for row in rows])
    found = []
    for row in rows:
        named = naming[row.id]
        drafts = tuple(id_ for id_, state in named if state is DecisionState.DRAFTED)
        settled = [id_ for id_, state in named if state is not DecisionState.DRAFTED]
        struck_by = settled[0] if settled else None
        found.append(replace(_mark(row), struck_by=struck_by, drafted_in=drafts))
    return found


def born_at(connection: Connection, mark_ids: Collection[str]) -> dict[str, int]:
    """Give the place in history at which each mark was first made."""
    query = (
        select(agenda_mark.c.id, func.min(agenda_mark.c.since))
        .where(agenda_mark.c.id.in_(mark_ids))
        .group_by(agenda_mark.c.id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def settled_at(connection: Connection, decision_ids: Collection[str]) -> dict[str, int]:
    """Give the place in history at which each decision was settled."""
    query = (
        select(decision.c.id, func.min(decision.c.since))
        .where(
            decision.c.id.in_(decision_ids),
            decision.c.state != DecisionState.DRAFTED.value,
        )
        .group_by(decision.c.id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _naming(
    connection: Connection, mark_ids: Collection[str]
) -> dict[str, list[tuple[DecisionId, DecisionState]]]:
    query = (
        select(decision_affect.c.object_id, decision.c.id, decision.c.state)
        .join(decision, decision.c.id == decision_affect.c.decision_id)
        .where(
            decision_affect.c.kind == AFFECTED,
            decision_affect.c.object_id.in_(mark_ids),
            versions.present(decision_affect),
            versions.present(decision),
        )
        .order_by(decision.c.id)
    )
    found: dict[str, list[tuple[DecisionId, DecisionState]]] = defaultdict(list)
    for object_id, decision_id, how_far in connection.execute(query):
        found[object_id].append((DecisionId(decision_id), DecisionState(how_far)))
    return found


def _mark(row: Row[Any]) -> AgendaMark:
    return AgendaMark(
        id=AgendaMarkId(row.id),
        article_id=ArticleId(row.article_id),
        report_id=ReportId(row.report_id),
        version=row.version,
        start=row.start,
        end=row.end,
        exact=row.exact,
        note_id=None if row.note_id is None else NoteId(row.note_id),
        why=row.why,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )
