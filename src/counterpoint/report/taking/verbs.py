"""What is done to fill a draft: take over what a machine heard, or a file holds."""

from collections.abc import Sequence
from dataclasses import replace

from counterpoint.kernel.ids import InterviewId
from counterpoint.kernel.outcome import Item
from counterpoint.kernel.text import digest, new_salt
from counterpoint.report.draft import store
from counterpoint.report.draft.model import DraftPassage, TextOrigin, checked
from counterpoint.report.draft.writing import writable_draft
from counterpoint.report.exclusion.store import list_excluded_sound
from counterpoint.report.listening.relation import listener_of
from counterpoint.report.machine import store as machine_store
from counterpoint.report.model import PARAGRAPH_BREAK, PassageGiven
from counterpoint.report.relation import writer_relations
from counterpoint.report.taking.model import (
    DraftFilled,
    Taken,
    appended,
    check_ended,
    chosen,
    of_given,
    of_segments,
    unheard,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def take_machine_draft(
    tx: Transaction, *, interview_id: InterviewId, revision: int, since_ms: int = 0
) -> Taken:
    """Take over what a machine heard, behind what is written.

    Each passage is marked as the machine's until the writer changes its words or
    says that they stand; before that the draft cannot be handed in.

    Args:
        tx: Who acts: the writer.
        interview_id: The interview it is the report of.
        revision: The draft's revision that the writer sees.
        since_ms: From where in the recording on; 0 takes all.

    Raises:
        NoMachineDraftError: There is none.
        StillListeningError: The machine is not done, and was not stopped.
        WrittenThereError: Something is written of that stretch already.
        NothingToTakeError: No words are left to take over.
        StaleDraftError: The draft was saved from another window meanwhile.
        HandedInError: The report lies with its reviewer.
        WriterIsInterviewerError: The writer did the interview (M35).
        NotFoundError: There is no such interview.

    Source: method, rows M34 and M35; decision 0009.
    """
    permission.ask(tx, Deed.WRITE_DRAFT, *writer_relations(tx, interview_id))
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    made = machine_store.get_draft(tx.connection, interview_id)
    heard = machine_store.get_heard(tx.connection, made)
    check_ended(heard)
    offered = of_segments(heard.segments)
    taken = _fill(tx, interview_id, revision, offered, since_ms, TextOrigin.MACHINE)
    return replace(taken, left=(*taken.left, *unheard(heard, since_ms)))


def take_transcript(
    tx: Transaction,
    *,
    interview_id: InterviewId,
    revision: int,
    passages: Sequence[PassageGiven],
    since_ms: int = 0,
) -> Taken:
    """Take over what a file holds, behind what is written.

    Args:
        tx: Who acts: the writer.
        interview_id: The interview it is the report of.
        revision: The draft's revision that the writer sees.
        passages: As they were read from the file, in order.
        since_ms: From where in the recording on; 0 takes all.

    Raises:
        WrittenThereError: Something is written of that stretch already.
        NothingToTakeError: No words are left to take over.
        StaleDraftError: The draft was saved from another window meanwhile.
        HandedInError: The report lies with its reviewer.
        WriterIsInterviewerError: The writer did the interview (M35).
        NotFoundError: There is no such interview.
        InputError: The passages are too many, or a time lies before the beginning.

    Source: method, rows M34 and M35.
    """
    permission.ask(tx, Deed.WRITE_DRAFT, *writer_relations(tx, interview_id))
    offered = of_given(passages)
    return _fill(tx, interview_id, revision, offered, since_ms, TextOrigin.FILE)


def _fill(  # noqa: PLR0913, PLR0917 - one deed, in its parts
    tx: Transaction,
    interview_id: InterviewId,
    revision: int,
    offered: Sequence[DraftPassage],
    since_ms: int,
    origin: TextOrigin,
) -> Taken:
    """Put passages behind what is written, and keep the draft."""
    before = writable_draft(tx, interview_id, revision)
    left: list[Item]
    excluded = list_excluded_sound(tx.connection, interview_id)
    new, left = chosen(offered, since_ms, excluded)
    kept = checked(appended(before.passages, new))
    filled = replace(before, revision=revision + 1, passages=kept, saved_at=tx.now())
    salt = new_salt()
    witness = digest(salt, PARAGRAPH_BREAK.join(each.text for each in kept))
    event = DraftFilled(interview_id, filled.revision, len(new), origin.value, witness)
    store.put_draft(tx.connection, tx.record(event), filled, salt, tx.now())
    return Taken(filled, len(new), tuple(left))
