"""What is asked about the spread of printed quotes. Things to look at, no gates."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, ParticipantId
from counterpoint.manuscript.store import list_blocks
from counterpoint.quote.model import Attribution, QuoteInPrint
from counterpoint.quote.verbs import list_quotes
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.voice.store import list_accounts
from counterpoint.theme.weight.model import Concentration, concentration


@dataclass(frozen=True, slots=True)
class Quoted:
    """How much of one person is printed, as far as a label says whose it is."""

    participant_id: ParticipantId
    label: str
    group: str
    quotes: int
    words: int


@dataclass(frozen=True, slots=True)
class ShownConcentration:
    """How the printed quotes are spread over people.

    Attributes:
        quotes: Over labelled quotes.
        words: Over their words.
        quoted: Those with a label in print, who have most first.
        withheld: How many quotes print no label.
        never_quoted: By group, the labels of those with a report and no quote at
            all, in the order of their numbers.
    """

    quotes: Concentration
    words: Concentration
    quoted: tuple[Quoted, ...]
    withheld: int
    never_quoted: Mapping[str, tuple[str, ...]]


def show_concentration(tx: Transaction, article_id: ArticleId) -> ShownConcentration:
    """Show how evenly an article's printed quotes are spread over people.

    Raises:
        NotFoundError: There is no such article.

    Source: method, section 6.5.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    groups = get_article(tx.connection, article_id).groups
    placed = {block.quote_id for block in list_blocks(tx.connection, article_id)}
    printed = [each for each in list_quotes(tx, article_id) if each.quote.id in placed]
    labelled = [
        each
        for each in printed
        if each.label and each.quote.attribution is not Attribution.WITHHELD
    ]
    quoted = _quoted(labelled)
    heard = {each.participant_id for each in printed}
    accounts = list_accounts(tx.connection, article_id, groups)
    silent: dict[str, dict[int, str]] = {group: {} for group in groups}
    for each in accounts:
        if each.group and each.label and each.participant_id not in heard:
            silent[each.group][each.number] = each.label
    return ShownConcentration(
        quotes=concentration({each.participant_id: each.quotes for each in quoted}),
        words=concentration({each.participant_id: each.words for each in quoted}),
        quoted=quoted,
        withheld=len(printed) - len(labelled),
        never_quoted={
            group: tuple(label for _, label in sorted(labels.items()))
            for group, labels in silent.items()
        },
    )


def _quoted(labelled: Collection[QuoteInPrint]) -> tuple[Quoted, ...]:
    quotes = Counter(each.participant_id for each in labelled)
    words: Counter[ParticipantId | None] = Counter()
    for each in labelled:
        words[each.participant_id] += each.words
    people = {each.participant_id: each for each in labelled}
    return tuple(
        Quoted(
            whose,
            people[whose].label or "",
            people[whose].group or "",
            count,
            words[whose],
        )
        for whose, count in quotes.most_common()
        if whose is not None
    )
