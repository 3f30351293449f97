"""Names in a question, put for ids and back. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from counterpoint.across.retrieval.evaluation import conditions
from counterpoint.across.retrieval.model import (
    VALUED,
    And,
    Beside,
    Field,
    Is,
    Not,
    Or,
    Query,
    id_in,
    id_sign,
)
from counterpoint.across.retrieval.naming import PARTS


class Called(NamedTuple):
    """A thing that a question can name.

    Attributes:
        names: What it goes by; the first one is shown.
    """

    id: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """What things are called: those that are there, and those that were.

    Attributes:
        here: What can be asked for now, by the field that asks for it.
        values: The values of each facet that can be asked for now, by its id.
        gone: The last names of what was taken away, by id.
    """

    here: Mapping[Field, Sequence[Called]]
    values: Mapping[str, Sequence[Called]]
    gone: Mapping[str, str]

    def named(self, field: Field, name: str) -> set[str]:
        """Give the ids of all that go by a name; capitals make no difference."""
        return {each.id for each in self.here.get(field, ()) if _same(each, name)}

    def first(self, field: Field, id_: str) -> str | None:
        """Give the name that something is shown by."""
        for each in self.here.get(field, ()):
            if each.id == id_:
                return each.names[0]
        return None


def bound(query: Query, names: Names) -> Query:
    """Put ids for names; a name of several things becomes all of them."""

    def one(asked: Is) -> Query:
        if asked.field in VALUED:
            return _bound_value(asked, names)
        meant = sorted(names.named(asked.field, asked.value))
        parts = tuple(replace(asked, value=id_sign(id_)) for id_ in meant)
        if len(parts) > 1:
            return Or(parts)
        return parts[0] if parts else asked

    return _each(query, one)


def named(query: Query, names: Names) -> Query:
    """Put names for ids, where a name means those things and nothing else."""

    def one(asked: Is) -> Query:
        if asked.field in VALUED:
            return _named_value(asked, names)
        return _called(asked, {id_in(asked.value)}, names) or asked

    def several(parts: tuple[Query, ...]) -> Query | None:
        """Give the one name of all parts, if all are of one kind."""
        first = parts[0]
        if not isinstance(first, Is):
            return None
        ids = {
            id_in(part.value)
            for part in parts
            if isinstance(part, Is) and replace(part, value=first.value) == first
        }
        return _called(first, ids, names) if len(ids) == len(parts) else None

    return _each(query, one, several)


def gone(query: Query, names: Names) -> tuple[str, ...]:
    """Give the last names of what a question asks for and is there no more."""
    found = (names.gone.get(id_) for id_ in ids_in(query))
    return tuple(dict.fromkeys(name for name in found if name))


def followed(query: Query, into: Mapping[str, str]) -> Query:
    """Ask for the code that another one became, where that was merged into it."""

    def one(asked: Is) -> Query:
        became = into.get(id_in(asked.value))
        if asked.field is not Field.CODE or became is None:
            return asked
        return replace(asked, value=id_sign(became))

    def once(parts: tuple[Query, ...]) -> Query | None:
        """Ask once where both codes were asked for."""
        left = tuple(dict.fromkeys(_each(part, one, once) for part in parts))
        return left[0] if len(left) == 1 else Or(left)

    return _each(query, one, once)


def ids_in(query: Query) -> Iterator[str]:
    """List the ids that a question names."""
    said = (each for asked in conditions(query) for each in (asked.name, asked.value))
    return (id_ for each in said if (id_ := id_in(each)))


def _bound_value(asked: Is, names: Names) -> Is:
    """Put ids for the names of a facet and its value; each has a name of its own.

    What a story says in one of its parts is asked for in words, and stays so.
    """
    if asked.field is Field.STORY and asked.name.casefold() in PARTS:
        return asked
    for facet in names.here.get(Field.FACET, ()):
        for value in names.values.get(facet.id, ()):
            if _same(facet, asked.name) and _same(value, asked.value):
                both = (id_sign(value.id), id_sign(facet.id))
                return replace(asked, value=both[0], name=both[1])
    return asked


def _named_value(asked: Is, names: Names) -> Is:
    for facet in names.here.get(Field.FACET, ()):
        for value in names.values.get(facet.id, ()):
            if value.id == id_in(asked.value):
                return replace(asked, value=value.names[0], name=facet.names[0])
    return asked


def _same(one: Called, name: str) -> bool:
    return any(each.casefold() == name.casefold() for each in one.names)


def _called(asked: Is, ids: set[str], names: Names) -> Is | None:
    name = names.first(asked.field, min(ids))
    if name is None or names.named(asked.field, name) != ids:
        return None
    return replace(asked, value=name)


def _each(
    query: Query,
    change: Callable[[Is], Query],
    several: Callable[[tuple[Query, ...]], Query | None] = lambda _: None,
) -> Query:
    match query:
        case Is():
            return change(query)
        case Not(of):
            return Not(_each(of, change, several))
        case And(parts):
            return And(tuple(_each(part, change, several) for part in parts))
        case Or(parts):
            whole = several(parts)
            return whole or Or(tuple(_each(part, change, several) for part in parts))
        case Beside():
            left = _each(query.left, change, several)
            right = _each(query.right, change, several)
            return replace(query, left=left, right=right)
