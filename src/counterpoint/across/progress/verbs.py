"""What is asked of the study's progress."""

from collections.abc import Iterator, Sequence

from counterpoint import (
    article,
    interview,
    manuscript,
    participant,
    quote,
    reading,
    report,
)
from counterpoint import theme as themes
from counterpoint.across.progress import store
from counterpoint.across.progress.model import Progress, StageProgress, Waiting
from counterpoint.across.withdrawal.verbs import list_requests
from counterpoint.article.model import Article
from counterpoint.interview.meeting.model import TOLD
from counterpoint.kernel.sentence import Said
from counterpoint.report.assignment.verbs import show_plan
from counterpoint.report.model import Fact, Report, ReportState
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision.model import DecisionState
from counterpoint.study.decision.verbs import list_decisions, list_positions
from counterpoint.study.design.verbs import list_groups, show_study
from counterpoint.study.member.model import Role
from counterpoint.study.member.store import roles_of
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
            "article",
            len(papers),
            max(len(papers), 1),
            Said("articles begun: {n}", {"n": len(papers)}),
        ),
        _reading(tx, papers),
        _coding(tx, reports),
        *_findings(tx, papers),
    )
    waiting = (
        *_waiting(tx, reports),
        *_readings(tx, papers),
        *_positions(tx),
        *_quotes(tx, papers),
    )
    return Progress(stages, waiting[:MOST_WAITING])


def _study(tx: Transaction) -> StageProgress:
    facts = show_study(tx)
    stated = [bool(part) for part in (facts.aim, facts.setting)]
    return _shared_out(
        "study",
        sum(stated),
        len(stated),
        "{done} of {of} facts stated: aim and setting",
    )


def _people(tx: Transaction, reports: Sequence[Report]) -> list[StageProgress]:
    people = len(participant.list_participants(tx))
    planned = sum(group.target or 0 for group in list_groups(tx))
    meetings = interview.list_interviews(tx)
    took_place = [meeting for meeting in meetings if meeting.state in TOLD]
    told = sum(meeting.has_report for meeting in took_place)
    voiced = {each.participant_id for each in reports} - {None}
    return [
        StageProgress(
            "participant",
            people,
            max(people, planned),
            Said(
                "{people} participants, {voiced} of them with a report",
                {"people": people, "voiced": len(voiced)},
            ),
        ),
        _shared_out(
            "interview",
            told,
            len(took_place),
            "{done} of {of} interviews have a report",
        ),
    ]


def _reports(reports: Sequence[Report]) -> StageProgress:
    ready = sum(_can_be_coded(each) for each in reports)
    return _shared_out(
        "report", ready, len(reports), "{done} of {of} reports can be coded"
    )


def _reading(tx: Transaction, papers: Sequence[Article]) -> StageProgress:
    """Count what everybody may know of everybody: how far the readers are."""
    readers = [r for paper in papers for r in reading.show_seal(tx, paper.id).readers]
    return _shared_out(
        "reading",
        sum(each.read for each in readers),
        sum(each.of for each in readers),
        "{done} of {of} readings done, each reader alone",
    )


def _coding(tx: Transaction, reports: Sequence[Report]) -> StageProgress:
    ready = sum(_can_be_coded(each) for each in reports)
    coded = min(store.count_coded_reports(tx.connection), ready)
    return _shared_out("coding", coded, ready, "{done} of {of} reports have codings")


def _findings(tx: Transaction, papers: Sequence[Article]) -> list[StageProgress]:
    listed = [each for paper in papers for each in themes.list_titles(tx, paper.id)]
    paradoxes = sum(each.kind is ThemeKind.PARADOX for each in listed)
    quotes = [each for paper in papers for each in quote.list_quotes(tx, paper.id)]
    fresh = sum(not each.is_stale for each in quotes)
    placed = sum(len(manuscript.list_placed_quotes(tx, paper.id)) for paper in papers)
    return [
        _shared_out(
            "theme", paradoxes, len(listed), "{done} of {of} themes are paradoxes"
        ),
        _shared_out(
            "quote",
            fresh,
            len(quotes),
            "{done} of {of} quotes stand as the reports say",
        ),
        _shared_out(
            "manuscript",
            placed,
            len(quotes),
            "{done} of {of} quotes stand in a manuscript",
        ),
    ]


def _waiting(tx: Transaction, reports: Sequence[Report]) -> Iterator[Waiting]:
    yield from _withdrawals(tx)
    yield from _interviews(tx)
    for each in reports:
        reviewer = each.substitute_id or each.interviewer_id
        if each.state is ReportState.SUBMITTED and reviewer == tx.actor:
            said = Said("Review report {key} against the sound.", {"key": each.key})
            yield Waiting(said, f"/reports/{each.id}/review")
        if each.state is ReportState.RETURNED and each.writer_id == tx.actor:
            yield _waits("Report {key} came back: see what its reviewer noted.", each)
    yield from _writing(tx)
    for each in reports:
        if Fact.SPEAKERS in each.unknown:
            yield _waits("Say who speaks in report {key}.", each)
        elif Fact.PARTICIPANT in each.unknown:
            yield _waits("Say whose account report {key} is.", each)


def _writing(tx: Transaction) -> Iterator[Waiting]:
    """Name the interviews that were held and whose report the member writes."""
    people = {each.id: each.participant_id for each in interview.list_interviews(tx)}
    labels = participant.list_labels(tx)
    for each in show_plan(tx).to_write:
        if each.writer_id == tx.actor and each.is_told:
            label = labels.get(people[each.interview_id], "")
            said = Said("Write the report of ({label}).", {"label": label})
            yield Waiting(said, f"/reports/write/{each.interview_id}")


def _positions(tx: Transaction) -> Iterator[Waiting]:
    """Say how many drafted decisions want a position of the acting member."""
    if not roles_of(tx.connection, tx.actor) - {Role.AUDITOR}:
        return
    drafts = [
        each.id for each in list_decisions(tx) if each.state is DecisionState.DRAFTED
    ]
    taken = list_positions(tx, drafts)
    left = sum(
        all(position.member_id != tx.actor for position in taken.get(each, ()))
        for each in drafts
    )
    if left:
        sentence = "Say how you stand to {count} drafted decisions."
        yield Waiting(Said(sentence, {"count": left}), "/discussion")


def _quotes(tx: Transaction, papers: Sequence[Article]) -> Iterator[Waiting]:
    """Say how many quotes wait for a clearance that the acting member can give."""
    left = sum(len(quote.list_clearable(tx, paper.id)) for paper in papers)
    if left:
        sentence = "Clear quotes for print that others proposed: {count} wait."
        yield Waiting(Said(sentence, {"count": left}), "/quotes")


def _readings(tx: Transaction, papers: Sequence[Article]) -> Iterator[Waiting]:
    """Say what the acting member has still to read alone, article by article."""
    for paper in papers:
        seal = reading.show_seal(tx, paper.id)
        mine = seal.progress_of(tx.actor)
        if mine is None or mine.has_finished or not seal.is_closed:
            continue
        left = mine.of - mine.read
        sentence = (
            "Read alone for “{title}”: {left} of {of} reports are left."
            if left
            else "You have read all for “{title}”: say that you have finished."
        )
        values: dict[str, str | int] = {
            "title": paper.title,
            "left": left,
            "of": mine.of,
        }
        named = {name: values[name] for name in values if f"{{{name}}}" in sentence}
        yield Waiting(Said(sentence, named), "/reading")


def _withdrawals(tx: Transaction) -> Iterator[Waiting]:
    """Name the withdrawals that only a coordinator can carry out."""
    if Role.COORDINATOR not in roles_of(tx.connection, tx.actor):
        return
    labels = participant.list_labels(tx)
    for each in list_requests(tx):
        sentence = "({label}) withdraws: see what it touches, and carry it out."
        said = Said(sentence, {"label": labels.get(each.participant_id, "")})
        yield Waiting(said, f"/people/{each.participant_id}/withdrawal")


def _interviews(tx: Transaction) -> Iterator[Waiting]:
    labels = participant.list_labels(tx)
    for each in interview.list_my_interviews(tx):
        sentence = (
            "Finish the interview with ({label})."
            if each.state is interview.InterviewState.STARTED
            else "Inform ({label}) anew and hold the interview."
        )
        label = labels.get(each.participant_id, "")
        yield Waiting(Said(sentence, {"label": label}), f"/interviews/{each.id}")


def _waits(sentence: str, each: Report) -> Waiting:
    return Waiting(Said(sentence, {"key": each.key}), f"/reports/{each.id}")


def _shared_out(stage: str, done: int, of: int, sentence: str) -> StageProgress:
    return StageProgress(stage, done, of, Said(sentence, {"done": done, "of": of}))


def _can_be_coded(each: Report) -> bool:
    return each.version_in_analysis is not None
