"""From a stretch of a report back to the person who said it."""

from collections.abc import Iterable

from counterpoint import interview, participant, report
from counterpoint.across.chain.model import Link
from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction


def sources(
    tx: Transaction, report_id: ReportId, version: int, spans: Iterable[Span]
) -> tuple[Link, ...]:
    """Give the passages that spans lie in, each with what it rests on."""
    facts = report.get_report(tx, report_id)
    text = report.get_text(tx, report_id, version)
    rests_on = (_report(tx, facts, version),)
    asked = tuple(spans)
    return tuple(
        Link(
            kind="passage",
            id=passage.id,
            title=text.words_of(passage),
            detail=f"passage {passage.order + 1}, {passage.kind.value}",
            steps=rests_on,
        )
        for passage in text.passages
        if any(passage.span.overlaps(span) for span in asked)
    )


def _report(tx: Transaction, facts: Report, version: int) -> Link:
    if facts.brought_in:
        unknown = ", ".join(fact.value for fact in facts.unknown)
        state = f"brought in; unknown: {unknown}" if unknown else "brought in"
    elif facts.approved_version == version:
        state = "approved by the interviewer"
    else:
        state = facts.state.value
    return Link(
        kind="report",
        id=facts.id,
        title=f"{facts.key}, version {version}",
        detail=state,
        steps=_origin(tx, facts),
    )


def _origin(tx: Transaction, facts: Report) -> tuple[Link, ...]:
    person: tuple[Link, ...] = ()
    if facts.participant_id is not None:
        who = participant.show_participant(tx, facts.participant_id)
        person = (Link("participant", who.id, who.label, who.group),)
    if facts.interview_id is None:
        return person
    meeting = interview.show_interview(tx, facts.interview_id)
    held = meeting.held_on.isoformat() if meeting.held_on else "on an unknown day"
    long = f"{meeting.minutes} minutes" if meeting.minutes else ""
    return (Link("interview", meeting.id, f"interview {held}", long, person),)
