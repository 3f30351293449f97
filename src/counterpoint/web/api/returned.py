"""Word files that came back over HTTP: what differs, and what became of it."""

from datetime import datetime
from urllib.parse import unquote

from counterpoint.interchange.returned.reading import read_returned
from counterpoint.kernel.ids import ArticleId, BlockId, MemberId
from counterpoint.manuscript.returned import verbs
from counterpoint.manuscript.returned.model import (
    Difference,
    DifferenceId,
    DifferenceOutcome,
    Returned,
    ReturnedId,
)
from counterpoint.manuscript.snapshot.model import SnapshotId, Source
from counterpoint.report.comparison.model import Change, changed_words, parted
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.comparison import WordsPartShown
from counterpoint.web.api.imports import FileName
from counterpoint.web.endpoint import Shown, Streamed, endpoint


class ReturnedShown(Shown):
    """A file that came back."""

    id: ReturnedId
    article_id: ArticleId
    snapshot_id: SnapshotId
    name: str
    brought_by: MemberId
    brought_at: datetime


class ReturnedListShown(Shown):
    """The files that came back, latest first."""

    items: list[ReturnedShown]


class DifferenceShown(Shown):
    """What differs in a file; a comment has no change, and its words in ``before``.

    ``dangers`` are what of the study was altered; ``label`` is the quote's.
    """

    id: DifferenceId
    change: Change | None
    block_id: BlockId | None
    before: list[WordsPartShown]
    after: list[WordsPartShown]
    label: str
    dangers: tuple[Source, ...]
    author: str
    outcome: DifferenceOutcome | None

    @classmethod
    def of(cls, each: Difference) -> "DifferenceShown":
        """Show a difference, cut where its words differ."""
        found = each.found
        left, right = (
            changed_words(found.before, found.after)
            if found.change is not None
            else ([], [])
        )
        return cls(
            id=each.id,
            change=found.change,
            block_id=found.block_id,
            before=[
                WordsPartShown.model_validate(part)
                for part in parted(found.before, 0, left)
            ],
            after=[
                WordsPartShown.model_validate(part)
                for part in parted(found.after, 0, right)
            ],
            label=found.label,
            dangers=found.dangers,
            author=found.author,
            outcome=each.outcome,
        )


class ReturnedRead(Shown):
    """A file that came back, with its differences, the dangerous ones first."""

    returned: ReturnedShown
    differences: list[DifferenceShown]


def list_returned(tx: Transaction, article_id: ArticleId) -> ReturnedListShown:
    """List an article's returned files."""
    found = verbs.list_returned(tx, article_id)
    return ReturnedListShown(items=[_named(each) for each in found])


def bring_back(
    tx: Transaction,
    article_id: ArticleId,
    file_name: FileName,
    body: Streamed,
    snapshot_id: SnapshotId | None = None,
) -> ReturnedRead:
    """Compare a file that came back with its snapshot."""
    made = verbs.bring_back(
        tx,
        article_id=article_id,
        draft=read_returned(body.content),
        name=unquote(file_name),
        snapshot_id=snapshot_id,
    )
    return show_returned(tx, made.id)


def show_returned(tx: Transaction, returned_id: ReturnedId) -> ReturnedRead:
    """Show a file that came back."""
    returned, differences = verbs.show_returned(tx, returned_id)
    return ReturnedRead(
        returned=_named(returned),
        differences=[DifferenceShown.of(each) for each in differences],
    )


def take_over(tx: Transaction, difference_id: DifferenceId) -> ReturnedRead:
    """Make a suggestion or a comment of a difference."""
    return show_returned(tx, verbs.take_over(tx, difference_id=difference_id))


def lay_aside(tx: Transaction, difference_id: DifferenceId) -> ReturnedRead:
    """Lay a difference aside."""
    return show_returned(tx, verbs.lay_aside(tx, difference_id=difference_id))


def _named(each: Returned) -> ReturnedShown:
    return ReturnedShown.model_validate(each)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/returned", list_returned),
    endpoint("POST", "/articles/{article_id}/returned", bring_back),
    endpoint("GET", "/returned/{returned_id}", show_returned),
    endpoint("POST", "/differences/{difference_id}/suggestion", take_over),
    endpoint("POST", "/differences/{difference_id}/aside", lay_aside),
]
