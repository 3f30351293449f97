"""Who replaces words, who reads what was replaced, and what a withdrawal ends."""

import pytest

from counterpoint import coding, participant, report
from counterpoint.across.replacement import store, verbs
from counterpoint.across.replacement.model import (
    OriginalGoneError,
    TokenTakenError,
)
from counterpoint.across.replacement.text import store as text_store
from counterpoint.across.withdrawal import verbs as withdrawal
from counterpoint.kernel.ids import MemberId
from counterpoint.participant import OpenedVault
from counterpoint.participant.vault.holder.model import NoVaultError
from counterpoint.report import PassageGiven, Speaker
from counterpoint.storage.database import Database
from counterpoint.storage.erasing import tables_with_words
from counterpoint.storage.schema import metadata
from counterpoint.study.permission import NotAllowedError
from tests import vaults
from tests.across.replacing import replaced, token
from tests.across.test_withdrawal import ALL, TODAY
from tests.across.withdrawing import Laid, laid_out
from tests.report.material import TALK, join


@pytest.fixture(autouse=True)
def _cheap() -> None:
    vaults.make_secrets_cheap()


@pytest.fixture
def laid(database: Database, ada: MemberId) -> Laid:
    with database.write(ada) as tx:
        return laid_out(tx)


@pytest.fixture
def opened(database: Database, ada: MemberId, laid: Laid) -> OpenedVault:
    del laid
    with database.write(ada) as tx:
        return participant.open_vault(tx, secret=vaults.SECRET)


def test_a_withdrawal_takes_originals_and_files_out_of_the_vault(
    database: Database, ada: MemberId, laid: Laid, opened: OpenedVault
) -> None:
    with database.write(ada) as tx:
        (own,) = replaced(tx)
        theirs = token(tx, "a thing")
        (both,) = verbs.replace_words(tx, originals=["in"], token_id=theirs.id)
        withdrawal.withdraw_participant(
            tx, participant_id=laid.whose, scopes=ALL, said_on=TODAY
        )
        listed = {each.id: each for each in verbs.list_replacements(tx)}
        assert not listed[own].has_original
        assert listed[both.id].has_original
        with pytest.raises(OriginalGoneError):
            verbs.undo_replacement(tx, opened=opened, replacement_id=own)
        kept = verbs.list_kept_files(tx)
        assert [each.report_id for each in kept] == [laid.others_report]
        places = store.list_places(tx.connection)
    assert not [name for name in places if laid.report in name]


def test_members_put_in_and_coordinators_alone_read_and_undo(
    database: Database, ada: MemberId, laid: Laid, opened: OpenedVault
) -> None:
    del laid
    (bo,) = join(database, ada, "bo")
    with database.write(bo) as tx:
        (id_,) = replaced(tx)
        with pytest.raises(NotAllowedError):
            verbs.read_replacements(tx, opened=opened)
        with pytest.raises(NotAllowedError):
            verbs.undo_replacement(tx, opened=opened, replacement_id=id_)


def test_nothing_is_replaced_before_there_is_a_vault(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        report.bring_in_report(tx, key="user-01", passages=TALK)
        made = token(tx)
    with pytest.raises(NoVaultError), database.write(ada) as tx:
        verbs.replace_words(tx, originals=["Friday"], token_id=made.id)
    with database.read(ada) as tx:
        (paper,) = report.list_reports(tx)
        assert "Friday" in report.get_text(tx, paper.id).text


def test_the_list_holds_each_token_once_and_keeps_those_in_use(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    del laid
    with database.write(ada) as tx:
        replaced(tx)
        with pytest.raises(TokenTakenError):
            token(tx, "(name of the Place)")
        (made,) = verbs.list_tokens(tx)
        assert made.uses == 1
        verbs.retire_token(tx, token_id=made.id)
        assert verbs.list_tokens(tx) == []
        assert [each.id for each in verbs.list_every_token(tx)] == [made.id]


def test_every_column_of_words_is_rewritten_or_says_why_not() -> None:
    columns = {
        f"{table.name}.{column.name}"
        for table in tables_with_words()
        for column in table.c
    }
    assert set(text_store.BY_HAND) <= columns
    assert set(text_store.STAY) <= {table.name for table in metadata.sorted_tables}
    assert all(text_store.STAY.values())


def test_every_table_that_covers_a_span_is_moved_with_its_text() -> None:
    by_hand = {"passage", "replacement_place"}
    covering = {
        table.name
        for table in metadata.sorted_tables
        if {"start", "end"} <= set(table.c.keys())
    }
    assert {table.name for table in text_store.ANCHORED} == covering - by_hand


def test_a_stretch_that_keeps_no_words_moves_with_its_passage_too(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    with database.write(ada) as tx:
        fresh = report.bring_in_report(
            tx,
            key="fresh",
            passages=[
                PassageGiven("A blue door.", Speaker.INTERVIEWEE),
                PassageGiven("I slept.", Speaker.INTERVIEWEE),
            ],
        )
        last = report.get_text(tx, fresh.id).passages[1]
        left = coding.leave_uncoded(
            tx,
            article_id=laid.article,
            report_id=fresh.id,
            span=last.span,
            reason="Nothing to code.",
        )
        replaced(tx, "blue")
        now = report.get_text(tx, fresh.id).passages[1]
        (row,) = (
            each
            for each in text_store.list_anchored(tx.connection, fresh.id)
            if each.id == left.id
        )
    assert now.span != last.span
    assert row.anchor.span == now.span
