"""Where the study's facts and groups are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Integer, Row, select

from counterpoint.kernel.ids import GroupId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)
from counterpoint.study.design.model import (
    DataMode,
    DurationStyle,
    Group,
    Numbering,
    Study,
)

ONLY = "study"

study = versioned_table(
    "study",
    words("title", Holds.TEAM),
    words("aim", Holds.TEAM),
    words("setting", Holds.NAME),
    state("language", nullable=False),
    state("data_mode", nullable=False),
    Column("is_demo", Boolean, nullable=False),
    words("design", Holds.TEAM),
    words("design_reference", Holds.TEAM),
    state("window_start"),
    state("window_end"),
    state("publication_language"),
)

participant_group = versioned_table(
    "participant_group",
    identifier("key", nullable=False),
    words("singular", Holds.TEAM),
    words("plural", Holds.TEAM),
    state("numbering", nullable=False),
    Column("target", Integer),
    words("focus", Holds.TEAM),
    Column("minutes_low", Integer),
    Column("minutes_high", Integer),
    state("duration_style", nullable=False),
    present_index("participant_group", "key"),
)


def get_study(connection: Connection) -> Study:
    """Read the study's facts."""
    row = versions.get(connection, study, ONLY)
    return Study(
        title=row.title,
        aim=row.aim,
        setting=row.setting,
        language=row.language,
        data_mode=DataMode(row.data_mode),
        is_demo=row.is_demo,
        design=row.design,
        design_reference=row.design_reference,
        window_start=_day(row.window_start),
        window_end=_day(row.window_end),
        publication_language=row.publication_language,
    )


def put_study(connection: Connection, seq: int, changed: Study) -> None:
    """Keep the study's facts, after those before."""
    versions.put(
        connection,
        study,
        seq,
        ONLY,
        title=changed.title,
        aim=changed.aim,
        setting=changed.setting,
        language=changed.language,
        data_mode=changed.data_mode,
        is_demo=changed.is_demo,
        design=changed.design,
        design_reference=changed.design_reference,
        window_start=_iso(changed.window_start),
        window_end=_iso(changed.window_end),
        publication_language=changed.publication_language,
    )


def put_group(connection: Connection, seq: int, group: Group) -> None:
    """Keep a group."""
    versions.put(
        connection,
        participant_group,
        seq,
        group.id,
        key=group.key,
        singular=group.singular,
        plural=group.plural,
        numbering=group.numbering,
        target=group.target,
        focus=group.focus,
        minutes_low=group.minutes_low,
        minutes_high=group.minutes_high,
        duration_style=group.duration_style,
    )


def list_groups(connection: Connection) -> list[Group]:
    """List the groups in the order in which they were made."""
    query = select(participant_group).where(versions.present(participant_group))
    rows = connection.execute(query.order_by(participant_group.c.id))
    return [_group(row) for row in rows]


def _group(row: Row[Any]) -> Group:
    return Group(
        id=GroupId(row.id),
        key=row.key,
        singular=row.singular,
        plural=row.plural,
        numbering=Numbering(row.numbering),
        target=row.target,
        focus=row.focus,
        minutes_low=row.minutes_low,
        minutes_high=row.minutes_high,
        duration_style=DurationStyle(row.duration_style),
    )


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
