"""What is done about wording: correct a passage."""

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.report.model import ReportText
from counterpoint.report.relation import ask_to_revise
from counterpoint.report.revision.keeping import correct_words
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
    return correct_words(tx, report_id, passage_id, text)
