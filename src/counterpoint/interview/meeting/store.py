"""Where interviews are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Boolean, Column, Connection, ForeignKey, Integer, Row, select

from counterpoint.interview.meeting.model import Interview
from counterpoint.kernel.ids import InterviewId, MemberId, ParticipantId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)
from counterpoint.study.member.model import NoSuchMemberError
from counterpoint.study.member.store import roles_of

interview = versioned_table(
    "interview",
    identifier("participant_id", nullable=False, refers_to="participant"),
    identifier("interviewer_id", ForeignKey("member.id")),
    state("held_on"),
    Column("minutes", Integer),
    words("place_kind", Holds.TEAM, nullable=True),
    Column("has_report", Boolean, nullable=False),
    present_index("interview", "participant_id"),
)


def put_interview(connection: Connection, seq: int, changed: Interview) -> None:
    """Keep what is known of an interview, after what was known before."""
    versions.put(
        connection,
        interview,
        seq,
        changed.id,
        participant_id=changed.participant_id,
        interviewer_id=changed.interviewer_id,
        held_on=changed.held_on.isoformat() if changed.held_on else None,
        minutes=changed.minutes,
        place_kind=changed.place_kind,
        has_report=changed.has_report,
    )


def get_interview(connection: Connection, id_: InterviewId) -> Interview:
    """Read what is known of an interview.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _interview(versions.get(connection, interview, id_))


def list_interviews(connection: Connection) -> list[Interview]:
    """List all interviews in the order in which they were planned."""
    query = (
        select(interview).where(versions.present(interview)).order_by(interview.c.id)
    )
    return [_interview(row) for row in connection.execute(query)]


def check_member(connection: Connection, id_: MemberId) -> None:
    """Refuse the id of somebody who is no member.

    Raises:
        NoSuchMemberError: Nobody of the study has it.
    """
    if not roles_of(connection, id_):
        msg = "No member of this study has the id {id}; see the list of members."
        raise NoSuchMemberError(msg, id=id_)


def _interview(row: Row[Any]) -> Interview:
    return Interview(
        id=InterviewId(row.id),
        participant_id=ParticipantId(row.participant_id),
        interviewer_id=MemberId(row.interviewer_id) if row.interviewer_id else None,
        held_on=date.fromisoformat(row.held_on) if row.held_on else None,
        minutes=row.minutes,
        place_kind=row.place_kind,
        has_report=row.has_report,
    )
