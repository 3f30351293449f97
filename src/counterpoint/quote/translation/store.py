"""Where translations of quotes are kept. The only SQL that changes them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import MemberId, QuoteId, TranslationId
from counterpoint.quote.translation.model import NoTranslationError, Translation
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)

quote_translation = versioned_table(
    "quote_translation",
    identifier("quote_id", refers_to="quote", nullable=False),
    state("language", nullable=False),
    words("text", Holds.PARTICIPANT),
    identifier("translated_by", nullable=False),
    identifier("checked_by"),
    state("checked_on", nullable=False),
    state("checked_digest", nullable=False),
    salt(),
    present_index("quote_translation", "quote_id"),
)
"""At most one present row a quote and language."""


def list_translations(
    connection: Connection, ids: Collection[QuoteId]
) -> dict[QuoteId, list[Translation]]:
    """Give the translations of some quotes, in the order of their languages."""
    table = quote_translation
    query = select(table).where(table.c.quote_id.in_(ids), versions.present(table))
    found: dict[QuoteId, list[Translation]] = {}
    for row in connection.execute(query.order_by(table.c.language)):
        found.setdefault(QuoteId(row.quote_id), []).append(_translation(row))
    return found


def get_translation(
    connection: Connection, quote_id: QuoteId, language: str
) -> Translation:
    """Read a quote's translation into a language.

    Raises:
        NoTranslationError: There is none.
    """
    for each in list_translations(connection, [quote_id]).get(quote_id, []):
        if each.language == language:
            return each
    msg = "There is no translation into {language} here; write it first."
    raise NoTranslationError(msg, language=language)


def put_translation(connection: Connection, seq: int, kept: Translation) -> None:
    """Keep a translation after what it was before."""
    versions.put(
        connection,
        quote_translation,
        seq,
        kept.id,
        quote_id=kept.quote_id,
        language=kept.language,
        text=kept.text,
        translated_by=kept.translated_by,
        checked_by=kept.checked_by,
        checked_on=kept.checked_on,
        checked_digest=kept.checked_digest,
        salt=kept.salt,
    )


def retire_translation(connection: Connection, seq: int, id_: TranslationId) -> None:
    """End a translation."""
    versions.retire(connection, quote_translation, seq, [id_])


def _translation(row: Row[Any]) -> Translation:
    return Translation(
        id=TranslationId(row.id),
        quote_id=QuoteId(row.quote_id),
        language=row.language,
        text=row.text,
        translated_by=MemberId(row.translated_by),
        checked_by=MemberId(row.checked_by) if row.checked_by else None,
        checked_on=row.checked_on,
        checked_digest=row.checked_digest,
        salt=row.salt,
    )
