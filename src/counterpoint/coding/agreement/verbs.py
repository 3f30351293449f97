"""What is asked about agreement, where an article's approach asks that."""

from collections import defaultdict
from collections.abc import Iterable

from counterpoint.article.approach.store import get_approach
from counterpoint.article.store import get_article
from counterpoint.coding.agreement.model import (
    Agreement,
    CodeAgreement,
    JudgedPassage,
    NoFiguresError,
)
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import Coding, Standing
from counterpoint.coding.coding.text import Texts
from counterpoint.coding.uncoded.model import WITNESSES
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId
from counterpoint.reading.readable import list_readable, readable_text
from counterpoint.reading.seal.store import check_open
from counterpoint.report.model import Passage, Report
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def show_agreement(tx: Transaction, article_id: ArticleId) -> Agreement:
    """Show how alike members coded, code by code, with the passages behind it.

    Linear in the article's passages times its codes.

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
    judged: dict[CodeId, list[JudgedPassage]] = {code_id: [] for code_id in codes}
    coders: dict[MemberId, None] = {}
    reports = 0
    for report in list_readable(tx.connection, article_id):
        codings = _standing(tx, article_id, report)
        here = sorted({each.by for each in codings})
        if len(here) > 1:
            reports += 1
            coders |= dict.fromkeys(here)
            for code_id, passage in _judged(tx, report, codings, here, codes):
                judged[code_id].append(passage)
    made = (CodeAgreement(code_id, tuple(judged[code_id])) for code_id in codes)
    return Agreement(tuple(coders), reports, tuple(made))


def _standing(tx: Transaction, article_id: ArticleId, report: Report) -> list[Coding]:
    """List a report's codings in the version in analysis, without broken ones."""
    texts = Texts(tx.connection)
    found = coding_store.list_of_report(tx.connection, report.id, article_id)
    carried = [texts.carried(each, report.version_in_analysis) for each in found]
    return [each for each in carried if each.standing is not Standing.BROKEN]


def _judged(
    tx: Transaction,
    report: Report,
    codings: list[Coding],
    coders: list[MemberId],
    codes: list[CodeId],
) -> Iterable[tuple[CodeId, JudgedPassage]]:
    text = readable_text(tx.connection, report.id)
    for passage in text.passages:
        if passage.speaker in WITNESSES:
            gave = _given(passage, codings)
            for code_id in codes:
                by = tuple(each for each in coders if each in gave[code_id])
                rest = tuple(each for each in coders if each not in gave[code_id])
                number = passage.order + 1
                yield (
                    code_id,
                    JudgedPassage(report.id, report.key, passage.id, number, by, rest),
                )


def _given(passage: Passage, codings: list[Coding]) -> dict[CodeId, set[MemberId]]:
    """Name who gave which code to words of a passage."""
    gave: dict[CodeId, set[MemberId]] = defaultdict(set)
    for each in codings:
        if each.span.overlaps(passage.span):
            gave[each.code_id].add(each.by)
    return gave
