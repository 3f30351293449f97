"""Quotes over HTTP: the pool of an article."""

from counterpoint.kernel.ids import (
    ArticleId,
    MemberId,
    ParticipantId,
    QuoteId,
    ReportId,
    ThemeId,
)
from counterpoint.kernel.spans import Span
from counterpoint.manuscript.verbs import list_placed_quotes
from counterpoint.quote import verbs
from counterpoint.quote.clearance import verbs as clearances
from counterpoint.quote.clearance.model import NameUse
from counterpoint.quote.model import (
    UNCHANGED,
    Attribution,
    Length,
    QuoteInPrint,
    QuoteState,
    Voice,
)
from counterpoint.report.mark.model import PassageMark
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


class NameLikeShown(Shown):
    """A word that looks like a name, and what it was said to be.

    Attributes:
        start: In code points of the quote's paragraphs, joined by line breaks.
    """

    start: int
    text: str
    use: NameUse | None


class ClearanceShown(Shown):
    """Who saw that a quote may be printed, and what they weighed."""

    cleared_by: MemberId
    cleared_on: str
    third_persons: str


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
    length: Length
    marks: list[PassageMark]
    lacks: list[PassageMark]
    context_note: str
    is_recognisable: bool
    tells_of_others: bool
    proposed_by: MemberId | None
    names: list[NameLikeShown]
    clearance: ClearanceShown | None
    has_lapsed: bool
    problems: list[str]


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
    items = [_shown(each, is_placed=each.quote.id in placed) for each in found]
    can = [each.quote.id for each in clearances.list_clearable(tx, article_id)]
    return QuotesShown(items=items, placed=sorted(placed), clearable=can)


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
    sent = body.model_fields_set
    if sent - {"context_note", "is_recognisable"}:
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
    if sent & {"context_note", "is_recognisable"}:
        verbs.note_on_quote(
            tx,
            quote_id=quote_id,
            context_note=body.context_note,
            is_recognisable=body.is_recognisable,
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


def _shown(found: QuoteInPrint, *, is_placed: bool) -> QuoteShown:
    quote = found.quote
    stands = found.state in (QuoteState.POOL, QuoteState.CLEARED)
    given = found.clearance
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
        state=QuoteState.PLACED if is_placed and stands else found.state,
        is_placed=is_placed,
        words=found.words,
        length=found.length,
        marks=sorted(found.marks),
        lacks=list(found.lacks),
        context_note=quote.context_note,
        is_recognisable=quote.is_recognisable,
        tells_of_others=found.tells_of_others,
        proposed_by=quote.proposed_by,
        names=[
            NameLikeShown(
                start=each.start,
                text=each.text,
                use=given.names.get(each.start) if given else None,
            )
            for each in found.names
        ],
        clearance=ClearanceShown.model_validate(given) if given else None,
        has_lapsed=found.has_lapsed,
        problems=list(found.problems),
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/quotes", list_quotes),
    endpoint("POST", "/articles/{article_id}/quotes", propose_quote),
    endpoint("GET", "/quotes/{quote_id}", show_quote),
    endpoint("PATCH", "/quotes/{quote_id}", change_quote),
    endpoint("DELETE", "/quotes/{quote_id}", retire_quote),
    endpoint("PUT", "/quotes/{quote_id}/clearance", clear_quote),
    endpoint("DELETE", "/quotes/{quote_id}/clearance", take_back_clearance),
]
