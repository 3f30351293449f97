"""Changing the passphrase of a study, by one who may."""

from counterpoint.across.keeping import verbs
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import rekeying
from counterpoint.storage.database import Database
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def change_passphrase(study: Database, actor: MemberId, new: str) -> None:
    """Let another passphrase open a study from now on. Closes it.

    Whoever is stopped in the middle finds the study under one of the two. Backups and
    copies made before keep the former one.

    Raises:
        NotAllowedError: The member may not.
        WeakPassphraseError: It is short, or a common one.
        StudyOpenElsewhereError: Another program has the study open.
        NotOwnFileError: Its file is another user's, and would not stay theirs.
        NoRoomForCopyError: The disk does not take a file's copy.
        FormerStaysError: It is done, but the former file could not be written over.
    """
    with study.read(actor) as tx:
        permission.ask(tx, Deed.CHANGE_PASSPHRASE)  # before anything is copied
    rekeying.rekey(study, new, verbs.record_passphrase, actor)
