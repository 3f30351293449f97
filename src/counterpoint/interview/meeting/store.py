"""Where interviews are kept. The only SQL that changes them."""

from datetime import date, time
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    Table,
    UniqueConstraint,
    insert,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from counterpoint.interview.meeting.model import (
    Chooser,
    Interview,
    InterviewerWritesError,
    InterviewState,
)
from counterpoint.kernel.ids import GuideId, InterviewId, MemberId, ParticipantId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    metadata,
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

interview_holder = Table(
    "interview_holder",
    metadata,
    identifier("interview_id", primary_key=True, refers_to="interview"),
    identifier("interviewer_id", nullable=False),
    UniqueConstraint("interview_id", "interviewer_id"),
)
"""Who interviews now: one row an interview, empty while nobody is named.

A versioned table repeats its ids and so cannot be the target of a foreign key;
this one is. Later stages hang on it what must not be done by the interviewer,
and the database carries a change of interviewer to them (ON UPDATE CASCADE).
"""


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
    _name_holder(connection, changed.id, changed.interviewer_id or "")


def keep_holders_in_step(connection: Connection) -> None:
    """Name again who interviews, after steps were taken back.

    Raises:
        InterviewerWritesError: A member would interview and write the report.
    """
    stand = select(interview.c.id, interview.c.interviewer_id).where(
        versions.present(interview)
    )
    named = select(interview_holder.c.interview_id, interview_holder.c.interviewer_id)
    known = {row.interview_id: row.interviewer_id for row in connection.execute(named)}
    for row in connection.execute(stand).all():
        who = row.interviewer_id or ""
        if known.get(row.id) != who:
            _name_holder(connection, InterviewId(row.id), who)


def _name_holder(connection: Connection, id_: InterviewId, who: str) -> None:
    """Keep who interviews where the database guards it."""
    same = interview_holder.c.interview_id == id_
    try:
        with connection.begin_nested():  # a refusal leaves the rest of it usable
            changed = connection.execute(
                update(interview_holder).where(same).values(interviewer_id=who)
            )
    except IntegrityError as error:
        msg = (
            "This member writes the report of the interview; "
            "let another member write it first, or interview."
        )
        raise InterviewerWritesError(msg) from error
    if changed.rowcount == 0:
        row = {"interview_id": id_, "interviewer_id": who}
        connection.execute(insert(interview_holder).values(row))


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
