"""The one place that gives an ``Executor``, and how independent pieces are done in it.

By default processes of this machine, or a Dask cluster where one is named. What comes
out is the same wherever it was done: a piece holds all that it depends on.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from importlib import util
from multiprocessing import get_context
from typing import Any, Final, TypeVar

from counterpoint.kernel.errors import RuleError
from counterpoint.working.cluster import Cluster, given_cluster
from counterpoint.working.parcel import Answer, Parcel, perform

WORTH_SECONDS: Final = 30.0
"""Below so much work it stays where it is: dividing 12 s between two processes of two
busy cores took 14 s."""
ANSWERS_SECONDS: Final = 10

Given = TypeVar("Given")
Found = TypeVar("Found")


class NoClusterError(RuleError):
    """A cluster is named, and it cannot be reached."""


class ClusterExecutor(Executor):
    """A cluster's machines; a piece whose machine dies is done by another one."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    def submit(
        self,
        fn: Callable[..., Found],
        /,
        *args: Any,  # noqa: ANN401 - whatever the function is given
        **kwargs: Any,  # noqa: ANN401 - likewise
    ) -> Future[Found]:
        """Send a piece of work; what it raises there is raised here."""
        sent: Future[Answer] = self._executor.submit(perform, Parcel(fn, args, kwargs))
        told: Future[Found] = Future()

        def answered(done: Future[Answer]) -> None:
            if not told.set_running_or_notify_cancel():
                return
            try:
                answer = done.result()
            except BaseException as error:  # noqa: BLE001 - whatever became of Dask
                told.set_exception(BrokenExecutor(type(error).__name__))
                return
            try:
                told.set_result(answer.open())
            except Exception as error:  # noqa: BLE001 - handed to who waits for it
                told.set_exception(error)

        def given_up(asked: Future[Found]) -> None:
            if asked.cancelled():
                sent.cancel()

        sent.add_done_callback(answered)
        told.add_done_callback(given_up)
        return told


@contextmanager
def workers(cluster: Cluster | None = None, processes: int = 1) -> Iterator[Executor]:
    """Open the place where work is done.

    Args:
        cluster: None for processes of this machine. Counterpoint must be installed at
            its machines, and the models that are asked for.
        processes: How many of this machine, if there is no cluster.

    Raises:
        NoClusterError: Dask is not installed here, or the cluster does not answer.
    """
    if cluster is None:
        # Spawned, since a server with threads must not be forked.
        with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
            yield pool
        return
    if util.find_spec("distributed") is None:
        msg = "Dask is not installed; add it by: pip install counterpoint[cluster]"
        raise NoClusterError(msg)
    with _reached(cluster) as client:
        # Two equal pieces are two pieces: silence is not kept from being heard.
        yield ClusterExecutor(client.get_executor(pure=False))


def all_done(
    function: Callable[[Given], Found],
    pieces: Sequence[Given],
    *,
    seconds: float,
) -> list[Found]:
    """Do pieces that need no other, where that is soonest; give what comes of each.

    Little work stays in this process. What a process that died had in hand is done
    here, as is what a cluster has lost. Only numbers may be sent this way: nobody is
    asked about the machines.

    Args:
        function: At the top of a module, so that others find it by its name.
        pieces: In the order of the answers.
        seconds: How long all of it would take here, about.

    Raises:
        NoClusterError: A cluster is named, and cannot be reached.
    """
    if seconds < WORTH_SECONDS or len(pieces) < 2:  # noqa: PLR2004 - nothing to share
        return [function(each) for each in pieces]
    cluster = given_cluster()
    at_most = min(len(pieces), os.cpu_count() or 1)
    with workers(cluster, at_most) as executor:
        return done_at(executor, function, pieces)


def done_at(
    executor: Executor, function: Callable[[Given], Found], pieces: Sequence[Given]
) -> list[Found]:
    """Do pieces at an executor, and here what was lost there; give what comes of each.

    Args:
        executor: Of `workers`. Whoever opened it has seen that the pieces may go there.
        function: At the top of a module, so that others find it by its name.
        pieces: In the order of the answers.
    """
    sent = _sent(executor, function, pieces)
    return [
        _found(function, each, asked) for each, asked in zip(pieces, sent, strict=True)
    ]


def _sent(
    executor: Executor, function: Callable[[Given], Found], pieces: Sequence[Given]
) -> list[Future[Found] | None]:
    """Hand pieces out; None for those that nobody takes any more."""
    sent: list[Future[Found] | None] = []
    for each in pieces:
        try:
            sent.append(executor.submit(function, each))
        except BrokenExecutor:
            sent.append(None)
    return sent


def _found(
    function: Callable[[Given], Found], piece: Given, asked: Future[Found] | None
) -> Found:
    if asked is not None:
        try:
            return asked.result()
        except BrokenExecutor:
            pass  # a process was killed; its pool takes no more
    return function(piece)


@contextmanager
def _reached(cluster: Cluster) -> Iterator[Any]:
    """Reach a cluster by TLS, both sides showing their certificates."""
    import distributed  # noqa: PLC0415 - an extra

    known: Any = distributed
    security = known.Security(
        require_encryption=True,
        tls_ca_file=str(cluster.ca),
        tls_client_cert=str(cluster.certificate),
        tls_client_key=str(cluster.private_key),
    )
    try:
        client = known.Client(
            cluster.address,
            security=security,
            timeout=ANSWERS_SECONDS,
            set_as_default=False,
        )
    except OSError as error:
        msg = (
            "The cluster {name} does not answer; see whether its scheduler runs, or"
            " leave it out of COUNTERPOINT_CLUSTER."
        )
        raise NoClusterError(msg, name=cluster.name) from error
    with client:
        yield client
