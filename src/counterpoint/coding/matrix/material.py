"""An article's codings, gathered for counting. Reads only."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterpoint.article import show_article
from counterpoint.coding.code.model import Code
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import Standing
from counterpoint.coding.coding.text import Texts
from counterpoint.coding.matrix import store
from counterpoint.coding.matrix.model import (
    Counting,
    Lying,
    Piece,
    Told,
    beneath_each,
)
from counterpoint.coding.story.lying import list_story_spans
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId
from counterpoint.reading.readable import list_readable
from counterpoint.storage.transaction import Transaction

if TYPE_CHECKING:
    from counterpoint.coding.matrix.arrays import Incidence


@dataclass(frozen=True, slots=True)
class Material:
    """An article's codings as they lie now, and the reports it takes in."""

    codes: list[Code]
    told: list[Told]
    pieces: list[Piece]
    beneath: Mapping[CodeId, frozenset[CodeId]]

    def counting(self, pieces: list[Piece] | None = None) -> Counting:
        """Count all codings, or these."""
        chosen = self.pieces if pieces is None else pieces
        return Counting(self.told, chosen, self.beneath)

    def incidence(self) -> "Incidence":
        """Lay all codings out in arrays, to count all pairs of codes at once."""
        from counterpoint.coding.matrix.arrays import (  # noqa: PLC0415 - loads NumPy
            Incidence,
        )

        ids = [code.id for code in self.codes]
        return Incidence(ids, self.told, self.pieces, self.beneath)

    def are_in_one_line(self, one: CodeId, other: CodeId) -> bool:
        """Whether one of two codes stands beneath the other, and so has all it has."""
        beneath = self.beneath
        return one != other and (one in beneath[other] or other in beneath[one])


def gather(tx: Transaction, article_id: ArticleId) -> Material:
    """Gather the codings that count: in no report left out, in words that stand.

    Raises:
        NotFoundError: There is no such article.
    """
    reports = list_readable(tx.connection, article_id)
    codes = list_codes(tx.connection, article_id)
    if not codes:
        show_article(tx, article_id)
    now = {each.id: each.version_in_analysis for each in reports}
    texts, pieces = Texts(tx.connection), []
    for piece, version in store.list_pieces(tx.connection, article_id):
        if piece.report_id not in now:
            continue
        if version == now[piece.report_id]:
            pieces.append(piece)
            continue
        kept = coding_store.get_coding(tx.connection, piece.coding_id)
        again = texts.carried(kept, now[piece.report_id])
        if again.standing is not Standing.BROKEN:
            pieces.append(piece._replace(start=again.start, end=again.end))
    lying: dict[ReportId, list[Lying]] = {}
    for each in list_story_spans(tx.connection, article_id):
        stretch = Lying(each.story_id, each.start, each.end)
        lying.setdefault(each.report_id, []).append(stretch)
    told = store.list_told(tx.connection, reports)
    return Material(
        codes,
        [replace(each, stories=lying.get(each.report_id, ())) for each in told],
        pieces,
        beneath_each(codes),
    )
