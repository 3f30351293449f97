"""What is done to see words in context."""

import sys
from collections.abc import Mapping, Sequence

from counterpoint.across.retrieval.asking import found_by_group
from counterpoint.across.retrieval.store import Told, list_reports
from counterpoint.across.words.model import (
    MOST_SHOWN,
    GroupUse,
    InContext,
    Order,
    TermUse,
    Use,
    as_search,
    distinct,
    in_order,
)
from counterpoint.article import show_article
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.verbs import list_participants
from counterpoint.report.model import PassageKind
from counterpoint.report.search.manner import Language, Manner
from counterpoint.report.search.model import Hit
from counterpoint.report.search.verbs import search_words
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
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
    manner = Manner(stems=stems, folds=folds)
    found: dict[tuple[ReportId, int, int], Hit] = {}
    counts = []
    for term in distinct(terms):
        asked = as_search(term)
        everywhere = search_words(
            tx, asked, sys.maxsize, manner=manner, kinds=OWN_WORDS
        )
        hits = [hit for hit in everywhere if hit.report_id in reports]
        by_group = found_by_group(reports, whose, [hit.report_id for hit in hits])
        counts.append(TermUse(term, len(hits), sum(each.people for each in by_group)))
        found |= {(hit.report_id, hit.start, hit.end): hit for hit in hits}
    shown = in_order(found.values(), order)[:MOST_SHOWN]
    groups = found_by_group(reports, whose, [id_ for id_, _, _ in found])
    return InContext(
        uses=[_use(hit, whose.get(hit.report_id)) for hit in shown],
        places=len(found),
        reports=len({id_ for id_, _, _ in found}),
        terms=counts,
        groups=[
            GroupUse(each.group, each.codings, each.people, each.of_people)
            for each in groups
        ],
    )


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
