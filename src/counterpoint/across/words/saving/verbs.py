"""What is done with term sets: save, change, see, take away."""

from collections.abc import Sequence
from dataclasses import replace

from counterpoint.across.retrieval.saving.model import checked_name, may_see
from counterpoint.across.words.model import InContext, distinct
from counterpoint.across.words.saving import store
from counterpoint.across.words.saving.model import (
    NotOwnTermSetError,
    PrivateTermSetRetired,
    PrivateTermSetSaved,
    SharedTermSetRetired,
    SharedTermSetSaved,
    TermSet,
    TermSetNameTakenError,
)
from counterpoint.across.words.verbs import find_in_context
from counterpoint.article import show_article
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, TermSetId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.seal.store import list_closed
from counterpoint.report.search.model import Language
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_term_sets(tx: Transaction, article_id: ArticleId) -> list[TermSet]:
    """List the term sets that are one's own or shared, in the order of saving.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    show_article(tx, article_id)
    closed = list_closed(tx.connection)
    kept = store.list_term_sets(tx.connection, article_id)
    return [each for each in kept if may_see(each, tx.actor, closed)]


def save_term_set(  # noqa: PLR0913 - terms, how alike words are, and who sees them
    tx: Transaction,
    *,
    article_id: ArticleId,
    name: str,
    terms: Sequence[str],
    stems: Language | None = None,
    folds: bool = False,
    is_shared: bool = False,
) -> TermSet:
    """Keep terms under a name, with how many places they find now.

    Args:
        tx: Who saves them, and in which study.
        article_id: In which article's reports they are looked for.
        name: One line.
        terms: Words, words one after the other, beginnings*.
        stems: The language whose endings do not count; all count if None.
        folds: Whether å, ä and a are one letter.
        is_shared: Whether others see them, once no seal hides them.

    Raises:
        NotFoundError: There is no such article.
        SavedNameError: The name cannot be used.
        TermSetNameTakenError: The member has saved a term set of that name.
        TermCountError: There is no term, or there are too many.
        NothingAskedError: A term has no word.
    """
    permission.ask(tx, Deed.KEEP_QUESTIONS)
    show_article(tx, article_id)
    made = TermSet(
        id=TermSetId(new_id()),
        article_id=article_id,
        name=checked_name(normalised(name)),
        terms=tuple(distinct(normalised(each) for each in terms)),
        stems=stems,
        folds=folds,
        is_shared=is_shared,
        places=0,
        people=0,
        answer="",
        by=tx.actor,
        at=tx.now(),
    )
    return _keep(tx, made)


def change_term_set(
    tx: Transaction,
    *,
    term_set_id: TermSetId,
    name: str | None = None,
    terms: Sequence[str] | None = None,
    is_shared: bool | None = None,
) -> TermSet:
    """Save a term set of one's own anew, with how many places it finds now.

    Args:
        tx: Who saves it, and in which study.
        term_set_id: Which one.
        name: Another name, if given.
        terms: Other terms, if given.
        is_shared: Whether others see it, if that changes.

    Raises:
        NotFoundError: There is none that the member sees.
        NotOwnTermSetError: Another member saved it.
        SavedNameError: The name cannot be used.
        TermSetNameTakenError: The member has saved another one of that name.
        TermCountError: There is no term, or there are too many.
        NothingAskedError: A term has no word.
    """
    permission.ask(tx, Deed.KEEP_QUESTIONS)
    old = _own(tx, term_set_id)
    others = None if terms is None else distinct(normalised(each) for each in terms)
    changed = replace(
        old,
        name=old.name if name is None else checked_name(normalised(name)),
        terms=old.terms if others is None else tuple(others),
        is_shared=old.is_shared if is_shared is None else is_shared,
        at=tx.now(),
    )
    return _keep(tx, changed)


def take_term_set_away(tx: Transaction, *, term_set_id: TermSetId) -> None:
    """Take a term set of one's own away; the step can be taken back.

    Raises:
        NotFoundError: There is none that the member sees.
        NotOwnTermSetError: Another member saved it.
    """
    permission.ask(tx, Deed.KEEP_QUESTIONS)
    old = _own(tx, term_set_id)
    kind = SharedTermSetRetired if old.is_shared else PrivateTermSetRetired
    store.retire(tx.connection, tx.record(kind(old.id, old.article_id)), old.id)


def _keep(tx: Transaction, new: TermSet) -> TermSet:
    for other in store.list_term_sets(tx.connection, new.article_id):
        is_mine = other.by == new.by and other.id != new.id
        if is_mine and other.name.casefold() == new.name.casefold():
            msg = "You have saved a term set of this name; choose another name."
            raise TermSetNameTakenError(msg)
    found = _found(tx, new)
    kept = replace(new, places=found.places, people=found.people, answer=found.answer)
    salt = new_salt()
    kind = SharedTermSetSaved if kept.is_shared else PrivateTermSetSaved
    wording = digest(salt, "\n".join((kept.name, *kept.terms)))
    told = kind(kept.id, kept.article_id, kept.places, wording)
    store.put_term_set(tx.connection, tx.record(told), kept, salt)
    return kept


def _found(tx: Transaction, kept: TermSet) -> InContext:
    return find_in_context(
        tx, kept.article_id, kept.terms, stems=kept.stems, folds=kept.folds
    )


def _own(tx: Transaction, id_: TermSetId) -> TermSet:
    """Find a term set of one's own; one that is not seen is as one not there."""
    found = store.find_term_set(tx.connection, id_)
    if found is None or not may_see(found, tx.actor, list_closed(tx.connection)):
        msg = "There is no such term set here; reload the page to see those saved."
        raise NotFoundError(msg)
    if found.by != tx.actor:
        msg = "Another member saved this term set; save one of your own beside it."
        raise NotOwnTermSetError(msg)
    return found
