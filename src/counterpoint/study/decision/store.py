"""Where decisions and positions are kept. The only SQL that changes them."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import DecisionId, MemberId, new_id
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
from counterpoint.study.decision.model import (
    Affected,
    Decision,
    DecisionState,
    Position,
    Stance,
)

decision = versioned_table(
    "decision",
    state("about_kind", nullable=False),
    identifier("about_id", nullable=False),
    words("text", Holds.TEAM),
    words("alternatives", Holds.TEAM),
    words("reason", Holds.TEAM),
    state("state", nullable=False),
    identifier("supersedes", refers_to="decision"),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    identifier("settled_by"),
    state("settled_at"),
    salt(),
    present_index("decision", "about_id"),
)

decision_affect = versioned_table(
    "decision_affect",
    identifier("decision_id", nullable=False, refers_to="decision"),
    state("kind", nullable=False),
    identifier("object_id", nullable=False),
    present_index("decision_affect", "decision_id"),
    present_index("decision_affect", "object_id"),
)
"""An object that a decision is about; of whichever stage, so named by its kind."""

decision_position = versioned_table(
    "decision_position",
    identifier("decision_id", nullable=False, refers_to="decision"),
    identifier("member_id", nullable=False),
    state("stance", nullable=False),
    words("comment", Holds.TEAM),
    state("taken_at", nullable=False),
    salt(),
    present_index("decision_position", "decision_id"),
)


def put_decision(
    connection: Connection, seq: int, made: Decision, salt_bytes: bytes | None = None
) -> None:
    """Keep a decision after what it was before.

    The salt is that of the digest of its words; without one, they stand as before.
    """
    values: dict[str, Any] = {
        "about_kind": made.about_kind,
        "about_id": made.about_id,
        "text": made.text,
        "alternatives": made.alternatives,
        "reason": made.reason,
        "state": made.state,
        "supersedes": made.supersedes,
        "made_by": made.by,
        "made_at": made.at.isoformat(timespec="milliseconds"),
        "settled_by": made.settled_by,
        "settled_at": made.settled_at
        and made.settled_at.isoformat(timespec="milliseconds"),
    }
    if salt_bytes is not None:
        values["salt"] = salt_bytes
    versions.put(connection, decision, seq, made.id, **values)
    _put_affects(connection, seq, made)


def get_decision(connection: Connection, decision_id: DecisionId) -> Decision:
    """Read a decision.

    Raises:
        NotFoundError: There is none.
    """
    row = versions.get(connection, decision, decision_id)
    return _decision(row, _affects(connection, [row.id]))


def list_decisions(
    connection: Connection, about_id: str | None = None
) -> list[Decision]:
    """List decisions, earliest first: all, or those taken at or about an object."""
    query = select(decision).where(versions.present(decision)).order_by(decision.c.id)
    if about_id is not None:
        affecting = select(decision_affect.c.decision_id).where(
            decision_affect.c.object_id == about_id, versions.present(decision_affect)
        )
        query = query.where(
            (decision.c.about_id == about_id) | decision.c.id.in_(affecting)
        )
    rows = connection.execute(query).all()
    affects = _affects(connection, [row.id for row in rows])
    return [_decision(row, affects) for row in rows]


def put_position(
    connection: Connection, seq: int, taken: Position, salt_bytes: bytes
) -> None:
    """Keep a member's position in place of their earlier one."""
    query = select(decision_position.c.id).where(
        decision_position.c.decision_id == taken.decision_id,
        decision_position.c.member_id == taken.member_id,
        versions.present(decision_position),
    )
    versions.put(
        connection,
        decision_position,
        seq,
        connection.scalar(query) or new_id(),
        decision_id=taken.decision_id,
        member_id=taken.member_id,
        stance=taken.stance,
        comment=taken.comment,
        taken_at=taken.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def list_positions(
    connection: Connection, decision_ids: Collection[DecisionId]
) -> dict[DecisionId, tuple[Position, ...]]:
    """List the positions to some decisions, in the order in which they were taken."""
    query = (
        select(decision_position)
        .where(
            decision_position.c.decision_id.in_(decision_ids),
            versions.present(decision_position),
        )
        .order_by(decision_position.c.id)
    )
    found: dict[DecisionId, tuple[Position, ...]] = dict.fromkeys(decision_ids, ())
    for row in connection.execute(query):
        of = DecisionId(row.decision_id)
        found[of] += (
            Position(
                decision_id=of,
                member_id=MemberId(row.member_id),
                stance=Stance(row.stance),
                comment=row.comment,
                at=datetime.fromisoformat(row.taken_at),
            ),
        )
    return found


def _put_affects(connection: Connection, seq: int, made: Decision) -> None:
    query = select(decision_affect).where(
        decision_affect.c.decision_id == made.id, versions.present(decision_affect)
    )
    standing = {
        Affected(row.kind, row.object_id): row.id for row in connection.execute(query)
    }
    gone = [standing[each] for each in standing.keys() - set(made.affects)]
    versions.retire(connection, decision_affect, seq, gone)
    new = [
        {
            "id": new_id(),
            "decision_id": made.id,
            "kind": each.kind,
            "object_id": each.id,
        }
        for each in dict.fromkeys(made.affects)
        if each not in standing
    ]
    versions.put_new(connection, decision_affect, seq, new)


def _affects(
    connection: Connection, ids: Collection[str]
) -> dict[str, tuple[Affected, ...]]:
    query = (
        select(decision_affect)
        .where(
            decision_affect.c.decision_id.in_(ids), versions.present(decision_affect)
        )
        .order_by(decision_affect.c.id)
    )
    found: dict[str, list[Affected]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.decision_id].append(Affected(row.kind, row.object_id))
    return {id_: tuple(affects) for id_, affects in found.items()}


def _decision(row: Row[Any], affects: dict[str, tuple[Affected, ...]]) -> Decision:
    return Decision(
        id=DecisionId(row.id),
        about_kind=row.about_kind,
        about_id=row.about_id,
        text=row.text,
        alternatives=row.alternatives,
        reason=row.reason,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
        state=DecisionState(row.state),
        affects=affects.get(row.id, ()),
        supersedes=None if row.supersedes is None else DecisionId(row.supersedes),
        settled_by=None if row.settled_by is None else MemberId(row.settled_by),
        settled_at=row.settled_at and datetime.fromisoformat(row.settled_at),
    )
