"""A question as rows, one condition beneath another, and rows as a question. Pure.

Each row says what its condition is to all rows above it together. Not every question
has this form: one with brackets on the right has not, and stays text.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from counterpoint.across.retrieval.model import (
    FARTHEST,
    PAIRED,
    And,
    Beside,
    Field,
    Is,
    Not,
    Or,
    Query,
    QueryError,
    Relation,
    Unit,
)

_SHARED = frozenset({Unit.PASSAGE, Unit.REPORT, Unit.PERSON, Unit.STORY})
_COUNTED = frozenset({Unit.PASSAGE, Unit.CHARACTER})


class Joint(StrEnum):
    """What a condition is to the rows above it; what a first row begins with."""

    BEGIN = "begin"
    AND = "and"
    OR = "or"
    OVERLAPPING = "overlapping"
    INSIDE = "inside"
    AROUND = "around"
    NEAR = "near"
    BEFORE = "before"
    AFTER = "after"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class QueryRow:
    """One condition, and what it is to those above it.

    Attributes:
        holds: False for *not*: of a relation, of the first condition and of one that
            *and* joins.
        unit: What *same* speaks of and a reach is counted in.
        reach: How many of them away at most; 0 where the joint has no reach.
        name: The attribute's, the facet's or the part's of a story; empty for every
            other field.
        exactly: Of a code: it alone, without those beneath it.
    """

    joint: Joint
    field: Field
    value: str
    name: str = ""
    exactly: bool = False
    holds: bool = True
    unit: Unit = Unit.CHARACTER
    reach: int = 0


def rows_of(query: Query) -> tuple[QueryRow, ...] | None:
    """Lay a question out as rows; None if rows cannot say the same."""
    rows = _rows(query)
    return rows if rows is not None and query_of(rows) == query else None


def query_of(rows: Sequence[QueryRow]) -> Query:
    """Put rows together to a question.

    Raises:
        QueryError: There is no row, or one says what no question can.
    """
    query: Query | None = None
    for nth, row in enumerate(rows, start=1):
        _check(row, nth)
        asked = Is(row.field, row.value, row.name, row.exactly)
        query = asked if query is None else query
        match row.joint:
            case Joint.BEGIN:
                query = asked if row.holds else Not(asked)
            case Joint.AND:
                part = asked if row.holds else Not(asked)
                above = query.parts if isinstance(query, And) else (query,)
                query = And((*above, part))
            case Joint.OR:
                above = query.parts if isinstance(query, Or) else (query,)
                query = Or((*above, asked))
            case _:
                relation = Relation(row.joint)
                how = (relation, asked, row.unit, row.reach, row.holds)
                query = Beside(query, *how)
    if query is None:
        msg = "Choose a condition first."
        raise QueryError(msg, at=1)
    return query


def _rows(  # noqa: PLR0911 - a line for each form
    query: Query,
) -> tuple[QueryRow, ...] | None:
    match query:
        case Is():
            return (_row(query, Joint.BEGIN),)
        case Not(Is() as asked):
            return (replace(_row(asked, Joint.BEGIN), holds=False),)
        case And((*above, Is() as asked)):
            return _after(above, And, _row(asked, Joint.AND))
        case And((*above, Not(Is() as asked))):
            return _after(above, And, replace(_row(asked, Joint.AND), holds=False))
        case Or((*above, Is() as asked)):
            return _after(above, Or, _row(asked, Joint.OR))
        case Beside(left, relation, Is() as asked, unit, reach, holds):
            how = replace(_row(asked, Joint(relation.value)), unit=unit, reach=reach)
            rows = _rows(left)
            return None if rows is None else (*rows, replace(how, holds=holds))
        case _:
            return None


def _after(
    above: Sequence[Query], kind: type[And] | type[Or], last: QueryRow
) -> tuple[QueryRow, ...] | None:
    rows = _rows(above[0] if len(above) == 1 else kind(tuple(above)))
    return None if rows is None else (*rows, last)


def _row(asked: Is, joint: Joint) -> QueryRow:
    return QueryRow(joint, asked.field, asked.value, asked.name, asked.exactly)


def _check(row: QueryRow, nth: int) -> None:
    """Refuse a row that the language has no words for."""
    is_first = nth == 1
    units = {
        Joint.SAME: _SHARED,
        **dict.fromkeys((Joint.NEAR, Joint.BEFORE, Joint.AFTER), _COUNTED),
    }.get(row.joint, {Unit.CHARACTER})
    has_reach = row.joint in (Joint.NEAR, Joint.BEFORE, Joint.AFTER)
    fits = (
        is_first is (row.joint is Joint.BEGIN)
        and row.unit in units
        and 0 <= row.reach <= (FARTHEST if has_reach else 0)
        and bool(row.value)
        and bool(row.name) is (row.field in PAIRED)
        and (row.holds or row.joint is not Joint.OR)
        and (not row.exactly or row.field is Field.CODE)
    )
    if not fits:
        msg = "Complete the condition in row {row}, or take the row away."
        raise QueryError(msg, row=nth, at=1)
