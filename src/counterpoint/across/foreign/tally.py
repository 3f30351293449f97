"""Counting what a file holds, and noting what becomes of it."""

from collections import Counter
from collections.abc import Sequence

from counterpoint.across.foreign.items import Items
from counterpoint.kernel.outcome import Item


class Tally:
    """Counts what a file holds, and notes what becomes of it.

    Args:
        changed: What was noted to be altered before.
        left: What was noted not to be taken before.
    """

    def __init__(self, changed: Sequence[Item] = (), left: Sequence[Item] = ()) -> None:
        self.found: Counter[str] = Counter()
        self.changed = Items(changed)
        self.left = Items(left)

    def find(self, kind: str, number: int = 1) -> None:
        """Count things that the file holds."""
        self.found[kind] += number

    def alter(self, kind: str, place: str, reason: str) -> None:
        """Note that a thing is taken, but not as it was."""
        self.changed.append(Item(kind, place, reason))

    def lose(self, kind: str, place: str, reason: str) -> None:
        """Note that a thing is not taken."""
        self.left.append(Item(kind, place, reason))

    def pass_over(self, kind: str, place: str, reason: str) -> None:
        """Count a thing that is not taken, and note it."""
        self.find(kind)
        self.lose(kind, place, reason)
