"""What stands inside and beside a quote, over HTTP: its translation, its parts."""

from counterpoint.kernel.ids import (
    ClarificationId,
    PassageId,
    QuoteId,
    QuotePartId,
)
from counterpoint.kernel.spans import Span
from counterpoint.manuscript.verbs import list_placed_quotes
from counterpoint.quote import verbs
from counterpoint.quote.anatomy import verbs as anatomy
from counterpoint.quote.anatomy.model import Anatomy
from counterpoint.quote.clarification import verbs as clarifications
from counterpoint.quote.model import QuoteInPrint
from counterpoint.quote.translation import verbs as translations
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.slip import QuoteShown, shown
from counterpoint.web.endpoint import Sent, endpoint


class TranslationSent(Sent):
    """A quote in another language, a line for each paragraph."""

    text: str


class ClarificationSent(Sent):
    """What is inserted behind words of the quoted version, in code points."""

    start: int
    end: int
    text: str


class QuotePartSent(Sent):
    """What words of the quoted version tell of; in code points."""

    start: int
    end: int
    tells_of: Anatomy


class QuestionSent(Sent):
    """The interviewer's turn that a quote answers; null for none."""

    passage_id: PassageId | None


def translate_quote(
    tx: Transaction, quote_id: QuoteId, language: str, body: TranslationSent
) -> QuoteShown:
    """Write a quote's translation, or write it anew."""
    found = translations.translate_quote(
        tx, quote_id=quote_id, language=language, text=body.text
    )
    return _shown(tx, found)


def check_translation(tx: Transaction, quote_id: QuoteId, language: str) -> QuoteShown:
    """Say that a translation says what the own words say."""
    found = translations.check_translation(tx, quote_id=quote_id, language=language)
    return _shown(tx, found)


def retire_translation(tx: Transaction, quote_id: QuoteId, language: str) -> QuoteShown:
    """Take a translation away."""
    found = translations.retire_translation(tx, quote_id=quote_id, language=language)
    return _shown(tx, found)


def clarify_quote(
    tx: Transaction, quote_id: QuoteId, body: ClarificationSent
) -> QuoteShown:
    """Insert a few words behind words of a quote."""
    span = Span(body.start, body.end)
    found = clarifications.clarify_quote(
        tx, quote_id=quote_id, span=span, text=body.text
    )
    return _shown(tx, found)


def retire_clarification(
    tx: Transaction, clarification_id: ClarificationId
) -> QuoteShown:
    """Take out what was inserted."""
    found = clarifications.retire_clarification(
        tx, quote_clarification_id=clarification_id
    )
    return _shown(tx, found)


def mark_part(tx: Transaction, quote_id: QuoteId, body: QuotePartSent) -> QuoteShown:
    """Mark words of a quote as an action, its situation, or a reflection."""
    span = Span(body.start, body.end)
    found = anatomy.mark_part(tx, quote_id=quote_id, span=span, tells_of=body.tells_of)
    return _shown(tx, found)


def unmark_part(tx: Transaction, part_id: QuotePartId) -> QuoteShown:
    """Take a mark inside a quote away."""
    return _shown(tx, anatomy.unmark_part(tx, quote_part_id=part_id))


def link_question(tx: Transaction, quote_id: QuoteId, body: QuestionSent) -> QuoteShown:
    """Link an answer to the turn that prompted it, or to none."""
    found = verbs.link_question(tx, quote_id=quote_id, passage_id=body.passage_id)
    return _shown(tx, found)


def _shown(tx: Transaction, found: QuoteInPrint) -> QuoteShown:
    placed = list_placed_quotes(tx, found.quote.article_id)
    return shown(found, is_placed=found.quote.id in placed)


_LANGUAGE = "/quotes/{quote_id}/translations/{language}"

ROUTES = [
    endpoint("PUT", _LANGUAGE, translate_quote),
    endpoint("DELETE", _LANGUAGE, retire_translation),
    endpoint("PUT", f"{_LANGUAGE}/check", check_translation),
    endpoint("POST", "/quotes/{quote_id}/clarifications", clarify_quote),
    endpoint("DELETE", "/clarifications/{clarification_id}", retire_clarification),
    endpoint("POST", "/quotes/{quote_id}/parts", mark_part),
    endpoint("DELETE", "/quote-parts/{part_id}", unmark_part),
    endpoint("PUT", "/quotes/{quote_id}/question", link_question),
]
