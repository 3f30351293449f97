"""What is asked of the study's progress."""

from collections.abc import Iterator, Sequence

from counterpoint import article, interview, manuscript, participant, quote, report
from counterpoint import theme as themes
from counterpoint.across.progress import store
from counterpoint.across.progress.model import Progress, StageProgress, Waiting
from counterpoint.article.model import Article
from counterpoint.report.model import Fact, Report, ReportState
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import list_groups, show_study
from counterpoint.study.permission import Deed
from counterpoint.theme import ThemeKind

MOST_WAITING = 20


def show_progress(tx: Transaction) -> Progress:
    """Show how far each stage has come, and what waits for the acting member."""
    permission.ask(tx, Deed.READ_STUDY)
    reports = report.list_reports(tx)
    papers = article.list_articles(tx)
    stages = (
        _study(tx),
        *_people(tx, reports),
        _reports(reports),
        StageProgress(
            "article", len(papers), max(len(papers), 1), f"{len(papers)} articles"
        ),
        _coding(tx, reports),
        *_findings(tx, papers),
    )
    return Progress(stages, tuple(_waiting(tx, reports))[:MOST_WAITING])


def _study(tx: Transaction) -> StageProgress:
    facts = show_study(tx)
    stated = [bool(part) for part in (facts.aim, facts.setting)]
    told = f"{sum(stated)} of {len(stated)} facts stated: aim and setting"
    return StageProgress("study", sum(stated), len(stated), told)


def _people(tx: Transaction, reports: Sequence[Report]) -> list[StageProgress]:
    people = len(participant.list_participants(tx))
    planned = sum(group.target or 0 for group in list_groups(tx))
    meetings = interview.list_interviews(tx)
    told = sum(meeting.has_report for meeting in meetings)
    voiced = {each.participant_id for each in reports} - {None}
    return [
        StageProgress(
            "participant",
            people,
            max(people, planned),
            f"{people} participants, {len(voiced)} of them with a report",
        ),
        StageProgress(
            "interview",
            told,
            len(meetings),
            f"{told} of {len(meetings)} interviews have a report",
        ),
    ]


def _reports(reports: Sequence[Report]) -> StageProgress:
    ready = sum(_can_be_coded(each) for each in reports)
    told = f"{ready} of {len(reports)} reports can be coded"
    return StageProgress("report", ready, len(reports), told)


def _coding(tx: Transaction, reports: Sequence[Report]) -> StageProgress:
    ready = sum(_can_be_coded(each) for each in reports)
    coded = min(store.count_coded_reports(tx.connection), ready)
    told = f"{coded} of {ready} reports have codings"
    return StageProgress("coding", coded, ready, told)


def _findings(tx: Transaction, papers: Sequence[Article]) -> list[StageProgress]:
    listed = [each for paper in papers for each in themes.list_titles(tx, paper.id)]
    paradoxes = sum(each.kind is ThemeKind.PARADOX for each in listed)
    quotes = [each for paper in papers for each in quote.list_quotes(tx, paper.id)]
    fresh = sum(not each.is_stale for each in quotes)
    placed = sum(len(manuscript.list_placed_quotes(tx, paper.id)) for paper in papers)
    return [
        StageProgress(
            "theme",
            paradoxes,
            len(listed),
            f"{paradoxes} of {len(listed)} themes are paradoxes",
        ),
        StageProgress(
            "quote",
            fresh,
            len(quotes),
            f"{fresh} of {len(quotes)} quotes stand as the reports say",
        ),
        StageProgress(
            "manuscript",
            placed,
            len(quotes),
            f"{placed} of {len(quotes)} quotes stand in a manuscript",
        ),
    ]


def _waiting(tx: Transaction, reports: Sequence[Report]) -> Iterator[Waiting]:
    for each in reports:
        link = f"/reports/{each.id}"
        if each.state is ReportState.SUBMITTED and each.interviewer_id == tx.actor:
            yield Waiting(f"Read and approve report {each.key}.", link)
    for each in reports:
        link = f"/reports/{each.id}"
        if Fact.SPEAKERS in each.unknown:
            yield Waiting(f"Say who speaks in report {each.key}.", link)
        elif Fact.PARTICIPANT in each.unknown:
            yield Waiting(f"Say whose account report {each.key} is.", link)


def _can_be_coded(each: Report) -> bool:
    return each.brought_in or each.state is ReportState.APPROVED
