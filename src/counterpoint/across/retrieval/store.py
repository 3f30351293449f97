"""Codings, reports and passages, as a question is asked of them. Reads only."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from counterpoint.across.retrieval.model import Item, Place
from counterpoint.article.selection.store import list_omissions
from counterpoint.coding.coding.model import CodedPassage, Coding
from counterpoint.coding.coding.store import READ, coding, coding_of
from counterpoint.coding.coding.text import Texts
from counterpoint.kernel.ids import ArticleId, CodingId, ParticipantId, ReportId
from counterpoint.reading.carrying import Carrying
from counterpoint.report.speaker.store import list_speakers
from counterpoint.report.store import in_analysis, passage, report
from counterpoint.storage import versions
from counterpoint.theme.evidence.model import Place as EvidencePlace
from counterpoint.theme.evidence.store import list_evidence

AT_ONCE = 500
"""How many ids are named in one statement, well below any database's limit."""


Laid = dict[ReportId, list[tuple[int, int]]]
"""First and one past the last code point of stretches, by report."""


class Told(NamedTuple):
    """A report in analysis.

    Attributes:
        version: The number of the version in analysis.
    """

    key: str
    participant_id: ParticipantId | None
    version: int


def list_reports(connection: Connection, article_id: ArticleId) -> dict[ReportId, Told]:
    """List the reports in analysis, without those that the article leaves out."""
    gone = {each.report_id for each in list_omissions(connection, article_id)}
    now = in_analysis()
    query = select(report.c.id, report.c.key, report.c.participant_id, now).where(
        versions.present(report), now.is_not(None)
    )
    return {
        ReportId(id_): Told(key, whose, version)
        for id_, key, whose, version in connection.execute(query).all()
        if id_ not in gone
    }


def list_items(
    connection: Connection,
    article_id: ArticleId,
    reports: dict[ReportId, Told],
    texts: Texts,
) -> tuple[list[Item], int]:
    """List an article's codings by report and start, in the versions in analysis.

    Returns:
        Those whose words stand, and how many have lost theirs.
    """
    query = select(
        coding.c.report_id,
        coding.c.version,
        coding.c.start,
        coding.c.end,
        coding.c.id,
        coding.c.code_id,
        coding.c.made_by,
        coding.c.made_at,
    ).where(coding.c.article_id == article_id, versions.present(coding))
    items, moved = [], []
    for row in connection.execute(query).all():
        report_id, version, start, end, id_, code_id, by, at = row
        told = reports.get(report_id)
        if told is None:
            continue
        if version == told.version:
            items.append(Item(id_, report_id, code_id, start, end, by, at[:10]))
        else:
            moved.append(id_)
    lost = 0
    for kept in _list_codings(connection, moved):
        now = reports[kept.report_id].version
        found = texts.carried(kept, now)
        if found.version == now:
            at = found.at.date().isoformat()
            whose = (found.id, found.report_id, found.code_id)
            items.append(Item(*whose, found.start, found.end, found.by, at))
        else:
            lost += 1
    items.sort(key=lambda at: (reports[at.report_id].key, at.start, at.end, at.id))
    return items, lost


def list_places(
    connection: Connection, report_ids: Collection[ReportId]
) -> dict[ReportId, Place]:
    """List the passages of some reports' versions in analysis."""
    said = list_speakers(connection)
    analysed = and_(
        report.c.id == passage.c.report_id,
        passage.c.version == in_analysis(),
        versions.present(report),
    )
    query = (
        select(passage.c.report_id, passage.c.start, passage.c.speaker, passage.c.mark)
        .join(report, analysed)
        .order_by(passage.c.report_id, passage.c.order)
    )
    found: dict[ReportId, Place] = {id_: Place([], []) for id_ in report_ids}
    for report_id, start, speaker, mark in connection.execute(query).all():
        place = found.get(report_id)
        if place is not None:
            place.starts.append(start)
            place.speakers.append(said.get((report_id, mark), speaker))
    return found


def list_passages(
    connection: Connection, coding_ids: Sequence[CodingId]
) -> dict[CodingId, CodedPassage]:
    """Give codings with the words around them, as they are kept, without labels."""
    found = {}
    for some in _portions(coding_ids):
        query = (
            select(*READ, report.c.key, coding.c.before, coding.c.after)
            .join(report, report.c.id == coding.c.report_id)
            .where(
                coding.c.id.in_(some),
                versions.present(coding),
                versions.present(report),
            )
        )
        for *whole, key, before, after in connection.execute(query).all():
            kept = coding_of(whole)
            found[kept.id] = CodedPassage(kept, key, None, before, after)
    return found


def list_laid(
    connection: Connection,
    places: Collection[EvidencePlace],
    reports: Mapping[ReportId, Told],
) -> dict[EvidencePlace, Laid]:
    """List where evidence lies in the versions in analysis; what is gone is not."""
    found: dict[EvidencePlace, Laid] = {}
    carrying: dict[ReportId, Carrying] = {}
    for piece in list_evidence(connection, places):
        told, span = reports.get(piece.report_id), piece.anchor.span
        if told is None:
            continue
        if piece.version != told.version:
            if piece.report_id not in carrying:
                carrying[piece.report_id] = Carrying(connection, piece.report_id)
            again = carrying[piece.report_id].span(piece.version, span)
            if again is None:
                continue
            span = again
        laid = found.setdefault(piece.place, {})
        laid.setdefault(piece.report_id, []).append((span.start, span.end))
    return found


def _list_codings(
    connection: Connection, coding_ids: Sequence[CodingId]
) -> list[Coding]:
    return [
        coding_of(row)
        for some in _portions(coding_ids)
        for row in connection.execute(
            select(*READ).where(coding.c.id.in_(some), versions.present(coding))
        ).all()
    ]


def _portions(ids: Sequence[CodingId]) -> list[Sequence[CodingId]]:
    return [ids[at : at + AT_ONCE] for at in range(0, len(ids), AT_ONCE)]
