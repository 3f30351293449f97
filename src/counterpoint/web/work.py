"""Long work beside the requests: sound being examined, and how far it has come.

What is kept here are ids and numbers; when the server ends they are gone, and what
was not finished can be begun again.
"""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from threading import Lock

from counterpoint.kernel.errors import CounterpointError, RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.web.refusal import log, place_of

WORKERS = 2
MOST_WAITING = 50
"""Of one member: more than an interview has recordings."""

Task = Callable[[Callable[[int], None]], object]
"""Is given a way to tell how much is done, from 0 to 100."""


class TooMuchWorkError(RuleError):
    """A member has much long work waiting already."""


class Works:
    """The long work of one server.

    Decoding leaves Python's lock free most of the time, so threads suffice, and
    the study's connections need not be made anew in another process.
    """

    def __init__(
        self, executor: Executor | None = None, each: int | None = None
    ) -> None:
        """Do work by threads of this process, or as an executor does it.

        Args:
            executor: Does it.
            each: How many pieces of one member's are done at once, while their others
                wait and leave the threads to the others; None: as many as there are
                threads.
        """
        self._executor = executor or ThreadPoolExecutor(
            WORKERS, thread_name_prefix="sound"
        )
        self._each = each
        self._done: dict[str, int] = {}
        self._running: Counter[MemberId] = Counter()
        self._waiting: list[tuple[MemberId, str, Task]] = []
        self._lock = Lock()

    def check(self, whose: MemberId) -> None:
        """See that another piece of a member's work is taken; asked before it begins.

        Raises:
            TooMuchWorkError: Many of theirs wait already.
        """
        with self._lock:
            waiting = sum(1 for member, _, _ in self._waiting if member == whose)
        if waiting >= MOST_WAITING:
            msg = (
                "{count} pieces of your work wait already for their turn. Begin this"
                " one when some of them are done."
            )
            raise TooMuchWorkError(msg, count=waiting)

    def start(self, id_: str, task: Task, whose: MemberId) -> None:
        """Let something be done, once, beside the requests, when its turn comes."""
        with self._lock:
            if id_ in self._done:
                return
            self._done[id_] = 0
            if self._each is not None and self._running[whose] >= self._each:
                self._waiting.append((whose, id_, task))
                return
            self._running[whose] += 1
        self._executor.submit(self._run, id_, task, whose)

    def progress(self) -> dict[str, int]:
        """Give what is under way, by id, and how much of it is done."""
        with self._lock:
            return dict(self._done)

    def _run(self, id_: str, task: Task, whose: MemberId) -> None:
        try:
            task(lambda done: self._tell(id_, done))
        except CounterpointError:
            pass  # the task keeps beside its object why it was refused
        except Exception as error:  # noqa: BLE001 - the outermost edge of a thread
            log.error("%s at %s", type(error).__name__, place_of(error))
        finally:
            with self._lock:
                self._done.pop(id_, None)
                self._running[whose] -= 1
                after = self._next_of(whose)
            if after is not None:
                self._executor.submit(self._run, *after, whose)

    def _next_of(self, whose: MemberId) -> tuple[str, Task] | None:
        """Take the next piece of a member's that waits. The lock is held."""
        for at, (member, id_, task) in enumerate(self._waiting):
            if member == whose:
                del self._waiting[at]
                self._running[whose] += 1
                return id_, task
        return None

    def _tell(self, id_: str, done: int) -> None:
        with self._lock:
            self._done[id_] = done
