"""What members do about the study itself, on both databases."""

import pytest

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision import verbs as decisions
from counterpoint.study.decision.model import NoReasonError
from counterpoint.study.design import verbs as design
from counterpoint.study.design.model import GroupTakenError, Numbering
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import MemberTakenError, Role
from counterpoint.study.permission import NotAllowedError, UnknownMemberError


def test_a_study_begins_with_one_member_who_is_coordinator_and_researcher(
    tx: Transaction,
) -> None:
    (first,) = members.list_members(tx)
    assert (first.key, first.initials) == ("ada", "AL")
    assert first.roles == {Role.COORDINATOR, Role.RESEARCHER}


def test_users_are_numbered_in_arabic_and_professionals_in_roman(
    tx: Transaction,
) -> None:
    shown = {group.key: group.numbering for group in design.list_groups(tx)}
    assert shown == {"users": Numbering.ARABIC, "professionals": Numbering.ROMAN}


def test_the_facts_of_a_study_are_changed_one_by_one(tx: Transaction) -> None:
    design.change_study(tx, title="Keys", aim="To understand homes")
    changed = design.change_study(tx, setting="a made-up region")
    assert (changed.title, changed.aim) == ("Keys", "To understand homes")
    assert design.show_study(tx) == changed


def test_two_groups_cannot_share_a_key(tx: Transaction) -> None:
    with pytest.raises(GroupTakenError):
        design.add_group(
            tx, key="Users", singular="u", plural="us", numbering=Numbering.ARABIC
        )


def test_two_members_cannot_share_a_key(tx: Transaction) -> None:
    with pytest.raises(MemberTakenError):
        members.add_member(tx, key="ADA", name="Another", roles=[Role.RESEARCHER])


def test_an_auditor_reads_and_changes_nothing(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        auditor = members.add_member(tx, key="aud", name="A", roles=[Role.AUDITOR])
    with database.write(auditor.id) as tx:
        assert design.show_study(tx).title == "Test study"
        with pytest.raises(NotAllowedError, match="coordinator"):
            design.change_study(tx, title="Mine")


def test_a_stranger_does_not_even_read(database: Database) -> None:
    with database.read(MemberId("stranger")) as tx, pytest.raises(UnknownMemberError):
        design.show_study(tx)


def test_a_decision_keeps_its_reason_and_what_else_was_considered(
    tx: Transaction,
) -> None:
    made = decisions.record_decision(
        tx,
        about_kind="theme",
        about_id="t1",
        text="Two poles",
        reason="Both are true",
        alternatives="One statement",
    )
    assert decisions.list_decisions(tx, "t1") == [made]


def test_a_decision_without_a_reason_is_refused(tx: Transaction) -> None:
    with pytest.raises(NoReasonError):
        decisions.record_decision(
            tx, about_kind="theme", about_id="t1", text="Two poles", reason="  "
        )
