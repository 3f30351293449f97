"""Where a manuscript's blocks are kept. The only SQL that changes them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Float, Integer, Row, func, or_, select

from counterpoint.interview.meeting.model import TOLD
from counterpoint.interview.meeting.store import interview
from counterpoint.kernel.ids import ArticleId, BlockId, ParticipantId, QuoteId, ThemeId
from counterpoint.manuscript.model import (
    Block,
    BlockKind,
    Content,
    PictureKey,
    TableKey,
)
from counterpoint.participant.person.store import participant
from counterpoint.report.store import report
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
from counterpoint.study.design.store import list_groups, participant_group

block = versioned_table(
    "block",
    identifier("article_id", refers_to="article", nullable=False),
    state("kind", nullable=False),
    words("text", Holds.TEAM),
    identifier("theme_id", refers_to="theme"),
    identifier("quote_id", refers_to="quote"),
    Column("position", Float(53), nullable=False),
    Column("level", Integer, nullable=False),
    state("key", nullable=False),
    words("author", Holds.NAME),
    state("year", nullable=False),
    state("groups", nullable=False),
    salt(),
    present_index("block", "article_id", "position"),
)

"""The groups of a formula stand as their ids, one a line; the key is empty but for
tables and pictures."""


def get_block(connection: Connection, block_id: BlockId) -> Block:
    """Read a block.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    return _block(versions.get(connection, block, block_id), _keys(connection))


def list_blocks(connection: Connection, article_id: ArticleId) -> list[Block]:
    """List a manuscript's blocks in their order."""
    query = select(block).where(
        block.c.article_id == article_id, versions.present(block)
    )
    rows = connection.execute(query.order_by(block.c.position, block.c.id)).all()
    keys = _keys(connection)
    return [_block(row, keys) for row in rows]


def list_quotes_placed_twice(connection: Connection) -> list[QuoteId]:
    """List the quotes that one manuscript shows more than once."""
    query = (
        select(block.c.quote_id)
        .where(versions.present(block), block.c.quote_id.is_not(None))
        .group_by(block.c.article_id, block.c.quote_id)
        .having(func.count() > 1)
    )
    return [QuoteId(id_) for id_ in connection.scalars(query)]


def put_block(
    connection: Connection, seq: int, changed: Block, salt_bytes: bytes
) -> None:
    """Keep a block after what it was before, with the salt of its digest."""
    content = changed.content
    ids = {key: id_ for id_, key in _keys(connection).items()}
    versions.put(
        connection,
        block,
        seq,
        changed.id,
        article_id=changed.article_id,
        kind=content.kind,
        text=content.text,
        theme_id=content.theme_id,
        quote_id=content.quote_id,
        position=changed.position,
        level=content.level,
        key=content.key or "",
        author=content.author,
        year=content.year,
        groups="\n".join(ids[key] for key in content.groups),
        salt=salt_bytes,
    )


def put_positions(
    connection: Connection, seq: int, positions: Mapping[BlockId, float]
) -> None:
    """Keep where blocks stand now; their words and salts stay."""
    for block_id, position in positions.items():
        versions.put(connection, block, seq, block_id, position=position)


def retire_block(connection: Connection, seq: int, block_id: BlockId) -> None:
    """End a block's present row."""
    versions.retire(connection, block, seq, [block_id])


def people_interviewed(
    connection: Connection, until: date
) -> dict[str, set[ParticipantId]]:
    """Give the participants of each group who were interviewed, by group key.

    Those count whose interview was held by a day, or who have a report: a
    report that was brought in is proof enough of its interview. Who withdrew
    counts no more.
    """
    held = select(interview.c.participant_id).where(
        versions.present(interview),
        interview.c.state.in_(TOLD),
        or_(interview.c.held_on <= until.isoformat(), interview.c.has_report),
    )
    reported = select(report.c.participant_id).where(
        versions.present(report), report.c.participant_id.is_not(None)
    )
    query = (
        select(participant_group.c.key, participant.c.id)
        .join(participant, participant.c.group_id == participant_group.c.id)
        .where(
            versions.present(participant_group),
            versions.present(participant),
            participant.c.exit.is_(None),
            participant.c.id.in_(held.union(reported)),
        )
    )
    people: dict[str, set[ParticipantId]] = {}
    for row in connection.execute(query):
        people.setdefault(row.key, set()).add(ParticipantId(row.id))
    return people


def _keys(connection: Connection) -> dict[str, str]:
    return {group.id: group.key for group in list_groups(connection)}


def _block(row: Row[Any], keys: Mapping[str, str]) -> Block:
    kind = BlockKind(row.kind)
    key: TableKey | PictureKey | None = None
    if kind is BlockKind.TABLE:
        key = TableKey(row.key)
    elif kind is BlockKind.PICTURE:
        key = PictureKey(row.key)
    content = Content(
        kind,
        row.text,
        None if row.theme_id is None else ThemeId(row.theme_id),
        None if row.quote_id is None else QuoteId(row.quote_id),
        row.level,
        key,
        row.author,
        row.year,
        tuple(keys[id_] for id_ in row.groups.split("\n") if id_ in keys),
    )
    return Block(BlockId(row.id), ArticleId(row.article_id), content, row.position)
