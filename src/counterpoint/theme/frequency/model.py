"""How often codes are used, group by group, in people and in codings. Pure.

People are counted before codings: one person who says a thing ten times is one.

Source: method, sections 6.2 and 6.6.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.article.table.hiding import Sum, with_those_beside
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
        may_leave: Whether the counts may leave the team: nobody few stands apart in
            them, and none who do elsewhere could be found from them.
    """

    group: str
    people: int
    of: int
    codings: int
    may_leave: bool


@dataclass(frozen=True, slots=True)
class CodeFrequency:
    """How a code is used, with all that stand beneath it.

    Attributes:
        name: The one that the article shows.
        is_top: Whether it stands beneath no other.
        other_name: Its other name; empty if it has but one.
    """

    code_id: CodeId
    name: str
    is_top: bool
    groups: tuple[GroupFrequency, ...]
    other_name: str = ""


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
    whole = {
        code.id: [u for id_ in beneath(codes, [code.id]) for u in by_code.get(id_, ())]
        for code in codes
    }
    by_group = [
        _in_group(codes, group, frozenset(members), whole)
        for group, members in people.items()
    ]
    return tuple(
        CodeFrequency(
            code.id,
            code.name,
            not code.parent_id,
            tuple(counted[code.id] for counted in by_group),
        )
        for code in codes
    )


def stands_apart(people: int, of: int) -> bool:
    """Whether a count of some of a group, or of the others in it, is of few."""
    fields = printable({WITH: people, WITHOUT: of - people})
    return any(len(each.fields) > 1 for each in fields)


def _in_group(
    codes: Sequence[Code],
    group: str,
    members: frozenset[ParticipantId],
    used: Mapping[CodeId, Sequence[Used]],
) -> dict[CodeId, GroupFrequency]:
    theirs = {
        code.id: [each for each in used[code.id] if each.participant_id in members]
        for code in codes
    }
    counts = {
        code_id: len({each.participant_id for each in said})
        for code_id, said in theirs.items()
    }
    small = {id_ for id_, n in counts.items() if stands_apart(n, len(members))}
    hidden = with_those_beside(counts, small, sums_of(codes), SMALLEST_CELL)
    return {
        code_id: GroupFrequency(
            group=group,
            people=counts[code_id],
            of=len(members),
            codings=sum(each.codings for each in said),
            may_leave=code_id not in hidden,
        )
        for code_id, said in theirs.items()
    }


def sums_of(codes: Iterable[Code]) -> list[Sum[CodeId]]:
    """Give each code that has codes beneath it as the whole of these.

    What is coded with the code itself is taken as known: often nothing is.
    """
    beneath_it: dict[CodeId, list[CodeId]] = {}
    for code in codes:
        for parent_id in code.parents:
            beneath_it.setdefault(parent_id, []).append(code.id)
    return [Sum(parent, tuple(parts)) for parent, parts in beneath_it.items()]
