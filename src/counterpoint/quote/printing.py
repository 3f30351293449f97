"""Quotes together with what their reports, people and clearances say today."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from counterpoint.kernel.ids import ReportId
from counterpoint.participant.consent.model import ConsentScope, is_refused
from counterpoint.participant.consent.store import said_by_person
from counterpoint.participant.person.store import list_participants
from counterpoint.quote.clearance.model import Clearance
from counterpoint.quote.clearance.store import list_clearances
from counterpoint.quote.cutting import is_stale, marks_of, paragraphs_of
from counterpoint.quote.model import Quote, QuoteInPrint
from counterpoint.report import store as report_store
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.withholding import as_seen
from counterpoint.report.model import ReportText
from counterpoint.report.readership import version_in_analysis
from counterpoint.storage.transaction import Transaction


def in_print(tx: Transaction, quotes: Iterable[Quote]) -> list[QuoteInPrint]:
    """Give quotes with what their reports say today. Each text is read once.

    Asks no permission: the verbs that call it have asked theirs. An auditor gets no
    word of a sensitive passage, and still learns whether the quote is cleared.
    """
    listed = list(quotes)
    people = {person.id: person for person in list_participants(tx.connection)}
    said = said_by_person(tx.connection)
    cleared = list_clearances(tx.connection, [each.id for each in listed])

    @cache
    def text_of(report_id: ReportId, version: int) -> ReportText:
        return report_store.get_text(tx.connection, report_id, version)

    @cache
    def text_now(report_id: ReportId) -> ReportText:
        report = report_store.get_report(tx.connection, report_id)
        return text_of(report_id, version_in_analysis(report))

    found = []
    for quote in listed:
        now = text_now(quote.report_id)
        then = now
        if now.version != quote.version:
            then = text_of(quote.report_id, quote.version)
        numbers = range(quote.version, now.version)
        texts = [text_of(quote.report_id, no).text for no in numbers]
        person = people.get(now.participant_id) if now.participant_id else None
        spans = [fragment.span for fragment in quote.fragments]
        agreed = said.get(now.participant_id, []) if now.participant_id else []
        marks = marks_of(spans, then)
        printed = QuoteInPrint(
            quote=quote,
            report=now.key,
            participant_id=now.participant_id,
            label=person.label if person else None,
            group=person.group if person else None,
            paragraphs=paragraphs_of(spans, then),
            is_stale=is_stale(quote.fragments, [*texts, now.text]),
            is_blocked=is_refused(agreed, ConsentScope.QUOTATION),
            is_sensitive_refused=PassageMark.SENSITIVE in marks
            and is_refused(agreed, ConsentScope.SENSITIVE_QUOTATION),
            marks=marks,
        )
        held = _with_clearance(printed, cleared.get(quote.id))
        found.append(_as_seen(tx, held, then))
    return found


def _with_clearance(quote: QuoteInPrint, given: Clearance | None) -> QuoteInPrint:
    holds = given is not None and given.covers(quote.witnessed)
    return replace(
        quote,
        clearance=given if holds else None,
        has_lapsed=given is not None and not holds,
    )


def _as_seen(tx: Transaction, quote: QuoteInPrint, then: ReportText) -> QuoteInPrint:
    """Cover what the acting member may not read; the quote's spans stay."""
    seen = as_seen(tx, then)
    if seen.text == then.text:
        return quote
    fragments = tuple(
        replace(each, exact=each.span.of(seen.text), before="", after="")
        for each in quote.quote.fragments
    )
    cut = replace(quote.quote, fragments=fragments)
    paragraphs = paragraphs_of([each.span for each in fragments], seen)
    return replace(quote, quote=cut, paragraphs=paragraphs)
