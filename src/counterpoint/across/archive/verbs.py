"""What is done to archive an article's data: see it, ask for it, write it."""

from counterpoint import article as articles
from counterpoint.across.archive.anonymising import anonymise
from counterpoint.across.archive.metadata import DATACITE, METHODS, datacite_of
from counterpoint.across.archive.model import (
    ArchiveAskedFor,
    ArchiveExported,
    ArchivePreview,
    Deposit,
    NamesNotLookedAtError,
    NoAuthorsError,
    NotAskedForError,
    NothingSharedError,
    WrittenArchive,
)
from counterpoint.across.archive.selecting import select
from counterpoint.across.tables.describing import CHECKSUMS, About, checksums, describe
from counterpoint.across.tables.model import Table, TidyFormat
from counterpoint.across.tables.writing import write_tables
from counterpoint.across.withdrawal import sweep
from counterpoint.article.author.verbs import list_authors
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.storage import history
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import show_study
from counterpoint.study.member.store import is_alone
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import Deed
from counterpoint.theme import lead

WHAT = "archive"


def preview_archive(tx: Transaction, article_id: ArticleId) -> ArchivePreview:
    """Say what an archive of an article's data would hold today.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.EXPORT)
    articles.show_article(tx, article_id)
    chosen = select(tx, article_id)
    made = anonymise(tx, article_id, chosen)
    outcome = _outcome(made.tables, made.changed, (*chosen.left, *made.left))
    return ArchivePreview(outcome, chosen.names, _is_asked_for(tx, article_id))


def ask_for_archive(tx: Transaction, *, article_id: ArticleId) -> None:
    """Ask for an archive, so that a coordinator who is not the same may write it.

    The lead asks, or another coordinator; while nobody is named as lead, each
    researcher acts as one.

    Raises:
        NotFoundError: There is no such article.
        NotAllowedError: The acting member is neither.

    Source: method, section 3.6, archive edition.
    """
    permission.ask(tx, Deed.ASK_FOR_ARCHIVE, *lead.in_article(tx, article_id))
    articles.show_article(tx, article_id)
    tx.record(ArchiveAskedFor(article_id))


def export_archive(
    tx: Transaction,
    *,
    article_id: ArticleId,
    deposit: Deposit,
    names_seen: bool = False,
) -> WrittenArchive:
    """Write an article's data for a repository; history keeps that.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose data.
        deposit: What the repository asks besides.
        names_seen: Whether somebody looked at the words that look like names.

    Raises:
        NotAskedForError: Neither the lead nor another coordinator asked for it.
        NothingSharedError: Nobody agreed to be shared.
        NamesNotLookedAtError: Words look like names.
        NoAuthorsError: The article has no authors yet.
        NoPublisherError: No repository is named.

    Source: method, section 3.6, archive edition; section 5.6; invariant 23.
    """
    permission.ask(tx, Deed.EXPORT_ARCHIVE)
    paper, asked = articles.show_article(tx, article_id), deposit.checked()
    if not _is_asked_for(tx, article_id):
        raise NotAskedForError
    names = {each.id: each.name for each in list_members(tx)}
    authors = [names[each.member_id] for each in list_authors(tx, article_id)]
    if not authors:
        msg = "Name the article's authors first; the archive is published by them."
        raise NoAuthorsError(msg)
    chosen = select(tx, article_id)
    if not chosen.texts:
        msg = "No participant is recorded to have agreed to be shared; ask them first."
        raise NothingSharedError(msg)
    if chosen.names and not names_seen:
        msg = "{count} words look like names; look at each, then say that you did."
        raise NamesNotLookedAtError(msg, count=len(chosen.names))
    made = anonymise(tx, article_id, chosen)
    study, at = show_study(tx), tx.now()
    files, _ = write_tables(made.tables, TidyFormat.CSV, at)
    title = f"Data for: {paper.title}"
    about = About(title, METHODS, TidyFormat.CSV, at, study.is_demo)
    left = (*chosen.left, *made.left)
    beside = describe(made.tables, files, about, _unnamed((*made.changed, *left)))
    runs = sweep.runs_of(chosen.outside)
    asks = [sweep.without(text, runs) for text in (study.aim, paper.question)]
    beside[DATACITE] = datacite_of(study, paper, authors, asked, abstracts=asks, at=at)
    del beside[CHECKSUMS]
    whole = {**files, **beside}
    whole[CHECKSUMS] = checksums(whole)
    tx.record(
        ArchiveExported(article_id, WHAT, "csv", len(chosen.texts), len(chosen.names))
    )
    return WrittenArchive(whole, _outcome(made.tables, made.changed, left))


def _is_asked_for(tx: Transaction, article_id: ArticleId) -> bool:
    """Whether another member asked since the last archive; one alone need not.

    Source: method, section 3.6: in a study with one member second ones rest.
    """
    if is_alone(tx.connection):
        return True
    kinds = (ArchiveAskedFor.__name__, ArchiveExported.__name__)
    told = [
        each
        for each in history.entries_of_kinds(tx.connection, kinds)
        if each.object_id == article_id
    ]
    written = max(
        (e.seq for e in told if e.kind == ArchiveExported.__name__), default=0
    )
    return any(
        each.kind == ArchiveAskedFor.__name__
        and each.seq > written
        and each.actor != tx.actor
        for each in told
    )


def _unnamed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Leave the team's keys of reports out of what goes to a repository."""
    return tuple(Item(each.kind, "", each.reason) for each in items)


def _outcome(
    tables: tuple[Table, ...], changed: tuple[Item, ...], left: tuple[Item, ...]
) -> Outcome:
    taken = {table.form.name: len(table.rows) for table in tables}
    return Outcome("csv", taken, changed, left)
