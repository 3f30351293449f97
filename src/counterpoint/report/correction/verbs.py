"""What is done about wording: correct a passage."""

from dataclasses import replace

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.report import store
from counterpoint.report.model import NoSuchPassageError, ReportText, checked_words
from counterpoint.report.relation import ask_to_revise
from counterpoint.report.revision.keeping import given_of, keep_version
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission


def correct_passage(
    tx: Transaction, *, report_id: ReportId, passage_id: PassageId, text: str
) -> ReportText:
    """Correct the words of one passage; a new version waits for approval.

    The earlier version stays, and is the one in analysis until the new one is
    approved. A correction is taken back by correcting again: an approval fell
    with it, and must not come back unless the reviewer gives it anew. The same
    words again change nothing.

    Raises:
        NotAllowedError: The acting member neither wrote nor reviews it.
        NoSuchPassageError: The current version has no such passage.
        EmptyPassageError: There are no words.
        NotFoundError: There is no such report.

    Source: method, row M36; invariant 9.
    """
    permission.ask(tx, *ask_to_revise(tx, report_id))
    facts = store.get_report(tx.connection, report_id)
    # What the file said, not what is said about its marks: that stays apart.
    before = store.get_text_as_filed(tx.connection, report_id)
    chosen = next((p for p in before.passages if p.id == passage_id), None)
    if chosen is None:
        msg = "The report has changed and has no such passage now; reload the page."
        raise NoSuchPassageError(msg)
    words = checked_words(text, chosen.order)
    if words != before.words_of(chosen):
        given = given_of(before)
        given[chosen.order] = replace(given[chosen.order], text=words)
        keep_version(tx, facts, given, chosen.order)
    return store.get_text(tx.connection, report_id)
