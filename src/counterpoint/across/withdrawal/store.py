"""Where withdrawals and what is left of them are kept. The only SQL of it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Row,
    Table,
    insert,
    select,
    update,
)

from counterpoint.across.withdrawal.copy import store as copy_store
from counterpoint.across.withdrawal.model import (
    Copy,
    KeptStretch,
    NoSuchWithdrawalError,
    Request,
    Tombstone,
    Touched,
    Withdrawal,
)
from counterpoint.interview.meeting.store import interview
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    ParticipantId,
    ReportId,
    new_id,
)
from counterpoint.participant.consent.model import ConsentForm, ConsentScope
from counterpoint.participant.erasing import Whose
from counterpoint.participant.person.store import participant
from counterpoint.report.store import report
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
from counterpoint.study.design.store import participant_group

withdrawal_request = versioned_table(
    "withdrawal_request",
    identifier("participant_id", nullable=False, refers_to="participant"),
    state("scopes", nullable=False),
    state("said_on", nullable=False),
    state("form", nullable=False),
    identifier("asked_by", ForeignKey("member.id"), nullable=False),
    present_index("withdrawal_request", "participant_id"),
)

withdrawal = Table(
    "withdrawal",
    metadata,
    identifier("id", primary_key=True),
    identifier("participant_id", nullable=False, refers_to="participant"),
    state("scopes", nullable=False),
    state("said_on", nullable=False),
    state("form", nullable=False),
    identifier("done_by", ForeignKey("member.id"), nullable=False),
    state("done_at", nullable=False),
    state("cleared_at"),
    Column("repeated", Boolean, nullable=False),
    Index("ix_withdrawal_participant_id", "participant_id"),
)

withdrawal_touched = Table(
    "withdrawal_touched",
    metadata,
    identifier("withdrawal_id", ForeignKey("withdrawal.id"), nullable=False),
    Column("order", Integer, nullable=False),
    state("thing", nullable=False),
    Column("number", Integer, nullable=False),
    PrimaryKeyConstraint("withdrawal_id", "order"),
)

withdrawal_kept = Table(
    "withdrawal_kept",
    metadata,
    identifier("id", primary_key=True),
    identifier("withdrawal_id", ForeignKey("withdrawal.id"), nullable=False),
    state("place", nullable=False),
    identifier("object_id", nullable=False),
    words("reason", Holds.TEAM),
)


def whose(connection: Connection, participant_id: ParticipantId) -> Whose:
    """Find a person's interviews and reports, those of past rows too."""
    met = select(interview.c.id).where(interview.c.participant_id == participant_id)
    told = select(report.c.id).where(report.c.participant_id == participant_id)
    held = frozenset(InterviewId(id_) for id_ in connection.scalars(met.distinct()))
    of_theirs = select(report.c.id).where(report.c.interview_id.in_(sorted(held)))
    # A report that was first another's, or of another's interview, is whose it is now.
    now = select(report.c.id, report.c.participant_id).where(versions.present(report))
    others = {
        row.id
        for row in connection.execute(now)
        if row.participant_id not in (None, participant_id)
    }
    found = {*connection.scalars(told), *connection.scalars(of_theirs)} - others
    return Whose(participant_id, held, frozenset(ReportId(id_) for id_ in found))


def put_request(connection: Connection, seq: int, asked: Request) -> None:
    """Keep a request."""
    versions.put(
        connection,
        withdrawal_request,
        seq,
        asked.id,
        participant_id=asked.participant_id,
        scopes=_joined(asked.scopes),
        said_on=asked.said_on.isoformat(),
        form=asked.form,
        asked_by=asked.by,
    )


def retire_requests(connection: Connection, seq: int, ids: Iterable[str]) -> None:
    """Take requests off the list."""
    versions.retire(connection, withdrawal_request, seq, ids)


def get_request(connection: Connection, id_: str) -> Request:
    """Read a request.

    Raises:
        NotFoundError: There is none, or it was carried out.
    """
    return _request(versions.get(connection, withdrawal_request, id_))


def list_requests(
    connection: Connection, participant_id: ParticipantId | None = None
) -> list[Request]:
    """List the requests that wait, earliest first."""
    table = withdrawal_request
    query = select(table).where(versions.present(table)).order_by(table.c.id)
    if participant_id is not None:
        query = query.where(table.c.participant_id == participant_id)
    return [_request(row) for row in connection.execute(query)]


def put_withdrawal(
    connection: Connection,
    done: Withdrawal,
    touched: Sequence[Touched],
    kept: Iterable[KeptStretch],
    copies: Iterable[Copy],
) -> None:
    """Keep a withdrawal with what it touched, what was kept, and known copies."""
    row = {
        "id": done.id,
        "participant_id": done.participant_id,
        "scopes": _joined(done.scopes),
        "said_on": done.said_on.isoformat(),
        "form": done.form,
        "done_by": done.by,
        "done_at": _moment(done.at),
        "cleared_at": None,
        "repeated": done.repeated,
    }
    connection.execute(insert(withdrawal).values(row))
    many: list[tuple[Table, list[dict[str, Any]]]] = [
        (
            withdrawal_touched,
            [
                {"order": at, "thing": each.thing, "number": each.number}
                for at, each in enumerate(touched)
            ],
        ),
        (
            withdrawal_kept,
            [
                {
                    "id": new_id(),
                    "place": each.place,
                    "object_id": each.object_id,
                    "reason": each.reason,
                }
                for each in kept
            ],
        ),
    ]
    for table, rows in many:
        if rows:
            filled = [{**each, "withdrawal_id": done.id} for each in rows]
            connection.execute(insert(table), filled)
    copy_store.put_copies(connection, done.id, copies)


def get_withdrawal(connection: Connection, id_: str) -> Withdrawal:
    """Read a withdrawal.

    Raises:
        NoSuchWithdrawalError: There is none of that id.
    """
    query = select(withdrawal).where(withdrawal.c.id == id_)
    row = connection.execute(query).one_or_none()
    if row is None:
        msg = "There is no such withdrawal; see the person's page."
        raise NoSuchWithdrawalError(msg)
    return _withdrawal(row)


def list_withdrawals(
    connection: Connection, participant_id: ParticipantId | None = None
) -> list[Withdrawal]:
    """List what was carried out, earliest first."""
    query = select(withdrawal).order_by(withdrawal.c.id)
    if participant_id is not None:
        query = query.where(withdrawal.c.participant_id == participant_id)
    return [_withdrawal(row) for row in connection.execute(query)]


def list_touched(connection: Connection, id_: str) -> list[Touched]:
    """List what a withdrawal touched."""
    table = withdrawal_touched
    query = select(table).where(table.c.withdrawal_id == id_).order_by("order")
    return [Touched(row.thing, row.number) for row in connection.execute(query)]


def list_kept(connection: Connection, id_: str) -> list[KeptStretch]:
    """List what a coordinator let stand."""
    table = withdrawal_kept
    query = select(table).where(table.c.withdrawal_id == id_).order_by("id")
    return [
        KeptStretch(row.place, row.object_id, row.reason)
        for row in connection.execute(query)
    ]


def mark_cleared(connection: Connection, id_: str, at: datetime) -> None:
    """Keep when the last traces were cleared away."""
    same = withdrawal.c.id == id_
    connection.execute(update(withdrawal).where(same).values(cleared_at=_moment(at)))


def list_tombstones(connection: Connection) -> list[Tombstone]:
    """List all withdrawals as the list beside the study holds them."""
    query = (
        select(withdrawal, participant_group.c.key, participant.c.number)
        .join(participant, participant.c.id == withdrawal.c.participant_id)
        .join(participant_group, participant_group.c.id == participant.c.group_id)
        .where(versions.present(participant), versions.present(participant_group))
        .order_by(withdrawal.c.id)
    )
    return [
        Tombstone(
            row.key, row.number, date.fromisoformat(row.said_on), scopes_in(row.scopes)
        )
        for row in connection.execute(query)
    ]


def scopes_in(kept: str) -> frozenset[ConsentScope]:
    """Read scopes as they are kept."""
    return frozenset(ConsentScope(each) for each in kept.split())


def _joined(scopes: Iterable[ConsentScope]) -> str:
    return " ".join(sorted(scopes))


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def _request(row: Row[Any]) -> Request:
    return Request(
        id=row.id,
        participant_id=ParticipantId(row.participant_id),
        scopes=scopes_in(row.scopes),
        said_on=date.fromisoformat(row.said_on),
        form=ConsentForm(row.form),
        by=MemberId(row.asked_by),
    )


def _withdrawal(row: Row[Any]) -> Withdrawal:
    cleared = row.cleared_at
    return Withdrawal(
        id=row.id,
        participant_id=ParticipantId(row.participant_id),
        scopes=scopes_in(row.scopes),
        said_on=date.fromisoformat(row.said_on),
        form=ConsentForm(row.form),
        by=MemberId(row.done_by),
        at=datetime.fromisoformat(row.done_at),
        cleared_at=datetime.fromisoformat(cleared) if cleared else None,
        repeated=row.repeated,
    )
