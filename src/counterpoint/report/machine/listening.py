"""Making a draft by machine: from the sealed sound to words, piece by piece.

This takes the study itself and not a transaction: a machine listens for an hour,
and nobody is kept waiting meanwhile. Each piece is kept as soon as it was heard, so
that a crash costs the piece in hand and no more.
"""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass

from counterpoint.interview.recording.model import Part
from counterpoint.interview.recording.store import get_recording
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.media import reading
from counterpoint.media.speech.kind import get_kind
from counterpoint.media.speech.library import facts_of
from counterpoint.media.speech.model import BYTES_A_MS
from counterpoint.media.speech.stretch import chunks
from counterpoint.media.speech.work import (
    LONGEST_MS,
    Job,
    find_speech,
    pieces,
)
from counterpoint.report.listening.verbs import find_sound, read_sound
from counterpoint.report.machine import store, verbs
from counterpoint.report.machine.model import Heard, MachineState
from counterpoint.storage.database import Database
from counterpoint.storage.sealed import SealedReader
from counterpoint.study.ethics.store import list_ethics

Progress = Callable[[int], None]
"""Is told how much is done, from 0 to 100."""


@dataclass(frozen=True, slots=True)
class Listening:
    """One draft being made.

    Attributes:
        study: Open meanwhile.
        actor: The member who let the machine listen.
    """

    study: Database
    actor: MemberId
    interview_id: InterviewId


def begin(work: Listening, *, engine: str, model: str, language: str = "") -> None:
    """Begin a draft, or go on with one that was begun by the same means.

    Raises:
        NoEngineError: No engine goes by that name.
        EngineMissingError: It is not installed.
        ModelMissingError: There is no such model on this machine.
        RuleError: What ``begin_machine_draft`` or ``resume_machine_draft`` refuses.
    """
    facts = facts_of(get_kind(engine), model)
    with work.study.write(work.actor) as tx:
        there = store.find_draft(tx.connection, work.interview_id)
        if there is None or there.state is MachineState.DONE:
            verbs.begin_machine_draft(
                tx, interview_id=work.interview_id, facts=facts, language=language
            )
        else:
            verbs.resume_machine_draft(tx, interview_id=work.interview_id, facts=facts)


def scopes_of(study: Database, actor: MemberId) -> list[str]:
    """Give what ethics approvals and amendments allow: sound goes nowhere else."""
    with study.read(actor) as tx:
        return [each.scope for each in list_ethics(tx.connection)]


def go_on(
    work: Listening, executor: Executor, progress: Progress = lambda _: None
) -> Heard:
    """Listen to what has not been listened to yet, until it is done or stopped.

    What goes wrong is kept beside the draft, which can be gone on with.

    Raises:
        CounterpointError: What was refused on the way.
    """
    try:
        return _listened(work, executor, progress)
    except CounterpointError as error:
        _fail(work, str(error))
        raise
    except Exception:
        _fail(work, "The engine broke off; go on with the draft, or take another.")
        raise


def _listened(work: Listening, executor: Executor, progress: Progress) -> Heard:
    heard = _heard(work)
    facts = heard.draft.facts
    job = Job(facts.engine, facts.model, heard.draft.language or None)
    pcm = samples_of(work)
    if not heard.pieces:
        speech = executor.submit(find_speech, job, pcm).result()
        with work.study.write(work.actor) as tx:
            heard = verbs.lay_out_machine_draft(
                tx,
                interview_id=work.interview_id,
                speech=speech,
                pieces=chunks(speech, LONGEST_MS),
            )
    wanted = [p for p in enumerate(heard.pieces) if p[0] not in heard.done]
    for piece in pieces(executor, job, pcm, wanted, lambda: _goes_on(work)):
        if not _goes_on(work):
            break
        with work.study.write(work.actor) as tx:
            verbs.keep_machine_piece(
                tx,
                interview_id=work.interview_id,
                number=piece.number,
                segments=piece.segments,
            )
        progress(_heard(work).done_percent)
    if _goes_on(work):
        with work.study.write(work.actor) as tx:
            verbs.end_machine_draft(tx, interview_id=work.interview_id)
    return _heard(work)


def samples_of(work: Listening) -> bytes:
    """Decode a whole recording: each part where it begins in recording time.

    Some 115 MB an hour are held in memory; nothing is laid on a disk.
    """
    with work.study.read(work.actor) as tx:
        recording = get_recording(tx.connection, work.interview_id)
    whole = bytearray(recording.duration_ms * BYTES_A_MS)
    for part in recording.parts:
        at = part.start_ms * BYTES_A_MS
        end = at + part.duration_ms * BYTES_A_MS
        for samples in reading.decoded(_reader(work, part)):
            room = samples[: max(0, end - at)]
            whole[at : at + len(room)] = room
            at += len(room)
    return bytes(whole)


def _reader(work: Listening, part: Part) -> SealedReader:
    """Give a part's sound as a file; each stretch asks anew whether one may hear it."""

    def fetch(start: int, end: int) -> bytes:
        with work.study.read(work.actor) as tx:
            return read_sound(
                tx,
                interview_id=work.interview_id,
                part_id=part.id,
                start=start,
                end=end,
            )

    with work.study.read(work.actor) as tx:
        found = find_sound(tx, interview_id=work.interview_id, part_id=part.id)
    return SealedReader(found.size_bytes, fetch)


def _heard(work: Listening) -> Heard:
    with work.study.read(work.actor) as tx:
        return verbs.show_machine_draft(tx, interview_id=work.interview_id)


def _goes_on(work: Listening) -> bool:
    with work.study.read(work.actor) as tx:
        draft = store.find_draft(tx.connection, work.interview_id)
    return draft is not None and draft.state is MachineState.RUNNING


def _fail(work: Listening, problem: str) -> None:
    """Keep why a draft could not be gone on with, if it is still there."""
    if _goes_on(work):
        with work.study.write(work.actor) as tx:
            verbs.end_machine_draft(tx, interview_id=work.interview_id, problem=problem)
