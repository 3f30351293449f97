"""Facts of people that so many share that none of them stands apart. Pure.

Whoever reads an archive may know a neighbour's gender, age and work. So facts are
let through one after the other, and only as far as each combination that is
written still fits at least ``k`` people (k-anonymity, by local suppression).

Source: method, section 5.6; Sweeney, L. (2002), k-anonymity: a model for protecting
privacy, International Journal of Uncertainty, Fuzziness and Knowledge-Based
Systems 10(5).
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

Facts = Mapping[str, str | None]
YEARS = 10


def band_of(age: int | None) -> str | None:
    """Give the ten years that an age lies in: "30-39"."""
    if age is None:
        return None
    low = age // YEARS * YEARS
    return f"{low}-{low + YEARS - 1}"


def suppressed(
    people: Sequence[Facts], columns: Sequence[str], k: int
) -> list[dict[str, str | None]]:
    """Leave out of people's facts what fewer than ``k`` of them share.

    Columns are taken in their order: an earlier one is kept rather than a later.
    Linear in people and columns.

    Args:
        people: Each one's facts; a fact that is missing is not known.
        columns: Which facts, the most needed first.
        k: The smallest group, at least 1.

    Returns:
        The facts of each, in the order given: any combination of them is shared
        by at least ``k`` people, if there are so many at all.
    """
    shown: list[dict[str, str | None]] = [{} for _ in people]
    alike: list[list[int]] = [list(range(len(people)))]
    for column in columns:
        parted: list[list[int]] = []
        for these in alike:
            for value, holders in _parted(people, column, these, k):
                for each in holders:
                    shown[each][column] = value
                parted.append(holders)
        alike = parted
    return shown


def _parted(
    people: Sequence[Facts], column: str, these: Sequence[int], k: int
) -> Iterator[tuple[str | None, list[int]]]:
    """Part people who look alike by one more fact; the rest goes without it."""
    values = {each: people[each].get(column) for each in these}
    counts = Counter(value for value in values.values() if value is not None)
    kept = {value: count for value, count in counts.items() if count >= k}
    without = len(these) - sum(kept.values())
    while kept and 0 < without < k:
        fewest = min(kept, key=lambda value: (kept[value], value))
        without += kept.pop(fewest)
    for value in kept:
        yield value, [each for each in these if values[each] == value]
    rest = [each for each in these if values[each] not in kept]
    if rest:
        yield None, rest
