"""From a line and the people to a sentence. Pure: counts and words, no I/O.

Source: method, rows M3, M11 to M29; invariants 27 and 28.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from counterpoint.article.band.model import DEFAULTS, Band, Quantity
from counterpoint.article.sample.fact import (
    UNDISCLOSED,
    Person,
    Ranked,
    of_group,
    ranked,
)
from counterpoint.article.sample.model import (
    SMALLEST_CELL,
    Cell,
    Count,
    LineKind,
    SampleLine,
    Told,
)
from counterpoint.article.sample.usual import USUAL
from counterpoint.article.sample.wording import Wording, fitting
from counterpoint.kernel.sentence import Said
from counterpoint.study.design.model import DurationStyle, Group

HALF_HOUR = 30
LONG_ENOUGH_FOR_HOURS = 45
ROUNDED_TO = 5

_PLACE = re.compile(r"\{(\w+)\}")


class Describer:
    """Says each line of the same people, in one language."""

    def __init__(
        self,
        people: Sequence[Person],
        groups: Mapping[str, Group],
        wording: Wording,
        bands: Mapping[Quantity, Band] = DEFAULTS,
    ) -> None:
        self._people = people
        self._bands = bands
        self._groups = groups
        self._words = wording

    def tell(self, line: SampleLine) -> Told:
        """Say what a line says now.

        Cost is linear in the people.
        """
        mine = of_group(self._people, line.group) if line.group else self._people
        if not mine:
            return _forbidden(Said("Nobody of this group was interviewed yet."))
        say = {
            LineKind.OPENING: self._opening,
            LineKind.COMPOSITION: self._composition,
            LineKind.RANKING: self._ranking,
            LineKind.SHARE: self._share,
            LineKind.SPAN: self._span,
            LineKind.VALUES: self._values,
            LineKind.SERVICES: self._services,
            LineKind.SERVICE_TYPES: self._service_types,
            LineKind.DURATION: self._duration,
            LineKind.YEARS: self._years,
            LineKind.PLACES: self._places,
        }[line.kind]
        return say(line, mine)

    def _opening(self, line: SampleLine, people: Sequence[Person]) -> Told:
        counts = []
        for key, group in self._groups.items():
            of = of_group(people, key)
            if of:
                counts.append(_counted(self._named(group, len(of)), of, len(of)))
        parts = [f"{self._words.number(c.count)} {c.name}" for c in counts]
        return self._told(line, {"groups": self._words.listed(parts)}, counts)

    def _composition(self, line: SampleLine, people: Sequence[Person]) -> Told:
        missing = [each for each in people if each.gender is None]
        ages = [each.age for each in people if each.age is not None]
        if missing:
            return _forbidden(
                Said(
                    "Gender is recorded for {known} of {of}; record it, or that it was"
                    " not disclosed, and the totals agree.",
                    {"known": len(people) - len(missing), "of": len(people)},
                )
            )
        if len(ages) < len(people):
            return _forbidden(
                Said(
                    "Age is recorded for {known} of {of}; record the others.",
                    {"known": len(ages), "of": len(people)},
                )
            )
        counts, parts, small = [], [], []
        by_gender = Counter(str(each.gender) for each in people)
        for name, count in sorted(by_gender.items(), key=_first_women_then_men):
            who = [each for each in people if each.gender == name]
            if count < SMALLEST_CELL and name not in line.approved:
                small.append(Cell(name, count))
            told = self._words.plural(name, count)
            if name.casefold() == UNDISCLOSED:
                told = self._usual("undisclosed")
            counts.append(_counted(told, who, len(people)))
            parts.append(f"{self._words.number(count)} {told}")
        given = {
            "group": self._groups[line.group].plural,
            "genders": self._words.listed(parts),
            "low": min(ages),
            "high": max(ages),
        }
        return self._told(line, given, counts, small)

    def _ranking(self, line: SampleLine, people: Sequence[Person]) -> Told:
        ranks, small = self._open_ranks(line, people)
        if not ranks:
            return _forbidden(Said("No value of this attribute may print yet."), small)
        first, *rest = [self._words.listed(rank.values) for rank in ranks]
        tied = len(ranks[0].values) > 1
        follow = f" {self._usual('then')} ".join(rest)
        wording = "ranking, tied" if tied else "ranking"
        if not rest:
            wording = f"{wording}, alone"
        given = {"first": first, "rest": follow, "attribute": line.attribute}
        return self._told(line, given, _by_value(line, people), small, usual=wording)

    def _share(self, line: SampleLine, people: Sequence[Person]) -> Told:
        of = people
        if line.of_attribute:
            of = [
                each for each in people if each.has(line.of_attribute, line.of_values)
            ]
        if not of:
            return _forbidden(Said("Nobody is in this line's denominator."))
        known = [each for each in of if line.attribute in each.values]
        those = [each for each in of if each.has(line.attribute, line.values)]
        quantifier = line.quantifier or fitting(len(those), len(of), self._bands)
        counts = [_counted(self._words.listed(line.values), those, len(of))]
        problems = []
        if len(known) < len(of):
            lacking = {"lacking": len(of) - len(known), "of": len(of)}
            said = "This attribute is not recorded for {lacking} of {of}."
            problems.append(Said(said, lacking))
        if not self._bands[Quantity(quantifier)].holds(len(those), len(of)):
            problems.append(
                Said(
                    "{count} of {of} is not “{quantifier}”; choose another word.",
                    {"count": len(those), "of": len(of), "quantifier": quantifier},
                )
            )
        given = {
            "quantifier": self._words.quantifier(quantifier),
            "group": self._groups[line.group].plural,
            "count": len(those),
            "of": len(of),
        }
        return self._told(line, given, counts, problems=problems)

    def _span(self, line: SampleLine, people: Sequence[Person]) -> Told:
        numbers: list[float] = []
        for each in people:
            for value in each.values.get(line.attribute, ()):
                try:
                    numbers.append(float(value.replace(",", ".")))
                except ValueError:
                    continue
        if len(numbers) < len(people):
            return _forbidden(
                Said(
                    "A number is recorded for {known} of {of}; record the others.",
                    {"known": len(numbers), "of": len(people)},
                )
            )
        low, high = min(numbers), max(numbers)
        given = {
            "low": f"{low:g}",
            "high": f"{high:g}",
            "attribute": line.attribute,
            "group": self._groups[line.group].plural,
        }
        alone = sum(numbers.count(each) == 1 for each in {low, high})
        problems = [
            Said("The lowest and highest may tell who it is; look at them once.")
        ] * bool(alone)
        counts = [_counted(line.attribute, people, len(people))]
        return self._told(line, given, counts, problems=problems)

    def _values(self, line: SampleLine, people: Sequence[Person]) -> Told:
        ranks, small = self._open_ranks(line, people)
        if not ranks:
            return _forbidden(Said("No value of this attribute may print yet."), small)
        names = [value for rank in ranks for value in rank.values]
        given = {
            "list": self._words.listed(names),
            "plurals": self._words.listed([self._words.plural(n, 2) for n in names]),
            "attribute": line.attribute,
            "group": self._groups[line.group].plural,
        }
        return self._told(line, given, _by_value(line, people), small)

    def _services(self, line: SampleLine, people: Sequence[Person]) -> Told:
        codes = {each.service for each in people} - {None}
        if any(each.service is None for each in people):
            lacking = sum(each.service is None for each in people)
            said = "The service is not recorded for {lacking} of {of}."
            return _forbidden(Said(said, {"lacking": lacking, "of": len(people)}))
        given = {
            "number": self._words.number(len(codes)),
            "group": self._groups[line.group].plural,
        }
        counts = [Count(self._usual("services"), len(codes), len(codes))]
        return self._told(line, given, counts)

    def _service_types(self, line: SampleLine, people: Sequence[Person]) -> Told:
        types = Counter(each.service_type for each in people if each.service_type)
        if not types:
            return _forbidden(Said("No type is recorded for the services yet."))
        names = [name for name, _ in sorted(types.items(), key=_most_first)]
        counts = [
            _counted(n, [p for p in people if p.service_type == n], len(people))
            for n in names
        ]
        return self._told(line, {"list": self._words.listed(names)}, counts)

    def _duration(self, line: SampleLine, people: Sequence[Person]) -> Told:
        minutes = [each for person in people for each in person.minutes]
        if not minutes:
            return _forbidden(Said("No interview of this group has its minutes yet."))
        low, high = min(minutes), max(minutes)
        told = f"{low}–{high} min" if low < high else f"{low} min"
        if self._groups[line.group].duration_style is DurationStyle.ABOUT:
            told = f"{self._usual('about')} {_about(sum(minutes) / len(minutes))}"
        given = {"duration": told, "group": self._groups[line.group].plural}
        counts = [Count(self._usual("interviews"), len(minutes), len(minutes))]
        return self._told(line, given, counts)

    def _years(self, line: SampleLine, people: Sequence[Person]) -> Told:
        years = sorted({year for each in people for year in each.years})
        if not years:
            return _forbidden(Said("No interview has its day yet."))
        given = {"years": self._words.listed([str(year) for year in years])}
        counts = [
            _counted(str(year), [p for p in people if year in p.years], len(people))
            for year in years
        ]
        return self._told(line, given, counts)

    def _places(self, line: SampleLine, people: Sequence[Person]) -> Told:
        places = Counter(place for each in people for place in set(each.places))
        if not places:
            return _forbidden(Said("No kind of place is recorded yet."))
        parts: list[str] = []
        counts, small = [], []
        for place, count in sorted(places.items(), key=_most_first):
            who = [each for each in people if place in each.places]
            counts.append(_counted(place, who, len(people)))
            if count < SMALLEST_CELL and place not in line.approved:
                small.append(Cell(place, count))
                continue
            quantifier = self._words.quantifier(
                fitting(count, len(people), self._bands)
            )
            verb = f" {self._usual('chose')}" if not parts else ""
            whose = "their place" if place.startswith("own ") else "the place"
            parts.append(f"{quantifier}{verb} {self._usual(whose)}{place}")
        return self._told(line, {"places": self._words.listed(parts)}, counts, small)

    def _open_ranks(
        self, line: SampleLine, people: Sequence[Person]
    ) -> tuple[list[Ranked], list[Cell]]:
        """Rank a line's values, those that are too small lumped under "other"."""
        open_, small = [], []
        for rank in ranked(people, line.attribute):
            if rank.count >= SMALLEST_CELL:
                open_.append(rank)
                continue
            named = tuple(v for v in rank.values if v in line.approved)
            if named:
                open_.append(Ranked(rank.count, named))
            small += [Cell(v, rank.count) for v in rank.values if v not in named]
        return open_, small

    def _named(self, group: Group, count: int) -> str:
        return group.singular if count == 1 else group.plural

    def _usual(self, name: str) -> str:
        return USUAL["sv" if self._words.is_swedish else "en"][name]

    def _told(  # noqa: PLR0913 - a sentence has these parts
        self,
        line: SampleLine,
        given: Mapping[str, object],
        counts: Sequence[Count],
        small: Sequence[Cell] = (),
        *,
        problems: Sequence[Said] = (),
        usual: str | None = None,
    ) -> Told:
        """Fill in the wording; a small cell forbids it, unless it is lumped away."""
        lumps = {LineKind.RANKING, LineKind.VALUES, LineKind.PLACES}
        waits = [_waits(cell) for cell in small]
        if small and line.kind not in lumps:
            return Told("", tuple(counts), (*problems, *waits), tuple(small))
        template = line.wording or self._usual(usual or line.kind.value)
        try:
            text = self._words.sentence(_filled(template, given))
        except KeyError:
            known = ", ".join(f"{{{name}}}" for name in given)
            said = "The wording has a place that is not known; these are: {known}."
            return _forbidden(Said(said, {"known": known}))
        return Told(text, tuple(counts), (*problems, *waits), tuple(small))


def _counted(name: str, who: Sequence[Person], of: int) -> Count:
    return Count(name, len(who), of, tuple(each.id for each in who))


def _by_value(line: SampleLine, people: Sequence[Person]) -> list[Count]:
    return [
        _counted(
            value, [p for p in people if p.has(line.attribute, [value])], len(people)
        )
        for rank in ranked(people, line.attribute)
        for value in rank.values
    ]


def _first_women_then_men(counted: tuple[str, int]) -> tuple[int, int, str]:
    """Order as articles of the field do: women, men, then others by number."""
    name, count = counted
    order = {"woman": 0, "kvinna": 0, "man": 1}
    return (order.get(name.casefold(), len(order)), -count, name)


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return (-counted[1], counted[0])


def _filled(template: str, given: Mapping[str, object]) -> str:
    """Put values in the places of a wording; nothing but names is understood.

    Raises:
        KeyError: A place that is not known.
    """
    return _PLACE.sub(lambda place: str(given[place[1]]), template)


def _about(minutes: float) -> str:
    """Round a length as one says it: "1 h", "1½ h", "35 min"."""
    if minutes < LONG_ENOUGH_FOR_HOURS:
        return f"{round(minutes / ROUNDED_TO) * ROUNDED_TO} min"
    hours, half = divmod(round(minutes / HALF_HOUR), 2)
    return f"{hours or ''}{'½' if half else ''} h"


def _forbidden(problem: Said, small: Sequence[Cell] = ()) -> Told:
    return Told("", (), (problem, *(_waits(cell) for cell in small)), tuple(small))


def _waits(cell: Cell) -> Said:
    said = "{name}: {count}. So few may be recognised; approve it, or leave it out."
    return Said(said, {"name": cell.name, "count": cell.count})
