"""Which counts stay behind so that a small one cannot be found from the others. Pure.

A count of few people is hidden when a table leaves the team. Where a total and all its
other parts stand beside it, it could be found again by taking these from that; so
another of them is hidden with it, until every sum in which something is hidden hides
at least two, which together are people enough. Statisticians call it complementary,
or secondary, suppression.

Source: method, invariant 28; A. Hundepool et al., Statistical Disclosure Control
(Wiley 2012), chapter 4.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Generic, TypeVar

Cell = TypeVar("Cell", bound=Hashable)
"""What names a count in its table."""


@dataclass(frozen=True, slots=True)
class Sum(Generic[Cell]):
    """A total that stands in a table beside its parts.

    Attributes:
        total: Where it stands; none if it is known although no cell has it.
        parts: Where its parts stand. People may be in several: then the total is
            less than their sum, which tells an onlooker less, not more.
    """

    total: Cell | None
    parts: tuple[Cell, ...]


def with_those_beside(
    counts: Mapping[Cell, int],
    small: Collection[Cell],
    sums: Sequence[Sum[Cell]],
    smallest: int,
) -> frozenset[Cell]:
    """Add to small counts those by which they could be found.

    The least other part is taken, so that little is lost; a total only where no
    part is left. Parts of nobody are not taken: hiding a zero hides nobody.

    Args:
        counts: How many people are in each cell.
        small: Cells that are hidden for their own sake.
        sums: What adds up to what, or is the whole of what.
        smallest: How many people the hidden ones of a sum are together, at least.

    Returns:
        All cells to hide. Ends, as each round hides one more. Only sums in which
        something was hidden are looked at again, so a matrix of 200 codes by 200
        takes no longer than its sums are long together.
    """
    hidden = set(small)
    within: dict[Cell, list[int]] = defaultdict(list)
    for nth, each in enumerate(sums):
        for cell in (*each.parts, *([] if each.total is None else [each.total])):
            within[cell].append(nth)
    waiting = list(range(len(sums)))
    waits = set(waiting)
    while waiting:
        nth = heappop(waiting)
        waits.discard(nth)
        more = _next(sums[nth], counts, hidden, smallest)
        if more is None:
            continue
        hidden.add(more[0])
        for touched in within[more[0]]:
            if touched not in waits:
                waits.add(touched)
                heappush(waiting, touched)
    return frozenset(hidden)


def _next(
    each: Sum[Cell], counts: Mapping[Cell, int], hidden: set[Cell], smallest: int
) -> tuple[Cell] | None:
    """Choose what a sum needs hidden besides; none if it gives nothing away."""
    gone = [part for part in each.parts if part in hidden]
    total_gone = each.total is not None and each.total in hidden
    if not gone and not total_gone:
        return None
    if total_gone and gone:
        return None
    if len(gone) > 1 and sum(counts[part] for part in gone) >= smallest:
        return None
    rest = [part for part in each.parts if part not in hidden and counts[part] > 0]
    if rest:
        return (min(rest, key=lambda part: counts[part]),)
    if each.total is not None and not total_gone:
        return (each.total,)
    return None
