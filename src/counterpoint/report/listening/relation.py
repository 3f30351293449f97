"""What a member is to the sound of an interview.

Here and not at the recording, for who writes an interview's report is known from
this stage on.
"""

from counterpoint.interview.grant.store import list_grants
from counterpoint.interview.relation import interviewer_of
from counterpoint.kernel.ids import InterviewId
from counterpoint.report.listening.store import list_reports_of
from counterpoint.report.relation import relations_to, writer_relations
from counterpoint.report.store import get_report
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import Relation


def listener_of(tx: Transaction, interview_id: InterviewId) -> list[Relation]:
    """Say whether the acting member held, writes or reviews it, or was let listen.

    Raises:
        NotFoundError: There is no such interview.
    """
    found = list(interviewer_of(tx, interview_id))
    found += writer_relations(tx, interview_id)
    for report_id in list_reports_of(tx.connection, interview_id):
        found += relations_to(tx, get_report(tx.connection, report_id))
    granted = list_grants(tx.connection, interview_id)
    if any(each.member_id == tx.actor for each in granted):
        found.append(Relation.LISTENER)
    return found
