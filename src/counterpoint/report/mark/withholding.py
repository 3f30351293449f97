"""Sensitive passages, kept from those who only audit.

Source: method, row F43; section 3.6, row "Report approved".
"""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.report import store
from counterpoint.report.mark.carrying import aligned
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.model import ReportText
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission

WITHHELD = "▒"
"""Stands for each code point that is not shown, so that spans keep their places."""


def as_seen(tx: Transaction, text: ReportText) -> ReportText:
    """Give a version as the acting member sees it.

    Whoever takes part in the research sees every word. An auditor sees where
    sensitive passages stand and how long they are, and none of their words.
    """
    cover = Cover(tx)
    return replace(text, text=cover.words(text.report_id, text.version, 0, text.text))


class Cover:
    """Covers what the acting member may not read, wherever words were copied to.

    Lives no longer than the verb that made it. What is sensitive in a later version
    is covered in the ones before it, too: who reads an earlier one reads no more.
    """

    def __init__(self, tx: Transaction) -> None:
        self._connection = tx.connection
        self.lies_open = permission.takes_part(tx)
        self._known: dict[ReportId, dict[int, list[Span]]] = {}

    def words(self, report_id: ReportId, version: int, start: int, words: str) -> str:
        """Cover some words.

        Args:
            report_id: The report that they are of.
            version: The version in which they stand at ``start``.
            start: Their first code point in that version's text.
            words: The words.
        """
        if self.lies_open or not words:
            return words
        seen = words
        for span in self._sensitive(report_id).get(version, ()):
            first = max(0, span.start - start)
            last = min(len(words), span.end - start)
            if first < last:
                seen = seen[:first] + WITHHELD * (last - first) + seen[last:]
        return seen

    def anchor(self, report_id: ReportId, version: int, anchor: Anchor) -> Anchor:
        """Cover a span's words, and those around it."""
        if self.lies_open:
            return anchor
        span, before = anchor.span, anchor.before
        ahead = span.start - len(before)
        return replace(
            anchor,
            exact=self.words(report_id, version, span.start, anchor.exact),
            before=self.words(report_id, version, ahead, before),
            after=self.words(report_id, version, span.end, anchor.after),
        )

    def _sensitive(self, report_id: ReportId) -> dict[int, list[Span]]:
        if report_id not in self._known:
            texts = _versions(self._connection, report_id)
            self._known[report_id] = sensitive_in(texts)
        return self._known[report_id]


def sensitive_in(texts: Sequence[ReportText]) -> dict[int, list[Span]]:
    """Find, in each of a report's versions, the stretches that are sensitive.

    A passage is if it is marked, or if what it became in the next version is.

    Args:
        texts: All versions, first to last.
    """
    found: dict[int, list[Span]] = {}
    later: ReportText | None = None
    covered: set[PassageId] = set()
    for text in reversed(texts):
        now = {p.id for p in text.passages if PassageMark.SENSITIVE in p.marks}
        if later is not None and covered:
            was, becomes = (
                [one.words_of(each) for each in one.passages] for one in (text, later)
            )
            for old, new in aligned(was, becomes):
                if later.passages[new].id in covered:
                    now.add(text.passages[old].id)
        found[text.version] = [p.span for p in text.passages if p.id in now]
        later, covered = text, now
    return found


def _versions(connection: Connection, report_id: ReportId) -> list[ReportText]:
    latest = store.get_report(connection, report_id).version
    return [
        store.get_text(connection, report_id, version)
        for version in range(1, latest + 1)
    ]
