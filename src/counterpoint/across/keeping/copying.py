"""Copying a whole study: out as a backup, in as a restored study.

These take the study itself and not a transaction, for a copy lasts longer than
one: people go on working while it is made.
"""

from pathlib import Path

from sqlalchemy import Connection

from counterpoint.across.keeping import verbs
from counterpoint.across.keeping.model import Backup
from counterpoint.kernel.ids import MemberId
from counterpoint.report import store as report_store
from counterpoint.report import wordindex
from counterpoint.storage import backup, database
from counterpoint.storage.database import Database
from counterpoint.storage.fulltext import FullText
from counterpoint.storage.history import Verification
from counterpoint.storage.place import FilePlace, Place
from counterpoint.storage.transfer import transfer
from counterpoint.study.design import verbs as design


def back_up(study: Database, actor: MemberId, target: Path) -> Backup:
    """Copy an open study into a file, verify the copy and note it.

    Raises:
        PlaceTakenError: There is a file at the target.
        NoFolderError: There is no such folder.
        CopyBrokenError: The copy could not be opened again.
    """
    with study.read(actor) as tx:
        verbs.list_backups(tx)  # asks, before anything is copied
    copied = backup.back_up(study, target, index_words)
    with study.write(actor) as tx:
        return verbs.record_backup(tx, path=str(target), entries=copied.entries)


def restore(source: Path, target: Place, passphrase: str) -> Verification:
    """Bring a backup back, as a file or on a server; the same passphrase opens it.

    Raises:
        NoStudyError: There is no study at the source.
        WrongPassphraseError: The passphrase does not open it.
        PlaceTakenError: Something is at the target.
        TransferBrokenError: What arrived is not what was sent.
    """
    opened = database.open_(FilePlace(source), passphrase)
    try:
        if isinstance(target, FilePlace):
            target.path.parent.mkdir(parents=True, exist_ok=True)
            return backup.back_up(opened, target.path, index_words)
        transfer(opened, target, index_words)
    finally:
        opened.close()
    restored = database.open_(target, passphrase)
    try:
        return backup.verify_whole(restored)
    finally:
        restored.close()


def verify(study: Database, actor: MemberId) -> Verification:
    """Recompute the history and, in a file, the seal of every page."""
    with study.read(actor) as tx:
        design.show_study(tx)  # whoever may read it may ask whether it holds
    return backup.verify_whole(study)


def index_words(connection: Connection, index: FullText) -> None:
    """Take up the words of every report's version in analysis, anew."""
    for report in report_store.list_reports(connection):
        if report.version_in_analysis is None:
            continue
        kept = report_store.get_text(connection, report.id, report.version_in_analysis)
        wordindex.take_up(index, kept.text, kept.passages)
