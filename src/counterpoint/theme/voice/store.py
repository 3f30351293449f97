"""Reports, passages and pieces, as counting reads them. Reads only."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, and_, func, literal, null, select

from counterpoint.article.selection.store import omission
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding.store import coding
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    InterviewId,
    MemberId,
    ParticipantId,
    ReportId,
)
from counterpoint.participant.person.store import list_labels, participant
from counterpoint.report.mark import model as marks
from counterpoint.report.mark.store import list_marks
from counterpoint.report.model import PassageKind, Speaker
from counterpoint.report.speaker.store import list_speakers
from counterpoint.report.store import in_analysis, passage, report
from counterpoint.storage import versions
from counterpoint.study.design.store import participant_group
from counterpoint.theme.coverage.model import with_descendants
from counterpoint.theme.evidence.model import Place
from counterpoint.theme.evidence.store import evidence, tied_code
from counterpoint.theme.voice.model import Account, Cell, Talk

AT_ONCE = 500
"""How many reports are named in one statement, well below any database's limit."""
OTHERS = frozenset({PassageKind.QUESTION, PassageKind.NOTE})
"""Passages that are not the participant's."""


Source = Place | CodeId
"""What speaks for a place, or what is coded with a code or one beneath it."""


class Found(NamedTuple):
    """A piece as it is kept, in the version in which it was made."""

    report_id: ReportId
    version: int
    start: int
    end: int
    code_id: CodeId | None
    by: MemberId | None


def list_accounts(
    connection: Connection, article_id: ArticleId, groups: Collection[str]
) -> list[Account]:
    """List the reports that an article takes in, in the order of the interviews."""
    left_out = select(omission.c.report_id).where(
        omission.c.article_id == article_id, versions.present(omission)
    )
    person, group = participant, participant_group
    theirs = and_(person.c.id == report.c.participant_id, versions.present(person))
    of_group = and_(group.c.id == person.c.group_id, versions.present(group))
    query = (
        select(
            report.c.id,
            report.c.key,
            person.c.id.label("participant_id"),
            person.c.number,
            group.c.key.label("group"),
            in_analysis().label("now"),
            report.c.words,
            report.c.held_on,
            report.c.interview_id,
            report.c.interviewer_id,
        )
        .outerjoin(person, theirs)
        .outerjoin(group, of_group)
        .where(
            versions.present(report),
            in_analysis().is_not(None),
            report.c.id.not_in(left_out),
        )
        .order_by(report.c.key, report.c.id)
    )
    labels = list_labels(connection)
    accounts = [
        _account(row, labels, groups) for row in connection.execute(query).all()
    ]
    return sorted(accounts, key=lambda each: (each.held_on or date.max, each.key))


def list_parents(
    connection: Connection, article_id: ArticleId
) -> dict[CodeId, tuple[CodeId, ...]]:
    """Give the codes that each of an article's codes stands right beneath."""
    return {code.id: code.parents for code in list_codes(connection, article_id)}


def list_pieces(
    connection: Connection, place: Source, parents: Mapping[CodeId, Collection[CodeId]]
) -> list[Found]:
    """List what speaks for a place: spans laid to it, and codings under its codes."""
    laid = _laid(place).add_columns(
        evidence.c.start, evidence.c.end, null().label("code"), null().label("by")
    )
    coded = _coded(connection, place, parents).add_columns(
        coding.c.start, coding.c.end, coding.c.code_id, coding.c.made_by
    )
    return [
        Found(report_id, version, start, end, code_id, by)
        for query in (laid, coded)
        for report_id, version, start, end, code_id, by in connection.execute(
            query
        ).all()
    ]


def list_versions(
    connection: Connection, place: Source, parents: Mapping[CodeId, Collection[CodeId]]
) -> set[tuple[ReportId, int]]:
    """Name the reports, and their versions, in which something speaks for a place."""
    return {
        (ReportId(report_id), version)
        for query in (_laid(place), _coded(connection, place, parents))
        for report_id, version in connection.execute(query.distinct())
    }


def list_talk(connection: Connection) -> dict[ReportId, Talk]:
    """Count each report's passages that are the participant's, and their length."""
    timed = passage.c.end_ms - passage.c.start_ms
    query = (
        select(
            passage.c.report_id,
            passage.c.mark,
            passage.c.kind,
            passage.c.speaker,
            func.count(),
            func.sum(timed),
            func.max(passage.c.end_ms),
        )
        .join(report, _analysed())
        .group_by(
            passage.c.report_id, passage.c.mark, passage.c.kind, passage.c.speaker
        )
    )
    said = list_speakers(connection)
    counted: dict[ReportId, Talk] = {}
    for id_, mark, kind, speaker, passages, ms, end in connection.execute(query):
        whose = said.get((id_, mark))
        before = counted.get(id_, Talk(0))
        own = _is_participants(kind, speaker, whose)
        counted[id_] = Talk(
            before.passages + (passages if own else 0),
            _sum(before.timed_ms, int(ms) if own and ms is not None else None),
            _greater(before.ends_ms, end),
        )
    return counted


def list_cells(
    connection: Connection, report_ids: Collection[ReportId]
) -> dict[ReportId, list[Cell]]:
    """List the passages of some reports' versions in analysis, in their order."""
    said = list_speakers(connection)
    found: dict[ReportId, list[Cell]] = {}
    stories = _StoryMarks()
    for some in _portions(sorted(report_ids)):
        given = list_marks(connection, some)
        query = (
            select(
                passage.c.report_id,
                passage.c.id,
                passage.c.order,
                passage.c.start,
                passage.c.end,
                passage.c.start_ms,
                passage.c.end_ms,
                passage.c.kind,
                passage.c.speaker,
                passage.c.mark,
                passage.c.marks,
            )
            .join(report, _analysed())
            .where(passage.c.report_id.in_(some))
            .order_by(passage.c.report_id, passage.c.order)
        )
        for row in connection.execute(query).all():
            report_id, passage_id, order, start, end, *about = row
            begins, ends, kind, who, mark, kept = about
            cells = found.get(report_id)
            if cells is None:
                cells = found[report_id] = []
            told = given.get(passage_id)
            tells = kept in stories if told is None else marks.PassageMark.STORY in told
            own = _is_participants(kind, who, said.get((report_id, mark)))
            cells.append(Cell(passage_id, order, start, end, begins, ends, tells, own))
    return found


class _StoryMarks:
    """Tells of marks as they are kept whether a story is among them, each once."""

    def __init__(self) -> None:
        self._known: dict[str, bool] = {}

    def __contains__(self, kept: str) -> bool:
        known = self._known.get(kept)
        if known is None:
            known = marks.PassageMark.STORY in marks.read(kept)
            self._known[kept] = known
        return known


def _analysed() -> Any:  # noqa: ANN401 - SQLAlchemy's own kind of condition
    return and_(
        report.c.id == passage.c.report_id,
        passage.c.version == in_analysis(),
        versions.present(report),
    )


def _laid(place: Source) -> Select[Any]:
    laid = select(evidence.c.report_id, evidence.c.version)
    if not isinstance(place, Place):
        return laid.where(literal(value=False))
    return laid.where(
        evidence.c[f"{place.kind}_id"] == place.id, versions.present(evidence)
    )


def _coded(
    connection: Connection, place: Source, parents: Mapping[CodeId, Collection[CodeId]]
) -> Select[Any]:
    if isinstance(place, Place):
        tied = select(tied_code.c.code_id).where(
            tied_code.c[f"{place.kind}_id"] == place.id, versions.present(tied_code)
        )
        codes = with_descendants(map(CodeId, connection.scalars(tied)), parents)
    else:
        codes = with_descendants([place], parents)
    return select(coding.c.report_id, coding.c.version).where(
        coding.c.code_id.in_(sorted(codes)) if codes else literal(value=False),
        versions.present(coding),
    )


def _is_participants(kind: str, speaker: str, said: Speaker | None) -> bool:
    """Tell whether a passage may be the interviewee's, as somebody said since.

    As ``report.model.respoken`` says it of one passage.
    """
    if kind == PassageKind.NOTE or said is None or said == speaker:
        return kind not in OTHERS
    return said.usual_kind not in OTHERS


def _account(
    row: Row[Any], labels: Mapping[ParticipantId, str], groups: Collection[str]
) -> Account:
    whose = None if row.participant_id is None else ParticipantId(row.participant_id)
    return Account(
        report_id=ReportId(row.id),
        key=row.key,
        participant_id=whose,
        group=row.group if row.group in groups else None,
        label=None if whose is None else labels.get(whose),
        number=row.number or 0,
        version=row.now,
        words=row.words,
        held_on=date.fromisoformat(row.held_on) if row.held_on else None,
        interview_id=InterviewId(row.interview_id) if row.interview_id else None,
        interviewer_id=MemberId(row.interviewer_id) if row.interviewer_id else None,
    )


def _portions(ids: list[ReportId]) -> Iterator[list[ReportId]]:
    for begun in range(0, len(ids), AT_ONCE):
        yield ids[begun : begun + AT_ONCE]


def _sum(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else one + other


def _greater(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else max(one, other)
