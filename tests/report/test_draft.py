"""Drafts: no word is lost, nobody else reads them, and they become the report."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from counterpoint import report, review
from counterpoint.across.history import verbs as past
from counterpoint.kernel.ids import InterviewId, MemberId, PassageId, new_id
from counterpoint.report import PassageKind, PassageMark, ReportState
from counterpoint.report.draft.model import (
    DraftBehindError,
    DraftIdError,
    DraftPassage,
    EmptyDraftError,
    HandedInError,
    KindOpenError,
    NoSuchDraftError,
    StaleDraftError,
)
from counterpoint.report.exclusion.model import ExcludedTimeError, ExclusionReason
from counterpoint.report.model import Speaker
from counterpoint.report.sounding import PassageOrderError
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password.verbs import set_own_password
from counterpoint.study.permission import NotAllowedError
from tests.report.material import join, meet

CAME = "I came back the week after. 🐢"
ASKED = "What did they say then?"


def passage(text: str, **facts: object) -> DraftPassage:
    return DraftPassage(PassageId(new_id()), text, **facts)  # type: ignore[arg-type]


def told(database: Database, ada: MemberId) -> tuple[InterviewId, MemberId, MemberId]:
    """Let Bo have interviewed, and Cleo be chosen to write."""
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)
    return planned, bo, cleo


def save(
    database: Database,
    who: MemberId,
    planned: InterviewId,
    passages: Sequence[DraftPassage],
    revision: int = 0,
) -> int:
    with database.write(who) as tx:
        return report.save_draft(
            tx, interview_id=planned, passages=passages, revision=revision
        ).revision


# ── saving ───────────────────────────────────────────────────────────────────


def test_what_is_typed_comes_back_as_it_was(database: Database, ada: MemberId) -> None:
    planned, _, cleo = told(database, ada)
    first = passage(
        CAME,
        marks=frozenset({PassageMark.SENSITIVE, PassageMark.STORY}),
        start_ms=1_000,
        end_ms=4_000,
    )
    empty = passage("", kind=PassageKind.QUESTION)
    assert save(database, cleo, planned, [first, empty]) == 1
    with database.read(cleo) as tx:
        kept = report.open_draft(tx, planned).draft
    assert kept.passages == (first, empty)


def test_nobody_but_the_writer_reads_a_draft(database: Database, ada: MemberId) -> None:
    planned, bo, cleo = told(database, ada)
    save(database, cleo, planned, [passage(CAME)])
    for other in (ada, bo):
        with database.write(other) as tx:
            with pytest.raises(NotAllowedError):
                report.open_draft(tx, planned)
            with pytest.raises(NotAllowedError):
                report.list_draft_states(tx, planned)
            with pytest.raises(NotAllowedError):
                report.show_draft_state(tx, planned, 1)
            with pytest.raises(NotAllowedError):
                report.save_draft(tx, interview_id=planned, passages=[], revision=1)
    with database.read(ada) as tx:
        assert report.search_words(tx, "week") == []
        (waiting,) = report.show_plan(tx).to_write
        assert waiting.is_begun


def test_a_writer_chosen_in_anothers_place_does_not_see_what_was_written(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = told(database, ada)
    save(database, cleo, planned, [passage(CAME)])
    with database.write(ada) as tx:
        report.assign_writer(tx, interview_id=planned, writer_id=ada)
        assert report.open_draft(tx, planned).draft.passages == ()
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)
    with database.read(cleo) as tx:
        (kept,) = report.open_draft(tx, planned).draft.passages
    assert kept.text == CAME


def test_a_second_window_does_not_write_over_the_first(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = told(database, ada)
    one = passage(CAME)
    save(database, cleo, planned, [one])
    with pytest.raises(StaleDraftError):
        save(database, cleo, planned, [], revision=0)
    with database.read(cleo) as tx:
        assert report.open_draft(tx, planned).draft.passages == (one,)


def test_the_same_again_is_no_step(database: Database, ada: MemberId) -> None:
    planned, _, cleo = told(database, ada)
    one = passage(CAME)
    save(database, cleo, planned, [one])
    with database.write(cleo) as tx:
        again = report.save_draft(tx, interview_id=planned, passages=[one], revision=1)
        assert again.revision == 1
        assert tx.recorded == []


def test_two_passages_of_one_name_are_refused(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = told(database, ada)
    one = passage(CAME)
    with pytest.raises(DraftIdError):
        save(database, cleo, planned, [one, one])
    with pytest.raises(DraftIdError):
        save(database, cleo, planned, [DraftPassage(PassageId("mine"), CAME)])
    save(database, cleo, planned, [one])
    with database.write(ada) as tx:
        other = meet(tx, None)
        report.claim_report(tx, interview_id=other)
        with pytest.raises(DraftIdError):
            report.save_draft(tx, interview_id=other, passages=[one], revision=0)


def test_earlier_states_come_back_and_nobody_elses_do(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = told(database, ada)
    one = passage(CAME)
    save(database, cleo, planned, [one])
    save(database, cleo, planned, [], revision=1)
    with database.read(cleo) as tx:
        (latest,) = report.list_draft_states(tx, planned)
        assert latest.words == 0
        earlier = report.show_draft_state(tx, planned, latest.seq - 1)
        assert earlier.passages == (one,)
        with pytest.raises(NoSuchDraftError):
            report.show_draft_state(tx, planned, 1)


def test_a_writer_without_sign_in_has_another_put_in_the_text(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        hired = add_member(tx, key="hired", name="Hired", roles=[Role.RESEARCHER]).id
        planned = meet(tx, bo)
        report.assign_writer(tx, interview_id=planned, writer_id=hired)
        set_own_password(tx, new="a quiet room for words")
    with database.write(bo) as tx:
        set_own_password(tx, new="another room for words")
    save(database, ada, planned, [passage(CAME)])
    with pytest.raises(NotAllowedError):
        save(database, bo, planned, [passage(ASKED)])
    with database.write(ada) as tx:
        handed_in = report.submit_draft(tx, interview_id=planned)
        assert (handed_in.writer_id, handed_in.state) == (hired, ReportState.SUBMITTED)


# ── handing in ───────────────────────────────────────────────────────────────


def test_a_draft_becomes_the_submitted_report(
    database: Database, ada: MemberId
) -> None:
    planned, bo, cleo = told(database, ada)
    marked = frozenset({PassageMark.SECOND_HAND, PassageMark.REFLECTION})
    written = [
        passage(CAME, marks=marked, start_ms=0, end_ms=2_000),
        passage("  "),
        passage(ASKED, kind=PassageKind.QUESTION),
    ]
    save(database, cleo, planned, written)
    with database.write(cleo) as tx:
        filed = report.submit_draft(tx, interview_id=planned)
        text = report.get_text(tx, filed.id, 1)
    assert (filed.writer_id, filed.interviewer_id) == (cleo, bo)
    assert filed.state is ReportState.SUBMITTED
    assert text.text == f"{CAME}\n{ASKED}"
    assert [p.speaker for p in text.passages] == [
        Speaker.INTERVIEWEE,
        Speaker.INTERVIEWER,
    ]
    assert [p.marks for p in text.passages] == [marked, frozenset()]
    assert (text.passages[0].start_ms, text.passages[0].end_ms) == (0, 2_000)
    with pytest.raises(HandedInError):
        save(database, cleo, planned, [passage("More.")])


def test_a_returned_report_is_written_on_from_the_version_that_came_back(
    database: Database, ada: MemberId
) -> None:
    planned, bo, cleo = told(database, ada)
    marked = frozenset({PassageMark.STORY})
    save(database, cleo, planned, [passage(CAME, marks=marked)])
    with database.write(cleo) as tx:
        filed = report.submit_draft(tx, interview_id=planned)
    with database.write(bo) as tx:
        review.approve_report(tx, report_id=filed.id, attestation="Heard it all.")
    with database.write(cleo) as tx:
        draft = report.open_draft(tx, planned).draft
        assert (draft.based_on, draft.revision) == (1, 0)
        (first,) = draft.passages
        assert (first.text, first.marks) == (CAME, marked)
        report.save_draft(
            tx,
            interview_id=planned,
            passages=[first, passage(ASKED, kind=PassageKind.QUESTION)],
            revision=0,
        )
        again = report.submit_draft(tx, interview_id=planned)
        assert (again.id, again.version, again.state) == (
            filed.id,
            2,
            ReportState.SUBMITTED,
        )
        now = report.get_text(tx, filed.id, 2)
    assert [p.marks for p in now.passages] == [marked, frozenset()]
    with database.read(ada) as tx:
        assert report.get_text(tx, filed.id).version == 1


def test_marks_alone_make_a_new_version(database: Database, ada: MemberId) -> None:
    planned, bo, cleo = told(database, ada)
    one = passage(CAME)
    save(database, cleo, planned, [one])
    with database.write(cleo) as tx:
        filed = report.submit_draft(tx, interview_id=planned)
    with database.write(bo) as tx:
        review.approve_report(tx, report_id=filed.id, attestation="Heard it all.")
    with database.write(cleo) as tx:
        (kept,) = report.open_draft(tx, planned).draft.passages
        sensitive = frozenset({PassageMark.SENSITIVE})
        anew = [replace(kept, marks=sensitive)]
        report.save_draft(tx, interview_id=planned, passages=anew, revision=0)
        assert report.submit_draft(tx, interview_id=planned).version == 2
        assert report.get_text(tx, filed.id, 2).passages[0].marks == sensitive


def test_a_draft_does_not_write_over_a_version_made_meanwhile(
    database: Database, ada: MemberId
) -> None:
    planned, bo, cleo = told(database, ada)
    save(database, cleo, planned, [passage(CAME)])
    with database.write(cleo) as tx:
        filed = report.submit_draft(tx, interview_id=planned)
    with database.write(bo) as tx:
        review.approve_report(tx, report_id=filed.id, attestation="Heard it all.")
    with database.write(cleo) as tx:
        (kept,) = report.open_draft(tx, planned).draft.passages
        anew = [replace(kept, text="Another beginning.")]
        report.save_draft(tx, interview_id=planned, passages=anew, revision=0)
        report.revise_report(tx, report_id=filed.id, passages=[passage(ASKED).given()])
        with pytest.raises(DraftBehindError):
            report.submit_draft(tx, interview_id=planned)
        begun = report.put_draft_aside(tx, interview_id=planned).draft
        assert [each.text for each in begun.passages] == [ASKED]


def test_handing_in_taken_back_gives_the_draft_back(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = told(database, ada)
    one = passage(CAME)
    save(database, cleo, planned, [one])
    with database.write(cleo) as tx:
        report.submit_draft(tx, interview_id=planned)
    with database.write(cleo) as tx:
        past.undo(tx)
        past.undo(tx)
    with database.read(cleo) as tx:
        assert report.open_draft(tx, planned).draft.passages == (one,)


def test_an_empty_draft_or_one_of_unknown_kinds_is_not_handed_in(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = told(database, ada)
    with pytest.raises(EmptyDraftError), database.write(cleo) as tx:
        report.submit_draft(tx, interview_id=planned)
    save(database, cleo, planned, [passage(CAME, kind=PassageKind.UNKNOWN)])
    with pytest.raises(KindOpenError), database.write(cleo) as tx:
        report.submit_draft(tx, interview_id=planned)


@pytest.mark.parametrize(
    ("first", "second"), [((1_000, 5_000), (999, 1_500)), ((0, 5_000), (4_999, None))]
)
def test_passages_in_another_order_than_in_the_sound_are_not_handed_in(
    database: Database,
    ada: MemberId,
    first: tuple[int, int],
    second: tuple[int, int | None],
) -> None:
    planned, _, cleo = told(database, ada)
    wrong = [
        passage(CAME, start_ms=first[0], end_ms=first[1]),
        passage("More.", start_ms=second[0], end_ms=second[1]),
    ]
    save(database, cleo, planned, wrong)
    with pytest.raises(PassageOrderError), database.write(cleo) as tx:
        report.submit_draft(tx, interview_id=planned)
    with pytest.raises(PassageOrderError), database.write(cleo) as tx:
        report.file_report(
            tx, interview_id=planned, passages=[each.given() for each in wrong]
        )


def test_two_people_may_speak_at_once(database: Database, ada: MemberId) -> None:
    planned, _, cleo = told(database, ada)
    at_once = [
        passage(CAME, start_ms=0, end_ms=5_000),
        passage(ASKED, kind=PassageKind.QUESTION, start_ms=4_000),
        passage("Yes.", start_ms=5_000),
    ]
    save(database, cleo, planned, at_once)
    with database.write(cleo) as tx:
        assert report.submit_draft(tx, interview_id=planned).version == 1


def test_a_passage_in_excluded_time_is_not_handed_in(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = told(database, ada)
    with database.write(cleo) as tx:
        report.exclude_sound(
            tx,
            interview_id=planned,
            start_ms=0,
            end_ms=3_000,
            reason=ExclusionReason.SMALL_TALK,
        )
    inside = [passage(CAME, start_ms=2_000)]
    save(database, cleo, planned, inside)
    with pytest.raises(ExcludedTimeError), database.write(cleo) as tx:
        report.submit_draft(tx, interview_id=planned)
    with pytest.raises(ExcludedTimeError), database.write(cleo) as tx:
        report.file_report(
            tx, interview_id=planned, passages=[each.given() for each in inside]
        )


def test_a_draft_put_aside_stays_among_the_earlier_states(
    database: Database, ada: MemberId
) -> None:
    planned, _, cleo = told(database, ada)
    one = passage(CAME)
    with pytest.raises(EmptyDraftError), database.write(cleo) as tx:
        report.put_draft_aside(tx, interview_id=planned)
    save(database, cleo, planned, [one])
    with database.write(cleo) as tx:
        assert report.put_draft_aside(tx, interview_id=planned).draft.passages == ()
    with database.write(cleo) as tx:
        (state,) = report.list_draft_states(tx, planned)
        assert report.show_draft_state(tx, planned, state.seq).passages == (one,)
