"""What members do about codes, on both databases."""

import pytest

from counterpoint import article
from counterpoint.coding import (
    Origin,
    add_code,
    change_code,
    check_restored,
    list_codes,
    move_code,
    retire_code,
    show_code,
    uncode,
)
from counterpoint.coding.code.model import (
    Code,
    CodeCycleError,
    CodeInUseError,
    CodeNameTakenError,
    UnknownCodeError,
)
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.study.member.model import Role
from counterpoint.study.permission import NotAllowedError
from tests.coding.material import bring_in, code, code_words, join, start, take_back


def codebook(tx: Transaction, article_id: ArticleId) -> list[Code]:
    """List the codes of an article, without counts."""
    return [counted.code for counted in list_codes(tx, article_id)]


def test_a_code_comes_back_as_it_was_added(tx: Transaction) -> None:
    article_id = start(tx)
    home = code(tx, article_id, "Home")
    door = add_code(
        tx,
        article_id=article_id,
        name="own  door",
        parent_id=home.id,
        definition=" A door of one's own. ",
        origin=Origin.PARTICIPANTS_WORD,
    )
    assert codebook(tx, article_id) == [home, door]
    assert (door.name, door.definition) == ("own door", "A door of one's own.")
    assert (home.colour, door.colour) == (0, 1)


def test_codes_stand_in_their_siblings_order(tx: Transaction) -> None:
    article_id = start(tx)
    one, two, three = (code(tx, article_id, name) for name in ("1", "2", "3"))
    move_code(tx, code_id=three.id, parent_id=None, position=1.5)
    assert [c.name for c in codebook(tx, article_id)] == ["1", "3", "2"]
    move_code(tx, code_id=one.id, parent_id=None)
    assert [c.name for c in codebook(tx, article_id)] == ["3", "2", "1"]
    assert codebook(tx, article_id)[1] == two


def test_history_holds_no_word_of_a_code(tx: Transaction) -> None:
    made = code(tx, start(tx), "Cinnabar")
    change_code(tx, code_id=made.id, definition="Cinnabar dust")
    told = history.entries(tx.connection, limit=2)
    assert "innabar" not in str([entry.payload for entry in told])


def test_siblings_cannot_share_a_name_but_cousins_can(tx: Transaction) -> None:
    article_id = start(tx)
    home, time = code(tx, article_id, "Home"), code(tx, article_id, "Time")
    waiting = code(tx, article_id, "waiting", time.id)
    cousin = code(tx, article_id, "Waiting", home.id)
    with pytest.raises(CodeNameTakenError):
        code(tx, article_id, "WAITING", time.id)
    with pytest.raises(CodeNameTakenError):
        move_code(tx, code_id=cousin.id, parent_id=time.id)
    with pytest.raises(CodeNameTakenError):
        change_code(tx, code_id=time.id, name="home")
    assert change_code(tx, code_id=waiting.id, name="Waiting").name == "Waiting"


def test_a_code_cannot_be_moved_beneath_itself(tx: Transaction) -> None:
    article_id = start(tx)
    home = code(tx, article_id, "Home")
    door = code(tx, article_id, "door", home.id)
    with pytest.raises(CodeCycleError):
        move_code(tx, code_id=home.id, parent_id=door.id)


def test_a_code_cannot_stand_beneath_one_of_another_article(tx: Transaction) -> None:
    elsewhere = code(tx, start(tx, "Other"), "Home")
    with pytest.raises(UnknownCodeError):
        code(tx, start(tx), "door", elsewhere.id)


def test_a_codebook_needs_its_article(tx: Transaction) -> None:
    with pytest.raises(NotFoundError, match="a404"):
        code(tx, ArticleId("a404"), "Home")
    with pytest.raises(NotFoundError, match="a404"):
        list_codes(tx, ArticleId("a404"))


def test_a_code_in_use_is_not_retired(tx: Transaction) -> None:
    article_id = start(tx)
    home = code(tx, article_id, "Home")
    door = code(tx, article_id, "door", home.id)
    report_id, _ = bring_in(tx)
    made = code_words(tx, report_id, door.id, "lock")
    with pytest.raises(CodeInUseError, match="codes beneath it 1"):
        retire_code(tx, code_id=home.id)
    with pytest.raises(CodeInUseError, match="codings 1"):
        retire_code(tx, code_id=door.id)
    uncode(tx, coding_id=made.id)
    retire_code(tx, code_id=door.id)
    assert codebook(tx, article_id) == [home]


def test_codes_are_shown_with_their_codings_and_reports(tx: Transaction) -> None:
    article_id = start(tx)
    home, door = code(tx, article_id, "Home"), code(tx, article_id, "door")
    first, _ = bring_in(tx)
    second, _ = bring_in(tx, key="user-02")
    for report_id, words in ((first, "lock"), (first, "key"), (second, "key")):
        code_words(tx, report_id, home.id, words)
    shown = {c.code.id: (c.count, c.reports) for c in list_codes(tx, article_id)}
    assert shown == {home.id: (3, 2), door.id: (0, 0)}
    assert show_code(tx, home.id) == list_codes(tx, article_id)[0]


def test_a_change_that_changes_nothing_is_not_recorded(tx: Transaction) -> None:
    home = code(tx, start(tx), "Home")
    before = list(tx.recorded)
    change_code(tx, code_id=home.id, name="Home", colour=home.colour)
    move_code(tx, code_id=home.id, parent_id=None, position=home.position)
    assert tx.recorded == before


def test_taking_back_restores_what_a_code_was(tx: Transaction) -> None:
    article_id = start(tx)
    home, time = code(tx, article_id, "Home"), code(tx, article_id, "Time")
    stood = codebook(tx, article_id)

    change_code(tx, code_id=home.id, name="House", colour=5)
    check_restored(tx, take_back(tx))
    assert codebook(tx, article_id) == stood

    move_code(tx, code_id=home.id, parent_id=time.id)
    check_restored(tx, take_back(tx))
    assert codebook(tx, article_id) == stood

    retire_code(tx, code_id=home.id)
    check_restored(tx, take_back(tx))
    assert codebook(tx, article_id) == stood

    code(tx, article_id, "Company")
    check_restored(tx, take_back(tx))
    assert codebook(tx, article_id) == stood


def test_a_code_that_others_use_is_not_taken_back(tx: Transaction) -> None:
    article_id = start(tx)
    report_id, _ = bring_in(tx)
    home = code(tx, article_id, "Home")
    added = tx.recorded[-1]
    code_words(tx, report_id, home.id, "lock")
    tx.recorded.append(added)
    with pytest.raises(ChangedSinceError):
        take_back(tx)


def test_taking_back_a_move_cannot_close_a_ring(tx: Transaction) -> None:
    article_id = start(tx)
    home = code(tx, article_id, "Home")
    door = code(tx, article_id, "door", home.id)
    move_code(tx, code_id=door.id, parent_id=None)
    moved_up = tx.recorded[-1]
    move_code(tx, code_id=home.id, parent_id=door.id)
    tx.recorded.append(moved_up)
    with pytest.raises(ChangedSinceError, match="codebook"):
        check_restored(tx, take_back(tx))


def test_taking_back_an_uncoding_needs_its_code(tx: Transaction) -> None:
    report_id, _ = bring_in(tx)
    home = code(tx, start(tx), "Home")
    made = code_words(tx, report_id, home.id, "lock")
    uncode(tx, coding_id=made.id)
    uncoded = tx.recorded[-1]
    retire_code(tx, code_id=home.id)
    tx.recorded.append(uncoded)
    with pytest.raises(ChangedSinceError, match="codebook"):
        check_restored(tx, take_back(tx))


def test_anyone_defines_codes_but_only_the_lead_arranges_them(
    database: Database, ada: MemberId
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        article_id = article.start_article(tx, lead_id=ada, read_together=True).id
        home = code(tx, article_id, "Home")
    with database.write(bo.id) as tx:
        code(tx, article_id, "Time")
        change_code(tx, code_id=home.id, definition="Where one lives.")
        with pytest.raises(NotAllowedError):
            move_code(tx, code_id=home.id, parent_id=None)
        with pytest.raises(NotAllowedError):
            retire_code(tx, code_id=home.id)
    with database.write(ada) as tx:
        assert retire_code(tx, code_id=home.id).id == home.id


def test_an_auditor_reads_the_codebook_and_changes_nothing(
    database: Database, ada: MemberId
) -> None:
    eve = join(database, ada, "eve", Role.AUDITOR)
    with database.write(ada) as tx:
        article_id = start(tx)
        home = code(tx, article_id, "Home")
    with database.write(eve.id) as tx:
        assert codebook(tx, article_id) == [home]
        with pytest.raises(NotAllowedError):
            code(tx, article_id, "Time")
        with pytest.raises(NotAllowedError):
            move_code(tx, code_id=home.id, parent_id=None)
