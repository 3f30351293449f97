"""Where evidence and tied codes are kept. The only SQL that changes them."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, Table, or_, select
from sqlalchemy.sql.elements import ColumnElement

from counterpoint.coding.code.store import code
from counterpoint.kernel.ids import CodeId, EvidenceId, ReportId
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.participant.person.store import list_labels
from counterpoint.report.store import report
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)
from counterpoint.theme.evidence.model import (
    Evidence,
    Place,
    PlaceKind,
    ShownEvidence,
    TiedCode,
    TiedCodeId,
)

# Of the four places exactly one is filled. One column for each, not a kind and
# an id, so that storage knows what each refers to when a step is taken back.
evidence = versioned_table(
    "evidence",
    identifier("theme_id", refers_to="theme"),
    identifier("pole_id", refers_to="pole"),
    identifier("way_id", refers_to="way"),
    identifier("search_id", refers_to="contrary_search"),
    identifier("report_id", refers_to="report", nullable=False),
    Column("version", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    words("exact", Holds.PARTICIPANT),
    words("before", Holds.PARTICIPANT),
    words("after", Holds.PARTICIPANT),
    salt(),
    present_index("evidence", "theme_id"),
    present_index("evidence", "pole_id"),
    present_index("evidence", "way_id"),
    present_index("evidence", "search_id"),
    present_index("evidence", "report_id"),
)

tied_code = versioned_table(
    "tied_code",
    identifier("theme_id", refers_to="theme"),
    identifier("pole_id", refers_to="pole"),
    identifier("way_id", refers_to="way"),
    identifier("search_id", refers_to="contrary_search"),
    identifier("code_id", refers_to="code", nullable=False),
    present_index("tied_code", "theme_id"),
    present_index("tied_code", "pole_id"),
    present_index("tied_code", "way_id"),
    present_index("tied_code", "search_id"),
    present_index("tied_code", "code_id"),
)


def list_evidence(connection: Connection, places: Collection[Place]) -> list[Evidence]:
    """List the evidence at some places, in the order of the texts."""
    if not places:
        return []
    query = select(evidence).where(
        _at_any(evidence, places), versions.present(evidence)
    )
    order = (evidence.c.report_id, evidence.c.start, evidence.c.end, evidence.c.id)
    return [_evidence(row) for row in connection.execute(query.order_by(*order))]


def get_evidence(connection: Connection, evidence_id: EvidenceId) -> Evidence:
    """Read a piece of evidence.

    Raises:
        NotFoundError: There is none, or it was removed.
    """
    return _evidence(versions.get(connection, evidence, evidence_id))


def shown(connection: Connection, found: Sequence[Evidence]) -> list[ShownEvidence]:
    """Give evidence with its reports' keys and labels. Three statements at most."""
    if not found:
        return []
    ids = {piece.report_id for piece in found}
    query = select(report.c.id, report.c.key, report.c.participant_id).where(
        report.c.id.in_(ids), versions.present(report)
    )
    reports = {row.id: row for row in connection.execute(query)}
    labels = list_labels(connection)
    return [
        ShownEvidence(
            piece,
            report=reports[piece.report_id].key,
            participant_id=reports[piece.report_id].participant_id,
            label=labels.get(reports[piece.report_id].participant_id),
        )
        for piece in found
        if piece.report_id in reports
    ]


def put_evidence(
    connection: Connection, seq: int, new: Evidence, salt_bytes: bytes
) -> None:
    """Keep a new piece of evidence."""
    versions.put(
        connection,
        evidence,
        seq,
        new.id,
        **_columns(new.place),
        report_id=new.report_id,
        version=new.version,
        start=new.anchor.span.start,
        end=new.anchor.span.end,
        exact=new.anchor.exact,
        before=new.anchor.before,
        after=new.anchor.after,
        salt=salt_bytes,
    )


def retire_evidence(connection: Connection, seq: int, evidence_id: EvidenceId) -> None:
    """End the present row of a piece of evidence."""
    versions.retire(connection, evidence, seq, [evidence_id])


def list_tied_codes(
    connection: Connection, places: Collection[Place]
) -> list[TiedCode]:
    """List the standing codes tied to some places, in the order of tying."""
    if not places:
        return []
    query = (
        select(tied_code)
        .join(code, code.c.id == tied_code.c.code_id)
        .where(
            _at_any(tied_code, places),
            versions.present(tied_code),
            versions.present(code),
        )
    )
    rows = connection.execute(query.order_by(tied_code.c.id))
    return [
        TiedCode(TiedCodeId(row.id), _place(row), CodeId(row.code_id)) for row in rows
    ]


def put_tied_code(connection: Connection, seq: int, new: TiedCode) -> None:
    """Keep a new tie."""
    place = _columns(new.place)
    versions.put(connection, tied_code, seq, new.id, **place, code_id=new.code_id)


def retire_tied_code(connection: Connection, seq: int, tied: TiedCodeId) -> None:
    """End the present row of a tie."""
    versions.retire(connection, tied_code, seq, [tied])


def _at_any(table: Table, places: Iterable[Place]) -> ColumnElement[bool]:
    asked: dict[PlaceKind, list[str]] = {}
    for place in places:
        asked.setdefault(place.kind, []).append(place.id)
    return or_(*(table.c[f"{kind}_id"].in_(ids) for kind, ids in asked.items()))


def _columns(place: Place) -> dict[str, str | None]:
    return {
        f"{kind}_id": place.id if kind is place.kind else None for kind in PlaceKind
    }


def _place(row: Row[Any]) -> Place:
    for kind in PlaceKind:
        id_ = row._mapping[f"{kind}_id"]  # noqa: SLF001 - SQLAlchemy's public name
        if id_ is not None:
            return Place(kind, id_)
    msg = "evidence without a place"
    raise AssertionError(msg)


def _evidence(row: Row[Any]) -> Evidence:
    span = Span(row.start, row.end)
    return Evidence(
        id=EvidenceId(row.id),
        place=_place(row),
        report_id=ReportId(row.report_id),
        version=row.version,
        anchor=Anchor(span, row.exact, row.before, row.after),
    )
