"""Drafts of the manuscript over HTTP: snapshots, what differs, the way to print."""

from datetime import date, datetime

from starlette.responses import Response

from counterpoint.across.freezing import verbs as freezing
from counterpoint.kernel.ids import ArticleId, BlockId, MemberId
from counterpoint.manuscript.freeze import verbs as freeze
from counterpoint.manuscript.freeze.model import (
    FreezeStep,
    FreezeStepId,
    ManuscriptState,
)
from counterpoint.manuscript.snapshot import verbs
from counterpoint.manuscript.snapshot.model import Integrity, SnapshotId, Source
from counterpoint.report.comparison.model import Change
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.comparison import WordsPartShown
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.media_type import WORD


class SnapshotNamed(Shown):
    """A snapshot, without its words."""

    id: SnapshotId
    name: str
    note: str
    made_by: MemberId
    made_at: datetime
    words_hash: str


class FreezeEntryShown(Shown):
    """A step of the manuscript to print."""

    id: FreezeStepId
    step: FreezeStep
    snapshot_id: SnapshotId | None
    reason: str
    journal: str
    on: date
    by: MemberId
    at: datetime


class DraftsShown(Shown):
    """An article's snapshots, latest first, and how far its manuscript is."""

    article_id: ArticleId
    state: ManuscriptState
    open: int
    may_freeze: bool
    steps: list[FreezeEntryShown]
    snapshots: list[SnapshotNamed]


class ValueChangeShown(Shown):
    """A bound value that reads otherwise; null where it is not, or may not print."""

    source: Source
    before: str | None
    after: str | None


class PieceShown(Shown):
    """Words of one paragraph that come from one place."""

    source: Source
    text: str


class SnapshotParagraphShown(Shown):
    """A paragraph of a snapshot."""

    style: str
    pieces: tuple[PieceShown, ...]


class SnapshotRead(Shown):
    """A snapshot in full, and what the data say otherwise today."""

    snapshot: SnapshotNamed
    integrity: Integrity
    paragraphs: tuple[SnapshotParagraphShown, ...]
    drifted: tuple[ValueChangeShown, ...]


class DraftParagraphShown(Shown):
    """A paragraph cut where the other state differs."""

    style: str
    parts: tuple[WordsPartShown, ...]


class DraftRowShown(Shown):
    """A block in both states, beside each other."""

    block_id: BlockId | None
    change: Change
    before: tuple[DraftParagraphShown, ...]
    after: tuple[DraftParagraphShown, ...]
    values: tuple[Source, ...]


class DraftComparisonShown(Shown):
    """Two states of a manuscript."""

    rows: tuple[DraftRowShown, ...]
    values: tuple[ValueChangeShown, ...]


class SnapshotSent(Sent):
    """What to call the manuscript as it stands."""

    name: str
    note: str = ""


class RevisionSent(Sent):
    """Why the manuscript is opened again."""

    reason: str


class PrintSent(Sent):
    """Where the manuscript was handed in or published, and when; else today."""

    journal: str
    on: date | None = None


def list_drafts(tx: Transaction, article_id: ArticleId) -> DraftsShown:
    """List an article's snapshots, and say how far its manuscript is."""
    way = freezing.show_way_to_print(tx, article_id)
    snapshots = verbs.list_snapshots(tx, article_id)
    return DraftsShown(
        article_id=article_id,
        state=way.state,
        open=way.open,
        may_freeze=way.may_freeze,
        steps=[FreezeEntryShown.model_validate(each) for each in way.entries],
        snapshots=[SnapshotNamed.model_validate(each) for each in snapshots],
    )


def make_snapshot(
    tx: Transaction, article_id: ArticleId, body: SnapshotSent
) -> SnapshotNamed:
    """Keep the manuscript as it stands."""
    made = verbs.make_snapshot(
        tx, article_id=article_id, name=body.name, note=body.note
    )
    return SnapshotNamed.model_validate(made)


def show_snapshot(tx: Transaction, snapshot_id: SnapshotId) -> SnapshotRead:
    """Show a snapshot in full."""
    return SnapshotRead.model_validate(verbs.show_snapshot(tx, snapshot_id))


def compare_snapshots(
    tx: Transaction, snapshot_id: SnapshotId, after: SnapshotId | None = None
) -> DraftComparisonShown:
    """Put two snapshots side by side; today's manuscript if no second is named."""
    found = verbs.compare_snapshots(tx, snapshot_id, after)
    return DraftComparisonShown.model_validate(found)


def export_snapshot(tx: Transaction, snapshot_id: SnapshotId) -> Response:
    """Write a snapshot as a Word file. Its file's name holds no title."""
    made = verbs.export_snapshot(tx, snapshot_id=snapshot_id)
    headers = {"content-disposition": 'attachment; filename="draft.docx"'}
    return Response(made.content, media_type=WORD, headers=headers)


def freeze_manuscript(
    tx: Transaction, article_id: ArticleId, body: SnapshotSent
) -> DraftsShown:
    """Keep the manuscript as a snapshot and close it."""
    freezing.freeze_manuscript(
        tx, article_id=article_id, name=body.name, note=body.note
    )
    return list_drafts(tx, article_id)


def open_revision(
    tx: Transaction, article_id: ArticleId, body: RevisionSent
) -> DraftsShown:
    """Open a frozen manuscript again."""
    freeze.open_revision(tx, article_id=article_id, reason=body.reason)
    return list_drafts(tx, article_id)


def submit_manuscript(
    tx: Transaction, article_id: ArticleId, body: PrintSent
) -> DraftsShown:
    """Note that the manuscript was handed in."""
    freeze.submit_manuscript(
        tx, article_id=article_id, journal=body.journal, on=body.on
    )
    return list_drafts(tx, article_id)


def publish_manuscript(
    tx: Transaction, article_id: ArticleId, body: PrintSent
) -> DraftsShown:
    """Note that the manuscript was published."""
    freeze.publish_manuscript(
        tx, article_id=article_id, journal=body.journal, on=body.on
    )
    return list_drafts(tx, article_id)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/drafts", list_drafts),
    endpoint("POST", "/articles/{article_id}/snapshots", make_snapshot),
    endpoint("GET", "/snapshots/{snapshot_id}", show_snapshot),
    endpoint("GET", "/snapshots/{snapshot_id}/comparison", compare_snapshots),
    endpoint("POST", "/snapshots/{snapshot_id}/exports", export_snapshot),
    endpoint("POST", "/articles/{article_id}/freezing", freeze_manuscript),
    endpoint("POST", "/articles/{article_id}/revisions", open_revision),
    endpoint("POST", "/articles/{article_id}/submissions", submit_manuscript),
    endpoint("POST", "/articles/{article_id}/publications", publish_manuscript),
]
