"""Quotes over HTTP: the pool of an article."""

from counterpoint.kernel.ids import ArticleId, QuoteId, ReportId, ThemeId
from counterpoint.kernel.spans import Span
from counterpoint.manuscript.verbs import list_placed_quotes
from counterpoint.quote import verbs
from counterpoint.quote.clearance import verbs as clearances
from counterpoint.quote.clearance.model import NameUse
from counterpoint.quote.model import UNCHANGED, Attribution
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.paradox.model import Letter
from counterpoint.web.api.slip import QuoteShown, shown
from counterpoint.web.endpoint import Sent, Shown, endpoint

NOTED = frozenset({"context_note", "is_recognisable", "is_case_story", "language"})
"""What is noted of a quote, beside how it is cut and attributed."""


class QuotesShown(Shown):
    """An article's quotes, which the manuscript shows, which one can clear."""

    items: list[QuoteShown]
    placed: list[QuoteId]
    clearable: list[QuoteId]


class FragmentSent(Sent):
    """A span of the report's current version, in code points."""

    start: int
    end: int


class QuoteSent(Sent):
    """A new quote, cut from one report."""

    report_id: ReportId
    fragments: list[FragmentSent]
    version: int | None = None
    theme_id: ThemeId | None = None
    poles: tuple[Letter, ...] = ()
    attribution: Attribution = Attribution.TRAILING
    withheld_reason: str = ""


class QuoteChangeSent(Sent):
    """Those parts of a quote that change; a theme of null takes it away."""

    fragments: list[FragmentSent] | None = None
    version: int | None = None
    theme_id: ThemeId | None = None
    poles: list[Letter] | None = None
    attribution: Attribution | None = None
    withheld_reason: str | None = None
    context_note: str | None = None
    is_recognisable: bool | None = None
    is_case_story: bool | None = None
    language: str | None = None


class NameSent(Sent):
    """What a word that looks like a name is."""

    start: int
    use: NameUse


class ClearanceSent(Sent):
    """What a member saw to before a quote may print."""

    names: tuple[NameSent, ...] = ()
    third_persons: str = ""


def list_quotes(tx: Transaction, article_id: ArticleId) -> QuotesShown:
    """List an article's quotes in the order of proposal."""
    found = verbs.list_quotes(tx, article_id)
    placed = list_placed_quotes(tx, article_id)
    items = [shown(each, is_placed=each.quote.id in placed) for each in found]
    can = [each.quote.id for each in clearances.list_clearable(tx, article_id)]
    return QuotesShown(items=items, placed=sorted(placed), clearable=can)


def show_quote(tx: Transaction, quote_id: QuoteId) -> QuoteShown:
    """Show a quote."""
    found = verbs.show_quote(tx, quote_id)
    placed = list_placed_quotes(tx, found.quote.article_id)
    return shown(found, is_placed=quote_id in placed)


def propose_quote(
    tx: Transaction, article_id: ArticleId, body: QuoteSent
) -> QuoteShown:
    """Lay a quote into the pool."""
    proposed = verbs.propose_quote(
        tx,
        article_id=article_id,
        report_id=body.report_id,
        fragments=_spans(body.fragments),
        version=body.version,
        theme_id=body.theme_id,
        poles=body.poles,
        attribution=body.attribution,
        withheld_reason=body.withheld_reason,
    )
    return shown(proposed, is_placed=False)


def change_quote(
    tx: Transaction, quote_id: QuoteId, body: QuoteChangeSent
) -> QuoteShown:
    """Change those parts of a quote that are sent."""
    sent = body.model_fields_set
    if sent - NOTED:
        verbs.change_quote(
            tx,
            quote_id=quote_id,
            fragments=None if body.fragments is None else _spans(body.fragments),
            version=body.version,
            theme_id=body.theme_id if "theme_id" in sent else UNCHANGED,
            poles=body.poles,
            attribution=body.attribution,
            withheld_reason=body.withheld_reason,
        )
    if sent & NOTED:
        verbs.note_on_quote(
            tx,
            quote_id=quote_id,
            context_note=body.context_note,
            is_recognisable=body.is_recognisable,
            language=body.language,
            is_case_story=body.is_case_story,
        )
    return show_quote(tx, quote_id)


def retire_quote(tx: Transaction, quote_id: QuoteId) -> QuoteShown:
    """Take a quote out of the pool, and show it as it stood."""
    stood = show_quote(tx, quote_id)
    verbs.retire_quote(tx, quote_id=quote_id)
    return stood


def clear_quote(tx: Transaction, quote_id: QuoteId, body: ClearanceSent) -> QuoteShown:
    """Clear a quote that another member proposed."""
    names = {each.start: each.use for each in body.names}
    clearances.clear_quote(
        tx, quote_id=quote_id, names=names, third_persons=body.third_persons
    )
    return show_quote(tx, quote_id)


def take_back_clearance(tx: Transaction, quote_id: QuoteId) -> QuoteShown:
    """Let a quote wait for clearance again."""
    clearances.take_back_clearance(tx, quote_id=quote_id)
    return show_quote(tx, quote_id)


def _spans(sent: list[FragmentSent]) -> list[Span]:
    return [Span(fragment.start, fragment.end) for fragment in sent]


ROUTES = [
    endpoint("GET", "/articles/{article_id}/quotes", list_quotes),
    endpoint("POST", "/articles/{article_id}/quotes", propose_quote),
    endpoint("GET", "/quotes/{quote_id}", show_quote),
    endpoint("PATCH", "/quotes/{quote_id}", change_quote),
    endpoint("DELETE", "/quotes/{quote_id}", retire_quote),
    endpoint("PUT", "/quotes/{quote_id}/clearance", clear_quote),
    endpoint("DELETE", "/quotes/{quote_id}/clearance", take_back_clearance),
]
