"""Sensitising concepts: kept apart from codes, tied to them, with their literature."""

import pytest

from counterpoint.coding import (
    Concept,
    add_concept,
    change_concept,
    check_restored,
    list_concepts,
    move_concept,
    retire_code,
    retire_concept,
    tie_concept,
    untie_concept,
)
from counterpoint.coding.concept.model import (
    ConceptHasPartsError,
    ConceptNameError,
    ConceptNameTakenError,
    ConceptRingError,
    NoSuchConceptError,
    OtherConceptArticleError,
    standing,
)
from counterpoint.kernel.ids import ArticleId, CodeId, ConceptId
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from tests.coding.material import code, start, take_back


def made(id_: str, parent: str | None = None, citation: str = "") -> Concept:
    """A concept whose name is its id."""
    parent_id = None if parent is None else ConceptId(parent)
    return Concept(ConceptId(id_), ArticleId("a"), parent_id, id_, "", citation, 1.0)


def laid(tx: Transaction) -> tuple[ArticleId, Concept, Concept]:
    """A concept with a citation, and a part of it without one."""
    article_id = start(tx)
    whole = add_concept(
        tx, article_id=article_id, name="Capital", citation="Author (1999)"
    )
    part = add_concept(tx, article_id=article_id, name="status", parent_id=whole.id)
    return article_id, whole, part


def test_a_part_has_its_parents_literature_until_it_has_its_own() -> None:
    concepts = [made("part", "whole"), made("whole", None, "A"), made("x", "part", "B")]
    found = {each.concept.id: each.literature for each in standing(concepts, {})}
    assert found == {"whole": "A", "part": "A", "x": "B"}
    assert [each.concept.id for each in standing(concepts, {})] == [
        "whole",
        "part",
        "x",
    ]


def test_a_concept_is_met_by_codes_of_its_parts_but_not_of_its_whole() -> None:
    concepts = [made("whole"), made("part", "whole"), made("leaf", "part")]
    ties = {ConceptId("part"): [CodeId("c")]}
    met = {each.concept.id for each in standing(concepts, ties) if each.is_met}
    assert met == {"whole", "part"}


def test_a_broken_list_loses_no_concept() -> None:
    ring = [made("a", "b"), made("b", "a"), made("c", "gone")]
    assert {each.concept.id for each in standing(ring, {})} == {"a", "b", "c"}


def test_ties_come_and_go_and_leave_with_what_they_tie(tx: Transaction) -> None:
    article_id, whole, part = laid(tx)
    door = code(tx, article_id, "own door")
    tie_concept(tx, concept_id=part.id, code_id=door.id)
    told = len(tx.recorded)
    tie_concept(tx, concept_id=part.id, code_id=door.id)
    assert len(tx.recorded) == told
    first, second = list_concepts(tx, article_id)
    assert (first.is_met, first.code_ids, second.code_ids) == (True, (), (door.id,))
    untie_concept(tx, concept_id=part.id, code_id=door.id)
    assert not list_concepts(tx, article_id)[0].is_met
    check_restored(tx, take_back(tx))
    retire_concept(tx, concept_id=part.id)
    assert [each.concept for each in list_concepts(tx, article_id)] == [whole]
    check_restored(tx, take_back(tx))
    assert list_concepts(tx, article_id)[1].code_ids == (door.id,)
    retire_code(tx, code_id=door.id)
    assert list_concepts(tx, article_id)[1].code_ids == ()


def test_names_stand_once_in_a_place_and_no_concept_is_part_of_itself(
    tx: Transaction,
) -> None:
    article_id, whole, part = laid(tx)
    with pytest.raises(ConceptNameTakenError):
        add_concept(tx, article_id=article_id, name=" CAPITAL ")
    with pytest.raises(ConceptNameError):
        change_concept(tx, concept_id=whole.id, name=" ")
    with pytest.raises(ConceptRingError):
        move_concept(tx, concept_id=whole.id, parent_id=part.id)
    with pytest.raises(NoSuchConceptError):
        move_concept(tx, concept_id=whole.id, parent_id=ConceptId("gone"))
    with pytest.raises(ConceptHasPartsError):
        retire_concept(tx, concept_id=whole.id)
    other = add_concept(tx, article_id=article_id, name="Status")
    with pytest.raises(ConceptNameTakenError):
        move_concept(tx, concept_id=part.id, parent_id=None)
    change_concept(tx, concept_id=other.id, name="Standing", definition="x")
    assert move_concept(tx, concept_id=part.id, parent_id=None).parent_id is None


def test_a_code_of_another_article_answers_no_concept(tx: Transaction) -> None:
    _, whole, _ = laid(tx)
    elsewhere = code(tx, start(tx, "Doors"), "lock")
    with pytest.raises(OtherConceptArticleError):
        tie_concept(tx, concept_id=whole.id, code_id=elsewhere.id)


def test_a_step_is_not_taken_back_onto_what_has_gone(tx: Transaction) -> None:
    article_id, _, part = laid(tx)
    door = code(tx, article_id, "own door")
    tie_concept(tx, concept_id=part.id, code_id=door.id)
    untie_concept(tx, concept_id=part.id, code_id=door.id)
    step = tx.recorded[-1]
    retire_code(tx, code_id=door.id)
    tx.recorded.append(step)
    with pytest.raises(ChangedSinceError):
        check_restored(tx, take_back(tx))
