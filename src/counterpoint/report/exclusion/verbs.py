"""What is done about exclusions: exclude, bring back, list, write out."""

from collections.abc import Sequence
from dataclasses import replace

from counterpoint.interview.meeting import store as meeting_store
from counterpoint.interview.meeting.model import check_told
from counterpoint.interview.recording.store import find_recording
from counterpoint.kernel.ids import ExclusionId, InterviewId, new_id
from counterpoint.kernel.spans import TimeSpan
from counterpoint.kernel.text import normalised
from counterpoint.participant.person.store import list_labels
from counterpoint.report import store as report_store
from counterpoint.report.assignment.store import find_report_of
from counterpoint.report.draft.store import find_draft
from counterpoint.report.exclusion import store
from counterpoint.report.exclusion.model import (
    Exclusion,
    ExclusionReason,
    ExclusionsExported,
    ExportFormat,
    RestoredError,
    SoundExcluded,
    SoundRestored,
    Timed,
    check_excludable,
    checked_note,
)
from counterpoint.report.exclusion.sheet import LogRow, csv_of, xlsx_of
from counterpoint.report.relation import (
    interview_relations,
    writer_of,
    writer_relations,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def list_exclusions(tx: Transaction, interview_id: InterviewId) -> list[Exclusion]:
    """List what is, or was, excluded of an interview's recording, by place.

    The notes are shown to its writer and its interviewer only.

    Raises:
        NotFoundError: There is no such interview.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    found = store.list_exclusions(tx.connection, interview_id)
    if interview_relations(tx, interview_id):
        return found
    return [replace(each, note="") for each in found]


def exclude_sound(  # noqa: PLR0913 - a stretch has two ends, a reason and a note
    tx: Transaction,
    *,
    interview_id: InterviewId,
    start_ms: int,
    end_ms: int,
    reason: ExclusionReason,
    note: str = "",
) -> Exclusion:
    """Leave a stretch of the recording out of the report, and say why.

    Raises:
        NotToldError: The interview has not been held.
        EmptySpanError: It has no sound in it.
        PastTheEndError: The recording is shorter.
        ExcludedTwiceError: Some of it is excluded already.
        KeptTimeError: A passage lies in it.
        NoteTooLongError: The note is longer than a few sentences.
        NotFoundError: There is no such interview.

    Source: method, row M37; invariant 10.
    """
    permission.ask(tx, Deed.EXCLUDE_SOUND, *writer_relations(tx, interview_id))
    check_told(meeting_store.get_interview(tx.connection, interview_id).state)
    sound = TimeSpan(start_ms, end_ms)
    standing = store.list_excluded_sound(tx.connection, interview_id)
    recording = find_recording(tx.connection, interview_id)
    length_ms = None if recording is None else recording.duration_ms
    check_excludable(sound, standing, _kept_of(tx, interview_id), length_ms)
    new = Exclusion(
        id=ExclusionId(new_id()),
        interview_id=interview_id,
        sound=sound,
        reason=reason,
        note=checked_note(normalised(note)),
        made_by=tx.actor,
        made_at=tx.now(),
    )
    event = SoundExcluded(interview_id, new.id, start_ms, end_ms, reason)
    store.put_exclusion(tx.connection, tx.record(event), new)
    return new


def restore_sound(tx: Transaction, *, exclusion_id: ExclusionId) -> Exclusion:
    """Bring a stretch back that was left out; the log keeps that it was.

    Raises:
        RestoredError: It was brought back before.
        NotFoundError: There is no such exclusion.

    Source: method, row M37.
    """
    permission.ask(tx, Deed.RESTORE_SOUND, *_relations(tx, exclusion_id))
    known = store.get_exclusion(tx.connection, exclusion_id)
    if not known.stands:
        msg = "This stretch was brought back before; nothing is left to do."
        raise RestoredError(msg)
    seq = tx.record(SoundRestored(known.interview_id, exclusion_id))
    restored = replace(known, restored_by=tx.actor, restored_at=tx.now())
    store.put_exclusion(tx.connection, seq, restored)
    return restored


def export_exclusions(
    tx: Transaction,
    *,
    format: ExportFormat,  # noqa: A002 - its name
) -> bytes:
    """Write out minutes and reasons of all exclusions, without any content.

    Source: method, row M37.
    """
    permission.ask(tx, Deed.EXPORT)
    labels = list_labels(tx.connection)
    whose = {
        each.id: each.participant_id
        for each in meeting_store.list_interviews(tx.connection)
    }
    rows = [
        LogRow(
            label=labels.get(whose[each.interview_id], ""),
            start_ms=each.sound.start_ms,
            end_ms=each.sound.end_ms,
            reason=each.reason,
            state="excluded" if each.stands else "brought back",
        )
        for each in store.list_exclusions(tx.connection)
        if each.interview_id in whose
    ]
    tx.record(ExclusionsExported(format, len(rows)))
    return csv_of(rows) if format is ExportFormat.CSV else xlsx_of(rows, at=tx.now())


def _relations(tx: Transaction, exclusion_id: ExclusionId) -> tuple[Relation, ...]:
    known = store.get_exclusion(tx.connection, exclusion_id)
    return interview_relations(tx, known.interview_id)


def _kept_of(tx: Transaction, interview_id: InterviewId) -> Sequence[Timed]:
    """List the passages that are kept: the writer's draft's, else the report's."""
    writer = writer_of(tx, interview_id)
    draft = find_draft(tx.connection, interview_id, writer) if writer else None
    if draft is not None:
        return draft.passages
    filed = find_report_of(tx.connection, interview_id)
    if filed is None:
        return ()
    return report_store.get_text(tx.connection, filed).passages
