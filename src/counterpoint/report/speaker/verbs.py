"""What is done about speakers: say who they are."""

from collections.abc import Mapping
from dataclasses import replace

from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.text import normalised
from counterpoint.report import store
from counterpoint.report.event import SpeakersSaid
from counterpoint.report.model import (
    NoSuchMarkError,
    Report,
    ReportState,
    Speaker,
)
from counterpoint.report.relation import ask_to_write
from counterpoint.report.speaker.store import put_speakers
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission


def say_who_speaks(
    tx: Transaction, *, report_id: ReportId, speakers: Mapping[str, Speaker]
) -> Report:
    """Say who the speakers' marks of a report stand for.

    The kinds of the passages follow: the interviewee's are own words, the
    interviewer's questions. A report that was submitted or approved has to be
    submitted again, as its interviewer heard other speakers.

    Args:
        tx: Who acts, and in which study.
        report_id: The report.
        speakers: By mark as the passages bear it; the empty mark stands for
            all passages without one that are no notes.

    Raises:
        NoSuchMarkError: No passage bears one of the marks.
        NotFoundError: There is no such report.
    """
    permission.ask(tx, *ask_to_write(tx, report_id))
    before = store.get_report(tx.connection, report_id)
    said = {normalised(mark).strip(): who for mark, who in speakers.items()}
    borne = {p.mark for p in store.get_text(tx.connection, report_id).passages}
    if not said.keys() <= borne:
        msg = "No passage of this report bears that mark; reload the page."
        raise NoSuchMarkError(msg)
    if not said:
        return before
    seq = tx.record(SpeakersSaid(report_id, len(said)))
    put_speakers(tx.connection, seq, report_id, said)
    if before.state in (ReportState.APPROVED, ReportState.SUBMITTED):
        reopened = replace(before, state=before.changed)
        store.put_report(tx.connection, seq, reopened)
    return store.get_report(tx.connection, report_id)
