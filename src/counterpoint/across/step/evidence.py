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
from counterpoint.coding.uncoded.covering import cover_of
from counterpoint.coding.uncoded.model import Cover
from counterpoint.discussion.meeting.store import list_meetings
from counterpoint.kernel.sentence import Said
from counterpoint.reading.note.store import list_notes
from counterpoint.reading.readable import list_readable
from counterpoint.reading.seal.store import get_seal, is_closed
from counterpoint.report.approval.store import list_approvals
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import DecisionState
from counterpoint.study.decision.store import list_decisions
from counterpoint.theme.theme.model import ThemeState
from counterpoint.theme.theme.store import list_themes

Found = Iterator[tuple[AnalysisStep, Evidence]]
Source = Callable[[Transaction, Article], Found]
"""Gives the evidence of one stage, each piece with the step that it speaks for."""

_WORDED = frozenset(ThemeState) - {ThemeState.PRELIMINARY}


def of_reports(tx: Transaction, article: Article) -> Found:
    """Say how many of the article's reports can be read."""
    mine = _reports_of(tx, article)
    ready = [each for each in mine if each.version_in_analysis is not None]
    counts = {"ready": len(ready), "of": len(mine)}
    said = Said("{ready} of {of} reports can be read", counts)
    yield AnalysisStep.FAMILIARIZING, Evidence(said)


def of_review(tx: Transaction, article: Article) -> Found:
    """Say how many of the article's reports were approved against the sound."""
    approvals = list_approvals(tx.connection)
    mine = _reports_of(tx, article)
    days = [
        approvals[each.id, each.approved_version].at.date()
        for each in mine
        if each.approved_version and (each.id, each.approved_version) in approvals
    ]
    if days:
        said = Said("{n} reports reviewed and approved", {"n": len(days)})
        yield AnalysisStep.FAMILIARIZING, Evidence(said, min(days), max(days))


def of_reading(tx: Transaction, article: Article) -> Found:
    """Say how far the readers are, and once the seal is open what they noted.

    While it is closed, this is the progress that everybody sees, without a day.
    """
    seal = get_seal(tx.connection, article.id)
    if not seal.readers:
        return
    counts = {
        "read": sum(each.read for each in seal.readers),
        "of": sum(each.of for each in seal.readers),
    }
    said = Said("{read} of {of} readings done", counts)
    if seal.opened_at is None:
        yield AnalysisStep.FAMILIARIZING, Evidence(said)
        return
    opened = seal.opened_at.date()
    yield AnalysisStep.FAMILIARIZING, Evidence(said, last=opened)
    noted = list_notes(tx.connection, article.id, by=None, at_seq=seal.opened_seq)
    said = Said("{n} notes when the seal opened", {"n": len(noted)})
    yield AnalysisStep.FAMILIARIZING, Evidence(said, last=opened)


def of_discussion(tx: Transaction, article: Article) -> Found:
    """Say how often the team met, and what it adopted."""
    met = [each.held_on for each in list_meetings(tx.connection, article.id)]
    if met:
        said = Said("{n} meetings", {"n": len(met)})
        yield AnalysisStep.REVIEWING, Evidence(said, min(met), max(met))
    adopted = [
        (each.settled_at or each.at).date()
        for each in list_decisions(tx.connection, article.id)
        if each.state is DecisionState.ADOPTED
    ]
    if adopted:
        said = Said("{n} decisions adopted", {"n": len(adopted)})
        yield AnalysisStep.DEFINING, Evidence(said, min(adopted), max(adopted))


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


def of_uncoded(tx: Transaction, article: Article) -> Found:
    """Say how many passages nothing covers yet; once the seal is open.

    Source: method, row E1.
    """
    if is_closed(tx.connection, article.id):
        return
    covers = [
        cover_of(tx, article.id, each)
        for each in list_readable(tx.connection, article.id)
    ]
    counts = {
        "open": sum(each.counts[Cover.OPEN] for each in covers),
        "of": sum(each.of for each in covers),
        "left": sum(each.counts[Cover.LEFT] for each in covers),
    }
    said = Said("{open} of {of} passages open, {left} left uncoded", counts)
    yield AnalysisStep.REVIEWING, Evidence(said)


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


def _reports_of(tx: Transaction, article: Article) -> list[Report]:
    left_out = {
        each.report_id for each in selection.list_omissions(tx.connection, article.id)
    }
    return [each for each in reports.list_reports(tx) if each.id not in left_out]


SOURCES: tuple[Source, ...] = (
    of_reports,
    of_review,
    of_reading,
    of_coding,
    of_uncoded,
    of_themes,
    of_discussion,
    of_writing,
)
