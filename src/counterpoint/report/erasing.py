"""What of a person this stage keeps, and how their words go from it."""

from collections.abc import Iterator

from sqlalchemy import Connection

from counterpoint.kernel.ids import OriginalId
from counterpoint.participant.erasing import Whose
from counterpoint.report.approval.store import approval
from counterpoint.report.draft.store import draft, draft_passage
from counterpoint.report.exclusion.store import exclusion
from counterpoint.report.machine.store import (
    machine_draft,
    machine_piece,
    machine_segment,
)
from counterpoint.report.original.store import original
from counterpoint.report.speaker.store import report_speaker
from counterpoint.report.store import list_own_words, passage, report, report_version
from counterpoint.storage.erasing import Part, empty, ids_of
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's."""
    own = whose.report_ids
    heard = ids_of(connection, machine_draft.c.interview_id, whose.interview_ids)
    drafts = ids_of(connection, draft.c.interview_id, whose.interview_ids)
    return [
        Part("reports", report.c.id, own),
        Part("versions of reports", report_version.c.report_id, own),
        Part("passages", passage.c.report_id, own),
        Part("original files", original.c.report_id, own),
        Part("drafts", draft.c.interview_id, whose.interview_ids),
        Part("", draft_passage.c.draft_id, frozenset(drafts)),
        # Minutes and reasons stay in the log; what was noted of them goes.
        Part("", exclusion.c.interview_id, whose.interview_ids, ends=False),
        Part("", report_speaker.c.report_id, own),
        Part("", approval.c.report_id, own),
        Part("drafts by machine", machine_draft.c.interview_id, whose.interview_ids),
        Part("", machine_piece.c.machine_draft_id, heard),
        Part("", machine_segment.c.machine_draft_id, heard),
    ]


def list_told(connection: Connection, whose: Whose) -> Iterator[str]:
    """List what a person told, passage by passage, in all versions."""
    return list_own_words(connection, whose.report_ids)


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take reports, their originals and their entries in the word index out."""
    reports = whose.report_ids
    tx.word_index.erase(ids_of(tx.connection, passage.c.report_id, reports))
    for id_ in ids_of(tx.connection, original.c.report_id, reports):
        tx.originals.destroy(OriginalId(id_))
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
