"""From people to Table 1. Pure: counts and words, no input or output."""

import math
import statistics
from collections.abc import Callable, Mapping, Sequence

from counterpoint.article.sample.fact import UNDISCLOSED, Person, of_group
from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.article.sample.store import SERVICE_ATTRIBUTE
from counterpoint.article.sample.wording import Wording
from counterpoint.article.table.model import (
    WORDS,
    CellName,
    Chosen,
    Column,
    SampleTable,
    Section,
    SmallCell,
    TableRow,
    lumped,
)
from counterpoint.kernel.sentence import Said
from counterpoint.study.design.model import Group

NOT_RECORDED = "not recorded"
FIRST = {"woman": 0, "kvinna": 0, "man": 1}
LAST = {UNDISCLOSED: 1, NOT_RECORDED: 2}
GENDER, AGE, SERVICES, MINUTES = "gender", "age", "services", "minutes"

_Values = Mapping[str, frozenset[str]]
_NumbersOf = Callable[[Person], Sequence[float]]


class Tabulator:
    """Counts the same people under one heading after the other."""

    def __init__(
        self,
        people: Sequence[Person],
        groups: Mapping[str, Group],
        chosen: Chosen,
        wording: Wording,
    ) -> None:
        self._groups = {k: g for k, g in groups.items() if of_group(people, k)}
        self._people = {key: of_group(people, key) for key in self._groups}
        self._approved, self._left_out = chosen.approved, chosen.left_out
        self._wording = wording
        self._words = WORDS["sv" if wording.is_swedish else "en"]
        self._small: list[SmallCell] = []
        self._notes: list[Said] = []

    def table(self) -> SampleTable:
        """Count everything that is not left out.

        Cost is linear in the people and their values.
        """
        sections = [
            self._section(key) for key in self._keys() if key not in self._left_out
        ]
        columns = tuple(
            Column(key, group.plural, len(self._people[key]))
            for key, group in self._groups.items()
        )
        shown = tuple(each for each in sections if each is not None)
        return SampleTable(
            columns=columns,
            sections=shown,
            left_out=tuple(key for key in self._keys() if key in self._left_out),
            small=tuple(self._small),
            notes=tuple(self._notes),
        )

    def _keys(self) -> list[str]:
        return [GENDER, AGE, *self._attributes(), SERVICES, MINUTES]

    def _section(self, key: str) -> Section | None:
        if key == GENDER:
            return self._counts(key, self._words[key], self._by_gender())
        if key == SERVICES:
            return self._services()
        if key in OF_NUMBERS:
            return self._numbers(key, self._words[key], OF_NUMBERS[key])
        if self._is_number(key):
            return self._numbers(key, key, _numbers_of(key))
        return self._counts(key, key, self._by_value(key))

    def _attributes(self) -> list[str]:
        names = {n for mine in self._people.values() for p in mine for n in p.values}
        return sorted(names - {SERVICE_ATTRIBUTE}, key=str.casefold)

    def _is_number(self, name: str) -> bool:
        everybody = [person for mine in self._people.values() for person in mine]
        values = [v for p in everybody for v in p.values.get(name, ())]
        told = [each for each in values if each != UNDISCLOSED]
        return bool(told) and all(_number(each) is not None for each in told)

    def _by_gender(self) -> Mapping[str, _Values]:
        return {
            key: _holders({p.id: (p.gender or NOT_RECORDED,) for p in mine})
            for key, mine in self._people.items()
        }

    def _by_value(self, name: str) -> Mapping[str, _Values]:
        """Say who has each value; groups that nobody was asked in have none."""
        return {
            key: _holders({p.id: p.values.get(name) or (NOT_RECORDED,) for p in mine})
            for key, mine in self._people.items()
            if any(name in person.values for person in mine)
        }

    def _counts(
        self, section: str, heading: str, held: Mapping[str, _Values]
    ) -> Section | None:
        open_: dict[str, Mapping[str, int]] = {}
        other: dict[str, int] = {}
        for key, holders in held.items():
            approved = [
                each.value
                for each in self._approved
                if (each.group, each.section) == (key, section)
            ]
            hidden = lumped(holders, approved, SMALLEST_CELL)
            self._small += [
                SmallCell(CellName(key, section, value), len(holders[value]))
                for value in sorted(hidden)
                if len(holders[value]) < SMALLEST_CELL
            ]
            rest = len(frozenset().union(*(holders[value] for value in hidden)))
            if hidden and rest < SMALLEST_CELL:
                said = "Too few are counted under {section}; it is left out of {group}."
                group = self._groups[key].plural
                self._notes.append(Said(said, {"section": heading, "group": group}))
                continue
            other[key] = rest
            open_[key] = {v: len(w) for v, w in holders.items() if v not in hidden}
        rows = self._rows(section, open_)
        if not rows and open_:
            said = "Every count under {section} is small; it is left out."
            self._notes.append(Said(said, {"section": heading}))
            return None
        if any(other.values()):
            rows.append(TableRow(self._words["other"], self._cells(other)))
        return Section(section, heading, tuple(rows)) if rows else None

    def _rows(
        self, section: str, counts: Mapping[str, Mapping[str, int]]
    ) -> list[TableRow]:
        total: dict[str, int] = {}
        for mine in counts.values():
            for value, count in mine.items():
                total[value] = total.get(value, 0) + count

        def place(value: str) -> tuple[int, int, int, str]:
            first = FIRST.get(value.casefold(), len(FIRST)) if section == GENDER else 0
            return (LAST.get(value, 0), first, -total[value], value.casefold())

        named = {
            value: self._wording.plural(value, 2)
            if section == GENDER and value not in LAST
            else value
            for value in total
        }
        return [
            TableRow(
                named[value],
                self._cells({key: mine.get(value, 0) for key, mine in counts.items()}),
            )
            for value in sorted(total, key=place)
        ]

    def _cells(self, counts: Mapping[str, int]) -> tuple[str, ...]:
        return tuple(str(counts.get(key) or "") for key in self._groups)

    def _numbers(self, key: str, heading: str, of: _NumbersOf) -> Section | None:
        cells = []
        for group, mine in self._people.items():
            known = [number for person in mine for number in of(person)]
            who = [person for person in mine if of(person)]
            if 0 < len(who) < len(mine):
                said = "{section} is known of {known} of {of} {group}; record the rest."
                given = {"known": len(who), "of": len(mine)}
                named = {"section": heading, "group": self._groups[group].plural}
                self._notes.append(Said(said, {**given, **named}))
            if len(who) < SMALLEST_CELL:
                cells.append("")
                continue
            low, high = min(known), max(known)
            median = f"{statistics.median(known):g}"
            span = f"{low:g}\N{EN DASH}{high:g}" if low < high else f"{low:g}"
            cells.append(f"{span} ({self._words['median'].format(median=median)})")
        if not any(cells):
            return None
        return Section(key, heading, (TableRow("", tuple(cells)),))

    def _services(self) -> Section | None:
        counts = {
            key: len({person.service for person in mine} - {None})
            for key, mine in self._people.items()
        }
        if not any(counts.values()):
            return None
        return Section(
            SERVICES, self._words[SERVICES], (TableRow("", self._cells(counts)),)
        )


def _ages(person: Person) -> Sequence[float]:
    return () if person.age is None else (person.age,)


def _minutes(person: Person) -> Sequence[float]:
    return person.minutes


OF_NUMBERS: Mapping[str, _NumbersOf] = {AGE: _ages, MINUTES: _minutes}


def _numbers_of(name: str) -> _NumbersOf:
    def numbers(person: Person) -> Sequence[float]:
        read = (_number(value) for value in person.values.get(name, ()))
        return [each for each in read if each is not None]

    return numbers


def _number(value: str) -> float | None:
    try:
        number = float(value.replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _holders(values: Mapping[str, Sequence[str]]) -> _Values:
    held: dict[str, set[str]] = {}
    for person, mine in values.items():
        for value in mine:
            held.setdefault(value, set()).add(person)
    return {value: frozenset(who) for value, who in held.items()}
