"""How many people voice each pole, and both: counts, never a score.

Source: method, section 6.2; invariant 19.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from counterpoint.kernel.ids import CodeId, ParticipantId


@dataclass(frozen=True, slots=True)
class Coverage:
    """How one group's people spread over a paradox's poles.

    Attributes:
        group: The group's key.
        both: How many voice both poles.
        only_a: How many voice pole A alone.
        only_b: How many voice pole B alone.
        neither: How many voice none.
    """

    group: str
    both: int
    only_a: int
    only_b: int
    neither: int

    @property
    def of(self) -> int:
        """How many people of the group have a report."""
        return self.both + self.only_a + self.only_b + self.neither

    @property
    def a(self) -> int:
        """How many voice pole A, whether or not they voice B."""
        return self.both + self.only_a

    @property
    def b(self) -> int:
        """How many voice pole B, whether or not they voice A."""
        return self.both + self.only_b

    @property
    def either(self) -> int:
        """How many voice at least one pole."""
        return self.both + self.only_a + self.only_b

    @property
    def holding_share(self) -> float | None:
        """The part of those who voice any pole who hold both; none if nobody does.

        Source: method, section 6.3.
        """
        return self.both / self.either if self.either else None


def coverage_of(
    people: Mapping[str, Collection[ParticipantId]],
    voice_a: Collection[ParticipantId],
    voice_b: Collection[ParticipantId],
) -> tuple[Coverage, ...]:
    """Count, group by group, who voices which pole.

    Args:
        people: Those with reports, by group, in the groups' order.
        voice_a: Who has something under pole A.
        voice_b: Who has something under pole B.
    """
    a, b = frozenset(voice_a), frozenset(voice_b)
    counted = []
    for group, members in people.items():
        whole = frozenset(members)
        counted.append(
            Coverage(
                group=group,
                both=len(whole & a & b),
                only_a=len((whole & a) - b),
                only_b=len((whole & b) - a),
                neither=len(whole - a - b),
            )
        )
    return tuple(counted)


def with_descendants(
    codes: Iterable[CodeId], parents: Mapping[CodeId, Collection[CodeId]]
) -> frozenset[CodeId]:
    """Add to some codes all those below them in the tree, by whatever way.

    Args:
        codes: Where to begin.
        parents: The codes that each stands right beneath, by whatever way. Linear
            in their number.
    """
    below: dict[CodeId, list[CodeId]] = {}
    for code, above in parents.items():
        for parent in above:
            below.setdefault(parent, []).append(code)
    found: set[CodeId] = set()
    waiting = list(codes)
    while waiting:
        code = waiting.pop()
        if code not in found:
            found.add(code)
            waiting += below.get(code, ())
    return frozenset(found)
