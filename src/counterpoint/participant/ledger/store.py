"""Where disclosures are kept. The only SQL that changes them."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.kernel.ids import (
    ArticleId,
    DisclosureId,
    MemberId,
    ParticipantId,
)
from counterpoint.participant.ledger.model import Acceptance, Disclosure, Given, Way
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

disclosure = versioned_table(
    "disclosure",
    identifier("participant_id", nullable=False, refers_to="participant"),
    identifier("fact", nullable=False),
    words("value", Holds.PARTICIPANT),
    state("way", nullable=False),
    identifier("article_id", refers_to="article"),
    identifier("place_id", nullable=False),
    words("note", Holds.TEAM),
    state("given_on", nullable=False),
    identifier("made_by", nullable=False),
    salt(),
    present_index("disclosure", "participant_id"),
)

disclosure_acceptance = versioned_table(
    "disclosure_acceptance",
    identifier("participant_id", nullable=False, refers_to="participant"),
    words("given", Holds.PARTICIPANT),
    Column("fitting", Integer, nullable=False),
    words("reason", Holds.TEAM),
    identifier("made_by", nullable=False),
    present_index("disclosure_acceptance", "participant_id"),
)
"""At most one a participant, under the participant's own id; facts as JSON pairs."""


def put_disclosures(
    connection: Connection, seq: int, new: Sequence[Disclosure], salt_bytes: bytes
) -> None:
    """Keep what was given away."""
    rows = [
        {
            "id": each.id,
            "participant_id": each.participant_id,
            "fact": each.given.fact,
            "value": each.given.value,
            "way": each.way,
            "article_id": each.article_id,
            "place_id": each.place_id,
            "note": each.note,
            "given_on": each.on.isoformat() if each.on else "",
            "made_by": each.by or "",
            "salt": salt_bytes,
        }
        for each in new
    ]
    versions.put_new(connection, disclosure, seq, rows)


def retire_disclosure(connection: Connection, seq: int, id_: DisclosureId) -> None:
    """Take a disclosure out."""
    versions.retire(connection, disclosure, seq, [id_])


def get_disclosure(connection: Connection, id_: DisclosureId) -> Disclosure:
    """Read a disclosure.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _disclosure(versions.get(connection, disclosure, id_))


def list_disclosures(connection: Connection) -> list[Disclosure]:
    """List all disclosures, in the order in which they were recorded."""
    query = select(disclosure).where(versions.present(disclosure))
    rows = connection.execute(query.order_by(disclosure.c.id))
    return [_disclosure(row) for row in rows]


def put_acceptance(connection: Connection, seq: int, kept: Acceptance) -> None:
    """Keep that something was accepted, after what was accepted before."""
    facts = [[each.fact, each.value] for each in sorted(kept.given)]
    versions.put(
        connection,
        disclosure_acceptance,
        seq,
        kept.participant_id,
        participant_id=kept.participant_id,
        given=json.dumps(facts, ensure_ascii=False),
        fitting=kept.fitting,
        reason=kept.reason,
        made_by=kept.by,
    )


def list_acceptances(connection: Connection) -> dict[ParticipantId, Acceptance]:
    """Read what was accepted, by participant."""
    table = disclosure_acceptance
    rows = connection.execute(select(table).where(versions.present(table)))
    return {ParticipantId(row.participant_id): _acceptance(row) for row in rows}


def _disclosure(row: Row[Any]) -> Disclosure:
    return Disclosure(
        id=DisclosureId(row.id),
        participant_id=ParticipantId(row.participant_id),
        given=Given(row.fact, row.value),
        way=Way(row.way),
        article_id=ArticleId(row.article_id) if row.article_id else None,
        place_id=row.place_id,
        note=row.note,
        on=date.fromisoformat(row.given_on) if row.given_on else None,
        by=MemberId(row.made_by) if row.made_by else None,
    )


def _acceptance(row: Row[Any]) -> Acceptance:
    return Acceptance(
        participant_id=ParticipantId(row.participant_id),
        given=frozenset(Given(fact, value) for fact, value in json.loads(row.given)),
        fitting=row.fitting,
        reason=row.reason,
        by=MemberId(row.made_by),
    )
