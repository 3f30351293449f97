"""The words of reports' versions, read once for one answer."""

from itertools import pairwise

from sqlalchemy import Connection

from counterpoint.coding.coding import store
from counterpoint.coding.coding.correction import carried
from counterpoint.coding.coding.model import CodedPassage, Coding
from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.spans import Anchor
from counterpoint.report.carry import Revision
from counterpoint.report.mark.withholding import Cover


class Texts:
    """Reads a version's words when they are first asked for.

    Lives no longer than the verb that made it: nothing of a participant's
    words stays in memory between two answers.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._texts: dict[tuple[ReportId, int], str] = {}
        self._corrections: dict[tuple[ReportId, int, int], list[Revision]] = {}

    def of(self, report_id: ReportId, version: int) -> str:
        """Give the words of one version."""
        if (report_id, version) not in self._texts:
            self._read(report_id, version, version)
        return self._texts[report_id, version]

    def carried(self, coding: Coding, now: int | None) -> Coding:
        """Find a coding again in its report's version in analysis."""
        if now is None or coding.version == now:
            return coding
        return carried(coding, self._between(coding.report_id, coding.version, now))

    def passage(self, kept: CodedPassage, now: int) -> CodedPassage:
        """Find a passage again in its report's version in analysis."""
        if kept.coding.version == now:
            return kept
        coding = self.carried(kept.coding, now)
        if coding.version != now:
            return kept._replace(coding=coding)
        anchor = Anchor.at(coding.span, self.of(coding.report_id, now))
        return kept._replace(coding=coding, before=anchor.before, after=anchor.after)

    def covered(self, coding: Coding, cover: Cover) -> Coding:
        """Cover of a coding's words what may not be read."""
        if cover.lies_open:
            return coding
        at = (coding.report_id, coding.version, coding.start)
        return coding._replace(exact=cover.words(*at, coding.exact))

    def covered_passage(self, kept: CodedPassage, cover: Cover) -> CodedPassage:
        """Cover of a passage's words, and of those around it, what may not be read."""
        if cover.lies_open:
            return kept
        coding, before = kept.coding, kept.before
        of = (coding.report_id, coding.version)
        return kept._replace(
            coding=self.covered(coding, cover),
            before=cover.words(*of, coding.start - len(before), before),
            after=cover.words(*of, coding.end, kept.after),
        )

    def _between(self, report_id: ReportId, first: int, last: int) -> list[Revision]:
        asked = (report_id, first, last)
        if asked not in self._corrections:
            self._read(report_id, first, last)
            texts = [self._texts[report_id, no] for no in range(first, last + 1)]
            made = [Revision.between(old, new) for old, new in pairwise(texts)]
            self._corrections[asked] = made
        return self._corrections[asked]

    def _read(self, report_id: ReportId, first: int, last: int) -> None:
        found = store.list_texts(self._connection, report_id, first, last)
        for no, words in enumerate(found, first):
            self._texts[report_id, no] = words
