"""What was done lately: read once for all who listen, told to each as they may hear.

A server tells fifty pages of one step. Who may hear of it is asked of the same state
of the study for all of them; nobody is told more than they would be asked alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from counterpoint.across.history.hiding import Hiding
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import history
from counterpoint.storage.history import Entry
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class News:
    """What was done after a place in history, as one state of the study has it.

    Attributes:
        after: The place.
        entries: Earliest first.
        secret: The places of those that are kept from all but who did them.
        hearers: Who may hear of any.
    """

    after: int
    entries: Sequence[Entry]
    secret: frozenset[int]
    hearers: frozenset[MemberId]

    @property
    def reached(self) -> int:
        """The place up to which everything is known."""
        return self.entries[-1].seq if self.entries else self.after

    def told_to(self, member: MemberId, after: int) -> list[Entry]:
        """List what a member is told of what was done after a place.

        Args:
            member: Who listens.
            after: What they know already; not earlier than this begins.
        """
        if member not in self.hearers:
            return []
        return [
            entry
            for entry in self.entries
            if entry.seq > after
            and (entry.actor == member or entry.seq not in self.secret)
        ]


def news_after(tx: Transaction, seq: int) -> News:
    """Read what was done after a place in history, for everybody.

    It holds for the moment at which it was read: a seal may open the next.
    """
    hearers = permission.who_may(tx, Deed.READ_HISTORY)
    hiding = Hiding(tx)
    entries = history.entries_after(tx.connection, seq)
    secret = frozenset(entry.seq for entry in entries if hiding.is_secret(entry))
    return News(seq, entries, secret, hearers)
