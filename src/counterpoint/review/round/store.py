"""Where rounds and their verdicts are kept. The only SQL that changes them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Integer, Row, select

from counterpoint.kernel.ids import MemberId, PassageId, ReportId, RoundId, new_id
from counterpoint.report.model import PassageKind, Speaker
from counterpoint.review.round.model import Judged, Round, RoundOutcome, Verdict
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)

review_round = versioned_table(
    "review_round",
    identifier("report_id", nullable=False, refers_to="report"),
    Column("version", Integer, nullable=False),
    identifier("reviewer_id", nullable=False),
    state("opened_at", nullable=False),
    state("outcome", nullable=False),
    state("text_digest", nullable=False),
    present_index("review_round", "report_id", "version"),
)

review_verdict = versioned_table(
    "review_verdict",
    identifier("round_id", nullable=False, refers_to="review_round"),
    identifier("passage_id", nullable=False),
    state("verdict", nullable=False),
    state("speaker", nullable=False),
    state("kind", nullable=False),
    Column("is_carried", Boolean, nullable=False),
    present_index("review_verdict", "round_id"),
)
"""Speaker and kind as they were when the passage was judged."""


def put_round(connection: Connection, seq: int, made: Round) -> None:
    """Keep a round, after what it was before."""
    versions.put(
        connection,
        review_round,
        seq,
        made.id,
        report_id=made.report_id,
        version=made.version,
        reviewer_id=made.reviewer_id,
        opened_at=made.opened_at.isoformat(timespec="milliseconds"),
        outcome=made.outcome,
        text_digest=made.text_digest,
    )


def list_rounds(connection: Connection, report_id: ReportId) -> list[Round]:
    """List the rounds of a report, earliest first."""
    query = select(review_round).where(
        review_round.c.report_id == report_id, versions.present(review_round)
    )
    rows = connection.execute(query.order_by(review_round.c.id))
    return [_round(row) for row in rows]


def put_verdict(
    connection: Connection, seq: int, round_id: RoundId, judged: Judged
) -> None:
    """Keep a verdict, after an earlier one about the same passage."""
    query = select(review_verdict.c.id).where(
        review_verdict.c.round_id == round_id,
        review_verdict.c.passage_id == judged.passage_id,
        versions.present(review_verdict),
    )
    versions.put(
        connection,
        review_verdict,
        seq,
        connection.scalar(query) or new_id(),
        **_columns(round_id, judged),
    )


def put_new_verdicts(
    connection: Connection, seq: int, round_id: RoundId, judged: Iterable[Judged]
) -> None:
    """Keep the verdicts of a new round. One statement for all."""
    rows = [{"id": new_id(), **_columns(round_id, each)} for each in judged]
    versions.put_new(connection, review_verdict, seq, rows)


def list_verdicts(connection: Connection, round_id: RoundId) -> list[Judged]:
    """List the verdicts of a round."""
    query = select(review_verdict).where(
        review_verdict.c.round_id == round_id, versions.present(review_verdict)
    )
    return [
        Judged(
            PassageId(row.passage_id),
            Verdict(row.verdict),
            Speaker(row.speaker),
            PassageKind(row.kind),
            row.is_carried,
        )
        for row in connection.execute(query.order_by(review_verdict.c.id))
    ]


def close_round(
    connection: Connection, seq: int, found: Round, outcome: RoundOutcome
) -> None:
    """Let a round be over, with the verdicts it came to.

    They are written again as they are: what the outcome rests on cannot be
    taken back from beneath it.
    """
    put_round(connection, seq, replace(found, outcome=outcome))
    for each in list_verdicts(connection, found.id):
        put_verdict(connection, seq, found.id, each)


def _columns(round_id: RoundId, judged: Judged) -> dict[str, Any]:
    return {
        "round_id": round_id,
        "passage_id": judged.passage_id,
        "verdict": judged.verdict,
        "speaker": judged.speaker,
        "kind": judged.kind,
        "is_carried": judged.is_carried,
    }


def _round(row: Row[Any]) -> Round:
    return Round(
        id=RoundId(row.id),
        report_id=ReportId(row.report_id),
        version=row.version,
        reviewer_id=MemberId(row.reviewer_id),
        opened_at=datetime.fromisoformat(row.opened_at),
        outcome=RoundOutcome(row.outcome),
        text_digest=row.text_digest,
    )
