"""People, interviews and reports for the tests of reports."""

from collections.abc import Sequence

from counterpoint import interview, participant, report, review
from counterpoint.kernel.ids import InterviewId, MemberId, ReportId
from counterpoint.report import PassageGiven, Report, ReportText, Speaker
from counterpoint.storage import versions
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import StudyChanged
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member

KEYS = "The keys came on a Friday, ten to four."
AND_THEN = "And on the Tuesday?"
LETTERS = "Five past nine. We opened three. 🐢 She’d brought two pans."

TALK = (
    PassageGiven(KEYS, Speaker.INTERVIEWEE, mark="P"),
    PassageGiven(AND_THEN, Speaker.INTERVIEWER, mark="I"),
    PassageGiven(
        LETTERS, Speaker.INTERVIEWEE, mark="P", start_ms=61_000, end_ms=64_500
    ),
)
UNSAID = tuple(PassageGiven(each.text, mark=each.mark) for each in TALK)


def join(database: Database, ada: MemberId, *keys: str) -> list[MemberId]:
    """Let researchers join Ada's study."""
    with database.write(ada) as tx:
        added = [
            add_member(tx, key=key, name=key.title(), roles=[Role.RESEARCHER])
            for key in keys
        ]
    return [each.id for each in added]


def meet(tx: Transaction, interviewer: MemberId | None) -> InterviewId:
    """Plan an interview with a new user."""
    whose = participant.add_participant(tx, group="users").id
    return interview.note_interview(
        tx, participant_id=whose, interviewer_id=interviewer
    ).id


def file(
    tx: Transaction,
    interviewer: MemberId | None,
    passages: Sequence[PassageGiven] = TALK,
) -> Report:
    """File a report, written by whoever acts, of a new interview."""
    return report.file_report(tx, interview_id=meet(tx, interviewer), passages=passages)


def latest(tx: Transaction, report_id: ReportId) -> ReportText:
    """Read the latest version that whoever acts may read."""
    text = report.show_report(tx, report_id).text
    assert text is not None
    return text


def take_back(tx: Transaction, seq: int | None = None) -> int:
    """Take a step back, the latest if none is named, as undo does."""
    step = tx.recorded[-1] if seq is None else seq
    new = tx.record(StudyChanged("report"))
    versions.take_back(tx.connection, step, new)
    return new


def approved(database: Database, ada: MemberId, interviewer: MemberId) -> Report:
    """File a report of Ada's, and have its interviewer approve it."""
    with database.write(ada) as tx:
        filed = file(tx, interviewer)
        report.submit_report(tx, report_id=filed.id)
    with database.write(interviewer) as tx:
        return review.approve_report(
            tx, report_id=filed.id, attestation="I heard it all again, reading along."
        )
