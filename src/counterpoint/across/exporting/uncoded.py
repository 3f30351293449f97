"""Uncoded material as lines of a table."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from counterpoint import report as reports
from counterpoint.across.exporting.writing import UncodedRow
from counterpoint.article.model import Article
from counterpoint.coding.uncoded.model import Cover, CoveredPassage
from counterpoint.coding.uncoded.verbs import list_uncoded
from counterpoint.kernel.ids import MemberId
from counterpoint.reading.readable import readable_text
from counterpoint.report.model import Report, ReportText
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members

_BLANK = UncodedRow("", "", 0, "", 0, 0, 0, "", "", "", "", "", "")


def uncoded_rows(
    tx: Transaction, shared: Collection[Report], papers: Iterable[Article]
) -> Iterator[UncodedRow]:
    """Give the passages that nothing covers, or that were left, for some articles.

    Raises:
        SealedError: The seal of one of the articles is closed.
    """
    mine = {each.id for each in shared}
    labels = reports.list_labels(tx)
    names = {member.id: member.key for member in list_members(tx)}
    for paper in papers:
        for cover in list_uncoded(tx, paper.id):
            if cover.report_id in mine:
                text = readable_text(tx.connection, cover.report_id)
                blank = replace(
                    _BLANK,
                    article=paper.title,
                    report=cover.key,
                    version=cover.version,
                    label=labels.get(cover.report_id, ""),
                )
                for at in cover.passages:
                    if at.cover in (Cover.OPEN, Cover.LEFT):
                        yield _filled(blank, at, text, names)


def _filled(
    blank: UncodedRow,
    at: CoveredPassage,
    text: ReportText,
    names: Mapping[MemberId, str],
) -> UncodedRow:
    left = at.left
    return replace(
        blank,
        passage=at.passage.order + 1,
        start=at.passage.start,
        end=at.passage.end,
        speaker=at.passage.speaker.value,
        state="" if at.cover is None else at.cover.value,
        reason="" if left is None else left.reason,
        member="" if left is None else names.get(left.by, ""),
        at="" if left is None else left.at.isoformat(timespec="milliseconds"),
        text=text.words_of(at.passage),
    )
