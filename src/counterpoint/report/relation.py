"""What a member is to a report, and so what it takes to change or read one."""

from counterpoint.interview.meeting.store import get_interview
from counterpoint.kernel.ids import InterviewId, MemberId, ReportId
from counterpoint.report import store
from counterpoint.report.approval.store import list_approved_versions
from counterpoint.report.assignment.store import find_assignment, find_report_of
from counterpoint.report.model import Report
from counterpoint.report.readership import is_reviewer, latest_readable, may_read
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.password.store import find_password
from counterpoint.study.permission import Deed, Relation


def writer_relation(tx: Transaction, writer: MemberId | None) -> tuple[Relation, ...]:
    """Say whether the acting member is the writer."""
    return (Relation.WRITER,) if writer == tx.actor else ()


def relations_to(tx: Transaction, report: Report) -> tuple[Relation, ...]:
    """Say whether the acting member wrote a report, or reviews it.

    Whoever takes no part in the research is neither.
    """
    if not permission.takes_part(tx):
        return ()
    reviews = (Relation.REVIEWER,) if is_reviewer(report, tx.actor) else ()
    if report.interview_id is not None:
        return (*writer_relations(tx, report.interview_id), *reviews)
    return (*writer_relation(tx, report.writer_id), *reviews)


def ask_to_write(
    tx: Transaction, report_id: ReportId
) -> tuple[Deed, *tuple[Relation, ...]]:
    """Give what to ask before a report's words are changed.

    A filed report is its writer's, and its reviewer's to correct once it was
    handed over; a brought-in one has no writer known here.
    """
    report = store.get_report(tx.connection, report_id)
    if report.interview_id is not None:
        return (Deed.WRITE_REPORT, *writer_relations(tx, report.interview_id))
    deed = Deed.BRING_IN_REPORT if report.brought_in else Deed.WRITE_REPORT
    return (deed, *writer_relation(tx, report.writer_id))


def ask_to_revise(
    tx: Transaction, report_id: ReportId
) -> tuple[Deed, *tuple[Relation, ...]]:
    """Give what to ask before a report gets a new version.

    A filed report is its writer's; its reviewer may correct what was handed over.
    """
    report = store.get_report(tx.connection, report_id)
    if report.brought_in:
        return (Deed.BRING_IN_REPORT, *relations_to(tx, report))
    handed_over = report.submitted_version == report.version
    related = relations_to(tx, report)
    return (
        Deed.REVISE_REPORT,
        *(each for each in related if handed_over or each is Relation.WRITER),
    )


def check_readable(tx: Transaction, report: Report, version: int) -> None:
    """Refuse the words of a version that the acting member may not read.

    Raises:
        NotAllowedError: It was never approved, and the member neither wrote it
            nor reviews it.

    Source: method, section 3.6.
    """
    related = relations_to(tx, report)
    approved = list_approved_versions(tx.connection, report.id)
    if not may_read(report, version, related, approved):
        permission.ask(tx, Deed.READ_UNAPPROVED)


def version_to_read(tx: Transaction, report: Report) -> int | None:
    """Give the latest version that the acting member may read, if there is one."""
    return latest_readable(report, relations_to(tx, report))


def writer_of(tx: Transaction, interview_id: InterviewId) -> MemberId | None:
    """Find who writes, or wrote, the report of an interview."""
    filed = find_report_of(tx.connection, interview_id)
    if filed is not None:
        return store.get_report(tx.connection, filed).writer_id
    known = find_assignment(tx.connection, interview_id)
    return None if known is None else known.writer_id


def writer_relations(
    tx: Transaction, interview_id: InterviewId
) -> tuple[Relation, ...]:
    """Say whether the acting member writes an interview's report.

    A writer without a way to sign in, such as a hired transcriber, has others put
    in the text in their name: any member of the team but the interviewer.

    Raises:
        NotFoundError: There is no such interview.

    Source: method, invariant 6.
    """
    meeting = get_interview(tx.connection, interview_id)
    writer = writer_of(tx, interview_id)
    stands_in = (
        writer is not None
        and tx.actor != meeting.interviewer_id
        and not get_study(tx.connection).is_demo
        and find_password(tx.connection, writer) is None
        and find_password(tx.connection, tx.actor) is not None
    )
    return (Relation.WRITER,) if writer == tx.actor or stands_in else ()


def filing(
    tx: Transaction, interview_id: InterviewId, writer: MemberId | None
) -> tuple[Relation, ...]:
    """Say whether the acting member files a report as, or for, its writer.

    Args:
        tx: Who acts, and in which study.
        interview_id: The interview it is the account of.
        writer: Who wrote it; None for the acting member.

    Raises:
        NotFoundError: There is no such interview.
    """
    if writer is None or writer == tx.actor:
        return (Relation.WRITER,)
    if writer != writer_of(tx, interview_id):
        return ()
    return writer_relations(tx, interview_id)


def interview_relations(
    tx: Transaction, interview_id: InterviewId
) -> tuple[Relation, ...]:
    """Say whether the acting member writes an interview's report, or reviews it.

    Before there is a report, whoever interviewed is to review it.

    Raises:
        NotFoundError: There is no such interview.
    """
    filed = find_report_of(tx.connection, interview_id)
    if filed is not None:
        return relations_to(tx, store.get_report(tx.connection, filed))
    writes = writer_relations(tx, interview_id)
    interviewer = get_interview(tx.connection, interview_id).interviewer_id
    return (*writes, Relation.REVIEWER) if interviewer == tx.actor else writes
