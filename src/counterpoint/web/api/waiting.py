"""What was read or told waits in this process's memory until it is asked for again."""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Generic, Protocol, TypeVar

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import MemberId

KEPT_FILES = 60
KEPT_BYTES = 400 * 1024 * 1024
KEPT_SECONDS = 15 * 60
TOKEN_BYTES = 24


class LookForgottenError(NotFoundError):
    """The file waited too long, or too many came after it."""


class HoldsBytes(Protocol):
    """Something that was read from a file, with the file's bytes."""

    @property
    def data(self) -> bytes:
        """The bytes."""


Read = TypeVar("Read", bound=HoldsBytes)


@dataclass(frozen=True, slots=True)
class _Kept(Generic[Read]):
    looked: Read
    by: MemberId
    until: float


class Looks(Generic[Read]):
    """The files that were looked at and wait to be imported, in memory.

    At most 60 of them, 400 MiB in all and 15 minutes long; the oldest go first.
    Each is seen only by the member who sent it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._kept: OrderedDict[str, _Kept[Read]] = OrderedDict()
        self._lock = Lock()

    def keep(self, looked: Read, by: MemberId) -> str:
        """Keep a file and give the token it is fetched by."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        with self._lock:
            self._kept[token] = _Kept(looked, by, self._clock() + KEPT_SECONDS)
            self._drop_old()
        return token

    def get(self, token: str, by: MemberId) -> Read:
        """Give a file that waits.

        Raises:
            LookForgottenError: It does not, or not for this member.
        """
        with self._lock:
            self._drop_old()
            kept = self._kept.get(token)
        if kept is None or kept.by != by:
            msg = "The file is no longer waiting here; choose it once more."
            raise LookForgottenError(msg)
        return kept.looked

    def forget(self, tokens: list[str]) -> None:
        """Let files go that were imported."""
        with self._lock:
            for token in tokens:
                self._kept.pop(token, None)

    def forget_all(self) -> None:
        """Let all files go: the study is closed."""
        with self._lock:
            self._kept.clear()

    def _drop_old(self) -> None:
        now = self._clock()
        for token in [t for t, kept in self._kept.items() if kept.until <= now]:
            del self._kept[token]
        size = sum(len(kept.looked.data) for kept in self._kept.values())
        while len(self._kept) > KEPT_FILES or (
            size > KEPT_BYTES and len(self._kept) > 1
        ):
            _, oldest = self._kept.popitem(last=False)
            size -= len(oldest.looked.data)
