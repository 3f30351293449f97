"""Before a merge: opening the copy, alone, and where the study is backed up to."""

from pathlib import Path

from counterpoint.across.keeping import copying
from counterpoint.across.keeping.model import Backup
from counterpoint.across.merging.model import SamePlaceError
from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database
from counterpoint.storage.backup import NoRoomForCopyError
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace, Place
from counterpoint.study import permission
from counterpoint.study.permission import Deed


class CopyOpenError(RuleError):
    """Somebody has the copy open, or it was never closed."""


class NoBackupPlaceError(InputError):
    """A study on a server is backed up where one says."""


def open_apart(study: Database, where: Place, actor: MemberId) -> Database:
    """Open a copy that nobody else has open.

    An open study file has its log beside it, and so has one that was not closed.

    Raises:
        NotAllowedError: Coordinators merge.
        SamePlaceError: It is the study itself.
        CopyOpenError: It is open elsewhere, or was not closed.
        NoStudyError: Nothing is at that place.
        WrongPassphraseError: It was made with another passphrase.
        NewerStudyError: A newer Counterpoint wrote to it.
    """
    with study.read(actor) as tx:
        permission.ask(tx, Deed.MERGE)
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


def backup_place(study: Database) -> Path:
    """Name a file beside the study's for the backup that is made before a merge.

    Raises:
        NoBackupPlaceError: The study lies on a server.
    """
    if not isinstance(study.place, FilePlace):
        msg = "Say with --backup where this study is backed up to before the merge."
        raise NoBackupPlaceError(msg)
    path = study.place.path.absolute()
    return path.with_name(f"{path.stem}-before-merge-{study.last_seq()}{path.suffix}")


def back_up_beside(study: Database, actor: MemberId) -> Backup:
    """Back the study up beside its own file, before a merge.

    The file's name tells the last step, so another try after another step would not go
    on from what breaks off: nothing of it is left.

    Raises:
        NoBackupPlaceError: The study lies on a server.
        NoRoomForCopyError: There is no room beside the study.
        RuleError: As ``copying.back_up``.
    """
    target = backup_place(study)
    try:
        return copying.back_up(study, actor, target, keeps_part=False)
    except NoRoomForCopyError as error:
        msg = (
            "The disk has no room for a backup beside the study, so nothing was merged."
            " Make room there, then merge again."
        )
        raise NoRoomForCopyError(msg) from error
