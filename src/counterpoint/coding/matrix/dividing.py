"""Which codings and reports fall into which column of a matrix. Pure.

Source: method, rows B3 to B5.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.coding.matrix.model import Piece, Told
from counterpoint.kernel.ids import ParticipantId, ReportId
from counterpoint.participant.attribute.definition.model import SAID_SO

Heads = Sequence[tuple[str, str]]
"""Columns by id and name, in their order."""


class Third(StrEnum):
    """A third of an interview, in the order in which it was held."""

    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Division:
    """A matrix's columns, and what lies in each; what lies in none is not in it."""

    heads: Heads
    pieces: Mapping[str, list[Piece]]
    reports: Mapping[str, list[ReportId]]


def by_report(
    heads: Heads, keys: Mapping[ReportId, Collection[str]], pieces: Iterable[Piece]
) -> Division:
    """Put reports into columns, and codings with their reports."""
    reports: dict[str, list[ReportId]] = defaultdict(list)
    for report_id, columns in keys.items():
        for column in columns:
            reports[column].append(report_id)
    inside: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        for column in keys.get(piece.report_id, ()):
            inside[column].append(piece)
    return Division(heads, inside, reports)


def by_coding(
    heads: Heads,
    keys: Callable[[Piece], Collection[str]],
    told: Sequence[Told],
    pieces: Iterable[Piece],
) -> Division:
    """Put codings into columns; each report may have some in any of them."""
    inside: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        for column in keys(piece):
            inside[column].append(piece)
    reports = [each.report_id for each in told]
    return Division(heads, inside, {id_: reports for id_, _ in heads})


def third_of(piece: Piece, length: int) -> Third:
    """Say in which third of a report's characters the middle of a coding lies.

    Args:
        piece: A coding in the report.
        length: Of the report, in characters; at least the coding's end.
    """
    nth = 3 * (piece.start + piece.end) // (2 * length)
    return tuple(Third)[min(nth, 2)]


def value_columns(
    values: Mapping[ParticipantId, Sequence[str]], choices: Sequence[str]
) -> tuple[Heads, dict[ParticipantId, list[str]]]:
    """Make a column of each value that people have, whatever its capitals.

    Choices come in their order, then numbers by size, then the rest by the alphabet;
    what was asked and not told comes last. A column's id is the first of the people
    who have the value, with its place among theirs: a person's words stand in no
    address.

    Returns:
        The columns, and in which of them each person lies.
    """
    known: dict[str, tuple[str, str]] = {}
    for person in sorted(values):
        for nth, value in enumerate(values[person]):
            known.setdefault(value.casefold(), (f"{person}.{nth}", value))
    order = {each.casefold(): nth for nth, each in enumerate(choices)}

    def place(folded: str) -> tuple[bool, int, bool, float, str]:
        number = _number(folded)
        return (
            folded in SAID_SO,
            order.get(folded, len(order)),
            number is None,
            number or 0,
            folded,
        )

    heads = [known[folded] for folded in sorted(known, key=place)]
    columns = {
        person: list(dict.fromkeys(known[value.casefold()][0] for value in theirs))
        for person, theirs in values.items()
    }
    return heads, columns


def _number(value: str) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None
