"""Copies that were worked on apart: where they parted, and what both touched."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from counterpoint import article, coding, participant
from counterpoint.across.keeping import copying
from counterpoint.across.merging.comparing import compare
from counterpoint.across.merging.model import (
    BrokenCopyError,
    Going,
    OtherStudyError,
    SamePlaceError,
    shared_steps,
    went_on,
)
from counterpoint.across.withdrawal.verbs import withdraw_participant
from counterpoint.kernel.ids import CodeId, MemberId, NoteId, ReportId
from counterpoint.participant import ConsentScope
from counterpoint.reading.note.model import NoteWritten
from counterpoint.storage import database as databases
from counterpoint.storage.database import Database
from counterpoint.storage.keys import WrongPassphraseError
from counterpoint.storage.place import FilePlace, NoStudyError
from counterpoint.storage.schema import history
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import UnknownMemberError
from tests import studies
from tests.theme.material import start, tell


@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_two_histories_share_their_longest_common_beginning(
    ours: list[int], theirs: list[int]
) -> None:
    def chained(steps: list[int]) -> list[str]:
        return [repr(steps[: n + 1]) for n in range(len(steps))]

    counted = 0
    while counted < min(len(ours), len(theirs)) and ours[counted] == theirs[counted]:
        counted += 1
    assert shared_steps(chained(ours), chained(theirs)) == counted


def test_who_went_on_is_told_by_the_lengths() -> None:
    assert went_on(3, 3, 3) is Going.NEITHER
    assert went_on(3, 4, 3) is Going.STUDY
    assert went_on(3, 3, 4) is Going.COPY
    assert went_on(3, 4, 4) is Going.BOTH


# ── studies ──────────────────────────────────────────────────────────────────


def coded(study: Database, actor: MemberId) -> CodeId:
    """Give a study an article with one code."""
    with study.write(actor) as tx:
        return coding.add_code(tx, article_id=start(tx), name="door").id


def reword(study: Database, actor: MemberId, code: CodeId, definition: str) -> None:
    """Word a code anew."""
    with study.write(actor) as tx:
        coding.change_code(tx, code_id=code, definition=definition)


def test_what_each_did_since_they_parted_is_told_and_what_both_touched(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    code = coded(database, ada)
    made = tmp_path / "copy.study"
    copying.back_up(database, ada, made)
    with closing(databases.open_with_key(FilePlace(made), database.key)) as copy:
        parted = database.last_seq() - 1  # the backup itself is told here only
        assert compare(database, copy, ada).went_on is Going.STUDY
        reword(copy, ada, code, "A place nobody enters unasked.")
        reword(database, ada, code, "What can be closed.")
        with database.write(ada) as tx:
            add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
        found = compare(database, copy, ada)
        head = copy.last_seq()
    assert (found.shared, found.went_on, found.head[0]) == (parted, Going.BOTH, head)
    assert [step.kind for step in found.ours] == [
        "BackedUp",
        "CodeChanged",
        "MemberAdded",
    ]
    assert [step.kind for step in found.theirs] == ["CodeChanged"]
    (both,) = found.both
    assert both.object_id == code
    assert (len(both.ours), len(both.theirs)) == (1, 1)


def test_the_study_itself_and_another_study_are_no_copies(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    with pytest.raises(SamePlaceError):
        compare(database, database, ada)
    other = FilePlace(tmp_path / "other.study")
    with (
        closing(databases.create(other, studies.PASSPHRASE)) as stranger,
        pytest.raises(OtherStudyError),
    ):
        compare(database, stranger, ada)
    with pytest.raises(WrongPassphraseError):
        databases.open_copy(other, database.key)
    with pytest.raises(NoStudyError):
        databases.open_copy(FilePlace(tmp_path / "none.study"), database.key)


def test_a_withdrawal_in_one_copy_is_owed_in_the_other(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    with database.write(ada) as tx:
        for key in ("user-01", "user-02"):
            tell(tx, key)
        first, second = participant.list_participants(tx)
    made = tmp_path / "copy.study"
    copying.back_up(database, ada, made)
    with closing(databases.open_copy(FilePlace(made), database.key)) as copy:
        for study, who in ((database, first), (copy, second)):
            with study.write(ada) as tx:
                withdraw_participant(
                    tx,
                    participant_id=who.id,
                    scopes=[ConsentScope.TAKE_PART],
                    said_on=date(2018, 2, 1),
                )
        found = compare(database, copy, ada)
    assert (found.owed_here, found.owed_there) == (("users 2",), ("users 1",))


def test_what_a_seal_keeps_from_a_member_is_not_told_of_the_copy(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    with database.write(ada) as tx:
        article.start_article(tx, title="Doors")
        bo = add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
    made = tmp_path / "copy.study"
    copying.back_up(database, ada, made)
    with closing(databases.open_copy(FilePlace(made), database.key)) as copy:
        with copy.write(bo.id) as tx:
            paper = article.list_articles(tx)[-1].id
            tx.record(NoteWritten(NoteId("n"), paper, ReportId("r"), "digest"))
        assert compare(database, copy, ada).theirs == ()
        assert len(compare(database, copy, bo.id).theirs) == 1


def test_a_copy_whose_history_was_touched_is_refused(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    coded(database, ada)
    made = tmp_path / "copy.study"
    copying.back_up(database, ada, made)
    with closing(databases.open_with_key(FilePlace(made), database.key)) as copy:
        with copy.raw_connection(writes=True) as connection:
            connection.execute(
                update(history).where(history.c.seq == 1).values(actor="somebody")
            )
            connection.commit()
        with pytest.raises(BrokenCopyError):
            compare(database, copy, ada)


def test_only_who_is_a_member_in_both_compares(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    made = tmp_path / "copy.study"
    copying.back_up(database, ada, made)
    with database.write(ada) as tx:
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR])
    with closing(databases.open_copy(FilePlace(made), database.key)) as copy:
        assert compare(database, copy, ada).theirs == ()
        for stranger in (eve.id, MemberId("nobody")):
            with pytest.raises(UnknownMemberError):
                compare(database, copy, stranger)
