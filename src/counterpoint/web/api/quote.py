"""Quotes over HTTP: the pool of an article."""

from counterpoint.kernel.ids import ArticleId, ParticipantId, QuoteId, ReportId, ThemeId
from counterpoint.kernel.spans import Span
from counterpoint.manuscript.verbs import list_placed_quotes
from counterpoint.quote import verbs
from counterpoint.quote.model import (
    UNCHANGED,
    Attribution,
    QuoteInPrint,
    QuoteState,
    Voice,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.paradox.model import Letter
from counterpoint.web.endpoint import Sent, Shown, endpoint


class FragmentShown(Shown):
    """A span of the quoted version, in code points."""

    start: int
    end: int
    exact: str


class ParagraphShown(Shown):
    """A paragraph of the quote as it prints."""

    voice: Voice
    text: str


class QuoteShown(Shown):
    """A quote as it prints."""

    id: QuoteId
    article_id: ArticleId
    report_id: ReportId
    report: str
    version: int
    participant_id: ParticipantId | None
    participant: str | None
    group: str | None
    fragments: list[FragmentShown]
    paragraphs: list[ParagraphShown]
    text: str
    theme_id: ThemeId | None
    poles: list[Letter]
    attribution: Attribution
    withheld_reason: str
    printed: str
    state: QuoteState
    is_placed: bool
    words: int
    problems: list[str]


class QuotesShown(Shown):
    """An article's quotes, and which of them its manuscript shows."""

    items: list[QuoteShown]
    placed: list[QuoteId]


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


def list_quotes(tx: Transaction, article_id: ArticleId) -> QuotesShown:
    """List an article's quotes in the order of proposal."""
    found = verbs.list_quotes(tx, article_id)
    placed = list_placed_quotes(tx, article_id)
    items = [_shown(each, is_placed=each.quote.id in placed) for each in found]
    return QuotesShown(items=items, placed=sorted(placed))


def show_quote(tx: Transaction, quote_id: QuoteId) -> QuoteShown:
    """Show a quote."""
    found = verbs.show_quote(tx, quote_id)
    placed = list_placed_quotes(tx, found.quote.article_id)
    return _shown(found, is_placed=quote_id in placed)


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
    return _shown(proposed, is_placed=False)


def change_quote(
    tx: Transaction, quote_id: QuoteId, body: QuoteChangeSent
) -> QuoteShown:
    """Change those parts of a quote that are sent."""
    themed = "theme_id" in body.model_fields_set
    verbs.change_quote(
        tx,
        quote_id=quote_id,
        fragments=None if body.fragments is None else _spans(body.fragments),
        version=body.version,
        theme_id=body.theme_id if themed else UNCHANGED,
        poles=body.poles,
        attribution=body.attribution,
        withheld_reason=body.withheld_reason,
    )
    return show_quote(tx, quote_id)


def retire_quote(tx: Transaction, quote_id: QuoteId) -> QuoteShown:
    """Take a quote out of the pool, and show it as it stood."""
    stood = show_quote(tx, quote_id)
    verbs.retire_quote(tx, quote_id=quote_id)
    return stood


def _spans(sent: list[FragmentSent]) -> list[Span]:
    return [Span(fragment.start, fragment.end) for fragment in sent]


def _shown(found: QuoteInPrint, *, is_placed: bool) -> QuoteShown:
    quote = found.quote
    in_pool = found.state is QuoteState.POOL
    return QuoteShown(
        id=quote.id,
        article_id=quote.article_id,
        report_id=quote.report_id,
        report=found.report,
        version=quote.version,
        participant_id=found.participant_id,
        participant=found.label,
        group=found.group,
        fragments=[
            FragmentShown(start=f.span.start, end=f.span.end, exact=f.exact)
            for f in quote.fragments
        ],
        paragraphs=[ParagraphShown.model_validate(each) for each in found.paragraphs],
        text=found.text,
        theme_id=quote.theme_id,
        poles=sorted(quote.poles),
        attribution=quote.attribution,
        withheld_reason=quote.withheld_reason,
        printed=found.printed,
        state=QuoteState.PLACED if is_placed and in_pool else found.state,
        is_placed=is_placed,
        words=found.words,
        problems=list(found.problems),
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/quotes", list_quotes),
    endpoint("POST", "/articles/{article_id}/quotes", propose_quote),
    endpoint("GET", "/quotes/{quote_id}", show_quote),
    endpoint("PATCH", "/quotes/{quote_id}", change_quote),
    endpoint("DELETE", "/quotes/{quote_id}", retire_quote),
]
