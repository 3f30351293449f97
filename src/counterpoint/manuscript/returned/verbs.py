"""What is done with a file that came back: compare it, take over, lay aside."""

from counterpoint.article.store import get_article
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, BlockId, new_id
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.remark.verbs import write_remark
from counterpoint.manuscript.returned import store
from counterpoint.manuscript.returned.merging import merged
from counterpoint.manuscript.returned.model import (
    Difference,
    DifferenceId,
    DifferenceLaidAside,
    DifferenceOutcome,
    DifferenceSettledError,
    DocumentReturned,
    NotTakenOverError,
    OtherSnapshotError,
    Returned,
    ReturnedDraft,
    ReturnedId,
    differences,
)
from counterpoint.manuscript.snapshot import store as snapshots
from counterpoint.manuscript.snapshot.comparing import BREAK
from counterpoint.manuscript.snapshot.keeping import paragraphs_today
from counterpoint.manuscript.snapshot.model import SnapshotId, paragraphs_of
from counterpoint.manuscript.store import get_block
from counterpoint.manuscript.suggestion.model import SuggestionForm
from counterpoint.manuscript.suggestion.verbs import suggest_change
from counterpoint.report.comparison.model import Change
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


class NoSnapshotNamedError(NotFoundError):
    """It is not known what the file was made from."""


def bring_back(
    tx: Transaction,
    *,
    article_id: ArticleId,
    draft: ReturnedDraft,
    name: str = "",
    snapshot_id: SnapshotId | None = None,
) -> Returned:
    """Compare a file that came back with its snapshot; nothing of it is applied.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose manuscript.
        draft: What was read of the file.
        name: The file's name.
        snapshot_id: What it was made from; what the file's mark names if not given.

    Raises:
        NotFoundError: There is no such article or snapshot.
        NoSnapshotNamedError: No snapshot is named, and the file's mark was lost.
        OtherSnapshotError: The snapshot is another article's.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    wanted = snapshot_id or draft.snapshot_id
    if wanted is None:
        msg = "The file does not say from which snapshot it was made; choose that."
        raise NoSnapshotNamedError(msg)
    if snapshots.get_snapshot(tx.connection, wanted).article_id != article_id:
        msg = "The file was made from another article's snapshot; go there."
        raise OtherSnapshotError(msg)
    pieces = snapshots.list_pieces(tx.connection, wanted)
    found = differences(paragraphs_of(each.piece for each in pieces), draft)
    new = Returned(
        id=ReturnedId(new_id()),
        article_id=article_id,
        snapshot_id=wanted,
        name=" ".join(name.split()),
        brought_by=tx.actor,
        brought_at=tx.now(),
    )
    kept = [Difference(DifferenceId(new_id()), new.id, each) for each in found]
    dangerous = sum(bool(each.dangers) for each in found)
    event = DocumentReturned(new.id, article_id, wanted, len(kept), dangerous)
    store.put_returned(tx.connection, tx.record(event), new, kept)
    return new


def list_returned(tx: Transaction, article_id: ArticleId) -> list[Returned]:
    """List the files that came back, latest first."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_returned(tx.connection, article_id)


def show_returned(
    tx: Transaction, returned_id: ReturnedId
) -> tuple[Returned, list[Difference]]:
    """Show a file that came back and its differences, the dangerous ones first.

    Raises:
        NotFoundError: There is no such file.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    found = store.get_returned(tx.connection, returned_id)
    return found, store.list_differences(tx.connection, returned_id)


def take_over(tx: Transaction, *, difference_id: DifferenceId) -> ReturnedId:
    """Make a suggestion, or a comment, of a difference; name its file.

    Of a block that was re-worded, all is suggested but what belongs to the study.

    Raises:
        NotFoundError: There is no such difference, or its block is gone.
        DifferenceSettledError: It was taken over or laid aside.
        NotTakenOverError: It is in a quote, was moved, differs in nothing but the
            study's own words, or the block has changed since the snapshot.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    each = _open(tx, difference_id)
    found = each.found
    article_id = store.get_returned(tx.connection, each.returned_id).article_id
    if found.change is None:
        _comment(tx, each)
    elif found.change is Change.ADDED:
        suggest_change(
            tx,
            article_id=article_id,
            form=SuggestionForm.ADD,
            block_id=found.block_id,
            text=found.after,
        )
    elif found.change is Change.REMOVED and found.block_id is not None:
        suggest_change(
            tx,
            article_id=article_id,
            form=SuggestionForm.TAKE_OUT,
            block_id=found.block_id,
        )
    else:
        _reword(tx, article_id, each)
    # In the step of the suggestion or comment, so that both are taken back at once.
    seq, outcome = tx.recorded[-1], DifferenceOutcome.TAKEN_OVER
    store.put_outcome(tx.connection, seq, difference_id, outcome)
    return each.returned_id


def lay_aside(tx: Transaction, *, difference_id: DifferenceId) -> ReturnedId:
    """Lay a difference aside: the manuscript stays as it is; name its file.

    Raises:
        NotFoundError: There is no such difference.
        DifferenceSettledError: It was taken over or laid aside.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    each = _open(tx, difference_id)
    article_id = store.get_returned(tx.connection, each.returned_id).article_id
    seq = tx.record(DifferenceLaidAside(difference_id, article_id))
    outcome = DifferenceOutcome.LAID_ASIDE
    store.put_outcome(tx.connection, seq, difference_id, outcome)
    return each.returned_id


def _open(tx: Transaction, difference_id: DifferenceId) -> Difference:
    each = store.get_difference(tx.connection, difference_id)
    if each.outcome is not None:
        msg = "This difference is settled; undo brings it back."
        raise DifferenceSettledError(msg)
    return each


def _comment(tx: Transaction, each: Difference) -> None:
    found = each.found
    if found.block_id is None:
        msg = "The comment stands at no block of the manuscript; write it by hand."
        raise NotTakenOverError(msg)
    said = f"{found.author}: {found.after}" if found.author else found.after
    block = get_block(tx.connection, found.block_id)
    is_there = found.before and found.before in _printed(tx, block.article_id, block.id)
    words = found.before if is_there else ""
    write_remark(tx, block_id=block.id, text=said, words=words)


def _reword(tx: Transaction, article_id: ArticleId, each: Difference) -> None:
    found = each.found
    if found.quote_id is not None:
        msg = "A quote is the participant's; cut it anew from the report, or lay aside."
        raise NotTakenOverError(msg)
    if found.change is Change.MOVED or found.block_id is None:
        msg = "Move the block by hand, or change the title; then lay this aside."
        raise NotTakenOverError(msg)
    block = get_block(tx.connection, found.block_id)
    if _printed(tx, article_id, block.id) != found.before:
        msg = "The block has changed since the snapshot; change it by hand."
        raise NotTakenOverError(msg)
    text = merged(block.text, found.before, found.after)
    if text == block.text:
        msg = "Only what the study counts and names differs; change that in the study."
        raise NotTakenOverError(msg)
    suggest_change(
        tx,
        article_id=article_id,
        form=SuggestionForm.REWORD,
        block_id=block.id,
        text=text,
    )


def _printed(tx: Transaction, article_id: ArticleId, block_id: BlockId) -> str:
    today = paragraphs_today(material_of(tx, article_id))
    return BREAK.join(each.text for each in today if each.block_id == block_id)
