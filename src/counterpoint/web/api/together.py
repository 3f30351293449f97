"""What goes with what over HTTP: all pairs of codes, and the people of one pair."""

from counterpoint.coding.accumulation.verbs import show_accumulation
from counterpoint.coding.matrix.model import Unit
from counterpoint.coding.together import verbs
from counterpoint.kernel.ids import ArticleId, CodeId, ParticipantId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Shown, endpoint


class CountsShown(Shown):
    """How many people, reports, stories, passages and stretches."""

    people: int
    reports: int
    stories: int
    passages: int
    stretches: int


class CodeCountShown(Shown):
    """A code and how many it has; ``may_leave`` says whether that may print."""

    code_id: CodeId
    name: str
    own: CountsShown
    may_leave: bool


class CodePairShown(Shown):
    """Two codes that meet, how many have both, and whether that may print."""

    code_id: CodeId
    other_id: CodeId
    both: CountsShown
    may_leave: bool


class TogetherShown(Shown):
    """What goes with what in an article, of how many people, reports and passages."""

    people: int
    reports: int
    stories: int
    passages: int
    codes: tuple[CodeCountShown, ...]
    pairs: tuple[CodePairShown, ...]


class MetPersonShown(Shown):
    """A person who has both codes, and how close they come to each other."""

    participant_id: ParticipantId
    label: str
    closest: Unit


class MetShown(Shown):
    """Two codes beside each other, in people."""

    people: tuple[MetPersonShown, ...]
    only_one: int
    only_other: int
    neither: int


def show_together(tx: Transaction, article_id: ArticleId) -> TogetherShown:
    """Count for all pairs of codes in how many people and so on they meet."""
    return TogetherShown.model_validate(verbs.show_together(tx, article_id))


def show_meeting(
    tx: Transaction, article_id: ArticleId, code_id: CodeId, other_id: CodeId
) -> MetShown:
    """Show who has both of two codes, and how close they come in each person."""
    met = verbs.show_meeting(tx, article_id, code_id=code_id, other_id=other_id)
    return MetShown.model_validate(met)


class CodeCurveShown(Shown):
    """How many different codes come up in 1, 2 … of a group's reports, or of all."""

    group: str | None
    reports: int
    codes: int
    mean: list[float]
    unseen_included: float


class CodeCurvesShown(Shown):
    """All reports first, then each group's."""

    items: list[CodeCurveShown]


def show_code_curves(tx: Transaction, article_id: ArticleId) -> CodeCurvesShown:
    """Show how codes accumulate over reports; it does not say when to stop."""
    curves = show_accumulation(tx, article_id)
    return CodeCurvesShown(
        items=[CodeCurveShown.model_validate(each) for each in curves]
    )


OF_ARTICLE = "/articles/{article_id}/together"
ROUTES = [
    endpoint("GET", OF_ARTICLE, show_together),
    endpoint("GET", f"{OF_ARTICLE}/{{code_id}}/{{other_id}}", show_meeting),
    endpoint("GET", "/articles/{article_id}/accumulation", show_code_curves),
]
