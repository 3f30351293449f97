"""The manuscript over HTTP: its blocks, its preview, its files."""

from starlette.responses import Response

from counterpoint.kernel.ids import ArticleId, BlockId, ParticipantId, QuoteId, ThemeId
from counterpoint.manuscript import verbs
from counterpoint.manuscript.export.model import Format
from counterpoint.manuscript.export.verbs import render_manuscript
from counterpoint.manuscript.model import BlockKind, End
from counterpoint.manuscript.rendering import Bound, BoundKind, Rendered, Style
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class BlockShown(Shown):
    """A block as it is edited."""

    id: BlockId
    kind: BlockKind
    text: str
    theme_id: ThemeId | None
    quote_id: QuoteId | None
    position: float


class BoundShown(Shown):
    """What words are bound to; of the three ids the kind's own is filled."""

    kind: BoundKind
    key: str | None
    participant_id: ParticipantId | None
    theme_id: ThemeId | None


class RunShown(Shown):
    """Words that come from one place."""

    text: str
    bound: BoundShown | None


class RenderedShown(Shown):
    """A paragraph as it will print; nothing prints where there are no runs."""

    block_id: BlockId | None
    style: Style
    runs: list[RunShown]
    problems: list[str]


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
    after: BlockId | None = None


class BlockChangeSent(Sent):
    """A block's new text or place; it goes first if ``after`` is null."""

    text: str | None = None
    after: BlockId | None = None


class ExportSent(Sent):
    """What to write the manuscript as."""

    format: Format


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
        after=_place(body.after) if "after" in body.model_fields_set else End.LAST,
    )
    return _shown(tx, article_id, added.id)


def change_block(
    tx: Transaction, block_id: BlockId, body: BlockChangeSent
) -> ManuscriptShown:
    """Write a block anew, or put it at another place."""
    if body.text is not None:
        verbs.change_block(tx, block_id=block_id, text=body.text)
    if "after" in body.model_fields_set:
        verbs.move_block(tx, block_id=block_id, after=_place(body.after))
    return _shown(tx, verbs.get_block(tx, block_id).article_id, block_id)


def retire_block(tx: Transaction, block_id: BlockId) -> ManuscriptShown:
    """Take a block out of its manuscript."""
    return _shown(tx, verbs.retire_block(tx, block_id=block_id))


def export_manuscript(
    tx: Transaction, article_id: ArticleId, body: ExportSent
) -> Response:
    """Write the manuscript out. Its file's name holds no title."""
    made = render_manuscript(tx, article_id=article_id, format=body.format)
    name = f'attachment; filename="manuscript.{made.format}"'
    headers = {"content-disposition": name}
    return Response(made.content, media_type=made.format.media_type, headers=headers)


def _place(after: BlockId | None) -> BlockId | End:
    return End.FIRST if after is None else after


def _shown(
    tx: Transaction, article_id: ArticleId, changed: BlockId | None = None
) -> ManuscriptShown:
    found = verbs.show_manuscript(tx, article_id)
    return ManuscriptShown(
        article_id=article_id,
        blocks=[BlockShown.model_validate(block) for block in found.blocks],
        rendered=[_paragraph(each) for each in found.rendered],
        interviewed=[
            InterviewedShown.model_validate(each)
            for each in verbs.list_interviewed(tx, article_id)
        ],
        changed=changed,
    )


def _paragraph(paragraph: Rendered) -> RenderedShown:
    return RenderedShown(
        block_id=paragraph.block_id,
        style=paragraph.style,
        runs=[
            RunShown(text=run.text, bound=_bound(run.bound)) for run in paragraph.runs
        ],
        problems=list(paragraph.problems),
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
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/manuscript", show_manuscript),
    endpoint("POST", "/articles/{article_id}/blocks", add_block),
    endpoint("PATCH", "/blocks/{block_id}", change_block),
    endpoint("DELETE", "/blocks/{block_id}", retire_block),
    endpoint("POST", "/articles/{article_id}/exports", export_manuscript),
]
