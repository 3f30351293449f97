"""What is done about an edition: write around it, choose for it, take out of it."""

from dataclasses import dataclass, replace

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, QuoteId, ThemeId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.claim.model import ClaimId
from counterpoint.manuscript.claim.store import get_claim
from counterpoint.manuscript.edition import store
from counterpoint.manuscript.edition.model import (
    Edition,
    EditionId,
    EditionPieceChosen,
    EditionPieceDropped,
    EditionWritten,
    NoSuchPieceError,
    OtherArticleError,
    Piece,
    PieceId,
    PieceKind,
    Speakers,
    check_extract,
    piece_of,
)
from counterpoint.quote.verbs import show_quote
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.theme.store import get_theme


@dataclass(frozen=True, slots=True)
class Choices:
    """All that a team has chosen and written for an edition."""

    edition: Edition
    pieces: tuple[Piece, ...]


def show_choices(tx: Transaction, article_id: ArticleId) -> Choices:
    """Show what was chosen and written; of an edition not begun, nothing.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    kept = store.find_edition(tx.connection, article_id)
    pieces = store.list_pieces(tx.connection, article_id)
    return Choices(kept or Edition(EditionId(""), article_id), tuple(pieces))


def write_edition(
    tx: Transaction,
    *,
    article_id: ArticleId,
    title: str | None = None,
    foreword: str | None = None,
    speakers: Speakers | None = None,
) -> Edition:
    """Write an edition's title or foreword, or say what stands under words.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose edition.
        title: On the first page; empty for the article's.
        foreword: What readers are told first.
        speakers: Nothing, or the group.

    Raises:
        NotFoundError: There is no such article.
        ForewordTooLongError: It is longer than a page.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    before = store.find_edition(tx.connection, article_id)
    kept = before or Edition(EditionId(new_id()), article_id)
    if title is not None:
        kept = replace(kept, title=" ".join(normalised(title).split()))
    if foreword is not None:
        kept = replace(kept, foreword=normalised(foreword).strip())
    if speakers is not None:
        kept = replace(kept, speakers=speakers)
    salt = new_salt()
    witness = digest(salt, f"{kept.title}\x00{kept.foreword}")
    seq = tx.record(EditionWritten(article_id, kept.speakers, witness))
    store.put_edition(tx.connection, seq, kept, salt)
    return kept


def choose_piece(
    tx: Transaction,
    *,
    article_id: ArticleId,
    kind: PieceKind,
    object_id: str,
    plain: str = "",
) -> Piece:
    """Choose a theme, a quote or a bound sentence for the edition.

    A theme that is chosen again takes the new plain words.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose edition.
        kind: What is chosen.
        object_id: Its id.
        plain: Of a theme: its tension, said for readers outside research.

    Raises:
        NotFoundError: There is no such theme, quote or claim.
        OtherArticleError: It is another article's.
        NotForEditionError: The quote may not go into an edition.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    _check_chosen(tx, article_id, kind, object_id)
    try:
        known = store.list_pieces(tx.connection, article_id)
        id_ = piece_of(known, kind, object_id).id
    except NoSuchPieceError:
        id_ = PieceId(new_id())
    kept = Piece(
        id=id_,
        article_id=article_id,
        kind=kind,
        theme_id=ThemeId(object_id) if kind is PieceKind.THEME else None,
        quote_id=QuoteId(object_id) if kind is PieceKind.EXTRACT else None,
        claim_id=ClaimId(object_id) if kind is PieceKind.FINDING else None,
        plain=normalised(plain).strip() if kind is PieceKind.THEME else "",
    )
    salt = new_salt()
    event = EditionPieceChosen(article_id, id_, kind, digest(salt, kept.plain))
    store.put_piece(tx.connection, tx.record(event), kept, salt)
    return kept


def drop_piece(
    tx: Transaction, *, article_id: ArticleId, kind: PieceKind, object_id: str
) -> None:
    """Take a theme, a quote or a sentence out of the edition.

    Raises:
        NoSuchPieceError: It was not chosen.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    known = store.list_pieces(tx.connection, article_id)
    gone = piece_of(known, kind, object_id)
    seq = tx.record(EditionPieceDropped(article_id, gone.id, kind))
    store.retire_piece(tx.connection, seq, gone.id)


def _check_chosen(
    tx: Transaction, article_id: ArticleId, kind: PieceKind, object_id: str
) -> None:
    if kind is PieceKind.THEME:
        owner = get_theme(tx.connection, ThemeId(object_id)).article_id
    elif kind is PieceKind.FINDING:
        owner = get_claim(tx.connection, ClaimId(object_id)).article_id
    else:
        shown = show_quote(tx, QuoteId(object_id))
        owner = shown.quote.article_id
        check_extract(shown)
    if owner != article_id:
        msg = "Choose from the same article; an edition is made of one."
        raise OtherArticleError(msg)
