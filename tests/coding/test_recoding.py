"""A code is read anew: its passages are sent to others, one by one."""

import pytest

from counterpoint.coding import list_code_passages, recode, retire_code, show_code
from counterpoint.coding.code.model import OtherArticleError, UnknownCodeError
from counterpoint.coding.coding.model import AlreadyCodedError, CodingRecoded
from counterpoint.coding.coding.verbs import recode_all
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId, ReportId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import NotAllowedError
from tests.coding.material import (
    bring_in,
    code,
    code_words,
    codings,
    correct,
    join,
    start,
    take_back,
)


@pytest.fixture
def article_id(tx: Transaction) -> ArticleId:
    """An article with a codebook."""
    return start(tx)


def test_a_passage_goes_to_the_other_code_as_it_was_made(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> None:
    door, lock = code(tx, article_id, "door"), code(tx, article_id, "lock")
    code_words(tx, report_id, door.id, "The lock was new.")
    (made,) = codings(tx, report_id)
    recode(tx, coding_id=made.id, code_id=lock.id)
    assert codings(tx, report_id) == [made._replace(code_id=lock.id)]
    assert list_code_passages(tx, door.id).of == 0
    assert retire_code(tx, code_id=door.id).id == door.id


def test_taking_it_back_brings_the_passage_back_exactly(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> None:
    door, lock = code(tx, article_id, "door"), code(tx, article_id, "lock")
    made = code_words(tx, report_id, door.id, "The lock was new.")
    before = codings(tx, report_id)
    recode(tx, coding_id=made.id, code_id=lock.id)
    take_back(tx)
    assert codings(tx, report_id) == before


def test_sending_it_where_it_stands_is_no_step(
    tx: Transaction, report_id: ReportId, code_id: CodeId
) -> None:
    made = code_words(tx, report_id, code_id, "The lock was new.")
    steps = len(tx.recorded)
    assert recode(tx, coding_id=made.id, code_id=code_id).code_id == code_id
    assert len(tx.recorded) == steps


def test_only_who_made_a_coding_sends_it_on(database: Database, ada: MemberId) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        report_id, _ = bring_in(tx)
        article_id = start(tx)
        door, lock = code(tx, article_id, "door"), code(tx, article_id, "lock")
        made = code_words(tx, report_id, door.id, "The lock was new.")
    with database.write(bo.id) as tx, pytest.raises(NotAllowedError):
        recode(tx, coding_id=made.id, code_id=lock.id)
    with database.read(ada) as tx:
        assert show_code(tx, door.id).count == 1


def test_two_codings_alike_never_come_to_stand(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> None:
    door, lock = code(tx, article_id, "door"), code(tx, article_id, "lock")
    made = code_words(tx, report_id, door.id, "Nobody had")
    code_words(tx, report_id, lock.id, "Nobody had")
    with pytest.raises(AlreadyCodedError):
        recode(tx, coding_id=made.id, code_id=lock.id)
    correct(tx, report_id, 0, "Indeed, the lock was new. Nobody had the other key.")
    with pytest.raises(AlreadyCodedError):
        recode(tx, coding_id=made.id, code_id=lock.id)
    assert {each.code_id for each in codings(tx, report_id)} == {door.id, lock.id}


def test_a_code_of_another_article_or_of_none_is_refused(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> None:
    made = code_words(tx, report_id, code(tx, article_id, "door").id, "Nobody")
    elsewhere = code(tx, start(tx, "Sleep"), "door")
    with pytest.raises(OtherArticleError):
        recode(tx, coding_id=made.id, code_id=elsewhere.id)
    with pytest.raises(UnknownCodeError):
        recode(tx, coding_id=made.id, code_id=CodeId("none"))


def test_history_names_codes_by_their_ids_alone() -> None:
    assert set(CodingRecoded.__slots__) == {"coding_id", "from_id", "code_id"}


def test_a_whole_split_goes_back_in_one_step_and_none_if_one_may_not(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> None:
    door, lock = code(tx, article_id, "door"), code(tx, article_id, "lock")
    made = [
        code_words(tx, report_id, door.id, words)
        for words in ("The lock was new.", "lock")
    ]
    for each in made:
        recode(tx, coding_id=each.id, code_id=lock.id)
    ids = [each.id for each in made]
    split, steps = codings(tx, report_id), len(tx.recorded)
    recode_all(tx, coding_ids=ids, code_id=door.id)
    assert len(tx.recorded) == steps + 1
    assert list_code_passages(tx, lock.id).of == 0
    take_back(tx)
    assert codings(tx, report_id) == split
    code_words(tx, report_id, door.id, "lock")
    with pytest.raises(AlreadyCodedError):
        recode_all(tx, coding_ids=ids, code_id=door.id)
    assert list_code_passages(tx, lock.id).of == len(ids)
