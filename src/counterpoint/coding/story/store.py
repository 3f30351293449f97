"""Where stories are kept, with their stretches and values. The only SQL of it."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, func, select, union

from counterpoint.coding.facet.model import FacetValue
from counterpoint.coding.facet.store import facet_value
from counterpoint.coding.story.model import Story, StoryPart, StorySpan, Telling
from counterpoint.kernel.ids import (
    ArticleId,
    FacetId,
    FacetValueId,
    MemberId,
    ReportId,
    StoryId,
    StorySpanId,
    new_id,
)
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

story = versioned_table(
    "story",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("report_id", nullable=False, refers_to="report"),
    words("place", Holds.TEAM),
    words("agents", Holds.TEAM),
    words("act", Holds.TEAM),
    words("response", Holds.TEAM),
    words("reflection", Holds.TEAM),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("story", "article_id"),
    present_index("story", "report_id"),
)
"""What the team says of a story; its agents stand one in a line."""

story_span = versioned_table(
    "story_span",
    identifier("story_id", nullable=False, refers_to="story"),
    identifier("report_id", nullable=False, refers_to="report"),
    Column("version", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    state("part", nullable=False),
    present_index("story_span", "story_id"),
    present_index("story_span", "report_id"),
)
"""A stretch of a story; it holds no word of the report."""

story_facet = versioned_table(
    "story_facet",
    identifier("story_id", nullable=False, refers_to="story"),
    identifier("report_id", nullable=False, refers_to="report"),
    identifier("facet_id", nullable=False, refers_to="facet"),
    identifier("value_id", nullable=False, refers_to="facet_value"),
    present_index("story_facet", "story_id"),
    present_index("story_facet", "facet_id", "value_id"),
)
"""Which story has which value of a facet."""


def get_story(connection: Connection, story_id: StoryId) -> Story:
    """Read a story.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    return _story(versions.get(connection, story, story_id))


def list_stories(connection: Connection, article_id: ArticleId) -> list[Story]:
    """List an article's stories, in the order in which they were made."""
    query = select(story).where(
        story.c.article_id == article_id, versions.present(story)
    )
    return [_story(row) for row in connection.execute(query.order_by(story.c.id))]


def put_story(connection: Connection, seq: int, kept: Story, salt_bytes: bytes) -> None:
    """Keep a story, with the salt of its wording's digest."""
    told = kept.telling
    versions.put(
        connection,
        story,
        seq,
        kept.id,
        article_id=kept.article_id,
        report_id=kept.report_id,
        place=told.place,
        agents="\n".join(told.agents),
        act=told.act,
        response=told.response,
        reflection=told.reflection,
        made_by=kept.by,
        made_at=kept.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def retire_story(connection: Connection, seq: int, story_id: StoryId) -> None:
    """End a story with its stretches and values."""
    for table in (story_span, story_facet):
        mine = select(table.c.id).where(
            table.c.story_id == story_id, versions.present(table)
        )
        versions.retire(connection, table, seq, list(connection.scalars(mine)))
    versions.retire(connection, story, seq, [story_id])


def get_span(connection: Connection, story_span_id: StorySpanId) -> StorySpan:
    """Read a stretch as it is kept.

    Raises:
        NotFoundError: There is none, or it was unlinked.
    """
    return _span(versions.get(connection, story_span, story_span_id))


def list_spans(connection: Connection, article_id: ArticleId) -> list[StorySpan]:
    """List the stretches of all stories of an article, as they are kept."""
    query = (
        select(story_span)
        .join(story, story.c.id == story_span.c.story_id)
        .where(
            story.c.article_id == article_id,
            versions.present(story),
            versions.present(story_span),
        )
        .order_by(story_span.c.report_id, story_span.c.start, story_span.c.id)
    )
    return [_span(row) for row in connection.execute(query)]


def list_spans_of(connection: Connection, story_id: StoryId) -> list[StorySpan]:
    """List one story's stretches, as they are kept."""
    query = select(story_span).where(
        story_span.c.story_id == story_id, versions.present(story_span)
    )
    ordered = query.order_by(story_span.c.start, story_span.c.id)
    return [_span(row) for row in connection.execute(ordered)]


def put_span(connection: Connection, seq: int, kept: StorySpan) -> None:
    """Keep a stretch."""
    versions.put(
        connection,
        story_span,
        seq,
        kept.id,
        story_id=kept.story_id,
        report_id=kept.report_id,
        version=kept.version,
        start=kept.start,
        end=kept.end,
        part=kept.part.value,
    )


def retire_span(connection: Connection, seq: int, story_span_id: StorySpanId) -> None:
    """End a stretch's present row."""
    versions.retire(connection, story_span, seq, [story_span_id])


def list_values(
    connection: Connection, story_ids: Collection[StoryId]
) -> dict[StoryId, list[FacetValueId]]:
    """Name the values that some stories have."""
    query = (
        select(story_facet.c.story_id, story_facet.c.value_id)
        .join(facet_value, facet_value.c.id == story_facet.c.value_id)
        .where(
            story_facet.c.story_id.in_(sorted(story_ids)),
            versions.present(story_facet),
            versions.present(facet_value),
        )
        .order_by(facet_value.c.facet_id, facet_value.c.position)
    )
    found: dict[StoryId, list[FacetValueId]] = defaultdict(list)
    for row in connection.execute(query):
        found[StoryId(row.story_id)].append(FacetValueId(row.value_id))
    return found


def give_value(
    connection: Connection, seq: int, kept: Story, value: FacetValue
) -> None:
    """Let a story have a value."""
    versions.put(
        connection,
        story_facet,
        seq,
        new_id(),
        story_id=kept.id,
        report_id=kept.report_id,
        facet_id=value.facet_id,
        value_id=value.id,
    )


def take_values_off(
    connection: Connection,
    seq: int,
    *,
    story_id: StoryId | None = None,
    facet_id: FacetId | None = None,
    facet_value_id: FacetValueId | None = None,
) -> None:
    """Take values off a story, or off all: one, or all of a facet."""
    query = select(story_facet.c.id).where(versions.present(story_facet))
    if story_id is not None:
        query = query.where(story_facet.c.story_id == story_id)
    if facet_id is not None:
        query = query.where(story_facet.c.facet_id == facet_id)
    if facet_value_id is not None:
        query = query.where(story_facet.c.value_id == facet_value_id)
    versions.retire(connection, story_facet, seq, list(connection.scalars(query)))


def count_with_several(connection: Connection, facet_id: FacetId) -> int:
    """Count the stories that have more than one value of a facet."""
    several = (
        select(story_facet.c.story_id)
        .where(story_facet.c.facet_id == facet_id, versions.present(story_facet))
        .group_by(story_facet.c.story_id)
        .having(func.count() > 1)
    )
    return int(
        connection.scalar(select(func.count()).select_from(several.subquery())) or 0
    )


def list_changed(connection: Connection, seq: int) -> list[StoryId]:
    """Name the stories that a history entry touched, also where they do not stand."""
    ids = connection.scalars(
        union(
            select(story.c.id).where(story.c.since == seq),
            *(
                select(table.c.story_id).where(
                    table.c.since == seq, versions.present(table)
                )
                for table in (story_span, story_facet)
            ),
        )
    )
    return [StoryId(id_) for id_ in ids]


def count_values_of(connection: Connection, story_id: StoryId) -> dict[FacetId, int]:
    """Count how many values of each facet a story has."""
    query = (
        select(story_facet.c.facet_id, func.count().label("values"))
        .where(story_facet.c.story_id == story_id, versions.present(story_facet))
        .group_by(story_facet.c.facet_id)
    )
    rows = connection.execute(query).all()
    return {FacetId(facet_id): int(number) for facet_id, number in rows}


def _story(row: Row[Any]) -> Story:
    return Story(
        id=StoryId(row.id),
        article_id=ArticleId(row.article_id),
        report_id=ReportId(row.report_id),
        telling=Telling(
            place=row.place,
            agents=tuple(row.agents.split("\n")) if row.agents else (),
            act=row.act,
            response=row.response,
            reflection=row.reflection,
        ),
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )


def _span(row: Row[Any]) -> StorySpan:
    return StorySpan(
        id=StorySpanId(row.id),
        story_id=StoryId(row.story_id),
        report_id=ReportId(row.report_id),
        version=row.version,
        start=row.start,
        end=row.end,
        part=StoryPart(row.part),
    )
