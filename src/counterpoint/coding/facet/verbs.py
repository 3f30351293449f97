"""What is done about facets: add one, word it, give its values, take them off."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from counterpoint.article import relation, show_article
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.facet import store
from counterpoint.coding.facet.model import (
    CodingFacet,
    CountedFacet,
    Facet,
    FacetAdded,
    FacetChanged,
    FacetRetired,
    FacetValue,
    FacetValueAdded,
    FacetValueChanged,
    FacetValueGiven,
    FacetValueRetired,
    FacetValueTakenOff,
    NoCodingsError,
    OtherFacetArticleError,
    check_free,
    check_single,
    checked_name,
)
from counterpoint.coding.story import store as stories
from counterpoint.kernel.ids import (
    ArticleId,
    CodingId,
    FacetId,
    FacetValueId,
    ReportId,
    new_id,
)
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.seal.opening import begin_sharing
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def list_facets(tx: Transaction, article_id: ArticleId) -> list[CountedFacet]:
    """List an article's facets with their values and how much each is used.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    show_article(tx, article_id)
    facets = store.list_facets(tx.connection, article_id)
    counts = {value.id: 0 for each in facets for value in each.values}
    for given in store.list_given(tx.connection, article_id):
        counts[given.facet_value_id] += 1
    return [
        CountedFacet(each, {value.id: counts[value.id] for value in each.values})
        for each in facets
    ]


def list_coding_facets(
    tx: Transaction, article_id: ArticleId, report_id: ReportId | None = None
) -> list[CodingFacet]:
    """List which codings of an article, or of one report, have which values.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    show_article(tx, article_id)
    return store.list_given(tx.connection, article_id, report_id)


def add_facet(  # noqa: PLR0913 - a facet has five parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    name: str,
    definition: str = "",
    several: bool = False,
    values: Iterable[str] = (),
) -> Facet:
    """Give an article a facet, with its first values if they are known.

    Args:
        tx: The study.
        article_id: Which article.
        name: One line, unlike those of the article's other facets.
        definition: What it tells of a passage.
        several: Whether a coding may have several of its values at once.
        values: The names of its values, in their order.

    Raises:
        NotFoundError: There is no such article.
        SealedError: The article is read alone still.
        FacetNameError: A name is empty.
        FacetNameTakenError: Another facet has the name, or two values have one.
    """
    permission.ask(tx, Deed.CODE)
    begin_sharing(tx, article_id)
    beside = store.list_facets(tx.connection, article_id)
    facet_id = FacetId(new_id())
    made: list[FacetValue] = []
    for value in values:
        named = checked_name(value)
        check_free(named, (each.name for each in made))
        made.append(_new_value(facet_id, named, "", made))
    new = Facet(
        id=facet_id,
        article_id=article_id,
        name=checked_name(name),
        definition=normalised(definition).strip(),
        several=several,
        position=max((each.position for each in beside), default=0.0) + 1,
        values=tuple(made),
    )
    check_free(new.name, (each.name for each in beside))
    salt = new_salt()
    witness = digest(salt, new.wording)
    seq = tx.record(FacetAdded(new.id, article_id, len(made), witness))
    store.put_facet(tx.connection, seq, new, salt)
    for each in made:
        store.put_value(tx.connection, seq, each, new_salt())
    return new


def change_facet(
    tx: Transaction,
    *,
    facet_id: FacetId,
    name: str | None = None,
    definition: str | None = None,
    several: bool | None = None,
) -> Facet:
    """Change those parts of a facet that are given; codings keep their values.

    Raises:
        NotFoundError: There is no such facet.
        FacetNameError: The name is empty.
        FacetNameTakenError: Another facet has the name.
        SeveralValuesError: Codings have several values of what is to allow one.
    """
    permission.ask(tx, Deed.CODE)
    before = store.get_facet(tx.connection, facet_id)
    changed = replace(
        before,
        name=before.name if name is None else checked_name(name),
        definition=before.definition
        if definition is None
        else normalised(definition).strip(),
        several=before.several if several is None else several,
    )
    if changed == before:
        return before
    beside = store.list_facets(tx.connection, before.article_id)
    check_free(changed.name, (each.name for each in beside if each.id != facet_id))
    if before.several and not changed.several:
        check_single(
            store.count_with_several(tx.connection, facet_id)
            + stories.count_with_several(tx.connection, facet_id)
        )
    salt = new_salt()
    told = FacetChanged(facet_id, changed.several, digest(salt, changed.wording))
    store.put_facet(tx.connection, tx.record(told), changed, salt)
    return changed


def retire_facet(tx: Transaction, *, facet_id: FacetId) -> Facet:
    """Take a facet from the article, and its values off all codings.

    One step, which can be taken back with all that the codings had.

    Raises:
        NotFoundError: There is no such facet.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to(tx, facet_id))
    standing = store.get_facet(tx.connection, facet_id)
    having: set[CodingId] = set()
    for value in standing.values:
        having.update(store.having(tx.connection, value.id))
    seq = tx.record(FacetRetired(facet_id, len(having)))
    stories.take_values_off(tx.connection, seq, facet_id=facet_id)
    store.retire_facet(tx.connection, seq, standing)
    return standing


def add_facet_value(
    tx: Transaction, *, facet_id: FacetId, name: str, definition: str = ""
) -> FacetValue:
    """Give a facet one more value.

    Raises:
        NotFoundError: There is no such facet.
        FacetNameError: The name is empty.
        FacetNameTakenError: Another value of the facet has the name.
    """
    permission.ask(tx, Deed.CODE)
    beside = store.get_facet(tx.connection, facet_id).values
    said = normalised(definition).strip()
    new = _new_value(facet_id, checked_name(name), said, beside)
    check_free(new.name, (each.name for each in beside))
    salt = new_salt()
    told = FacetValueAdded(new.id, facet_id, digest(salt, new.wording))
    store.put_value(tx.connection, tx.record(told), new, salt)
    return new


def change_facet_value(
    tx: Transaction,
    *,
    facet_value_id: FacetValueId,
    name: str | None = None,
    definition: str | None = None,
) -> FacetValue:
    """Word a value anew; codings keep it.

    Raises:
        NotFoundError: There is no such value.
        FacetNameError: The name is empty.
        FacetNameTakenError: Another value of the facet has the name.
    """
    permission.ask(tx, Deed.CODE)
    before = store.get_value(tx.connection, facet_value_id)
    changed = replace(
        before,
        name=before.name if name is None else checked_name(name),
        definition=before.definition
        if definition is None
        else normalised(definition).strip(),
    )
    if changed == before:
        return before
    beside = store.get_facet(tx.connection, before.facet_id).values
    others = (each.name for each in beside if each.id != facet_value_id)
    check_free(changed.name, others)
    salt = new_salt()
    told = FacetValueChanged(facet_value_id, digest(salt, changed.wording))
    store.put_value(tx.connection, tx.record(told), changed, salt)
    return changed


def retire_facet_value(tx: Transaction, *, facet_value_id: FacetValueId) -> FacetValue:
    """Take a value from its facet, and off all codings; one step to take back.

    Raises:
        NotFoundError: There is no such value.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to_value(tx, facet_value_id))
    standing = store.get_value(tx.connection, facet_value_id)
    having = store.having(tx.connection, facet_value_id)
    seq = tx.record(FacetValueRetired(facet_value_id, len(having)))
    stories.take_values_off(tx.connection, seq, facet_value_id=facet_value_id)
    store.retire_value(tx.connection, seq, facet_value_id)
    return standing


def give_facet_value(
    tx: Transaction, *, coding_ids: Collection[CodingId], facet_value_id: FacetValueId
) -> int:
    """Give a value to codings of one's own: to all of them, or none.

    Where the facet allows one value, it takes the place of the one that was there.

    Returns:
        How many codings did not have it before.

    Raises:
        NotFoundError: There is no such coding or value.
        NotAllowedError: Another member made one of the codings.
        NoCodingsError: No coding is named.
        OtherFacetArticleError: A coding belongs to another article.
    """
    permission.ask(tx, Deed.CHANGE_OWN_CODING, *_relations_to_all(tx, coding_ids))
    wanted = _chosen(tx, coding_ids)
    value = store.get_value(tx.connection, facet_value_id)
    facet = store.get_facet(tx.connection, value.facet_id)
    if store.article_of_codings(tx.connection, wanted) != {facet.article_id}:
        msg = "This facet belongs to another article; choose one of this codebook."
        raise OtherFacetArticleError(msg)
    new = wanted.keys() - store.having(tx.connection, facet_value_id).keys()
    if not new:
        return 0
    seq = tx.record(FacetValueGiven(facet_value_id, len(new)))
    if not facet.several:
        store.take_off(tx.connection, seq, new, facet_id=facet.id)
    store.give(tx.connection, seq, value, [(id_, wanted[id_]) for id_ in sorted(new)])
    return len(new)


def take_facet_value_off(
    tx: Transaction, *, coding_ids: Collection[CodingId], facet_value_id: FacetValueId
) -> int:
    """Take a value off codings of one's own.

    Returns:
        How many codings had it.

    Raises:
        NotFoundError: There is no such coding or value.
        NotAllowedError: Another member made one of the codings.
        NoCodingsError: No coding is named.
    """
    permission.ask(tx, Deed.CHANGE_OWN_CODING, *_relations_to_all(tx, coding_ids))
    wanted = _chosen(tx, coding_ids)
    store.get_value(tx.connection, facet_value_id)
    had = wanted.keys() & store.having(tx.connection, facet_value_id).keys()
    if had:
        seq = tx.record(FacetValueTakenOff(facet_value_id, len(had)))
        store.take_off(tx.connection, seq, had, facet_value_id=facet_value_id)
    return len(had)


def _chosen(
    tx: Transaction, coding_ids: Collection[CodingId]
) -> dict[CodingId, ReportId]:
    """Read which reports some codings lie in."""
    if not coding_ids:
        msg = "Choose at least one coding."
        raise NoCodingsError(msg)
    return {
        coding_id: coding_store.get_coding(tx.connection, coding_id).report_id
        for coding_id in sorted(coding_ids)
    }


def _relations_to_all(
    tx: Transaction, coding_ids: Collection[CodingId]
) -> tuple[Relation, ...]:
    """Say that the member made all of some codings, if it is so."""
    made_by = {coding_store.get_coding(tx.connection, id_).by for id_ in coding_ids}
    return (Relation.AUTHOR,) if made_by <= {tx.actor} else ()


def _new_value(
    facet_id: FacetId, name: str, definition: str, beside: Collection[FacetValue]
) -> FacetValue:
    place = max((each.position for each in beside), default=0.0) + 1
    return FacetValue(FacetValueId(new_id()), facet_id, name, definition, place)


def _relations_to(tx: Transaction, facet_id: FacetId) -> tuple[Relation, ...]:
    found = relation(tx, store.get_facet(tx.connection, facet_id).article_id)
    return () if found is None else (found,)


def _relations_to_value(
    tx: Transaction, facet_value_id: FacetValueId
) -> tuple[Relation, ...]:
    return _relations_to(tx, store.get_value(tx.connection, facet_value_id).facet_id)
