"""What is done about mirrors: list the pairs, link two quotes, unlink them."""

from dataclasses import dataclass

from counterpoint.kernel.ids import ArticleId, MirrorId, QuoteId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.quote.mirror import store
from counterpoint.quote.mirror.model import (
    Mirror,
    MirroredAlreadyError,
    NoMirrorNoteError,
    QuoteMirrorRetired,
    QuotesMirrored,
    check_pair,
    is_across,
)
from counterpoint.quote.model import QuoteInPrint
from counterpoint.quote.printing import in_print
from counterpoint.quote.store import get_quote, list_quotes
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class MirrorShown:
    """A pair with both quotes as they print."""

    mirror: Mirror
    one: QuoteInPrint
    other: QuoteInPrint


def list_mirrors(tx: Transaction, article_id: ArticleId) -> list[MirrorShown]:
    """List the pairs that stand: both quotes are there, and of two groups."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    pairs = store.list_mirrors(tx.connection, article_id)
    wanted = {id_ for pair in pairs for id_ in pair.pair}
    listed = list_quotes(tx.connection, article_id)
    quotes = {
        each.quote.id: each
        for each in in_print(tx, [quote for quote in listed if quote.id in wanted])
    }
    return [
        MirrorShown(pair, quotes[pair.one_id], quotes[pair.other_id])
        for pair in pairs
        if pair.pair <= quotes.keys()
        and is_across(quotes[pair.one_id], quotes[pair.other_id])
    ]


def mirror_quotes(
    tx: Transaction, *, quote_id: QuoteId, other_id: QuoteId, note: str
) -> Mirror:
    """Link two quotes of different groups that tell of the same thing.

    Args:
        tx: Who links them, and in which study.
        quote_id: The one.
        other_id: The other.
        note: In what they mirror each other.

    Raises:
        NotFoundError: There is no such quote.
        OtherPoolError: They are of different articles.
        SameGroupError: They are not known to be of different groups.
        MirroredAlreadyError: They are linked already.
        NoMirrorNoteError: There is no note.

    Source: method, row F50.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    pair = [get_quote(tx.connection, id_) for id_ in (quote_id, other_id)]
    one, other = in_print(tx, pair)
    check_pair(one, other)
    said = normalised(note).strip()
    if not said:
        msg = "Write in what the two quotes mirror each other."
        raise NoMirrorNoteError(msg)
    article_id = one.quote.article_id
    new = Mirror(MirrorId(new_id()), article_id, quote_id, other_id, said)
    standing = store.list_mirrors(tx.connection, article_id)
    if any(each.pair == new.pair for each in standing):
        msg = "These two quotes mirror each other already; unlink them first."
        raise MirroredAlreadyError(msg)
    salt = new_salt()
    event = QuotesMirrored(new.id, article_id, digest(salt, said))
    store.put_mirror(tx.connection, tx.record(event), new, salt)
    return new


def retire_mirror(tx: Transaction, *, mirror_id: MirrorId) -> ArticleId:
    """Unlink two quotes, and name the article.

    Raises:
        NotFoundError: There is no such pair.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    gone = store.get_mirror(tx.connection, mirror_id)
    seq = tx.record(QuoteMirrorRetired(gone.id, gone.article_id))
    store.retire_mirror(tx.connection, seq, gone.id)
    return gone.article_id
