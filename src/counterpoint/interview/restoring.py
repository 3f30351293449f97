"""What must still hold after a step was taken back or done again."""

from counterpoint.interview.meeting import store
from counterpoint.storage.transaction import Transaction


def check_restored(tx: Transaction) -> None:
    """Let the database see who interviews now, and refuse a writer who would.

    To be called in the same transaction, after ``storage.versions.take_back``.

    Raises:
        InterviewerWritesError: A member would interview and write the report.
    """
    store.keep_holders_in_step(tx.connection)
