"""Comments on the manuscript: found again in what prints, answered, settled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import manuscript, quote
from counterpoint.across.history.verbs import undo
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.manuscript.remark.model import (
    NoRemarkWordsError,
    RemarkThreadError,
    RemarkWritten,
    WordsNotThereError,
    found,
)
from counterpoint.manuscript.remark.verbs import (
    answer_remark,
    list_threads,
    reopen_remark,
    settle_remark,
    write_remark,
)
from counterpoint.storage.database import Database
from counterpoint.storage.history import entries
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.manuscript.drafts import begun
from tests.theme.material import OWN


def test_a_comment_is_on_words_as_they_print_and_stays_with_them(
    tx: Transaction,
) -> None:
    article_id, written, _ = begun(tx)
    write_remark(tx, block_id=written, text="Ask whom?", words="Nobody asked")
    (thread,) = list_threads(tx, article_id)
    assert thread.place == Span(31, 43)
    text = "In short: {n:users} told of doors. Nobody asked them, we think."
    manuscript.change_block(tx, block_id=written, text=text)
    (thread,) = list_threads(tx, article_id)
    assert (thread.is_gone, thread.place) == (False, Span(29, 41))
    manuscript.change_block(tx, block_id=written, text="All was well.")
    (thread,) = list_threads(tx, article_id)
    assert (thread.is_gone, thread.place) == (True, None)
    undo(tx)
    assert not list_threads(tx, article_id)[0].is_gone


def test_a_comment_on_a_block_that_was_taken_out_says_so(tx: Transaction) -> None:
    article_id, written, _ = begun(tx)
    write_remark(tx, block_id=written, text="Too long.")
    assert not list_threads(tx, article_id)[0].is_gone
    manuscript.retire_block(tx, block_id=written)
    assert list_threads(tx, article_id)[0].is_gone


def test_words_of_a_quote_are_commented_on_and_go_when_it_is_cut_anew(
    tx: Transaction,
) -> None:
    article_id, _, shown = begun(tx)
    write_remark(tx, block_id=shown, text="Strong.", words="waited for the knock")
    (cut,) = quote.list_quotes(tx, article_id)
    assert OWN in cut.text
    first = Span(0, len("I shut the door."))
    quote.change_quote(tx, quote_id=cut.quote.id, fragments=[first])
    assert list_threads(tx, article_id)[0].is_gone


def test_words_that_do_not_print_there_are_refused(tx: Transaction) -> None:
    _, written, _ = begun(tx)
    with pytest.raises(WordsNotThereError):
        write_remark(tx, block_id=written, text="?", words="{n:users}")
    with pytest.raises(WordsNotThereError):
        write_remark(tx, block_id=written, text="?", words="Nobody", start=3)
    with pytest.raises(NoRemarkWordsError):
        write_remark(tx, block_id=written, text=" ")


def test_a_thread_is_answered_settled_and_opened_again(tx: Transaction) -> None:
    article_id, written, _ = begun(tx)
    asked = write_remark(tx, block_id=written, text="Ask whom?")
    answer = answer_remark(tx, remark_id=asked.id, text="Them.")
    settle_remark(tx, remark_id=asked.id)
    (thread,) = list_threads(tx, article_id)
    assert [each.text for each in thread.answers] == ["Them."]
    assert thread.remark.settled_by == tx.actor
    assert reopen_remark(tx, remark_id=asked.id) == article_id
    assert list_threads(tx, article_id)[0].remark.settled_by is None
    with pytest.raises(RemarkThreadError):
        settle_remark(tx, remark_id=answer.id)


def test_history_tells_that_a_comment_was_written_and_not_what(
    tx: Transaction,
) -> None:
    _, written, _ = begun(tx)
    write_remark(tx, block_id=written, text="zanzibar", words="Nobody")
    event = next(iter(entries(tx.connection, limit=1)))
    assert event.kind == RemarkWritten.__name__
    assert "zanzibar" not in str(event.payload)


def test_an_auditor_reads_comments_and_writes_none(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, written, _ = begun(tx)
        write_remark(tx, block_id=written, text="Ask whom?")
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR])
    with database.write(eve.id) as tx:
        assert len(list_threads(tx, article_id)) == 1
        with pytest.raises(NotAllowedError):
            write_remark(tx, block_id=written, text="Me too.")


@given(st.text(max_size=40), st.text(min_size=1, max_size=10), st.text(max_size=40))
def test_words_are_found_where_they_stood_while_nothing_changed(
    before: str, words: str, after: str
) -> None:
    printed = before + words + after
    span = Span(len(before), len(before) + len(words))
    assert found(Anchor.at(span, printed), printed) == span


def test_of_two_places_the_one_in_the_same_company_is_taken() -> None:
    printed = "the door was shut; the door was blue"
    anchor = Anchor.at(Span(23, 27), printed)
    changed = "Well: the door was shut; then the door was blue"
    assert found(anchor, changed) == Span(34, 38)
