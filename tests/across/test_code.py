"""A code goes into another one, and one that went comes back."""

import pytest

from counterpoint.across.code.model import (
    CodeMerged,
    MergeNamesError,
    MergeWithItselfError,
    NoReasonError,
    NotRetiredError,
)
from counterpoint.across.code.store import OF_CODE, OF_CODING
from counterpoint.across.code.verbs import (
    list_gone_codes,
    merge_code,
    preview_merge,
    revive_code,
)
from counterpoint.across.history.verbs import undo
from counterpoint.across.memo.model import About
from counterpoint.across.memo.verbs import list_memos, write_memo
from counterpoint.article import change_article
from counterpoint.coding import (
    change_code,
    list_codes,
    list_codings,
    place_code_also,
    retire_code,
)
from counterpoint.coding.code.model import CodeNameTakenError
from counterpoint.coding.code.store import code_place
from counterpoint.coding.coding.store import coding
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId, ReportId
from counterpoint.storage.database import Database
from counterpoint.storage.schema import metadata
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import NotAllowedError
from tests.coding.material import bring_in, code, code_words, join, start

WORDS, MORE = "The lock was new", "I sat on the floor"


def names(tx: Transaction, article_id: ArticleId) -> dict[str, str | None]:
    """Name the standing codes, each with the code it stands beneath."""
    codes = {each.code.id: each.code for each in list_codes(tx, article_id)}
    return {
        c.name: None if c.parent_id is None else codes[c.parent_id].name
        for c in codes.values()
    }


def as_they_stand(tx: Transaction, report_id: ReportId) -> list[object]:
    """List what a merge may change of codings."""
    return list(list_codings(tx, report_id).codings)


def test_every_member_s_codings_come_over_and_one_step_back_restores_all(
    database: Database, ada: MemberId
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        report_id, _ = bring_in(tx)
        article_id = start(tx)
        door, lock = code(tx, article_id, "door"), code(tx, article_id, "lock")
        below = code(tx, article_id, "key", lock.id)
        code_words(tx, report_id, door.id, WORDS)
        code_words(tx, report_id, lock.id, WORDS)
        code_words(tx, report_id, lock.id, MORE)
        write_memo(tx, about=About.CODE, object_id=lock.id, text="Why?", kind="idea")
    with database.write(bo.id) as tx:
        code_words(tx, report_id, lock.id, WORDS)
    with database.write(ada) as tx:
        before = as_they_stand(tx, report_id)
        planned = preview_merge(tx, code_id=lock.id, into_id=door.id)
        assert as_they_stand(tx, report_id) == before
        assert (planned.codings, planned.joined, planned.members) == (2, 1, 2)
        assert (planned.reports, planned.beneath, planned.memos) == (1, 1, 1)
        assert merge_code(tx, code_id=lock.id, into_id=door.id) == planned
    with database.read(ada) as tx:
        found = list_codings(tx, report_id).codings
        assert {each.code_id for each in found} == {door.id}
        said = {(each.exact, each.by) for each in found}
        assert said == {(WORDS, ada), (MORE, ada), (WORDS, bo.id)}
        assert names(tx, article_id) == {"door": None, below.name: "door"}
        (memo,) = list_memos(tx)
        assert memo.memo.subject.object_id == door.id
        (gone,) = list_gone_codes(tx, article_id)
        assert (gone.code.name, gone.into, gone.by) == ("lock", door.id, ada)
    with database.write(ada) as tx:
        assert undo(tx).kind == CodeMerged.__name__
    with database.read(ada) as tx:
        assert as_they_stand(tx, report_id) == before
        assert names(tx, article_id) == {"door": None, "lock": None, "key": "lock"}
        (memo,) = list_memos(tx)
        assert memo.memo.subject.object_id == lock.id
        assert list_gone_codes(tx, article_id) == []


def test_a_code_may_go_into_one_beneath_it(tx: Transaction) -> None:
    article_id = start(tx)
    home = code(tx, article_id, "home")
    door = code(tx, article_id, "door", home.id)
    lock = code(tx, article_id, "lock", door.id)
    code(tx, article_id, "key", home.id)
    place_code_also(tx, code_id=lock.id, parent_id=home.id)
    merge_code(tx, code_id=home.id, into_id=door.id)
    assert names(tx, article_id) == {"door": None, "lock": "door", "key": "door"}
    beside = {
        each.code.name: each.code.also_beneath for each in list_codes(tx, article_id)
    }
    assert beside["lock"] == ()


def test_two_codes_of_one_name_never_come_to_stand_side_by_side(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    door, lock = code(tx, article_id, "door"), code(tx, article_id, "lock")
    code(tx, article_id, "key", door.id)
    code(tx, article_id, "Key", lock.id)
    for merging in (preview_merge, merge_code):
        with pytest.raises(MergeNamesError, match="rename"):
            merging(tx, code_id=lock.id, into_id=door.id)
    with pytest.raises(MergeWithItselfError):
        merge_code(tx, code_id=lock.id, into_id=lock.id)


def test_merging_is_the_lead_s(database: Database, ada: MemberId) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        article_id = start(tx)
        door, lock = code(tx, article_id, "door"), code(tx, article_id, "lock")
        change_article(tx, article_id=article_id, lead_id=ada)
    with database.write(bo.id) as tx, pytest.raises(NotAllowedError):
        merge_code(tx, code_id=lock.id, into_id=door.id)
    with database.read(bo.id) as tx:
        assert preview_merge(tx, code_id=lock.id, into_id=door.id).codings == 0


def test_a_code_comes_back_with_its_words_for_a_reason(tx: Transaction) -> None:
    article_id = start(tx)
    door = code(tx, article_id, "door")
    change_code(tx, code_id=door.id, definition="What shuts.")
    retire_code(tx, code_id=door.id)
    with pytest.raises(NoReasonError):
        revive_code(tx, code_id=door.id, reason=" ")
    back = revive_code(tx, code_id=door.id, reason="It says more than lock.")
    assert (back.id, back.definition) == (door.id, "What shuts.")
    (memo,) = list_memos(tx)
    assert (memo.memo.text, memo.memo.is_shared) == ("It says more than lock.", True)
    assert list_gone_codes(tx, article_id) == []
    with pytest.raises(NotRetiredError):
        revive_code(tx, code_id=door.id, reason="Again.")


def test_a_name_given_to_another_code_meanwhile_is_not_taken_from_it(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    door = code(tx, article_id, "door")
    retire_code(tx, code_id=door.id)
    code(tx, article_id, "Door")
    with pytest.raises(CodeNameTakenError):
        revive_code(tx, code_id=door.id, reason="It is needed.")


def test_a_return_taken_back_leaves_the_code_among_those_that_went(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id = start(tx)
        door = code(tx, article_id, "door")
    for step in (retire_code, revive):
        with database.write(ada) as tx:
            step(tx, code_id=door.id)
    with database.write(ada) as tx:
        undo(tx)
    with database.read(ada) as tx:
        (gone,) = list_gone_codes(tx, article_id)
        assert (gone.code.id, gone.into) == (door.id, None)


def revive(tx: Transaction, *, code_id: CodeId) -> None:
    """Bring a code back for a reason."""
    revive_code(tx, code_id=code_id, reason="It is needed.")


def test_whatever_names_a_code_or_a_coding_is_carried_along() -> None:
    carried = {tie.column for tie in (*OF_CODE, *OF_CODING)}
    codebook = {*code_place.c, *coding.c}
    naming = {
        column
        for table in metadata.sorted_tables
        for column in table.c
        if column.info.get("refers_to") in ("code", "coding") and table.name != "code"
    }
    assert naming <= carried | codebook
