"""Who is in the team, in which roles, and what a reader is told of them."""

from pathlib import Path

import pytest
from sqlalchemy import text

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import migration, place
from counterpoint.storage.database import Database
from counterpoint.storage.engine import file_engine
from counterpoint.storage.keys import FileKey
from counterpoint.study.member import store
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import (
    FactsTooLongError,
    LastCoordinatorError,
    Member,
    NoSuchMemberError,
    Reflexive,
    Role,
)
from counterpoint.study.permission import NotAllowedError, UnknownMemberError


@pytest.fixture
def bo(database: Database, ada: MemberId) -> Member:
    """A second member, a researcher."""
    with database.write(ada) as tx:
        return members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])


def test_a_member_says_what_a_reader_is_told_of_them(
    database: Database, bo: Member
) -> None:
    with database.write(bo.id) as tx:
        members.change_member(tx, member_id=bo.id, credentials=" PhD, RN ")
        changed = members.change_member(tx, member_id=bo.id, gender="man")
        assert changed.facts == Reflexive(credentials="PhD, RN", gender="man")
        assert members.get_member(tx, "bo") == changed


def test_a_researcher_says_nothing_of_another_and_a_coordinator_may(
    database: Database, ada: MemberId, bo: Member
) -> None:
    with database.write(bo.id) as tx, pytest.raises(NotAllowedError):
        members.change_member(tx, member_id=ada, occupation="nurse")
    with database.write(ada) as tx:
        changed = members.change_member(tx, member_id=bo.id, occupation="nurse")
    assert changed.facts.occupation == "nurse"


def test_an_auditor_describes_themselves_and_nobody_else(
    database: Database, ada: MemberId, bo: Member
) -> None:
    with database.write(ada) as tx:
        members.change_roles(tx, member_id=bo.id, roles=[Role.AUDITOR])
    with database.write(bo.id) as tx:
        members.change_member(tx, member_id=bo.id, position="I stand outside.")
        with pytest.raises(NotAllowedError):
            members.change_member(tx, member_id=ada, position="Inside.")


def test_what_is_unchanged_makes_no_step(database: Database, ada: MemberId) -> None:
    before = database.last_seq()
    with database.write(ada) as tx:
        members.change_member(tx, member_id=ada, name="Ada Lindqvist", gender="")
    assert database.last_seq() == before


def test_a_fact_is_no_longer_than_an_article_prints(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx, pytest.raises(FactsTooLongError):
        members.change_member(tx, member_id=ada, position="x" * 4_001)


def test_a_member_who_left_has_no_rights_and_keeps_the_name(
    database: Database, ada: MemberId, bo: Member
) -> None:
    with database.write(ada) as tx:
        members.let_leave(tx, member_id=bo.id)
        assert [m.name for m in members.list_members(tx)] == ["Ada Lindqvist", "Bo"]
    with database.read(bo.id) as tx, pytest.raises(UnknownMemberError):
        members.list_members(tx)
    with database.write(ada) as tx:
        members.let_return(tx, member_id=bo.id)
    with database.read(bo.id) as tx:
        assert members.get_member(tx, "bo").roles == {Role.RESEARCHER}


def test_the_last_coordinator_neither_leaves_nor_becomes_another(
    database: Database, ada: MemberId, bo: Member
) -> None:
    with database.write(ada) as tx:
        with pytest.raises(LastCoordinatorError):
            members.let_leave(tx, member_id=ada)
        with pytest.raises(LastCoordinatorError):
            members.change_roles(tx, member_id=ada, roles=[Role.RESEARCHER])
        members.change_roles(tx, member_id=bo.id, roles=[Role.COORDINATOR])
        members.let_leave(tx, member_id=bo.id)
        with pytest.raises(LastCoordinatorError):  # one who left does not count
            members.let_leave(tx, member_id=ada)


def test_nobody_can_be_changed_who_is_not_there(
    database: Database, ada: MemberId
) -> None:
    nobody = MemberId("nobody")
    with database.write(ada) as tx, pytest.raises(NoSuchMemberError):
        members.let_leave(tx, member_id=nobody)


def test_members_of_a_study_made_before_come_up_active_and_undescribed(
    tmp_path: Path,
) -> None:
    where = place.FilePlace(tmp_path / "old.study")
    engine = file_engine(where.path, FileKey(b"k" * 32, b"s" * 16))
    migration.upgrade_to(engine, where, "0001")
    old = "INSERT INTO member (id, key, name, roles) VALUES ('m', 'ada', 'Ada', :roles)"
    with engine.connect().execution_options(writes=True) as connection:
        connection.execute(text(old), {"roles": "coordinator researcher"})
        connection.commit()
    migration.bring_up(engine, where)
    with engine.connect() as connection:
        (ada,) = store.list_members(connection)
    engine.dispose()
    assert (ada.name, ada.active, ada.facts) == ("Ada", True, Reflexive())
    assert ada.roles == {Role.COORDINATOR, Role.RESEARCHER}
