"""A withdrawal names every copy that may hold a person's words."""

from counterpoint.across.memo.model import About, MemoFormat
from counterpoint.across.memo.verbs import export_memos, write_memo
from counterpoint.across.sentence import SENTENCES
from counterpoint.across.withdrawal.copy.store import WRITTEN_OUT, known_copies
from counterpoint.storage.transaction import Transaction
from tests.across.withdrawing import laid_out

WITHOUT_WORDS = {
    "ChecklistExported": "places in the manuscript",
    "ExclusionsExported": "moments of the sound, and why",
    "FlowExported": "numbers",
    "PairsExported": "numbers, and the team's names for codes",
    "PictureExported": "numbers, and the team's names for codes",
    "SampleExported": "numbers of people",
    "WorksExported": "what others have published",
}


def test_every_event_of_a_file_names_a_copy_or_a_file_without_words() -> None:
    told = {each.__name__ for each in SENTENCES if each.__name__.endswith("Exported")}
    named = {each.__name__ for each in WRITTEN_OUT}
    assert told == named | WITHOUT_WORDS.keys()
    assert not named & WITHOUT_WORDS.keys()


def test_memos_that_were_written_out_are_a_copy(tx: Transaction) -> None:
    laid = laid_out(tx)
    memo = write_memo(tx, about=About.STUDY, text="she said it", kind="reflexive").memo
    export_memos(tx, memo_ids=[memo.id], format=MemoFormat.MARKDOWN)
    assert known_copies(tx.connection, laid.whose)[-1].what == "memos md"
