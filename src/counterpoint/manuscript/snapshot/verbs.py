"""What is done about snapshots: make one, look at it, compare it, write it out."""

from dataclasses import dataclass

from counterpoint.kernel.ids import ArticleId, QuoteId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.manuscript.export.sheet import Sheet
from counterpoint.manuscript.ingredient import Material
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.paragraph import Style
from counterpoint.manuscript.snapshot import store
from counterpoint.manuscript.snapshot.again import rendered_of
from counterpoint.manuscript.snapshot.comparing import (
    DraftComparison,
    ValueChange,
    compared,
)
from counterpoint.manuscript.snapshot.keeping import paragraphs_today, taken
from counterpoint.manuscript.snapshot.model import (
    Integrity,
    Paragraph,
    Snapshot,
    SnapshotExported,
    SnapshotId,
    SnapshotMade,
    integrity_of,
    paragraphs_of,
)
from counterpoint.manuscript.snapshot.today import drifted
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class SnapshotShown:
    """A snapshot as it is read, held against its hash and against today's data."""

    snapshot: Snapshot
    paragraphs: tuple[Paragraph, ...]
    integrity: Integrity
    drifted: tuple[ValueChange, ...]


@dataclass(frozen=True, slots=True)
class SnapshotFile:
    """A snapshot as a Word file.

    Attributes:
        outcome: What was left out, because it may not print today.
    """

    content: bytes
    outcome: Outcome


def make_snapshot(
    tx: Transaction, *, article_id: ArticleId, name: str, note: str = ""
) -> Snapshot:
    """Keep the manuscript as it would print now, with the data it is made from.

    Raises:
        NotFoundError: There is no such article.
        NoSnapshotNameError: It has no name.
        LongSnapshotNameError: Its name is a text.
        EmptyManuscriptError: The manuscript has no block that prints.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    new, kept = taken(tx, article_id, name, note)
    event = SnapshotMade(new.id, article_id, len(kept), new.words_hash, new.data_hash)
    store.put_snapshot(tx.connection, tx.record(event), new, kept)
    return new


def list_snapshots(tx: Transaction, article_id: ArticleId) -> list[Snapshot]:
    """List an article's snapshots, latest first."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_snapshots(tx.connection, article_id)


def show_snapshot(tx: Transaction, snapshot_id: SnapshotId) -> SnapshotShown:
    """Show a snapshot, whether it is still whole, and what the data say otherwise now.

    Raises:
        NotFoundError: There is no such snapshot.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    found = store.get_snapshot(tx.connection, snapshot_id)
    kept = store.list_pieces(tx.connection, snapshot_id)
    paragraphs = paragraphs_of(each.piece for each in kept)
    material = material_of(tx, found.article_id)
    return SnapshotShown(
        snapshot=found,
        paragraphs=tuple(paragraphs),
        integrity=integrity_of(found, kept),
        drifted=tuple(drifted(paragraphs, material)),
    )


def compare_snapshots(
    tx: Transaction, before: SnapshotId, after: SnapshotId | None = None
) -> DraftComparison:
    """Put two snapshots side by side, or one and the manuscript of today.

    Args:
        tx: Who asks.
        before: The one on the left.
        after: The one on the right; today's manuscript if none is named.

    Raises:
        NotFoundError: There is no such snapshot.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    article_id = store.get_snapshot(tx.connection, before).article_id
    left = _paragraphs(tx, before)
    if after is None:
        return compared(left, paragraphs_today(material_of(tx, article_id)))
    store.get_snapshot(tx.connection, after)
    return compared(left, _paragraphs(tx, after))


def export_snapshot(tx: Transaction, *, snapshot_id: SnapshotId) -> SnapshotFile:
    """Write a snapshot as a Word file that can be matched when it comes back.

    A quote that may not print today, because its speaker does not agree or it
    names somebody, is left out, whatever it was when the snapshot was made.

    Raises:
        NotFoundError: There is no such snapshot.

    Source: method, invariant 23.
    """
    permission.ask(tx, Deed.EXPORT)
    found = store.get_snapshot(tx.connection, snapshot_id)
    material = material_of(tx, found.article_id)
    printable: list[Paragraph] = []
    left: list[Item] = []
    for number, each in enumerate(_paragraphs(tx, snapshot_id), 1):
        if each.style == Style.PICTURE:
            why = "A picture is drawn of today's data, and is in no snapshot."
            left.append(Item("media", f"paragraph {number}", why))
        elif _may_print(each, material):
            printable.append(each)
        else:
            why = "The quote may not print today; see it in the pool."
            left.append(Item("quotes", f"paragraph {number}", why))
    # Here, since its library would slow every start of the program.
    from counterpoint.manuscript.export.docx import docx_of  # noqa: PLC0415
    from counterpoint.manuscript.snapshot.marking import Marking  # noqa: PLC0415

    sheet = Sheet(
        title=material.title,
        language=material.language,
        at=found.made_at,
        paragraphs=rendered_of(printable),
    )
    content = docx_of(sheet, Marking(snapshot_id))
    tx.record(SnapshotExported(snapshot_id, found.article_id, "docx"))
    quotes = {each.block_id for each in printable if each.style == Style.QUOTE}
    return SnapshotFile(
        content, Outcome("docx", {"quotes": len(quotes)}, (), tuple(left))
    )


def _paragraphs(tx: Transaction, snapshot_id: SnapshotId) -> list[Paragraph]:
    kept = store.list_pieces(tx.connection, snapshot_id)
    return paragraphs_of(each.piece for each in kept)


def _may_print(paragraph: Paragraph, material: Material) -> bool:
    """Whether no quote of a paragraph is held back today, or gone from the pool."""
    ids = {piece.quote_id for piece in paragraph.pieces if piece.quote_id}
    quotes = [material.quotes.get(QuoteId(id_)) for id_ in ids]
    return all(quote is not None and not quote.is_held_back for quote in quotes)
