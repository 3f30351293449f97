"""Where codings are kept. The only SQL that changes them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    distinct,
    func,
    literal,
    select,
    tuple_,
)

from counterpoint.coding.code.store import code
from counterpoint.coding.coding.model import (
    CodedPassage,
    Coding,
    Cursor,
    ReportNow,
)
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    CodingId,
    MemberId,
    ParticipantId,
    ReportId,
)
from counterpoint.kernel.spans import Anchor
from counterpoint.report.model import ReportState
from counterpoint.report.store import in_analysis, report, report_version
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

coding = versioned_table(
    "coding",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("report_id", nullable=False, refers_to="report"),
    Column("version", Integer, nullable=False),
    identifier("code_id", nullable=False, refers_to="code"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    words("exact", Holds.PARTICIPANT),
    words("before", Holds.PARTICIPANT),
    words("after", Holds.PARTICIPANT),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("coding", "report_id", "article_id"),
    present_index("coding", "code_id", "report_id", "start", "id"),
)
"""The article is the code's own, kept here so that a report opens by one index."""

READ = (
    coding.c.id,
    coding.c.report_id,
    coding.c.version,
    coding.c.code_id,
    coding.c.start,
    coding.c.end,
    coding.c.made_by,
    coding.c.made_at,
    coding.c.exact,
)
"""The columns of a ``Coding``, in its order."""


@dataclass(frozen=True, slots=True)
class Made:
    """A coding ready to be kept: what it says, and what only the table knows."""

    coding: Coding
    article_id: ArticleId
    anchor: Anchor
    salt: bytes


def put_new(connection: Connection, seq: int, made: Iterable[Made]) -> None:
    """Keep codings that are new. One statement for all."""
    rows = [
        {
            "id": each.coding.id,
            "article_id": each.article_id,
            "code_id": each.coding.code_id,
            "made_by": each.coding.by,
            "made_at": each.coding.at.isoformat(timespec="milliseconds"),
            **_place(each.coding, each.anchor, each.salt),
        }
        for each in made
    ]
    versions.put_new(connection, coding, seq, rows)


def put_place(
    connection: Connection, seq: int, moved: Coding, anchor: Anchor, salt_bytes: bytes
) -> None:
    """Keep where a coding lies now; its code, member and date stay."""
    place = _place(moved, anchor, salt_bytes)
    versions.put(connection, coding, seq, moved.id, **place)


def put_code(
    connection: Connection, seq: int, coding_id: CodingId, code_id: CodeId
) -> None:
    """Keep under which code a coding stands now; place, member and date stay."""
    versions.put(connection, coding, seq, coding_id, code_id=code_id)


def retire(connection: Connection, seq: int, coding_id: CodingId) -> None:
    """End a coding's present row."""
    versions.retire(connection, coding, seq, [coding_id])


def get_coding(connection: Connection, coding_id: CodingId) -> Coding:
    """Read a coding as it is kept.

    Raises:
        NotFoundError: There is none, or it was taken away.
    """
    row = versions.get(connection, coding, coding_id)
    return coding_of([getattr(row, column.name) for column in READ])


def list_of_report(
    connection: Connection, report_id: ReportId, article_id: ArticleId | None = None
) -> list[Coding]:
    """List a report's codings in one article, or in all, as they are kept."""
    wanted: dict[str, str] = {"report_id": report_id}
    if article_id is not None:
        wanted["article_id"] = article_id
    query = _of_report(in_article=article_id is not None)
    return [coding_of(row) for row in connection.execute(query, wanted).all()]


def list_of_member(
    connection: Connection,
    member_id: MemberId,
    report_ids: Iterable[ReportId],
    code_ids: Iterable[CodeId],
) -> list[Coding]:
    """List a member's codings of some codes in some reports, as they are kept."""
    wanted = {
        "member_id": member_id,
        "report_ids": sorted(report_ids),
        "code_ids": sorted(code_ids),
    }
    return [coding_of(row) for row in connection.execute(_of_member(), wanted)]


def list_of_code(
    connection: Connection, code_id: CodeId, after: Cursor | None, limit: int
) -> list[tuple[CodedPassage, ParticipantId | None, int]]:
    """List a code's passages by report and start, from a place on.

    Returns:
        Each without its label, with the participant and with the number of the
        report's version in analysis.
    """
    query = (
        select(
            *READ,
            report.c.key,
            coding.c.before,
            coding.c.after,
            report.c.participant_id,
            in_analysis().label("now"),
        )
        .join(report, report.c.id == coding.c.report_id)
        .where(coding.c.code_id == code_id, _stands(), versions.present(report))
        .order_by(coding.c.report_id, coding.c.start, coding.c.id)
        .limit(limit)
    )
    if after is not None:
        place = tuple_(coding.c.report_id, coding.c.start, coding.c.id)
        ended = tuple_(
            literal(after.report_id), literal(after.start), literal(after.coding_id)
        )
        query = query.where(place > ended)
    width = len(READ)
    found = []
    for row in connection.execute(query).all():
        key, before, behind, participant_id, now = row[width:]
        passage = CodedPassage(coding_of(row[:width]), key, None, before, behind)
        whose = None if participant_id is None else ParticipantId(participant_id)
        found.append((passage, whose, now))
    return found


def find_code(connection: Connection, coding_id: str) -> CodeId | None:
    """Find under which code a coding stands, or stood last."""
    query = select(coding.c.code_id).where(coding.c.id == coding_id)
    return connection.scalar(query.order_by(coding.c.since.desc()).limit(1))


def count_codings(connection: Connection, code_id: CodeId) -> int:
    """Count a code's codings; a quarter of the work that their reports are, too."""
    query = select(func.count()).where(coding.c.code_id == code_id, _stands())
    return int(connection.scalar(query) or 0)


def count_of_code(connection: Connection, code_id: CodeId) -> tuple[int, int]:
    """Count a code's codings, and the reports they lie in."""
    query = _counted().where(coding.c.code_id == code_id)
    row = connection.execute(query).one_or_none()
    return (0, 0) if row is None else (row.codings, row.reports)


def count_by_code(
    connection: Connection, article_id: ArticleId
) -> dict[CodeId, tuple[int, int]]:
    """Count codings and reports of each code that an article uses."""
    of_article = select(code.c.id).where(
        code.c.article_id == article_id, versions.present(code)
    )
    rows = connection.execute(_counted().where(coding.c.code_id.in_(of_article)))
    return {CodeId(row.code_id): (row.codings, row.reports) for row in rows}


def count_by_report(
    connection: Connection, article_id: ArticleId
) -> list[tuple[CodeId, ReportId, int]]:
    """Count the codings that each code of an article has in each report."""
    query = (
        select(coding.c.code_id, coding.c.report_id, func.count())
        .where(coding.c.article_id == article_id, _stands())
        .group_by(coding.c.code_id, coding.c.report_id)
    )
    return [
        (CodeId(code_id), ReportId(report_id), number)
        for code_id, report_id, number in connection.execute(query)
    ]


def count_without_code(connection: Connection, seq: int) -> int:
    """Count the codings that a history entry let stand without their code."""
    theirs = and_(code.c.id == coding.c.code_id, versions.present(code))
    query = (
        select(func.count())
        .select_from(coding.outerjoin(code, theirs))
        .where(coding.c.since == seq, _stands(), code.c.id.is_(None))
    )
    return int(connection.scalar(query) or 0)


def get_report(connection: Connection, report_id: ReportId) -> ReportNow:
    """Read what coding asks of a report.

    Raises:
        NotFoundError: There is no such report.
    """
    row = connection.execute(_report_now(), {"report_id": report_id}).one_or_none()
    if row is None:
        versions.get(connection, report, report_id)  # says what is not there
        raise AssertionError(report_id)
    id_, key, how_far, version = row
    return ReportNow(ReportId(id_), key, version, ReportState(how_far))


def list_texts(
    connection: Connection, report_id: ReportId, first: int, last: int
) -> list[str]:
    """List the words of a report's versions from one number to another."""
    wanted = {"report_id": report_id, "first": first, "last": last}
    return list(connection.scalars(_texts(), wanted))


def list_codes(
    connection: Connection, code_ids: Sequence[CodeId]
) -> dict[CodeId, ArticleId]:
    """Name the article of each of these codes that stands."""
    rows = connection.execute(_articles(), {"code_ids": code_ids})
    return {CodeId(row.id): ArticleId(row.article_id) for row in rows}


# Made once: half of a small statement's time goes into making it, and these are
# asked whenever a report is opened or a span is coded.


@cache
def _of_report(*, in_article: bool) -> Select[Any]:
    query = select(*READ).where(coding.c.report_id == bindparam("report_id"), _stands())
    if in_article:
        query = query.where(coding.c.article_id == bindparam("article_id"))
    return query.order_by(coding.c.start, coding.c.end, coding.c.id)


@cache
def _of_member() -> Select[Any]:
    return select(*READ).where(
        coding.c.report_id.in_(bindparam("report_ids", expanding=True)),
        coding.c.code_id.in_(bindparam("code_ids", expanding=True)),
        coding.c.made_by == bindparam("member_id"),
        _stands(),
    )


@cache
def _articles() -> Select[Any]:
    wanted = code.c.id.in_(bindparam("code_ids", expanding=True))
    return select(code.c.id, code.c.article_id).where(wanted, versions.present(code))


@cache
def _report_now() -> Select[Any]:
    query = select(report.c.id, report.c.key, report.c.state, in_analysis())
    return query.where(report.c.id == bindparam("report_id"), versions.present(report))


@cache
def _texts() -> Select[Any]:
    query = select(report_version.c.text).where(
        report_version.c.report_id == bindparam("report_id"),
        report_version.c.no.between(bindparam("first"), bindparam("last")),
    )
    return query.order_by(report_version.c.no)


def _stands() -> ColumnElement[bool]:
    return versions.present(coding)


def _counted() -> Select[Any]:
    return (
        select(
            coding.c.code_id,
            func.count().label("codings"),
            func.count(distinct(coding.c.report_id)).label("reports"),
        )
        .where(_stands())
        .group_by(coding.c.code_id)
    )


def _place(at: Coding, anchor: Anchor, salt_bytes: bytes) -> dict[str, Any]:
    return {
        "report_id": at.report_id,
        "version": at.version,
        "start": anchor.span.start,
        "end": anchor.span.end,
        "exact": anchor.exact,
        "before": anchor.before,
        "after": anchor.after,
        "salt": salt_bytes,
    }


def coding_of(row: Sequence[Any]) -> Coding:
    """Make a coding of a row of ``READ``."""
    id_, report_id, version, code_id, start, end, by, at, exact = row
    made_at = datetime.fromisoformat(at)
    return Coding(id_, report_id, version, code_id, start, end, by, made_at, exact)
