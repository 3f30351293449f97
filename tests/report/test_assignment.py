"""Who writes which report: shared out evenly, and never by who interviewed.

Source: method, rows M35 and M38; invariant 6; trap 3.
"""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from counterpoint import interview, report
from counterpoint.across.history import verbs as past
from counterpoint.interview.meeting import store as meeting_store
from counterpoint.interview.meeting.model import InterviewerWritesError
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.report.assignment.model import (
    AuditorWritesError,
    ClaimedError,
    NotAssignedError,
    all_pairs,
    proposed,
)
from counterpoint.report.model import InterviewReportedError, WriterIsInterviewerError
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import DataMode
from counterpoint.study.design.verbs import change_study
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.report.material import TALK, file, join, meet

ABC = [MemberId(each) for each in "abc"]


def wanted(*interviewers: str) -> list[tuple[InterviewId, MemberId]]:
    return [
        (InterviewId(f"i{nth}"), MemberId(who)) for nth, who in enumerate(interviewers)
    ]


# ── the plan, without a database ─────────────────────────────────────────────


def test_six_interviews_of_three_members_make_each_ordered_pair_once() -> None:
    found = proposed(wanted(*"aabbcc"), ABC, {})
    pairs = [(who, found[id_]) for id_, who in wanted(*"aabbcc")]
    assert Counter(pairs) == {
        (one, other): 1 for one in ABC for other in ABC if one != other
    }


def test_a_rare_pair_is_proposed_before_a_frequent_one() -> None:
    counts = {(ABC[0], ABC[1]): 3, (ABC[0], ABC[2]): 1}
    assert set(proposed(wanted("a", "a"), ABC, counts).values()) == {ABC[2]}


def test_nobody_is_proposed_where_nobody_else_can_write() -> None:
    assert proposed(wanted("a"), ABC[:1], {}) == {}


@given(
    st.lists(st.sampled_from("abcde")),
    st.lists(st.sampled_from("abcde"), unique=True),
)
def test_no_plan_holds_a_self_pair_and_each_interviewers_pairs_stay_even(
    interviewers: list[str], writers: list[str]
) -> None:
    waiting = wanted(*interviewers)
    found = proposed(waiting, [MemberId(each) for each in writers], {})
    pairs = Counter((who, found[id_]) for id_, who in waiting if id_ in found)
    assert all(one != other for one, other in pairs)
    for who in set(interviewers):
        counts = [pairs[MemberId(who), MemberId(w)] for w in writers if w != who]
        assert not counts or max(counts) - min(counts) <= 1


def test_pairs_that_never_occur_are_counted_too() -> None:
    shown = all_pairs(ABC, {(ABC[0], ABC[1]): 2})
    assert len(shown) == 6
    assert {pair.count for pair in shown} == {0, 2}


# ── choosing ─────────────────────────────────────────────────────────────────


def test_the_interviewer_is_not_chosen_and_cannot_take_over(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        with pytest.raises(WriterIsInterviewerError):
            report.assign_writer(tx, interview_id=planned, writer_id=bo)
    with pytest.raises(WriterIsInterviewerError), database.write(bo) as tx:
        report.claim_report(tx, interview_id=planned)


def test_a_chosen_writer_does_not_become_the_interviewer(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)
    with pytest.raises(InterviewerWritesError), database.write(ada) as tx:
        interview.change_interview(tx, interview_id=planned, interviewer_id=cleo)
    with database.write(ada) as tx:
        interview.change_interview(tx, interview_id=planned, interviewer_id=None)
    with pytest.raises(InterviewerWritesError), database.write(ada) as tx:
        interview.change_interview(tx, interview_id=planned, interviewer_id=cleo)


def test_the_database_carries_a_new_interviewer_to_where_it_refuses_one(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)
    change = text("UPDATE interview_holder SET interviewer_id = :who")
    with database.write(ada) as tx:
        tx.connection.execute(change, {"who": ada})
        carried = tx.connection.scalar(
            text("SELECT interviewer_id FROM report_separation")
        )
        assert carried == ada
    with pytest.raises(IntegrityError), database.write(ada) as tx:
        tx.connection.execute(change, {"who": cleo})


def test_a_step_taken_back_does_not_let_a_writer_interview(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        planned = meet(tx, cleo)
        interview.change_interview(tx, interview_id=planned, interviewer_id=bo)
    with database.write(cleo) as tx:
        report.claim_report(tx, interview_id=planned)
    with pytest.raises(InterviewerWritesError), database.write(ada) as tx:
        past.undo(tx)
    with database.read(ada) as tx:
        assert meeting_store.get_interview(tx.connection, planned).interviewer_id == bo


def test_a_choice_taken_back_leaves_the_interviewer_free(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)
    with database.write(ada) as tx:
        past.undo(tx)
        changed = interview.change_interview(
            tx, interview_id=planned, interviewer_id=cleo
        )
        assert changed.interviewer_id == cleo
    with pytest.raises(WriterIsInterviewerError), database.write(ada) as tx:
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)


def test_who_interviewed_may_write_verbatim(tx: Transaction, ada: MemberId) -> None:
    change_study(tx, data_mode=DataMode.VERBATIM)
    planned = meet(tx, ada)
    assert report.claim_report(tx, interview_id=planned).writer_id == ada


def test_who_was_chosen_alone_takes_over_and_files(
    database: Database, ada: MemberId
) -> None:
    bo, cleo, dan = join(database, ada, "bo", "cleo", "dan")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)
    with database.write(dan) as tx:
        with pytest.raises(ClaimedError):
            report.claim_report(tx, interview_id=planned)
        with pytest.raises(ClaimedError):
            report.file_report(tx, interview_id=planned, passages=TALK)
        with pytest.raises(NotAllowedError):
            report.release_report(tx, interview_id=planned)
    with database.write(cleo) as tx:
        assert report.claim_report(tx, interview_id=planned).writer_id == cleo
        filed = report.file_report(tx, interview_id=planned, passages=TALK)
        assert filed.writer_id == cleo
        with pytest.raises(InterviewReportedError):
            report.release_report(tx, interview_id=planned)


def test_only_the_coordinator_chooses_for_others_and_no_auditor_writes(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR]).id
        with pytest.raises(AuditorWritesError):
            report.assign_writer(tx, interview_id=planned, writer_id=eve)
    with pytest.raises(NotAllowedError), database.write(cleo) as tx:
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)


def test_a_report_handed_back_waits_for_another_writer(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        planned = meet(tx, bo)
        with pytest.raises(NotAssignedError):
            report.release_report(tx, interview_id=planned)
        report.assign_writer(tx, interview_id=planned, writer_id=cleo)
    with database.write(cleo) as tx:
        report.release_report(tx, interview_id=planned)
        (waiting,) = report.show_plan(tx).to_write
        assert waiting.writer_id is None
        assert waiting.proposed_id in {ada, cleo}


def test_the_plan_counts_reports_and_choices_by_pair(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        file(tx, bo)
        chosen, open_ = meet(tx, ada), meet(tx, bo)
        report.assign_writer(tx, interview_id=chosen, writer_id=bo)
        plan = report.show_plan(tx)
    counts = {(p.interviewer_id, p.writer_id): p.count for p in plan.pairs}
    assert counts == {(ada, bo): 1, (bo, ada): 1}
    by_interview = {each.interview_id: each for each in plan.to_write}
    assert set(by_interview) == {chosen, open_}
    assert by_interview[chosen].writer_id == bo
    assert by_interview[open_].proposed_id == ada
    with database.read(ada) as tx:
        alone = report.show_plan(tx, [bo])
    assert {each.proposed_id for each in alone.to_write} == {None}
