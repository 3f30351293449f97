"""New versions of a report, and who may read which, on both databases.

Source: method, section 3.4 (Report), section 3.6, invariant 9.
"""

from dataclasses import replace

import pytest

from counterpoint import report, review
from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.report import PassageGiven, ReportState, Speaker
from counterpoint.report.model import EmptyPassageError
from counterpoint.report.readership import NotInAnalysisError
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import DataMode
from counterpoint.study.design.verbs import change_study
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.report.material import KEYS, TALK, approved, file, join, latest

LAMPS = "The lamps came on a Saturday."
REVISED = (PassageGiven(LAMPS, Speaker.INTERVIEWEE, mark="P"), *TALK[1:])


def words_read_by(
    database: Database, member: MemberId, report_id: ReportId
) -> str | None:
    """Give the first words that a member is shown of a report, if any."""
    with database.read(member) as tx:
        shown = report.show_report(tx, report_id).text
    return shown.words_of(shown.passages[0]) if shown else None


def test_a_draft_is_read_by_its_writer_alone(database: Database, ada: MemberId) -> None:
    bo, cleo, dan = join(database, ada, "bo", "cleo", "dan")
    del dan
    with database.write(ada) as tx:
        planned = file(tx, bo)
    assert words_read_by(database, ada, planned.id) == KEYS
    for other in (bo, cleo):
        assert words_read_by(database, other, planned.id) is None
        with database.read(other) as tx:
            assert report.get_report(tx, planned.id).state is ReportState.DRAFT
            with pytest.raises(NotAllowedError):
                report.show_report(tx, planned.id, 1)
            with pytest.raises(NotAllowedError):
                report.get_text(tx, planned.id, 1)
            with pytest.raises(NotInAnalysisError):
                report.get_text(tx, planned.id)


def test_the_coordinator_sees_how_far_a_report_is_and_no_word_of_it(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(bo) as tx:
        filed = file(tx, cleo)
        report.submit_report(tx, report_id=filed.id)
    with database.read(ada) as tx:
        shown = report.show_report(tx, filed.id)
        assert (shown.report.state, shown.text) == (ReportState.SUBMITTED, None)
    assert words_read_by(database, cleo, filed.id) == KEYS


def test_the_interviewer_reads_what_was_submitted_and_nothing_later(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        report.submit_report(tx, report_id=filed.id)
        report.revise_report(tx, report_id=filed.id, passages=REVISED)
    assert words_read_by(database, bo, filed.id) == KEYS
    with database.read(bo) as tx, pytest.raises(NotAllowedError):
        report.get_text(tx, filed.id, 2)
    with database.write(ada) as tx:
        report.submit_report(tx, report_id=filed.id)
    assert words_read_by(database, bo, filed.id) == LAMPS


def test_the_approved_version_stands_until_the_next_is_approved(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    filed = approved(database, ada, bo)
    assert words_read_by(database, cleo, filed.id) == KEYS
    with database.write(ada) as tx:
        revised = report.revise_report(tx, report_id=filed.id, passages=REVISED)
        assert (revised.state, revised.version) == (ReportState.REOPENED, 2)
        assert revised.version_in_analysis == 1
    assert words_read_by(database, cleo, filed.id) == KEYS
    with database.read(cleo) as tx:
        assert report.get_text(tx, filed.id).version == 1
        assert [hit.text for hit in report.search_words(tx, "keys")] == ["keys"]
        assert report.search_words(tx, "lamps") == []
        assert [text.version for text in report.list_texts(tx)] == [1]
    with database.write(ada) as tx:
        report.submit_report(tx, report_id=filed.id)
    with database.write(bo) as tx:
        review.approve_report(tx, report_id=filed.id, attestation="Heard again.")
    assert words_read_by(database, cleo, filed.id) == LAMPS
    with database.read(cleo) as tx:
        assert report.get_text(tx, filed.id, 1).version == 1
        assert report.search_words(tx, "keys") == []
        assert [hit.text for hit in report.search_words(tx, "lamps")] == ["lamps"]


def test_nothing_is_found_of_a_report_before_its_approval(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        report.submit_report(tx, report_id=filed.id)
        assert report.search_words(tx, "keys") == []
        assert report.list_texts(tx) == []


def test_a_reviewers_correction_stays_under_review(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
    with database.write(bo) as tx, pytest.raises(NotAllowedError):
        report.revise_report(tx, report_id=filed.id, passages=REVISED)
    with database.write(ada) as tx:
        report.submit_report(tx, report_id=filed.id)
    with database.write(bo) as tx:
        revised = report.revise_report(tx, report_id=filed.id, passages=REVISED)
        assert (revised.state, revised.submitted_version) == (ReportState.SUBMITTED, 2)
        assert latest(tx, filed.id).version == 2


def test_the_same_passages_again_make_no_version(tx: Transaction) -> None:
    filed = file(tx, None)
    done = len(tx.recorded)
    again = report.revise_report(tx, report_id=filed.id, passages=TALK)
    assert (again.version, len(tx.recorded)) == (1, done)
    later = [*TALK[:2], replace(TALK[2], end_ms=64_600)]
    assert report.revise_report(tx, report_id=filed.id, passages=later).version == 2


def test_a_revision_without_words_leaves_everything(tx: Transaction) -> None:
    filed = file(tx, None)
    with pytest.raises(EmptyPassageError):
        report.revise_report(tx, report_id=filed.id, passages=[PassageGiven(" ")])
    assert latest(tx, filed.id).version == 1


def test_a_brought_in_report_is_read_at_once_in_its_latest_version(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        brought = report.bring_in_report(tx, key="a", passages=TALK)
        auditor = add_member(tx, key="aud", name="A", roles=[Role.AUDITOR]).id
    assert words_read_by(database, auditor, brought.id) == KEYS
    with database.write(ada) as tx:
        report.revise_report(tx, report_id=brought.id, passages=REVISED)
        assert report.search_words(tx, "keys") == []
    assert words_read_by(database, auditor, brought.id) == LAMPS


def test_a_verbatim_transcript_is_read_by_whoever_may_review_it(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        change_study(tx, data_mode=DataMode.VERBATIM)
        filed = file(tx, ada)
        auditor = add_member(tx, key="aud", name="A", roles=[Role.AUDITOR]).id
    assert words_read_by(database, bo, filed.id) is None
    with database.write(ada) as tx:
        report.submit_report(tx, report_id=filed.id)
    assert words_read_by(database, bo, filed.id) == KEYS
    assert words_read_by(database, auditor, filed.id) is None
