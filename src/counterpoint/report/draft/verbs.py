"""What is done about drafts: open, save, look back, hand in, put aside."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterpoint.kernel.ids import InterviewId
from counterpoint.kernel.text import digest, new_salt
from counterpoint.report import store as report_store
from counterpoint.report.approval.verbs import submit_report
from counterpoint.report.assignment.store import find_report_of
from counterpoint.report.draft import store
from counterpoint.report.draft.model import (
    Draft,
    DraftBehindError,
    DraftPassage,
    DraftPutAside,
    DraftSaved,
    DraftState,
    EmptyDraftError,
    checked,
    sittings,
    written,
)
from counterpoint.report.draft.writing import (
    check_open,
    draft_of,
    whose_draft,
    writable_draft,
)
from counterpoint.report.exclusion.model import Exclusion, check_kept
from counterpoint.report.exclusion.store import list_excluded_sound, list_exclusions
from counterpoint.report.model import (
    PARAGRAPH_BREAK,
    PassageGiven,
    Report,
)
from counterpoint.report.relation import writer_relations
from counterpoint.report.revision.verbs import revise_report
from counterpoint.report.sounding import check_order_in_sound
from counterpoint.report.verbs import file_report
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class DraftShown:
    """A draft with what belongs beside it.

    Attributes:
        exclusions: What is, or was, left out of the recording.
        report: The report as it was handed in before, if it was.
    """

    draft: Draft
    exclusions: tuple[Exclusion, ...]
    report: Report | None


def open_draft(tx: Transaction, interview_id: InterviewId) -> DraftShown:
    """Show the acting writer's draft, or what one begins from.

    Without a draft it is the report as it stands, or nothing yet. Nobody but
    the writer sees it, the coordinator included.

    Raises:
        NotFoundError: There is no such interview.

    Source: method, section 3.6, report draft.
    """
    permission.ask(tx, Deed.WRITE_DRAFT, *writer_relations(tx, interview_id))
    draft = draft_of(tx, interview_id)
    filed = find_report_of(tx.connection, interview_id)
    return DraftShown(
        draft,
        tuple(list_exclusions(tx.connection, interview_id)),
        None if filed is None else report_store.get_report(tx.connection, filed),
    )


def save_draft(
    tx: Transaction,
    *,
    interview_id: InterviewId,
    passages: Sequence[DraftPassage],
    revision: int,
) -> Draft:
    """Keep what is written so far; the same again changes nothing.

    Args:
        tx: Who acts, and in which study.
        interview_id: The interview it is the report of.
        passages: All of them, in order; some may be empty.
        revision: The draft's revision that they were written on.

    Raises:
        StaleDraftError: It was saved from another window meanwhile.
        HandedInError: The report lies with its reviewer.
        WriterIsInterviewerError: The writer did the interview (M35).
        NotToldError: The interview has not been held.
        NotFoundError: There is no such interview.
        InputError: Passages are not told apart, or are too many.
    """
    permission.ask(tx, Deed.WRITE_DRAFT, *writer_relations(tx, interview_id))
    before = writable_draft(tx, interview_id, revision)
    kept = checked(passages)
    if kept == before.passages and before.saved_at is not None:
        return before
    new = replace(before, revision=revision + 1, passages=kept, saved_at=tx.now())
    salt = new_salt()
    witness = digest(salt, PARAGRAPH_BREAK.join(each.text for each in kept))
    event = DraftSaved(interview_id, new.revision, len(kept), witness)
    store.put_draft(tx.connection, tx.record(event), new, salt, tx.now())
    return new


def list_draft_states(tx: Transaction, interview_id: InterviewId) -> list[DraftState]:
    """List earlier states of the acting writer's draft, latest first.

    Of the saves within ten minutes, the last is listed.

    Raises:
        NotFoundError: There is no such interview.
    """
    permission.ask(tx, Deed.WRITE_DRAFT, *writer_relations(tx, interview_id))
    writer = whose_draft(tx, interview_id)
    return sittings(store.list_saves(tx.connection, interview_id, writer))


def show_draft_state(tx: Transaction, interview_id: InterviewId, seq: int) -> Draft:
    """Show the acting writer's draft as it stood at a place in history.

    Raises:
        NoSuchDraftError: There was none.
        NotFoundError: There is no such interview.
    """
    permission.ask(tx, Deed.WRITE_DRAFT, *writer_relations(tx, interview_id))
    writer = whose_draft(tx, interview_id)
    return store.get_draft_as_of(tx.connection, interview_id, writer, seq)


def put_draft_aside(tx: Transaction, *, interview_id: InterviewId) -> DraftShown:
    """Put the draft aside and begin anew from the report as it stands.

    What was written stays among the earlier states.

    Raises:
        EmptyDraftError: There is no draft.
        NotFoundError: There is no such interview.
    """
    permission.ask(tx, Deed.WRITE_DRAFT, *writer_relations(tx, interview_id))
    draft = draft_of(tx, interview_id)
    if draft.saved_at is None:
        msg = "Nothing is saved here yet, so there is nothing to put aside."
        raise EmptyDraftError(msg)
    seq = tx.record(DraftPutAside(interview_id))
    store.retire_draft(tx.connection, seq, draft.id)
    return open_draft(tx, interview_id)


def submit_draft(tx: Transaction, *, interview_id: InterviewId) -> Report:
    """Hand the draft in: it becomes the report, and goes to the interviewer.

    Raises:
        EmptyDraftError: Nothing is written.
        KindOpenError: Of a passage it is not said what it is.
        PassageOrderError: Two passages overlap in the sound.
        ExcludedTimeError: A passage lies in an excluded stretch.
        DraftBehindError: The report has been changed since the draft was begun.
        HandedInError: The report lies with its reviewer.
        WriterIsInterviewerError: The writer did the interview (M35).
        NotToldError: The interview has not been held.
        NotFoundError: There is no such interview.

    Source: method, rows M34 to M36; invariant 10.
    """
    permission.ask(tx, Deed.WRITE_DRAFT, *writer_relations(tx, interview_id))
    draft = draft_of(tx, interview_id)
    passages = written(draft.passages)
    check_order_in_sound([each.given() for each in passages])
    check_kept(passages, list_excluded_sound(tx.connection, interview_id))
    check_open(tx, interview_id)
    begun = len(tx.recorded)
    report = _become_report(tx, draft, [each.given() for each in passages])
    done = tx.recorded[begun:]
    submitted = submit_report(tx, report_id=report.id)
    if draft.saved_at is not None:
        seq = done[0] if done else tx.recorded[-1]
        store.retire_draft(tx.connection, seq, draft.id)
    return submitted


def _become_report(
    tx: Transaction, draft: Draft, given: Sequence[PassageGiven]
) -> Report:
    """File the draft as the report, or as its next version."""
    filed = find_report_of(tx.connection, draft.interview_id)
    if filed is None:
        return file_report(
            tx,
            interview_id=draft.interview_id,
            passages=given,
            writer_id=draft.writer_id,
        )
    if report_store.get_report(tx.connection, filed).version != draft.based_on:
        msg = (
            "The report was changed since this draft was begun; copy what you need, "
            "put the draft aside, and begin from the report as it stands."
        )
        raise DraftBehindError(msg)
    return revise_report(tx, report_id=filed, passages=given)
