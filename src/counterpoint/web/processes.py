"""Several processes that serve the same studies, and what looks after them.

All listen at one socket, so that the system divides connections among them. Each
opens the studies by itself, with their keys, which are handed over by a pipe and stand
in no argument and no file. One that dies is started anew; when the keeper ends,
gracefully or not, all end.
"""

import multiprocessing
import os
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from threading import Thread

from counterpoint.kernel.errors import InputError
from counterpoint.storage import database
from counterpoint.storage.keys import FileKey
from counterpoint.storage.place import Place, ServerPlace
from counterpoint.web import journal, metrics, opening, serversession
from counterpoint.web.house import check_different
from counterpoint.web.opening import Standing
from counterpoint.web.room import Room

MOST = 64
END_WITHIN_S = 10.0
TOO_SOON_S = 5.0
REST_S = 1.0
SPAWNING = multiprocessing.get_context("spawn")


class ManyProcessesError(InputError):
    """Only studies that PostgreSQL keeps are served by several processes."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A study that a process opens.

    Attributes:
        path: Below which path of the server; empty: it is the only one.
        key: Opens it.
    """

    path: str
    place: Place
    key: FileKey


@dataclass(frozen=True, slots=True)
class Task:
    """What a process is told when it starts.

    Attributes:
        studies: What it serves.
        number: Counted from 0; the first keeps what only one can keep.
        first: The socket at which the others reach the first.
    """

    studies: tuple[Kept, ...]
    where: Standing
    port: int
    number: int
    first: Path


def serve_many(
    rooms: Sequence[Room],
    where: Standing,
    *,
    port: int,
    count: int,
    tell: Callable[[str], None],
) -> None:
    """Serve rooms by several processes, until ended.

    Args:
        rooms: Each with an open study, which is closed here and opened by each process.
        where: Where the server stands.
        port: 0 takes any that is free.
        count: How many processes.
        tell: Is given the page's address.

    Raises:
        ManyProcessesError: A study lies in a file.
        PortTakenError: Another program uses the port, or there is no such address.
        SameStudyError: Two rooms hold the same study.
    """
    studies = _closed(rooms)
    listening = opening.listening(where.host, port)
    bound = listening.getsockname()[1]
    with (
        listening,
        tempfile.TemporaryDirectory(prefix="counterpoint-") as folder,
        ExitStack() as until,
    ):
        if where.metrics_port is not None:
            metrics.give_out_all(where.metrics_port, Path(folder, "metrics"), until)
        first = Path(folder, "first")
        with socket.socket(socket.AF_UNIX) as private:
            private.bind(str(first))
            private.listen()
            sockets = {0: [listening, private]}
            keeper = _Keeper(
                [
                    (
                        Task(studies, where, bound, number, first),
                        sockets.get(number, [listening]),
                    )
                    for number in range(count)
                ]
            )
            tell(opening.address_of_team(where, listening))
            keeper.keep()


def _closed(rooms: Sequence[Room]) -> tuple[Kept, ...]:
    """Close the studies; give what opens them."""
    try:
        check_different(rooms)
        studies = [(room.path, room.database) for room in rooms]
    finally:
        for room in rooms:
            room.close()
    kept = [Kept(path, s.place, s.key) for path, s in studies if s is not None]
    if any(not isinstance(each.place, ServerPlace) for each in kept):
        msg = "A study in a file is served by one process; leave --processes away."
        raise ManyProcessesError(msg)
    return tuple(kept)


class _Keeper:
    """Starts the processes, starts anew those that die, and ends them."""

    def __init__(self, tasks: list[tuple[Task, list[socket.socket]]]) -> None:
        self._tasks = tasks
        self._running: dict[int, tuple[SpawnProcess, float]] = {}

    def keep(self) -> None:
        """Keep all running until a signal comes."""
        with _ended_by_signal():
            try:
                for task, _ in self._tasks:
                    self._start(task.number)
                while True:
                    wait([process.sentinel for process, _ in self._running.values()])
                    self._replace_dead()
            except KeyboardInterrupt:
                pass
            finally:
                self._end()

    def _start(self, number: int) -> None:
        task, sockets = self._tasks[number]
        process = SPAWNING.Process(target=work, args=(task, sockets))
        process.start()
        self._running[number] = (process, time.monotonic())

    def _replace_dead(self) -> None:
        for number, (process, since) in list(self._running.items()):
            if process.is_alive():
                continue
            if time.monotonic() - since < TOO_SOON_S:
                time.sleep(REST_S)  # as when the database is away
            process.close()
            self._start(number)

    def _end(self) -> None:
        processes = [process for process, _ in self._running.values()]
        for process in processes:
            process.terminate()
        until = time.monotonic() + END_WITHIN_S
        for process in processes:
            process.join(max(0.0, until - time.monotonic()))
            if process.is_alive():
                process.kill()
                process.join()


@contextmanager
def _ended_by_signal() -> Iterator[None]:
    """Let SIGTERM end the keeper as Ctrl+C does."""

    def end(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def work(task: Task, sockets: list[socket.socket]) -> None:
    """Serve as one process of several, until ended.

    An error that ends it stands in its log by kind and place, and in no traceback,
    which would quote the study. The keeper starts it anew.
    """
    journal.write_json_lines(requests=task.where.notes_requests)
    Thread(target=_end_with_keeper, daemon=True).start()
    try:
        _serve(task, sockets)
    except Exception as error:  # noqa: BLE001 - the outermost edge of a process
        journal.note_end(error)
        sys.exit(1)


def _serve(task: Task, sockets: list[socket.socket]) -> None:
    with ExitStack() as until:
        rooms = []
        for kept in task.studies:
            study = database.open_with_key(kept.place, kept.key)
            until.callback(study.close)
            rooms.append(serversession.room_of(study, task.where.names, kept.path))
            until.callback(rooms[-1].close)
        first = task.first if task.number else None
        app, _ = opening.app_of_team(rooms, task.where, task.port, first)
        opening.run(app, sockets, task.where)


def _end_with_keeper() -> None:
    """End with the process that started this one, even if it was killed."""
    keeper = multiprocessing.parent_process()
    if keeper is not None:
        keeper.join()
        os.kill(os.getpid(), signal.SIGTERM)
