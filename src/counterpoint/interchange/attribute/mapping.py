"""What each column of a table stands for, and how its values are read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from counterpoint.interchange.attribute.sheet import Sheet
from counterpoint.kernel.errors import InputError
from counterpoint.participant.attribute.definition.model import Definition, find_named


class Use(StrEnum):
    """What a column is used as."""

    IGNORED = "ignored"
    GROUP = "group"
    NUMBER = "number"
    GENDER = "gender"
    AGE = "age"
    SERVICE = "service"
    ATTRIBUTE = "attribute"
    OWN_WORDS = "own words"


HEADINGS = {
    Use.GROUP: ("group", "grupp"),
    Use.NUMBER: ("number", "nr", "no", "id", "label", "participant", "nummer"),
    Use.GENDER: ("gender", "sex", "kön"),
    Use.AGE: ("age", "ålder"),
    Use.SERVICE: ("service", "service code", "verksamhet"),
}
OWN_WORDS = ("own words", "egna ord")
ONCE = (Use.GROUP, Use.NUMBER, Use.GENDER, Use.AGE, Use.SERVICE)


class MappingError(InputError):
    """The columns do not say whose the rows are."""


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What one column stands for.

    Attributes:
        attribute: The name of the attribute, where it is one or its own words.
    """

    use: Use
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What all columns stand for, in their order.

    Attributes:
        group: The key of the group of all rows, where no column says it.
        split: What stands between several values in one cell.
        undisclosed: Words that mean "not disclosed", whatever their capitals.
        adds_people: Whether numbers that nobody has are taken in as new people,
            brought in from elsewhere.
    """

    columns: tuple[ColumnUse, ...]
    group: str = ""
    split: str = ";"
    undisclosed: frozenset[str] = field(default_factory=frozenset)
    adds_people: bool = False

    def __post_init__(self) -> None:
        uses = [each.use for each in self.columns]
        if uses.count(Use.NUMBER) != 1 or (not self.group and Use.GROUP not in uses):
            msg = (
                "Say which one column holds the participants' numbers,"
                " and of which group they are."
            )
            raise MappingError(msg)
        twice = any(uses.count(use) > 1 for use in ONCE)
        facts = [
            (each.use, " ".join(each.attribute.split()).casefold())
            for each in self.columns
            if each.use in {Use.ATTRIBUTE, Use.OWN_WORDS}
        ]
        if twice or len(set(facts)) < len(facts):
            msg = "Two columns stand for the same; choose one of them."
            raise MappingError(msg)
        if any(not name for _, name in facts):
            msg = "Name the attribute that each such column stands for."
            raise MappingError(msg)


def proposed_columns(
    sheet: Sheet, definitions: Sequence[Definition]
) -> tuple[ColumnUse, ...]:
    """Propose what each column stands for, by its heading."""
    taken: set[Use] = set()
    proposed = []
    for heading in sheet.header:
        column = _proposed(heading, definitions)
        if column.use in taken:
            column = ColumnUse(Use.IGNORED)
        taken.update({column.use} & set(ONCE))
        proposed.append(column)
    return tuple(proposed)


def _proposed(heading: str, definitions: Sequence[Definition]) -> ColumnUse:
    name = " ".join(heading.replace("_", " ").split())
    folded = name.casefold()
    known = find_named(definitions, name)
    if known is not None:
        return ColumnUse(Use.ATTRIBUTE, known.name)
    for use, headings in HEADINGS.items():
        if folded in headings:
            return ColumnUse(use)
    for ending in OWN_WORDS:
        about = folded.removesuffix(ending).strip(" :,(")
        if about != folded and (found := find_named(definitions, about)):
            return ColumnUse(Use.OWN_WORDS, found.name)
    return ColumnUse(Use.IGNORED)
