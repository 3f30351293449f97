"""Moving a study: from a file to a server, and back. Nobody works in it meanwhile.

Rows, history and key go over as they are, in one moment of the study. What is left
behind is put aside under another name, so that nobody goes on in it by mistake, and
can be deleted once the moved study has proved itself.
"""

from dataclasses import dataclass
from pathlib import Path

from counterpoint.across.keeping import verbs
from counterpoint.across.keeping.copying import index_words
from counterpoint.across.withdrawal import beside
from counterpoint.across.withdrawal import store as withdrawals
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import aside, backup, database
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace, Place, ServerPlace
from counterpoint.storage.transfer import count_rows, transfer


class StudyInUseError(RuleError):
    """Another program has the study open, and might write into what is left behind."""


@dataclass(frozen=True, slots=True)
class MovedStudy:
    """A study that stands at its new place.

    Attributes:
        entries: How many steps its history has, the move among them.
        rows: How many rows were counted at both places.
        left: The name of what was put aside.
    """

    entries: int
    rows: int
    left: str


def move(study: Database, actor: MemberId, target: Place) -> MovedStudy:
    """Move an open study to a free place, and put aside what is left. Closes it.

    The passphrase stays the same. If anything fails, the study is as it was, and
    nothing is left at the target.

    Raises:
        NotAllowedError: The member may not back up.
        PlaceTakenError: Something is at the target, or left here by an earlier move.
        SharedFolderError: The target's folder is synchronised or on a network.
        TransferBrokenError: What arrived is not what was sent.
        NoRoomForCopyError: The target's disk does not take the whole file.
        StudyInUseError: Another program has the study's file open.
    """
    is_made, left = False, ""
    try:
        with study.write(actor) as tx:  # whoever else would change it waits
            verbs.list_backups(tx)  # asks, before anything is copied
            aside.check_can_rename(tx.connection, study.place)
            stones = withdrawals.list_tombstones(tx.connection)
            transfer(study, target, index_words)
            is_made = True
            if isinstance(target, FilePlace):
                with backup.room_said():
                    backup.empty_log(target.path, study.key)
            rows = sum(count_rows(tx.connection).values())
            if isinstance(study.place, ServerPlace):
                left = aside.rename_schema(tx.connection, study.place)
        study.close()
        if isinstance(study.place, FilePlace):
            left = _put_file_aside(study.place.path)
    except BaseException:
        if is_made:
            aside.remove(target)
        raise
    moved = database.open_with_key(target, study.key)
    try:
        with moved.write(actor) as tx:
            verbs.record_move(tx, to_server=isinstance(target, ServerPlace))
        if isinstance(target, FilePlace):
            beside.write_list(target.path, moved.study_id, stones)
        return MovedStudy(backup.verify_whole(moved).entries, rows, left)
    finally:
        moved.close()


def _put_file_aside(path: Path) -> str:
    if aside.is_open_elsewhere(path):
        msg = "Another program has the study open; close it there, then move the study."
        raise StudyInUseError(msg)
    return aside.rename_file(path).name
