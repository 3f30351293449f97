"""Which codes stand on the words of which stories; asks no permission."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection

from counterpoint.coding.matrix.store import list_pieces
from counterpoint.coding.story.lying import Finding
from counterpoint.coding.story.model import LyingStretch
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId, StoryId
from counterpoint.kernel.spans import Span


class Lying:
    """The stretches of an article's stories, to be asked what lies on them."""

    def __init__(self, stretches: Iterable[LyingStretch]) -> None:
        self._of: dict[ReportId, list[tuple[Span, StoryId]]] = defaultdict(list)
        for each in stretches:
            place = (Span(each.start, each.end), each.story_id)
            self._of[each.report_id].append(place)

    def __contains__(self, report_id: ReportId) -> bool:
        return report_id in self._of

    def touched(self, report_id: ReportId, span: Span) -> set[StoryId]:
        """Name the stories that share at least one letter with a span."""
        beside = self._of.get(report_id, ())
        return {story_id for at, story_id in beside if at.overlaps(span)}


def stories_by_code(
    connection: Connection, article_id: ArticleId, lying: Lying
) -> dict[CodeId, set[StoryId]]:
    """Name the stories on whose words each code stands, whoever coded.

    A code stands for itself here, not for those beneath it. Codings whose words
    were corrected away stand on nothing. Linear in the article's codings.

    Source: method, row F55.
    """
    finding = Finding(connection)
    found: dict[CodeId, set[StoryId]] = defaultdict(set)
    for piece, version in list_pieces(connection, article_id):
        if piece.report_id in lying:
            span = Span(piece.start, piece.end)
            now = finding.stretch(piece.report_id, version, span)
            if now is not None:
                found[piece.code_id] |= lying.touched(piece.report_id, now)
    return found
