"""Where returned files and their differences are kept. The only SQL of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.kernel.ids import ArticleId, BlockId, MemberId, QuoteId
from counterpoint.kernel.text import new_salt
from counterpoint.manuscript.returned.model import (
    Difference,
    DifferenceId,
    DifferenceOutcome,
    Found,
    Returned,
    ReturnedId,
)
from counterpoint.manuscript.snapshot.model import SnapshotId, Source
from counterpoint.report.comparison.model import Change
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

returned = versioned_table(
    "returned",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("snapshot_id", nullable=False, refers_to="snapshot"),
    words("name", Holds.NAME),
    identifier("brought_by", nullable=False),
    state("brought_at", nullable=False),
    present_index("returned", "article_id"),
)

difference = versioned_table(
    "difference",
    identifier("returned_id", nullable=False, refers_to="returned"),
    Column("number", Integer, nullable=False),
    state("change"),
    identifier("block_id"),
    identifier("quote_id"),
    words("before", Holds.TEAM),
    words("after", Holds.TEAM),
    words("label", Holds.TEAM),
    state("dangers", nullable=False),
    words("author", Holds.NAME),
    state("outcome"),
    salt(),
    present_index("difference", "returned_id", "number"),
)
"""``change`` is empty of a comment; ``dangers`` are sources, parted by spaces."""


def put_returned(
    connection: Connection, seq: int, new: Returned, found: Sequence[Difference]
) -> None:
    """Keep a file with its differences."""
    versions.put(
        connection,
        returned,
        seq,
        new.id,
        article_id=new.article_id,
        snapshot_id=new.snapshot_id,
        name=new.name,
        brought_by=new.brought_by,
        brought_at=new.brought_at.isoformat(),
    )
    rows = [_row(number, each) for number, each in enumerate(found, 1)]
    versions.put_new(connection, difference, seq, rows)


def get_returned(connection: Connection, returned_id: ReturnedId) -> Returned:
    """Read what is known of a file.

    Raises:
        NotFoundError: There is none, or it was taken back.
    """
    return _returned(versions.get(connection, returned, returned_id))


def list_returned(connection: Connection, article_id: ArticleId) -> list[Returned]:
    """List an article's returned files, latest first."""
    query = select(returned).where(
        returned.c.article_id == article_id, versions.present(returned)
    )
    rows = connection.execute(query.order_by(returned.c.id.desc()))
    return [_returned(row) for row in rows]


def get_difference(connection: Connection, difference_id: DifferenceId) -> Difference:
    """Read a difference.

    Raises:
        NotFoundError: There is none.
    """
    return _difference(versions.get(connection, difference, difference_id))


def list_differences(
    connection: Connection, returned_id: ReturnedId
) -> list[Difference]:
    """List a file's differences, the dangerous ones first."""
    query = select(difference).where(
        difference.c.returned_id == returned_id, versions.present(difference)
    )
    rows = connection.execute(query.order_by(difference.c.number))
    return [_difference(row) for row in rows]


def put_outcome(
    connection: Connection,
    seq: int,
    difference_id: DifferenceId,
    outcome: DifferenceOutcome,
) -> None:
    """Keep what became of a difference."""
    versions.put(connection, difference, seq, difference_id, outcome=outcome)


def _row(number: int, each: Difference) -> dict[str, Any]:
    found = each.found
    return {
        "id": each.id,
        "returned_id": each.returned_id,
        "number": number,
        "change": found.change,
        "block_id": found.block_id,
        "quote_id": found.quote_id,
        "before": found.before,
        "after": found.after,
        "label": found.label,
        "dangers": " ".join(found.dangers),
        "author": found.author,
        "outcome": each.outcome,
        "salt": new_salt(),
    }


def _returned(row: Row[Any]) -> Returned:
    return Returned(
        id=ReturnedId(row.id),
        article_id=ArticleId(row.article_id),
        snapshot_id=SnapshotId(row.snapshot_id),
        name=row.name,
        brought_by=MemberId(row.brought_by),
        brought_at=datetime.fromisoformat(row.brought_at),
    )


def _difference(row: Row[Any]) -> Difference:
    found = Found(
        change=None if row.change is None else Change(row.change),
        block_id=None if row.block_id is None else BlockId(row.block_id),
        quote_id=None if row.quote_id is None else QuoteId(row.quote_id),
        before=row.before,
        after=row.after,
        label=row.label,
        dangers=tuple(Source(each) for each in row.dangers.split()),
        author=row.author,
    )
    return Difference(
        id=DifferenceId(row.id),
        returned_id=ReturnedId(row.returned_id),
        found=found,
        outcome=None if row.outcome is None else DifferenceOutcome(row.outcome),
    )
