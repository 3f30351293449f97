"""What is asked about codes and chance: off every other page, and gates nothing."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from counterpoint.coding.chance.model import (
    LESSON,
    QUESTIONS,
    ROUNDS,
    Chance,
    Marked,
    Stratum,
    by_people,
    by_places,
    by_strata,
    thirds,
)
from counterpoint.coding.matrix.material import Material, gather
from counterpoint.coding.matrix.model import Counting, Unit
from counterpoint.coding.together.model import people_of
from counterpoint.coding.together.verbs import check_apart
from counterpoint.kernel.ids import ArticleId, CodeId, ParticipantId
from counterpoint.reading.readable import list_readable
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.permission import Deed

SEED = 2014
"""Where nobody gives another. It is shown with the numbers that came of it."""


class Layer(NamedTuple):
    """People within whom is shuffled: of one group, and about as long a report."""

    group: str | None
    third: int
    people: tuple[ParticipantId, ...]


@dataclass(frozen=True, slots=True)
class PairChance:
    """Two codes beside what the models give. All exact.

    Attributes:
        lesson: What must stand beside it.
        questions: What each model asks, by its name in the method.
        whole: All people of the article with a report in it.
        like_length: N1s, the one that is shown first.
        strata: Within which N1s shuffles.
        people: N1.
        places: N3, in passages.
    """

    lesson: str
    questions: Mapping[str, str]
    whole: Stratum
    like_length: Chance
    strata: tuple[Stratum, ...]
    people: Chance
    places: Chance


class ShuffledPair(NamedTuple):
    """Two codes beside what shuffling gives; see ``coding.chance.shuffling``."""

    code_id: CodeId
    other_id: CodeId
    observed: int
    expected: float
    alone: float
    over_all: float


@dataclass(frozen=True, slots=True)
class AllChances:
    """All pairs of codes, in the order of the codebook and in no other.

    Attributes:
        people: How many people there are.
        seed: Of the shuffling.
        rounds: How often was shuffled.
    """

    lesson: str
    people: int
    seed: int
    rounds: int
    pairs: tuple[ShuffledPair, ...]


def show_pair_chance(
    tx: Transaction, article_id: ArticleId, *, code_id: CodeId, other_id: CodeId
) -> PairChance:
    """Show what two codes would have in common by chance alone.

    Raises:
        NotFoundError: There is no such article or code.
        OneLineError: One of them stands beneath the other.

    Source: method, section 6.4.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    found = gather(tx, article_id)
    check_apart(found, code_id, other_id)
    counting = found.counting()
    told = {each.report_id: each for each in found.told}
    one = people_of(counting.pieces_of(code_id), told)
    other = people_of(counting.pieces_of(other_id), told)
    strata = tuple(
        _stratum(layer, one, other) for layer in _layers(tx, article_id, found)
    )
    everybody = {each.person for each in found.told if each.person is not None}
    whole = _stratum(Layer(None, 0, tuple(everybody)), one, other)
    return PairChance(
        lesson=LESSON,
        questions=QUESTIONS,
        whole=whole,
        like_length=by_strata(strata),
        strata=strata,
        people=by_people(whole),
        places=by_places(_marked(found, counting, code_id, other_id)),
    )


def show_all_chances(
    tx: Transaction, article_id: ArticleId, *, seed: int = SEED
) -> AllChances:
    """Shuffle who tells of each code, within strata, for all pairs together.

    Pairs of which one code is told by nobody or by everybody of each stratum cannot
    come out otherwise, and have p = 1.

    Raises:
        NotFoundError: There is no such article.

    Source: method, section 6.4.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    from counterpoint.coding.chance.shuffling import (  # noqa: PLC0415 - loads NumPy
        shuffled_pairs,
    )

    found = gather(tx, article_id)
    incidence = found.incidence()
    place = {person: nth for nth, person in enumerate(incidence.people)}
    strata = [
        [place[person] for person in layer.people]
        for layer in _layers(tx, article_id, found)
    ]
    held = incidence.held(Unit.PEOPLE)
    ids, used = incidence.codes, [bool(row.any()) for row in held]
    pairs = [
        (i, j)
        for i in range(len(ids))
        for j in range(i + 1, len(ids))
        if used[i] and used[j] and not found.are_in_one_line(ids[i], ids[j])
    ]
    return AllChances(
        lesson=LESSON,
        people=len(place),
        seed=seed,
        rounds=ROUNDS,
        pairs=tuple(
            ShuffledPair(ids[each.one], ids[each.other], *each[2:])
            for each in shuffled_pairs(held, strata, pairs, seed)
        ),
    )


def _layers(tx: Transaction, article_id: ArticleId, found: Material) -> list[Layer]:
    """Part people by group, and each group in thirds by the words of their reports."""
    words = {each.id: each.words for each in list_readable(tx.connection, article_id)}
    names = {each.id: each.plural for each in list_groups(tx)}
    lengths: dict[str | None, Counter[ParticipantId]] = {}
    for each in found.told:
        if each.person is not None:
            group = None if each.group is None else names.get(each.group)
            theirs = lengths.setdefault(group, Counter())
            theirs[each.person] += words[each.report_id]
    return [
        Layer(group, nth, people)
        for group, theirs in lengths.items()
        for nth, people in enumerate(thirds(theirs), 1)
        if people
    ]


def _stratum(
    layer: Layer, one: Collection[ParticipantId], other: Collection[ParticipantId]
) -> Stratum:
    people = set(layer.people)
    a, b = people.intersection(one), people.intersection(other)
    return Stratum(layer.group, layer.third, len(people), len(a), len(b), len(a & b))


def _marked(
    found: Material, counting: Counting, code_id: CodeId, other_id: CodeId
) -> list[Marked]:
    """Count, report by report, the passages that two codes touch."""
    touched = []
    for each in (code_id, other_id):
        of_report: dict[str, set[object]] = {}
        for piece in counting.pieces_of(each):
            here = of_report.setdefault(piece.report_id, set())
            here |= counting.units([piece], Unit.PASSAGES)
        touched.append(of_report)
    one, other = touched
    marked = []
    for told in found.told:
        a, b = one.get(told.report_id, set()), other.get(told.report_id, set())
        marked.append(Marked(len(told.starts), len(a), len(b), len(a & b)))
    return marked
