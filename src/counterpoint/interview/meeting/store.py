"""Where interviews are kept. The only SQL that changes them."""

from datetime import date, time
from typing import Any

from sqlalchemy import Boolean, Column, Connection, ForeignKey, Integer, Row, select

from counterpoint.interview.meeting.model import Chooser, Interview, InterviewState
from counterpoint.kernel.ids import GuideId, InterviewId, MemberId, ParticipantId
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
    state("state", nullable=False),
    state("clock"),
    state("place_chosen_by"),
    state("language"),
    identifier("guide_id", refers_to="guide"),
    words("others_present", Holds.TEAM),
    words("relationship", Holds.TEAM),
    words("field_note", Holds.PARTICIPANT),
    words("minutes_reason", Holds.TEAM),
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
        state=changed.state,
        clock=changed.clock.isoformat("minutes") if changed.clock else None,
        place_chosen_by=changed.place_chosen_by,
        language=changed.language,
        guide_id=changed.guide_id,
        others_present=changed.others_present,
        relationship=changed.relationship,
        field_note=changed.field_note,
        minutes_reason=changed.minutes_reason,
    )


def get_interview(connection: Connection, id_: InterviewId) -> Interview:
    """Read what is known of an interview.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _interview(versions.get(connection, interview, id_))


def list_interviews(
    connection: Connection, participant_id: ParticipantId | None = None
) -> list[Interview]:
    """List interviews in the order in which they were planned, one's or all."""
    query = select(interview).where(versions.present(interview))
    if participant_id is not None:
        query = query.where(interview.c.participant_id == participant_id)
    return [_interview(row) for row in connection.execute(query.order_by("id"))]


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
        state=InterviewState(row.state),
        clock=time.fromisoformat(row.clock) if row.clock else None,
        place_chosen_by=Chooser(row.place_chosen_by) if row.place_chosen_by else None,
        others_present=row.others_present,
        language=row.language,
        relationship=row.relationship,
        field_note=row.field_note,
        minutes_reason=row.minutes_reason,
        guide_id=GuideId(row.guide_id) if row.guide_id else None,
    )
