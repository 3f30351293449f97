"""Facets beside codes: their values, who gives them, and what is counted."""

import pytest

from counterpoint.coding import (
    Coding,
    Facet,
    add_facet,
    add_facet_value,
    change_facet,
    change_facet_value,
    check_restored,
    give_facet_value,
    list_coding_facets,
    list_facets,
    retire_facet,
    retire_facet_value,
    show_facet_table,
    take_facet_value_off,
    uncode,
)
from counterpoint.coding.facet.model import (
    FacetNameError,
    FacetNameTakenError,
    NoCodingsError,
    OtherFacetArticleError,
    SeveralValuesError,
)
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.study.permission import NotAllowedError
from tests.coding.material import bring_in, code, code_words, join, start, take_back


def laid(tx: Transaction) -> tuple[ArticleId, Facet, Coding, Coding]:
    """Two codings, and a facet of three values of which a coding has one."""
    article_id, (report_id, _) = start(tx), bring_in(tx)
    home = code(tx, article_id, "Home")
    first = code_words(tx, report_id, home.id, "The lock was new.")
    second = code_words(tx, report_id, home.id, "listened")
    facet = add_facet(
        tx, article_id=article_id, name="Form", values=["word", "gesture", "action"]
    )
    return article_id, facet, first, second


def given(tx: Transaction, article_id: ArticleId) -> dict[str, list[str]]:
    """By name, how often each value stands on which coding."""
    names = {
        value.id: value.name
        for each in list_facets(tx, article_id)
        for value in each.facet.values
    }
    found: dict[str, list[str]] = {}
    for each in list_coding_facets(tx, article_id):
        found.setdefault(each.coding_id, []).append(names[each.facet_value_id])
    return found


def test_one_value_takes_the_place_of_another_unless_several_are_allowed(
    tx: Transaction,
) -> None:
    article_id, facet, first, second = laid(tx)
    word, gesture, _ = (value.id for value in facet.values)
    both = [first.id, second.id]
    assert give_facet_value(tx, coding_ids=both, facet_value_id=word) == 2
    assert give_facet_value(tx, coding_ids=both, facet_value_id=word) == 0
    give_facet_value(tx, coding_ids=[first.id], facet_value_id=gesture)
    assert given(tx, article_id) == {first.id: ["gesture"], second.id: ["word"]}
    change_facet(tx, facet_id=facet.id, several=True)
    give_facet_value(tx, coding_ids=[first.id], facet_value_id=word)
    assert sorted(given(tx, article_id)[first.id]) == ["gesture", "word"]
    with pytest.raises(SeveralValuesError):
        change_facet(tx, facet_id=facet.id, several=False)
    assert take_facet_value_off(tx, coding_ids=both, facet_value_id=word) == 2
    assert given(tx, article_id) == {first.id: ["gesture"]}


def test_what_leaves_takes_values_along_and_brings_them_back(tx: Transaction) -> None:
    article_id, facet, first, second = laid(tx)
    word = facet.values[0].id
    give_facet_value(tx, coding_ids=[first.id, second.id], facet_value_id=word)
    stood = given(tx, article_id)
    uncode(tx, coding_id=first.id)
    assert given(tx, article_id) == {second.id: ["word"]}
    check_restored(tx, take_back(tx))
    retire_facet_value(tx, facet_value_id=word)
    assert given(tx, article_id) == {}
    check_restored(tx, take_back(tx))
    retire_facet(tx, facet_id=facet.id)
    assert list_facets(tx, article_id) == []
    check_restored(tx, take_back(tx))
    assert given(tx, article_id) == stood
    (counted,) = list_facets(tx, article_id)
    assert counted.counts[word] == 2


def test_a_step_is_not_taken_back_into_two_values_or_onto_nothing(
    tx: Transaction,
) -> None:
    _, facet, first, _ = laid(tx)
    word, gesture, _ = (value.id for value in facet.values)
    give_facet_value(tx, coding_ids=[first.id], facet_value_id=word)
    take_facet_value_off(tx, coding_ids=[first.id], facet_value_id=word)
    step = tx.recorded[-1]
    give_facet_value(tx, coding_ids=[first.id], facet_value_id=gesture)
    tx.recorded.append(step)
    with pytest.raises(ChangedSinceError):
        check_restored(tx, take_back(tx))


def test_names_are_one_line_and_stand_once(tx: Transaction) -> None:
    article_id, facet, _, _ = laid(tx)
    with pytest.raises(FacetNameTakenError):
        add_facet(tx, article_id=article_id, name=" FORM ")
    with pytest.raises(FacetNameTakenError):
        add_facet_value(tx, facet_id=facet.id, name="Word")
    with pytest.raises(FacetNameError):
        change_facet(tx, facet_id=facet.id, name="  ")
    value = facet.values[0].id
    assert change_facet_value(tx, facet_value_id=value, name="said\nso").name == (
        "said so"
    )
    with pytest.raises(FacetNameTakenError):
        change_facet_value(tx, facet_value_id=value, name="gesture")


def test_a_value_is_given_to_ones_own_codings_of_its_article(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, facet, first, _ = laid(tx)
        other = add_facet(
            tx, article_id=start(tx, "Doors"), name="Level", values=["person"]
        )
        with pytest.raises(OtherFacetArticleError):
            give_facet_value(
                tx, coding_ids=[first.id], facet_value_id=other.values[0].id
            )
        with pytest.raises(NoCodingsError):
            give_facet_value(tx, coding_ids=[], facet_value_id=facet.values[0].id)
    bo = join(database, ada)
    with database.write(bo.id) as tx, pytest.raises(NotAllowedError):
        give_facet_value(tx, coding_ids=[first.id], facet_value_id=facet.values[0].id)
    with database.read(bo.id) as tx:
        assert given(tx, article_id) == {}


def test_a_table_counts_people_and_codings_and_those_without(tx: Transaction) -> None:
    _, facet, first, _ = laid(tx)
    bring_in(tx, "Nothing here.", key="user-02")
    word = facet.values[0].id
    give_facet_value(tx, coding_ids=[first.id], facet_value_id=word)
    (line,) = (
        line for line in show_facet_table(tx, facet.id).groups if line.group is None
    )
    cell = line.cells[word]
    assert (cell.people, line.people, cell.codings, line.without) == (1, 2, 1, 1)
