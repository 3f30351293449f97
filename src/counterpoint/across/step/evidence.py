"""What each stage can show for a step. A new stage adds its function to the list.

Everything here is counted from what stands in the study; nothing is a verdict, and
a step with nothing to show may still be entered.
"""

from collections.abc import Callable, Iterator

from counterpoint import report as reports
from counterpoint.across.step import store
from counterpoint.across.step.model import Evidence
from counterpoint.article.model import Article
from counterpoint.article.selection import store as selection
from counterpoint.article.step.model import AnalysisStep
from counterpoint.coding.code.store import list_codes
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.theme.model import ThemeState
from counterpoint.theme.theme.store import list_themes

Found = Iterator[tuple[AnalysisStep, Evidence]]
Source = Callable[[Transaction, Article], Found]
"""Gives the evidence of one stage, each piece with the step that it speaks for."""

_WORDED = frozenset(ThemeState) - {ThemeState.PRELIMINARY}


def of_reports(tx: Transaction, article: Article) -> Found:
    """Say how many of the article's reports can be read."""
    left_out = {
        each.report_id for each in selection.list_omissions(tx.connection, article.id)
    }
    mine = [each for each in reports.list_reports(tx) if each.id not in left_out]
    ready = [each for each in mine if each.version_in_analysis is not None]
    counts = {"ready": len(ready), "of": len(mine)}
    said = Said("{ready} of {of} reports can be read", counts)
    yield AnalysisStep.FAMILIARIZING, Evidence(said)


def of_coding(tx: Transaction, article: Article) -> Found:
    """Say how much was coded, and in how many reports."""
    done = store.done_with(tx.connection, "coding", article.id)
    counts = {
        "codings": done.standing,
        "codes": len(list_codes(tx.connection, article.id)),
        "reports": store.count_coded_reports(tx.connection, article.id),
    }
    said = Said("{codings} codings, {codes} codes, in {reports} reports", counts)
    yield AnalysisStep.CODING, Evidence(said, done.first, done.last)


def of_themes(tx: Transaction, article: Article) -> Found:
    """Say how many themes were begun, changed and worded."""
    done = store.done_with(tx.connection, "theme", article.id)
    standing = list_themes(tx.connection, article.id)
    begun = {"begun": done.made, "standing": len(standing)}
    said = Said("{begun} themes begun, {standing} of them stand", begun)
    yield AnalysisStep.SEARCHING, Evidence(said, done.first, done.last)
    changed = Said("themes changed {changes} times", {"changes": done.changes})
    yield (
        AnalysisStep.REVIEWING,
        Evidence(changed, last=done.last if done.changes else None),
    )
    worded = {
        "defined": sum(bool(theme.definition) for theme in standing),
        "formulated": sum(theme.state in _WORDED for theme in standing),
        "of": len(standing),
    }
    said = Said("{defined} of {of} themes defined, {formulated} beyond draft", worded)
    yield AnalysisStep.DEFINING, Evidence(said)


def of_writing(tx: Transaction, article: Article) -> Found:
    """Say how many quotes are at hand, and how long the manuscript is."""
    quotes = store.done_with(tx.connection, "quote", article.id)
    blocks = store.done_with(tx.connection, "block", article.id)
    said = Said("{quotes} quotes in the pool", {"quotes": quotes.standing})
    yield AnalysisStep.PRODUCING, Evidence(said, quotes.first, quotes.last)
    said = Said("{blocks} blocks in the manuscript", {"blocks": blocks.standing})
    yield AnalysisStep.PRODUCING, Evidence(said, blocks.first, blocks.last)


SOURCES: tuple[Source, ...] = (of_reports, of_coding, of_themes, of_writing)
