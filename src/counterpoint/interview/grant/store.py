"""Where grants are kept. The only SQL that changes them."""

from sqlalchemy import Connection, ForeignKey, select

from counterpoint.interview.grant.model import Grant
from counterpoint.kernel.ids import InterviewId, ListeningGrantId, MemberId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    versioned_table,
    words,
)

listening_grant = versioned_table(
    "listening_grant",
    identifier("interview_id", nullable=False, refers_to="interview"),
    identifier("member_id", ForeignKey("member.id"), nullable=False),
    identifier("granted_by", ForeignKey("member.id"), nullable=False),
    words("reason", Holds.TEAM),
    present_index("listening_grant", "interview_id"),
)


def put_grant(connection: Connection, seq: int, new: Grant) -> None:
    """Keep a grant."""
    versions.put(
        connection,
        listening_grant,
        seq,
        new.id,
        interview_id=new.interview_id,
        member_id=new.member_id,
        granted_by=new.granted_by,
        reason=new.reason,
    )


def end_grant(connection: Connection, seq: int, id_: ListeningGrantId) -> None:
    """Let a grant stand no longer."""
    versions.retire(connection, listening_grant, seq, [id_])


def list_grants(connection: Connection, interview_id: InterviewId) -> list[Grant]:
    """List who was let listen to an interview, earliest first."""
    query = select(listening_grant).where(
        listening_grant.c.interview_id == interview_id,
        versions.present(listening_grant),
    )
    return [
        Grant(
            id=ListeningGrantId(row.id),
            interview_id=interview_id,
            member_id=MemberId(row.member_id),
            granted_by=MemberId(row.granted_by),
            reason=row.reason,
        )
        for row in connection.execute(query.order_by(listening_grant.c.id))
    ]
