"""What a search reads of reports: the places it was pointed to. Reads only."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, select

from counterpoint.kernel.ids import ParticipantId, PassageId, ReportId
from counterpoint.report.model import Passage, ReportText, Speaker, respoken
from counterpoint.report.speaker.store import list_speakers
from counterpoint.report.store import (
    in_analysis,
    passage,
    passage_of,
    report,
    report_version,
)
from counterpoint.storage import versions

MOST_ASKED = 5_000  # ids in one question; PostgreSQL takes 65,535


@dataclass(frozen=True, slots=True)
class Analysed:
    """A report of which a version is in analysis, without its words."""

    id: ReportId
    key: str
    participant_id: ParticipantId | None


class Place(NamedTuple):
    """Where a passage lies in its report's text, in code points."""

    report_id: ReportId
    id: PassageId
    start: int
    end: int


class Shelf:
    """The reports of a study as they are in analysis.

    Lives no longer than one search: who speaks is asked once for all of it.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._said = list_speakers(connection)

    def texts(self, ids: Collection[ReportId]) -> dict[ReportId, ReportText]:
        """Read the words of some reports, without their passages."""
        query = (
            select(
                report.c.id,
                report.c.key,
                report.c.participant_id,
                report_version.c.no,
                report_version.c.text,
            )
            .join(report_version, report_version.c.report_id == report.c.id)
            .where(
                report_version.c.no == in_analysis(),
                report.c.id.in_(ids),
                versions.present(report),
            )
        )
        return {
            ReportId(row.id): ReportText(
                report_id=ReportId(row.id),
                key=row.key,
                version=row.no,
                text=row.text,
                passages=(),
                participant_id=_person(row.participant_id),
            )
            for row in self._connection.execute(query)
        }

    def places(self, ids: Collection[ReportId]) -> list[Place]:
        """Say where the passages of some reports lie, and no more of them."""
        query = select(report.c.id, passage.c.id, passage.c.start, passage.c.end)
        found = query.join(passage, _analysed()).where(report.c.id.in_(ids))
        return [
            Place(ReportId(report_id), PassageId(id_), start, end)
            for report_id, id_, start, end in self._connection.execute(found)
        ]

    def passages_named(self, ids: Sequence[PassageId]) -> dict[ReportId, list[Passage]]:
        """Read these passages alone, by report, in their order."""
        found: dict[ReportId, list[Passage]] = defaultdict(list)
        for some in _parts(ids):
            query = select(passage).join(report, _analysed())
            for row in self._connection.execute(query.where(passage.c.id.in_(some))):
                report_id = ReportId(row.report_id)
                said = self._said.get((report_id, row.mark))
                found[report_id].append(_spoken(passage_of(row), said))
        return {
            id_: sorted(each, key=lambda one: one.order) for id_, each in found.items()
        }


def list_analysed(connection: Connection) -> list[Analysed]:
    """List, by key, the reports of which a version is in analysis."""
    query = select(report.c.id, report.c.key, report.c.participant_id).where(
        versions.present(report), in_analysis().is_not(None)
    )
    found = [
        Analysed(ReportId(row.id), row.key, _person(row.participant_id))
        for row in connection.execute(query)
    ]
    # Two reports may share a key, and databases put letters in orders of their own.
    return sorted(found, key=lambda each: (each.key, each.id))


def passages_by_report(
    connection: Connection, ids: Sequence[PassageId]
) -> dict[ReportId, list[PassageId]]:
    """Say which of these passages stand in which report's analysed version."""
    found: dict[ReportId, list[PassageId]] = defaultdict(list)
    for some in _parts(ids):
        query = (
            select(report.c.id, passage.c.id.label("passage_id"))
            .join(passage, _analysed())
            .where(passage.c.id.in_(some))
        )
        for row in connection.execute(query):
            found[ReportId(row.id)].append(PassageId(row.passage_id))
    return found


def _analysed() -> ColumnElement[bool]:
    return and_(
        report.c.id == passage.c.report_id,
        passage.c.version == in_analysis(),
        versions.present(report),
    )


def _parts(ids: Sequence[PassageId]) -> Iterable[Sequence[PassageId]]:
    return (ids[at : at + MOST_ASKED] for at in range(0, len(ids), MOST_ASKED))


def _spoken(each: Passage, said: Speaker | None) -> Passage:
    return each if said is None else respoken(each, said)


def _person(id_: str | None) -> ParticipantId | None:
    return None if id_ is None else ParticipantId(id_)
