"""What is done about wording: correct a passage."""

from dataclasses import replace

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.kernel.text import digest, new_salt
from counterpoint.report import store, wordindex
from counterpoint.report.event import PassageCorrected
from counterpoint.report.model import (
    NoSuchPassageError,
    PassageGiven,
    ReportState,
    ReportText,
    checked_words,
    count_words,
    laid_out,
)
from counterpoint.report.relation import ask_to_write
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission


def correct_passage(
    tx: Transaction, *, report_id: ReportId, passage_id: PassageId, text: str
) -> ReportText:
    """Correct the words of one passage; a new version stands, as a draft.

    The earlier version stays, and what was anchored in it is carried over. A
    correction is taken back by correcting again: an approval fell with it, and
    must not come back unless the interviewer gives it anew. The same words
    again change nothing.

    Raises:
        NoSuchPassageError: The current version has no such passage.
        EmptyPassageError: There are no words.
        NotFoundError: There is no such report.

    Source: method, row M36; invariant 9.
    """
    permission.ask(tx, *ask_to_write(tx, report_id))
    facts = store.get_report(tx.connection, report_id)
    # What the file said, not what is said about its marks: that stays apart.
    before = store.get_text_as_filed(tx.connection, report_id)
    chosen = next((p for p in before.passages if p.id == passage_id), None)
    if chosen is None:
        msg = "The report has changed and has no such passage now; reload the page."
        raise NoSuchPassageError(msg)
    words = checked_words(text, chosen.order)
    if words == before.words_of(chosen):
        return store.get_text(tx.connection, report_id)
    given = [
        PassageGiven(
            text=words if each is chosen else before.words_of(each),
            speaker=each.speaker,
            kind=each.kind,
            mark=each.mark,
            start_ms=each.start_ms,
            end_ms=each.end_ms,
        )
        for each in before.passages
    ]
    whole, placed = laid_out(given)
    salt, no = new_salt(), facts.version + 1
    event = PassageCorrected(report_id, no, chosen.order, digest(salt, whole))
    seq = tx.record(event)
    changed = replace(
        facts, version=no, state=ReportState.DRAFT, words=count_words(whole)
    )
    store.put_report(tx.connection, seq, changed)
    made = store.VersionMade(report_id, no, whole, placed, salt, tx.actor, tx.now())
    store.put_version(tx.connection, made)
    wordindex.forget(tx.word_index, before.passages)
    wordindex.take_up(tx.word_index, whole, placed)
    return store.get_text(tx.connection, report_id)
