"""Keeping that something was done with a theme, beside the event that tells it.

Asks no permission; the verbs that call it have asked theirs.
"""

from collections.abc import Iterable

from counterpoint.kernel.ids import DecisionId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision import store as decisions
from counterpoint.theme.lineage import store
from counterpoint.theme.lineage.model import Descent, Operation, operations_of
from counterpoint.theme.lineage.store import Done
from counterpoint.theme.paradox.model import FormNotDecidedError
from counterpoint.theme.theme.model import Theme


def keep_change(
    tx: Transaction,
    seq: int,
    before: Theme,
    after: Theme,
    decision_id: DecisionId | None = None,
) -> None:
    """Keep what a new version of a theme changes."""
    line = (Descent(after.id, after.id),)
    done = [
        Done(after.article_id, each, tx.actor, tx.now(), line, decision_id)
        for each in operations_of(before, after)
    ]
    store.put_operations(tx.connection, seq, done)


def keep(  # noqa: PLR0913 - what is kept of an operation
    tx: Transaction,
    seq: int,
    on: Theme,
    operation: Operation,
    descents: Iterable[tuple[ThemeId | None, ThemeId | None]],
    *,
    decision_id: DecisionId | None = None,
) -> None:
    """Keep one operation with its lines."""
    lines = tuple(Descent(before, after) for before, after in descents)
    done = Done(on.article_id, operation, tx.actor, tx.now(), lines, decision_id)
    store.put_operations(tx.connection, seq, [done])


def check_decision(
    tx: Transaction, decision_id: DecisionId | None, theme_id: ThemeId
) -> bool:
    """Tell whether a decision is named, and refuse one that does not hold.

    Raises:
        NotFoundError: There is no such decision.
        FormNotDecidedError: It was not adopted, or is not about the theme.
    """
    if decision_id is None:
        return False
    decided = decisions.get_decision(tx.connection, decision_id)
    if not decided.holds_for("theme", theme_id):
        msg = "Name a decision that was adopted and is about this theme."
        raise FormNotDecidedError(msg)
    return True
