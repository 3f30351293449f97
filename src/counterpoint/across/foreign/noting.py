"""Gathering the memos that go beside an article, as the acting member reads them."""

from collections.abc import Collection, Iterator, Mapping

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysis import AnalysedMemo
from counterpoint.across.foreign.tally import Tally
from counterpoint.across.memo.model import About, Subject
from counterpoint.across.memo.verbs import ShownMemo, list_memos
from counterpoint.article import Article
from counterpoint.kernel.ids import ParticipantId, ReportId
from counterpoint.report.model import ReportText
from counterpoint.storage.transaction import Transaction

ABOUT = {
    About.CODE: "code/",
    About.CODING: "coding/",
    About.THEME: "theme/",
    About.POLE: "pole/",
    About.REPORT: "",
    About.SPAN: "",
    About.PERSON: "person/",
}
"""How the ids begin of what a memo is about, among all that leaves.

Words are named by the text in which they stand.
"""


def memos_leaving(
    tx: Transaction,
    article: Article,
    texts: Mapping[ReportId, ReportText],
    codings: Collection[str],
    tally: Tally,
) -> Iterator[AnalysedMemo]:
    """Gather shared memos about what goes along; of each other one tell why it stays.

    Args:
        tx: Who asks: what a seal or a mark hides from them is not among it.
        article: Its memos, and those of the study.
        texts: The reports that go along.
        codings: The ids of the codings that do.
        tally: Is told what stays.
    """
    people = {each.participant_id for each in texts.values()}
    for shown in list_memos(tx):
        of, about = shown.memo, shown.memo.subject
        if about.article_id not in (None, article.id):
            continue
        why = _why_it_stays(shown, texts, people, codings)
        if why is not None:
            tally.lose("notes", about.about, why)
            continue
        words = None if shown.called is None else shown.called.span
        yield AnalysedMemo(
            id=f"memo/{of.id}",
            about=about.about,
            object_id=_named(about),
            kind=of.kind,
            title=of.title,
            text=of.text,
            by_id=of.by,
            at=of.at,
            changed_at=of.changed_at,
            start=None if words is None else words.start,
            end=None if words is None else words.end,
        )


def _why_it_stays(
    shown: ShownMemo,
    texts: Mapping[ReportId, ReportText],
    people: Collection[ParticipantId | None],
    codings: Collection[str],
) -> str | None:
    """Say why a memo stays; None if it goes along."""
    if shown.called is None:
        return reason.OBJECT_GONE
    if not shown.memo.is_shared:
        return reason.PRIVATE_STAYS
    if shown.is_sealed:  # its author reads it, and nobody else may yet
        return reason.SEALED_STAYS
    about, of = shown.memo.subject.about, shown.memo.subject
    if about in (About.REPORT, About.SPAN) and of.report_id not in texts:
        return reason.ITS_TEXT_STAYS
    if about is About.PERSON and of.participant_id not in people:
        return reason.PERSON_STAYS
    is_broken = (about is About.SPAN and shown.called.span is None) or (
        about is About.CODING and _named(of) not in codings
    )
    return reason.BROKEN if is_broken else None


def _named(about: Subject) -> str:
    """Name what a memo is about among all that leaves; the study by nothing."""
    prefix = ABOUT.get(about.about)
    if prefix is None:
        return ""
    is_words = about.about is About.SPAN
    return f"{prefix}{about.report_id if is_words else about.object_id}"
