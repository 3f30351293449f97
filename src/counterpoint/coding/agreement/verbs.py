"""What is asked about agreement, where an article's approach asks that."""

from collections import defaultdict

from counterpoint.article.approach.store import get_approach
from counterpoint.article.store import get_article
from counterpoint.coding.agreement.model import Agreement, NoFiguresError
from counterpoint.coding.agreement.reckoning import CodedReport, agreement_of
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import Coding, Standing
from counterpoint.coding.coding.text import Texts
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId
from counterpoint.kernel.spans import Span
from counterpoint.reading.readable import list_readable, readable_text
from counterpoint.reading.seal.store import check_open
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

_TWO = 2


def show_agreement(tx: Transaction, article_id: ArticleId) -> Agreement:
    """Show how alike members coded, code by code, with the passages behind it.

    Linear in the article's passages times its codes; the intervals take a thousand
    draws of the reports for each code.

    Raises:
        NotFoundError: There is no such article.
        NoFiguresError: It declares no codebook approach.
        SealedError: The seal is closed.

    Source: method, section 5.9.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    if not get_approach(tx.connection, article_id).has_figures:
        msg = (
            "This article declares no codebook approach, so no figures of agreement are"
            " given; say which approach it takes on the article's page."
        )
        raise NoFiguresError(msg)
    check_open(tx.connection, article_id)
    codes = [code.id for code in list_codes(tx.connection, article_id)]
    reports = (
        _coded(tx, article_id, report, frozenset(codes))
        for report in list_readable(tx.connection, article_id)
    )
    return agreement_of([each for each in reports if each is not None], codes)


def _coded(
    tx: Transaction, article_id: ArticleId, report: Report, codes: frozenset[CodeId]
) -> CodedReport | None:
    """Gather who gave which code where in the version in analysis, if two coded."""
    given: dict[MemberId, list[tuple[CodeId, Span]]] = defaultdict(list)
    for each in _standing(tx, article_id, report):
        placed = given[each.by]
        if each.code_id in codes:
            placed.append((each.code_id, each.span))
    if len(given) < _TWO:
        return None
    text = readable_text(tx.connection, report.id)
    return CodedReport(
        report.id, report.key, text.passages, dict(sorted(given.items()))
    )


def _standing(tx: Transaction, article_id: ArticleId, report: Report) -> list[Coding]:
    """List a report's codings in the version in analysis, without broken ones."""
    texts = Texts(tx.connection)
    found = coding_store.list_of_report(tx.connection, report.id, article_id)
    carried = [texts.carried(each, report.version_in_analysis) for each in found]
    return [each for each in carried if each.standing is not Standing.BROKEN]
