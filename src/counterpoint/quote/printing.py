"""Quotes together with what their reports, people and clearances say today."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from counterpoint.kernel.ids import ArticleId, ParticipantId, QuoteId, ReportId
from counterpoint.participant.consent.model import Consent, ConsentScope, is_refused
from counterpoint.participant.consent.store import said_by_person
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.store import list_participants
from counterpoint.quote.anatomy.model import QuotePart
from counterpoint.quote.anatomy.store import list_parts
from counterpoint.quote.clarification.model import Clarification
from counterpoint.quote.clarification.store import list_clarifications
from counterpoint.quote.clearance.model import Clearance
from counterpoint.quote.clearance.store import list_clearances
from counterpoint.quote.cutting import is_stale, marks_of, omitted, paragraphs_of
from counterpoint.quote.label.model import Naming, Output
from counterpoint.quote.label.naming import named_in
from counterpoint.quote.model import Paragraph, Quote, QuoteInPrint
from counterpoint.quote.sign import inserted_in
from counterpoint.quote.translation.model import (
    Translated,
    Translation,
    is_same_language,
)
from counterpoint.quote.translation.store import list_translations
from counterpoint.report import store as report_store
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.withholding import as_seen
from counterpoint.report.model import ReportText, count_words
from counterpoint.report.readership import version_in_analysis
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import Study
from counterpoint.study.design.store import get_study


@dataclass(frozen=True, slots=True)
class _Beside:
    """All that stands beside some quotes, read once for all of them."""

    study: Study
    people: Mapping[ParticipantId, Participant]
    said: Mapping[ParticipantId, list[Consent]]
    cleared: Mapping[QuoteId, Clearance]
    translations: Mapping[QuoteId, list[Translation]]
    clarifications: Mapping[QuoteId, list[Clarification]]
    parts: Mapping[QuoteId, list[QuotePart]]
    named: Mapping[ArticleId, Mapping[ParticipantId, Naming]]


class _Texts:
    """The versions of reports, each read once."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._read: dict[tuple[ReportId, int], ReportText] = {}
        self._current: dict[ReportId, int] = {}

    def of(self, report_id: ReportId, version: int) -> ReportText:
        """Give a version."""
        key = (report_id, version)
        if key not in self._read:
            found = report_store.get_text(self._tx.connection, report_id, version)
            self._read[key] = found
        return self._read[key]

    def now(self, report_id: ReportId) -> ReportText:
        """Give the version in analysis."""
        if report_id not in self._current:
            report = report_store.get_report(self._tx.connection, report_id)
            self._current[report_id] = version_in_analysis(report)
        return self.of(report_id, self._current[report_id])


def in_print(
    tx: Transaction, quotes: Iterable[Quote], output: Output = Output.ARTICLE
) -> list[QuoteInPrint]:
    """Give quotes with what their reports say today. Each text is read once.

    Asks no permission: the verbs that call it have asked theirs. An auditor gets no
    word of a sensitive passage, and still learns whether the quote is cleared.
    """
    listed = list(quotes)
    ids = [each.id for each in listed]
    beside = _Beside(
        study=get_study(tx.connection),
        people={person.id: person for person in list_participants(tx.connection)},
        said=said_by_person(tx.connection),
        cleared=list_clearances(tx.connection, ids),
        translations=list_translations(tx.connection, ids),
        clarifications=list_clarifications(tx.connection, ids),
        parts=list_parts(tx.connection, ids),
        named={
            article_id: named_in(tx.connection, article_id, output)
            for article_id in {each.article_id for each in listed}
        },
    )
    texts = _Texts(tx)
    found = []
    for quote in listed:
        printed = _printed(quote, texts, beside)
        held = _with_clearance(printed, beside.cleared.get(quote.id))
        found.append(_as_seen(tx, held, texts.of(quote.report_id, quote.version)))
    return found


def original_of(tx: Transaction, quote: Quote) -> str:
    """Give a quote's own words as they would print, whatever it is translated into.

    Asks no permission, as ``in_print``.
    """
    text = report_store.get_text(tx.connection, quote.report_id, quote.version)
    added = list_clarifications(tx.connection, [quote.id]).get(quote.id, [])
    cut = paragraphs_of([each.span for each in quote.fragments], text, added)
    return "\n".join(paragraph.text for paragraph in cut)


def spoken_in(tx: Transaction, quote: Quote) -> str:
    """Give the tag of the language that a quote is spoken in."""
    return quote.language or get_study(tx.connection).language


def _printed(quote: Quote, texts: _Texts, beside: _Beside) -> QuoteInPrint:
    now = texts.now(quote.report_id)
    then = texts.of(quote.report_id, quote.version)
    numbers = range(quote.version, now.version)
    older = [texts.of(quote.report_id, no).text for no in numbers]
    who = now.participant_id
    person = beside.people.get(who) if who else None
    agreed = beside.said.get(who, []) if who else []
    spans = [fragment.span for fragment in quote.fragments]
    clarifications = tuple(
        each
        for each in beside.clarifications.get(quote.id, ())
        if each.version == quote.version
    )
    own = paragraphs_of(spans, then, clarifications)
    translated = _translated(quote, own, beside)
    marks = marks_of(spans, then)
    naming = beside.named[quote.article_id].get(who) if who else None
    return QuoteInPrint(
        quote=quote,
        report=now.key,
        participant_id=who,
        label=naming.label if naming else None,
        group=person.group if person else None,
        paragraphs=_in_translation(own, translated),
        is_stale=is_stale(quote.fragments, [*older, now.text]),
        is_blocked=is_refused(agreed, ConsentScope.QUOTATION),
        is_sensitive_refused=PassageMark.SENSITIVE in marks
        and is_refused(agreed, ConsentScope.SENSITIVE_QUOTATION),
        marks=marks,
        translated=translated,
        clarifications=clarifications,
        parts=_parts(quote, beside),
        omitted=omitted(spans, then),
        question=_question(quote, then),
        naming=naming,
    )


def _parts(quote: Quote, beside: _Beside) -> tuple[QuotePart, ...]:
    marked = beside.parts.get(quote.id, ())
    return tuple(each for each in marked if each.version == quote.version)


def _question(quote: Quote, then: ReportText) -> str:
    """Give the words of the interviewer's turn that a quote answers."""
    asked = (each for each in then.passages if each.id == quote.question_id)
    return "".join(then.words_of(each) for each in asked)


def _translated(
    quote: Quote, own: Sequence[Paragraph], beside: _Beside
) -> Translated | None:
    spoken = quote.language or beside.study.language
    wanted = beside.study.publication_language or beside.study.language
    if is_same_language(spoken, wanted):
        return None
    given = (
        each
        for each in beside.translations.get(quote.id, ())
        if is_same_language(each.language, wanted)
    )
    original = "\n".join(paragraph.text for paragraph in own)
    return Translated(original, spoken, wanted, next(given, None))


def _in_translation(
    own: tuple[Paragraph, ...], translated: Translated | None
) -> tuple[Paragraph, ...]:
    """Give the paragraphs that print: the translation's, where there is a fitting one.

    What a translation holds in square brackets counts as the authors' where the
    own words hold something of theirs.
    """
    if translated is None or not translated.lines:
        return own
    found = []
    for paragraph, line in zip(own, translated.lines, strict=True):
        added = sum(map(count_words, inserted_in(line))) if paragraph.added else 0
        found.append(Paragraph(paragraph.voice, line, added))
    return tuple(found)


def _with_clearance(quote: QuoteInPrint, given: Clearance | None) -> QuoteInPrint:
    holds = given is not None and given.covers(quote.witnessed)
    return replace(
        quote,
        clearance=given if holds else None,
        has_lapsed=given is not None and not holds,
    )


def _as_seen(tx: Transaction, quote: QuoteInPrint, then: ReportText) -> QuoteInPrint:
    """Cover what the acting member may not read; the quote's spans stay.

    Where words of the quote itself are covered, nothing that repeats them is
    shown: no translation, and nothing that the authors put in.
    """
    seen = as_seen(tx, then)
    if seen.text == then.text:
        return quote
    fragments = tuple(
        replace(each, exact=each.span.of(seen.text), before="", after="")
        for each in quote.quote.fragments
    )
    spans = [each.span for each in fragments]
    kept = replace(
        quote,
        quote=replace(quote.quote, fragments=fragments),
        omitted=omitted(spans, seen),
        question=_question(quote.quote, seen),
    )
    now = [each.exact for each in fragments]
    if now == [each.exact for each in quote.quote.fragments]:
        return kept
    return replace(
        kept,
        paragraphs=paragraphs_of(spans, seen),
        translated=None,
        clarifications=(),
        is_covered=True,
    )
