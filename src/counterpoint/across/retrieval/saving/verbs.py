"""What is done with questions that are kept: save, change, see, take away."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from counterpoint.across.code.model import carried_to
from counterpoint.across.code.store import list_gone
from counterpoint.across.retrieval.evaluation import conditions
from counterpoint.across.retrieval.grammar import read, written
from counterpoint.across.retrieval.model import VALUED, Field, Query, QueryError
from counterpoint.across.retrieval.naming import TIED
from counterpoint.across.retrieval.saving import store
from counterpoint.across.retrieval.saving.binding import (
    Called,
    Names,
    bound,
    followed,
    gone,
    ids_in,
    named,
)
from counterpoint.across.retrieval.saving.model import (
    NotOwnQuestionError,
    PrivateQuestionRetired,
    PrivateQuestionSaved,
    QuestionNameTakenError,
    SavedQuestion,
    SharedQuestionRetired,
    SharedQuestionSaved,
    ShownQuestion,
    checked_name,
    may_see,
)
from counterpoint.across.retrieval.verbs import find_codings
from counterpoint.article import show_article
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.facet.store import list_facets
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, SavedQuestionId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.seal.store import list_closed
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.store import list_members
from counterpoint.study.permission import Deed
from counterpoint.theme import list_themes


def list_questions(tx: Transaction, article_id: ArticleId) -> list[ShownQuestion]:
    """List the questions that are one's own or shared, in the order of saving.

    Each is worded with the names of today, and names what was taken away since.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    show_article(tx, article_id)
    closed = list_closed(tx.connection)
    kept = store.list_saved(tx.connection, article_id)
    return _shown(tx, [each for each in kept if may_see(each, tx.actor, closed)])


def save_question(
    tx: Transaction,
    *,
    article_id: ArticleId,
    name: str,
    question: str,
    is_shared: bool = False,
) -> ShownQuestion:
    """Keep a question under a name, with what it finds now.

    Args:
        tx: Who saves it, and in which study.
        article_id: Of which article's codings it is asked.
        name: One line.
        question: In the language of ``grammar``.
        is_shared: Whether others see it, once no seal hides it.

    Raises:
        NotFoundError: There is no such article.
        SavedNameError: The name cannot be used.
        QuestionNameTakenError: The member has saved a question of that name.
        QueryError: The question cannot be read, or names what there is not.
    """
    permission.ask(tx, Deed.KEEP_QUESTIONS)
    show_article(tx, article_id)
    made = SavedQuestion(
        id=SavedQuestionId(new_id()),
        article_id=article_id,
        name=checked_name(normalised(name)),
        question="",
        is_shared=is_shared,
        found=0,
        answer="",
        by=tx.actor,
        at=tx.now(),
    )
    return _keep(tx, made, question)


def change_question(
    tx: Transaction,
    *,
    saved_question_id: SavedQuestionId,
    name: str | None = None,
    question: str | None = None,
    is_shared: bool | None = None,
) -> ShownQuestion:
    """Save a question of one's own anew, with what it finds now.

    Args:
        tx: Who saves it, and in which study.
        saved_question_id: Which one.
        name: Another name, if given.
        question: Other words, if given.
        is_shared: Whether others see it, if that changes.

    Raises:
        NotFoundError: There is none that the member sees.
        NotOwnQuestionError: Another member saved it.
        SavedNameError: The name cannot be used.
        QuestionNameTakenError: The member has saved another one of that name.
        QueryError: The question cannot be read, or names what there is not.
    """
    permission.ask(tx, Deed.KEEP_QUESTIONS)
    before = _own(tx, saved_question_id)
    if question is None:
        (shown,) = _shown(tx, [before])
        question = shown.question
    changed = replace(
        before,
        name=before.name if name is None else checked_name(normalised(name)),
        is_shared=before.is_shared if is_shared is None else is_shared,
        at=tx.now(),
    )
    return _keep(tx, changed, question)


def take_question_away(tx: Transaction, *, saved_question_id: SavedQuestionId) -> None:
    """Take a question of one's own away; the step can be taken back.

    Raises:
        NotFoundError: There is none that the member sees.
        NotOwnQuestionError: Another member saved it.
    """
    permission.ask(tx, Deed.KEEP_QUESTIONS)
    before = _own(tx, saved_question_id)
    told = (
        SharedQuestionRetired(before.id, before.article_id)
        if before.is_shared
        else PrivateQuestionRetired(before.id, before.article_id)
    )
    store.retire(tx.connection, tx.record(told), before.id)


def _keep(tx: Transaction, new: SavedQuestion, question: str) -> ShownQuestion:
    for other in store.list_saved(tx.connection, new.article_id):
        if (
            other.by == new.by
            and other.id != new.id
            and other.name.casefold() == new.name.casefold()
        ):
            msg = "You have saved a question of this name; choose another name."
            raise QuestionNameTakenError(msg)
    found = find_codings(tx, new.article_id, question, limit=1)
    query = read(question)
    kept = replace(
        new,
        question=written(bound(query, _names(tx, new.article_id, [query]))),
        found=found.of,
        answer=found.answer,
    )
    salt = new_salt()
    kind = SharedQuestionSaved if kept.is_shared else PrivateQuestionSaved
    wording = digest(salt, f"{kept.name}\n{kept.question}")
    told = kind(kept.id, kept.article_id, kept.found, wording)
    store.put_saved(tx.connection, tx.record(told), kept, salt)
    return _shown(tx, [kept])[0]


def _own(tx: Transaction, id_: SavedQuestionId) -> SavedQuestion:
    """Find a question of one's own; one that is not seen is as one not there."""
    found = store.find_saved(tx.connection, id_)
    if found is None or not may_see(found, tx.actor, list_closed(tx.connection)):
        msg = "There is no such question here; reload the page to see those saved."
        raise NotFoundError(msg)
    if found.by != tx.actor:
        msg = "Another member saved this question; save one of your own beside it."
        raise NotOwnQuestionError(msg)
    return found


def _shown(tx: Transaction, kept: Sequence[SavedQuestion]) -> list[ShownQuestion]:
    """Word questions with the names of today; one that cannot be read as it is.

    A code that was merged away is asked for as the one it became.
    """
    queries = {each.id: query for each in kept if (query := _read(each.question))}
    if not queries:
        return [ShownQuestion(each, each.question, ()) for each in kept]
    article_id = kept[0].article_id
    into = _into(tx, article_id)
    named_ids = {id_ for query in queries.values() for id_ in ids_in(query)}
    names = _names(tx, article_id, queries.values())
    were = store.last_names(tx.connection, [id_ for id_ in into if id_ in named_ids])
    shown = []
    for each in kept:
        query = queries.get(each.id)
        if query is None:
            shown.append(ShownQuestion(each, each.question, ()))
            continue
        now = followed(query, into)
        merged = {
            were[id_]: names.first(Field.CODE, into[id_]) or ""
            for id_ in ids_in(query)
            if id_ in were
        }
        question = written(named(now, names))
        shown.append(
            ShownQuestion(each, question, gone(now, names), tuple(merged.items()))
        )
    return shown


def _into(tx: Transaction, article_id: ArticleId) -> dict[str, str]:
    """Say into which standing code each merged one went."""
    return dict[str, str](carried_to(list_gone(tx.connection, article_id)).items())


def _read(question: str) -> Query | None:
    """Read a kept question; words that were cleared may have left no question."""
    try:
        return read(question)
    except QueryError:
        return None


def _names(tx: Transaction, article_id: ArticleId, queries: Iterable[Query]) -> Names:
    """Gather what questions can name by id, and what they name that is gone."""
    asked = list(queries)
    here: dict[Field, Sequence[Called]] = {
        Field.CODE: [
            Called(each.id, (each.name,))
            for each in list_codes(tx.connection, article_id)
        ],
        Field.MEMBER: [
            Called(each.id, (each.name, each.key))
            for each in list_members(tx.connection)
        ],
    }
    fields = {one.field for query in asked for one in conditions(query)}
    if fields & TIED:
        here |= _themes(tx, article_id)
    values: dict[str, Sequence[Called]] = {}
    if fields & VALUED:
        facets = list_facets(tx.connection, article_id)
        here[Field.FACET] = [Called(each.id, (each.name,)) for each in facets]
        for each in facets:
            values[each.id] = [Called(value.id, (value.name,)) for value in each.values]
    known = (*here.values(), *values.values())
    there = {each.id for some in known for each in some}
    missing = {id_ for query in asked for id_ in ids_in(query)} - there
    gone_names = store.last_names(tx.connection, missing) if missing else {}
    return Names(here, values, gone_names)


def _themes(tx: Transaction, article_id: ArticleId) -> Mapping[Field, Sequence[Called]]:
    whole = list_themes(tx, article_id)
    poles = [
        Called(pole.id, tuple(name for name in names if name))
        for each in whole
        for pole in each.poles.values()
        if any(names := (pole.words.name, pole.words.own_wording))
    ]
    themes = [Called(each.theme.id, (each.theme.title,)) for each in whole]
    return {Field.THEME: themes, Field.POLE: poles}
