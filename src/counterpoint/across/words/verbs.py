"""What is done to see words in context, and to write them to a file."""

import sys
from collections.abc import Mapping, Sequence

from counterpoint.across.exporting.model import PartExported
from counterpoint.across.exporting.sharing import reports_to_share
from counterpoint.across.retrieval.asking import found_by_group
from counterpoint.across.retrieval.file import FileFormat
from counterpoint.across.retrieval.store import Told, list_reports
from counterpoint.across.words.file import Sheet, row_of, written
from counterpoint.across.words.model import (
    MOST_SHOWN,
    GroupUse,
    InContext,
    Order,
    TermUse,
    Use,
    as_search,
    digest_of,
    distinct,
    in_order,
)
from counterpoint.article import show_article
from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.verbs import list_participants
from counterpoint.report.model import PassageKind
from counterpoint.report.search.manner import Manner
from counterpoint.report.search.model import Hit, Language
from counterpoint.report.search.verbs import search_words
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.permission import Deed

OWN_WORDS = (PassageKind.OWN_WORDS,)


def find_in_context(  # noqa: PLR0913 - terms, how alike words are, and an order
    tx: Transaction,
    article_id: ArticleId,
    terms: Sequence[str],
    *,
    stems: Language | None = None,
    folds: bool = False,
    order: Order = Order.REPORT,
    limit: int = MOST_SHOWN,
) -> InContext:
    """Find terms in participants' own words, and say how many people use them.

    Looks through the version in analysis of each report that the article does not
    leave out. Questions, notes, close renderings and passages of a speaker nobody
    named are not looked through; nor, for an auditor, are sensitive passages.

    Args:
        tx: Who asks, and in which study.
        article_id: Whose reports.
        terms: Words, words one after the other, beginnings*.
        stems: The language whose endings do not count; all count if None.
        folds: Whether å, ä and a are one letter.
        order: By report and place, or by the words beside.
        limit: How many places are given at most; all are counted.

    Raises:
        NotFoundError: There is no such article.
        TermCountError: There is no term, or there are too many.
        NothingAskedError: A term has no word.

    Source: method, row B6.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    show_article(tx, article_id)
    reports = list_reports(tx.connection, article_id)
    whose = _whose(tx, reports)
    keys = [group.key for group in list_groups(tx)]
    manner = Manner(stems=stems, folds=folds)
    found: dict[tuple[ReportId, int, int], Hit] = {}
    counts = []
    for term in distinct(terms):
        hits = [each for each in _said(tx, term, manner) if each.report_id in reports]
        by_group = found_by_group(keys, reports, whose, [hit.report_id for hit in hits])
        counts.append(TermUse(term, len(hits), sum(each.people for each in by_group)))
        found |= {(hit.report_id, hit.start, hit.end): hit for hit in hits}
    shown = in_order(found.values(), order)[:limit]
    groups = found_by_group(keys, reports, whose, [id_ for id_, _, _ in found])
    return InContext(
        uses=[_use(hit, whose.get(hit.report_id)) for hit in shown],
        places=len(found),
        reports=len({id_ for id_, _, _ in found}),
        terms=counts,
        groups=[
            GroupUse(each.group, each.codings, each.people, each.of_people)
            for each in groups
        ],
        answer=digest_of(found),
    )


def export_in_context(  # noqa: PLR0913 - terms, how alike words are, an order, a form
    tx: Transaction,
    *,
    article_id: ArticleId,
    terms: Sequence[str],
    format: FileFormat,  # noqa: A002 - its name
    stems: Language | None = None,
    folds: bool = False,
    order: Order = Order.REPORT,
) -> bytes:
    """Write all places of terms to a file; history keeps that it was.

    Those of participants who took back that their words may be shared stay behind,
    and .xlsx and .docx say how many they are. A group so small that it would point at
    somebody is not named.

    Args:
        tx: Who exports, and from which study.
        article_id: Whose reports.
        terms: As ``find_in_context`` takes them.
        format: xlsx, csv or docx.
        stems: The language whose endings do not count; all count if None.
        folds: Whether å, ä and a are one letter.
        order: By report and place, or by the words beside.

    Raises:
        NotFoundError: There is no such article.
        TermCountError: There is no term, or there are too many.
        NothingAskedError: A term has no word.

    Source: method, row B6 and invariant 23.
    """
    permission.ask(tx, Deed.EXPORT)
    found = find_in_context(
        tx,
        article_id,
        terms,
        stems=stems,
        folds=folds,
        order=order,
        limit=sys.maxsize,
    )
    may_leave = {each.id for each in reports_to_share(tx)[0]}
    going = [use for use in found.uses if use.hit.report_id in may_leave]
    small = {each.group for each in found.groups if each.of < SMALLEST_CELL}
    sheet = Sheet(
        terms=[each.term for each in found.terms],
        places=found.places,
        left=found.places - len(going),
        groups=[each for each in found.groups if each.group not in small],
        rows=[row_of(use, None if use.group in small else use.group) for use in going],
    )
    study = get_study(tx.connection)
    wanted = study.publication_language or study.language
    language = "sv" if wanted.startswith("sv") else "en"
    content = written(sheet, format, language=language, at=tx.now())
    tx.record(PartExported("words", format, len(going)))
    return content


def _said(tx: Transaction, term: str, manner: Manner) -> list[Hit]:
    """Find all places of a term in participants' own words."""
    asked = as_search(term)
    return search_words(tx, asked, sys.maxsize, manner=manner, kinds=OWN_WORDS)


def _whose(
    tx: Transaction, reports: Mapping[ReportId, Told]
) -> dict[ReportId, Participant]:
    """Give the participant of each report, if known."""
    people = {each.id: each for each in list_participants(tx)}
    return {
        id_: people[told.participant_id]
        for id_, told in reports.items()
        if told.participant_id in people
    }


def _use(hit: Hit, person: Participant | None) -> Use:
    told = (None, None) if person is None else (person.label, person.group)
    return Use(hit, *told)
