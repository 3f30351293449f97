"""What a quote gives away of its speaker, as far as the records know."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.across.disclosure.known import (
    Records,
    automatic,
    records_of,
    speakers_of,
)
from counterpoint.across.disclosure.suggestion import suggestions, words_telling
from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import DisclosureId, ParticipantId, QuoteId
from counterpoint.manuscript.store import list_blocks
from counterpoint.participant.ledger import store
from counterpoint.participant.ledger.model import (
    GROUP,
    Disclosure,
    Given,
    Way,
    crowd,
)
from counterpoint.quote.model import QuoteInPrint
from counterpoint.quote.verbs import show_quote
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


class Where(StrEnum):
    """Where beside a quote a word stands that may give its speaker away."""

    PROSE = "prose"
    NOTE = "note"
    CLARIFICATION = "clarification"


@dataclass(frozen=True, slots=True)
class Hint:
    """A word beside the quote that agrees with a fact of its speaker."""

    given: Given
    word: str
    where: Where


@dataclass(frozen=True, slots=True)
class QuoteDisclosure:
    """What is given away of a quote's speaker, and how many people it fits.

    Attributes:
        told: What the ledger holds, and the group that the label gives away.
        hints: Words beside the quote that may tell more.
        fitting: How many of the group fit what is told (k); the speaker is one.
        fitting_with_hints: How many fit if the hints tell it, too.
        threshold: Below which number of people the study warns.
        names: What each fact is called that is an attribute's.
    """

    told: tuple[Given, ...]
    hints: tuple[Hint, ...]
    fitting: int
    fitting_with_hints: int
    threshold: int
    names: dict[str, str]

    @property
    def is_below(self) -> bool:
        """Whether so few fit that the speaker may be recognised."""
        return self.fitting_with_hints < self.threshold


def show_disclosure(tx: Transaction, quote_id: QuoteId) -> QuoteDisclosure | None:
    """Show what print gives away of a quote's speaker, before it is cleared.

    Asked are the ledger, the prose beside the quote once it is placed, its note and
    what the authors put into it. A hint is a word that agrees with a recorded fact;
    whether it tells anything, the reader decides.

    Returns:
        None where nobody said whose the quote is, or no label prints: nothing can
        be joined to it then.

    Raises:
        NotFoundError: There is no such quote.

    Source: method, rows F30 and F56; traps 8 and 19.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    quote = show_quote(tx, quote_id)
    who, group = quote.participant_id, quote.group
    if who is None or group is None or quote.is_withheld:
        return None
    records = records_of(tx)
    label = Disclosure(DisclosureId(""), who, Given(GROUP, group), Way.QUOTE)
    everywhere = [*store.list_disclosures(tx.connection), *automatic(tx, records)]
    told = [label, *(each for each in everywhere if each.participant_id == who)]
    known = {each.given for each in told if each.way.is_linked}
    hints = [
        each for each in _hints(tx, quote, who, records) if each.given not in known
    ]
    hinted = [
        Disclosure(DisclosureId(""), who, each.given, Way.PROSE) for each in hints
    ]
    peers = records.peers(who)
    return QuoteDisclosure(
        told=tuple(dict.fromkeys(each.given for each in told)),
        hints=tuple(hints),
        fitting=len(crowd(who, peers, told)),
        fitting_with_hints=len(crowd(who, peers, [*told, *hinted])),
        threshold=SMALLEST_CELL,
        names=dict(records.names),
    )


def _hints(
    tx: Transaction, quote: QuoteInPrint, who: ParticipantId, records: Records
) -> Iterable[Hint]:
    known = records.known.get(who, {})
    for given, word in words_telling(quote.quote.context_note, known):
        yield Hint(given, word, Where.NOTE)
    for each in quote.clarifications:
        for given, word in words_telling(each.text, known):
            yield Hint(given, word, Where.CLARIFICATION)
    article = get_article(tx.connection, quote.quote.article_id)
    speaker = speakers_of(tx, article).get(quote.quote.id)
    if speaker is not None:
        blocks = list_blocks(tx.connection, article.id)
        beside = suggestions(article.id, blocks, {quote.quote.id: who}, {who: known})
        for found in beside:
            yield Hint(found.given, found.word, Where.PROSE)
