"""How often codes are used, group by group, over HTTP."""

from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.frequency.verbs import show_frequencies
from counterpoint.web.endpoint import Shown, endpoint


class GroupFrequencyShown(Shown):
    """How a code is used in one group; ``may_leave`` says whether it may print."""

    group: str
    people: int
    of: int
    codings: int
    may_leave: bool


class CodeFrequencyShown(Shown):
    """How a code is used, with all that stand beneath it."""

    code_id: CodeId
    name: str
    other_name: str
    is_top: bool
    groups: list[GroupFrequencyShown]


class FrequenciesShown(Shown):
    """The codes of an article in the order of its codebook."""

    article_id: ArticleId
    items: list[CodeFrequencyShown]


def get_frequencies(tx: Transaction, article_id: ArticleId) -> FrequenciesShown:
    """Count who of each group is coded with what."""
    found = show_frequencies(tx, article_id)
    items = [CodeFrequencyShown.model_validate(each) for each in found]
    return FrequenciesShown(article_id=article_id, items=items)


ROUTES = [endpoint("GET", "/articles/{article_id}/frequencies", get_frequencies)]
