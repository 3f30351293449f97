"""Reading and rewriting every text of a study in place. The only SQL that does.

Rows keep their past (decision 0001), so a text stands in many rows. All are read,
past ones too, and written over where they stand: the words that were there are in
no row afterwards. Salts beside them go as well: with an old salt, the digest in
history would tell a name to whoever tries a list of names.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Table, and_, or_, select, update

from counterpoint.across.memo.store import memo_span
from counterpoint.across.prompt.store import prompt
from counterpoint.across.withdrawal.stages import all_parts
from counterpoint.coding.coding.store import coding
from counterpoint.coding.story.store import story_span
from counterpoint.coding.uncoded.store import left_uncoded
from counterpoint.discussion.mark.store import agenda_mark
from counterpoint.kernel.ids import InterviewId, MemberId, ParticipantId, ReportId
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.participant.erasing import Whose
from counterpoint.quote.anatomy.store import quote_part
from counterpoint.quote.clarification.store import quote_clarification
from counterpoint.quote.store import quote, quote_fragment
from counterpoint.reading.diary.store import diary
from counterpoint.reading.note.store import note
from counterpoint.report.draft.store import draft, draft_passage
from counterpoint.report.machine.store import machine_piece
from counterpoint.report.store import passage, report, report_version
from counterpoint.review.round.store import review_round
from counterpoint.storage import versions
from counterpoint.storage.erasing import (
    WORDS,
    Kept,
    every_text,
    ids_of,
    tables_with_words,
)
from counterpoint.storage.schema import Holds, metadata
from counterpoint.theme.evidence.store import evidence

ANCHORED: tuple[Table, ...] = (
    coding,
    note,
    evidence,
    quote_fragment,
    quote_clarification,
    quote_part,
    agenda_mark,
    left_uncoded,
    story_span,
    memo_span,
    prompt,
)
"""Tables whose rows cover a span of a version; a test finds those that are missing."""

KEPT_WORDS = ("exact", "before", "after")

STAY: Mapping[str, str] = {
    "member": "Names the people of the team, who sign what they do.",
    "ethics": "Quotes an approval as it was given.",
    "study": "The study's own title, aim and setting, which are printed.",
    "backup_made": "Where copies of the study lie on the team's disks.",
    "replacement_token": "The tokens themselves.",
}
"""Tables whose words are not replaced, each with its reason."""

BY_HAND: Mapping[str, str] = {
    "report_version.text": "Its passages and all spans move with it.",
    "original.name": "Goes into the vault with the file.",
    "passage.mark": "Marks of one report stay apart from each other.",
    "draft_passage.mark": "As passage.mark.",
    "report_speaker.mark": "As passage.mark.",
    "report.key": "Keys stay apart from each other.",
    **{
        f"{table.name}.{name}": "Read anew from the version that it covers."
        for table in ANCHORED
        for name in KEPT_WORDS
        if name in table.c
    },
}
"""Columns that are not rewritten text by text, each with what is done instead."""

_SHARED_SALTS: Mapping[str, tuple[Table, Mapping[str, str]]] = {
    draft_passage.name: (draft, {"id": "draft_id"}),
    quote_fragment.name: (quote, {"id": "quote_id"}),
    "machine_segment": (
        machine_piece,
        {"machine_draft_id": "machine_draft_id", "number": "piece"},
    ),
}
"""Rows whose words are digested with the salt of another row, and which it is."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a report, as its row keeps it.

    Attributes:
        is_erased: Whether its words went with somebody who withdrew.
    """

    report_id: ReportId
    no: int
    text: str
    salt: bytes

    @property
    def is_erased(self) -> bool:
        """Whether its words went with somebody who withdrew."""
        return not self.salt


@dataclass(frozen=True, slots=True)
class Anchored:
    """A row that covers a span of a version, at some time."""

    table: Table
    id: str
    since: int
    version: int
    anchor: Anchor


def name_of(kept: Kept) -> str:
    """Name one text of one row: its column, and what finds the row."""
    key = "/".join(str(value) for _, value in kept.key)
    return f"{kept.column.table.name}.{kept.column.name}/{key}"


def name_of_version(version: Version) -> str:
    """Name the text of a version as ``name_of`` would."""
    return f"report_version.text/{version.report_id}/{version.no}"


def list_versions(
    connection: Connection, report_id: ReportId | None = None
) -> Iterator[Version]:
    """Read all versions of all reports, or of one."""
    query = select(report_version).order_by(
        report_version.c.report_id, report_version.c.no
    )
    if report_id is not None:
        query = query.where(report_version.c.report_id == report_id)
    for row in connection.execute(query).all():
        yield Version(ReportId(row.report_id), row.no, row.text, row.salt or b"")


def passages_of(connection: Connection, version: Version) -> list[tuple[str, Span]]:
    """List where the passages of a version stand."""
    query = select(passage.c.id, passage.c.start, passage.c.end).where(
        passage.c.report_id == version.report_id, passage.c.version == version.no
    )
    rows = connection.execute(query.order_by(passage.c.order))
    return [(row.id, Span(row.start, row.end)) for row in rows]


def put_version(
    connection: Connection, changed: Version, passages: Collection[tuple[str, Span]]
) -> None:
    """Write a version over, with its salt and the places of its passages."""
    same = and_(
        report_version.c.report_id == changed.report_id,
        report_version.c.no == changed.no,
    )
    written = update(report_version).where(same)
    connection.execute(written.values(text=changed.text, salt=changed.salt))
    for id_, span in passages:
        moved = update(passage).where(passage.c.id == id_)
        connection.execute(moved.values(start=span.start, end=span.end))


def put_count(connection: Connection, report_id: ReportId, no: int, words: int) -> None:
    """Keep how many words the latest version has, wherever it was the latest."""
    same = and_(report.c.id == report_id, report.c.version == no)
    connection.execute(update(report).where(same).values(words=words))


def put_witness(
    connection: Connection, report_id: ReportId, no: int, was: str, becomes: str
) -> None:
    """Let rounds of review go on with the digest of the rewritten words."""
    same = and_(
        review_round.c.report_id == report_id,
        review_round.c.version == no,
        review_round.c.text_digest == was,
    )
    connection.execute(update(review_round).where(same).values(text_digest=becomes))


def list_anchored(connection: Connection, report_id: ReportId) -> list[Anchored]:
    """List all rows, past ones too, that cover a span of a report."""
    found: list[Anchored] = []
    for table in ANCHORED:
        if table is quote_fragment:
            # A fragment stays as it is while its quote goes over to a version in
            # which the same words stand at the same place.
            lasts = or_(
                quote_fragment.c.until.is_(None),
                quote.c.since < quote_fragment.c.until,
            )
            query = (
                select(quote_fragment, quote.c.version)
                .join(quote, and_(quote.c.id == quote_fragment.c.quote_id, lasts))
                .where(
                    quote.c.report_id == report_id,
                    or_(
                        quote.c.until.is_(None),
                        quote.c.until > quote_fragment.c.since,
                    ),
                )
                .order_by(quote.c.since)
            )
        else:
            query = select(table).where(table.c.report_id == report_id)
        latest = {
            (row.id, row.since): Anchored(
                table,
                row.id,
                row.since,
                row.version,
                Anchor(
                    Span(row.start, row.end),
                    *(getattr(row, name, "") for name in KEPT_WORDS),
                ),
            )
            for row in connection.execute(query)
            if row.start < row.end
        }
        found += latest.values()
    return found


def put_anchor(connection: Connection, row: Anchored, anchor: Anchor) -> None:
    """Let a row cover another span and keep other words; its salt goes."""
    table = row.table
    same = and_(table.c.id == row.id, table.c.since == row.since)
    if anchor.exact != row.anchor.exact:
        _forget_salt(connection, table, same)
    values = {
        "start": anchor.span.start,
        "end": anchor.span.end,
        **{name: getattr(anchor, name) for name in KEPT_WORDS if name in table.c},
    }
    connection.execute(update(table).where(same).values(values))


def list_texts(connection: Connection, whose: Whose | None) -> Iterator[Kept]:
    """Read every other text of the study, past ones too, that may be rewritten.

    Args:
        connection: Within a transaction.
        whose: Whose own words alone are read, beside the team's; None for all.
    """
    tables = [t for t in tables_with_words() if t.name not in STAY]
    if whose is None:
        yield from _rewritten(every_text(connection, tables, WORDS))
        return
    theirs = {part.table.name for part in all_parts(connection, whose)}
    own = own_rows(connection, whose)
    for kept in _rewritten(every_text(connection, tables, WORDS)):
        name = kept.column.table.name
        is_teams = kept.column.info.get("holds") in (Holds.TEAM, Holds.PRIVATE)
        is_own = (name, kept.id.partition("/")[0]) in own
        if is_teams or name not in theirs or is_own:
            yield kept


def own_rows(connection: Connection, whose: Whose) -> set[tuple[str, str]]:
    """List all rows that are a person's: table, and first part of the key."""
    found: set[tuple[str, str]] = set()
    for part in all_parts(connection, whose):
        if "id" in part.table.c:
            ids: Collection[str] = ids_of(connection, part.whose, part.ids)
        else:
            ids = part.ids
        found |= {(part.table.name, id_) for id_ in ids}
    return found


def row_of(place: str) -> tuple[str, str]:
    """Give the table and the first part of the key of a named text."""
    column, key, *_ = place.split("/")
    return column.partition(".")[0], key


def is_of_somebody(place: str) -> bool:
    """Say whether a named text holds participants' words, and not the team's."""
    table, _, column = place.partition("/")[0].partition(".")
    return metadata.tables[table].c[column].info.get("holds") is Holds.PARTICIPANT


def put_text(connection: Connection, kept: Kept, text: str) -> None:
    """Write one text over; every salt with which it was digested goes."""
    table = metadata.tables[kept.column.table.name]
    same = and_(*(table.c[name] == value for name, value in kept.key))
    _forget_salt(connection, table, same)
    written = update(table).where(same).values({kept.column.name: text})
    connection.execute(written)


def put_draft_words(
    connection: Connection, seq: int, changed: Mapping[tuple[str, int], int]
) -> None:
    """Count a draft's words anew, and let windows that hold older words be refused.

    Args:
        connection: Within the transaction that recorded ``seq``.
        seq: The entry of history that rewrote passages.
        changed: How many words more each rewritten row has, by its id and since.
    """
    rows = {
        (row.id, row.since): row
        for row in connection.execute(
            select(
                draft_passage.c.id,
                draft_passage.c.since,
                draft_passage.c.until,
                draft_passage.c.draft_id,
            ).where(draft_passage.c.id.in_({id_ for id_, _ in changed}))
        )
    }
    touched = {rows[key].draft_id for key in changed}
    for row in connection.execute(
        select(draft).where(draft.c.id.in_(touched)).order_by(draft.c.since)
    ).all():
        more = sum(
            words
            for key, words in changed.items()
            if rows[key].draft_id == row.id
            and rows[key].since <= row.since
            and (rows[key].until is None or rows[key].until > row.since)
        )
        same = and_(draft.c.id == row.id, draft.c.since == row.since)
        connection.execute(update(draft).where(same).values(words=row.words + more))
    for id_ in sorted(touched):
        standing = versions.find(connection, draft, id_)
        if standing is not None:
            versions.put(connection, draft, seq, id_, revision=standing.revision + 1)


def list_own(connection: Connection, member_id: MemberId) -> dict[tuple[str, str], str]:
    """List what one member writes alone, and what one such thing is called."""
    found: dict[tuple[str, str], str] = {}
    for table, thing in ((note, "notes of your own"), (diary, "pages of your diary")):
        query = select(table.c.id).where(
            table.c.made_by == member_id, versions.present(table)
        )
        found |= {(table.name, id_): thing for id_ in connection.scalars(query)}
    drafted = (
        select(draft_passage.c.id)
        .join(draft, draft.c.id == draft_passage.c.draft_id)
        .where(draft.c.writer_id == member_id, versions.present(draft_passage))
    )
    for id_ in connection.scalars(drafted.distinct()):
        found[draft_passage.name, id_] = "passages of your drafts"
    return found


def report_of(connection: Connection, report_id: ReportId) -> Whose:
    """Say what belongs to one report: its own rows, its interview's, its person's."""
    row = versions.get(connection, report, report_id)
    met = () if row.interview_id is None else (InterviewId(row.interview_id),)
    whom = ParticipantId(row.participant_id or "")
    return Whose(whom, frozenset(met), frozenset({report_id}))


def _rewritten(texts: Iterator[Kept]) -> Iterator[Kept]:
    for kept in texts:
        if f"{kept.column.table.name}.{kept.column.name}" not in BY_HAND:
            yield kept


def _forget_salt(connection: Connection, table: Table, same: Any) -> None:  # noqa: ANN401 - an SQL condition
    """Erase the salts of a row, wherever the same salt stands."""
    _erase_salts(connection, table, same)
    shared = _SHARED_SALTS.get(table.name)
    if shared is None:
        return
    other, by = shared
    for row in connection.execute(select(table).where(same)).mappings().all():
        theirs = and_(*(other.c[name] == row[mine] for name, mine in by.items()))
        _erase_salts(connection, other, theirs)


def _erase_salts(connection: Connection, table: Table, same: Any) -> None:  # noqa: ANN401 - an SQL condition
    for column in _salts(table):
        held = select(column).where(same, column.is_not(None))
        for salt in set(connection.scalars(held)):
            alike = update(table).where(column == salt)
            connection.execute(alike.values({column.name: None}))


def _salts(table: Table) -> list[Column[Any]]:
    return [column for column in table.c if column.name == "salt"]
