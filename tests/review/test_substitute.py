"""Who reviews in place of an interviewer who has left.

Source: method, section 3.4 (Substitution); invariant 7.
"""

import pytest

from counterpoint import review
from counterpoint.across.progress.verbs import show_progress
from counterpoint.kernel.ids import DecisionId, MemberId, ReportId
from counterpoint.report import store
from counterpoint.review.substitute.model import (
    InterviewerIsHereError,
    OtherDecisionError,
    SubstituteWroteError,
)
from counterpoint.storage.database import Database
from counterpoint.study.decision.verbs import record_decision
from counterpoint.study.member.verbs import let_leave
from counterpoint.study.permission import NotAllowedError
from tests.report.material import join
from tests.review.material import review_whole, submitted

pytestmark = pytest.mark.usefixtures("_sound")


def decide(database: Database, who: MemberId, about: str) -> DecisionId:
    """Record a decision about a report."""
    with database.write(who) as tx:
        return record_decision(
            tx,
            about_kind="report",
            about_id=about,
            text="Cleo reviews it.",
            reason="Bo has left the team.",
        ).id


def leave(database: Database, ada: MemberId, member: MemberId) -> None:
    """Let a member leave the study."""
    with database.write(ada) as tx:
        let_leave(tx, member_id=member)


def name(
    database: Database, who: MemberId, id_: ReportId, member: MemberId, by: DecisionId
) -> None:
    """Name a substitute."""
    with database.write(who) as tx:
        review.name_substitute(tx, report_id=id_, member_id=member, decision_id=by)


def test_a_substitute_reviews_by_a_decision_once_the_interviewer_has_left(
    database: Database, ada: MemberId
) -> None:
    bo, cleo, dan = join(database, ada, "bo", "cleo", "dan")
    id_ = submitted(database, dan, bo)
    decided = decide(database, dan, id_)
    with pytest.raises(InterviewerIsHereError):
        name(database, ada, id_, cleo, decided)
    leave(database, ada, bo)
    with pytest.raises(NotAllowedError):
        name(database, dan, id_, cleo, decided)
    with pytest.raises(SubstituteWroteError):
        name(database, ada, id_, dan, decided)
    with pytest.raises(OtherDecisionError):
        name(database, ada, id_, cleo, decide(database, dan, "another"))
    with database.write(cleo) as tx, pytest.raises(NotAllowedError):
        review.open_review(tx, report_id=id_)
    name(database, ada, id_, cleo, decided)
    with database.write(cleo) as tx:
        said = [each.sentence.sentence for each in show_progress(tx).waiting]
        assert "Review report {key} against the sound." in said
        review_whole(tx, id_)
        approved = review.approve_report(tx, report_id=id_)
        assert approved.substitute_id == cleo
        assert store.get_report(tx.connection, id_).interviewer_id == bo
