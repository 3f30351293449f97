"""What is asked about the six steps of an article."""

from counterpoint.across.step.evidence import SOURCES
from counterpoint.across.step.model import ShownStep
from counterpoint.article.step import store
from counterpoint.article.step.model import AnalysisStep
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def show_steps(tx: Transaction, article_id: ArticleId) -> list[ShownStep]:
    """Show the six steps, when each was entered, and what was done in it.

    Raises:
        NotFoundError: There is no such article.

    Source: method, row M40.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    article = get_article(tx.connection, article_id)
    entries = store.list_entries(tx.connection, article_id)
    found = [piece for source in SOURCES for piece in source(tx, article)]
    return [
        ShownStep(
            step=step,
            entries=tuple(entry for entry in entries if entry.step is step),
            evidence=tuple(evidence for of, evidence in found if of is step),
        )
        for step in AnalysisStep
    ]
