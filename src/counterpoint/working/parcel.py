"""A piece of work on its way to a cluster's machine, and what comes back.

Dask writes the arguments of a task that fails, and what it failed with, into its
machines' logs, and may lay results on their disks. So a task is given one thing that
says nothing of itself, never fails there, and refuses a machine that lays things down.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from counterpoint.kernel.errors import CounterpointError, RuleError


class SpillingError(RuleError):
    """A machine of the cluster would lay what it holds on its disk."""


class FailedThereError(RuntimeError):
    """A piece went wrong at a machine of the cluster; names the error's kind."""


class Parcel:
    """What is to be done. No dataclass, since Dask looks into those."""

    __slots__ = ("_args", "_function", "_named")

    def __init__(
        self,
        function: Callable[..., Any],
        args: Sequence[Any],
        named: Mapping[str, Any],
    ) -> None:
        self._function = function
        self._args = tuple(args)
        self._named = dict(named)

    def __repr__(self) -> str:
        """Say nothing of what is in it: this is what gets into logs."""
        return "Parcel()"

    def do(self) -> Any:  # noqa: ANN401 - whatever the function gives
        """Do it."""
        return self._function(*self._args, **self._named)


class Answer:
    """What came of it: a value, or what was raised."""

    __slots__ = ("_raised", "_value")

    def __init__(self, value: object = None, raised: Exception | None = None) -> None:
        self._value = value
        self._raised = raised

    def __repr__(self) -> str:
        """Say nothing of what is in it."""
        return "Answer()"

    def open(self) -> Any:  # noqa: ANN401 - whatever the function gave
        """Give the value, or raise what was raised there."""
        if self._raised is not None:
            raise self._raised
        return self._value


def perform(parcel: Parcel) -> Answer:
    """Do a piece of work. Runs at the cluster's machine."""
    try:
        check_lays_nothing_down()
        return Answer(parcel.do())
    except CounterpointError as error:
        return Answer(raised=error.with_traceback(None))
    except Exception as error:  # noqa: BLE001 - told where it was asked, not in a log
        return Answer(raised=FailedThereError(type(error).__name__))


def check_lays_nothing_down() -> None:
    """Refuse to work on a machine that spills. Runs there.

    Raises:
        SpillingError: Its settings let it.
    """
    import dask  # noqa: PLC0415 - an extra

    told: Any = dask.config
    for each in ("target", "spill"):
        if told.get(f"distributed.worker.memory.{each}", default=False) is not False:
            msg = (
                "The cluster's machines may lay what they hold on their disks. Set"
                " distributed.worker.memory.target and .spill to false there."
            )
            raise SpillingError(msg)
