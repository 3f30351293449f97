"""Which codings answer a question. Pure, and quick enough for 100,000.

Every part of a question becomes the set of those that answer it. A relation is asked
report by report over sorted places, never pair by pair.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from counterpoint.across.retrieval.model import (
    And,
    Beside,
    Is,
    Item,
    Material,
    Not,
    Or,
    Query,
    Relation,
    Unit,
)

Meaning = Callable[[Item], bool]
"""Whether a coding fulfils a condition."""

_NEVER = float("-inf")


class _Reach(NamedTuple):
    """A coding's first and last place: characters, or numbers of passages."""

    which: int
    first: int
    last: int


def answer(
    query: Query, material: Material, meanings: Mapping[Is, Meaning]
) -> set[int]:
    """Name, by their places in the material, the codings that answer a question.

    Of n codings, n log n for each relation and n for each condition.

    Args:
        query: The question.
        material: What it is asked of.
        meanings: What each condition of the question means.
    """
    match query:
        case Is():
            fulfils = meanings[query]
            return {at for at, item in enumerate(material.items) if fulfils(item)}
        case Not(of):
            return set(range(len(material.items))) - answer(of, material, meanings)
        case And(parts):
            return set.intersection(*(answer(p, material, meanings) for p in parts))
        case Or(parts):
            return set().union(*(answer(p, material, meanings) for p in parts))
        case Beside():
            left = answer(query.left, material, meanings)
            right = answer(query.right, material, meanings)
            standing = _standing(query, material, left, right)
            return standing if query.holds else left - standing


def witnesses(
    query: Query, material: Material, meanings: Mapping[Is, Meaning], chosen: list[int]
) -> dict[int, list[int]]:
    """Say which other codings made some match: one relation, one list.

    Args:
        query: The question that they answer.
        material: What it was asked of.
        meanings: What each condition of the question means.
        chosen: Codings that answer it; few, as this goes pair by pair in a report.

    Returns:
        For each of the chosen, the others in the order of the texts.
    """
    found: dict[int, set[int]] = {at: set() for at in chosen}
    for beside in _relations(query):
        left = answer(beside.left, material, meanings).intersection(chosen)
        if not left:
            continue
        right = _by_share(answer(beside.right, material, meanings), beside, material)
        for at in left:
            others = right.get(_share(beside, material, at), ())
            found[at].update(
                other
                for other in others
                if other != at and stands(beside, material, at, other)
            )
    return {at: sorted(others) for at, others in found.items()}


def stands(  # noqa: PLR0911 - a line for each relation
    beside: Beside, material: Material, one: int, other: int
) -> bool:
    """Whether a coding stands so to another one. The relation's own definition."""
    if _share(beside, material, one) != _share(beside, material, other):
        return False
    a, b = _reach(beside, material, one), _reach(beside, material, other)
    least = 1 if beside.unit is Unit.PASSAGE else 0
    match beside.relation:
        case Relation.OVERLAPPING:
            return b.first < a.last and a.first < b.last
        case Relation.INSIDE:
            return b.first <= a.first and a.last <= b.last
        case Relation.AROUND:
            return a.first <= b.first and b.last <= a.last
        case Relation.NEAR:
            return max(b.first - a.last, a.first - b.last) <= beside.reach
        case Relation.BEFORE:
            return least <= b.first - a.last <= beside.reach
        case Relation.AFTER:
            return least <= a.first - b.last <= beside.reach
        case Relation.SAME if beside.unit is Unit.STORY:
            return not _stories(material, one).isdisjoint(_stories(material, other))
        case Relation.SAME:
            return beside.unit is not Unit.PASSAGE or (
                b.first <= a.last and a.first <= b.last
            )


def needs_passages(query: Query) -> bool:
    """Whether a question counts in passages anywhere."""
    return any(each.unit is Unit.PASSAGE for each in _relations(query, all_=True))


def needs_stories(query: Query) -> bool:
    """Whether a question asks for what is told in one story."""
    return any(each.unit is Unit.STORY for each in _relations(query, all_=True))


def conditions(query: Query) -> Iterable[Is]:
    """List the conditions of a question, from left to right."""
    match query:
        case Is():
            yield query
        case Not(of):
            yield from conditions(of)
        case And(parts) | Or(parts):
            for part in parts:
                yield from conditions(part)
        case Beside():
            yield from conditions(query.left)
            yield from conditions(query.right)


def _relations(query: Query, *, all_: bool = False) -> Iterable[Beside]:
    """List the relations; without those that say what something does not stand to."""
    match query:
        case Not(of):
            if all_:
                yield from _relations(of, all_=True)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _relations(part, all_=all_)
        case Beside():
            yield from _relations(query.left, all_=all_)
            if all_:
                yield from _relations(query.right, all_=True)
            if all_ or query.holds:
                yield query
        case Is():
            return


def _standing(
    beside: Beside, material: Material, left: set[int], right: set[int]
) -> set[int]:
    if beside.unit is Unit.STORY:
        return _in_one_story(material, left, right)
    others = _by_share(right, beside, material)
    of_left = _by_share(left, beside, material)
    if beside.relation is Relation.SAME and beside.unit is not Unit.PASSAGE:
        return {
            at
            for share, mine in of_left.items()
            for at in mine
            if len(others.get(share, ())) > (at in right)
        }
    found: set[int] = set()
    for share, mine in of_left.items():
        theirs = [_reach(beside, material, at) for at in others.get(share, ())]
        if theirs:
            ask = _asking(beside, theirs)
            found.update(at for at in mine if ask(_reach(beside, material, at)))
    return found


def _in_one_story(material: Material, left: set[int], right: set[int]) -> set[int]:
    told: dict[str, set[int]] = defaultdict(set)
    for at in right:
        for story_id in _stories(material, at):
            told[story_id].add(at)
    return {
        at
        for at in left
        if any(
            len(told[story_id]) > (at in told[story_id])
            for story_id in _stories(material, at)
        )
    }


def _stories(material: Material, at: int) -> set[str]:
    """Name the stories of which a coding shares at least one character."""
    item = material.items[at]
    return {
        each.story_id
        for each in material.stories.get(item.report_id, ())
        if each.start < item.end and item.start < each.end
    }


def _asking(beside: Beside, theirs: list[_Reach]) -> Callable[[_Reach], bool]:
    """Make a question about one coding, asked of the sorted places of others."""
    reach = beside.reach
    least = 1 if beside.unit is Unit.PASSAGE else 0
    match beside.relation:
        case Relation.BEFORE:
            firsts = sorted(each.first for each in theirs)
            return lambda a: _any(firsts, a.last + least, a.last + reach)
        case Relation.AFTER:
            lasts = sorted(each.last for each in theirs)
            return lambda a: _any(lasts, a.first - reach, a.first - least)
        case Relation.AROUND:
            behind = _Ends([_Reach(i, -first, -last) for i, first, last in theirs])
            return lambda a: behind.reaches(a.which, -a.first, -a.last)
        case Relation.INSIDE:
            ends = _Ends(theirs)
            return lambda a: ends.reaches(a.which, a.first, a.last)
        case Relation.OVERLAPPING:
            ends = _Ends(theirs)
            return lambda a: ends.reaches(a.which, a.last - 1, a.first + 1)
        case _:
            ends = _Ends(theirs)
            return lambda a: ends.reaches(a.which, a.last + reach, a.first - reach)


class _Ends:
    """Whether another one begins no later than here, and ends no earlier than there.

    The two farthest ends are kept for each beginning, as a coding is never its own
    neighbour.
    """

    def __init__(self, theirs: list[_Reach]) -> None:
        ordered = sorted(theirs, key=lambda each: each.first)
        self._firsts = [each.first for each in ordered]
        self._best: list[tuple[float, int, float]] = []
        far, whose, second = _NEVER, -1, _NEVER
        for each in ordered:
            if each.last > far:
                far, whose, second = each.last, each.which, far
            elif each.last > second:
                second = each.last
            self._best.append((far, whose, second))

    def reaches(self, index: int, first: int, last: int) -> bool:
        many = bisect_right(self._firsts, first)
        if not many:
            return False
        far, whose, second = self._best[many - 1]
        return (second if whose == index else far) >= last


def _any(places: list[int], low: int, high: int) -> bool:
    at = bisect_left(places, low)
    return at < len(places) and places[at] <= high


def _by_share(
    some: set[int], beside: Beside, material: Material
) -> dict[str, list[int]]:
    """Put codings together that can stand to each other at all."""
    found: dict[str, list[int]] = defaultdict(list)
    for at in sorted(some):
        found[_share(beside, material, at)].append(at)
    return found


def _share(beside: Beside, material: Material, at: int) -> str:
    report_id = material.items[at].report_id
    if beside.unit is Unit.PERSON:
        return material.people.get(report_id, report_id)
    return report_id


def _reach(beside: Beside, material: Material, at: int) -> _Reach:
    item = material.items[at]
    if beside.unit is not Unit.PASSAGE:
        return _Reach(at, item.start, item.end)
    starts = material.places[item.report_id].starts
    first = bisect_right(starts, item.start) - 1
    return _Reach(at, first, bisect_right(starts, item.end - 1) - 1)
