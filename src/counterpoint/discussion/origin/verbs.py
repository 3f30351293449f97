"""What is asked about origins: where a theme or a code came from."""

from counterpoint.discussion.origin import store
from counterpoint.discussion.origin.model import Made, MadeKind, NoteThen, Origin
from counterpoint.kernel.ids import NoteId, ReportId
from counterpoint.reading.note import store as note_store
from counterpoint.report.store import list_reports
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def show_origin(tx: Transaction, kind: MadeKind, made_id: str) -> Origin:
    """Show which notes, whose and on which words, something came from.

    Nothing is made from notes before a seal opens, so that nothing sealed is told.

    Source: method, row M43.
    """
    permission.ask(tx, Deed.READ_NOTES)
    made = Made(kind, made_id)
    kept = store.list_of(tx.connection, made)
    keys = {each.id: each.key for each in list_reports(tx.connection)}
    notes = []
    for each in kept:
        if each.note_id is not None:
            told = _then(tx, each.note_id, each.since, keys)
            notes += [] if told is None else [told]
    return Origin(
        made=made,
        notes=tuple(notes),
        meeting_id=next((k.meeting_id for k in kept if k.meeting_id), None),
        decision_id=next((k.decision_id for k in kept if k.decision_id), None),
    )


def _then(
    tx: Transaction, note_id: NoteId, seq: int, keys: dict[ReportId, str]
) -> NoteThen | None:
    then = note_store.find_note_then(tx.connection, note_id, seq)
    if then is None:
        return None
    now = note_store.find_note_now(tx.connection, note_id)
    return NoteThen(
        note=then,
        report=keys.get(then.report_id, ""),
        has_changed=now is None or now.wording != then.wording,
        is_withdrawn=then.exact == "",
    )
