"""The rows of people and of what they said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from counterpoint import article as articles
from counterpoint import participant, report
from counterpoint.across.exporting.sharing import reports_to_share
from counterpoint.across.history.model import Step
from counterpoint.across.history.verbs import list_history
from counterpoint.across.tables.form import (
    ARTICLES,
    ATTRIBUTES,
    EVENTS,
    PARTICIPANTS,
    PASSAGES,
    REPORTS,
)
from counterpoint.across.tables.model import Table
from counterpoint.kernel.ids import ParticipantId, ReportId
from counterpoint.kernel.outcome import Item
from counterpoint.participant.consent.model import ConsentScope, taken_back
from counterpoint.participant.consent.store import said_by_person
from counterpoint.participant.person.model import Participant
from counterpoint.report.mark.model import written
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import list_members

STEPS_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Shared:
    """Whose rows are written.

    Attributes:
        people: In the order of groups and numbers.
        reports: By id.
        left: Who and what is left out, and why.
    """

    people: tuple[Participant, ...]
    reports: Mapping[ReportId, Report]
    left: tuple[Item, ...] = ()


def everything(tx: Transaction) -> Shared:
    """Give all people and reports, as a member's own script reads them."""
    listed = report.list_reports(tx)
    people = participant.list_participants(tx)
    return Shared(tuple(people), {each.id: each for each in listed})


def to_share(tx: Transaction) -> Shared:
    """Part the people and reports that may leave the study from those that may not.

    Source: method, invariant 23.
    """
    said = said_by_person(tx.connection)
    people: list[Participant] = []
    left: list[Item] = []
    for person in participant.list_participants(tx):
        if ConsentScope.ARCHIVE in taken_back(said.get(person.id, [])):
            msg = "The participant took back that what they told may be shared."
            left.append(Item("participants", f"{person.group} {person.label}", msg))
        else:
            people.append(person)
    reports, left_reports = reports_to_share(tx)
    return Shared(
        tuple(people), {each.id: each for each in reports}, (*left, *left_reports)
    )


def participants(shared: Shared) -> Table:
    """Give the participants, one a row."""
    rows = [
        PARTICIPANTS.row(
            id=each.id,
            group=each.group,
            number=each.number,
            label=each.label,
            gender=each.gender,
            age=each.age,
        )
        for each in shared.people
    ]
    return Table(PARTICIPANTS, rows)


def attributes(shared: Shared) -> Table:
    """Give what is known of each participant, one fact a row."""
    rows = [
        ATTRIBUTES.row(
            participant_id=person.id,
            name=fact.name,
            value=fact.value,
            own_words=fact.own_words,
            as_of=fact.as_of,
        )
        for person in shared.people
        for fact in person.attributes
    ]
    return Table(ATTRIBUTES, rows)


def reports(tx: Transaction, shared: Shared) -> Table:
    """Give the reports, one a row, without their words."""
    labels, people = report.list_labels(tx), _ids(shared)
    rows = [
        REPORTS.row(
            id=each.id,
            key=each.key,
            participant_id=each.participant_id if each.participant_id in people else "",
            label=labels.get(each.id),
            state=each.state.value,
            brought_in=each.brought_in,
            held_on=each.held_on,
            version=each.version_in_analysis,
            words=each.words,
        )
        for each in shared.reports.values()
    ]
    return Table(REPORTS, rows)


def passages(tx: Transaction, shared: Shared) -> Table:
    """Give the passages of the versions in analysis, one a row, with their words."""
    rows = [
        PASSAGES.row(
            id=each.id,
            report_id=text.report_id,
            version=text.version,
            order=each.order + 1,
            start=each.start,
            end=each.end,
            speaker=each.speaker.value,
            kind=each.kind.value,
            mark=each.mark,
            marks=written(each.marks),
            start_ms=each.start_ms,
            end_ms=each.end_ms,
            text=text.words_of(each),
        )
        for text in report.list_texts(tx)
        if text.report_id in shared.reports
        for each in text.passages
    ]
    return Table(PASSAGES, rows)


def papers(tx: Transaction) -> Table:
    """Give the articles, one a row."""
    rows = [
        ARTICLES.row(
            id=each.id,
            title=each.title,
            question=each.question,
            groups=" ".join(each.groups),
        )
        for each in articles.list_articles(tx)
    ]
    return Table(ARTICLES, rows)


def events(tx: Transaction) -> Table:
    """Give what was done, earliest first, but for what a closed seal hides."""
    members = {each.id: each.key for each in list_members(tx)}
    rows = [
        EVENTS.row(
            seq=step.seq,
            at=step.at,
            member=members.get(step.actor),
            kind=step.kind,
            object_id=step.object_id,
            undone=step.undone,
            sentence=str(step.sentence),
        )
        for page in _pages(tx)
        for step in page
    ]
    return Table(EVENTS, rows[::-1])


def _pages(tx: Transaction) -> Iterator[list[Step]]:
    before = None
    while page := list_history(tx, before=before, limit=STEPS_AT_ONCE):
        yield page
        before = page[-1].seq


def _ids(shared: Shared) -> frozenset[ParticipantId]:
    return frozenset(each.id for each in shared.people)
