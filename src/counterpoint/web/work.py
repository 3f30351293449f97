"""Long work beside the requests: sound being examined, and how far it has come.

What is kept here are ids and numbers; when the server ends they are gone, and what
was not finished can be begun again.
"""

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from threading import Lock

from counterpoint.kernel.errors import CounterpointError
from counterpoint.web.refusal import log, place_of

WORKERS = 2

Task = Callable[[Callable[[int], None]], object]
"""Is given a way to tell how much is done, from 0 to 100."""


class Works:
    """The long work of one server.

    Decoding leaves Python's lock free most of the time, so threads suffice, and
    the study's connections need not be made anew in another process.
    """

    def __init__(self, executor: Executor | None = None) -> None:
        self._executor = executor or ThreadPoolExecutor(
            WORKERS, thread_name_prefix="sound"
        )
        self._done: dict[str, int] = {}
        self._lock = Lock()

    def start(self, id_: str, task: Task) -> None:
        """Let something be done, once, beside the requests."""
        with self._lock:
            if id_ in self._done:
                return
            self._done[id_] = 0
        self._executor.submit(self._run, id_, task)

    def progress(self) -> dict[str, int]:
        """Give what is under way, by id, and how much of it is done."""
        with self._lock:
            return dict(self._done)

    def _run(self, id_: str, task: Task) -> None:
        try:
            task(lambda done: self._tell(id_, done))
        except CounterpointError:
            pass  # the task keeps beside its object why it was refused
        except Exception as error:  # noqa: BLE001 - the outermost edge of a thread
            log.error("%s at %s", type(error).__name__, place_of(error))
        finally:
            with self._lock:
                self._done.pop(id_, None)

    def _tell(self, id_: str, done: int) -> None:
        with self._lock:
            self._done[id_] = done
