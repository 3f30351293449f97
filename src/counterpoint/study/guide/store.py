"""Where guides are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, func, select

from counterpoint.kernel.ids import GroupId, GuideId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)
from counterpoint.study.guide.model import Guide

guide = versioned_table(
    "guide",
    identifier("group_id", nullable=False, refers_to="participant_group"),
    Column("version", Integer, nullable=False),
    words("questions", Holds.TEAM),
    state("used_from"),
    words("note", Holds.TEAM),
    present_index("guide", "group_id"),
)


def put_guide(connection: Connection, seq: int, kept: Guide) -> None:
    """Keep a version; its questions stand one on each line."""
    versions.put(
        connection,
        guide,
        seq,
        kept.id,
        group_id=kept.group_id,
        version=kept.version,
        questions="\n".join(kept.questions),
        used_from=kept.used_from.isoformat() if kept.used_from else None,
        note=kept.note,
    )


def get_guide(connection: Connection, id_: GuideId) -> Guide:
    """Read a version.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _guide(versions.get(connection, guide, id_))


def list_guides(connection: Connection) -> list[Guide]:
    """List all versions, by group and version."""
    query = select(guide).where(versions.present(guide))
    rows = connection.execute(query.order_by(guide.c.group_id, guide.c.version))
    return [_guide(row) for row in rows]


def latest_guide(connection: Connection, group_id: GroupId) -> Guide | None:
    """Find the version that a group is asked by now."""
    query = select(guide).where(versions.present(guide), guide.c.group_id == group_id)
    row = connection.execute(query.order_by(guide.c.version.desc())).first()
    return None if row is None else _guide(row)


def next_version(connection: Connection, group_id: GroupId) -> int:
    """Give a version number that the group never had."""
    query = select(func.max(guide.c.version)).where(guide.c.group_id == group_id)
    return int(connection.scalar(query) or 0) + 1


def _guide(row: Row[Any]) -> Guide:
    return Guide(
        id=GuideId(row.id),
        group_id=GroupId(row.group_id),
        version=row.version,
        questions=tuple(row.questions.split("\n")),
        used_from=date.fromisoformat(row.used_from) if row.used_from else None,
        note=row.note,
    )
