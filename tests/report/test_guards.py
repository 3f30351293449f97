"""The writer did not interview, and only the interviewer approves: every route.

Source: method, rows M35 and M36; invariants 6 to 9.
"""

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from counterpoint import interview, report, review
from counterpoint.interview.meeting.model import HasReportError
from counterpoint.kernel.ids import MemberId
from counterpoint.report import ReportState, store
from counterpoint.report.approval.model import (
    AlreadySubmittedError,
    NoAttestationError,
    NotSubmittedError,
    UnknownInterviewerError,
)
from counterpoint.report.event import InterviewerCorrected
from counterpoint.report.model import (
    InterviewReportedError,
    SettledByInterviewError,
    WriterIsInterviewerError,
)
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.study.design.model import DataMode
from counterpoint.study.design.verbs import change_study
from counterpoint.study.permission import NotAllowedError
from tests.report.material import (
    TALK,
    UNSAID,
    approved,
    file,
    join,
    latest,
    meet,
    take_back,
)

SEEN = "I compared it with the recording, line by line."


def test_the_interviewer_cannot_file_the_report(tx: Transaction, ada: MemberId) -> None:
    with pytest.raises(WriterIsInterviewerError):
        file(tx, ada)


def test_nobody_files_a_report_in_anothers_name(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        planned = meet(tx, ada)
        with pytest.raises(NotAllowedError):
            report.file_report(tx, interview_id=planned, passages=TALK, writer_id=bo)


def test_an_interview_has_one_report(database: Database, ada: MemberId) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        report.file_report(tx, interview_id=planned, passages=TALK)
        with pytest.raises(InterviewReportedError):
            report.file_report(tx, interview_id=planned, passages=TALK)


def test_the_interviewer_of_a_reported_interview_is_not_changed_there(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        assert filed.interview_id
        for who in (ada, cleo, None):
            with pytest.raises(HasReportError):
                interview.change_interview(
                    tx, interview_id=filed.interview_id, interviewer_id=who
                )
        kept = interview.change_interview(
            tx, interview_id=filed.interview_id, interviewer_id=bo, minutes=30
        )
        assert kept.minutes == 30


def test_the_interviewer_is_not_corrected_to_the_writer(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        with pytest.raises(WriterIsInterviewerError):
            report.correct_interviewer(tx, report_id=filed.id, interviewer_id=ada)
        changed = report.correct_interviewer(
            tx, report_id=filed.id, interviewer_id=cleo
        )
        assert changed.interviewer_id == cleo
        assert filed.interview_id
        meeting = interview.show_interview(tx, filed.interview_id)
        assert meeting.interviewer_id == cleo
        take_back(tx)
        meeting = interview.show_interview(tx, filed.interview_id)
        assert meeting.interviewer_id == bo
        assert report.get_report(tx, filed.id).interviewer_id == bo


def test_the_writer_is_not_corrected_to_the_interviewer(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        with pytest.raises(WriterIsInterviewerError):
            report.correct_writer(tx, report_id=filed.id, writer_id=bo)
        changed = report.correct_writer(tx, report_id=filed.id, writer_id=cleo)
        assert changed.writer_id == cleo


def test_an_unknown_interviewer_is_checked_once_known(tx: Transaction) -> None:
    filed = file(tx, None)
    with pytest.raises(WriterIsInterviewerError):
        report.correct_interviewer(tx, report_id=filed.id, interviewer_id=tx.actor)


def test_an_earlier_interviewer_does_not_come_back_under_a_report(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        planned = meet(tx, ada)
        interview.change_interview(tx, interview_id=planned, interviewer_id=bo)
        changed = tx.recorded[-1]
        report.file_report(tx, interview_id=planned, passages=TALK)
        with pytest.raises(ChangedSinceError):
            take_back(tx, changed)
    assert cleo


def test_a_brought_in_report_is_guarded_as_soon_as_facts_are_known(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        with pytest.raises(WriterIsInterviewerError):
            report.bring_in_report(
                tx, key="a", passages=TALK, interviewer_id=bo, writer_id=bo
            )
        id_ = report.bring_in_report(tx, key="a", passages=TALK, writer_id=bo).id
        with pytest.raises(WriterIsInterviewerError):
            report.say_who_made(tx, report_id=id_, interviewer_id=bo)
        with pytest.raises(WriterIsInterviewerError):
            report.correct_interviewer(tx, report_id=id_, interviewer_id=bo)
        said = report.say_who_made(tx, report_id=id_, interviewer_id=ada)
        assert (said.interviewer_id, said.writer_id) == (ada, bo)


def test_the_database_itself_refuses_a_writer_who_interviewed(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        filed = file(tx, None)
    with pytest.raises(IntegrityError), database.write(ada) as tx:
        store.put_report(
            tx.connection,
            tx.record(InterviewerCorrected(filed.id, ada)),
            replace(filed, interviewer_id=ada),
        )


def test_a_verbatim_transcript_may_be_written_by_its_interviewer(
    tx: Transaction, ada: MemberId
) -> None:
    change_study(tx, data_mode=DataMode.VERBATIM)
    filed = file(tx, ada)
    assert filed.writer_id == filed.interviewer_id == ada
    report.submit_report(tx, report_id=filed.id)
    change_study(tx, data_mode=DataMode.REPORT)
    with pytest.raises(WriterIsInterviewerError):
        review.approve_report(tx, report_id=filed.id, attestation=SEEN)
    change_study(tx, data_mode=DataMode.VERBATIM)
    done = review.approve_report(tx, report_id=filed.id, attestation=SEEN)
    assert done.state is ReportState.APPROVED


def test_what_an_interview_settles_is_not_said_at_its_report(
    tx: Transaction, ada: MemberId
) -> None:
    filed = file(tx, None)
    with pytest.raises(SettledByInterviewError):
        report.say_whose(tx, report_id=filed.id, participant_id=None)
    with pytest.raises(SettledByInterviewError):
        report.say_who_made(tx, report_id=filed.id, writer_id=ada)


# ── approval ─────────────────────────────────────────────────────────────────


def test_a_report_cannot_be_approved_by_its_writer(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        report.submit_report(tx, report_id=filed.id)
        with pytest.raises(NotAllowedError):
            review.approve_report(tx, report_id=filed.id, attestation=SEEN)


def test_only_the_interviewer_approves_and_only_what_was_submitted(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
    with database.write(bo) as tx, pytest.raises(NotSubmittedError):
        review.approve_report(tx, report_id=filed.id, attestation=SEEN)
    with database.write(ada) as tx:
        report.submit_report(tx, report_id=filed.id)
        with pytest.raises(AlreadySubmittedError):
            report.submit_report(tx, report_id=filed.id)
    with database.write(cleo) as tx, pytest.raises(NotAllowedError):
        review.approve_report(tx, report_id=filed.id, attestation=SEEN)
    with database.write(bo) as tx:
        with pytest.raises(NoAttestationError):
            review.approve_report(tx, report_id=filed.id, attestation=" \n")
        done = review.approve_report(tx, report_id=filed.id, attestation=SEEN)
        assert done.state is ReportState.APPROVED
        shown = report.show_report(tx, filed.id)
        assert shown.approval is not None
        assert shown.approval.attestation == SEEN


def test_nobody_approves_a_report_whose_interviewer_is_unknown(
    tx: Transaction,
) -> None:
    id_ = report.bring_in_report(tx, key="a", passages=UNSAID).id
    report.submit_report(tx, report_id=id_)
    with pytest.raises(UnknownInterviewerError):
        review.approve_report(tx, report_id=id_, attestation=SEEN)


def test_invariant_9_a_corrected_text_leaves_approval(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    filed = approved(database, ada, bo)
    with database.write(ada) as tx:
        first = latest(tx, filed.id).passages[0]
        report.correct_passage(
            tx, report_id=filed.id, passage_id=first.id, text="Another wording."
        )
        shown = report.show_report(tx, filed.id)
        assert (shown.report.state, shown.report.version) == (ReportState.REOPENED, 2)
        assert shown.approval is None


def test_saying_other_speakers_leaves_approval(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    filed = approved(database, ada, bo)
    with database.write(ada) as tx:
        said = report.say_who_speaks(
            tx, report_id=filed.id, speakers={"P": report.Speaker.UNKNOWN}
        )
        assert said.state is ReportState.REOPENED


def test_an_approval_falls_with_its_interviewer(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    filed = approved(database, ada, bo)
    with database.write(ada) as tx:
        changed = report.correct_interviewer(
            tx, report_id=filed.id, interviewer_id=cleo
        )
        assert changed.state is ReportState.SUBMITTED
