"""Counts as they may leave the team: small ones together with others.

Source: method, invariant 28.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.article.table.model import lumped
from counterpoint.theme.coverage.model import Coverage


@dataclass(frozen=True, slots=True)
class Printed:
    """A count that may print, of one or several fields together.

    Attributes:
        fields: What is counted together; one, unless one of them is small.
    """

    fields: tuple[str, ...]
    count: int


def printable(counts: Mapping[str, int]) -> tuple[Printed, ...]:
    """Put small counts together with the next larger ones.

    One small count alone could be found again from the total, so that at least two
    are put together; all of them, if the small ones are too few even so. Fields that
    nobody is in print as 0 otherwise.

    Args:
        counts: How many people are in each field; nobody is in two.
    """
    holders = {
        field: frozenset(f"{field} {n}" for n in range(count))
        for field, count in counts.items()
    }
    hidden = lumped(holders, (), SMALLEST_CELL)
    if 0 < sum(counts[field] for field in hidden) < SMALLEST_CELL:
        hidden = frozenset(counts)
    shown = [Printed((field,), n) for field, n in counts.items() if field not in hidden]
    together = tuple(field for field in counts if field in hidden)
    if together:
        shown.append(Printed(together, sum(counts[field] for field in together)))
    return tuple(shown)


def printable_coverage(people: Coverage) -> tuple[Printed, ...]:
    """Give one group's four fields as they may print."""
    return printable(
        {
            "both": people.both,
            "only_a": people.only_a,
            "only_b": people.only_b,
            "neither": people.neither,
        }
    )
