"""The manuscript over HTTP: its blocks and its preview."""

from collections.abc import Sequence

from counterpoint.kernel.ids import (
    ArticleId,
    BlockId,
    CodingId,
    ParticipantId,
    QuoteId,
    ThemeId,
)
from counterpoint.manuscript import verbs
from counterpoint.manuscript.formula.model import Condensed, CondensedId
from counterpoint.manuscript.formula.verbs import condense, release
from counterpoint.manuscript.model import (
    Block,
    BlockKind,
    End,
    PictureKey,
    TableKey,
)
from counterpoint.manuscript.paragraph import (
    Bound,
    BoundKind,
    Emphasis,
    Rendered,
    Style,
)
from counterpoint.manuscript.reference.model import WorkId
from counterpoint.manuscript.writing.verbs import lay_out
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class CondensedShown(Shown):
    """A quote or coded passage that a formula condenses, and its speaker's group."""

    id: CondensedId
    quote_id: QuoteId | None
    coding_id: CodingId | None
    group: str | None


class BlockShown(Shown):
    """A block as it is edited."""

    id: BlockId
    kind: BlockKind
    text: str
    theme_id: ThemeId | None
    quote_id: QuoteId | None
    level: int
    key: TableKey | PictureKey | None
    author: str
    year: str
    groups: list[str]
    position: float
    condensed: list[CondensedShown]

    @classmethod
    def of(cls, block: Block, condensed: Sequence[Condensed]) -> "BlockShown":
        """Show a block, and what it condenses if it is a formula."""
        content = block.content
        return cls(
            id=block.id,
            kind=content.kind,
            text=content.text,
            theme_id=content.theme_id,
            quote_id=content.quote_id,
            level=content.level,
            key=content.key,
            author=content.author,
            year=content.year,
            groups=list(content.groups),
            position=block.position,
            condensed=[CondensedShown.model_validate(each) for each in condensed],
        )


class BoundShown(Shown):
    """What words are bound to; of the names the kind's own is filled."""

    kind: BoundKind
    key: str | None
    participant_id: ParticipantId | None
    theme_id: ThemeId | None
    block_id: BlockId | None
    work_ids: list[WorkId]


class NoteRunShown(Shown):
    """Words of a footnote that come from one place."""

    text: str
    bound: BoundShown | None
    emphasis: Emphasis | None


class RunShown(NoteRunShown):
    """Words that come from one place; or none, and a footnote."""

    note: list[NoteRunShown]


class CellsShown(Shown):
    """A table's cells."""

    columns: list[str]
    rows: list[list[str]]


class DrawnShown(Shown):
    """Which picture of which theme stands here."""

    key: PictureKey
    theme_id: ThemeId


class RenderedShown(Shown):
    """A paragraph as it will print; of runs, cells and picture one at most."""

    block_id: BlockId | None
    style: Style
    runs: list[RunShown]
    problems: list[str]
    grid: CellsShown | None
    drawn: DrawnShown | None


class InterviewedShown(Shown):
    """How many of a group were interviewed."""

    group: str
    singular: str
    plural: str
    number: int


class ManuscriptShown(Shown):
    """A manuscript; after a change, which block it was."""

    article_id: ArticleId
    blocks: list[BlockShown]
    rendered: list[RenderedShown]
    interviewed: list[InterviewedShown]
    changed: BlockId | None


class BlockSent(Sent):
    """A new block: after another, or first if null; last if nothing is said."""

    kind: BlockKind
    text: str = ""
    theme_id: ThemeId | None = None
    quote_id: QuoteId | None = None
    level: int = 1
    key: TableKey | PictureKey | None = None
    author: str = ""
    year: str = ""
    groups: list[str] | None = None
    after: BlockId | None = None


class BlockChangeSent(Sent):
    """A block's new parts or place; it goes first if ``after`` is null.

    ``seen`` holds the text, author or year from which the writing began.
    """

    text: str | None = None
    level: int | None = None
    author: str | None = None
    year: str | None = None
    groups: list[str] | None = None
    seen: dict[str, str] | None = None
    after: BlockId | None = None


class ExtractSent(Sent):
    """What a formula condenses: a quote, or a coded passage."""

    quote_id: QuoteId | None = None
    coding_id: CodingId | None = None


def show_manuscript(tx: Transaction, article_id: ArticleId) -> ManuscriptShown:
    """Show an article's manuscript and its preview."""
    return _shown(tx, article_id)


def add_block(
    tx: Transaction, article_id: ArticleId, body: BlockSent
) -> ManuscriptShown:
    """Put a block into the manuscript."""
    added = verbs.add_block(
        tx,
        article_id=article_id,
        kind=body.kind,
        text=body.text,
        theme_id=body.theme_id,
        quote_id=body.quote_id,
        level=body.level,
        key=body.key,
        author=body.author,
        year=body.year,
        groups=body.groups,
        after=_place(body.after) if "after" in body.model_fields_set else None,
    )
    return _shown(tx, article_id, added.id)


def change_block(
    tx: Transaction, block_id: BlockId, body: BlockChangeSent
) -> ManuscriptShown:
    """Write a block anew, or put it at another place."""
    if body.model_fields_set - {"after", "seen"}:
        verbs.change_block(
            tx,
            block_id=block_id,
            text=body.text,
            level=body.level,
            author=body.author,
            year=body.year,
            groups=body.groups,
            seen=body.seen,
        )
    if "after" in body.model_fields_set:
        verbs.move_block(tx, block_id=block_id, after=_place(body.after))
    return _shown(tx, verbs.get_block(tx, block_id).article_id, block_id)


def retire_block(tx: Transaction, block_id: BlockId) -> ManuscriptShown:
    """Take a block out of its manuscript."""
    return _shown(tx, verbs.retire_block(tx, block_id=block_id))


def lay_out_sections(tx: Transaction, article_id: ArticleId) -> ManuscriptShown:
    """Lay out the usual sections in an empty manuscript."""
    lay_out(tx, article_id=article_id)
    return _shown(tx, article_id)


def condense_extract(
    tx: Transaction, block_id: BlockId, body: ExtractSent
) -> ManuscriptShown:
    """List an extract under the formula that condenses it."""
    formula = condense(
        tx, block_id=block_id, quote_id=body.quote_id, coding_id=body.coding_id
    )
    return _shown(tx, formula.article_id, block_id)


def release_extract(tx: Transaction, condensed_id: CondensedId) -> ManuscriptShown:
    """Take an extract from the list of its formula."""
    formula = release(tx, condensed_id=condensed_id)
    return _shown(tx, formula.article_id, formula.id)


def _place(after: BlockId | None) -> BlockId | End:
    return End.FIRST if after is None else after


def _shown(
    tx: Transaction, article_id: ArticleId, changed: BlockId | None = None
) -> ManuscriptShown:
    found = verbs.show_manuscript(tx, article_id)
    return ManuscriptShown(
        article_id=article_id,
        blocks=[
            BlockShown.of(block, found.condensed.get(block.id, ()))
            for block in found.blocks
        ],
        rendered=[_paragraph(each) for each in found.rendered],
        interviewed=[
            InterviewedShown.model_validate(each)
            for each in verbs.list_interviewed(tx, article_id)
        ],
        changed=changed,
    )


def _paragraph(paragraph: Rendered) -> RenderedShown:
    grid, drawn = paragraph.grid, paragraph.drawn
    return RenderedShown(
        block_id=paragraph.block_id,
        style=paragraph.style,
        runs=[
            RunShown(
                text=run.text,
                bound=_bound(run.bound),
                emphasis=run.emphasis,
                note=[
                    NoteRunShown(
                        text=each.text,
                        bound=_bound(each.bound),
                        emphasis=each.emphasis,
                    )
                    for each in run.note
                ],
            )
            for run in paragraph.runs
        ],
        problems=list(paragraph.problems),
        grid=None
        if grid is None
        else CellsShown(columns=list(grid.columns), rows=[list(r) for r in grid.rows]),
        drawn=None if drawn is None else DrawnShown.model_validate(drawn),
    )


def _bound(bound: Bound | None) -> BoundShown | None:
    if bound is None:
        return None
    kind, key = bound.kind, bound.key
    return BoundShown(
        kind=kind,
        key=key if kind is BoundKind.COUNT else None,
        participant_id=ParticipantId(key) if kind is BoundKind.LABEL else None,
        theme_id=ThemeId(key) if kind is BoundKind.THEME else None,
        work_ids=list(map(WorkId, key.split())) if kind is BoundKind.CITATION else [],
        block_id=BlockId(key) if kind in (BoundKind.TABLE, BoundKind.PICTURE) else None,
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/manuscript", show_manuscript),
    endpoint("POST", "/articles/{article_id}/blocks", add_block),
    endpoint("PATCH", "/blocks/{block_id}", change_block),
    endpoint("DELETE", "/blocks/{block_id}", retire_block),
    endpoint("POST", "/articles/{article_id}/sections", lay_out_sections),
    endpoint("POST", "/blocks/{block_id}/extracts", condense_extract),
    endpoint("DELETE", "/extracts/{condensed_id}", release_extract),
]
