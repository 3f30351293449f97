"""What is done about codings: code a span, stretch it, take it away, read them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from counterpoint.article import show_article
from counterpoint.article.selection.check import check_taken
from counterpoint.coding.code.model import OtherArticleError, UnknownCodeError
from counterpoint.coding.coding import store
from counterpoint.coding.coding.model import (
    CodedReport,
    Coding,
    CodingRecoded,
    CodingsRecoded,
    CodingStretched,
    Cursor,
    PassagesPage,
    SpanCoded,
    SpansCoded,
    SpanUncoded,
    ToCode,
    already_coded,
    check_page_size,
    check_version,
    codable_version,
    trimmed,
)
from counterpoint.coding.coding.text import Texts
from counterpoint.coding.facet.store import take_off
from counterpoint.kernel.ids import ArticleId, CodeId, CodingId, ReportId, new_id
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.kernel.text import digest, new_salt
from counterpoint.participant.person.verbs import list_labels
from counterpoint.report.mark.withholding import Cover
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def list_codings(
    tx: Transaction, report_id: ReportId, article_id: ArticleId | None = None
) -> CodedReport:
    """List a report's codings in one article, or in all.

    Those made in an earlier version are found again in the one in analysis.

    Raises:
        NotFoundError: There is no such report or article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    report = store.get_report(tx.connection, report_id)
    kept = store.list_of_report(tx.connection, report_id, article_id)
    if article_id is not None and not kept:
        show_article(tx, article_id)
    texts, cover = Texts(tx.connection), Cover(tx)
    if any(coding.version != report.version for coding in kept):
        kept = [texts.carried(coding, report.version) for coding in kept]
        kept.sort(key=lambda coding: (coding.start, coding.end, coding.id))
    if not cover.lies_open:
        kept = [texts.covered(coding, cover) for coding in kept]
    return CodedReport(report_id, report.version, kept)


def show_coding(tx: Transaction, coding_id: CodingId) -> Coding:
    """Show one coding as it stands in analysis.

    Raises:
        NotFoundError: There is none, or it was taken away.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    kept = store.get_coding(tx.connection, coding_id)
    report = store.get_report(tx.connection, kept.report_id)
    texts = Texts(tx.connection)
    return texts.covered(texts.carried(kept, report.version), Cover(tx))


def list_code_passages(
    tx: Transaction, code_id: CodeId, *, after: str | None = None, limit: int = 100
) -> PassagesPage:
    """List a code's passages by report and start, a page at a time.

    Args:
        tx: The study.
        code_id: Whose passages; those of codes beneath it are not among them.
        after: Where an earlier page ended.
        limit: How many at most, from 1 to 10,000.

    Raises:
        InputError: The place or the limit cannot be.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    check_page_size(limit)
    from_ = None if after is None else Cursor.read(after)
    rows = store.list_of_code(tx.connection, code_id, from_, limit + 1)
    here, texts, labels = rows[:limit], Texts(tx.connection), list_labels(tx)
    cover = Cover(tx)
    items = [
        texts.covered_passage(texts.passage(kept, now), cover)._replace(
            label=labels.get(whose) if whose else None
        )
        for kept, whose, now in here
    ]
    next_ = None
    if len(rows) > limit:
        last = here[-1][0].coding
        next_ = Cursor(last.report_id, last.start, last.id).written()
    of = store.count_codings(tx.connection, code_id)
    return PassagesPage(items, next_, of)


def code_span(  # noqa: PLR0913 - two of them only see that nothing changed
    tx: Transaction,
    *,
    report_id: ReportId,
    code_id: CodeId,
    span: Span,
    version: int | None = None,
    article_id: ArticleId | None = None,
) -> Coding:
    """Give a code to a span of a report's version in analysis.

    White space at both ends is left out. Spans may overlap as they like.

    Args:
        tx: The study.
        report_id: What is coded.
        code_id: Under which code.
        span: Of that version's text.
        version: The version the span was chosen in; not checked if not given.
        article_id: The article one works on; not checked if not given.

    Raises:
        NotFoundError: There is no such report or code.
        OtherArticleError: The code stands in another article's codebook.
        NotCodableError: The report awaits approval.
        ReportLeftOutError: The article leaves the report out.
        OtherVersionError: Another version was approved meanwhile.
        SpanOutsideError: The span ends after the text.
        EmptySpanError: It holds nothing but white space.
        AlreadyCodedError: The member coded just this before.
    """
    permission.ask(tx, Deed.CODE)
    check_version(store.get_report(tx.connection, report_id), version)
    (made,) = _made(tx, [ToCode(report_id, code_id, span)])
    if article_id not in (None, made.article_id):
        msg = "This code belongs to another article; choose one of this codebook."
        raise OtherArticleError(msg)
    coding = made.coding
    told = SpanCoded(
        coding_id=coding.id,
        report_id=report_id,
        version=coding.version,
        code_id=code_id,
        start=coding.start,
        end=coding.end,
        words_digest=digest(made.salt, coding.exact),
    )
    store.put_new(tx.connection, tx.record(told), [made])
    return coding


def code_spans(tx: Transaction, *, spans: Iterable[ToCode]) -> list[Coding]:
    """Give codes to many spans at once: all of them, or none.

    One entry in history, taken back as one; linear in the number of spans.

    Raises:
        CounterpointError: As ``code_span``, for the first span that is refused.
    """
    permission.ask(tx, Deed.CODE)
    made = _made(tx, list(spans))
    if not made:
        return []
    digests = (digest(each.salt, each.coding.exact) for each in made)
    told = SpansCoded(
        codings=len(made),
        reports=len({each.coding.report_id for each in made}),
        words_digest=digest(b"", "".join(digests)),
    )
    store.put_new(tx.connection, tx.record(told), made)
    return [each.coding for each in made]


def stretch_coding(
    tx: Transaction, *, coding_id: CodingId, span: Span, version: int | None = None
) -> Coding:
    """Move the ends of one's own coding, in the report's version in analysis.

    Raises:
        NotFoundError: There is no such coding.
        NotAllowedError: Another member made it.
        NotCodableError: The report awaits approval.
        OtherVersionError: Another version was approved meanwhile.
        SpanOutsideError: The span ends after the text.
        EmptySpanError: It holds nothing but white space.
        AlreadyCodedError: The member's same code lies there already.
    """
    permission.ask(tx, Deed.CHANGE_OWN_CODING, *_relations_to(tx, coding_id))
    kept = store.get_coding(tx.connection, coding_id)
    report = store.get_report(tx.connection, kept.report_id)
    now = codable_version(report)
    check_version(report, version)
    texts = Texts(tx.connection)
    text = texts.of(report.id, now)
    anchor = Anchor.at(trimmed(span, text), text)
    if (anchor.span, now) == (kept.span, kept.version):
        return kept
    mine = _places(tx, texts, {report.id: now}, {kept.code_id}, without=coding_id)
    if (report.id, kept.code_id, anchor.span) in mine:
        raise already_coded(anchor.span)
    stretched = kept._replace(
        version=now,
        start=anchor.span.start,
        end=anchor.span.end,
        exact=anchor.exact,
    )
    salt = new_salt()
    told = CodingStretched(
        coding_id=coding_id,
        version=stretched.version,
        start=stretched.start,
        end=stretched.end,
        words_digest=digest(salt, stretched.exact),
    )
    store.put_place(tx.connection, tx.record(told), stretched, anchor, salt)
    return stretched


def recode(tx: Transaction, *, coding_id: CodingId, code_id: CodeId) -> Coding:
    """Send one's own coding to another code; its words, member and date stay.

    This is one step of splitting a code by re-reading: each passage is a step of
    its own in history, so that nothing is lost when the reading is broken off.

    Raises:
        NotFoundError: There is no such coding or code.
        NotAllowedError: Another member made it.
        OtherArticleError: The code stands in another article's codebook.
        NotCodableError: The report awaits approval.
        AlreadyCodedError: The member gave the other code to this span before.
    """
    permission.ask(tx, Deed.CHANGE_OWN_CODING, *_relations_to(tx, coding_id))
    kept = store.get_coding(tx.connection, coding_id)
    if kept.code_id == code_id:
        return kept
    _check_sent(tx, [kept], code_id)
    told = CodingRecoded(coding_id, kept.code_id, code_id)
    store.put_code(tx.connection, tx.record(told), coding_id, code_id)
    return kept._replace(code_id=code_id)


def recode_all(
    tx: Transaction, *, coding_ids: Collection[CodingId], code_id: CodeId
) -> list[Coding]:
    """Send several of one's own codings to one code: all of them, or none.

    So a whole split is taken back: one entry in history, taken back as one. Those
    that stand under the code already are left as they are.

    Raises:
        CounterpointError: As ``recode``, for the first coding that is refused.
    """
    permission.ask(tx, Deed.CHANGE_OWN_CODING, *_relations_to(tx, *coding_ids))
    kept = [store.get_coding(tx.connection, each) for each in dict.fromkeys(coding_ids)]
    going = [each for each in kept if each.code_id != code_id]
    if not going:
        return kept
    _check_sent(tx, going, code_id)
    seq = tx.record(CodingsRecoded(code_id, len(going)))
    for each in going:
        store.put_code(tx.connection, seq, each.id, code_id)
    return [each._replace(code_id=code_id) for each in kept]


def uncode(tx: Transaction, *, coding_id: CodingId) -> Coding:
    """Take one's own coding away.

    Raises:
        NotFoundError: There is no such coding.
        NotAllowedError: Another member made it.
    """
    permission.ask(tx, Deed.CHANGE_OWN_CODING, *_relations_to(tx, coding_id))
    kept = store.get_coding(tx.connection, coding_id)
    seq = tx.record(SpanUncoded(coding_id))
    take_off(tx.connection, seq, [coding_id])
    store.retire(tx.connection, seq, coding_id)
    return kept


def _made(tx: Transaction, wanted: Sequence[ToCode]) -> list[store.Made]:
    """Make codings of spans, once all the rules have been asked."""
    report_ids = sorted({each.report_id for each in wanted})
    reports = {id_: store.get_report(tx.connection, id_) for id_ in report_ids}
    now = {id_: codable_version(report) for id_, report in reports.items()}
    articles = _articles_of(tx, {each.code_id for each in wanted})
    for article_id in set(articles.values()):
        here = {
            each.report_id for each in wanted if articles[each.code_id] == article_id
        }
        check_taken(tx, article_id, here)
    texts = Texts(tx.connection)
    coded = _places(tx, texts, now, articles.keys())
    at, made = tx.now(), []
    for each in wanted:
        version = now[each.report_id]
        text = texts.of(each.report_id, version)
        anchor = Anchor.at(trimmed(each.span, text), text)
        place = (each.report_id, each.code_id, anchor.span)
        if place in coded:
            raise already_coded(anchor.span)
        coded.add(place)
        coding = Coding(
            id=CodingId(new_id()),
            report_id=each.report_id,
            version=version,
            code_id=each.code_id,
            start=anchor.span.start,
            end=anchor.span.end,
            by=tx.actor,
            at=at,
            exact=anchor.exact,
        )
        made.append(store.Made(coding, articles[each.code_id], anchor, new_salt()))
    return made


def _check_sent(tx: Transaction, going: Sequence[Coding], code_id: CodeId) -> None:
    """Refuse to send codings to a code of another article, or onto the same span."""
    articles = _articles_of(tx, {code_id, *(each.code_id for each in going)})
    if len(set(articles.values())) > 1:
        msg = "This code belongs to another article; choose one of this codebook."
        raise OtherArticleError(msg)
    reports = {each.report_id for each in going}
    now = {
        id_: codable_version(store.get_report(tx.connection, id_))
        for id_ in sorted(reports)
    }
    texts = Texts(tx.connection)
    taken = _places(tx, texts, now, {code_id})
    for each in going:
        span = texts.carried(each, now[each.report_id]).span
        if (each.report_id, code_id, span) in taken:
            raise already_coded(span)
        taken.add((each.report_id, code_id, span))


def _articles_of(
    tx: Transaction, code_ids: AbstractSet[CodeId]
) -> Mapping[CodeId, ArticleId]:
    known = store.list_codes(tx.connection, sorted(code_ids))
    for missing in code_ids - known.keys():
        msg = "The codebook has no code {id} any more; reload the page."
        raise UnknownCodeError(msg, id=missing)
    return known


def _places(
    tx: Transaction,
    texts: Texts,
    versions: Mapping[ReportId, int],
    code_ids: AbstractSet[CodeId],
    *,
    without: CodingId | None = None,
) -> set[tuple[ReportId, CodeId, Span]]:
    """Name what the acting member has coded so in reports' versions in analysis."""
    kept = store.list_of_member(tx.connection, tx.actor, versions, code_ids)
    stands = [texts.carried(c, versions[c.report_id]) for c in kept if c.id != without]
    return {
        (c.report_id, c.code_id, c.span)
        for c in stands
        if c.version == versions[c.report_id]
    }


def _relations_to(tx: Transaction, *coding_ids: CodingId) -> tuple[Relation, ...]:
    made_by = {store.get_coding(tx.connection, each).by for each in coding_ids}
    return (Relation.AUTHOR,) if made_by == {tx.actor} else ()
