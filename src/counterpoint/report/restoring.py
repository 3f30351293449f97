"""What must still hold after a step was taken back or done again."""

from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.report import store
from counterpoint.report.assignment import store as assignment_store
from counterpoint.report.model import ReportTakenError
from counterpoint.report.separation import store as separation_store
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import DataMode


def check_restored(tx: Transaction) -> None:
    """Refuse a restored report whose key somebody gave to another meanwhile.

    And let the database see who writes now. To be called in the same
    transaction, after ``storage.versions.take_back`` and after interviews were
    seen to.

    Raises:
        ReportTakenError: Two reports would have one key.
    """
    if store.list_shared_keys(tx.connection):
        msg = "Another report has been given this report's key; it stays retired."
        raise ReportTakenError(msg)
    kept = separation_store.list_kept(tx.connection)
    stands = _writers(tx)
    for interview_id in kept.keys() | stands.keys():
        writer, mode = stands.get(interview_id, (None, DataMode.REPORT))
        if kept.get(interview_id, (None, mode)) != (writer, mode):
            separation_store.keep_apart(tx.connection, interview_id, writer, mode)


def _writers(tx: Transaction) -> dict[InterviewId, tuple[MemberId, DataMode]]:
    """Say who writes which report now, and by which rule it was settled."""
    modes = assignment_store.list_modes(tx.connection)
    chosen = assignment_store.list_assignments(tx.connection)
    found = {id_: (each.writer_id, modes[id_]) for id_, each in chosen.items()}
    for each in store.list_reports(tx.connection):
        if each.interview_id is not None:
            found.pop(each.interview_id, None)
            if each.writer_id is not None:
                found[each.interview_id] = (each.writer_id, each.data_mode)
    return found
