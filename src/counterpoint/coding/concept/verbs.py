"""What is done about concepts: add one, word it, move it, tie codes to it.

Unlike codes, concepts may be listed while the article is still read alone: they are
what the team brought along, and say nothing of what a reader found.
"""

from dataclasses import replace

from counterpoint.article import relation, show_article
from counterpoint.coding.code.store import get_code
from counterpoint.coding.concept import store
from counterpoint.coding.concept.model import (
    Concept,
    ConceptAdded,
    ConceptChanged,
    ConceptMoved,
    ConceptRetired,
    ConceptTied,
    ConceptUntied,
    OtherConceptArticleError,
    StandingConcept,
    beside,
    check_free,
    check_no_parts,
    check_parent,
    checked_name,
    standing,
)
from counterpoint.kernel.ids import ArticleId, CodeId, ConceptId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def list_concepts(tx: Transaction, article_id: ArticleId) -> list[StandingConcept]:
    """List an article's concepts, each with its literature and its codes.

    Parents come before their parts.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    show_article(tx, article_id)
    concepts = store.list_concepts(tx.connection, article_id)
    return standing(concepts, store.list_ties(tx.connection, article_id))


def add_concept(  # noqa: PLR0913 - a concept has four parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    name: str,
    definition: str = "",
    citation: str = "",
    parent_id: ConceptId | None = None,
) -> Concept:
    """Put a concept last in its place.

    Args:
        tx: The study.
        article_id: Whose list.
        name: One line, unlike those of the concepts beside it.
        definition: What it means.
        citation: The literature it comes from; its parent's if left empty.
        parent_id: What it is part of; at the top if not given.

    Raises:
        NotFoundError: There is no such article or parent.
        ConceptNameError: The name is empty.
        ConceptNameTakenError: A concept beside it has the name.

    Source: method, rows B2 and B4.
    """
    permission.ask(tx, Deed.CODE)
    show_article(tx, article_id)
    concepts = store.list_concepts(tx.connection, article_id)
    check_parent(concepts, parent_id)
    others = beside(concepts, parent_id)
    new = Concept(
        id=ConceptId(new_id()),
        article_id=article_id,
        parent_id=parent_id,
        name=checked_name(name),
        definition=normalised(definition).strip(),
        citation=normalised(citation).strip(),
        position=_last(others),
    )
    check_free(new.name, others)
    salt = new_salt()
    told = ConceptAdded(new.id, article_id, parent_id, digest(salt, new.wording))
    store.put_concept(tx.connection, tx.record(told), new, salt)
    return new


def change_concept(
    tx: Transaction,
    *,
    concept_id: ConceptId,
    name: str | None = None,
    definition: str | None = None,
    citation: str | None = None,
) -> Concept:
    """Word those parts of a concept anew that are given; its ties stay.

    Raises:
        NotFoundError: There is no such concept.
        ConceptNameError: The name is empty.
        ConceptNameTakenError: A concept beside it has the name.
    """
    permission.ask(tx, Deed.CODE)
    before = store.get_concept(tx.connection, concept_id)
    changed = replace(
        before,
        name=before.name if name is None else checked_name(name),
        definition=before.definition
        if definition is None
        else normalised(definition).strip(),
        citation=before.citation if citation is None else normalised(citation).strip(),
    )
    if changed == before:
        return before
    concepts = store.list_concepts(tx.connection, before.article_id)
    check_free(changed.name, beside(concepts, before.parent_id, without=concept_id))
    salt = new_salt()
    told = ConceptChanged(concept_id, digest(salt, changed.wording))
    store.put_concept(tx.connection, tx.record(told), changed, salt)
    return changed


def move_concept(
    tx: Transaction, *, concept_id: ConceptId, parent_id: ConceptId | None
) -> Concept:
    """Make a concept, with its parts, part of another, or of none; last there.

    Raises:
        NotFoundError: There is no such concept or parent.
        ConceptRingError: The parent is the concept, or part of it.
        ConceptNameTakenError: A concept there has its name.
    """
    permission.ask(tx, Deed.CODE)
    before = store.get_concept(tx.connection, concept_id)
    concepts = store.list_concepts(tx.connection, before.article_id)
    check_parent(concepts, parent_id, concept_id)
    if before.parent_id == parent_id:
        return before
    others = beside(concepts, parent_id, without=concept_id)
    check_free(before.name, others)
    moved = replace(before, parent_id=parent_id, position=_last(others))
    seq = tx.record(ConceptMoved(concept_id, parent_id))
    store.move_concept(tx.connection, seq, moved)
    return moved


def retire_concept(tx: Transaction, *, concept_id: ConceptId) -> Concept:
    """Take a concept from the list, and untie its codes; one step to take back.

    Raises:
        NotFoundError: There is no such concept.
        ConceptHasPartsError: Other concepts are part of it.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to(tx, concept_id))
    leaving = store.get_concept(tx.connection, concept_id)
    concepts = store.list_concepts(tx.connection, leaving.article_id)
    check_no_parts(len(beside(concepts, concept_id)))
    ties = store.list_ties(tx.connection, leaving.article_id)
    seq = tx.record(ConceptRetired(concept_id, len(ties.get(concept_id, ()))))
    store.retire_concept(tx.connection, seq, concept_id)
    return leaving


def tie_concept(tx: Transaction, *, concept_id: ConceptId, code_id: CodeId) -> None:
    """Say that a code answers a concept. Nothing happens if it was said already.

    Raises:
        NotFoundError: There is no such concept or code.
        OtherConceptArticleError: They belong to two articles.
    """
    permission.ask(tx, Deed.CODE)
    concept = store.get_concept(tx.connection, concept_id)
    if get_code(tx.connection, code_id).article_id != concept.article_id:
        msg = "This concept belongs to another article; add it to this one first."
        raise OtherConceptArticleError(msg)
    if store.find_tie(tx.connection, concept_id, code_id) is None:
        seq = tx.record(ConceptTied(concept_id, code_id))
        store.tie(tx.connection, seq, concept_id, code_id)


def untie_concept(tx: Transaction, *, concept_id: ConceptId, code_id: CodeId) -> None:
    """Take back that a code answers a concept; nothing happens if it does not.

    Raises:
        NotFoundError: There is no such concept.
    """
    permission.ask(tx, Deed.CODE)
    store.get_concept(tx.connection, concept_id)
    tie_id = store.find_tie(tx.connection, concept_id, code_id)
    if tie_id is not None:
        seq = tx.record(ConceptUntied(concept_id, code_id))
        store.untie(tx.connection, seq, tie_id)


def _last(others: list[Concept]) -> float:
    return max((each.position for each in others), default=0.0) + 1


def _relations_to(tx: Transaction, concept_id: ConceptId) -> tuple[Relation, ...]:
    found = relation(tx, store.get_concept(tx.connection, concept_id).article_id)
    return () if found is None else (found,)
