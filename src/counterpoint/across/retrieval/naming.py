"""What the names in a question mean in this study. Pure.

Capitals make no difference. A name that several codes have means all of them; a name
that nothing has is refused, with its place: an empty answer would look like a finding.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from counterpoint.across.prompt.naming import Prompting, Unnamed
from counterpoint.across.retrieval.evaluation import Meaning
from counterpoint.across.retrieval.model import (
    Field,
    Is,
    Item,
    Place,
    QueryError,
    id_in,
    id_sign,
)
from counterpoint.coding.code.model import Code, Origin, beneath
from counterpoint.kernel.ids import CodeId, CodingId, MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import normalised
from counterpoint.report.model import Speaker
from counterpoint.report.search.manner import places_of
from counterpoint.report.search.verbs import EXACTLY
from counterpoint.storage.fulltext import phrases

PEOPLE = frozenset({Field.GROUP, Field.ATTRIBUTE})
TIED = frozenset({Field.THEME, Field.POLE})
PARTS = ("place", "agent", "act", "response", "reflection")
"""What a story says, as a question names it; any other name is a facet's."""


class Known(NamedTuple):
    """A report, and what is known of whose it is.

    Attributes:
        group: The key of the participant's group; none if nobody is known.
        attributes: What they have under each name; one name may have several.
    """

    key: str
    group: str | None
    attributes: tuple[tuple[str, str], ...]


class Tied(NamedTuple):
    """A theme or a pole, and what is tied or laid to it.

    Attributes:
        names: The title of a theme; the name of a pole, and its own wording.
        laid: Where its evidence lies, by report, as first and one past the last code
            point of the version in analysis.
    """

    field: Field
    id: str
    names: frozenset[str]
    codes: frozenset[CodeId]
    laid: Mapping[ReportId, Sequence[tuple[int, int]]]


class Valued(NamedTuple):
    """A facet's value, and the codings that have it.

    Attributes:
        facet_id: The facet's, as ``id`` is the value's.
    """

    facet_id: str
    facet: str
    id: str
    name: str
    codings: frozenset[CodingId]


class Storied(NamedTuple):
    """A story: what it says, and where it is told.

    Attributes:
        parts: What it says under each of ``PARTS``; of agents, each by itself.
        values: The ids of the facets' values that it has.
        laid: Where it is told, by report, as first and one past the last code point
            of the version in analysis.
    """

    parts: Mapping[str, Sequence[str]]
    values: frozenset[str]
    laid: Mapping[ReportId, Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Directory:
    """Every name that a question can use, and what it stands for.

    Attributes:
        codes: The article's codebook.
        members: By key and by name.
        reports: Those in analysis.
        groups: The keys of all groups, also of those nobody is in yet.
        tied: The themes and poles, where the question needs them.
        valued: The facets' values, where the question needs them.
        storied: The stories, where the question needs them.
        places: The passages of each report, where the question needs them.
        prompting: What prompted the article's words.
    """

    codes: Sequence[Code]
    members: Sequence[tuple[str, MemberId]]
    reports: Mapping[ReportId, Known]
    groups: Collection[str]
    tied: Sequence[Tied]
    valued: Sequence[Valued]
    storied: Sequence[Storied]
    places: Mapping[ReportId, Place]
    prompting: Prompting


def meaning(  # noqa: C901, PLR0911 - a line for each field
    asked: Is, known: Directory
) -> Meaning:
    """Say what a condition means.

    Raises:
        QueryError: Nothing in the study has the name.
    """
    match asked.field:
        case Field.CODE | Field.ORIGIN:
            codes = _codes(asked, known)
            return lambda item: item.code_id in codes
        case Field.THEME | Field.POLE:
            return _tied(asked, known)
        case Field.FACET:
            codings = frozenset[CodingId]().union(
                *(each.codings for each in _valued(asked, known))
            )
            return lambda item: item.id in codings
        case Field.STORY:
            return _laid([each.laid for each in _stories(asked, known)])
        case Field.MEMBER:
            members = {id_ for name, id_ in known.members if _is(asked, id_, {name})}
            _check(asked, members)
            return lambda item: item.by in members
        case Field.SPEAKER:
            return _spoken(asked, known.places)
        case Field.PROMPT:
            return _prompted(asked, known.prompting)
        case Field.SINCE:
            return lambda item: item.on >= asked.value
        case Field.UNTIL:
            return lambda item: item.on <= asked.value
        case Field.GROUP | Field.ATTRIBUTE | Field.REPORT:
            reports = _reports(asked, known)
            return lambda item: item.report_id in reports


def _codes(asked: Is, known: Directory) -> frozenset[CodeId]:
    if asked.field is Field.CODE:
        named = [each.id for each in known.codes if _is(asked, each.id, {each.name})]
        _check(asked, named)
        return frozenset(named) if asked.exactly else _beneath(known, named)
    _check(asked, [each for each in Origin if _same(each, asked.value)])
    return frozenset(c.id for c in known.codes if _same(c.origin, asked.value))


def _tied(asked: Is, known: Directory) -> Meaning:
    """Mean what is coded with a tied code, and what overlaps the evidence laid."""
    places = [
        each
        for each in known.tied
        if each.field is asked.field and _is(asked, each.id, each.names)
    ]
    _check(asked, places)
    codes = _beneath(known, frozenset().union(*(each.codes for each in places)))
    is_laid = _laid([each.laid for each in places])
    return lambda item: item.code_id in codes or is_laid(item)


def _laid(places: Sequence[Mapping[ReportId, Sequence[tuple[int, int]]]]) -> Meaning:
    """Mean what shares a character with one of some stretches."""
    return lambda item: any(
        start < item.end and item.start < end
        for laid in places
        for start, end in laid.get(item.report_id, ())
    )


def _valued(asked: Is, known: Directory) -> list[Valued]:
    named = [
        each
        for each in known.valued
        if (asked.name == id_sign(each.facet_id) or _same(each.facet, asked.name))
        and _is(asked, each.id, {each.name})
    ]
    _check(asked, named)
    return named


def _stories(asked: Is, known: Directory) -> list[Storied]:
    """Find stories that have a facet's value, or say words in one of their parts."""
    part = asked.name.casefold()
    if part not in PARTS:
        values = {each.id for each in _valued(asked, known)}
        return [each for each in known.storied if values & each.values]
    sought = phrases('"{}"'.format(normalised(asked.value).replace('"', " ")))
    told = [
        each
        for each in known.storied
        if sought and any(places_of(sought, said, EXACTLY) for said in each.parts[part])
    ]
    _check(asked, told)
    return told


def _beneath(known: Directory, codes: Iterable[CodeId]) -> frozenset[CodeId]:
    """Add to some codes all that stand beneath them, by whatever way."""
    return frozenset(beneath(known.codes, codes))


def _reports(asked: Is, known: Directory) -> set[ReportId]:
    if asked.field is Field.GROUP:
        _check(asked, [key for key in known.groups if _same(key, asked.value)])
        return {
            id_
            for id_, report in known.reports.items()
            if report.group is not None and _same(report.group, asked.value)
        }
    if asked.field is Field.REPORT:
        found = {
            id_
            for id_, report in known.reports.items()
            if _same(report.key, asked.value)
        }
        _check(asked, found)
        return found
    named = {
        id_: [value for name, value in report.attributes if _same(name, asked.name)]
        for id_, report in known.reports.items()
    }
    _check(asked, [id_ for id_, values in named.items() if values])
    return {
        id_
        for id_, values in named.items()
        if any(_same(value, asked.value) for value in values)
    }


def _spoken(asked: Is, places: Mapping[ReportId, Place]) -> Meaning:
    speakers = {each.value for each in Speaker if _same(each, asked.value)}
    _check(asked, speakers)

    def spoken(item: Item) -> bool:
        place = places[item.report_id]
        first = bisect_right(place.starts, item.start) - 1
        last = bisect_right(place.starts, item.end - 1)
        return not speakers.isdisjoint(place.speakers[max(first, 0) : last])

    return spoken


def _prompted(asked: Is, prompting: Prompting) -> Meaning:
    """Mean what a question prompted, by its sign or its words; or what none did."""
    named = {
        each
        for each, called in prompting.questions.items()
        if _same(called.sign, asked.value) or _same(called.words, asked.value)
    }
    unnamed = next((each for each in Unnamed if _same(each, asked.value)), None)
    _check(asked, [*named, *([] if unnamed is None else [unnamed])])

    def prompted(item: Item) -> bool:
        found = prompting.of(item.report_id, Span(item.start, item.end))
        match unnamed:
            case None:
                return found is not None and found.question in named
            case Unnamed.ANY:
                return found is not None and found.question is not None
            case Unnamed.NONE:
                return found is not None and found.question is None
            case Unnamed.UNSAID:
                return found is None

    return prompted


def _is(asked: Is, id_: str, names: Iterable[str]) -> bool:
    """Whether a condition means something, by its id or by one of its names."""
    if asked.value == id_sign(id_):
        return True
    return any(_same(name, asked.value) for name in names if name)


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _check(asked: Is, found: Iterable[object]) -> None:
    """Refuse a name that nothing has; it is not repeated, as it may be a person's."""
    if any(True for _ in found):
        return
    if id_in(asked.value):
        msg = (
            "What the {field} at character {at} says has been taken away; "
            "write the name of another one."
        )
        raise QueryError(msg, field=asked.field.value, at=asked.at)
    msg = (
        "Nothing in this study is called what the {field} at character {at} says; "
        "choose a name from the list."
    )
    raise QueryError(msg, field=asked.field.value, at=asked.at)
