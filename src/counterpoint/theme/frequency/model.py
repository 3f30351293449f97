"""How often codes are used, group by group, in people and in codings. Pure.

People are counted before codings: one person who says a thing ten times is one.

Source: method, sections 6.2 and 6.6.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.coding.code.model import Code, beneath
from counterpoint.kernel.ids import CodeId, ParticipantId
from counterpoint.theme.coverage.printing import printable

WITH, WITHOUT = "with", "without"


@dataclass(frozen=True, slots=True)
class Used:
    """How many codings of one code there are in what one person told."""

    code_id: CodeId
    participant_id: ParticipantId
    codings: int


@dataclass(frozen=True, slots=True)
class GroupFrequency:
    """How a code is used in one group.

    Attributes:
        people: Who has a coding of it or of a code beneath it, of ``of``.
        of: How many people of the group have a report in the article.
        codings: All members' codings of it and of those beneath it.
    """

    group: str
    people: int
    of: int
    codings: int

    @property
    def may_leave(self) -> bool:
        """Whether the counts may leave the team: nobody few stands apart in them."""
        fields = printable({WITH: self.people, WITHOUT: self.of - self.people})
        return all(len(each.fields) == 1 for each in fields)


@dataclass(frozen=True, slots=True)
class CodeFrequency:
    """How a code is used, with all that stand beneath it.

    Attributes:
        is_top: Whether it stands beneath no other.
    """

    code_id: CodeId
    name: str
    is_top: bool
    groups: tuple[GroupFrequency, ...]


def frequencies_of(
    codes: Sequence[Code],
    used: Iterable[Used],
    people: Mapping[str, Collection[ParticipantId]],
) -> tuple[CodeFrequency, ...]:
    """Count each code with those beneath it, group by group.

    A code that stands beneath several others is counted once in each of them, and
    once only where two ways lead to it.

    Args:
        codes: The article's, in the order of the codebook.
        used: What is coded in what people told.
        people: Those with a report in the article, by group, in the groups' order.
    """
    by_code: dict[CodeId, list[Used]] = {}
    for each in used:
        by_code.setdefault(each.code_id, []).append(each)
    counted = []
    for code in codes:
        whole = [u for id_ in beneath(codes, [code.id]) for u in by_code.get(id_, ())]
        groups = tuple(
            _in_group(group, frozenset(members), whole)
            for group, members in people.items()
        )
        counted.append(CodeFrequency(code.id, code.name, not code.parent_id, groups))
    return tuple(counted)


def _in_group(
    group: str, members: frozenset[ParticipantId], used: Iterable[Used]
) -> GroupFrequency:
    theirs = [each for each in used if each.participant_id in members]
    return GroupFrequency(
        group=group,
        people=len({each.participant_id for each in theirs}),
        of=len(members),
        codings=sum(each.codings for each in theirs),
    )
