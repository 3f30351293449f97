"""Writing down a whole recording, piece by piece, wherever the pieces are worked on.

One way through the ``concurrent.futures.Executor`` that ``working`` gives: a process
of this machine, since an engine uses all cores by itself, or a Dask cluster. A piece
of work is bytes and names; no words are sent to where it is done.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass
from threading import Lock

from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.library import open_engine
from counterpoint.media.speech.model import Segment, cut

LONGEST_MS = 60_000
"""A piece is at most a minute: so much is lost by a crash, and no more."""

# An engine holds one sound at a time; a cluster's worker may have several threads.
_one_at_a_time = Lock()

AHEAD = 2
"""How many pieces wait at the workers; more would only hold their samples."""


@dataclass(frozen=True, slots=True)
class Job:
    """How a recording is written down.

    Attributes:
        language: Its code; None lets the engine find out.
    """

    engine: str
    model: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of a recording, numbered from 0, and its words."""

    number: int
    sound: TimeSpan
    segments: tuple[Segment, ...]


def find_speech(job: Job, pcm: bytes) -> list[TimeSpan]:
    """Find where somebody speaks in a recording. Runs at a worker."""
    with _one_at_a_time:
        return open_engine(job.engine, job.model).speech(pcm)


def write_down(job: Job, pcm: bytes, start_ms: int) -> tuple[Segment, ...]:
    """Write down one piece. Runs at a worker.

    Args:
        job: By what.
        pcm: The piece's samples.
        start_ms: Where it begins in the recording.
    """
    with _one_at_a_time:
        engine = open_engine(job.engine, job.model)
        return tuple(
            Segment(
                TimeSpan(start_ms + each.sound.start_ms, start_ms + each.sound.end_ms),
                each.text,
                each.confidence,
            )
            for each in engine.transcribe(pcm, job.language)
        )


def pieces(
    executor: Executor,
    job: Job,
    pcm: bytes,
    wanted: Sequence[tuple[int, TimeSpan]],
    goes_on: Callable[[], bool],
) -> Iterator[Piece]:
    """Give pieces as they are done, in any order, until all are or it is stopped.

    Args:
        executor: Where the work is done.
        job: By what.
        pcm: The whole recording's samples.
        wanted: The pieces to be written down, with their numbers.
        goes_on: Asked before each piece is handed out and after each is done.
    """
    waiting = iter(wanted)
    under_way: dict[Future[tuple[Segment, ...]], tuple[int, TimeSpan]] = {}
    try:
        while goes_on():
            for number, sound in _next(waiting, AHEAD - len(under_way)):
                task = executor.submit(write_down, job, cut(pcm, sound), sound.start_ms)
                under_way[task] = (number, sound)
            if not under_way:
                return
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            # What was heard is given out before what went wrong is told.
            for task in sorted(done, key=lambda each: each.exception() is not None):
                number, sound = under_way.pop(task)
                yield Piece(number, sound, task.result())
    finally:
        for task in under_way:
            task.cancel()


def _next(
    waiting: Iterator[tuple[int, TimeSpan]], most: int
) -> Iterator[tuple[int, TimeSpan]]:
    for _ in range(most):
        try:
            yield next(waiting)
        except StopIteration:
            return
