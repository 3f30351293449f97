"""Where it is kept who was told when. The only SQL that changes it."""

from datetime import date, time
from typing import Any

from sqlalchemy import Connection, ForeignKey, Row, select

from counterpoint.kernel.ids import InformationId, MemberId, ParticipantId, SheetId
from counterpoint.participant.information.model import (
    Information,
    InformationForm,
    InformationKind,
)
from counterpoint.participant.readiness.model import Occasion
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)

information = versioned_table(
    "information",
    identifier("participant_id", nullable=False, refers_to="participant"),
    state("kind", nullable=False),
    state("given_on", nullable=False),
    state("clock"),
    identifier("informant_id", ForeignKey("member.id"), nullable=False),
    identifier("sheet_id", refers_to="sheet"),
    words("document", Holds.TEAM),
    state("form", nullable=False),
    identifier("recorded_by", ForeignKey("member.id"), nullable=False),
    present_index("information", "participant_id"),
)


def put_information(connection: Connection, seq: int, told: Information) -> None:
    """Keep that somebody was told."""
    clock = told.given.clock
    versions.put(
        connection,
        information,
        seq,
        told.id,
        participant_id=told.participant_id,
        kind=told.kind,
        given_on=told.given.on.isoformat(),
        clock=None if clock is None else clock.isoformat("minutes"),
        informant_id=told.informant_id,
        sheet_id=told.sheet_id,
        document=told.document,
        form=told.form,
        recorded_by=told.recorded_by,
    )


def list_information(
    connection: Connection, participant_id: ParticipantId | None = None
) -> list[Information]:
    """List who was told when, by day and time."""
    query = select(information).where(versions.present(information))
    if participant_id is not None:
        query = query.where(information.c.participant_id == participant_id)
    rows = connection.execute(
        query.order_by(information.c.given_on, information.c.clock, information.c.id)
    )
    return [_information(row) for row in rows]


def _information(row: Row[Any]) -> Information:
    clock = None if row.clock is None else time.fromisoformat(row.clock)
    return Information(
        id=InformationId(row.id),
        participant_id=ParticipantId(row.participant_id),
        kind=InformationKind(row.kind),
        given=Occasion(date.fromisoformat(row.given_on), clock),
        informant_id=MemberId(row.informant_id),
        document=row.document,
        form=InformationForm(row.form),
        recorded_by=MemberId(row.recorded_by),
        sheet_id=SheetId(row.sheet_id) if row.sheet_id else None,
    )
