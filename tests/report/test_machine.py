"""A machine writes down real speech, and leaves out nothing without saying so."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from counterpoint import report
from counterpoint.interview.recording.model import NoRecordingError
from counterpoint.interview.recording.taking import attach_file
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.kind import SPHINX
from counterpoint.media.speech.library import facts_of
from counterpoint.media.speech.model import Facts, ModelMissingError
from counterpoint.media.speech.stretch import without
from counterpoint.report.machine import listening, store
from counterpoint.report.machine.listening import Listening, begin, go_on
from counterpoint.report.machine.model import (
    Heard,
    MachineDraftThereError,
    MachineState,
    NoMachineDraftError,
    NotRunningError,
    OtherModelError,
)
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.study.ethics import verbs as ethics
from counterpoint.study.permission import NotAllowedError
from counterpoint.working.scope import NotInScopeError
from tests.interview.recorded import begun
from tests.report.material import join

pytest.importorskip("pocketsphinx", reason="the extra `speech-small` is not installed")
pytestmark = pytest.mark.shared

ENGINE, MODEL = SPHINX.name, SPHINX.shipped
JFK_MS = 11_000


@pytest.fixture
def executor() -> Iterator[Executor]:
    """Work in a thread: the way is the same, and the model is loaded once."""
    with ThreadPoolExecutor(1) as pool:
        yield pool


def recorded(database: Database, ada: MemberId, sound: Path) -> Listening:
    """Hold an interview whose recording is real speech."""
    id_ = begun(database, ada)
    attach_file(database, ada, id_, BytesIO(sound.read_bytes()))
    return Listening(database, ada, id_)


@pytest.fixture
def spoken(database: Database, ada: MemberId, shared: Path) -> Listening:
    """An interview of five seconds, read aloud without a pause."""
    folder = shared / "data/audio/mfa-corpus"
    return recorded(database, ada, folder / "61-70968-0000.flac")


def in_scope(work: Listening, named: str = "PocketSphinx on the team's laptop") -> None:
    """Let the board have approved the engine."""
    with work.study.write(work.actor) as tx:
        (first, *_) = ethics.list_ethics(tx)
        ethics.correct_ethics(tx, ethics_id=first.id, scope=f"Interviews; {named}.")


def heard(work: Listening) -> Heard:
    """Show what was heard."""
    with work.study.read(work.actor) as tx:
        return report.show_machine_draft(tx, interview_id=work.interview_id)


def test_real_speech_becomes_words_and_every_second_is_accounted_for(
    database: Database, ada: MemberId, shared: Path, executor: Executor
) -> None:
    spoken = recorded(database, ada, shared / "data/audio/whisper-jfk/jfk.flac")
    in_scope(spoken)
    begin(spoken, engine=ENGINE, model=MODEL)
    told: list[int] = []
    found = go_on(spoken, executor, told.append)
    assert found.draft.state is MachineState.DONE
    words = " ".join(each.text for each in found.segments).split()
    assert {"your", "country"} <= set(words)
    assert len(words) > 12
    assert told[-1] == 100
    whole = [TimeSpan(0, found.draft.duration_ms)]
    known = [each.sound for each in found.segments] + found.silences + found.missing
    assert abs(found.draft.duration_ms - JFK_MS) < 50
    assert sum(s.end_ms - s.start_ms for s in without(whole, known)) < 1_000
    facts = found.draft.facts
    assert (facts.engine, facts.model) == (ENGINE, MODEL)
    assert len(facts.model_sha256) == 64


def test_history_keeps_that_a_machine_listened_and_no_word(
    spoken: Listening, executor: Executor
) -> None:
    in_scope(spoken)
    begin(spoken, engine=ENGINE, model=MODEL)
    go_on(spoken, executor)
    with spoken.study.read(spoken.actor) as tx:
        kept = [
            entry
            for entry in history.entries(tx.connection)
            if "Machine" in entry.kind or entry.kind == "SpeechFound"
        ]
    kinds = [entry.kind for entry in reversed(kept)]
    assert kinds[0] == "MachineDraftBegun"
    assert kinds[-1] == "MachineDraftEnded"
    assert "wizard" not in str(kept)


def test_nothing_listens_that_no_board_was_told_of(spoken: Listening) -> None:
    with pytest.raises(NotInScopeError, match="pocketsphinx"):
        begin(spoken, engine=ENGINE, model=MODEL)
    in_scope(spoken, named="Whisper on the team's laptop")
    with pytest.raises(NotInScopeError):
        begin(spoken, engine=ENGINE, model=MODEL)
    with pytest.raises(NoMachineDraftError):
        heard(spoken)


def test_a_draft_by_machine_is_for_those_who_may_listen(
    spoken: Listening, executor: Executor
) -> None:
    in_scope(spoken)
    begin(spoken, engine=ENGINE, model=MODEL)
    go_on(spoken, executor)
    (other,) = join(spoken.study, spoken.actor, "bo")
    for verb in (
        report.show_machine_draft,
        report.stop_machine_draft,
        report.discard_machine_draft,
    ):
        with pytest.raises(NotAllowedError), spoken.study.write(other) as tx:
            verb(tx, interview_id=spoken.interview_id)


def test_a_draft_that_was_stopped_goes_on_where_it_was(
    spoken: Listening, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "LONGEST_MS", 1_500)
    in_scope(spoken)
    begin(spoken, engine=ENGINE, model=MODEL)

    def stop(_: int) -> None:
        with spoken.study.write(spoken.actor) as tx:
            report.stop_machine_draft(tx, interview_id=spoken.interview_id)

    first = go_on(spoken, executor, stop)
    assert first.draft.state is MachineState.STOPPED
    assert len(first.done) == 1 < len(first.pieces)
    begin(spoken, engine=ENGINE, model=MODEL)
    counted = _Counting(executor)
    second = go_on(spoken, counted)
    assert second.draft.state is MachineState.DONE
    assert counted.count == len(first.pieces) - 1
    assert set(first.segments) < set(second.segments)
    with pytest.raises(MachineDraftThereError):
        begin(spoken, engine=ENGINE, model=MODEL)


def test_a_crash_costs_the_piece_in_hand_and_no_more(
    spoken: Listening, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "LONGEST_MS", 1_500)
    in_scope(spoken)
    begin(spoken, engine=ENGINE, model=MODEL)
    with pytest.raises(RuntimeError, match="the worker died"):
        go_on(spoken, _Counting(executor, dies_at=4))
    failed = heard(spoken)
    assert failed.draft.state is MachineState.FAILED
    assert "go on with the draft" in failed.draft.problem
    assert 0 < len(failed.done) < len(failed.pieces)
    begin(spoken, engine=ENGINE, model=MODEL)
    assert go_on(spoken, executor).draft.state is MachineState.DONE


def test_a_draft_is_finished_by_what_began_it(spoken: Listening) -> None:
    in_scope(spoken)
    begin(spoken, engine=ENGINE, model=MODEL)
    facts = facts_of(SPHINX, MODEL)
    other = Facts(facts.engine, facts.version, facts.model, "0" * 64)
    with pytest.raises(OtherModelError), spoken.study.write(spoken.actor) as tx:
        report.resume_machine_draft(tx, interview_id=spoken.interview_id, facts=other)


def test_a_model_that_is_not_there_is_refused_with_where_to_put_it(
    spoken: Listening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COUNTERPOINT_MODELS", str(tmp_path))
    for name in ("sv-se", "../sv-se", "", "."):
        with pytest.raises(ModelMissingError, match=str(tmp_path)):
            begin(spoken, engine=ENGINE, model=name)


def test_what_is_thrown_away_leaves_no_word(
    spoken: Listening, executor: Executor
) -> None:
    in_scope(spoken)
    begin(spoken, engine=ENGINE, model=MODEL)
    go_on(spoken, executor)
    with spoken.study.write(spoken.actor) as tx:
        report.discard_machine_draft(tx, interview_id=spoken.interview_id)
    with spoken.study.read(spoken.actor) as tx:
        counts = [
            tx.connection.scalar(select(func.count()).select_from(table))
            for table in (
                store.machine_segment,
                store.machine_piece,
                store.machine_speech,
            )
        ]
    assert counts == [0, 0, 0]
    with pytest.raises(NoMachineDraftError):
        heard(spoken)
    begin(spoken, engine=ENGINE, model=MODEL)
    with spoken.study.write(spoken.actor) as tx:
        report.stop_machine_draft(tx, interview_id=spoken.interview_id)
    with pytest.raises(NotRunningError), spoken.study.write(spoken.actor) as tx:
        report.stop_machine_draft(tx, interview_id=spoken.interview_id)


class _Counting(Executor):
    """Hands work on, counts it, and dies when told to."""

    def __init__(self, behind: Executor, dies_at: int | None = None) -> None:
        self._behind = behind
        self._dies_at = dies_at
        self.count = 0

    def submit(
        self, fn: Callable[..., Any], /, *args: object, **kwargs: object
    ) -> Future[Any]:
        self.count += 1
        if self.count == self._dies_at:
            broken: Future[Any] = Future()
            broken.set_exception(RuntimeError("the worker died"))
            return broken
        return self._behind.submit(fn, *args, **kwargs)


def test_nobody_may_let_a_machine_listen_to_an_interview_without_sound(
    database: Database, ada: MemberId
) -> None:
    work = Listening(database, ada, begun(database, ada))
    in_scope(work)
    with pytest.raises(NoRecordingError):
        begin(work, engine=ENGINE, model=MODEL)
