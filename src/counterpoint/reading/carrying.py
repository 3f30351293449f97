"""Finding stretches of earlier versions again in the one that is in analysis."""

from sqlalchemy import Connection

from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.spans import Span
from counterpoint.reading.readable import readable_text
from counterpoint.report import store as report_store
from counterpoint.report.carry import Revision


class Carrying:
    """Carries stretches of one report into its version in analysis.

    Lives no longer than the verb that made it: no words of a participant stay
    in memory between two answers. Versions are compared when first asked for.
    """

    def __init__(self, connection: Connection, report_id: ReportId) -> None:
        self._connection = connection
        self._report_id = report_id
        self.now = readable_text(connection, report_id)
        self._steps: dict[int, Revision] = {}

    def span(self, version: int, span: Span) -> Span | None:
        """Find a stretch of a version again; None if its words are gone."""
        found: Span | None = span
        for no in range(version, self.now.version):
            found = None if found is None else self._step(no).carry(found)
        return found

    def _step(self, no: int) -> Revision:
        if no not in self._steps:
            old, new = (
                report_store.get_text(self._connection, self._report_id, each).text
                for each in (no, no + 1)
            )
            self._steps[no] = Revision.between(old, new)
        return self._steps[no]
