"""Where decisions are kept. The only SQL that changes them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Index, Row, Table, insert, select

from counterpoint.kernel.ids import DecisionId, MemberId
from counterpoint.storage.schema import (
    Holds,
    identifier,
    metadata,
    salt,
    state,
    words,
)
from counterpoint.study.decision.model import Decision

decision = Table(
    "decision",
    metadata,
    identifier("id", primary_key=True),
    state("about_kind", nullable=False),
    identifier("about_id", nullable=False),
    words("text", Holds.TEAM),
    words("alternatives", Holds.TEAM),
    words("reason", Holds.TEAM),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    Index("ix_decision_about_id", "about_id"),
)


def put_decision(connection: Connection, made: Decision, salt_bytes: bytes) -> None:
    """Keep a decision, with the salt of its digest."""
    row = {
        "id": made.id,
        "about_kind": made.about_kind,
        "about_id": made.about_id,
        "text": made.text,
        "alternatives": made.alternatives,
        "reason": made.reason,
        "made_by": made.by,
        "made_at": made.at.isoformat(timespec="milliseconds"),
        "salt": salt_bytes,
    }
    connection.execute(insert(decision).values(row))


def list_decisions(
    connection: Connection, about_id: str | None = None
) -> list[Decision]:
    """List decisions, earliest first, of one object or of all."""
    query = select(decision).order_by(decision.c.id)
    if about_id is not None:
        query = query.where(decision.c.about_id == about_id)
    return [_decision(row) for row in connection.execute(query)]


def _decision(row: Row[Any]) -> Decision:
    return Decision(
        id=DecisionId(row.id),
        about_kind=row.about_kind,
        about_id=row.about_id,
        text=row.text,
        alternatives=row.alternatives,
        reason=row.reason,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )
