"""What became of a file's contents, item by item; nothing is lost in silence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

KINDS = (
    "members",
    "participants",
    "reports",
    "codes",
    "codings",
    "notes",
    "sets",
    "links",
    "attributes",
    "media",
    "drawings",
    "times",
    "themes",
    "quotes",
    "works",
    "stories",
    "facets",
    "concepts",
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a file that was changed on the way, or left behind.

    Attributes:
        kind: One of ``KINDS``.
        place: Where it stood: a file name with a line, paragraph or page.
        reason: A sentence that says what was done or what can be done.
    """

    kind: str
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The account of one import or export.

    Attributes:
        format: The format read or written, by its usual ending.
        taken: How many of each of ``KINDS`` came over whole.
    """

    format: str
    taken: Mapping[str, int] = field(default_factory=dict)
    changed: Sequence[Item] = ()
    left: Sequence[Item] = ()

    def shown(self) -> dict[str, Any]:
        """Give the account in the shape that scripts rely on."""
        return {
            "format": self.format,
            "taken": dict(self.taken),
            "changed": [_shown(item) for item in self.changed],
            "left": [_shown(item) for item in self.left],
        }


def _shown(item: Item) -> dict[str, str]:
    return {"kind": item.kind, "place": item.place, "reason": item.reason}
