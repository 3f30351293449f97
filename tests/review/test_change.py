"""What comes after a review: a change, a return, a report that is opened again.

Source: method, row M36; section 3.4 (Report); invariants 6 to 9; traps 4 and 5.
"""

import json

import pytest
from sqlalchemy import select

from counterpoint import report, review
from counterpoint.kernel.ids import MemberId
from counterpoint.report import PassageGiven, ReportState, Speaker
from counterpoint.review import RoundOutcome
from counterpoint.review.outcome.model import (
    ChangedSinceError,
    NotApprovedError,
    NotReviewedError,
)
from counterpoint.storage.database import Database
from counterpoint.storage.schema import history as history_table
from tests.report.material import join
from tests.review.material import (
    ASKED,
    KEYS,
    LETTERS,
    SOUND_MS,
    TIMED,
    judge_all,
    passage,
    review_whole,
    submitted,
)

pytestmark = pytest.mark.usefixtures("_sound")

LAMPS = "The lamps came on a Friday, ten to four."


@pytest.fixture
def bo(database: Database, ada: MemberId) -> MemberId:
    """The interviewer; Ada writes."""
    return join(database, ada, "bo")[0]


def test_after_a_writers_change_only_what_changed_is_heard_and_judged_anew(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        found = review_whole(tx, id_)
        review.note_discrepancy(
            tx, report_id=id_, passage_id=passage(found, 0), what="Lamps, I think."
        )
        returned = review.return_report(tx, report_id=id_, reason="See the first.")
        assert returned.state is ReportState.RETURNED
    changed = [PassageGiven(LAMPS, Speaker.INTERVIEWEE, start_ms=0, end_ms=4_000)]
    with database.write(ada) as tx:
        revised = report.revise_report(
            tx, report_id=id_, passages=[*changed, *TIMED[1:]]
        )
        assert revised.state is ReportState.RETURNED
        report.submit_report(tx, report_id=id_)
    with database.write(bo) as tx:
        found = review.open_review(tx, report_id=id_)
        assert found.unjudged == (passage(found, 0),)
        assert found.heard_ms == 5_000
        assert all(each.is_carried for each in found.verdicts.values())
        (moved,) = found.discrepancies
        assert moved.passage_id == passage(found, 0)
        outcomes = [each.outcome for each in review.list_rounds(tx, id_)]
        assert outcomes == [RoundOutcome.RETURNED, RoundOutcome.OPEN]


def test_invariant_8_a_version_that_came_since_is_not_approved(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        found = review_whole(tx, id_)
        report.correct_passage(
            tx, report_id=id_, passage_id=passage(found, 0), text=LAMPS
        )
        with pytest.raises(ChangedSinceError):
            review.approve_report(tx, report_id=id_, version=1)
        with pytest.raises(NotReviewedError, match="without a verdict: 3 of 3"):
            review.approve_report(tx, report_id=id_)
        assert review.open_review(tx, report_id=id_).unjudged != ()


def test_an_approved_report_is_opened_again_by_its_reviewer(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        with pytest.raises(NotApprovedError):
            review.reopen_report(tx, report_id=id_, reason="Not yet.")
        review_whole(tx, id_)
        review.approve_report(tx, report_id=id_)
        opened = review.reopen_report(tx, report_id=id_, reason="The last answer.")
        assert (opened.state, opened.version_in_analysis) == (ReportState.SUBMITTED, 1)
        found = review.open_review(tx, report_id=id_)
        assert (found.unjudged, found.heard_ms) == ((), SOUND_MS)
        review.approve_report(tx, report_id=id_)


def test_what_an_approval_rests_on_is_not_taken_back(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    from counterpoint.across.history.verbs import undo  # noqa: PLC0415 - after review
    from counterpoint.storage.versions import (  # noqa: PLC0415
        ChangedSinceError as BuiltOnError,
    )

    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        review_whole(tx, id_)
        undo(tx)
        assert len(review.show_review(tx, id_).unjudged) == 1
        judge_all(tx, id_)
        review.approve_report(tx, report_id=id_)
        with pytest.raises(BuiltOnError):
            undo(tx)


def test_history_holds_no_word_of_a_review(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        found = review_whole(tx, id_)
        noted = review.note_discrepancy(
            tx, report_id=id_, passage_id=passage(found, 0), what="Lanterns instead."
        ).discrepancies[0]
        review.ask_writer(tx, discrepancy_id=noted.id, question="Which lanterns?")
    with database.write(ada) as tx:
        review.answer_discrepancy(
            tx, discrepancy_id=noted.id, answer="The lanterns by the door."
        )
    with database.write(bo) as tx:
        review.return_report(tx, report_id=id_, reason="Write about the lanterns.")
        kept = tx.connection.execute(select(history_table.c.payload)).scalars().all()
    told = json.dumps(kept)
    assert "anterns" not in told
    assert not [word for word in (KEYS, ASKED, LETTERS) if word in told]
