"""Where criteria are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import CriterionId, GroupId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)
from counterpoint.study.criterion.model import Criterion, CriterionKind

criterion = versioned_table(
    "criterion",
    identifier("group_id", nullable=False, refers_to="participant_group"),
    state("kind", nullable=False),
    words("wording", Holds.TEAM),
    present_index("criterion", "group_id"),
)


def put_criterion(connection: Connection, seq: int, kept: Criterion) -> None:
    """Keep a criterion."""
    versions.put(
        connection,
        criterion,
        seq,
        kept.id,
        group_id=kept.group_id,
        kind=kept.kind,
        wording=kept.wording,
    )


def retire_criterion(connection: Connection, seq: int, id_: CriterionId) -> None:
    """Let a criterion hold no longer."""
    versions.retire(connection, criterion, seq, [id_])


def get_criterion(connection: Connection, id_: CriterionId) -> Criterion:
    """Read a criterion.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _criterion(versions.get(connection, criterion, id_))


def list_criteria(
    connection: Connection, group_id: GroupId | None = None
) -> list[Criterion]:
    """List criteria in the order in which they were laid down, of one group or all."""
    query = select(criterion).where(versions.present(criterion))
    if group_id is not None:
        query = query.where(criterion.c.group_id == group_id)
    rows = connection.execute(query.order_by(criterion.c.id))
    return [_criterion(row) for row in rows]


def _criterion(row: Row[Any]) -> Criterion:
    return Criterion(
        id=CriterionId(row.id),
        group_id=GroupId(row.group_id),
        kind=CriterionKind(row.kind),
        wording=row.wording,
    )
