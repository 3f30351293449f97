"""A replacement takes words out of everything at once; only the vault has them."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from counterpoint import coding, participant, report
from counterpoint.across.history import verbs as history
from counterpoint.across.replacement import clearing, verbs
from counterpoint.across.replacement.model import (
    NoSuchReplacementError,
    NotFoundWordsError,
)
from counterpoint.across.replacement.text import store as text_store
from counterpoint.kernel.ids import MemberId
from counterpoint.participant import OpenedVault
from counterpoint.report.draft.model import StaleDraftError
from counterpoint.storage.database import Database
from counterpoint.storage.schema import metadata
from counterpoint.storage.sealed import GivenUpError
from counterpoint.storage.transaction import Transaction
from tests import pages, relations, vaults
from tests.across.replacing import columns_with, replaced, texts, token
from tests.across.withdrawing import MARK, PLAIN, Laid, laid_out
from tests.report.material import join

MARKS = {"passage.mark", "draft_passage.mark", "report_speaker.mark"}
"""In this material, letters follow the word at once in a speaker's mark."""


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


def check_spans(tx: Transaction) -> int:
    """See that every row covers the very words it keeps; count the rows."""
    versions = {
        (each.report_id, each.no): each.text
        for each in text_store.list_versions(tx.connection)
    }
    rows = 0
    for report_id in {id_ for id_, _ in versions}:
        for each in text_store.list_anchored(tx.connection, report_id):
            rows += 1
            if "exact" in each.table.c:
                assert each.anchor.holds_in(versions[report_id, each.version])
    return rows


def test_a_replacement_takes_words_out_of_every_row_and_undoing_gives_all_back(
    database: Database, ada: MemberId, opened: OpenedVault
) -> None:
    with database.read(ada) as tx:
        before, rows = texts(tx), check_spans(tx)
    assert len(columns_with(before, MARK)) >= 15
    assert rows >= 8
    with database.write(ada) as tx:
        (id_,) = replaced(tx)
    with database.read(ada) as tx:
        after = texts(tx)
        assert columns_with(after, MARK) == columns_with(before, MARK) & MARKS
        assert columns_with(after, PLAIN) == columns_with(before, PLAIN)
        assert check_spans(tx) == rows
        assert not report.search_words(tx, MARK)
        assert report.search_words(tx, '"name of the place"')
    with database.write(ada) as tx:
        left = verbs.undo_replacement(tx, opened=opened, replacement_id=id_)
    assert left == 0
    with database.read(ada) as tx:
        again = texts(tx)
        gone = {key for key, text in before.items() if again.get(key) != text}
        assert check_spans(tx) == rows
        assert report.search_words(tx, MARK)
    # The imported file's name stays in the vault; a draft counts one state more.
    assert {column for column, _ in gone} == {"original.name"}


def test_a_replacement_leaves_no_trace_in_any_page(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    del laid
    with database.write(ada) as tx:
        (paper, *_) = report.list_reports(tx)
        text = report.get_text(tx, paper.id)
        spoken = f"{text.words_of(text.passages[0])} At Herring Cove."
        report.correct_passage(
            tx, report_id=paper.id, passage_id=text.passages[0].id, text=spoken
        )
        made = token(tx)
    clearing.replace_words(database, ada, originals=["Herring Cove"], token_id=made.id)
    with database.read(ada) as tx:
        assert not verbs.traces_wait(tx)
    assert not pages.found_in(relations.content_of(database), ("herring cove",))
    assert pages.found_in(relations.content_of(database), (PLAIN,))


def test_salts_with_which_a_name_could_be_guessed_are_gone(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    with database.write(ada) as tx:
        salts = _salts(tx)
        before = _versions(tx)
        replaced(tx)
        after, left = _versions(tx), _salts(tx)
    own = {key for key in before if key[0] == laid.report}
    assert len(own) == 2
    for key in before:
        assert before[key] in salts
        assert (before[key] in left) == (key not in own)
        assert after[key] in left
    # Nor beside any other row that held the word: its draft, its codings, its quote.
    assert len(salts - left) >= 10


def _versions(tx: Transaction) -> dict[tuple[str, int], bytes]:
    listed = text_store.list_versions(tx.connection)
    return {(each.report_id, each.no): each.salt for each in listed}


def _salts(tx: Transaction) -> set[bytes]:
    found: set[bytes] = set()
    for table in metadata.sorted_tables:
        if "salt" in table.c and "wrapped" not in table.c:
            found |= {
                bytes(s) for s in tx.connection.scalars(select(table.c.salt)) if s
            }
    return found


def test_it_cannot_be_taken_back_as_a_step_and_earlier_steps_come_back_replaced(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    with database.write(ada) as tx:
        coding.change_code(tx, code_id=laid.code, definition="Something else.")
        replaced(tx)
    with database.write(ada) as tx:
        history.undo(tx)
        (code, *_) = coding.list_codes(tx, article_id=laid.article)
    assert "(name of the place)" in code.code.definition


def test_the_imported_file_is_read_with_the_vault_alone(
    database: Database, ada: MemberId, laid: Laid, opened: OpenedVault
) -> None:
    with database.write(ada) as tx:
        replaced(tx)
        (kept,) = verbs.list_kept_files(tx)
        assert kept.report_id == laid.report
        with pytest.raises(GivenUpError):
            list(tx.originals.read(kept.original_id))
        (before,) = report.list_originals(tx, laid.report)
        out = verbs.read_kept_file(tx, opened=opened, original_id=kept.original_id)
    assert before.name == ""
    assert out.name == f"{MARK}.txt"
    assert out.data == MARK.encode() * 9
    assert out.media_type == "text/plain"


def test_one_report_alone_can_be_rewritten_and_others_words_stay(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    with database.write(ada) as tx:
        replaced(tx, "neighbour", report_id=laid.report)
        whole = report.get_text(tx, laid.report).text
        assert "(name of the place)" in whole
        assert "neighbour" not in whole
        with pytest.raises(NotFoundWordsError):
            verbs.replace_words(
                tx,
                originals=["slept"],
                token_id=verbs.list_tokens(tx)[0].id,
                report_id=laid.report,
                any_case=True,
            )
        assert "slept" in report.get_text(tx, laid.others_report).text


def test_a_window_with_older_words_of_a_draft_is_refused(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    del laid
    with database.write(ada) as tx:
        met = next(
            each.interview_id
            for each in report.show_plan(tx).to_write
            if MARK in report.open_draft(tx, each.interview_id).draft.passages[0].text
        )
        older = report.open_draft(tx, met).draft
        replaced(tx)
        now = report.open_draft(tx, met).draft
        assert now.passages[0].text == "They said (name of the place) here."
        with pytest.raises(StaleDraftError):
            report.save_draft(
                tx,
                interview_id=met,
                passages=older.passages,
                revision=older.revision,
            )
        (state, *_) = report.list_draft_states(tx, met)
    assert state.words == 7


def test_a_window_with_an_older_mark_of_a_speaker_in_a_draft_is_refused(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    del laid
    with database.write(ada) as tx:
        met, older = next(
            (each.interview_id, draft)
            for each in report.show_plan(tx).to_write
            if (draft := report.open_draft(tx, each.interview_id).draft).passages
            and MARK not in draft.passages[0].text
        )
        named = [replace(each, mark=MARK) for each in older.passages]
        report.save_draft(tx, interview_id=met, passages=named, revision=older.revision)
        before = report.open_draft(tx, met).draft
    with database.write(ada) as tx:
        replaced(tx)
        now = report.open_draft(tx, met).draft
        assert [each.mark for each in now.passages] == ["(name of the place)"]
        assert [each.text for each in now.passages] == [older.passages[0].text]
        assert now.revision == before.revision + 1
        with pytest.raises(StaleDraftError):
            report.save_draft(
                tx, interview_id=met, passages=named, revision=before.revision
            )


def test_a_preview_counts_only_what_the_member_may_read(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.read(ada) as tx:
        mine = verbs.preview_replacement(tx, originals=[MARK], any_case=True)
    with database.read(bo) as tx:
        bos = verbs.preview_replacement(tx, originals=[MARK], any_case=True)
    told = {each.thing: each.number for each in mine}
    assert told["versions of reports"] == 2
    assert told["passages of your drafts"] == 1
    assert "passages of your drafts" not in {each.thing for each in bos}
    assert {each.thing for each in bos} < {each.thing for each in mine}
    del laid


def test_what_stands_only_where_the_member_may_not_read_is_not_found(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    del laid
    (bo,) = join(database, ada, "bo")
    with database.write(bo) as tx, pytest.raises(NotFoundWordsError):
        replaced(tx, "They said")  # in a draft of Ada's
    with database.write(ada) as tx:
        replaced(tx, "They said")


def test_one_original_under_two_tokens_is_found_in_the_open_vault(
    database: Database, ada: MemberId, laid: Laid, opened: OpenedVault
) -> None:
    with database.write(ada) as tx:
        first, second = token(tx, "a neighbour"), token(tx, "somebody near")
        common = {"originals": ["Friday"], "any_case": True}
        verbs.replace_words(
            tx,
            token_id=first.id,
            report_id=laid.report,
            **common,  # type: ignore[arg-type]
        )
        text = report.get_text(tx, laid.others_report)
        report.correct_passage(
            tx,
            report_id=laid.others_report,
            passage_id=text.passages[2].id,
            text="Then I slept on FRIDAY.",
        )
        verbs.replace_words(tx, token_id=second.id, **common)  # type: ignore[arg-type]
        replaced(tx, "boat")
        read = verbs.read_replacements(tx, opened=opened)
    also = {each.original: each.also_under for each in read}
    assert also["boat"] == ()
    assert {each.also_under for each in read if each.original == "Friday"} == {
        (first.id,),
        (second.id,),
    }


def test_undoing_one_of_two_originals_leaves_the_other_under_their_token(
    database: Database, ada: MemberId, laid: Laid, opened: OpenedVault
) -> None:
    with database.write(ada) as tx:
        one, _ = replaced(tx, "blue", "soup")
        text = report.get_text(tx, laid.report)
        report.correct_passage(
            tx,
            report_id=laid.report,
            passage_id=text.passages[1].id,
            text="Was it the (name of the place)?",
        )
        left = verbs.undo_replacement(tx, opened=opened, replacement_id=one)
        whole = report.get_text(tx, laid.report).text
        with pytest.raises(NoSuchReplacementError):
            verbs.undo_replacement(tx, opened=opened, replacement_id=one)
    # What was typed since, and each passage of the version made since: its first
    # passage was rewritten as a whole, so nobody can tell.
    assert left >= 1
    assert "stayed for (name of the place)" in whole
    assert "soup" not in whole
