"""What is done about claims: bind a sentence, unbind it, and hold it against both.

Against the data, and against what the printed quotes show.
"""

from collections.abc import Callable, Collection

from counterpoint.article.band.word import found_in
from counterpoint.article.store import get_article
from counterpoint.coding.code.store import get_code
from counterpoint.kernel.ids import ArticleId, BlockId, CodeId, ThemeId, WayId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.claim import store
from counterpoint.manuscript.claim.counting import tallies, voicings
from counterpoint.manuscript.claim.grid import GridCell, PlacedQuote, grid_of
from counterpoint.manuscript.claim.model import (
    About,
    Claim,
    ClaimBound,
    ClaimId,
    ClaimKind,
    ClaimUnbound,
    OtherArticleError,
    checked_about,
    checked_groups,
    checked_quantifier,
    checked_sentence,
)
from counterpoint.manuscript.claim.tally import BoundClaim
from counterpoint.manuscript.model import Block
from counterpoint.manuscript.store import get_block, list_blocks
from counterpoint.quote.verbs import list_quotes
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.paradox.store import get_way, list_poles
from counterpoint.theme.theme.store import get_theme


def bind_claim(  # noqa: PLR0913 - a claim has these parts
    tx: Transaction,
    *,
    block_id: BlockId,
    text: str,
    kind: ClaimKind,
    groups: Collection[str] = (),
    theme_id: ThemeId | None = None,
    letter: Letter | None = None,
    way_id: WayId | None = None,
    code_ids: Collection[CodeId] = (),
    repeats: ClaimId | None = None,
    quantifier: str = "",
) -> Claim:
    """Bind a sentence of the manuscript to what it claims.

    Args:
        tx: Who acts, and in which study.
        block_id: The prose it stands in.
        text: The sentence, word by word.
        kind: What it says.
        groups: Keys of the groups it is said of; none of a pole re-stated and of
            what is said again.
        theme_id: The theme it is about.
        letter: The pole, where the theme is a paradox.
        way_id: The way of managing that it counts.
        code_ids: The code that it counts, or those that it lists.
        repeats: The earlier claim that it says again.
        quantifier: Its word of how many; empty for the first that it has.

    Raises:
        NotFoundError: Something that is named is not there.
        OtherArticleError: What it is about is another article's.
        ClaimPoleError: A paradox without a pole, or a pole of another theme.
        SentenceNotThereError: The block does not say it.
        InputError: The sentence, its word or the groups do not fit the kind.

    Source: method, rows M16, F10, F11, F13, F14, F21, F22, F48, D8 and D16.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    block = get_block(tx.connection, block_id)
    about = About(theme_id, letter, way_id, tuple(code_ids), repeats)
    checked = checked_about(kind, about, is_paradox=_is_paradox(tx, block, about))
    sentence = checked_sentence(normalised(text), block.text)
    followed = get_article(tx.connection, block.article_id).groups
    new = Claim(
        id=ClaimId(new_id()),
        article_id=block.article_id,
        block_id=block_id,
        kind=kind,
        text=sentence,
        about=checked,
        groups=checked_groups(kind, groups, followed),
        quantifier=_word_of(tx, kind, sentence, quantifier),
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
    """List an article's claims: what the data say, and what the text says no more."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    bound = store.list_claims(tx.connection, article_id)
    says = _says(tx, article_id)
    return [
        BoundClaim(claim, is_stale=claim.text not in says(claim), tallies=counted)
        for claim, counted in zip(bound, tallies(tx, article_id, bound), strict=True)
    ]


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
    says = _says(tx, article_id)
    bound = store.list_claims(tx.connection, article_id)
    claims = [claim for claim in bound if claim.text in says(claim)]
    return grid_of(voicings(tx, article_id), claims, _placed(tx, article_id))


def _word_of(tx: Transaction, kind: ClaimKind, sentence: str, given: str) -> str:
    """Find the word of how many that a sentence is bound by, in its language."""
    if kind is not ClaimKind.QUANTITY:
        return ""
    study = get_study(tx.connection)
    language = study.publication_language or study.language
    return checked_quantifier(given, found_in(sentence, language))


def _is_paradox(tx: Transaction, block: Block, about: About) -> bool:
    """Whether a claim's theme has poles, once all it names is its article's own."""
    connection, theme_id = tx.connection, about.theme_id
    if about.way_id is not None:
        theme_id = get_way(connection, about.way_id).theme_id
    named = [get_code(connection, code_id).article_id for code_id in about.code_ids]
    if about.repeats is not None:
        named.append(store.get_claim(connection, about.repeats).article_id)
    if theme_id is not None:
        named.append(get_theme(connection, theme_id).article_id)
    if any(article_id != block.article_id for article_id in named):
        msg = "Choose what belongs to the same article."
        raise OtherArticleError(msg)
    return theme_id is not None and bool(list_poles(connection, theme_id))


def _says(tx: Transaction, article_id: ArticleId) -> Callable[[Claim], str]:
    """Give what the block of a claim says now; nothing once it is gone."""
    texts = {block.id: block.text for block in list_blocks(tx.connection, article_id)}
    return lambda claim: texts.get(claim.block_id, "")


def _placed(tx: Transaction, article_id: ArticleId) -> list[PlacedQuote]:
    quotes = {each.quote.id: each for each in list_quotes(tx, article_id)}
    blocks = list_blocks(tx.connection, article_id)
    printed = [quotes[b.quote_id] for b in blocks if b.quote_id in quotes]
    return [
        PlacedQuote(each.quote.id, each.quote.theme_id, each.quote.poles, each.group)
        for each in printed
        if each.quote.theme_id is not None
    ]
