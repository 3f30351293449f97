"""What is done about translations: write one, check it, take it away."""

from dataclasses import replace

from counterpoint.kernel.ids import QuoteId, TranslationId, new_id
from counterpoint.kernel.text import digest, new_salt
from counterpoint.quote.model import QuoteInPrint
from counterpoint.quote.printing import in_print, original_of, spoken_in
from counterpoint.quote.store import get_quote
from counterpoint.quote.translation import store
from counterpoint.quote.translation.model import (
    QuoteTranslated,
    QuoteTranslationChecked,
    QuoteTranslationRetired,
    SameLanguageError,
    Translation,
    TranslatorChecksError,
    both,
    checked_tag,
    checked_translation,
    is_same_language,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.store import is_alone
from counterpoint.study.permission import Deed


def list_translations(tx: Transaction, quote_id: QuoteId) -> list[Translation]:
    """List all translations of a quote, in the order of their languages.

    Raises:
        NotFoundError: There is no such quote.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    quote = get_quote(tx.connection, quote_id)
    if in_print(tx, [quote])[0].is_covered:
        return []
    return store.list_translations(tx.connection, [quote_id]).get(quote_id, [])


def translate_quote(
    tx: Transaction, *, quote_id: QuoteId, language: str, text: str
) -> QuoteInPrint:
    """Write a quote's translation, or write it anew; it then waits for its check.

    Args:
        tx: Who translates, and in which study.
        quote_id: The quote.
        language: BCP 47 tag of the language that it is translated into.
        text: A line for each paragraph of the own words, questions too.

    Raises:
        NotFoundError: There is no such quote.
        SameLanguageError: The quote is in that language already.
        InputError: The tag is none, or the paragraphs or marks of omission differ.

    Source: method, row F57.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    quote = get_quote(tx.connection, quote_id)
    tag = checked_tag(language)
    if is_same_language(tag, spoken_in(tx, quote)):
        msg = "The quote is in that language already; say first what it is spoken in."
        raise SameLanguageError(msg)
    given = checked_translation(text, original_of(tx, quote))
    standing = store.list_translations(tx.connection, [quote_id]).get(quote_id, [])
    before = next((each for each in standing if each.language == tag), None)
    salt = new_salt()
    new = Translation(
        id=before.id if before else TranslationId(new_id()),
        quote_id=quote_id,
        language=tag,
        text=given,
        translated_by=tx.actor,
        salt=salt,
    )
    seq = tx.record(QuoteTranslated(quote_id, tag, digest(salt, given)))
    store.put_translation(tx.connection, seq, new)
    return in_print(tx, [quote])[0]


def check_translation(
    tx: Transaction, *, quote_id: QuoteId, language: str
) -> QuoteInPrint:
    """Say that a translation says what the own words say.

    In a study of one member the rule of the second member rests.

    Raises:
        NotFoundError: There is no such quote, or no such translation.
        TranslatorChecksError: The acting member wrote it.
        OtherParagraphsError: The own words have changed their paragraphs.
        OmissionMarksError: The own words have changed their omissions.
    """
    permission.ask(tx, Deed.CLEAR_QUOTE)
    quote = get_quote(tx.connection, quote_id)
    given = store.get_translation(tx.connection, quote_id, language)
    if given.translated_by == tx.actor and not is_alone(tx.connection):
        msg = "You wrote this translation; ask another member to check it."
        raise TranslatorChecksError(msg)
    original = original_of(tx, quote)
    checked_translation(given.text, original)
    salt = new_salt()
    kept = replace(
        given,
        checked_by=tx.actor,
        checked_on=tx.now().date().isoformat(),
        checked_digest=digest(salt, both(original, given.text)),
        salt=salt,
    )
    seq = tx.record(QuoteTranslationChecked(quote_id, language))
    store.put_translation(tx.connection, seq, kept)
    return in_print(tx, [quote])[0]


def retire_translation(
    tx: Transaction, *, quote_id: QuoteId, language: str
) -> QuoteInPrint:
    """Take a translation away; it stays in history and can come back.

    Raises:
        NotFoundError: There is no such quote, or no such translation.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    quote = get_quote(tx.connection, quote_id)
    given = store.get_translation(tx.connection, quote_id, language)
    seq = tx.record(QuoteTranslationRetired(quote_id, language))
    store.retire_translation(tx.connection, seq, given.id)
    return in_print(tx, [quote])[0]
