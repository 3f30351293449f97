"""Replacing words in the study of the withdrawals' tests, and looking at all rows."""

from counterpoint.across.replacement import verbs
from counterpoint.across.replacement.model import Kind, Token
from counterpoint.kernel.ids import ReplacementId
from counterpoint.storage.erasing import WORDS, every_text, tables_with_words
from counterpoint.storage.transaction import Transaction
from tests.across.withdrawing import MARK

Texts = dict[tuple[str, object], str]


def token(tx: Transaction, wording: str = "name of the place") -> Token:
    """Put a token on the list."""
    return verbs.add_token(tx, kind=Kind.PLACE, wording=wording)


def replaced(tx: Transaction, *words: str, **more: object) -> list[ReplacementId]:
    """Replace words by a token; give the replacements' ids."""
    made = next(iter(verbs.list_tokens(tx)), None) or token(tx)
    done = verbs.replace_words(
        tx,
        originals=words or (MARK,),
        token_id=made.id,
        any_case=True,
        **more,  # type: ignore[arg-type]
    )
    return [each.id for each in done]


def texts(tx: Transaction) -> Texts:
    """Read every text of every table, in all rows."""
    found = every_text(tx.connection, tables_with_words(), WORDS)
    return {(str(each.column), each.key): each.text for each in found}


def columns_with(found: Texts, word: str) -> set[str]:
    """Name the columns of which some row holds a word."""
    return {column for (column, _), text in found.items() if word in text.lower()}
