"""What is done to write a manuscript out."""

from dataclasses import dataclass

from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.manuscript.export.markdown import markdown_of
from counterpoint.manuscript.export.model import Format, ManuscriptExported
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.model import BlockKind
from counterpoint.manuscript.rendering import Material, Rendered, rendered
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
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
) -> Exported:
    """Write an article's manuscript out; history keeps that it was done.

    Every problem that the page shows stands in the outcome, by the number of
    its block. Quotes and themes that were retired are left out.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.EXPORT)
    material = material_of(tx, article_id)
    paragraphs = rendered(material)
    outcome = _outcome(material, paragraphs, format)
    if format is Format.MD:
        content = markdown_of(paragraphs)
    else:
        # Here, since its library would slow every start of the program.
        from counterpoint.manuscript.export.docx import docx_of  # noqa: PLC0415
        from counterpoint.manuscript.snapshot.marking import Marking  # noqa: PLC0415

        language = get_study(tx.connection).language
        content = docx_of(
            paragraphs,
            title=material.title,
            language=language,
            at=tx.now(),
            mark=Marking(),
        )
    event = ManuscriptExported(
        article_id=article_id,
        format=format,
        blocks=len(material.blocks),
        quotes=outcome.taken["quotes"],
        problems=len(outcome.changed) + len(outcome.left),
    )
    tx.record(event)
    return Exported(format, content, outcome)


def _outcome(
    material: Material, paragraphs: list[Rendered], format_: Format
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
        for problem in paragraph.problems:
            item = Item(kinds[paragraph.block_id], place, problem)
            (changed if paragraph.is_printed else left).append(item)
    blocks = material.blocks
    printed = {id_ for id_, each in material.quotes.items() if not each.is_held_back}
    taken = {
        "themes": sum(
            block.kind is BlockKind.THEME and block.theme_id in material.themes
            for block in blocks
        ),
        "quotes": sum(block.quote_id in printed for block in blocks),
    }
    return Outcome(format_.value, taken, tuple(changed), tuple(left))


_ITEM_KINDS = {
    BlockKind.THEME: "themes",
    BlockKind.QUOTE: "quotes",
}
"""What the account of an export calls a kind of block; all others are notes."""
