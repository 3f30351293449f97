"""What is done about quotes: propose one, change it, take it out of the pool."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from counterpoint.article.selection.check import check_taken
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import (
    ArticleId,
    PassageId,
    QuoteId,
    ReportId,
    ThemeId,
    new_id,
)
from counterpoint.kernel.spans import Anchor, Span, trimmed
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.participant.consent.model import ConsentScope, is_refused
from counterpoint.participant.consent.store import list_consents
from counterpoint.quote import store
from counterpoint.quote.carrying import carry_inside
from counterpoint.quote.clearance.store import retire_clearance
from counterpoint.quote.cutting import check_question, checked_spans
from counterpoint.quote.model import (
    UNCHANGED,
    Attribution,
    OtherArticleError,
    OtherVersionError,
    PolesWithoutParadoxError,
    QuotationRefusedError,
    Quote,
    QuoteChanged,
    QuoteInPrint,
    QuoteProposed,
    QuoteRetired,
    ReportNotReadyError,
    ThemeChoice,
)
from counterpoint.quote.printing import in_print
from counterpoint.quote.sentence import no_poles, not_to_be_quoted
from counterpoint.quote.translation.model import checked_tag
from counterpoint.report import store as report_store
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.theme.model import ThemeKind
from counterpoint.theme.theme.store import get_theme

QUOTATION = ConsentScope.QUOTATION


def list_quotes(tx: Transaction, article_id: ArticleId) -> list[QuoteInPrint]:
    """List an article's quotes as they print, in the order of proposal."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return in_print(tx, store.list_quotes(tx.connection, article_id))


def show_quote(tx: Transaction, quote_id: QuoteId) -> QuoteInPrint:
    """Show a quote as it prints.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return in_print(tx, [store.get_quote(tx.connection, quote_id)])[0]


def propose_quote(  # noqa: PLR0913 - a quote has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    report_id: ReportId,
    fragments: Sequence[Span],
    version: int | None = None,
    theme_id: ThemeId | None = None,
    poles: Collection[Letter] = (),
    attribution: Attribution = Attribution.TRAILING,
    withheld_reason: str = "",
) -> QuoteInPrint:
    """Lay a quote from a report's version in analysis into the article's pool.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose pool.
        report_id: The one report all fragments are from.
        fragments: Spans of its text, in order, of the person's own words; an
            interviewer's question may stand between them.
        version: The version they were chosen in, if it must still stand.
        theme_id: The theme it illustrates, if that is known yet.
        poles: The poles of that theme it shows.
        attribution: Where the speaker's number prints.
        withheld_reason: Why it prints nowhere, if so.

    Raises:
        NotFoundError: There is no such article, report or theme.
        ReportNotReadyError: The report is neither approved nor brought in.
        QuotationRefusedError: The participant does not agree to be quoted.
        ReportLeftOutError: The article leaves the report out.
        RuleError: The fragments hold what may not be quoted, or the poles
            or the theme do not fit, or the report has changed.
        InputError: There is no fragment, their order is wrong, they lie
            outside the text, or a label is withheld without a reason.

    Source: method, row M49; invariants 15-17.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    get_article(tx.connection, article_id)
    check_taken(tx, article_id, {report_id})
    version, anchors = _cut(tx, report_id, fragments, version)
    new = Quote(
        id=QuoteId(new_id()),
        article_id=article_id,
        report_id=report_id,
        version=version,
        fragments=anchors,
        theme_id=theme_id,
        poles=frozenset(poles),
        attribution=attribution,
        withheld_reason=normalised(withheld_reason).strip(),
        proposed_by=tx.actor,
    )
    _check_theme(tx, new)
    salt = new_salt()
    witness = digest(salt, new.wording)
    seq = tx.record(QuoteProposed(new.id, report_id, version, len(anchors), witness))
    store.put_quote(tx.connection, seq, new, salt)
    return in_print(tx, [new])[0]


def change_quote(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    quote_id: QuoteId,
    fragments: Sequence[Span] | None = None,
    version: int | None = None,
    theme_id: ThemeChoice = UNCHANGED,
    poles: Collection[Letter] | None = None,
    attribution: Attribution | None = None,
    withheld_reason: str | None = None,
) -> QuoteInPrint:
    """Change those parts of a quote that are given.

    New fragments are cut from the report's version in analysis; who cuts them
    has proposed the quote from then on. A quote that is laid to another theme
    shows no poles until they are chosen again.

    Raises:
        NotFoundError: There is no such quote or theme.
        RuleError: As ``propose_quote``.
        InputError: As ``propose_quote``.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    before = store.get_quote(tx.connection, quote_id)
    cut_from, anchors = before.version, before.fragments
    if fragments is not None:
        cut_from, anchors = _cut(tx, before.report_id, fragments, version)
    theme = before.theme_id if theme_id is UNCHANGED else theme_id
    kept = before.poles if theme == before.theme_id else frozenset()
    reason = before.withheld_reason if withheld_reason is None else withheld_reason
    changed = replace(
        before,
        question_id=before.question_id if cut_from == before.version else None,
        version=cut_from,
        fragments=anchors,
        theme_id=theme,
        poles=kept if poles is None else frozenset(poles),
        attribution=attribution or before.attribution,
        withheld_reason=normalised(reason).strip(),
        proposed_by=before.proposed_by if fragments is None else tx.actor,
    )
    if (changed.theme_id, changed.poles) != (before.theme_id, before.poles):
        _check_theme(tx, changed)
    return _keep(tx, changed, before)


def note_on_quote(  # noqa: PLR0913 - each part can be noted alone
    tx: Transaction,
    *,
    quote_id: QuoteId,
    context_note: str | None = None,
    is_recognisable: bool | None = None,
    language: str | None = None,
    is_case_story: bool | None = None,
) -> QuoteInPrint:
    """Say what is to be known of a quote: its note, its language, its story.

    Args:
        tx: Who acts, and in which study.
        quote_id: The quote.
        context_note: What readers elsewhere need to know; empty takes it away.
        is_recognisable: Whether somebody may be known by the story it tells.
        language: Tag of the language it is spoken in; empty for the study's.
        is_case_story: Whether the prose tells one person's story with it.

    Raises:
        NotFoundError: There is no such quote.
        LanguageTagError: The tag of the language is none.

    Source: method, rows F24b, F40, F57 and F58.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    noted = store.get_quote(tx.connection, quote_id)
    if context_note is not None:
        noted = replace(noted, context_note=normalised(context_note).strip())
    if is_recognisable is not None:
        noted = replace(noted, is_recognisable=is_recognisable)
    if language is not None:
        tag = checked_tag(language) if language.strip() else ""
        noted = replace(noted, language=tag)
    if is_case_story is not None:
        noted = replace(noted, is_case_story=is_case_story)
    return _keep(tx, noted)


def link_question(
    tx: Transaction, *, quote_id: QuoteId, passage_id: PassageId | None
) -> QuoteInPrint:
    """Link an answer to the interviewer's turn that prompted it, or to none.

    Args:
        tx: Who acts, and in which study.
        quote_id: The quote, which answers.
        passage_id: The question, in the version that is quoted.

    Raises:
        NotFoundError: There is no such quote.
        NoQuestionError: The passage is no question before the quote's first words.

    Source: method, row F25.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    quote = store.get_quote(tx.connection, quote_id)
    if passage_id is not None:
        text = report_store.get_text(tx.connection, quote.report_id, quote.version)
        check_question(text, passage_id, quote.fragments[0].span)
    return _keep(tx, replace(quote, question_id=passage_id))


def retire_quote(tx: Transaction, *, quote_id: QuoteId) -> None:
    """Take a quote out of the pool; it stays in history and can come back.

    Raises:
        NotFoundError: There is no such quote.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    store.get_quote(tx.connection, quote_id)
    seq = tx.record(QuoteRetired(quote_id))
    store.retire_quote(tx.connection, seq, quote_id)
    retire_clearance(tx.connection, seq, quote_id)


def _keep(tx: Transaction, changed: Quote, before: Quote | None = None) -> QuoteInPrint:
    """Keep a quote as it is now, with one event; what lies inside it follows."""
    salt = new_salt()
    event = QuoteChanged(
        changed.id,
        changed.theme_id,
        changed.attribution,
        len(changed.fragments),
        digest(salt, changed.wording),
    )
    seq = tx.record(event)
    store.put_quote(tx.connection, seq, changed, salt)
    if before is not None and changed.fragments != before.fragments:
        carry_inside(tx, seq, changed)
    return in_print(tx, [changed])[0]


def _cut(
    tx: Transaction,
    report_id: ReportId,
    fragments: Sequence[Span],
    version: int | None,
) -> tuple[int, tuple[Anchor, ...]]:
    """Cut spans out of a report's version in analysis, if they may be quoted."""
    report = report_store.get_report(tx.connection, report_id)
    if report.version_in_analysis is None:
        msg = "Let the interviewer approve this report first; then quote from it."
        raise ReportNotReadyError(msg)
    if version not in (None, report.version_in_analysis):
        msg = "The report has changed since; reload it and select the words again."
        raise OtherVersionError(msg)
    if report.participant_id is not None:
        said = list_consents(tx.connection, report.participant_id)
        if is_refused(said, QUOTATION):
            raise QuotationRefusedError(not_to_be_quoted())
    text = report_store.get_text(tx.connection, report_id, report.version_in_analysis)
    spans = [trimmed(span, text.text) for span in fragments]
    checked = checked_spans(spans, text, brought_in=report.brought_in)
    return text.version, tuple(Anchor.at(span, text.text) for span in checked)


def _check_theme(tx: Transaction, quote: Quote) -> None:
    if quote.theme_id is None:
        return
    theme = get_theme(tx.connection, quote.theme_id)
    if theme.article_id != quote.article_id:
        msg = "Choose a theme of the same article."
        raise OtherArticleError(msg)
    if quote.poles and theme.kind is not ThemeKind.PARADOX:
        raise PolesWithoutParadoxError(no_poles())
