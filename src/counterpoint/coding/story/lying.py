"""Where an article's stories lie, in the versions in analysis; asks no permission."""

import re
from collections.abc import Iterable

from sqlalchemy import Connection

from counterpoint.coding.story import store
from counterpoint.coding.story.model import LyingStretch, StoryPart, StorySpan
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.reading.carrying import Carrying
from counterpoint.reading.readable import list_readable

_WORD = re.compile(r"\w")


def list_story_spans(
    connection: Connection,
    article_id: ArticleId,
    *,
    parts: Iterable[StoryPart] = (StoryPart.TELLING,),
) -> list[LyingStretch]:
    """List where the stories of an article lie: by report, then place.

    Reports that the article leaves out, and stretches whose words were corrected
    away, are not among them. Two of one story may overlap.

    Args:
        connection: Within a verb that has asked its permission.
        article_id: Whose stories.
        parts: Which parts of them; what is told, if not given.
    """
    wanted = frozenset(parts)
    now = {
        each.id: each.version_in_analysis
        for each in list_readable(connection, article_id)
    }
    finding = Finding(connection)
    found = []
    for kept in store.list_spans(connection, article_id):
        if kept.part not in wanted or kept.report_id not in now:
            continue
        span = kept.span if kept.version == now[kept.report_id] else finding.again(kept)
        if span is not None:
            place = (kept.story_id, kept.report_id, span.start, span.end)
            found.append(LyingStretch(*place, kept.part, kept.id))
    return sorted(found, key=lambda each: (each.report_id, each.start, each.end))


class Finding:
    """Finds stretches again in the versions in analysis, reading each report once.

    Lives no longer than the verb that made it.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._carrying: dict[ReportId, Carrying] = {}

    def of(self, report_id: ReportId) -> Carrying:
        """Give what carries one report's stretches, and its words now."""
        if report_id not in self._carrying:
            self._carrying[report_id] = Carrying(self._connection, report_id)
        return self._carrying[report_id]

    def again(self, kept: StorySpan) -> Span | None:
        """Find a stretch again; nothing where no word of it is left."""
        return self.stretch(kept.report_id, kept.version, kept.span)

    def stretch(self, report_id: ReportId, version: int, span: Span) -> Span | None:
        """Find a span of a version again; nothing where no word of it is left."""
        carrying = self.of(report_id)
        if version == carrying.now.version:
            return span
        found: Span | None = carrying.span(version, span)
        if found is None or not _WORD.search(found.of(carrying.now.text)):
            return None
        return found
