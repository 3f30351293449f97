"""A code as it read for a while."""

from dataclasses import dataclass
from datetime import datetime

from counterpoint.coding.code.model import Code
from counterpoint.kernel.ids import MemberId


@dataclass(frozen=True, slots=True)
class PastCode:
    """A code as one change left it.

    Attributes:
        code: Without the places where it stood besides.
        by: Who made the change.
        at: When.
    """

    code: Code
    by: MemberId
    at: datetime
