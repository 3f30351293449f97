"""Codes and chance over HTTP: one pair exactly, and all pairs by shuffling."""

from counterpoint.coding.chance import verbs
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.chance import ChanceShown
from counterpoint.web.endpoint import Shown, endpoint


class StratumShown(Shown):
    """People within whom is shuffled, and how many have one code, the other, both."""

    group: str | None
    third: int
    of: int
    a: int
    b: int
    both: int


class ChanceQuestionShown(Shown):
    """What a model asks, by the method's name for it."""

    model: str
    question: str


class PairChanceShown(Shown):
    """Two codes: N1s first, within which it shuffles, N1, and N3 in passages."""

    lesson: str
    questions: list[ChanceQuestionShown]
    whole: StratumShown
    like_length: ChanceShown
    strata: list[StratumShown]
    people: ChanceShown
    places: ChanceShown


class ShuffledPairShown(Shown):
    """Two codes beside what shuffling gives, alone and over all pairs."""

    code_id: CodeId
    other_id: CodeId
    observed: int
    expected: float
    alone: float
    over_all: float


class AllChancesShown(Shown):
    """All pairs in the order of the codebook, and how they were shuffled."""

    lesson: str
    people: int
    seed: int
    rounds: int
    pairs: tuple[ShuffledPairShown, ...]


def show_all_chances(
    tx: Transaction, article_id: ArticleId, seed: int = verbs.SEED
) -> AllChancesShown:
    """Shuffle who tells of each code, for all pairs together."""
    found = verbs.show_all_chances(tx, article_id, seed=seed)
    return AllChancesShown.model_validate(found)


def show_pair_chance(
    tx: Transaction, article_id: ArticleId, code_id: CodeId, other_id: CodeId
) -> PairChanceShown:
    """Show what two codes would have in common by chance alone."""
    found = verbs.show_pair_chance(tx, article_id, code_id=code_id, other_id=other_id)
    return PairChanceShown(
        lesson=found.lesson,
        questions=[
            ChanceQuestionShown(model=model, question=question)
            for model, question in found.questions.items()
        ],
        whole=StratumShown.model_validate(found.whole),
        like_length=ChanceShown.of(found.like_length),
        strata=[StratumShown.model_validate(each) for each in found.strata],
        people=ChanceShown.of(found.people),
        places=ChanceShown.of(found.places),
    )


OF_ARTICLE = "/articles/{article_id}/chance"
ROUTES = [
    endpoint("GET", OF_ARTICLE, show_all_chances),
    endpoint("GET", f"{OF_ARTICLE}/{{code_id}}/{{other_id}}", show_pair_chance),
]
