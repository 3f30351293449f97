"""The rows of other stages that name a code, when it goes into another one.

Each stage keeps its own rows; what must change in all of them by one step stands
here. A test finds the columns that name a code or a coding and are missing.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Table,
    func,
    insert,
    or_,
    select,
    update,
)

from counterpoint.across.code.model import CodeMerged, CodeRevived, GoneCode
from counterpoint.across.foreign.attachment.store import attachment_mark
from counterpoint.across.history.model import Redone
from counterpoint.across.memo.model import About
from counterpoint.across.memo.store import SHARED, memo
from counterpoint.coding.code.model import CodeRetired
from counterpoint.coding.code.store import code, code_of
from counterpoint.coding.coding.model import Coding
from counterpoint.coding.coding.store import READ, coding, coding_of
from counterpoint.coding.concept.store import concept_code
from counterpoint.coding.facet.store import coding_facet, facet
from counterpoint.discussion.origin.model import MadeKind
from counterpoint.discussion.origin.store import origin
from counterpoint.kernel.ids import ArticleId, CodeId, CodingId, MemberId
from counterpoint.manuscript.formula.store import condensed
from counterpoint.storage import history, versions
from counterpoint.storage.history import Entry
from counterpoint.theme.evidence.store import tied_code

_GOING = frozenset({CodeRetired.__name__, CodeMerged.__name__})
_REVIVED = CodeRevived.__name__


@dataclass(frozen=True, slots=True)
class Tie:
    """A column by which rows of another stage name a code or a coding.

    Attributes:
        column: What names it.
        beside: Columns that tell two rows apart that name the same; a row that
            would double is ended. If empty, rows may double.
        which: Which rows of the table it is about.
    """

    column: Column[Any]
    beside: tuple[Column[Any], ...] = ()
    which: ColumnElement[bool] | None = None

    @property
    def table(self) -> Table:
        """The table that the column is in."""
        return self.column.table

    def rows(self, connection: Connection, id_: str) -> list[Row[Any]]:
        """List the standing rows that name something."""
        query = select(self.table).where(
            self.column == id_, versions.present(self.table)
        )
        if self.which is not None:
            query = query.where(self.which)
        return list(connection.execute(query.order_by(self.table.c.id)))

    def count(self, connection: Connection, id_: str) -> int:
        """Count the standing rows that name something."""
        return len(self.rows(connection, id_))

    def carry(self, connection: Connection, seq: int, old: str, new: str) -> None:
        """Let the rows that name one thing name another."""
        said = {self._told(row) for row in self.rows(connection, new)}
        for row in self.rows(connection, old):
            if self.beside and self._told(row) in said:
                versions.retire(connection, self.table, seq, [row.id])
                continue
            said.add(self._told(row))
            values = {self.column.name: new}
            versions.put(connection, self.table, seq, row.id, **values)

    def _told(self, row: Row[Any]) -> tuple[Any, ...]:
        named = row._mapping  # noqa: SLF001 - SQLAlchemy's public name
        return tuple(named[column.name] for column in self.beside)


THEMES = Tie(
    tied_code.c.code_id,
    (
        tied_code.c.theme_id,
        tied_code.c.pole_id,
        tied_code.c.way_id,
        tied_code.c.search_id,
    ),
)
NOTES = Tie(
    origin.c.made_id,
    (origin.c.note_id, origin.c.meeting_id, origin.c.decision_id),
    origin.c.made_kind == MadeKind.CODE,
)
MEMOS = Tie(memo.c.object_id, which=memo.c.about == About.CODE)
CONCEPTS = Tie(concept_code.c.code_id, (concept_code.c.concept_id,))
ATTACHMENTS = Tie(
    attachment_mark.c.code_id,
    (
        attachment_mark.c.attachment_id,
        attachment_mark.c.place,
        attachment_mark.c.made_by,
    ),
)
OF_CODE = (THEMES, CONCEPTS, NOTES, MEMOS, ATTACHMENTS)
"""What hangs on a code besides its codings and the codes beneath it."""

FACETS = Tie(coding_facet.c.coding_id, (coding_facet.c.value_id,))
OF_CODING = (
    Tie(memo.c.object_id, which=memo.c.about == About.CODING),
    Tie(condensed.c.coding_id, (condensed.c.block_id,)),
    FACETS,
)
"""What hangs on a coding."""


def codings_of(connection: Connection, code_ids: Collection[CodeId]) -> list[Coding]:
    """List the standing codings of some codes, as they are kept."""
    query = select(*READ).where(
        coding.c.code_id.in_(sorted(code_ids)), versions.present(coding)
    )
    return [coding_of(row) for row in connection.execute(query)]


def move_codings(
    connection: Connection,
    seq: int,
    gone: CodeId,
    stays: CodeId,
    joined: Mapping[CodingId, CodingId],
) -> None:
    """Put one code's codings under another, but end those that became one.

    Three statements for all, however many; and some for each that became one.
    """
    for ended, kept in joined.items():
        _end_narrow_facets(connection, seq, ended, kept)
        for tie in OF_CODING:
            tie.carry(connection, seq, ended, kept)
    standing = select(coding).where(coding.c.code_id == gone, versions.present(coding))
    rows = [
        {**row._asdict(), "code_id": stays, "since": seq}
        for row in connection.execute(standing)
        if row.id not in joined
    ]
    ending = update(coding).where(coding.c.code_id == gone, versions.present(coding))
    connection.execute(ending.values(until=seq))
    if rows:
        connection.execute(insert(coding), rows)


def _end_narrow_facets(connection: Connection, seq: int, ended: str, kept: str) -> None:
    """Let a coding that stays keep its word where a facet takes one value only."""
    single = select(facet.c.id).where(
        facet.c.several.is_(False), versions.present(facet)
    )
    said = select(coding_facet.c.facet_id).where(
        coding_facet.c.coding_id == kept, versions.present(coding_facet)
    )
    query = select(coding_facet.c.id).where(
        coding_facet.c.coding_id == ended,
        coding_facet.c.facet_id.in_(single),
        coding_facet.c.facet_id.in_(said),
        versions.present(coding_facet),
    )
    versions.retire(connection, coding_facet, seq, list(connection.scalars(query)))


def count_memos(connection: Connection, code_id: CodeId, reader: MemberId) -> int:
    """Count the memos about a code that a member may read."""
    readable = or_(memo.c.readers == SHARED, memo.c.made_by == reader)
    query = select(func.count()).where(
        memo.c.object_id == code_id,
        memo.c.about == About.CODE,
        readable,
        versions.present(memo),
    )
    return connection.scalar(query) or 0


def list_gone(connection: Connection, article_id: ArticleId) -> list[GoneCode]:
    """List an article's codes that were retired or merged, the latest first.

    A code whose making was taken back never was one.
    """
    standing = select(code.c.id).where(
        code.c.article_id == article_id, versions.present(code)
    )
    query = (
        select(code)
        .where(code.c.article_id == article_id, code.c.id.not_in(standing))
        .order_by(code.c.until.desc(), code.c.id)
    )
    found: dict[str, GoneCode | None] = {}
    for row in connection.execute(query):
        if row.id in found:
            continue
        ending = history.entry_at(connection, row.until)
        if ending is not None and ending.payload.get("of_kind") == _REVIVED:
            continue  # its coming back was taken back: it went when it went before
        found[row.id] = None if ending is None else _gone(connection, row, ending)
    return [each for each in found.values() if each is not None]


def _gone(connection: Connection, row: Row[Any], ending: Entry) -> GoneCode | None:
    """Say how a code went, if it did by a step that is meant so."""
    step: Entry | None = ending
    while step is not None and step.kind == Redone.__name__:
        step = history.entry_at(connection, step.payload["step"])
    if step is None or step.kind not in _GOING:
        return None
    into = step.payload["code_id"] if step.kind == CodeMerged.__name__ else None
    return GoneCode(code_of(row), ending.at, ending.actor, into)
