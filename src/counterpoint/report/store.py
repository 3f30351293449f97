"""Where reports, versions and passages are kept. The only SQL that changes them."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Row,
    Table,
    bindparam,
    case,
    func,
    insert,
    select,
)

from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    ParticipantId,
    PassageId,
    ReportId,
)
from counterpoint.report.mark import model as marks
from counterpoint.report.mark import store as mark_store
from counterpoint.report.model import (
    Fact,
    NoSuchVersionError,
    Passage,
    PassageKind,
    Report,
    ReportState,
    ReportText,
    Speaker,
    respoken,
)
from counterpoint.report.separation.store import keep_apart
from counterpoint.report.speaker import store as speaker_store
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    metadata,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)
from counterpoint.study.design.model import DataMode

Id = TypeVar("Id")

report = versioned_table(
    "report",
    words("key", Holds.NAME),
    identifier("participant_id", refers_to="participant"),
    identifier("interview_id", refers_to="interview"),
    identifier("interviewer_id", ForeignKey("member.id")),
    identifier("writer_id", ForeignKey("member.id")),
    state("held_on"),
    Column("brought_in", Boolean, nullable=False),
    state("state", nullable=False),
    Column("version", Integer, nullable=False),
    Column("words", Integer, nullable=False),
    state("data_mode", nullable=False),
    Column("submitted_version", Integer),
    Column("approved_version", Integer),
    identifier("substitute_id"),
    CheckConstraint(
        "data_mode <> 'report' OR writer_id <> interviewer_id",
        name="writer_did_not_interview",
    ),
    present_index("report", "key"),
    present_index("report", "participant_id"),
    present_index("report", "interview_id"),
)
"""The check is null, and so holds, where the writer or interviewer is unknown."""

report_version = Table(
    "report_version",
    metadata,
    identifier("report_id", nullable=False, refers_to="report"),
    Column("no", Integer, nullable=False),
    words("text", Holds.PARTICIPANT),
    salt(),
    identifier("made_by", ForeignKey("member.id"), nullable=False),
    state("made_at", nullable=False),
    PrimaryKeyConstraint("report_id", "no"),
)

passage = Table(
    "passage",
    metadata,
    identifier("id", primary_key=True),
    identifier("report_id", nullable=False),
    Column("version", Integer, nullable=False),
    Column("order", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    state("speaker", nullable=False),
    state("kind", nullable=False),
    words("mark", Holds.NAME),
    Column("start_ms", Integer),
    Column("end_ms", Integer),
    state("marks", nullable=False),
    ForeignKeyConstraint(
        ["report_id", "version"], ["report_version.report_id", "report_version.no"]
    ),
    Index("ix_passage_report_id_version", "report_id", "version", "order"),
    CheckConstraint('"start" < "end"', name="has_words"),
)
"""As file or writer said; ``report_speaker`` and ``passage_mark`` may say more."""

_TEXT = select(report_version.c.text).where(  # made once: making takes time
    report_version.c.report_id == bindparam("report_id"),
    report_version.c.no == bindparam("no"),
)
_PASSAGES = select(passage).order_by(passage.c.order)
_PASSAGES = _PASSAGES.where(passage.c.report_id == bindparam("report_id"))
_PASSAGES = _PASSAGES.where(passage.c.version == bindparam("no"))
_MARKS = (
    select(passage.c.report_id, passage.c.mark, passage.c.speaker)
    .distinct()
    .join(report, report.c.id == passage.c.report_id)
    .where(report.c.version == passage.c.version, versions.present(report))
    .where(report.c.brought_in, passage.c.kind != PassageKind.NOTE)
)
_MARKS_OF_ONE = _MARKS.where(report.c.id == bindparam("report_id"))


@dataclass(frozen=True, slots=True)
class VersionMade:
    """A new version of a report's words, ready to be kept."""

    report_id: ReportId
    no: int
    text: str
    passages: tuple[Passage, ...]
    salt: bytes
    by: MemberId
    at: datetime


def in_analysis() -> ColumnElement[int | None]:
    """Give the number of the version that is read, coded and quoted, in SQL.

    As ``Report.version_in_analysis`` says it of one report: null before an
    approval.
    """
    table = report.c
    return case((table.brought_in, table.version), else_=table.approved_version)


def put_report(connection: Connection, seq: int, changed: Report) -> None:
    """Keep a report's facts, after those before."""
    versions.put(
        connection,
        report,
        seq,
        changed.id,
        key=changed.key,
        participant_id=changed.participant_id,
        interview_id=changed.interview_id,
        interviewer_id=changed.interviewer_id,
        writer_id=changed.writer_id,
        held_on=changed.held_on.isoformat() if changed.held_on else None,
        brought_in=changed.brought_in,
        state=changed.state,
        version=changed.version,
        words=changed.words,
        data_mode=changed.data_mode,
        submitted_version=changed.submitted_version,
        approved_version=changed.approved_version,
        substitute_id=changed.substitute_id,
    )
    if changed.interview_id is not None:
        keep_apart(
            connection, changed.interview_id, changed.writer_id, changed.data_mode
        )


def put_version(connection: Connection, made: VersionMade) -> None:
    """Keep a version's words and passages; they never change."""
    row = {
        "report_id": made.report_id,
        "no": made.no,
        "text": made.text,
        "salt": made.salt,
        "made_by": made.by,
        "made_at": made.at.isoformat(timespec="milliseconds"),
    }
    connection.execute(insert(report_version).values(row))
    rows = [
        {
            "id": each.id,
            "report_id": made.report_id,
            "version": made.no,
            "order": each.order,
            "start": each.start,
            "end": each.end,
            "speaker": each.speaker,
            "kind": each.kind,
            "mark": each.mark,
            "start_ms": each.start_ms,
            "end_ms": each.end_ms,
            "marks": marks.written(each.marks),
        }
        for each in made.passages
    ]
    connection.execute(insert(passage), rows)


def get_report(connection: Connection, report_id: ReportId) -> Report:
    """Read a report's facts.

    Raises:
        NotFoundError: There is no such report.
    """
    row = versions.get(connection, report, report_id)
    silent = row.brought_in and report_id in _with_unknown_speakers(connection, row.id)
    return _report(row, silent=silent)


def list_reports(connection: Connection) -> list[Report]:
    """List the facts of all reports by key."""
    silent = _with_unknown_speakers(connection)
    query = select(report).where(versions.present(report)).order_by(report.c.key)
    return [_report(row, silent=row.id in silent) for row in connection.execute(query)]


def find_report_by_key(connection: Connection, key: str) -> ReportId | None:
    """Find the report that has a key now."""
    query = select(report.c.id).where(report.c.key == key, versions.present(report))
    found = connection.scalar(query)
    return None if found is None else ReportId(found)


def get_text(
    connection: Connection, report_id: ReportId, version: int | None = None
) -> ReportText:
    """Read a version's words and passages; the latest one if none is named.

    Each passage has the speaker that somebody said its mark stands for, and the
    marks that somebody gave it since.

    Raises:
        NotFoundError: There is no such report.
        NoSuchVersionError: It has no such version.
    """
    filed = get_text_as_filed(connection, report_id, version)
    said = speaker_store.speakers_of(connection, report_id)
    given = mark_store.marks_of(connection, report_id)
    if not said and not given:
        return filed
    passages = (_marked(_spoken(p, said), given) for p in filed.passages)
    return replace(filed, passages=tuple(passages))


def get_text_as_filed(
    connection: Connection, report_id: ReportId, version: int | None = None
) -> ReportText:
    """Read a version, with the speakers that its file or its writer gave.

    Raises:
        NotFoundError: There is no such report.
        NoSuchVersionError: It has no such version.
    """
    row = versions.get(connection, report, report_id)
    no = row.version if version is None else version
    wanted = {"report_id": report_id, "no": no}
    whole = connection.scalar(_TEXT, wanted)
    if whole is None:
        msg = "This report has no version {version}; its latest is {latest}."
        raise NoSuchVersionError(msg, version=no, latest=row.version)
    return ReportText(
        report_id=report_id,
        key=row.key,
        version=no,
        text=whole,
        passages=tuple(map(passage_of, connection.execute(_PASSAGES, wanted))),
        participant_id=_known(ParticipantId, row.participant_id),
    )


def list_own_words(
    connection: Connection, report_ids: Collection[ReportId]
) -> Iterator[str]:
    """List what interviewees said, passage by passage, in all versions.

    Whoever may be the interviewee counts; questions and notes do not.
    """
    others = {Speaker.INTERVIEWER, Speaker.WRITER}
    said = speaker_store.list_speakers(connection)
    for id_ in sorted(report_ids):
        kept = select(report_version).where(report_version.c.report_id == id_)
        texts = {row.no: row.text for row in connection.execute(kept)}
        query = select(passage).where(passage.c.report_id == id_)
        for row in connection.execute(query.order_by(passage.c.version)):
            if said.get((id_, row.mark), Speaker(row.speaker)) not in others:
                yield texts[row.version][row.start : row.end]


def list_shared_keys(connection: Connection) -> list[str]:
    """List the keys that more than one report has now."""
    query = select(report.c.key).where(versions.present(report))
    shared = query.group_by(report.c.key).having(func.count() > 1)
    return list(connection.scalars(shared))


def get_witness(connection: Connection, report_id: ReportId, no: int) -> bytes:
    """Give the salt of a version's digest."""
    salted = _TEXT.with_only_columns(report_version.c.salt)
    return bytes(connection.scalars(salted, {"report_id": report_id, "no": no}).one())


def _with_unknown_speakers(
    connection: Connection, report_id: ReportId | None = None
) -> set[ReportId]:
    """Find the reports of which nobody knows who speaks in some passage."""
    said = speaker_store.list_speakers(connection, report_id)
    query = _MARKS if report_id is None else _MARKS_OF_ONE
    return {
        ReportId(row.report_id)
        for row in connection.execute(query, {"report_id": report_id})
        if said.get((row.report_id, row.mark), row.speaker) == Speaker.UNKNOWN
    }


def _report(row: Row[Any], *, silent: bool) -> Report:
    missing = {
        Fact.PARTICIPANT: row.participant_id is None,
        Fact.INTERVIEWER: row.interviewer_id is None,
        Fact.WRITER: row.writer_id is None,
        Fact.SPEAKERS: silent,
        Fact.DATE: row.held_on is None,
    }
    unknown = tuple(fact for fact, is_so in missing.items() if is_so)
    return Report(
        id=ReportId(row.id),
        key=row.key,
        participant_id=_known(ParticipantId, row.participant_id),
        interview_id=_known(InterviewId, row.interview_id),
        interviewer_id=_known(MemberId, row.interviewer_id),
        writer_id=_known(MemberId, row.writer_id),
        held_on=date.fromisoformat(row.held_on) if row.held_on else None,
        brought_in=row.brought_in,
        state=ReportState(row.state),
        version=row.version,
        words=row.words,
        data_mode=DataMode(row.data_mode),
        submitted_version=row.submitted_version,
        approved_version=row.approved_version,
        substitute_id=_known(MemberId, row.substitute_id),
        unknown=unknown if row.brought_in else (),
    )


def passage_of(row: Row[Any]) -> Passage:
    """Read a passage as file or writer said it."""
    return Passage(
        id=PassageId(row.id),
        order=row.order,
        start=row.start,
        end=row.end,
        speaker=Speaker(row.speaker),
        kind=PassageKind(row.kind),
        mark=row.mark,
        start_ms=row.start_ms,
        end_ms=row.end_ms,
        marks=marks.read(row.marks),
    )


def _spoken(each: Passage, said: dict[str, Speaker]) -> Passage:
    return respoken(each, said[each.mark]) if each.mark in said else each


def _marked(each: Passage, given: dict[PassageId, marks.Marks]) -> Passage:
    return replace(each, marks=given[each.id]) if each.id in given else each


def _known(name: Callable[[str], Id], value: str | None) -> Id | None:
    return None if value is None else name(value)
