"""What is done about claims: bind a sentence, unbind it, and hold it against both.

Against the data, and against what the printed quotes show.
"""

from collections.abc import Collection

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, BlockId, ThemeId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.claim import store
from counterpoint.manuscript.claim.model import (
    BoundClaim,
    Claim,
    ClaimBound,
    ClaimId,
    ClaimKind,
    ClaimPoleError,
    ClaimUnbound,
    GridCell,
    OtherArticleError,
    PlacedQuote,
    Voicing,
    checked_groups,
    checked_sentence,
    grid_of,
)
from counterpoint.manuscript.model import Block
from counterpoint.manuscript.store import get_block, list_blocks
from counterpoint.quote.verbs import list_quotes
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.evidence.model import Place, PlaceKind
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.paradox.store import list_poles
from counterpoint.theme.theme.store import get_theme, list_themes
from counterpoint.theme.voice.reading import people_at


def bind_claim(  # noqa: PLR0913 - a claim has these parts
    tx: Transaction,
    *,
    block_id: BlockId,
    text: str,
    kind: ClaimKind,
    theme_id: ThemeId,
    groups: Collection[str],
    letter: Letter | None = None,
) -> Claim:
    """Bind a sentence of the manuscript to what it claims of groups.

    Args:
        tx: Who acts, and in which study.
        block_id: The prose it stands in.
        text: The sentence, word by word.
        kind: Presence in named groups, or in both.
        theme_id: What it is about.
        groups: Keys of the groups it is said of.
        letter: The pole, where the theme is a paradox.

    Raises:
        NotFoundError: There is no such block or theme.
        OtherArticleError: The theme is another article's.
        ClaimPoleError: A paradox without a pole, or a pole of another theme.
        SentenceNotThereError: The block does not say it.
        InputError: The sentence is empty, or the groups do not fit.

    Source: method, rows F14, F21 and F48.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    block = get_block(tx.connection, block_id)
    _check_place(tx, block, theme_id, letter)
    followed = get_article(tx.connection, block.article_id).groups
    new = Claim(
        id=ClaimId(new_id()),
        article_id=block.article_id,
        block_id=block_id,
        kind=kind,
        text=checked_sentence(normalised(text), block.text),
        theme_id=theme_id,
        letter=letter,
        groups=checked_groups(kind, groups, followed),
    )
    salt = new_salt()
    seq = tx.record(ClaimBound.of(new, digest(salt, new.text)))
    store.put_claim(tx.connection, seq, new, salt)
    return new


def unbind_claim(tx: Transaction, *, claim_id: ClaimId) -> ArticleId:
    """Take a claim away, and name its article; the sentence stays where it is.

    Raises:
        NotFoundError: There is no such claim.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    article_id = store.get_claim(tx.connection, claim_id).article_id
    seq = tx.record(ClaimUnbound(claim_id, article_id))
    store.retire_claim(tx.connection, seq, claim_id)
    return article_id


def list_claims(tx: Transaction, article_id: ArticleId) -> list[BoundClaim]:
    """List an article's claims, and which of them the text no longer makes."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    blocks = list_blocks(tx.connection, article_id)
    return _bound(tx, article_id, blocks)


def show_grid(tx: Transaction, article_id: ArticleId) -> tuple[GridCell, ...]:
    """Show, for each pole and group, what is claimed, in the data, and shown.

    Themes without poles have one row. A claim counts while its sentence stands; a
    quote counts once the manuscript prints it.

    Raises:
        NotFoundError: There is no such article.

    Source: method, row F14 and section 6.6, picture 5.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    blocks = list_blocks(tx.connection, article_id)
    claims = [b.claim for b in _bound(tx, article_id, blocks) if not b.is_stale]
    return grid_of(_voicings(tx, article_id), claims, _placed(tx, article_id, blocks))


def _check_place(
    tx: Transaction, block: Block, theme_id: ThemeId, letter: Letter | None
) -> None:
    theme = get_theme(tx.connection, theme_id)
    if theme.article_id != block.article_id:
        msg = "Choose a theme of the same article."
        raise OtherArticleError(msg)
    if bool(list_poles(tx.connection, theme_id)) != (letter is not None):
        msg = "Say which pole of a paradox the sentence is about; elsewhere, none."
        raise ClaimPoleError(msg)


def _bound(
    tx: Transaction, article_id: ArticleId, blocks: Collection[Block]
) -> list[BoundClaim]:
    says = {block.id: block.text for block in blocks}
    return [
        BoundClaim(each, is_stale=each.text not in says.get(each.block_id, ""))
        for each in store.list_claims(tx.connection, article_id)
    ]


def _voicings(tx: Transaction, article_id: ArticleId) -> list[Voicing]:
    rows: list[tuple[ThemeId, Letter | None, Place]] = []
    for theme in list_themes(tx.connection, article_id):
        poles = list_poles(tx.connection, theme.id)
        for letter, pole in poles.items():
            rows.append((theme.id, letter, Place(PlaceKind.POLE, pole.id)))
        if not poles:
            rows.append((theme.id, None, Place(PlaceKind.THEME, theme.id)))
    people, speaking = people_at(tx, article_id, [place for _, _, place in rows])
    of = {group: len(members) for group, members in people.items()}
    return [
        Voicing(
            theme_id,
            letter,
            {group: len(members & who) for group, members in people.items()},
            of,
        )
        for (theme_id, letter, _), who in zip(rows, speaking, strict=True)
    ]


def _placed(
    tx: Transaction, article_id: ArticleId, blocks: Collection[Block]
) -> list[PlacedQuote]:
    quotes = {each.quote.id: each for each in list_quotes(tx, article_id)}
    printed = [quotes[b.quote_id] for b in blocks if b.quote_id in quotes]
    return [
        PlacedQuote(each.quote.id, each.quote.theme_id, each.quote.poles, each.group)
        for each in printed
        if each.quote.theme_id is not None
    ]
