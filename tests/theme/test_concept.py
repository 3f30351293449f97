"""A concept is cited from themes, and stands once."""

import pytest

from counterpoint.coding import add_concept, change_concept, retire_concept
from counterpoint.coding.concept.model import OtherConceptArticleError
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import (
    cite_concept,
    list_concepts_cited,
    stop_citing_concept,
)
from tests.theme.material import start, topic


def test_two_themes_cite_one_concept_without_copying_it(tx: Transaction) -> None:
    article_id = start(tx)
    one, two = topic(tx, article_id), topic(tx, article_id)
    concept = add_concept(tx, article_id=article_id, name="Alliance")
    for theme in (one, two, two):
        cite_concept(tx, theme_id=theme.id, concept_id=concept.id)
    change_concept(tx, concept_id=concept.id, name="Working alliance")
    citing = list_concepts_cited(tx, article_id)
    assert [(each.theme_id, each.concept_id) for each in citing] == [
        (one.id, concept.id),
        (two.id, concept.id),
    ]
    stop_citing_concept(tx, theme_id=one.id, concept_id=concept.id)
    stop_citing_concept(tx, theme_id=one.id, concept_id=concept.id)
    assert [each.theme_id for each in list_concepts_cited(tx, article_id)] == [two.id]
    retire_concept(tx, concept_id=concept.id)
    assert list_concepts_cited(tx, article_id) == []


def test_a_theme_cites_concepts_of_its_own_article(tx: Transaction) -> None:
    theme = topic(tx)
    elsewhere = add_concept(tx, article_id=start(tx), name="Alliance")
    with pytest.raises(OtherConceptArticleError):
        cite_concept(tx, theme_id=theme.id, concept_id=elsewhere.id)
