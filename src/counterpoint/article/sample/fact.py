"""What the sample description counts: facts of those who were interviewed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from counterpoint.kernel.ids import ParticipantId
from counterpoint.participant.attribute.definition.model import NOT_DISCLOSED

UNDISCLOSED = NOT_DISCLOSED
"""The value of somebody who was asked and preferred not to say."""


@dataclass(frozen=True, slots=True)
class Person:
    """One who was interviewed, as the sample description sees them.

    Attributes:
        values: What is known under each attribute's name; several are possible.
            An attribute that is missing was not recorded, which is not the same
            as one that was not disclosed.
        service: The code of their service.
        minutes: How long each of their interviews lasted.
        places: The kind of place of each interview.
        years: The years of their interviews.
    """

    id: ParticipantId
    group: str
    gender: str | None = None
    age: int | None = None
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    service: str | None = None
    service_type: str | None = None
    minutes: tuple[int, ...] = ()
    places: tuple[str, ...] = ()
    years: frozenset[int] = frozenset()

    def has(self, attribute: str, values: Sequence[str]) -> bool:
        """Whether any of these values is theirs."""
        mine = {each.casefold() for each in self.values.get(attribute, ())}
        return any(value.casefold() in mine for value in values)


@dataclass(frozen=True, slots=True)
class Ranked:
    """Values by how many people have them, those of equal count together."""

    count: int
    values: tuple[str, ...]


def of_group(people: Iterable[Person], group: str) -> list[Person]:
    """Pick the people of one group."""
    return [each for each in people if each.group == group]


def ranked(people: Iterable[Person], attribute: str) -> list[Ranked]:
    """Rank an attribute's values; a person with two counts under both.

    What was not disclosed, or not recorded, has no rank.
    """
    counted: Counter[str] = Counter()
    for person in people:
        counted.update(set(person.values.get(attribute, ())) - {UNDISCLOSED})
    by_count: dict[int, list[str]] = {}
    for value, count in sorted(counted.items()):
        by_count.setdefault(count, []).append(value)
    return [Ranked(count, tuple(by_count[count])) for count in sorted(by_count)[::-1]]
