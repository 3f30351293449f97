"""What is done about memos: write, change, share, take away, read, write out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from counterpoint.across.memo import store
from counterpoint.across.memo.model import (
    About,
    Memo,
    MemoFormat,
    MemosExported,
    MemoShared,
    NotOwnMemoError,
    PrivateMemoRetired,
    PrivateMemoWritten,
    Selected,
    SharedMemoError,
    SharedMemoRetired,
    SharedMemoWritten,
    Subject,
    clean_text,
    may_read,
    one_line,
)
from counterpoint.across.memo.subject import (
    Called,
    find_subject,
    find_words,
    is_withheld,
    names_of,
)
from counterpoint.across.memo.writing import MemoRow, file_of_memos
from counterpoint.across.prose.language import say_in
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import MemoId, ReportId, new_id
from counterpoint.kernel.text import digest, new_salt
from counterpoint.reading.seal.store import list_closed
from counterpoint.report.mark.withholding import Cover
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class ShownMemo:
    """A memo, and what it is about.

    Attributes:
        called: How its object is called now; none if it was taken away.
        is_sealed: Whether nobody but its author reads it yet, though it is shared.
    """

    memo: Memo
    called: Called | None
    is_sealed: bool


def list_memos(
    tx: Transaction, about: About | None = None, object_id: str | None = None
) -> list[ShownMemo]:
    """List the memos that the acting member may read, those changed last first.

    Args:
        tx: Who reads, and in which study.
        about: Only those about this kind of thing.
        object_id: Only those about this very thing.

    Source: method, section 3.6, row "Own codings, own memos".
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return _shown(
        tx,
        (
            memo
            for memo in _readable(tx, store.list_memos(tx.connection))
            if about in (None, memo.subject.about)
            and object_id in (None, memo.subject.object_id)
        ),
    )


def list_memo_wordings(tx: Transaction, memo_id: MemoId) -> list[Memo]:
    """List a memo's wordings, the present one last.

    Others never see what its author wrote before sharing it.

    Raises:
        NotFoundError: There is no memo of that id that the member may read.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    _get(tx, memo_id)
    return _readable(tx, store.list_wordings(tx.connection, memo_id))


def write_memo(  # noqa: PLR0913 - what a memo consists of
    tx: Transaction,
    *,
    about: About,
    object_id: str = "",
    text: str,
    kind: str,
    title: str = "",
    is_shared: bool = False,
    at: Selected | None = None,
) -> ShownMemo:
    """Write a memo about something.

    Args:
        tx: Who writes, and in which study.
        about: What kind of thing it is about.
        object_id: Which one; of words, in which report; not asked of the study itself.
        text: The thought.
        kind: The team's word for what sort of thought it is.
        title: A line, if it has one.
        is_shared: Whether others may read it, once no seal hides it.
        at: Which words it is about, if it is about words.

    Raises:
        NotFoundError: There is no such object.
        NoWordsChosenError: It is to be about words, and does not say which.
        CounterpointError: As ``find_words``.
        EmptyMemoError: It says nothing, or not of which kind it is.
        TooLongMemoError: Its title or kind is more than a line.
    """
    permission.ask(tx, Deed.WRITE_MEMO)
    words = None
    if about is About.SPAN and at is not None:
        words = find_words(tx, ReportId(object_id), at)
        subject = Subject(about, words.id, at.article_id, words.report_id)
    else:
        subject = find_subject(tx, about, object_id)
    kept = Memo(
        id=MemoId(new_id()),
        subject=subject,
        kind=one_line(kind),
        title=one_line(title),
        text=clean_text(text),
        is_shared=is_shared,
        by=tx.actor,
        at=tx.now(),
        changed_at=tx.now(),
    )
    seq = _put(tx, kept)
    if words is not None:
        store.put_span(tx.connection, seq, words)
    return _shown(tx, [kept])[0]


def change_memo(
    tx: Transaction,
    *,
    memo_id: MemoId,
    text: str | None = None,
    kind: str | None = None,
    title: str | None = None,
) -> ShownMemo:
    """Word a memo of one's own anew; what is not given stays.

    Raises:
        NotFoundError: There is no memo of that id that the member may read.
        NotOwnMemoError: Another member wrote it.
        EmptyMemoError: It says nothing, or not of which kind it is.
        TooLongMemoError: Its title or kind is more than a line.
    """
    permission.ask(tx, Deed.WRITE_MEMO)
    before = _own(tx, memo_id)
    changed = replace(
        before,
        text=before.text if text is None else clean_text(text),
        kind=before.kind if kind is None else one_line(kind),
        title=before.title if title is None else one_line(title),
    )
    if changed != before:
        changed = replace(changed, changed_at=tx.now())
        _put(tx, changed)
    return _shown(tx, [changed])[0]


def share_memo(tx: Transaction, *, memo_id: MemoId) -> ShownMemo:
    """Let others read a memo of one's own, once no seal hides it.

    Raises:
        NotFoundError: There is no memo of that id that the member may read.
        NotOwnMemoError: Another member wrote it.
        SharedMemoError: It is shared already.
    """
    permission.ask(tx, Deed.WRITE_MEMO)
    before = _own(tx, memo_id)
    if before.is_shared:
        msg = "This memo is shared already; take it away if nobody should read it."
        raise SharedMemoError(msg)
    shared = replace(before, is_shared=True)
    salt = new_salt()
    told = MemoShared(memo_id, before.subject.article_id, _digest(salt, shared))
    store.put_memo(tx.connection, tx.record(told), shared, salt)
    return _shown(tx, [shared])[0]


def take_memo_away(tx: Transaction, *, memo_id: MemoId) -> None:
    """Take a memo of one's own away; the step can be taken back.

    Raises:
        NotFoundError: There is no memo of that id that the member may read.
        NotOwnMemoError: Another member wrote it.
    """
    permission.ask(tx, Deed.WRITE_MEMO)
    gone = _own(tx, memo_id)
    told = (
        SharedMemoRetired(memo_id, gone.subject.article_id)
        if gone.is_shared
        else PrivateMemoRetired(memo_id)
    )
    store.retire(tx.connection, tx.record(told), gone)


def export_memos(
    tx: Transaction,
    *,
    memo_ids: Sequence[MemoId],
    format: MemoFormat,  # noqa: A002 - its name
    language: str | None = None,
) -> bytes:
    """Write memos to a file, in the order given; history keeps that it was done.

    Args:
        tx: Who exports, and of which study.
        memo_ids: Which of those that the member may read.
        format: docx, md or csv.
        language: en or sv; that of the publication, else of the interviews.

    Raises:
        NotFoundError: The member may not read one of them.
        NoSuchLanguageError: The language is neither.
    """
    permission.ask(tx, Deed.EXPORT)
    study = get_study(tx.connection)
    wanted = language or study.publication_language or study.language
    chosen = wanted if language else ("sv" if wanted.startswith("sv") else "en")
    say_in(chosen)
    known = {each.memo.id: each for each in list_memos(tx)}
    if not set(memo_ids) <= known.keys():
        raise _not_here()
    names = {member.id: member.name for member in list_members(tx)}
    rows = [_row(known[id_], names.get(known[id_].memo.by, "")) for id_ in memo_ids]
    content = file_of_memos(rows, format, language=chosen, at=tx.now())
    tx.record(MemosExported(format))
    return content


def _row(shown: ShownMemo, author: str) -> MemoRow:
    memo = shown.memo
    return MemoRow(
        about=memo.subject.about,
        object=shown.called.name if shown.called else "",
        kind=memo.kind,
        title=memo.title,
        text=memo.text,
        author=author,
        written=memo.at.isoformat(timespec="minutes"),
        changed=memo.changed_at.isoformat(timespec="minutes"),
        readers=store.SHARED if memo.is_shared else store.PRIVATE,
    )


def _put(tx: Transaction, kept: Memo) -> int:
    salt = new_salt()
    wording = _digest(salt, kept)
    told = (
        SharedMemoWritten(kept.id, kept.subject.article_id, wording)
        if kept.is_shared
        else PrivateMemoWritten(kept.id, wording)
    )
    seq = tx.record(told)
    store.put_memo(tx.connection, seq, kept, salt)
    return seq


def _digest(salt: bytes, memo: Memo) -> str:
    return digest(salt, memo.wording)


def _readable(tx: Transaction, memos: Iterable[Memo]) -> list[Memo]:
    closed, cover = list_closed(tx.connection), Cover(tx)
    return [
        memo
        for memo in memos
        if may_read(memo, tx.actor, closed) and not is_withheld(tx, cover, memo.subject)
    ]


def _shown(tx: Transaction, memos: Iterable[Memo]) -> list[ShownMemo]:
    shown, closed = list(memos), list_closed(tx.connection)
    named = names_of(tx, [memo.subject for memo in shown])
    return [
        ShownMemo(
            memo=memo,
            called=named.get((memo.subject.about, memo.subject.object_id)),
            is_sealed=memo.is_shared
            and (
                bool(closed)
                if memo.subject.article_id is None
                else memo.subject.article_id in closed
            ),
        )
        for memo in shown
    ]


def _get(tx: Transaction, memo_id: MemoId) -> Memo:
    """Find a memo; one that may not be read is refused as one that is not there."""
    found = store.find_memo(tx.connection, memo_id)
    if found is None or not _readable(tx, [found]):
        raise _not_here()
    return found


def _own(tx: Transaction, memo_id: MemoId) -> Memo:
    found = _get(tx, memo_id)
    if found.by != tx.actor:
        msg = "Another member wrote this memo; write one of your own beside it."
        raise NotOwnMemoError(msg)
    return found


def _not_here() -> NotFoundError:
    msg = "There is no such memo here; reload the page to see yours."
    return NotFoundError(msg)
