"""What a copy did is carried into the study: all of it, and nothing in silence."""

import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from counterpoint import coding, participant, reading
from counterpoint.across.history.verbs import list_history, undo
from counterpoint.across.merging.carrying import merge, preview
from counterpoint.across.merging.joining import (
    Ground,
    MergedApartError,
    NoSuchConflictError,
    Side,
    UndecidedError,
)
from counterpoint.across.withdrawal.verbs import withdraw_participant
from counterpoint.coding.code.store import code as code_table
from counterpoint.coding.coding import store
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    MemberId,
    ParticipantId,
    ReportId,
)
from counterpoint.participant import ConsentScope
from counterpoint.participant.person.verbs import add_participant
from counterpoint.report.search.verbs import search_words
from counterpoint.storage import database as databases
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.erasing import WORDS, every_text, tables_with_words
from counterpoint.storage.place import FilePlace
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import NotAllowedError
from tests import studies
from tests.across.apart import (
    add,
    begin,
    copied,
    definition_of,
    do,
    holds,
    join,
    look,
    reword,
    standing,
)
from tests.reading.material import gather, note
from tests.theme.material import code_words, tell

MINE, THEIRS = "What can be closed.", "A place nobody enters unasked."


@pytest.fixture
def study(file_template: tuple[Path, MemberId], tmp_path: Path) -> Iterator[Database]:
    """A begun study in a file; what both databases do the same is tried on one."""
    opened = studies.copy_of(file_template[0], tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def whom(file_template: tuple[Path, MemberId]) -> MemberId:
    """Ada, in that study."""
    return file_template[1]


def test_what_a_copy_did_comes_over_with_its_member_and_its_moment(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    article_id, code = begin(database, ada)
    bo = join(database, ada)
    with copied(database, ada, tmp_path) as copy:

        def there(tx: Transaction) -> None:
            made = coding.add_code(tx, article_id=article_id, name="knock")
            tell(tx, "user-03", "users", "A heron stood there.")
            code_words(tx, made, tell(tx, "user-04"))
            coding.change_code(tx, code_id=code, definition=THEIRS)

        parted = copy.last_seq()
        do(copy, bo, there)
        add(database, ada, article_id, "key")
        before = database.last_seq()
        looked = preview(database, copy, ada)
        assert database.last_seq() == before
        found = merge(database, copy, ada)
        assert (looked.added, looked.changed) == (found.added, found.changed)
        with copy.read(ada) as tx:
            told = history.entries_after(tx.connection, parted)
        again = merge(database, copy, ada)
        assert (again.seq, again.steps) == (None, 0)
    assert (found.added["coding"], found.changed["code"]) == (1, 1)
    assert holds(database, ada)
    with database.read(ada) as tx:
        names = {each.code.name for each in coding.list_codes(tx, article_id)}
        assert names == {"door", "key", "knock"}
        assert len(participant.list_participants(tx)) == 4
        assert list_history(tx)[0].kind == "Merged"
        entries = history.entries_after(tx.connection, before)
        assert len(search_words(tx, "heron")) == 1
    came = [(each.actor, each.at, each.kind, each.payload) for each in entries[:-1]]
    assert came == [(bo, each.at, each.kind, each.payload) for each in told]
    do(database, bo, undo)  # a step of the copy is its member's own, as before
    assert holds(database, ada)


# ── both changed the same ────────────────────────────────────────────────────


@pytest.mark.parametrize(("side", "stands"), [(Side.MINE, MINE), (Side.THEIRS, THEIRS)])
def test_what_both_changed_is_chosen_and_the_other_wording_stays_in_its_past(
    database: Database, ada: MemberId, tmp_path: Path, side: Side, stands: str
) -> None:
    article_id, code = begin(database, ada)
    with copied(database, ada, tmp_path) as copy:
        reword(copy, ada, code, THEIRS)
        reword(database, ada, code, MINE)
        (asked,) = preview(database, copy, ada).open
        before = standing(database)
        with pytest.raises(UndecidedError):
            merge(database, copy, ada)
        with pytest.raises(NoSuchConflictError):
            merge(database, copy, ada, {"nothing": Side.MINE})
        assert standing(database) == before
        merge(database, copy, ada, {code: side})
    assert (asked.id, asked.kind, asked.ground) == (code, "code", Ground.CHANGED)
    (field,) = asked.fields
    assert (field.mine, field.theirs) == (MINE, THEIRS)
    assert (asked.mine_by, asked.theirs_by) == (("ada",), ("ada",))
    assert definition_of(database, ada, article_id) == stands
    with database.read(ada) as tx:
        past = select(code_table.c.definition).where(code_table.c.id == code)
        assert {MINE, THEIRS} <= set(tx.connection.scalars(past))
    assert holds(database, ada)


@pytest.mark.parametrize(
    ("side", "names"), [(Side.MINE, set()), (Side.THEIRS, {"door"})]
)
def test_a_code_retired_here_and_used_there_is_asked_about(
    study: Database, whom: MemberId, tmp_path: Path, side: Side, names: set[str]
) -> None:
    ada = whom
    article_id, code = begin(study, ada)
    with copied(study, ada, tmp_path) as copy:

        def there(tx: Transaction) -> None:
            code_words(tx, coding.show_code(tx, code).code, tell(tx, "user-03"))

        do(copy, ada, there)
        do(study, ada, lambda tx: coding.retire_code(tx, code_id=code))
        (asked,) = preview(study, copy, ada).open
        assert (asked.ground, asked.used) == (Ground.GONE, 1)
        assert (asked.mine_stands, asked.theirs_stands) == (False, True)
        merge(study, copy, ada, {code: side})
    with study.read(ada) as tx:
        assert {each.code.name for each in coding.list_codes(tx, article_id)} == names
        codings = store.list_of_code(tx.connection, code, None, 9)
        assert len(codings) == len(names)


def test_a_number_and_a_name_given_twice_are_given_anew_to_what_the_copy_made(
    study: Database, whom: MemberId, tmp_path: Path
) -> None:
    ada = whom
    article_id, _ = begin(study, ada)
    with copied(study, ada, tmp_path) as copy:
        for opened in (study, copy):
            with opened.write(ada) as tx:
                tell(tx, "user-03")
            add(opened, ada, article_id, "key")
        found = merge(study, copy, ada)
    assert {(each.kind, each.before, each.after) for each in found.renamed} == {
        ("participant", "3", "4"),
        ("report", "user-03", "user-03-2"),
        ("code", "key", "key 2"),
    }
    with study.read(ada) as tx:
        assert [p.number for p in participant.list_participants(tx)] == [1, 2, 3, 4]


# ── withdrawals, and the seal ────────────────────────────────────────────────


def withdraw(study: Database, actor: MemberId, who: ParticipantId) -> None:
    """Let a person take everything back."""

    def gone(tx: Transaction) -> None:
        withdraw_participant(
            tx,
            participant_id=who,
            scopes=[ConsentScope.TAKE_PART],
            said_on=date(2018, 2, 1),
        )

    do(study, actor, gone)


def test_a_withdrawal_in_either_erases_in_both(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    begin(database, ada)
    with database.write(ada) as tx:
        for word in ("heron", "otter"):
            tell(tx, word, "users", f"The {word} went by.")
    people = look(database, ada, participant.list_participants)
    with copied(database, ada, tmp_path) as copy:
        withdraw(database, ada, people[2].id)
        withdraw(copy, ada, people[3].id)
        found = merge(database, copy, ada)
        assert found.withdrawn == (("users 4",), ("users 3",))
        for opened in (database, copy):
            with opened.read(ada) as tx:
                for word in ("heron", "otter"):
                    assert not search_words(tx, word)
            told = repr(standing(opened))
            assert "heron went" not in told
            assert "otter went" not in told
            assert holds(opened, ada)


def test_sealed_notes_come_over_and_nobody_else_learns_of_them(
    study: Database, whom: MemberId, tmp_path: Path
) -> None:
    ada = whom
    team = gather(study, ada)
    first = do(study, team.bo, lambda tx: note(tx, team, "first"))
    with copied(study, ada, tmp_path) as copy:
        unchanged = preview(study, copy, ada)
        do(copy, team.bo, lambda tx: note(tx, team, "zanzibarnote"))
        for opened, text in ((study, "mine"), (copy, "theirs")):

            def change(tx: Transaction, text: str = text) -> None:
                reading.change_note(tx, note_id=first.id, text=text)

            do(opened, team.bo, change)
        looked = preview(study, copy, ada)
        found = merge(study, copy, ada)
    assert (looked.conflicts, looked.added, looked.changed) == ((), {}, {})
    assert looked.steps == found.steps == unchanged.steps == 0

    def notes(tx: Transaction) -> set[str]:
        told = reading.list_notes(tx, team.article_id, team.reports[0])
        return {each.text for each in told}

    assert look(study, ada, notes) == set()
    assert look(study, team.bo, notes) == {"mine", "theirs", "zanzibarnote"}


# ── more than once, and what is refused ──────────────────────────────────────


def test_a_copy_that_went_on_after_a_merge_is_merged_again(
    study: Database, whom: MemberId, tmp_path: Path
) -> None:
    ada = whom
    article_id, code = begin(study, ada)
    with copied(study, ada, tmp_path) as copy:
        reword(study, ada, code, MINE)
        reword(copy, ada, code, THEIRS)
        merge(study, copy, ada, {code: Side.MINE})
        add(copy, ada, article_id, "key")
        found = merge(study, copy, ada)
        assert (found.steps, found.added) == (1, {"code": 1})
        assert definition_of(study, ada, article_id) == MINE
        reword(copy, ada, code, "A third wording.")  # built on one that lost
        (asked,) = preview(study, copy, ada).open
        assert asked.id == code
        add(copy, ada, article_id, "bolt")
        do(copy, ada, undo)
        found = merge(study, copy, ada, {code: Side.THEIRS})
        assert found.steps == 3
        with pytest.raises(MergedApartError):
            merge(copy, study, ada)
    assert definition_of(study, ada, article_id) == "A third wording."
    with study.read(ada) as tx:
        assert "bolt" not in {c.code.name for c in coding.list_codes(tx, article_id)}
    assert holds(study, ada)


def test_only_a_coordinator_merges(
    study: Database, whom: MemberId, tmp_path: Path
) -> None:
    ada = whom
    begin(study, ada)
    bo = join(study, ada)
    with copied(study, ada, tmp_path) as copy:
        do(copy, ada, lambda tx: add_participant(tx, group="users"))
        for act in (preview, merge):
            with pytest.raises(NotAllowedError):
                act(study, copy, bo)


# ── whatever two do apart ────────────────────────────────────────────────────


@dataclass(frozen=True)
class Laid:
    """What both copies have: an article with two codes, and a report."""

    actor: MemberId
    article_id: ArticleId
    code: CodeId
    other: CodeId
    report_id: ReportId


@pytest.fixture(scope="module")
def template(
    file_template: tuple[Path, MemberId], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Laid]:
    """A closed study file with that."""
    opened = studies.copy_of(file_template[0], tmp_path_factory.mktemp("apart"))
    ada = file_template[1]
    article_id, code = begin(opened, ada)
    other = add(opened, ada, article_id, "lock").id
    report_id = do(opened, ada, lambda tx: tell(tx, "user-03"))
    opened.close()
    where = opened.place
    assert isinstance(where, FilePlace)
    return where.path, Laid(ada, article_id, code, other, report_id)


DEEDS = st.sampled_from(["add", "reword", "code", "undo", "retire"])
DOING = st.lists(DEEDS, max_size=3)


def act(study: Database, actor: MemberId, laid: Laid, what: str, name: str) -> None:
    """Do one thing in one of the copies, if it can be done there now."""

    def done(tx: Transaction) -> None:
        if what == "add":
            coding.add_code(tx, article_id=laid.article_id, name=name)
        elif what == "reword":
            coding.change_code(tx, code_id=laid.code, definition=name)
        elif what == "code":
            code_words(tx, coding.show_code(tx, laid.other).code, laid.report_id)
        elif what == "retire":
            coding.retire_code(tx, code_id=laid.other)
        else:
            undo(tx)

    with suppress(CounterpointError):
        do(study, actor, done)


def opened_file(path: Path) -> Database:
    """Open a study file."""
    return databases.open_(FilePlace(path), studies.PASSPHRASE)


def words_ever(study: Database) -> set[str]:
    """Read every word that any version holds."""
    with study.raw_connection() as connection, connection.begin():
        told = every_text(connection, tables_with_words(), WORDS)
        return {kept.text for kept in told}


@settings(max_examples=3, deadline=None)
@given(DOING, DOING, st.sampled_from(Side))
def test_nothing_is_lost_and_both_orders_agree(
    template: tuple[Path, Laid], here: list[str], there: list[str], side: Side
) -> None:
    path, laid = template
    turned = Side.THEIRS if side is Side.MINE else Side.MINE
    with TemporaryDirectory() as folder:
        ends = []
        files = [Path(folder, f"{n}.study") for n in range(4)]
        for number, doing in enumerate((here, there)):
            shutil.copyfile(path, files[number])
            with closing(opened_file(files[number])) as opened:
                for at, what in enumerate(doing):
                    act(opened, laid.actor, laid, what, f"{number} {at}")
            shutil.copyfile(files[number], files[number + 2])
        for study_at, copy_at, taken in ((0, 1, side), (3, 2, turned)):
            with (
                closing(opened_file(files[study_at])) as study,
                closing(opened_file(files[copy_at])) as copy,
            ):
                asked = preview(study, copy, laid.actor).conflicts
                merge(study, copy, laid.actor, {each.id: taken for each in asked})
                assert words_ever(copy) <= words_ever(study)
                assert holds(study, laid.actor)
                ends.append(standing(study))
        assert ends[0] == ends[1]
