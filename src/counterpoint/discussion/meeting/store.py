"""Where meetings are kept. The only SQL that changes them."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Row, select

from counterpoint.discussion.meeting.model import Meeting
from counterpoint.kernel.ids import (
    ArticleId,
    DecisionId,
    MeetingId,
    MemberId,
    new_id,
)
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

meeting = versioned_table(
    "meeting",
    identifier("article_id", nullable=False, refers_to="article"),
    state("held_on", nullable=False),
    Column("begun_at", BigInteger, nullable=False),
    state("present", nullable=False),
    words("points", Holds.TEAM),
    words("notes", Holds.TEAM),
    salt(),
    present_index("meeting", "article_id"),
)
"""Those present stand as the ids of members, one a line."""

meeting_decision = versioned_table(
    "meeting_decision",
    identifier("meeting_id", nullable=False, refers_to="meeting"),
    identifier("decision_id", nullable=False, refers_to="decision"),
    present_index("meeting_decision", "meeting_id"),
)
"""Which decision came up in which meeting."""


def get_meeting(connection: Connection, meeting_id: MeetingId) -> Meeting:
    """Read a meeting.

    Raises:
        NotFoundError: There is none.
    """
    row = versions.get(connection, meeting, meeting_id)
    return _meeting(row, _decisions(connection, [row.id]))


def list_meetings(connection: Connection, article_id: ArticleId) -> list[Meeting]:
    """List an article's meetings in the order in which they were begun."""
    query = (
        select(meeting)
        .where(meeting.c.article_id == article_id, versions.present(meeting))
        .order_by(meeting.c.begun_at)
    )
    rows = connection.execute(query).all()
    decisions = _decisions(connection, [row.id for row in rows])
    return [_meeting(row, decisions) for row in rows]


def put_meeting(
    connection: Connection, seq: int, kept: Meeting, salt_bytes: bytes
) -> None:
    """Keep a meeting after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        meeting,
        seq,
        kept.id,
        article_id=kept.article_id,
        held_on=kept.held_on.isoformat(),
        begun_at=kept.begun_at,
        present="\n".join(kept.present),
        points=kept.points,
        notes=kept.notes,
        salt=salt_bytes,
    )


def put_decision(
    connection: Connection, seq: int, meeting_id: MeetingId, decision_id: DecisionId
) -> None:
    """Keep that a decision came up in a meeting."""
    row = {"id": new_id(), "meeting_id": meeting_id, "decision_id": decision_id}
    versions.put_new(connection, meeting_decision, seq, [row])


def find_meeting_of(
    connection: Connection, decision_id: DecisionId
) -> MeetingId | None:
    """Name the meeting in which a decision came up, if it was one."""
    query = (
        select(meeting_decision.c.meeting_id)
        .join(meeting, meeting.c.id == meeting_decision.c.meeting_id)
        .where(
            meeting_decision.c.decision_id == decision_id,
            versions.present(meeting_decision),
            versions.present(meeting),
        )
    )
    found = connection.scalar(query)
    return None if found is None else MeetingId(found)


def _decisions(
    connection: Connection, ids: Collection[str]
) -> dict[str, list[DecisionId]]:
    query = (
        select(meeting_decision)
        .where(
            meeting_decision.c.meeting_id.in_(ids), versions.present(meeting_decision)
        )
        .order_by(meeting_decision.c.id)
    )
    found: dict[str, list[DecisionId]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.meeting_id].append(DecisionId(row.decision_id))
    return found


def _meeting(row: Row[Any], decisions: dict[str, list[DecisionId]]) -> Meeting:
    return Meeting(
        id=MeetingId(row.id),
        article_id=ArticleId(row.article_id),
        held_on=date.fromisoformat(row.held_on),
        begun_at=row.begun_at,
        present=tuple(map(MemberId, row.present.splitlines())),
        points=row.points,
        notes=row.notes,
        decisions=tuple(decisions.get(row.id, ())),
    )
