"""Where paradoxes, poles and ways are kept. The only SQL that changes them."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Column, Connection, Float, Row, select

from counterpoint.kernel.ids import DecisionId, ThemeId, WayId, new_id
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
from counterpoint.study.design.store import participant_group
from counterpoint.theme.paradox.model import (
    Form,
    Letter,
    Paradox,
    Pole,
    PoleId,
    PoleWords,
    Way,
)

# A paradox has its theme's id: there is at most one to a theme.
paradox = versioned_table(
    "paradox",
    words("joint", Holds.TEAM),
    state("form", nullable=False),
    words("tension", Holds.TEAM),
    identifier("decision_id", nullable=False, refers_to="decision"),
    words("no_way_reason", Holds.TEAM),
    salt(),
)

pole = versioned_table(
    "pole",
    identifier("theme_id", refers_to="theme", nullable=False),
    state("letter", nullable=False),
    words("own_wording", Holds.PARTICIPANT),
    words("name", Holds.TEAM),
    words("gives", Holds.TEAM),
    words("costs", Holds.TEAM),
    words("exaggerated", Holds.TEAM),
    salt(),
    present_index("pole", "theme_id", "letter"),
)

way = versioned_table(
    "way",
    identifier("theme_id", refers_to="theme", nullable=False),
    words("text", Holds.TEAM),
    Column("position", Float(53), nullable=False),
    salt(),
    present_index("way", "theme_id", "position"),
)

way_group = versioned_table(
    "way_group",
    identifier("way_id", nullable=False, refers_to="way"),
    identifier("group_id", nullable=False, refers_to="participant_group"),
    present_index("way_group", "way_id"),
)
"""Of which groups the team says that they manage a paradox so."""


def find_paradox(connection: Connection, theme_id: ThemeId) -> Paradox | None:
    """Read what a theme has more as a paradox, if it is one."""
    row = versions.find(connection, paradox, theme_id)
    if row is None:
        return None
    return Paradox(
        theme_id,
        row.joint,
        Form(row.form),
        row.tension,
        DecisionId(row.decision_id),
        row.no_way_reason,
    )


def put_paradox(
    connection: Connection, seq: int, changed: Paradox, salt_bytes: bytes
) -> None:
    """Keep a theme's paradox after what it was before."""
    versions.put(
        connection,
        paradox,
        seq,
        changed.theme_id,
        joint=changed.joint,
        form=changed.form,
        tension=changed.tension,
        decision_id=changed.decision_id,
        no_way_reason=changed.no_way_reason,
        salt=salt_bytes,
    )


def list_poles(connection: Connection, theme_id: ThemeId) -> dict[Letter, Pole]:
    """Give a theme's poles by letter; none unless it is a paradox."""
    query = select(pole).where(pole.c.theme_id == theme_id, versions.present(pole))
    rows = connection.execute(query.order_by(pole.c.letter))
    return {Letter(row.letter): _pole(row) for row in rows}


def get_pole(connection: Connection, pole_id: PoleId) -> Pole:
    """Read a pole.

    Raises:
        NotFoundError: There is none.
    """
    return _pole(versions.get(connection, pole, pole_id))


def put_pole(
    connection: Connection, seq: int, changed: Pole, salt_bytes: bytes
) -> None:
    """Keep a pole after what it was before."""
    versions.put(
        connection,
        pole,
        seq,
        changed.id,
        theme_id=changed.theme_id,
        letter=changed.letter,
        own_wording=changed.words.own_wording,
        name=changed.words.name,
        gives=changed.words.gives,
        costs=changed.words.costs,
        exaggerated=changed.words.exaggerated,
        salt=salt_bytes,
    )


def list_ways(connection: Connection, theme_id: ThemeId) -> list[Way]:
    """List a paradox's ways of managing in their order."""
    query = select(way).where(way.c.theme_id == theme_id, versions.present(way))
    rows = connection.execute(query.order_by(way.c.position, way.c.id)).all()
    groups = _groups_of(connection, [row.id for row in rows])
    return [_way(row, groups) for row in rows]


def get_way(connection: Connection, way_id: WayId) -> Way:
    """Read a way of managing.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    row = versions.get(connection, way, way_id)
    return _way(row, _groups_of(connection, [row.id]))


def put_groups(
    connection: Connection, seq: int, way_id: WayId, keys: Iterable[str]
) -> None:
    """Let a way be said of these groups of the study and no others."""
    wanted = set(
        connection.scalars(
            select(participant_group.c.id).where(
                participant_group.c.key.in_(list(keys)),
                versions.present(participant_group),
            )
        )
    )
    kept = select(way_group.c.id, way_group.c.group_id).where(
        way_group.c.way_id == way_id, versions.present(way_group)
    )
    standing = {row.group_id: row.id for row in connection.execute(kept)}
    gone = [standing[group_id] for group_id in standing.keys() - wanted]
    versions.retire(connection, way_group, seq, gone)
    new = [
        {"id": new_id(), "way_id": way_id, "group_id": group_id}
        for group_id in sorted(wanted - standing.keys())
    ]
    versions.put_new(connection, way_group, seq, new)


def put_way(connection: Connection, seq: int, changed: Way, salt_bytes: bytes) -> None:
    """Keep a way of managing after what it was before."""
    versions.put(
        connection,
        way,
        seq,
        changed.id,
        theme_id=changed.theme_id,
        text=changed.text,
        position=changed.position,
        salt=salt_bytes,
    )


def retire_way(connection: Connection, seq: int, way_id: WayId) -> None:
    """End a way's present row."""
    versions.retire(connection, way, seq, [way_id])


def _pole(row: Row[Any]) -> Pole:
    return Pole(
        id=PoleId(row.id),
        theme_id=ThemeId(row.theme_id),
        letter=Letter(row.letter),
        words=PoleWords(
            own_wording=row.own_wording,
            name=row.name,
            gives=row.gives,
            costs=row.costs,
            exaggerated=row.exaggerated,
        ),
    )


def _groups_of(
    connection: Connection, way_ids: Collection[str]
) -> dict[str, list[str]]:
    query = (
        select(way_group.c.way_id, participant_group.c.key)
        .join(participant_group, participant_group.c.id == way_group.c.group_id)
        .where(
            way_group.c.way_id.in_(way_ids),
            versions.present(way_group),
            versions.present(participant_group),
        )
        .order_by(participant_group.c.id)
    )
    found: dict[str, list[str]] = {}
    for row in connection.execute(query):
        found.setdefault(row.way_id, []).append(row.key)
    return found


def _way(row: Row[Any], groups: Mapping[str, list[str]]) -> Way:
    said = tuple(groups.get(row.id, ()))
    return Way(WayId(row.id), ThemeId(row.theme_id), row.text, row.position, said)
