"""The demo's facets and stories, and what its codings have of the same facets."""

from collections import defaultdict
from collections.abc import Mapping

from counterpoint import coding
from counterpoint.coding import Facet, StoryPart, Telling
from counterpoint.demo import material
from counterpoint.demo.material import Shelf
from counterpoint.kernel.ids import (
    ArticleId,
    CodingId,
    FacetValueId,
    MemberId,
    ReportId,
    StoryId,
)
from counterpoint.kernel.spans import Span
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction

FACETS = (
    ("form", "Form", "In what form something was done to somebody.", True),
    ("level", "Level", "Between whom it passes.", False),
    ("time", "Time", "When it was, for the one who tells it.", False),
)
"""The column, the name, the meaning, and whether a coding may have several values."""

Told = Mapping[StoryId, tuple[ReportId, Span, tuple[FacetValueId, ...]]]
"""Where each story is told, and the values that it has."""


def tell_stories(tx: Transaction, article_id: ArticleId, shelf: Shelf) -> Told:
    """Make the facets and the stories, and link what is reflected and what is around.

    Raises:
        MaterialError: A marked text does not stand exactly once in its report.
    """
    rows = material.table("stories.csv")
    values = _add_facets(tx, article_id, rows)
    told: dict[StoryId, tuple[ReportId, Span, tuple[FacetValueId, ...]]] = {}
    for line, row in enumerate(rows, 2):
        source = f"stories.csv, line {line}"
        report_id, begins = shelf.place_of(row["report"], row["begins"], source)
        _, ends = shelf.place_of(row["report"], row["ends"], source)
        span = Span(begins.start, ends.end)
        made = coding.add_story(
            tx,
            article_id=article_id,
            report_id=report_id,
            span=span,
            telling=Telling(
                row["place"],
                tuple(row["agents"].split("|")),
                row["act"],
                row["response"],
                row["reflection"],
            ),
        )
        for column, part in (
            ("context", StoryPart.CONTEXT),
            ("reflects", StoryPart.REFLECTION),
        ):
            if row[column]:
                _, place = shelf.place_of(row["report"], row[column], source)
                coding.link_stretch(tx, story_id=made.id, span=place, part=part)
        given = tuple(
            values[column, name]
            for column, *_ in FACETS
            for name in row[column].split("|")
        )
        for value in given:
            coding.give_story_value(tx, story_id=made.id, facet_value_id=value)
        told[made.id] = (report_id, span, given)
    return told


def give_values(
    database: Database, members: Mapping[str, MemberId], told: Told
) -> None:
    """Let each member give their codings inside a story the story's values."""
    wanted: dict[MemberId, dict[FacetValueId, set[CodingId]]] = {
        member: defaultdict(set) for member in members.values()
    }
    with database.read(next(iter(members.values()))) as tx:
        for report_id, span, values in told.values():
            for made in coding.list_codings(tx, report_id).codings:
                if span.contains(made.span):
                    for value in values:
                        wanted[made.by][value].add(made.id)
    for member, by_value in wanted.items():
        if by_value:
            with database.write(member) as tx:
                for value, ids in by_value.items():
                    coding.give_facet_value(tx, coding_ids=ids, facet_value_id=value)


def _add_facets(
    tx: Transaction, article_id: ArticleId, rows: list[dict[str, str]]
) -> dict[tuple[str, str], FacetValueId]:
    """Add the facets with the values that the stories name, in their order."""
    values: dict[tuple[str, str], FacetValueId] = {}
    for column, name, definition, several in FACETS:
        named = dict.fromkeys(each for row in rows for each in row[column].split("|"))
        facet: Facet = coding.add_facet(
            tx,
            article_id=article_id,
            name=name,
            definition=definition,
            several=several,
            values=named,
        )
        values |= {(column, value.name): value.id for value in facet.values}
    return values
