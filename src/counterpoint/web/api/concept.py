"""Sensitising concepts over HTTP: the article's list, its codes and its themes."""

from collections import defaultdict

from counterpoint import coding, theme
from counterpoint.kernel.ids import ArticleId, CodeId, ConceptId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ConceptShown(Shown):
    """A concept, where it comes from, and what answers it.

    ``literature`` is its own citation, or its parent's. ``is_met`` says whether a
    code is tied to it or to a part of it.
    """

    id: ConceptId
    parent_id: ConceptId | None
    name: str
    definition: str
    citation: str
    literature: str
    is_met: bool
    code_ids: list[CodeId]
    theme_ids: list[ThemeId]


class ConceptsShown(Shown):
    """An article's concepts, parents before their parts."""

    items: list[ConceptShown]


class ConceptSent(Sent):
    """A new concept."""

    name: str
    definition: str = ""
    citation: str = ""
    parent_id: ConceptId | None = None


class ConceptChangeSent(Sent):
    """What is to change in a concept's words; nothing else does."""

    name: str | None = None
    definition: str | None = None
    citation: str | None = None


class ConceptPlaceSent(Sent):
    """What a concept becomes part of; null for the top."""

    parent_id: ConceptId | None


def list_concepts(tx: Transaction, article_id: ArticleId) -> ConceptsShown:
    """Show an article's concepts with the codes and themes tied to them."""
    citing: dict[ConceptId, list[ThemeId]] = defaultdict(list)
    for each in theme.list_concepts_cited(tx, article_id):
        citing[each.concept_id].append(each.theme_id)
    return ConceptsShown(
        items=[
            ConceptShown(
                id=each.concept.id,
                parent_id=each.concept.parent_id,
                name=each.concept.name,
                definition=each.concept.definition,
                citation=each.concept.citation,
                literature=each.literature,
                is_met=each.is_met,
                code_ids=list(each.code_ids),
                theme_ids=citing[each.concept.id],
            )
            for each in coding.list_concepts(tx, article_id)
        ]
    )


def add_concept(
    tx: Transaction, article_id: ArticleId, body: ConceptSent
) -> ConceptsShown:
    """Put a concept into an article's list."""
    coding.add_concept(
        tx,
        article_id=article_id,
        name=body.name,
        definition=body.definition,
        citation=body.citation,
        parent_id=body.parent_id,
    )
    return list_concepts(tx, article_id)


def change_concept(
    tx: Transaction, concept_id: ConceptId, body: ConceptChangeSent
) -> ConceptsShown:
    """Word a concept anew."""
    changed = coding.change_concept(
        tx,
        concept_id=concept_id,
        name=body.name,
        definition=body.definition,
        citation=body.citation,
    )
    return list_concepts(tx, changed.article_id)


def move_concept(
    tx: Transaction, concept_id: ConceptId, body: ConceptPlaceSent
) -> ConceptsShown:
    """Make a concept part of another, or of none."""
    moved = coding.move_concept(tx, concept_id=concept_id, parent_id=body.parent_id)
    return list_concepts(tx, moved.article_id)


def retire_concept(tx: Transaction, concept_id: ConceptId) -> None:
    """Take a concept from the list."""
    coding.retire_concept(tx, concept_id=concept_id)


def tie_concept(tx: Transaction, concept_id: ConceptId, code_id: CodeId) -> None:
    """Say that a code answers a concept."""
    coding.tie_concept(tx, concept_id=concept_id, code_id=code_id)


def untie_concept(tx: Transaction, concept_id: ConceptId, code_id: CodeId) -> None:
    """Take back that a code answers a concept."""
    coding.untie_concept(tx, concept_id=concept_id, code_id=code_id)


def cite_concept(tx: Transaction, theme_id: ThemeId, concept_id: ConceptId) -> None:
    """Let a theme cite a concept."""
    theme.cite_concept(tx, theme_id=theme_id, concept_id=concept_id)


def stop_citing_concept(
    tx: Transaction, theme_id: ThemeId, concept_id: ConceptId
) -> None:
    """Let a theme cite a concept no longer."""
    theme.stop_citing_concept(tx, theme_id=theme_id, concept_id=concept_id)


_TIE = "/concepts/{concept_id}/codes/{code_id}"
_CITING = "/themes/{theme_id}/concepts/{concept_id}"

ROUTES = [
    endpoint("GET", "/articles/{article_id}/concepts", list_concepts),
    endpoint("POST", "/articles/{article_id}/concepts", add_concept),
    endpoint("PATCH", "/concepts/{concept_id}", change_concept),
    endpoint("PUT", "/concepts/{concept_id}/place", move_concept),
    endpoint("DELETE", "/concepts/{concept_id}", retire_concept),
    endpoint("PUT", _TIE, tie_concept),
    endpoint("DELETE", _TIE, untie_concept),
    endpoint("PUT", _CITING, cite_concept),
    endpoint("DELETE", _CITING, stop_citing_concept),
]
