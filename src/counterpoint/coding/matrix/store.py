"""Reading what a matrix counts. Reads only."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from counterpoint.coding.coding.store import coding
from counterpoint.coding.matrix.model import Piece, Told
from counterpoint.kernel.ids import (
    ArticleId,
    CodingId,
    GroupId,
    ParticipantId,
    ReportId,
)
from counterpoint.participant.person.store import participant
from counterpoint.report.model import Report
from counterpoint.report.store import in_analysis, passage, report
from counterpoint.storage import versions

AT_ONCE = 500
"""How many codings are named in one statement, well below any database's limit."""


class Kept(NamedTuple):
    """A coding as it is kept, in the version it was made in."""

    piece: Piece
    version: int


def list_pieces(connection: Connection, article_id: ArticleId) -> list[Kept]:
    """List an article's codings as they are kept, without their words."""
    query = select(
        coding.c.id,
        coding.c.report_id,
        coding.c.code_id,
        coding.c.start,
        coding.c.end,
        coding.c.made_by,
        coding.c.version,
    ).where(coding.c.article_id == article_id, versions.present(coding))
    return [Kept(Piece(*row[:6]), row[6]) for row in connection.execute(query).all()]


def list_told(connection: Connection, reports: Sequence[Report]) -> list[Told]:
    """Give reports with whose they are and where their passages lie."""
    of_version = and_(
        report.c.id == passage.c.report_id,
        in_analysis() == passage.c.version,
        versions.present(report),
    )
    query = (
        select(passage.c.report_id, passage.c.start, passage.c.end)
        .join(report, of_version)
        .order_by(passage.c.report_id, passage.c.order)
    )
    lying: dict[ReportId, tuple[list[int], list[int]]] = {
        each.id: ([], []) for each in reports
    }
    for report_id, start, end in connection.execute(query):
        if report_id in lying:
            lying[report_id][0].append(start)
            lying[report_id][1].append(end)
    groups = _groups(connection)
    return [
        Told(
            report_id=each.id,
            key=each.key,
            person=each.participant_id,
            group=None
            if each.participant_id is None
            else groups.get(each.participant_id),
            starts=lying[each.id][0],
            ends=lying[each.id][1],
        )
        for each in reports
    ]


def list_around(
    connection: Connection, coding_ids: Collection[CodingId]
) -> dict[CodingId, tuple[str, str]]:
    """Give what stands before and behind each of these codings, as it is kept."""
    found: dict[CodingId, tuple[str, str]] = {}
    named = sorted(coding_ids)
    for begin in range(0, len(named), AT_ONCE):
        query = select(coding.c.id, coding.c.before, coding.c.after).where(
            coding.c.id.in_(named[begin : begin + AT_ONCE]), versions.present(coding)
        )
        for id_, before, after in connection.execute(query):
            found[CodingId(id_)] = (before, after)
    return found


def _groups(connection: Connection) -> Mapping[ParticipantId, GroupId]:
    query = select(participant.c.id, participant.c.group_id).where(
        versions.present(participant)
    )
    return {
        ParticipantId(row.id): GroupId(row.group_id)
        for row in connection.execute(query)
        if row.group_id is not None
    }
