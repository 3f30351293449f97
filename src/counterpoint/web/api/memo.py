"""Memos over HTTP: those one may read, one's own to change, and files of them."""

from datetime import datetime

from fastapi import Response

from counterpoint.across.memo import verbs as memos
from counterpoint.across.memo.model import About, Memo, MemoFormat, Selected
from counterpoint.across.memo.verbs import ShownMemo
from counterpoint.kernel.ids import ArticleId, MemberId, MemoId, ReportId, ThemeId
from counterpoint.kernel.spans import Span
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.media_type import WORD

MEDIA_TYPES = {
    MemoFormat.DOCX: WORD,
    MemoFormat.MARKDOWN: "text/markdown; charset=utf-8",
    MemoFormat.CSV: "text/csv; charset=utf-8",
}


class MemoShown(Shown):
    """A memo, and what it is about.

    Attributes:
        name: How the object is called now; null if it was taken away.
        report_id: The report in which the words stand that it is about.
        start: Where words begin in the version in analysis, if it is about words.
        end: One past their last code point.
        theme_id: The paradox that a pole is of.
        is_sealed: Whether nobody but its author reads it yet, though it is shared.
    """

    id: MemoId
    about: About
    object_id: str
    article_id: ArticleId | None
    report_id: ReportId | None
    start: int | None
    end: int | None
    theme_id: ThemeId | None
    name: str | None
    kind: str
    title: str
    text: str
    is_shared: bool
    is_sealed: bool
    by: MemberId
    at: datetime
    changed_at: datetime

    @classmethod
    def of(cls, shown: ShownMemo) -> "MemoShown":
        """Show a memo."""
        memo, subject, called = shown.memo, shown.memo.subject, shown.called
        return cls(
            id=memo.id,
            about=subject.about,
            object_id=subject.object_id,
            article_id=subject.article_id,
            report_id=called.report_id if called else None,
            start=called.span.start if called and called.span else None,
            end=called.span.end if called and called.span else None,
            theme_id=called.theme_id if called else None,
            name=called.name if called else None,
            kind=memo.kind,
            title=memo.title,
            text=memo.text,
            is_shared=memo.is_shared,
            is_sealed=shown.is_sealed,
            by=memo.by,
            at=memo.at,
            changed_at=memo.changed_at,
        )


class MemosShown(Shown):
    """The memos that the member may read, those changed last first."""

    items: list[MemoShown]


class MemoWordingShown(Shown):
    """One wording of a memo."""

    kind: str
    title: str
    text: str
    is_shared: bool
    changed_at: datetime


class MemoWordingsShown(Shown):
    """A memo's wordings, the present one last."""

    memo_id: MemoId
    items: list[MemoWordingShown]


class WordsSent(Sent):
    """Selected words, in whose room, and the version they were selected in."""

    article_id: ArticleId
    version: int
    start: int
    end: int


class NewMemoSent(Sent):
    """A memo to write."""

    about: About
    object_id: str = ""
    text: str
    kind: str
    title: str = ""
    is_shared: bool = False
    at: WordsSent | None = None


class MemoChangeSent(Sent):
    """What of a memo is worded anew."""

    text: str | None = None
    kind: str | None = None
    title: str | None = None


class MemoExportSent(Sent):
    """Which memos to write out, and as what."""

    memo_ids: list[MemoId]
    format: MemoFormat
    language: str | None = None


def list_memos(
    tx: Transaction, about: About | None = None, object_id: str | None = None
) -> MemosShown:
    """List memos: all, of one kind of thing, or of one thing."""
    found = memos.list_memos(tx, about, object_id)
    return MemosShown(items=[MemoShown.of(each) for each in found])


def list_memo_wordings(tx: Transaction, memo_id: MemoId) -> MemoWordingsShown:
    """List a memo's wordings."""
    found: list[Memo] = memos.list_memo_wordings(tx, memo_id)
    items = [MemoWordingShown.model_validate(each) for each in found]
    return MemoWordingsShown(memo_id=memo_id, items=items)


def write_memo(tx: Transaction, body: NewMemoSent) -> MemoShown:
    """Write a memo about something."""
    words, at = body.at, None
    if words is not None:
        span = Span(words.start, words.end)
        at = Selected(words.article_id, words.version, span)
    made = memos.write_memo(
        tx,
        about=body.about,
        object_id=body.object_id,
        text=body.text,
        kind=body.kind,
        title=body.title,
        is_shared=body.is_shared,
        at=at,
    )
    return MemoShown.of(made)


def change_memo(tx: Transaction, memo_id: MemoId, body: MemoChangeSent) -> MemoShown:
    """Word a memo of one's own anew."""
    changed = memos.change_memo(
        tx, memo_id=memo_id, text=body.text, kind=body.kind, title=body.title
    )
    return MemoShown.of(changed)


def share_memo(tx: Transaction, memo_id: MemoId) -> MemoShown:
    """Let others read a memo of one's own."""
    return MemoShown.of(memos.share_memo(tx, memo_id=memo_id))


def take_memo_away(tx: Transaction, memo_id: MemoId) -> MemosShown:
    """Take a memo of one's own away, and list those that stand."""
    memos.take_memo_away(tx, memo_id=memo_id)
    return list_memos(tx)


def export_memos(tx: Transaction, body: MemoExportSent) -> Response:
    """Write memos to a file. Its name holds no title."""
    content = memos.export_memos(
        tx, memo_ids=body.memo_ids, format=body.format, language=body.language
    )
    name = f'attachment; filename="memos.{body.format}"'
    headers = {"content-disposition": name}
    return Response(content, media_type=MEDIA_TYPES[body.format], headers=headers)


ROUTES = [
    endpoint("GET", "/memos", list_memos),
    endpoint("POST", "/memos", write_memo),
    endpoint("POST", "/memos/exports", export_memos),
    endpoint("GET", "/memos/{memo_id}/wordings", list_memo_wordings),
    endpoint("PATCH", "/memos/{memo_id}", change_memo),
    endpoint("POST", "/memos/{memo_id}/share", share_memo),
    endpoint("DELETE", "/memos/{memo_id}", take_memo_away),
]
