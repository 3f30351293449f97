"""Which columns a matrix has, by what stands across it. Reads only."""

from collections import defaultdict

from counterpoint.coding.facet import store as facet_store
from counterpoint.coding.matrix.dividing import (
    Division,
    Heads,
    Third,
    by_coding,
    by_report,
    third_of,
    value_columns,
)
from counterpoint.coding.matrix.material import Material
from counterpoint.coding.matrix.model import Across, ColumnsNotChosenError
from counterpoint.kernel.ids import ArticleId, CodingId
from counterpoint.participant.attribute import store as attribute_store
from counterpoint.participant.attribute.definition.verbs import list_definitions
from counterpoint.participant.person.verbs import list_labels
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.member.verbs import list_members

THIRDS = {
    Third.FIRST: "first third",
    Third.MIDDLE: "middle third",
    Third.LAST: "last third",
}


def divide(
    tx: Transaction, found: Material, article_id: ArticleId, across: Across, by: str
) -> Division:
    """Divide an article's codings into columns; those that hold nothing are not there.

    Args:
        tx: The study.
        found: The article's codings.
        article_id: Which article.
        across: What stands in the columns; not codes.
        by: The facet or the attribute whose values do; nothing for all else.

    Raises:
        ColumnsNotChosenError: It is no facet of the article, or no attribute.
    """
    if across is Across.FACET:
        return _by_value(tx, found, article_id, by)
    if across is Across.ATTRIBUTE:
        return _by_attribute(tx, found, by)
    if across is Across.MEMBER:
        coders = {piece.by for piece in found.pieces}
        members = [(m.id, m.name) for m in list_members(tx) if m.id in coders]
        return by_coding(members, lambda p: [p.by], found.told, found.pieces)
    if across is Across.THIRD:
        long = {each.report_id: max(each.ends, default=1) for each in found.told}
        return by_coding(
            list(THIRDS.items()),
            lambda p: [third_of(p, max(p.end, long[p.report_id]))],
            found.told,
            found.pieces,
        )
    return _by_whose(tx, found, across)


def _by_whose(tx: Transaction, found: Material, across: Across) -> Division:
    heads: Heads
    if across is Across.REPORT:
        heads = [(each.report_id, each.key) for each in found.told]
        own = {each.report_id: [each.report_id] for each in found.told}
        return by_report(heads, own, found.pieces)
    if across is Across.GROUP:
        of = {each.report_id: each.group for each in found.told}
        groups = [(each.id, each.plural) for each in list_groups(tx)]
        heads = [each for each in groups if each[0] in of.values()]
        keys = {id_: [] if each is None else [each] for id_, each in of.items()}
        return by_report(heads, keys, found.pieces)
    people = {each.report_id: each.person for each in found.told}
    heads = [each for each in list_labels(tx).items() if each[0] in people.values()]
    theirs = {id_: [] if each is None else [each] for id_, each in people.items()}
    return by_report(heads, theirs, found.pieces)


def _by_value(
    tx: Transaction, found: Material, article_id: ArticleId, facet_id: str
) -> Division:
    facets = facet_store.list_facets(tx.connection, article_id)
    chosen = next((each for each in facets if each.id == facet_id), None)
    if chosen is None:
        raise _not_chosen()
    heads = [(value.id, value.name) for value in chosen.values]
    known = {id_ for id_, _ in heads}
    given: dict[CodingId, list[str]] = defaultdict(list)
    for each in facet_store.list_given(tx.connection, article_id):
        if each.facet_value_id in known:
            given[each.coding_id].append(each.facet_value_id)
    return by_coding(
        heads, lambda p: given.get(p.coding_id, ()), found.told, found.pieces
    )


def _by_attribute(tx: Transaction, found: Material, attribute_id: str) -> Division:
    """Divide by an attribute; groups asked for one of that name are taken together."""
    defined = [each for each in list_definitions(tx) if not each.is_retired]
    chosen = next((each for each in defined if each.id == attribute_id), None)
    if chosen is None:
        raise _not_chosen()
    name = chosen.name.casefold()
    asked = [each for each in defined if each.name.casefold() == name]
    known = {each.id for each in asked}
    here = {each.person for each in found.told}
    values = {
        person: [
            value
            for fact in facts
            if fact.attribute_id in known
            for value in fact.values
        ]
        for person, facts in attribute_store.list_attributes(tx.connection).items()
        if person in here
    }
    choices = [choice for each in asked for choice in each.choices]
    heads, columns = value_columns(values, choices)
    keys = {
        each.report_id: columns.get(each.person, []) if each.person else []
        for each in found.told
    }
    return by_report(heads, keys, found.pieces)


def _not_chosen() -> ColumnsNotChosenError:
    """Refuse a matrix whose columns were not said."""
    msg = "Choose which facet or attribute has its values in the columns."
    return ColumnsNotChosenError(msg)
