"""What is done to find passages like one: let a model read, ask it, forget it all."""

from collections.abc import Sequence

from counterpoint.across.similar import store
from counterpoint.across.similar.model import (
    LONGEST,
    MOST_FOUND,
    AskedCoveredError,
    Like,
    LikenessBegun,
    LikenessForgotten,
    LikenessSent,
    Made,
    NothingToCompareError,
    NotReadError,
    Reading,
    ToRead,
)
from counterpoint.article import show_article
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import digest, new_salt
from counterpoint.media.likeness import library
from counterpoint.participant.person.verbs import list_labels
from counterpoint.reading.readable import get_readable, list_readable, readable_text
from counterpoint.report.mark.withholding import Cover
from counterpoint.report.model import Speaker
from counterpoint.report.store import get_text
from counterpoint.storage.history import entries_of_kinds
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

_NOT_THEIRS = frozenset({Speaker.INTERVIEWER, Speaker.WRITER})


def show_likeness(tx: Transaction, article_id: ArticleId) -> Reading:
    """Say whether there is a model, and how many of the passages it has read.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    passages = _passages(tx, article_id)
    if not library.is_installed():
        return Reading(is_installed=False, read=0, of=len(passages))
    unread = len(_unread(tx, passages))
    return Reading(is_installed=True, read=len(passages) - unread, of=len(passages))


def list_unread(tx: Transaction, article_id: ArticleId, *, most: int) -> list[ToRead]:
    """List passages that the model has not read as they are now, for it to read.

    Raises:
        NotFoundError: There is no such article.
        EmbedderMissingError: There is no model on this machine.
    """
    permission.ask(tx, Deed.CODE)
    library.check_installed()
    return _unread(tx, _passages(tx, article_id))[: max(0, most)]


def keep_read(
    tx: Transaction, *, article_id: ArticleId, made: Sequence[Made], cluster: str = ""
) -> Reading:
    """Keep what the model made of passages, but for those whose words changed since.

    History says when it was first allowed, and where the words were sent to; that
    later passages are read too is no step of the research.

    Args:
        tx: Who let the model read, and in which study.
        article_id: Whose passages they are.
        made: What came of them; nothing yet where they are about to be sent.
        cluster: The name of the machines that read them; empty for this one.

    Raises:
        NotFoundError: There is no such article.
        EmbedderMissingError: There is no model on this machine.
    """
    permission.ask(tx, Deed.CODE)
    library.check_installed()
    passages, fingerprint = _passages(tx, article_id), library.fingerprint()
    now = {each.id: each for each in passages}
    kept = []
    for each in made:
        passage = now.get(each.passage_id)
        if passage is not None and passage.text == each.text:
            salt = new_salt()
            told = digest(salt, each.text)
            of = (passage.id, passage.report_id, fingerprint, told, salt, each.vector)
            kept.append(store.Kept(*of))
    if made or cluster:
        _tell_where(tx, fingerprint, cluster)
    store.put(tx.connection, kept)
    unread = len(_unread(tx, passages))
    return Reading(is_installed=True, read=len(passages) - unread, of=len(passages))


def _tell_where(tx: Transaction, fingerprint: str, cluster: str) -> None:
    """Tell history of the first reading at a place, since all was last forgotten."""
    told: set[str] = set()
    kinds = (LikenessBegun, LikenessSent, LikenessForgotten)
    for each in entries_of_kinds(tx.connection, [kind.__name__ for kind in kinds]):
        if each.kind == LikenessForgotten.__name__:
            told.clear()
        else:
            told.add(str(each.payload.get("cluster", "")))
    if cluster in told:
        return
    if cluster:
        tx.record(LikenessSent(fingerprint, cluster))
    else:
        tx.record(LikenessBegun(fingerprint))


def forget_likeness(tx: Transaction) -> int:
    """Delete all that the model made of the passages; say of how many.

    Raises:
        NotReadError: It has read none.
    """
    permission.ask(tx, Deed.CODE)
    passages = store.count(tx.connection)
    if not passages:
        msg = "The model has read no passage, so there is nothing to delete."
        raise NotReadError(msg)
    tx.record(LikenessForgotten(passages))
    store.forget_all(tx.connection)
    return passages


def find_like(
    tx: Transaction,
    article_id: ArticleId,
    *,
    report_id: ReportId,
    span: Span,
    limit: int = 20,
) -> list[Like]:
    """Find participants' passages like some words of a report, the most alike first.

    Passages that the words lie in are not found. An auditor finds no sensitive
    passage, and cannot ask with one. Nothing says how alike they are: reading does.

    Args:
        tx: Who asks, and in which study.
        article_id: Whose reports are looked through.
        report_id: Where the words stand.
        span: Of its version in analysis.
        limit: How many at most, from 1 to 50.

    Raises:
        NotFoundError: There is no such article or report.
        NothingToCompareError: There are no words there.
        AskedCoveredError: They may not be read.
        NotReadError: The model has read no passage.
        EmbedderMissingError: There is no model on this machine.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    report = get_readable(tx.connection, article_id, report_id)
    text = readable_text(tx.connection, report.id)
    words = text.text[span.start : span.end][:LONGEST]
    if Cover(tx).words(report.id, text.version, span.start, words) != words:
        msg = "These words are kept from you, so they cannot be asked with."
        raise AskedCoveredError(msg)
    _check_asked(words)
    return _nearest(tx, article_id, words, limit, apart_from=(report.id, span))


def find_like_words(
    tx: Transaction, article_id: ArticleId, *, words: str, limit: int = 20
) -> list[Like]:
    """Find participants' passages like words that somebody wrote.

    Raises:
        NotFoundError: There is no such article.
        NothingToCompareError: There are none.
        NotReadError: The model has read no passage.
        EmbedderMissingError: There is no model on this machine.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    _check_asked(words)
    return _nearest(tx, article_id, words, limit)


def _check_asked(words: str) -> None:
    if not words.strip():
        msg = "Choose or write the words that others should be like."
        raise NothingToCompareError(msg)


def _nearest(
    tx: Transaction,
    article_id: ArticleId,
    words: str,
    limit: int,
    *,
    apart_from: tuple[ReportId, Span] | None = None,
) -> list[Like]:
    """Find the nearest of an article's passages. Each report is read once."""
    embedder = library.open_embedder()
    kept = store.kept_by(tx.connection, embedder.fingerprint)
    cover = Cover(tx)
    read = [
        each
        for each in _passages(tx, article_id)
        if each.id in kept and _is_of(each, kept[each.id]) and _is_open(cover, each)
    ]
    if not read:
        msg = "The model has read no passage yet; let it read them first."
        raise NotReadError(msg)
    if apart_from is not None:
        read = [each for each in read if not _is_within(each, *apart_from)]
    from counterpoint.media.likeness.vectors import (  # noqa: PLC0415 - loads NumPy
        nearest,
        unpacked,
    )

    vectors = unpacked([kept[each.id].vector for each in read])
    asked = embedder.embed_query(words.strip()[:LONGEST])
    labels = list_labels(tx)
    reports = {each.id: each for each in list_readable(tx.connection, article_id)}
    items = []
    for at in nearest(asked, vectors, max(1, min(limit, MOST_FOUND))):
        passage = read[at]
        report = reports[passage.report_id]
        whose = report.participant_id
        label = labels.get(whose) if whose is not None else None
        items.append(
            Like(
                report_id=passage.report_id,
                report=report.key,
                label=label,
                version=passage.version,
                start=passage.start,
                end=passage.end,
                text=passage.text,
            )
        )
    return items


def _passages(tx: Transaction, article_id: ArticleId) -> list[ToRead]:
    """List the participants' passages of the versions in analysis. Linear in words."""
    show_article(tx, article_id)
    found = []
    for report in list_readable(tx.connection, article_id):
        version = report.version_in_analysis
        text = get_text(tx.connection, report.id, version)
        found += [
            ToRead(p.id, report.id, text.version, p.start, p.end, text.words_of(p))
            for p in text.passages
            if p.speaker not in _NOT_THEIRS
        ]
    return found


def _unread(tx: Transaction, passages: list[ToRead]) -> list[ToRead]:
    """List those that the model has not read as they are now."""
    kept = store.kept_by(tx.connection, library.fingerprint())
    return [p for p in passages if p.id not in kept or not _is_of(p, kept[p.id])]


def _is_of(passage: ToRead, kept: store.Kept) -> bool:
    return digest(kept.salt, passage.text) == kept.words_digest


def _is_within(passage: ToRead, report_id: ReportId, span: Span) -> bool:
    """Whether a passage and a span of a report share words."""
    is_apart = passage.end <= span.start or span.end <= passage.start
    return passage.report_id == report_id and not is_apart


def _is_open(cover: Cover, passage: ToRead) -> bool:
    """Whether the acting member may read all of a passage."""
    place = (passage.report_id, passage.version, passage.start, passage.text)
    return cover.words(*place) == passage.text
