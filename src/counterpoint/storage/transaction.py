"""One piece of work: all of it stands, or none of it does."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TypeVar, cast

from sqlalchemy import Connection

from counterpoint.kernel.clock import Clock
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import history
from counterpoint.storage.fulltext import FullText, full_text_of
from counterpoint.storage.sealed import SealedStore

Answer = TypeVar("Answer")


class Transaction:
    """What a verb is given: a connection, who acts, and where history grows.

    Attributes:
        connection: To be used by ``store`` modules only.
        actor: The member who acts.
        recorded: The places in history of what this transaction did so far.
    """

    def __init__(
        self,
        connection: Connection,
        actor: MemberId,
        *,
        clock: Clock,
        kek: bytes,
        writing: bool,
    ) -> None:
        self.connection = connection
        self.actor = actor
        self.recorded: list[int] = []
        self._clock = clock
        self._kek = kek
        self._writing = writing
        self._answers: dict[object, object] = {}

    def now(self) -> datetime:
        """Give the present moment, in UTC, to the millisecond that is kept."""
        now = self._clock.now()
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def record(self, event: Event) -> int:
        """Write what happens into history and give its place there.

        Rows that the event changes stand from, or until, that place.
        """
        if not self._writing:
            msg = f"{event.kind} was recorded in a transaction that only reads"
            raise AssertionError(msg)
        seq = history.append(self.connection, event, self.actor, self.now())
        self.recorded.append(seq)
        return seq

    @property
    def next_place(self) -> int:
        """The place in history that the next event will have.

        For what writes many rows before it can say how many they were. Nobody else
        writes meanwhile, and nothing else may be recorded in between.
        """
        return history.last_seq(self.connection) + 1

    def once(self, ask: Callable[[Connection, MemberId], Answer]) -> Answer:
        """Ask something about the acting member, no more often than needed.

        What only reads sees one state of the study, so that an answer holds until
        its end. What writes may change the answer, and asks each time.
        """
        if self._writing:
            return ask(self.connection, self.actor)
        if ask not in self._answers:
            self._answers[ask] = ask(self.connection, self.actor)
        return cast(Answer, self._answers[ask])

    @cached_property
    def originals(self) -> SealedStore:
        """Give the place of sealed bytes: imported originals, and sound."""
        return SealedStore(self.connection, self._kek)

    @cached_property
    def word_index(self) -> FullText:
        """Give the index that finds words."""
        return full_text_of(self.connection)
