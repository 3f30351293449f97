"""What closes a manuscript: all checks settled, those of the ledger among them."""

from dataclasses import dataclass

from counterpoint.across.checking.verbs import check_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.freeze.keeping import freeze
from counterpoint.manuscript.freeze.model import (
    FreezeEntry,
    ManuscriptState,
    state_of,
)
from counterpoint.manuscript.freeze.verbs import list_freeze_steps
from counterpoint.manuscript.model import BlockKind
from counterpoint.manuscript.verbs import show_manuscript
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme import lead

_OUTLINED = frozenset({BlockKind.HEADING, BlockKind.THEME})


@dataclass(frozen=True, slots=True)
class WayToPrint:
    """How far a manuscript is.

    Attributes:
        open: How many checks are open.
        may_freeze: Whether the acting member is the one who freezes.
    """

    state: ManuscriptState
    entries: tuple[FreezeEntry, ...]
    open: int
    may_freeze: bool


def show_way_to_print(tx: Transaction, article_id: ArticleId) -> WayToPrint:
    """Show how far a manuscript is. Asks all its checks.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    entries = list_freeze_steps(tx, article_id)
    still_open = len(check_article(tx, article_id).open)
    blocks = show_manuscript(tx, article_id).blocks
    return WayToPrint(
        state=state_of(
            entries,
            has_words=any(each.kind not in _OUTLINED for each in blocks),
            has_open=bool(still_open),
        ),
        entries=tuple(entries),
        open=still_open,
        may_freeze=bool(lead.in_article(tx, article_id)),
    )


def freeze_manuscript(
    tx: Transaction, *, article_id: ArticleId, name: str, note: str = ""
) -> FreezeEntry:
    """Keep the manuscript as a snapshot and close it for writing.

    Raises:
        NotFoundError: There is no such article.
        FreezeOrderError: It is frozen.
        OpenChecksError: A check is open, or the ledger asks about somebody.
        InputError: The snapshot has no name that fits in a line.
        EmptyManuscriptError: The manuscript has no block that prints.

    Source: method, sections 3.4 and 3.6.
    """
    permission.ask(tx, Deed.FREEZE_MANUSCRIPT, *lead.in_article(tx, article_id))
    checked = check_article(tx, article_id)
    return freeze(
        tx,
        article_id,
        name,
        note,
        still_open=len(checked.open),
        accepted=len(checked.accepted),
    )
