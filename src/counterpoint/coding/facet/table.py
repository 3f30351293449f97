"""A facet by group: how many people speak with each value, and in how many codings."""

from collections import defaultdict
from collections.abc import Collection

from counterpoint.article.store import get_article
from counterpoint.coding.facet import store
from counterpoint.coding.facet.model import (
    Cell,
    Facet,
    FacetTable,
    GroupOfFacet,
)
from counterpoint.kernel.ids import (
    CodeId,
    CodingId,
    FacetId,
    FacetValueId,
    ReportId,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def show_facet_table(
    tx: Transaction, facet_id: FacetId, *, codes: Collection[CodeId] | None = None
) -> FacetTable:
    """Count a facet's values by group, over codings of the article.

    People who never speak with a value are counted in their group all the same, so
    that every number can be read as "18 of 40".

    Args:
        tx: The study.
        facet_id: Which facet.
        codes: Of whose codings; those of all codes, if not given.

    Raises:
        NotFoundError: There is no such facet.

    Source: method, rows B5, F39 and F59.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    facet = store.get_facet(tx.connection, facet_id)
    groups = get_article(tx.connection, facet.article_id).groups
    speakers = store.speakers_of(tx.connection, facet.article_id, groups)
    coded = store.codings_of_article(tx.connection, facet.article_id, codes)
    own = {value.id for value in facet.values}
    given: dict[CodingId, set[FacetValueId]] = defaultdict(set)
    for each in store.list_given(tx.connection, facet.article_id):
        if each.facet_value_id in own:
            given[each.coding_id].add(each.facet_value_id)
    order: list[str | None] = [*groups]
    present = {group for group, _ in speakers.values()}
    if None in present:
        order.append(None)
    lines = (_line(facet, group, speakers, coded, given) for group in order)
    return FacetTable(facet, tuple(lines))


def _line(
    facet: Facet,
    group: str | None,
    speakers: store.Speakers,
    coded: dict[CodingId, ReportId],
    given: dict[CodingId, set[FacetValueId]],
) -> GroupOfFacet:
    theirs = {
        coding_id: speakers[report_id][1]
        for coding_id, report_id in coded.items()
        if report_id in speakers and speakers[report_id][0] == group
    }
    cells = {}
    for value in facet.values:
        having = [id_ for id_ in theirs if value.id in given.get(id_, ())]
        cells[value.id] = Cell(len({theirs[id_] for id_ in having}), len(having))
    return GroupOfFacet(
        group,
        len({person for of, person in speakers.values() if of == group}),
        cells,
        sum(1 for id_ in theirs if id_ not in given),
    )
