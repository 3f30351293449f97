"""Term sets over HTTP: those one sees, and one's own to change."""

from datetime import datetime

from counterpoint.across.words.saving import verbs as saving
from counterpoint.kernel.ids import ArticleId, MemberId, TermSetId
from counterpoint.report.search.model import Language
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class TermSetShown(Shown):
    """Terms that are kept, and how much they found when they were saved.

    Attributes:
        answer: A digest over what they found, to be held against that of an answer.
    """

    id: TermSetId
    name: str
    terms: list[str]
    stems: Language | None
    folds: bool
    is_shared: bool
    places: int
    people: int
    answer: str
    by: MemberId
    at: datetime


class TermSetsShown(Shown):
    """The term sets that are one's own or shared, in the order of saving."""

    items: list[TermSetShown]


class NewTermSetSent(Sent):
    """Terms to keep, how alike words must be, and a name."""

    name: str
    terms: tuple[str, ...]
    stems: Language | None = None
    folds: bool = False
    is_shared: bool = False


class TermSetChangeSent(Sent):
    """What of a term set changes; saved anew it keeps how much it finds now."""

    name: str | None = None
    terms: tuple[str, ...] | None = None
    is_shared: bool | None = None


def list_term_sets(tx: Transaction, article_id: ArticleId) -> TermSetsShown:
    """List the term sets that are one's own or shared."""
    found = saving.list_term_sets(tx, article_id)
    return TermSetsShown(items=[TermSetShown.model_validate(each) for each in found])


def save_term_set(
    tx: Transaction, article_id: ArticleId, body: NewTermSetSent
) -> TermSetShown:
    """Keep terms under a name."""
    made = saving.save_term_set(
        tx,
        article_id=article_id,
        name=body.name,
        terms=body.terms,
        stems=body.stems,
        folds=body.folds,
        is_shared=body.is_shared,
    )
    return TermSetShown.model_validate(made)


def change_term_set(
    tx: Transaction, term_set_id: TermSetId, body: TermSetChangeSent
) -> TermSetShown:
    """Save a term set of one's own anew."""
    changed = saving.change_term_set(
        tx,
        term_set_id=term_set_id,
        name=body.name,
        terms=body.terms,
        is_shared=body.is_shared,
    )
    return TermSetShown.model_validate(changed)


def take_term_set_away(
    tx: Transaction, article_id: ArticleId, term_set_id: TermSetId
) -> TermSetsShown:
    """Take a term set of one's own away, and list those that stand."""
    saving.take_term_set_away(tx, term_set_id=term_set_id)
    return list_term_sets(tx, article_id)


_OF_ARTICLE = "/articles/{article_id}/term-sets"

ROUTES = [
    endpoint("GET", _OF_ARTICLE, list_term_sets),
    endpoint("POST", _OF_ARTICLE, save_term_set),
    endpoint("PATCH", "/term-sets/{term_set_id}", change_term_set),
    endpoint("DELETE", _OF_ARTICLE + "/{term_set_id}", take_term_set_away),
]
