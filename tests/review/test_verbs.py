"""Reviewing against the sound: who, what is missing, and what carries over.

Source: method, row M36; section 3.4 (Report); invariants 6 to 9; traps 4 and 5.
"""

import pytest

from counterpoint import report, review
from counterpoint.kernel.ids import MemberId
from counterpoint.report import ReportState
from counterpoint.review import Resolution, RoundOutcome, Verdict
from counterpoint.review.discrepancy.model import (
    NotAskedError,
    NoWordsError,
    SameWordsError,
    SettledByCorrectionError,
)
from counterpoint.review.hearing.model import HeardTooFastError
from counterpoint.review.outcome.model import (
    ChangedSinceError,
    NotReviewedError,
)
from counterpoint.review.round.model import (
    CorrectedByTextError,
    NoOpenRoundError,
    NotUnderReviewError,
)
from counterpoint.review.setting.model import ShareError
from counterpoint.storage.database import Database
from counterpoint.study.design.model import DataMode
from counterpoint.study.design.verbs import change_study
from counterpoint.study.permission import NotAllowedError
from tests.report.material import TALK, join, latest
from tests.review.material import (
    KEYS,
    SOUND_MS,
    hear,
    judge,
    judge_all,
    passage,
    review_whole,
    sentences,
    submitted,
)

pytestmark = pytest.mark.usefixtures("_sound")

LAMPS = "The lamps came on a Friday, ten to four."


@pytest.fixture
def bo(database: Database, ada: MemberId) -> MemberId:
    """The interviewer; Ada writes."""
    return join(database, ada, "bo")[0]


# ── approval by listening ────────────────────────────────────────────────────


def test_a_report_that_was_heard_and_judged_is_approved(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        assert sentences(review_whole(tx, id_)) == []
        approved = review.approve_report(tx, report_id=id_, version=1)
        assert approved.state is ReportState.APPROVED
        assert approved.approved_version == 1
        shown = report.show_report(tx, id_).approval
        assert shown is not None
        assert (shown.heard_ms, shown.duration_ms, shown.judged) == (9_000, 9_000, 3)
        (only,) = review.list_rounds(tx, id_)
        assert only.outcome is RoundOutcome.APPROVED


def test_an_approval_says_what_is_missing(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        review.open_review(tx, report_id=id_)
        hear(tx, id_, (0, 4_000), (2_000, 5_000))
        judge(tx, id_, 0)
        assert sentences(review.show_review(tx, id_)) == [
            "Passages without a verdict: 2 of 3.",
            "Listen on: 5 of 9 s are heard, 90 of each 100.",
        ]
        with pytest.raises(NotReviewedError, match="2 of 3"):
            review.approve_report(tx, report_id=id_)
        judge_all(tx, id_)
        with pytest.raises(NotReviewedError, match="Listen on"):
            review.approve_report(tx, report_id=id_)
        hear(tx, id_, (4_900, 8_100))
        assert review.approve_report(tx, report_id=id_).approved_version == 1


def test_what_was_heard_twice_counts_once_and_leaves_no_step(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        review.open_review(tx, report_id=id_)
        hear(tx, id_, (0, 4_000))
        steps = len(tx.recorded)
        assert hear(tx, id_, (1_000, 3_000), (0, 4_000)).heard_ms == 4_000
        assert len(tx.recorded) == steps
        assert hear(tx, id_, (3_000, 60_000)).heard_ms == SOUND_MS


def test_more_sound_than_time_is_refused(
    database: Database,
    ada: MemberId,
    bo: MemberId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hour_ms = 3_600_000
    monkeypatch.setattr(review.sound, "duration_of", lambda _tx, _report: hour_ms)
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        review.open_review(tx, report_id=id_)
        with pytest.raises(HeardTooFastError):
            hear(tx, id_, (0, hour_ms))


def test_passages_without_a_time_need_words(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo, TALK)
    with database.write(bo) as tx:
        found = review_whole(tx, id_)
        assert sentences(found) == [
            "Passages without a time: 2. Write how you checked them."
        ]
        with pytest.raises(NotReviewedError):
            review.approve_report(tx, report_id=id_)
        review.approve_report(tx, report_id=id_, attestation="Read along, all of it.")


def test_without_a_recording_the_reviewer_attests(
    database: Database,
    ada: MemberId,
    bo: MemberId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(review.sound, "duration_of", lambda _tx, _report: None)
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        with pytest.raises(NotReviewedError, match="No recording"):
            review.approve_report(tx, report_id=id_)
        review.approve_report(tx, report_id=id_, attestation="Heard on the recorder.")


def test_the_share_is_the_studys_own(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(ada) as tx:
        assert review.get_listening_share(tx) == 90
        for wrong in (49, 101):
            with pytest.raises(ShareError):
                review.set_listening_share(tx, share=wrong)
        review.set_listening_share(tx, share=50)
    with database.write(bo) as tx:
        with pytest.raises(NotAllowedError):
            review.set_listening_share(tx, share=60)
        review.open_review(tx, report_id=id_)
        hear(tx, id_, (0, 4_500))
        judge_all(tx, id_)
        review.approve_report(tx, report_id=id_)


# ── who reviews ──────────────────────────────────────────────────────────────


def test_invariant_7_nobody_else_reviews(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    (cleo,) = join(database, ada, "cleo")
    id_ = submitted(database, ada, bo)
    for other in (ada, cleo):
        with database.write(other) as tx, pytest.raises(NotAllowedError):
            review.open_review(tx, report_id=id_)
    with database.read(ada) as tx:
        assert review.show_review(tx, id_).round is None
        assert review.list_rounds(tx, id_) == []
    with database.read(cleo) as tx:
        for reading in (review.show_review, review.list_rounds):
            with pytest.raises(NotAllowedError):
                reading(tx, id_)


def test_a_draft_is_not_reviewed(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(ada) as tx:
        report.revise_report(tx, report_id=id_, passages=TALK)
    with database.write(bo) as tx:
        with pytest.raises(NotUnderReviewError):
            review.open_review(tx, report_id=id_)
        with pytest.raises(NotUnderReviewError):
            review.return_report(tx, report_id=id_, reason="Wait.")


def test_invariant_6_a_verbatim_transcript_is_reviewed_by_another_member(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    with database.write(ada) as tx:
        change_study(tx, data_mode=DataMode.VERBATIM)
    id_ = submitted(database, ada, ada)
    with database.write(bo) as tx:
        review_whole(tx, id_)
        review.approve_report(tx, report_id=id_)


def test_invariant_6_an_interviewer_who_transcribed_attests_in_writing(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        change_study(tx, data_mode=DataMode.VERBATIM)
    id_ = submitted(database, ada, ada)
    with database.write(ada) as tx:
        found = review_whole(tx, id_)
        assert sentences(found) == [
            "You did this interview yourself: write how you checked it."
        ]
        with pytest.raises(NotReviewedError):
            review.approve_report(tx, report_id=id_)
        review.approve_report(tx, report_id=id_, attestation="Twice, a week apart.")


# ── verdicts and discrepancies ───────────────────────────────────────────────


def test_a_verdict_can_be_changed_and_corrected_is_said_by_the_text(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        with pytest.raises(NoOpenRoundError):
            judge(tx, id_, 0)
        review.open_review(tx, report_id=id_)
        judge(tx, id_, 0, Verdict.INAUDIBLE)
        found = judge(tx, id_, 0, Verdict.FAITHFUL)
        assert [each.verdict for each in found.verdicts.values()] == [Verdict.FAITHFUL]
        with pytest.raises(CorrectedByTextError):
            judge(tx, id_, 0, Verdict.CORRECTED)


def test_an_unsupported_passage_needs_a_discrepancy_and_its_outcome(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        found = review_whole(tx, id_)
        judge(tx, id_, 2, Verdict.UNSUPPORTED)
        with pytest.raises(NotReviewedError, match="Unsupported"):
            review.approve_report(tx, report_id=id_, attestation="Heard.")
        with pytest.raises(NoWordsError):
            review.note_discrepancy(
                tx, report_id=id_, passage_id=passage(found, 2), what=" "
            )
        found = review.note_discrepancy(
            tx, report_id=id_, passage_id=passage(found, 2), what="Nobody says this."
        )
        (noted,) = found.discrepancies
        for attestation in ("", "Heard."):
            with pytest.raises(NotReviewedError, match="to settle: 1"):
                review.approve_report(tx, report_id=id_, attestation=attestation)
        review.let_stand(
            tx, discrepancy_id=noted.id, reason="It was said after the machine stopped."
        )
        review.approve_report(tx, report_id=id_)


def test_an_accepted_correction_makes_a_version_and_all_verdicts_carry(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        found = review_whole(tx, id_)
        judge(tx, id_, 2, Verdict.INAUDIBLE)
        noted = review.note_discrepancy(
            tx, report_id=id_, passage_id=passage(found, 0), what="Lamps.", at_ms=400
        ).discrepancies[0]
        with pytest.raises(SameWordsError):
            review.accept_correction(tx, discrepancy_id=noted.id, text=KEYS)
        found = review.accept_correction(tx, discrepancy_id=noted.id, text=LAMPS)
        assert (found.text.version, found.heard_ms) == (2, SOUND_MS)
        assert [found.verdicts[p.id].verdict for p in found.text.passages] == [
            Verdict.CORRECTED,
            Verdict.FAITHFUL,
            Verdict.INAUDIBLE,
        ]
        (settled,) = found.discrepancies
        assert settled.resolution is Resolution.CORRECTED
        assert settled.passage_id == passage(found, 0)
        with pytest.raises(SettledByCorrectionError):
            review.let_stand(tx, discrepancy_id=noted.id, reason="No.")
        with pytest.raises(ChangedSinceError):
            review.approve_report(tx, report_id=id_, version=1)
        approved = review.approve_report(tx, report_id=id_, version=2)
        assert approved.approved_version == 2
        assert latest(tx, id_).words_of(latest(tx, id_).passages[0]) == LAMPS


def test_the_writer_answers_what_they_are_asked(
    database: Database, ada: MemberId, bo: MemberId
) -> None:
    id_ = submitted(database, ada, bo)
    with database.write(bo) as tx:
        found = review_whole(tx, id_)
        noted = review.note_discrepancy(
            tx, report_id=id_, passage_id=passage(found, 2), what="Four letters?"
        ).discrepancies[0]
    with database.write(ada) as tx, pytest.raises(NotAskedError):
        review.answer_discrepancy(tx, discrepancy_id=noted.id, answer="Three.")
    with database.write(bo) as tx:
        review.ask_writer(tx, discrepancy_id=noted.id, question="Three or four?")
        with pytest.raises(NotReviewedError, match="to settle"):
            review.approve_report(tx, report_id=id_)
        with pytest.raises(NotAllowedError):
            review.answer_discrepancy(tx, discrepancy_id=noted.id, answer="Mine.")
    with database.write(ada) as tx:
        shown = review.answer_discrepancy(
            tx, discrepancy_id=noted.id, answer="Three; I listened again."
        )
        assert shown.discrepancies[0].is_settled
    with database.write(bo) as tx:
        review.approve_report(tx, report_id=id_)
