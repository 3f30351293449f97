"""Where consents are kept. The only SQL that changes them."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Connection, ForeignKey, Row, select

from counterpoint.kernel.ids import ConsentId, MemberId, ParticipantId, SheetId
from counterpoint.participant.consent.model import (
    Consent,
    ConsentForm,
    ConsentKind,
    ConsentScope,
    standing_scopes,
)
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)

consent = versioned_table(
    "consent",
    identifier("participant_id", nullable=False, refers_to="participant"),
    state("kind", nullable=False),
    state("scopes", nullable=False),
    state("said_on", nullable=False),
    identifier("sheet_id", refers_to="sheet"),
    words("document", Holds.TEAM),
    state("form", nullable=False),
    identifier("recorded_by", ForeignKey("member.id"), nullable=False),
    present_index("consent", "participant_id"),
)


def put_consent(connection: Connection, seq: int, said: Consent) -> None:
    """Keep what a participant said. Also for scopes that are taken back."""
    versions.put(
        connection,
        consent,
        seq,
        said.id,
        participant_id=said.participant_id,
        kind=said.kind,
        scopes=" ".join(sorted(said.scopes)),
        said_on=said.said_on.isoformat(),
        sheet_id=said.sheet_id,
        document=said.document,
        form=said.form,
        recorded_by=said.recorded_by,
    )


def list_consents(
    connection: Connection, participant_id: ParticipantId | None = None
) -> list[Consent]:
    """List what was said, by its day, then in the order of recording."""
    query = select(consent).where(versions.present(consent))
    if participant_id is not None:
        query = query.where(consent.c.participant_id == participant_id)
    rows = connection.execute(query.order_by(consent.c.said_on, consent.c.id))
    return [_consent(row) for row in rows]


def scopes_of(
    connection: Connection, participant_id: ParticipantId
) -> frozenset[ConsentScope]:
    """Give what a participant agrees to now."""
    return standing_scopes(list_consents(connection, participant_id))


def said_by_person(connection: Connection) -> dict[ParticipantId, list[Consent]]:
    """Gather what everybody said, each in the order of its days."""
    said: dict[ParticipantId, list[Consent]] = {}
    for each in list_consents(connection):
        said.setdefault(each.participant_id, []).append(each)
    return said


def list_scopes(
    connection: Connection,
) -> dict[ParticipantId, frozenset[ConsentScope]]:
    """Give what every participant agrees to now. Linear in what was said."""
    said = said_by_person(connection)
    return {id_: standing_scopes(of_one) for id_, of_one in said.items()}


def _scopes(kept: str) -> Collection[ConsentScope]:
    return [ConsentScope(each) for each in kept.split()]


def _consent(row: Row[Any]) -> Consent:
    return Consent(
        id=ConsentId(row.id),
        participant_id=ParticipantId(row.participant_id),
        kind=ConsentKind(row.kind),
        scopes=frozenset(_scopes(row.scopes)),
        said_on=date.fromisoformat(row.said_on),
        document=row.document,
        form=ConsentForm(row.form),
        recorded_by=MemberId(row.recorded_by),
        sheet_id=SheetId(row.sheet_id) if row.sheet_id else None,
    )
