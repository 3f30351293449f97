"""Facets over HTTP: the article's facets, and what codings have of them."""

from counterpoint.coding.facet import verbs
from counterpoint.coding.facet.model import CountedFacet
from counterpoint.coding.facet.table import show_facet_table as table_of
from counterpoint.kernel.ids import (
    ArticleId,
    CodingId,
    FacetId,
    FacetValueId,
    ReportId,
    ThemeId,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.facet.verbs import show_facet_of_theme
from counterpoint.theme.paradox.model import PoleId
from counterpoint.web.endpoint import Sent, Shown, endpoint


class FacetValueShown(Shown):
    """A facet's value, and how many codings have it."""

    id: FacetValueId
    name: str
    definition: str
    count: int


class FacetShown(Shown):
    """A facet with its values, in their order."""

    id: FacetId
    name: str
    definition: str
    several: bool
    values: list[FacetValueShown]


class FacetsShown(Shown):
    """An article's facets, in their order."""

    items: list[FacetShown]


class FacetSent(Sent):
    """A new facet, with its first values."""

    name: str
    definition: str = ""
    several: bool = False
    values: tuple[str, ...] = ()


class FacetChangeSent(Sent):
    """What is to change in a facet; nothing else does."""

    name: str | None = None
    definition: str | None = None
    several: bool | None = None


class FacetValueSent(Sent):
    """A new value."""

    name: str
    definition: str = ""


class FacetValueChangeSent(Sent):
    """What is to change in a value; nothing else does."""

    name: str | None = None
    definition: str | None = None


class CodingFacetShown(Shown):
    """That a coding has a value."""

    coding_id: CodingId
    facet_value_id: FacetValueId


class CodingFacetsShown(Shown):
    """Which codings have which values."""

    items: list[CodingFacetShown]


class FacetedCodingsSent(Sent):
    """The codings that get a value, or lose it."""

    coding_ids: tuple[CodingId, ...]


class FacetedShown(Shown):
    """How many codings changed."""

    codings: int


class FacetCellShown(Shown):
    """How many of a group speak with a value, and in how many codings."""

    facet_value_id: FacetValueId
    people: int
    codings: int


class FacetGroupShown(Shown):
    """One group's line; ``group`` is null for reports that are no group's."""

    group: str | None
    people: int
    cells: list[FacetCellShown]
    without: int


class FacetTableShown(Shown):
    """A facet by group, in people and in codings."""

    facet_id: FacetId
    groups: list[FacetGroupShown]


def list_facets(tx: Transaction, article_id: ArticleId) -> FacetsShown:
    """Show an article's facets with how much each value is used."""
    found = verbs.list_facets(tx, article_id)
    return FacetsShown(items=[_shown(each) for each in found])


def add_facet(tx: Transaction, article_id: ArticleId, body: FacetSent) -> FacetsShown:
    """Give an article a facet."""
    verbs.add_facet(
        tx,
        article_id=article_id,
        name=body.name,
        definition=body.definition,
        several=body.several,
        values=body.values,
    )
    return list_facets(tx, article_id)


def change_facet(
    tx: Transaction, facet_id: FacetId, body: FacetChangeSent
) -> FacetsShown:
    """Change a facet."""
    changed = verbs.change_facet(
        tx,
        facet_id=facet_id,
        name=body.name,
        definition=body.definition,
        several=body.several,
    )
    return list_facets(tx, changed.article_id)


def retire_facet(tx: Transaction, facet_id: FacetId) -> None:
    """Take a facet from the article, and its values off all codings."""
    verbs.retire_facet(tx, facet_id=facet_id)


def show_facet_table(
    tx: Transaction,
    facet_id: FacetId,
    theme_id: ThemeId | None = None,
    pole_id: PoleId | None = None,
) -> FacetTableShown:
    """Count a facet's values by group; of all codings, or of those of a theme."""
    found = (
        table_of(tx, facet_id)
        if theme_id is None
        else show_facet_of_theme(tx, facet_id, theme_id, pole_id=pole_id)
    )
    return FacetTableShown(
        facet_id=facet_id,
        groups=[
            FacetGroupShown(
                group=line.group,
                people=line.people,
                cells=[
                    FacetCellShown(
                        facet_value_id=id_, people=cell.people, codings=cell.codings
                    )
                    for id_, cell in line.cells.items()
                ],
                without=line.without,
            )
            for line in found.groups
        ],
    )


def add_facet_value(
    tx: Transaction, facet_id: FacetId, body: FacetValueSent
) -> FacetValueShown:
    """Give a facet one more value."""
    new = verbs.add_facet_value(
        tx, facet_id=facet_id, name=body.name, definition=body.definition
    )
    return FacetValueShown(id=new.id, name=new.name, definition=new.definition, count=0)


def change_facet_value(
    tx: Transaction, facet_value_id: FacetValueId, body: FacetValueChangeSent
) -> None:
    """Word a value anew."""
    verbs.change_facet_value(
        tx, facet_value_id=facet_value_id, name=body.name, definition=body.definition
    )


def retire_facet_value(tx: Transaction, facet_value_id: FacetValueId) -> None:
    """Take a value from its facet, and off all codings."""
    verbs.retire_facet_value(tx, facet_value_id=facet_value_id)


def list_coding_facets(
    tx: Transaction, article_id: ArticleId, report_id: ReportId | None = None
) -> CodingFacetsShown:
    """Show which codings of an article, or of one report, have which values."""
    found = verbs.list_coding_facets(tx, article_id, report_id)
    return CodingFacetsShown(
        items=[CodingFacetShown.model_validate(each) for each in found]
    )


def give_facet_value(
    tx: Transaction, facet_value_id: FacetValueId, body: FacetedCodingsSent
) -> FacetedShown:
    """Give a value to codings of one's own: to all of them, or none."""
    count = verbs.give_facet_value(
        tx, coding_ids=body.coding_ids, facet_value_id=facet_value_id
    )
    return FacetedShown(codings=count)


def take_facet_value_off(
    tx: Transaction, facet_value_id: FacetValueId, body: FacetedCodingsSent
) -> FacetedShown:
    """Take a value off codings of one's own."""
    count = verbs.take_facet_value_off(
        tx, coding_ids=body.coding_ids, facet_value_id=facet_value_id
    )
    return FacetedShown(codings=count)


def _shown(counted: CountedFacet) -> FacetShown:
    facet = counted.facet
    return FacetShown(
        id=facet.id,
        name=facet.name,
        definition=facet.definition,
        several=facet.several,
        values=[
            FacetValueShown(
                id=value.id,
                name=value.name,
                definition=value.definition,
                count=counted.counts[value.id],
            )
            for value in facet.values
        ],
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/facets", list_facets),
    endpoint("POST", "/articles/{article_id}/facets", add_facet),
    endpoint("GET", "/articles/{article_id}/coding-facets", list_coding_facets),
    endpoint("PATCH", "/facets/{facet_id}", change_facet),
    endpoint("DELETE", "/facets/{facet_id}", retire_facet),
    endpoint("GET", "/facets/{facet_id}/table", show_facet_table),
    endpoint("POST", "/facets/{facet_id}/values", add_facet_value),
    endpoint("PATCH", "/facet-values/{facet_value_id}", change_facet_value),
    endpoint("DELETE", "/facet-values/{facet_value_id}", retire_facet_value),
    endpoint("POST", "/facet-values/{facet_value_id}/given", give_facet_value),
    endpoint("POST", "/facet-values/{facet_value_id}/taken", take_facet_value_off),
]
