"""Writing on the whole sheet over HTTP: many blocks in one step."""

from enum import StrEnum

from counterpoint.kernel.ids import ArticleId, BlockId, QuoteId, ThemeId
from counterpoint.manuscript.model import BlockKind, Content, PictureKey, TableKey
from counterpoint.manuscript.writing import verbs
from counterpoint.manuscript.writing.model import Move, Put, Step, TakeOut, Write
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.manuscript import ManuscriptShown, show_manuscript
from counterpoint.web.endpoint import Sent, Shown, endpoint


class StepKind(StrEnum):
    """What is done to a block."""

    WRITE = "write"
    PUT = "put"
    MOVE = "move"
    TAKE_OUT = "take out"


class ContentSent(Sent):
    """What a new block shows."""

    kind: BlockKind
    text: str = ""
    theme_id: ThemeId | None = None
    quote_id: QuoteId | None = None
    level: int = 1
    key: TableKey | PictureKey | None = None
    author: str = ""
    year: str = ""
    groups: tuple[str, ...] = ()


class WritingStepSent(Sent):
    """One thing done to a block.

    A new one has a name of the page's own until it is answered with its id; the
    name stands in ``block_id`` and in the ``after`` of later steps.
    """

    kind: StepKind
    block_id: str
    text: str = ""
    seen: str | None = None
    after: str | None = None
    content: ContentSent | None = None

    def step(self) -> Step:
        """Give the step as its verb takes it."""
        id_ = BlockId(self.block_id)
        if self.kind is StepKind.WRITE:
            return Write(id_, self.text, self.seen)
        if self.kind is StepKind.MOVE:
            return Move(id_, self.after)
        if self.kind is StepKind.TAKE_OUT:
            return TakeOut(id_)
        given = self.content or ContentSent(kind=BlockKind.PROSE)
        content = Content(
            given.kind,
            given.text,
            given.theme_id,
            given.quote_id,
            given.level,
            given.key,
            given.author,
            given.year,
            given.groups,
        )
        return Put(self.block_id, content, self.after)


class WritingSent(Sent):
    """What was done to the blocks, in its order; all of it is kept, or nothing."""

    steps: list[WritingStepSent]


class WrittenShown(Shown):
    """The manuscript after the steps, and the ids of new blocks by their names."""

    manuscript: ManuscriptShown
    made: dict[str, BlockId]


def write_blocks(
    tx: Transaction, article_id: ArticleId, body: WritingSent
) -> WrittenShown:
    """Write, put, move and take out blocks in one step."""
    steps = [each.step() for each in body.steps]
    made = verbs.write_blocks(tx, article_id=article_id, steps=steps)
    return WrittenShown(manuscript=show_manuscript(tx, article_id), made=made)


ROUTES = [endpoint("POST", "/articles/{article_id}/writing", write_blocks)]
