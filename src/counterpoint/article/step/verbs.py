"""What is done about the steps: enter one, or enter it again; list when."""

from datetime import date

from counterpoint.article.step import store
from counterpoint.article.step.model import (
    AnalysisStep,
    ArticleStepEntered,
    ArticleStepEntryRetired,
    StepEntry,
)
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, StepEntryId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.participant.readiness.model import check_happened
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_step_entries(tx: Transaction, article_id: ArticleId) -> list[StepEntry]:
    """List when which step was entered, by day.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return store.list_entries(tx.connection, article_id)


def enter_step(
    tx: Transaction,
    *,
    article_id: ArticleId,
    step: AnalysisStep,
    on: date | None = None,
    note: str = "",
) -> StepEntry:
    """Go into a step, or back into it; from any other, at any time.

    Args:
        tx: Who enters, and in which study.
        article_id: Whose analysis.
        step: Which of the six.
        on: The day; today if not given.
        note: What it is about this time.

    Raises:
        NotFoundError: There is no such article.
        InputError: The day lies ahead.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    get_article(tx.connection, article_id)
    today = tx.now().date()
    check_happened(on or today, today)
    new = StepEntry(
        id=StepEntryId(new_id()),
        article_id=article_id,
        step=step,
        entered_on=on or today,
        by=tx.actor,
        note=normalised(note).strip(),
    )
    told = ArticleStepEntered(article_id, new.id, step, new.entered_on.isoformat())
    store.put_entry(tx.connection, tx.record(told), new)
    return new


def retire_step_entry(tx: Transaction, *, step_entry_id: StepEntryId) -> None:
    """Take away an entry that was recorded by mistake.

    Raises:
        NotFoundError: There is none of that id.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    gone = store.get_entry(tx.connection, step_entry_id)
    told = ArticleStepEntryRetired(gone.article_id, gone.id, gone.step)
    store.retire_entry(tx.connection, tx.record(told), gone.id)
