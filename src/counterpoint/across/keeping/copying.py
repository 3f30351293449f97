"""Copying a whole study: out as a backup, in as a restored study.

These take the study itself and not a transaction, for a copy lasts longer than
one: people go on working while it is made.
"""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from counterpoint.across.acting import NOBODY
from counterpoint.across.history.hiding import count_hidden
from counterpoint.across.keeping import verbs
from counterpoint.across.keeping.model import Backup
from counterpoint.across.keeping.witness import list_departures
from counterpoint.across.withdrawal import beside
from counterpoint.across.withdrawal import store as withdrawals
from counterpoint.across.withdrawal.repeating import Repeated, repeat_withdrawals
from counterpoint.interview.recording.checking import list_broken
from counterpoint.kernel.ids import MemberId
from counterpoint.report import store as report_store
from counterpoint.report import wordindex
from counterpoint.storage import backup, database
from counterpoint.storage.database import Database
from counterpoint.storage.fulltext import FullText
from counterpoint.storage.history import Verification
from counterpoint.storage.part import Tell
from counterpoint.storage.place import FilePlace, Place
from counterpoint.storage.transfer import transfer
from counterpoint.study.design import verbs as design


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that was brought back and opened.

    Attributes:
        repeated: What the lists of withdrawals beside it led to.
    """

    found: Verification
    repeated: Repeated


def back_up(
    study: Database,
    actor: MemberId,
    target: Path,
    tell: Tell = lambda _left: None,
    *,
    keeps_part: bool = True,
) -> Backup:
    """Copy an open study into a file, verify the copy and note it.

    What broke off before is gone on from; ``tell`` is told of it first. What breaks
    off now stays, if ``keeps_part``.

    Raises:
        PlaceTakenError: There is a file at the target.
        NoFolderError: There is no such folder.
        CopyBeingMadeError: Another program is making this copy.
        PassphraseChangedError: The study was opened with a former passphrase.
        NoRoomForCopyError: The disk takes no more; what was copied stays there.
        CopyBrokenError: The copy could not be opened again.
    """
    with study.read(actor) as tx:
        verbs.list_backups(tx)  # asks, before anything is copied
    copied = backup.back_up(study, target, index_words, tell, keeps_part=keeps_part)
    with study.read(actor) as tx:
        stones = withdrawals.list_tombstones(tx.connection)
    beside.write_list(target, study.study_id, stones)
    with study.write(actor) as tx:
        return verbs.record_backup(tx, path=str(target), entries=copied.entries)


def restore(
    source: Path,
    target: Place,
    passphrase: str,
    tell: Tell = lambda _left: None,
) -> Restored:
    """Bring a backup back, as a file or on a server; the same passphrase opens it.

    What the list of withdrawals beside it says and the backup does not know yet is
    carried out before anybody reads it; also what a list beside the target says,
    where an earlier study of the same name lay. A file that broke off before is gone
    on from; ``tell`` is told of it first.

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
            backup.back_up(opened, target.path, index_words, tell)
        else:
            transfer(opened, target, index_words)
    finally:
        opened.close()
    restored = database.open_(target, passphrase)
    try:
        files = [source]
        if isinstance(target, FilePlace):
            files.append(target.path)
        repeated = repeat_withdrawals(restored, files)
        if isinstance(target, FilePlace):
            with restored.read(NOBODY) as tx:
                stones = withdrawals.list_tombstones(tx.connection)
            beside.write_list(target.path, restored.study_id, stones)
        return Restored(backup.verify_whole(restored), repeated)
    finally:
        restored.close()


def verify(study: Database, actor: MemberId) -> Verification:
    """Recompute the history, the recordings' checksums and, in a file, its pages.

    Each version of a report is held against what history witnessed of it; a version
    that a replacement rewrote, against the replacement's own event. Linear in the
    history, the reports and all sound of the study. Entries are counted that
    the member may know of: how many there are besides would tell how much others
    have noted under a closed seal.
    """
    with study.read(actor) as tx:
        design.show_study(tx)  # whoever may read it may ask whether it holds
        hidden = count_hidden(tx)
        departures = list_departures(tx)
    found = backup.verify_whole(study)
    broken = [
        f"Part {part.place} of recording {recording.id} is not what came in."
        for recording, part in list_broken(study, actor)
    ]
    entries = found.entries - hidden
    return Verification(entries, (*found.problems, *departures, *broken))


def index_words(connection: Connection, index: FullText) -> None:
    """Take up the words of every report's version in analysis, anew."""
    for report in report_store.list_reports(connection):
        if report.version_in_analysis is None:
            continue
        kept = report_store.get_text(connection, report.id, report.version_in_analysis)
        wordindex.take_up(index, kept.text, kept.passages)
