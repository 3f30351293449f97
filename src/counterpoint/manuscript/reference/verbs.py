"""What is done about works: enter, take from a file, mend, put together, cite."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from counterpoint.article.store import get_article
from counterpoint.article.terminology.store import get_policy
from counterpoint.kernel.ids import ArticleId, BlockId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.model import Block
from counterpoint.manuscript.reference import store
from counterpoint.manuscript.reference.face import text_of
from counterpoint.manuscript.reference.listing import Listed, listed
from counterpoint.manuscript.reference.model import (
    OtherArticleWorkError,
    OwnArticleError,
    SameWorkError,
    Twin,
    Work,
    WorkAdded,
    WorkChanged,
    WorkId,
    WorkRetired,
    WorksExported,
    WorksMerged,
    WorksTaken,
    check_not_cited,
    made_work,
    split_known,
    twins_among,
)
from counterpoint.manuscript.reference.printing import print_references
from counterpoint.manuscript.reference.reading import (
    citations_of,
    csl_of_article,
    language_of,
    words_citing,
    works_of,
)
from counterpoint.manuscript.reference.style import (
    CitationStyle,
    StyleChosen,
    StyleKind,
    own_style,
    provided,
)
from counterpoint.manuscript.reference.token import (
    citations_in,
    recited,
    works_in,
)
from counterpoint.manuscript.reference.typed import rebound
from counterpoint.manuscript.store import get_block, list_blocks, put_block
from counterpoint.manuscript.verbs import change_block
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class References:
    """The works of an article, as it cites them.

    Attributes:
        works: Those that the text cites as the list prints them, then the others.
        twins: Works that look the same.
    """

    article_id: ArticleId
    style: CitationStyle
    works: tuple[Listed, ...]
    twins: tuple[Twin, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of works from a file.

    Attributes:
        twins: Those left for somebody to look at beside the known one.
    """

    new: tuple[Work, ...]
    twins: tuple[Twin, ...]


def show_references(tx: Transaction, article_id: ArticleId) -> References:
    """Show the works of an article, how they print, and where each is cited.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    blocks = list_blocks(tx.connection, article_id)
    style = store.get_style(tx.connection, article_id)
    works = works_of(tx.connection, article_id)
    policy = works_in([get_policy(tx.connection, article_id).reference])
    return References(
        article_id=article_id,
        style=style,
        works=tuple(
            replace(each, is_in_policy=each.work.id in policy)
            for each in listed(tx.connection, works, style, blocks)
        ),
        twins=tuple(twins_among(works)),
    )


def list_works(tx: Transaction, article_id: ArticleId) -> list[Work]:
    """List the works of an article in the order in which they came."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return works_of(tx.connection, article_id)


def add_work(tx: Transaction, *, article_id: ArticleId, csl: Mapping[str, Any]) -> Work:
    """Put a work among those that an article may cite.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose text cites it.
        csl: Its fields by their names in CSL-JSON; what CSL does not know goes.

    Raises:
        NotFoundError: There is no such article.
        NoTitleError: The work has no title.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    return _added(tx, made_work(WorkId(new_id()), article_id, csl))


def cite_sibling(
    tx: Transaction, *, article_id: ArticleId, sibling_id: ArticleId
) -> Work:
    """Let an article cite another one of the same study; its title stays live.

    Its authors are those that it names now, and may be mended.

    Raises:
        NotFoundError: There is no such article.
        OwnArticleError: It is the article itself.

    Source: method, row M54.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    if sibling_id == article_id:
        msg = "Choose another article of the study; this one cannot cite itself."
        raise OwnArticleError(msg)
    known = store.list_works(tx.connection, article_id)
    for work in known:
        if work.sibling_id == sibling_id:
            return work
    csl = csl_of_article(tx.connection, sibling_id)
    return _added(tx, made_work(WorkId(new_id()), article_id, csl, sibling_id))


def take_works(
    tx: Transaction,
    *,
    article_id: ArticleId,
    works: Sequence[Mapping[str, Any]],
    format: str,  # noqa: A002 - its name
) -> Taken:
    """Take works from a file; those that look like a known one are left to be seen.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose text may cite them.
        works: Fields by their names in CSL-JSON.
        format: Where they come from, by its usual ending.

    Raises:
        NotFoundError: There is no such article.
        NoTitleError: One of them has no title.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    given = [made_work(WorkId(new_id()), article_id, csl) for csl in works]
    new, twins = split_known(works_of(tx.connection, article_id), given)
    if new:
        salt = new_salt()
        witness = digest(salt, "\n".join(each.wording for each in new))
        seq = tx.record(WorksTaken(article_id, format, len(new), witness))
        store.put_works(tx.connection, seq, new, salt)
    return Taken(tuple(new), tuple(twins))


def change_work(tx: Transaction, *, work_id: WorkId, csl: Mapping[str, Any]) -> Work:
    """Say anew what is known of a work.

    Raises:
        NotFoundError: There is no such work.
        NoTitleError: It would have no title.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    before = store.get_work(tx.connection, work_id)
    changed = made_work(work_id, before.article_id, csl, before.sibling_id)
    salt = new_salt()
    witness = digest(salt, changed.wording)
    seq = tx.record(WorkChanged(work_id, before.article_id, witness))
    store.put_work(tx.connection, seq, changed, salt)
    return changed


def retire_work(tx: Transaction, *, work_id: WorkId) -> ArticleId:
    """Take a work away that the text does not cite; name its article.

    Raises:
        NotFoundError: There is no such work.
        WorkCitedError: The text or the terminology policy cites it.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    article_id = store.get_work(tx.connection, work_id).article_id
    is_cited = bool(_citing(tx, article_id, work_id))
    check_not_cited(
        work_id, is_cited=is_cited or _is_in_policy(tx, article_id, work_id)
    )
    seq = tx.record(WorkRetired(work_id, article_id))
    store.retire_work(tx.connection, seq, work_id)
    return article_id


def merge_works(tx: Transaction, *, work_id: WorkId, into_id: WorkId) -> Work:
    """Let two entries be one work: the text cites the one that stays.

    Raises:
        NotFoundError: There is no such work.
        SameWorkError: Both are the same entry.
        OtherArticleWorkError: They are works of two articles.
        WorkCitedError: The terminology policy cites the one that goes.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    gone = store.get_work(tx.connection, work_id)
    stays = store.get_work(tx.connection, into_id)
    if gone.id == stays.id:
        msg = "Choose two entries; this is one and the same."
        raise SameWorkError(msg)
    if gone.article_id != stays.article_id:
        msg = "Put together works of the same article."
        raise OtherArticleWorkError(msg)
    check_not_cited(work_id, is_cited=_is_in_policy(tx, gone.article_id, work_id))
    changed = [
        _saying(each, recited(each.text, gone.id, stays.id))
        for each in _citing(tx, gone.article_id, gone.id)
    ]
    salt = new_salt()
    event = WorksMerged(
        work_id=stays.id,
        article_id=stays.article_id,
        retired_id=gone.id,
        blocks=len(changed),
        words_digest=digest(salt, "\n".join(each.text for each in changed)),
    )
    seq = tx.record(event)
    store.retire_work(tx.connection, seq, gone.id)
    for block in changed:
        put_block(tx.connection, seq, block, salt)
    return stays


def bind_citation(tx: Transaction, *, block_id: BlockId, typed: str) -> Block:
    """Cite works in place of authors and years that were typed by hand.

    Args:
        tx: Who acts, and in which study.
        block_id: Where they stand.
        typed: The words, as the check found them.

    Raises:
        NotFoundError: There is no such block, or no single work fits.
        NotTypedError: The words stand there no longer.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    before = get_block(tx.connection, block_id)
    works = works_of(tx.connection, before.article_id)
    text = rebound(before.text, normalised(typed), works)
    return change_block(tx, block_id=block_id, text=text)


def choose_style(
    tx: Transaction, *, article_id: ArticleId, kind: StyleKind, csl: str = ""
) -> CitationStyle:
    """Choose how an article prints its citations and its list.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose text.
        kind: One that is there, or one's own.
        csl: The CSL file, where the style is one's own.

    Raises:
        NotFoundError: There is no such article.
        NoStyleError: One's own style has no file.
        NotAStyleError: The file is no citation style that prints by itself.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    own = kind is StyleKind.OWN and csl
    chosen = own_style(normalised(csl)) if own else provided(kind)
    salt = new_salt()
    event = StyleChosen(article_id, kind, digest(salt, chosen.text))
    store.put_style(tx.connection, tx.record(event), article_id, chosen, salt)
    return chosen


def print_citation(tx: Transaction, article_id: ArticleId, written: str) -> str:
    """Say how a citation would print behind those of the text.

    Args:
        tx: Who asks, and in which study.
        article_id: Whose text.
        written: As it stands in prose, braces and all.

    Returns:
        Its words; none if it is no citation, or names a work that is not there.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    asked = list(citations_in(written))[:1]
    printed = print_references(
        works_of(tx.connection, article_id),
        store.get_style(tx.connection, article_id),
        language_of(tx.connection),
        [*citations_of(list_blocks(tx.connection, article_id)), *asked],
    )
    return text_of(printed.cited.get(asked[0].written, ())) if asked else ""


def export_works(
    tx: Transaction,
    *,
    article_id: ArticleId,
    format: str,  # noqa: A002 - its name
) -> list[Work]:
    """Give the works of an article to be written to a file; history keeps that.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.EXPORT)
    get_article(tx.connection, article_id)
    works = works_of(tx.connection, article_id)
    tx.record(WorksExported(article_id, format, len(works)))
    return works


def _added(tx: Transaction, new: Work) -> Work:
    salt = new_salt()
    event = WorkAdded(new.id, new.article_id, digest(salt, new.wording))
    store.put_work(tx.connection, tx.record(event), new, salt)
    return new


def _saying(block: Block, text: str) -> Block:
    return replace(block, content=replace(block.content, text=text))


def _citing(tx: Transaction, article_id: ArticleId, work_id: WorkId) -> list[Block]:
    blocks = list_blocks(tx.connection, article_id)
    return [block for block in blocks if work_id in works_in([words_citing(block)])]


def _is_in_policy(tx: Transaction, article_id: ArticleId, work_id: WorkId) -> bool:
    return work_id in works_in([get_policy(tx.connection, article_id).reference])
