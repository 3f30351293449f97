"""A work as a file gave it, and what was not taken of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from counterpoint.kernel.outcome import Item
from counterpoint.manuscript.reference.csl import Csl, cleaned

KIND = "works"


@dataclass(frozen=True, slots=True)
class FromFile:
    """The works of a file.

    Attributes:
        changed: What was left of works that were taken.
        left: Works that were not taken, and why.
    """

    works: list[Csl] = field(default_factory=list)
    changed: list[Item] = field(default_factory=list)
    left: list[Item] = field(default_factory=list)

    def add(
        self, sent: dict[str, Any], place: str, unknown: Iterable[str] = ()
    ) -> None:
        """Take a work, or say why not.

        Args:
            sent: Its fields by their names in CSL-JSON.
            place: Where it stood in the file.
            unknown: Names of fields that have no place in CSL.
        """
        found = cleaned(sent)
        if not found.csl.get("title"):
            reason = "The work has no title; add it by hand, or mend the file."
            self.left.append(Item(KIND, place, reason))
            return
        self.works.append(found.csl)
        lost = sorted({*found.left, *unknown})
        if lost:
            names = ", ".join(lost)
            self.changed.append(Item(KIND, place, f"Fields that were left: {names}."))

    def lose(self, place: str, reason: str) -> None:
        """Say that something was not taken."""
        self.left.append(Item(KIND, place, reason))
