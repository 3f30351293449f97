"""A manuscript with a sentence, a number and a quote, of which drafts are kept."""

from counterpoint import manuscript, quote
from counterpoint.across.disclosure.verbs import accept_disclosures, show_ledger
from counterpoint.kernel.ids import ArticleId, BlockId, QuoteId
from counterpoint.manuscript import BlockKind
from counterpoint.storage.transaction import Transaction
from tests.theme.material import OWN, span_of, start, tell

PROSE = "All {n:users} of them told of doors. Nobody asked them."


def begun(tx: Transaction, prose: str = PROSE) -> tuple[ArticleId, BlockId, BlockId]:
    """Begin a manuscript; give the article, its prose and the quote's block."""
    article_id = start(tx)
    quote_id = proposed(tx, article_id)
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.HEADING, text="Findings"
    )
    written = manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text=prose
    )
    shown = manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.QUOTE, quote_id=quote_id
    )
    return article_id, written.id, shown.id


def proposed(tx: Transaction, article_id: ArticleId, key: str = "user-01") -> QuoteId:
    """Lay a quote of another user into the pool."""
    report_id = tell(tx, key)
    made = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
    )
    return made.quote.id


def settle_all(tx: Transaction, article_id: ArticleId) -> None:
    """Clear each quote and accept each finding of a manuscript."""
    for each in quote.list_quotes(tx, article_id):
        quote.clear_quote(tx, quote_id=each.quote.id)
    for finding in manuscript.check_manuscript(tx, article_id).open:
        manuscript.accept_finding(
            tx, article_id=article_id, key=finding.key, reason="It was weighed."
        )
    for person in show_ledger(tx).people:
        if person.is_open:
            accept_disclosures(
                tx, participant_id=person.participant.id, reason="Few are told of."
            )
