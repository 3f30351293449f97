"""What is done to write a manuscript out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.manuscript.export.checking import check_quotes
from counterpoint.manuscript.export.evidence import with_evidence
from counterpoint.manuscript.export.model import (
    Format,
    ManuscriptExported,
    TeamCopyExported,
)
from counterpoint.manuscript.export.sheet import Sheet
from counterpoint.manuscript.export.sourcing import sources_of
from counterpoint.manuscript.export.writing import written
from counterpoint.manuscript.ingredient import Material
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.model import BlockKind
from counterpoint.manuscript.paragraph import Rendered
from counterpoint.manuscript.picture.gathering import drawings_of
from counterpoint.manuscript.rendering import rendered
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class Exported:
    """A manuscript written out.

    Attributes:
        content: The file's bytes.
        outcome: What was taken, and what the authors have still to settle.
    """

    format: Format
    content: bytes
    outcome: Outcome


def render_manuscript(
    tx: Transaction,
    *,
    article_id: ArticleId,
    format: Format,  # noqa: A002 - its name
    evidence: bool = False,
) -> Exported:
    """Write an article's manuscript out; history keeps that it was done.

    Every problem that the page shows stands in the outcome, by the number of
    its block. Quotes and themes that were retired are left out. Each quote is
    compared with its report once more.

    Args:
        tx: Who asks, and in which study.
        article_id: Whose manuscript.
        format: What to write it as.
        evidence: Whether to number the quotes and append where each stands and who
            answers for it: for the team, and not for a journal.

    Raises:
        NotFoundError: There is no such article.
        StaleQuotesError: A report now says something else where it is quoted.
        NamesOpenError: A word in a quote looks like a name and is not settled.
    """
    permission.ask(tx, Deed.EXPORT)
    material = material_of(tx, article_id)
    check_quotes(material)
    paragraphs = rendered(material)
    sheet = _sheet(tx, article_id, material, paragraphs)
    if evidence:
        sources = sources_of(tx, material)
        told = with_evidence(sheet.paragraphs, sources, sheet.language)
        sheet = replace(sheet, paragraphs=told)
    made = written(sheet, format)
    outcome = replace(_outcome(material, paragraphs, sheet), format=format.value)
    if made.falls_short:
        outcome = replace(outcome, changed=(*outcome.changed, _BOXES))
    made_of = TeamCopyExported if evidence else ManuscriptExported
    event = made_of(
        article_id=article_id,
        format=format,
        blocks=len(material.blocks),
        quotes=outcome.taken["quotes"],
        problems=len(outcome.changed) + len(outcome.left),
    )
    tx.record(event)
    return Exported(format, made.content, outcome)


def preview_export(tx: Transaction, article_id: ArticleId) -> Outcome:
    """Say what a file of the manuscript would hold today; nothing is written.

    Raises:
        NotFoundError: There is no such article.
        StaleQuotesError: As ``render_manuscript``.
        NamesOpenError: As ``render_manuscript``.
    """
    permission.ask(tx, Deed.EXPORT)
    material = material_of(tx, article_id)
    check_quotes(material)
    paragraphs = rendered(material)
    sheet = _sheet(tx, article_id, material, paragraphs)
    return _outcome(material, paragraphs, sheet)


def _sheet(
    tx: Transaction,
    article_id: ArticleId,
    material: Material,
    paragraphs: Sequence[Rendered],
) -> Sheet:
    drawings = drawings_of(tx, article_id, material)
    return Sheet(
        title=material.title,
        language=material.language,
        at=tx.now(),
        paragraphs=[
            each
            for each in paragraphs
            if each.runs
            or each.grid is not None
            or (each.drawn is not None and each.block_id in drawings)
        ],
        drawings=drawings,
    )


def _outcome(
    material: Material, paragraphs: Sequence[Rendered], sheet: Sheet
) -> Outcome:
    numbers = {block.id: n for n, block in enumerate(material.blocks, 1)}
    kinds = {
        block.id: _ITEM_KINDS.get(block.kind, "notes") for block in material.blocks
    }
    changed: list[Item] = []
    left: list[Item] = []
    for paragraph in paragraphs:
        if paragraph.block_id is None:
            continue
        place = f"block {numbers[paragraph.block_id]}"
        kind = kinds[paragraph.block_id]
        for problem in paragraph.problems:
            item = Item(kind, place, problem)
            (changed if paragraph.is_printed else left).append(item)
        if paragraph.drawn is not None and sheet.drawing_of(paragraph) is None:
            reason = "The theme of this picture has no poles yet; nothing is drawn."
            left.append(Item(kind, place, reason))
    blocks = material.blocks
    printed = {id_ for id_, each in material.quotes.items() if not each.is_held_back}
    taken = {
        "themes": sum(
            block.kind is BlockKind.THEME and block.theme_id in material.themes
            for block in blocks
        ),
        "quotes": sum(block.quote_id in printed for block in blocks),
    }
    return Outcome("", taken, tuple(changed), tuple(left))


_ITEM_KINDS = {BlockKind.THEME: "themes", BlockKind.QUOTE: "quotes"}
"""What the account of an export calls the kinds of block that it counts."""
_BOXES = Item(
    "notes",
    "the whole file",
    "Some signs are in no typeface here, or in none that a PDF made to last may hold;"
    " look the file through, or use another format.",
)
