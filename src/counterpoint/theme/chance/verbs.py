"""What is asked of the chance page. It is off the theme page, and gates nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterpoint.coding.chance.model import (
    ROUNDS,
    Chance,
    Marked,
    by_people,
    by_places,
    by_strata,
    thirds,
)
from counterpoint.kernel.ids import ParticipantId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.chance.model import (
    LESSON,
    GroupCount,
    Model,
    by_groups,
    expected_by_passages,
)
from counterpoint.theme.coverage.model import Coverage, coverage_of
from counterpoint.theme.paradox.model import Form, Letter
from counterpoint.theme.theme import store as theme_store
from counterpoint.theme.theme.model import ThemeKind
from counterpoint.theme.voice.model import Line, Voices
from counterpoint.theme.voice.reading import gather, people_of

SEED = 2014
"""Where nobody gives another. It is shown with the numbers that came of it."""


@dataclass(frozen=True, slots=True)
class GroupChance:
    """One group's numbers beside what the models give.

    Attributes:
        coverage: The group's people by pole; "18 of 40" is read off it.
        like_length: N1s, the one that is shown first.
        strata: The thirds by length, shortest reports first.
        people: N1.
        passages: N2: the mean number of people with both, and no more.
        places: N3; none for an attribute pair, whose poles share their passages by
            form.
    """

    coverage: Coverage
    like_length: Chance
    strata: tuple[Coverage, ...]
    people: Chance
    passages: float
    places: Chance | None


@dataclass(frozen=True, slots=True)
class ShownChance:
    """The chance page of one paradox.

    Attributes:
        lesson: What must stand on the page.
        between: N4, for this theme; corrected over all paradoxes of the article.
        seed: Of N4's shuffling.
        rounds: How often it shuffled.
    """

    lesson: str
    default: Model
    groups: tuple[GroupChance, ...]
    between: tuple[GroupCount, ...]
    seed: int
    rounds: int


def show_chance(tx: Transaction, theme_id: ThemeId, *, seed: int = SEED) -> ShownChance:
    """Show what chance alone would give, with what was shuffled.

    Raises:
        NotFoundError: There is no such theme.
        NotParadoxError: The theme has no poles.

    Source: method, section 6.4.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    voices = gather(tx, theme_id)
    article_id = theme_store.get_theme(tx.connection, theme_id).article_id
    paradoxes = [
        each.id
        for each in theme_store.list_themes(tx.connection, article_id)
        if each.kind is ThemeKind.PARADOX
    ]
    voiced = {}
    groups: Mapping[str, set[ParticipantId]] = {}
    for each in paradoxes:
        groups, voicing = people_of(tx, each)
        voiced[each] = (voicing[Letter.A], voicing[Letter.B])
    between = by_groups(groups, voiced, seed) if len(groups) > 1 else ()
    return ShownChance(
        lesson=LESSON,
        default=Model.PEOPLE_OF_LIKE_LENGTH,
        groups=tuple(
            _of_group(voices, group, people) for group, people in voices.people.items()
        ),
        between=tuple(each for each in between if each.theme == theme_id),
        seed=seed,
        rounds=ROUNDS,
    )


def _of_group(
    voices: Voices, group: str, people: Mapping[ParticipantId, Sequence[Line]]
) -> GroupChance:
    voicing = voices.voicing
    ranked = sorted(people, key=lambda whose: people[whose][0].account.number)
    lengths = {
        whose: sum(line.account.words for line in people[whose]) for whose in ranked
    }

    def counted(some: Sequence[ParticipantId]) -> Coverage:
        return coverage_of({group: some}, voicing[Letter.A], voicing[Letter.B])[0]

    strata = tuple(counted(third) for third in thirds(lengths))
    whole = counted(ranked)
    lines = [line for whose in ranked for line in people[whose]]
    tells = voices.form is not Form.ATTRIBUTE_PAIR
    return GroupChance(
        coverage=whole,
        like_length=by_strata(strata),
        strata=strata,
        people=by_people(whole),
        passages=expected_by_passages(
            [
                Marked.sum_of(line.strip.counted for line in people[whose])
                for whose in ranked
            ]
        ),
        places=by_places([line.strip.counted for line in lines]) if tells else None,
    )
