"""The chance page, weight and accumulation over HTTP: lists to look at."""

from collections.abc import Mapping

from counterpoint.coding.chance.model import Chance
from counterpoint.kernel.ids import MemberId, ParticipantId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.accumulation import verbs as accumulation
from counterpoint.theme.chance import verbs as chance
from counterpoint.theme.chance.model import Model
from counterpoint.theme.chance.verbs import GroupChance
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.weight import verbs as weight
from counterpoint.theme.weight.model import Loss, Lost, Spread
from counterpoint.theme.weight.verbs import PoleWeight
from counterpoint.web.api.theme import CoverageShown
from counterpoint.web.endpoint import Shown, endpoint


class ChanceShown(Shown):
    """A count beside a null model's distribution of it.

    ``first`` is the count that the first of ``masses`` is the probability of;
    ``below_level`` says how often chance alone brings ``two_sided`` to 0.05 or less.
    """

    observed: int
    expected: float
    at_least: float
    at_most: float
    two_sided: float
    below_level: float
    first: int
    masses: list[float]

    @classmethod
    def of(cls, found: Chance) -> "ChanceShown":
        """Show it with its distribution."""
        return cls(
            observed=found.observed,
            expected=found.expected,
            at_least=found.at_least,
            at_most=found.at_most,
            two_sided=found.two_sided,
            below_level=found.below_level,
            first=found.distribution.first,
            masses=list(found.distribution.masses),
        )


class GroupChanceShown(Shown):
    """One group: N1s first, its thirds by length, N1, the mean of N2, and N3."""

    coverage: CoverageShown
    like_length: ChanceShown
    strata: list[CoverageShown]
    people: ChanceShown
    passages: float
    places: ChanceShown | None

    @classmethod
    def of(cls, found: GroupChance) -> "GroupChanceShown":
        """Show a group."""
        return cls(
            coverage=CoverageShown.of_group(found.coverage),
            like_length=ChanceShown.of(found.like_length),
            strata=[CoverageShown.of_group(each) for each in found.strata],
            people=ChanceShown.of(found.people),
            passages=found.passages,
            places=None if found.places is None else ChanceShown.of(found.places),
        )


class GroupCountShown(Shown):
    """N4: one number of this theme in one group, against the other groups."""

    group: str
    what: str
    chance: ChanceShown
    corrected: float


class NullModelShown(Shown):
    """A null model by the method's name, and its question in words."""

    model: Model
    question: str


class ChancePageShown(Shown):
    """The chance page; ``lesson`` must stand on it."""

    lesson: str
    default: Model
    models: list[NullModelShown]
    groups: list[GroupChanceShown]
    between: list[GroupCountShown]
    seed: int
    rounds: int


class LostShown(Shown):
    """What a pole would lose."""

    pole: Letter
    loss: Loss
    group: str | None


class WithoutPersonShown(Shown):
    """What would be lost without one person."""

    participant_id: ParticipantId
    label: str | None
    losses: list[LostShown]


class WithoutCoderShown(Shown):
    """What would be lost without one member's codings."""

    member_id: MemberId
    losses: list[LostShown]


class SpreadShown(Shown):
    """A pole's people by service or interviewer, of how many there are."""

    voicing: Mapping[str, int]
    of: Mapping[str, int]
    only: str | None

    @classmethod
    def of_kind(cls, found: Spread) -> "SpreadShown":
        """Show a spread."""
        return cls(voicing=found.voicing, of=found.of, only=found.only)


class PoleWeightShown(Shown):
    """On whom one pole rests; ``pieces`` of evidence from ``people``."""

    pieces: int
    people: int
    largest: int
    largest_share: float
    effective_voices: float
    services: SpreadShown
    interviewers: SpreadShown

    @classmethod
    def of(cls, found: PoleWeight) -> "PoleWeightShown":
        """Show a pole's weight."""
        return cls(
            pieces=found.pieces.total,
            people=found.pieces.people,
            largest=found.pieces.largest,
            largest_share=found.pieces.largest_share,
            effective_voices=found.pieces.effective,
            services=SpreadShown.of_kind(found.services),
            interviewers=SpreadShown.of_kind(found.interviewers),
        )


class WeightShown(Shown):
    """On how few a paradox rests; lists to look at, never a verdict."""

    a: PoleWeightShown
    b: PoleWeightShown
    without_person: list[WithoutPersonShown]
    without_coder: list[WithoutCoderShown]


class CurveShown(Shown):
    """How many different codes of a pole come up in 1, 2 … of a group's reports."""

    group: str
    letter: Letter
    reports: int
    codes: int
    mean: list[float]
    unseen_included: float


class CurvesShown(Shown):
    """The curves of all groups and poles."""

    items: list[CurveShown]


def show_chance(
    tx: Transaction, theme_id: ThemeId, seed: int = chance.SEED
) -> ChancePageShown:
    """Show what chance alone would give, with the seed of what was shuffled."""
    shown = chance.show_chance(tx, theme_id, seed=seed)
    return ChancePageShown(
        lesson=shown.lesson,
        default=shown.default,
        models=[NullModelShown(model=each, question=each.question) for each in Model],
        groups=[GroupChanceShown.of(each) for each in shown.groups],
        between=[
            GroupCountShown(
                group=each.group,
                what=each.what,
                chance=ChanceShown.of(each.chance),
                corrected=each.corrected,
            )
            for each in shown.between
        ],
        seed=shown.seed,
        rounds=shown.rounds,
    )


def show_weight(tx: Transaction, theme_id: ThemeId) -> WeightShown:
    """Show on how few people, members, services and interviewers the poles rest."""
    shown = weight.show_weight(tx, theme_id)
    return WeightShown(
        a=PoleWeightShown.of(shown.poles[Letter.A]),
        b=PoleWeightShown.of(shown.poles[Letter.B]),
        without_person=[
            WithoutPersonShown(
                participant_id=whose,
                label=shown.labels.get(whose),
                losses=[_lost(each) for each in losses],
            )
            for whose, losses in shown.without_person.items()
        ],
        without_coder=[
            WithoutCoderShown(member_id=member, losses=[_lost(each) for each in losses])
            for member, losses in shown.without_coder.items()
        ],
    )


def show_accumulation(tx: Transaction, theme_id: ThemeId) -> CurvesShown:
    """Show how the codes under each pole accumulate over reports."""
    found = accumulation.show_accumulation(tx, theme_id)
    return CurvesShown(items=[CurveShown.model_validate(each) for each in found])


def _lost(found: Lost) -> LostShown:
    return LostShown(pole=Letter(found.pole), loss=found.loss, group=found.group)


ROUTES = [
    endpoint("GET", "/themes/{theme_id}/chance", show_chance),
    endpoint("GET", "/themes/{theme_id}/weight", show_weight),
    endpoint("GET", "/themes/{theme_id}/accumulation", show_accumulation),
]
