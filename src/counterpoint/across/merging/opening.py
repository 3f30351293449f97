"""Opening a copy for a merge: alone, with the study's own key."""

from counterpoint.across.merging.model import SamePlaceError
from counterpoint.kernel.errors import RuleError
from counterpoint.storage import database
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace, Place


class CopyOpenError(RuleError):
    """Somebody has the copy open, or it was never closed."""


def open_apart(study: Database, where: Place) -> Database:
    """Open a copy that nobody else has open.

    An open study file has its log beside it, and so has one that was not closed.

    Raises:
        SamePlaceError: It is the study itself.
        CopyOpenError: It is open elsewhere, or was not closed.
        NoStudyError: Nothing is at that place.
        WrongPassphraseError: It was made with another passphrase.
        NewerStudyError: A newer Counterpoint wrote to it.
    """
    if study.place == where:
        msg = "This is the study itself; give the copy that was worked on apart."
        raise SamePlaceError(msg)
    if isinstance(where, FilePlace):
        log = where.path.with_name(f"{where.path.name}-wal")
        if log.exists():
            msg = (
                "The copy is open elsewhere, or was not closed: close it there, or open"
                " and close it once, and merge again."
            )
            raise CopyOpenError(msg)
    return database.open_copy(where, study.key)
