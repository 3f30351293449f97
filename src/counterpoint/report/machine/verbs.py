"""What is done about drafts by machine: begin, keep, stop, take over, discard."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterpoint.interview.recording.model import check_there
from counterpoint.interview.recording.store import get_recording
from counterpoint.kernel.ids import InterviewId, MachineDraftId, new_id
from counterpoint.kernel.spans import TimeSpan
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.media.speech.kind import KINDS, KNOWN, Kind, Known, get_kind
from counterpoint.media.speech.library import is_installed, list_models
from counterpoint.media.speech.model import Facts, Segment
from counterpoint.report.listening.relation import listener_of
from counterpoint.report.machine import store
from counterpoint.report.machine.model import (
    Heard,
    MachineDraft,
    MachineDraftBegun,
    MachineDraftDiscarded,
    MachineDraftEnded,
    MachineDraftResumed,
    MachineDraftThereError,
    MachinePieceKept,
    MachineState,
    NotRunningError,
    SpeechFound,
    check_same,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.ethics.store import list_ethics
from counterpoint.study.permission import Deed
from counterpoint.working.scope import check_named, is_named


@dataclass(frozen=True, slots=True)
class EngineShown:
    """An engine, whether it may listen here, and by which models it could.

    Attributes:
        models: Those on this machine.
        known: Those that a person could fetch.
    """

    kind: Kind
    is_installed: bool
    in_scope: bool
    models: tuple[str, ...]
    known: tuple[Known, ...]


def list_engines(tx: Transaction) -> list[EngineShown]:
    """List the engines that Counterpoint can ask, and what is missing of each."""
    permission.ask(tx, Deed.READ_STUDY)
    scopes = _scopes(tx)
    return [
        EngineShown(
            kind,
            is_installed(kind),
            is_named(kind.names, scopes),
            tuple(list_models(kind)),
            tuple(each for each in KNOWN if each.engine == kind.name),
        )
        for kind in KINDS.values()
    ]


def begin_machine_draft(
    tx: Transaction, *, interview_id: InterviewId, facts: Facts, language: str = ""
) -> MachineDraft:
    """Let an engine on this machine begin a draft.

    Args:
        tx: Who acts, and in which study.
        interview_id: Whose recording it listens to.
        facts: By what; see ``library.facts_of``.
        language: The code of the language spoken; empty to let it find out.

    Raises:
        NotInScopeError: No ethics approval names the engine.
        MachineDraftThereError: There is a draft by machine already.
        NoRecordingError: There is no recording.
        RecordingDestroyedError: It was destroyed.

    Source: method, rows M33 and M59.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    _check_in_scope(tx, facts.engine)
    recording = get_recording(tx.connection, interview_id)
    check_there(recording)
    if store.find_draft(tx.connection, interview_id) is not None:
        msg = "There is a draft by machine already; throw it away to make another."
        raise MachineDraftThereError(msg)
    new = MachineDraft(
        id=MachineDraftId(new_id()),
        interview_id=interview_id,
        asked_by=tx.actor,
        state=MachineState.RUNNING,
        facts=facts,
        language=normalised(language).strip(),
        duration_ms=recording.duration_ms,
    )
    event = MachineDraftBegun(
        interview_id, new.id, facts.engine, facts.version, facts.model_sha256
    )
    store.put_draft(tx.connection, tx.record(event), new)
    return new


def resume_machine_draft(
    tx: Transaction, *, interview_id: InterviewId, facts: Facts
) -> MachineDraft:
    """Go on with a draft that was stopped, failed, or was left when a server ended.

    What was heard is kept; only the rest is listened to.

    Raises:
        NoMachineDraftError: There is none.
        NotRunningError: It is done.
        NotInScopeError: No ethics approval names the engine any more.
        OtherModelError: The engine or its model is another by now.
        RecordingDestroyedError: The recording was destroyed.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    draft = store.get_draft(tx.connection, interview_id)
    if draft.state is MachineState.DONE:
        msg = "This draft by machine is done; nothing is left to listen to."
        raise NotRunningError(msg)
    _check_in_scope(tx, facts.engine)
    check_same(draft, facts)
    check_there(get_recording(tx.connection, interview_id))
    going = replace(draft, state=MachineState.RUNNING, problem="")
    seq = tx.record(MachineDraftResumed(interview_id, draft.id))
    store.put_draft(tx.connection, seq, going)
    return going


def lay_out_machine_draft(
    tx: Transaction,
    *,
    interview_id: InterviewId,
    speech: Sequence[TimeSpan],
    pieces: Sequence[TimeSpan],
) -> Heard:
    """Keep where the engine found that somebody speaks.

    Raises:
        NoMachineDraftError: There is none.
        NotRunningError: It was stopped meanwhile.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    draft = _running(tx, interview_id)
    tx.record(SpeechFound(interview_id, draft.id, len(speech), len(pieces)))
    store.lay_out(tx.connection, draft.id, speech, pieces)
    return store.get_heard(tx.connection, draft)


def keep_machine_piece(
    tx: Transaction,
    *,
    interview_id: InterviewId,
    number: int,
    segments: Sequence[Segment],
) -> None:
    """Keep what was heard in one piece, as soon as it was.

    Raises:
        NoMachineDraftError: The draft was thrown away meanwhile.
        NotRunningError: It was stopped meanwhile.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    draft = _running(tx, interview_id)
    clean = [replace(each, text=normalised(each.text).strip()) for each in segments]
    kept = [each for each in clean if each.text]
    beside = new_salt()
    witness = digest(beside, "\n".join(each.text for each in kept))
    tx.record(MachinePieceKept(interview_id, draft.id, number, len(kept), witness))
    store.keep_piece(tx.connection, draft.id, number, kept, beside)


def end_machine_draft(
    tx: Transaction, *, interview_id: InterviewId, problem: str = ""
) -> MachineDraft:
    """End a draft whose pieces are done, or which cannot be gone on with.

    Args:
        tx: Who acts, and in which study.
        interview_id: Whose draft it is.
        problem: Why it cannot be gone on with; empty if it is done.

    Raises:
        NoMachineDraftError: The draft was thrown away meanwhile.
        NotRunningError: It was stopped meanwhile.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    draft = _running(tx, interview_id)
    return _end(
        tx, draft, MachineState.FAILED if problem else MachineState.DONE, problem
    )


def stop_machine_draft(tx: Transaction, *, interview_id: InterviewId) -> MachineDraft:
    """Stop a draft that is being made; what was heard stays, and it can go on.

    Raises:
        NoMachineDraftError: There is none.
        NotRunningError: It is not being made.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    return _end(tx, _running(tx, interview_id), MachineState.STOPPED, "")


def show_machine_draft(tx: Transaction, *, interview_id: InterviewId) -> Heard:
    """Show what the machine heard, and what it left out.

    Raises:
        NoMachineDraftError: There is none.

    Source: method, section 3.6: for those who may hear the recording itself.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    draft = store.get_draft(tx.connection, interview_id)
    return store.get_heard(tx.connection, draft)


def discard_machine_draft(tx: Transaction, *, interview_id: InterviewId) -> None:
    """Throw a draft by machine away, with every word of it.

    Raises:
        NoMachineDraftError: There is none.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    draft = store.get_draft(tx.connection, interview_id)
    seq = tx.record(MachineDraftDiscarded(interview_id, draft.id))
    store.discard(tx.connection, seq, draft.id)


def _running(tx: Transaction, interview_id: InterviewId) -> MachineDraft:
    draft = store.get_draft(tx.connection, interview_id)
    if draft.state is not MachineState.RUNNING:
        msg = "This draft by machine is not being made; go on with it first."
        raise NotRunningError(msg)
    return draft


def _end(
    tx: Transaction, draft: MachineDraft, state: MachineState, problem: str
) -> MachineDraft:
    ended = replace(draft, state=state, problem=problem)
    seq = tx.record(MachineDraftEnded(draft.interview_id, draft.id, state.value))
    store.put_draft(tx.connection, seq, ended)
    return ended


def _scopes(tx: Transaction) -> list[str]:
    return [each.scope for each in list_ethics(tx.connection)]


def _check_in_scope(tx: Transaction, engine: str) -> None:
    """Refuse a program that listens to people and that no board was told of."""
    kind = get_kind(engine)
    check_named(kind.names, kind.package, _scopes(tx))
