"""What is done about reading alone: assign it, go through reports, finish."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from counterpoint.article import store as article_store
from counterpoint.kernel.ids import ArticleId, MemberId, PassId, ReportId, new_id
from counterpoint.reading.assignment import store
from counterpoint.reading.assignment.model import (
    FinishedError,
    NoPassError,
    NoReaderError,
    NothingToReadError,
    NotReaderError,
    Pass,
    PassBegun,
    PassEnded,
    ReaderReleased,
    ReadersAssigned,
    Reading,
    ReadingFinished,
    ReadingResumed,
    ReadTogetherError,
    check_all_read,
)
from counterpoint.reading.readable import list_readable
from counterpoint.reading.seal import store as seal_store
from counterpoint.reading.seal.model import AlreadyOpenError, Seal
from counterpoint.reading.seal.opening import open_if_due
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import Deed

_RESEARCH = frozenset({Role.COORDINATOR, Role.RESEARCHER})


def list_my_readings(tx: Transaction, article_id: ArticleId) -> list[Reading]:
    """List what the acting member was asked to read for an article, by key.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    article_store.get_article(tx.connection, article_id)
    return _readings(tx, article_id)


def assign_readers(
    tx: Transaction,
    *,
    article_id: ArticleId,
    member_ids: Iterable[MemberId],
    report_ids: Iterable[ReportId] | None = None,
) -> Seal:
    """Ask members to read reports of an article, each alone.

    Who reads a report already goes on with it. Assigning more to somebody who
    had finished lets them go on.

    Args:
        tx: Who acts, and in which study.
        article_id: For which article.
        member_ids: The readers.
        report_ids: What they read; all that can be read if not given.

    Raises:
        NotFoundError: There is no such article.
        NoReaderError: One is no researcher of the study.
        NothingToReadError: No report can be read yet.
        AlreadyOpenError: The seal is open.
        ReadTogetherError: The article is read together.

    Source: method, row M41.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    _check_closed(tx, article_id)
    readers = _checked_readers(tx, member_ids)
    can_read = {each.id for each in list_readable(tx.connection, article_id)}
    wanted = can_read if report_ids is None else can_read & set(report_ids)
    if not wanted:
        msg = "Approve a report first; then it can be read for this article."
        raise NothingToReadError(msg)
    assigned = store.list_assigned(tx.connection, article_id)
    new = [
        (member_id, report_id)
        for member_id in readers
        for report_id in sorted(wanted - assigned.get(member_id, set()))
    ]
    if not new:
        return seal_store.get_seal(tx.connection, article_id)
    seq = tx.record(ReadersAssigned(article_id, len(readers), len(wanted)))
    store.put_readers(tx.connection, seq, article_id, new)
    finished = store.find_readers(tx.connection, article_id)
    for member_id in {member_id for member_id, _ in new}:
        if finished[member_id] is not None:
            store.put_finished(tx.connection, seq, article_id, member_id, None)
    return seal_store.get_seal(tx.connection, article_id)


def release_reader(
    tx: Transaction, *, article_id: ArticleId, member_id: MemberId
) -> Seal:
    """Let a member read no longer; their notes stay theirs under the seal.

    The seal opens if all others have finished.

    Raises:
        NotFoundError: There is no such article.
        NotReaderError: The member does not read for it.
        AlreadyOpenError: The seal is open.
        ReadTogetherError: The article is read together.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    _check_closed(tx, article_id)
    _check_reader(tx, article_id, member_id)
    seq = tx.record(ReaderReleased(article_id, member_id))
    store.release(tx.connection, seq, article_id, member_id)
    return open_if_due(tx, article_id)


def begin_pass(tx: Transaction, *, article_id: ArticleId, report_id: ReportId) -> Pass:
    """Begin to go through a report; a pass that is under way goes on.

    After the seal has opened one reads on as often as one likes.

    Raises:
        NotFoundError: There is no such article.
        NotReaderError: The acting member was not asked to read it.

    Source: method, row M44.
    """
    permission.ask(tx, Deed.READ_ALONE)
    mine = _reading(tx, article_id, report_id)
    if mine.open_pass is not None:
        return mine.open_pass
    begun = Pass(
        id=PassId(new_id()),
        article_id=article_id,
        report_id=report_id,
        member_id=tx.actor,
        no=len(mine.passes) + 1,
        begun_at=tx.now(),
    )
    seq = tx.record(PassBegun(article_id, report_id, begun.no))
    store.put_pass(tx.connection, seq, begun)
    return begun


def end_pass(tx: Transaction, *, article_id: ArticleId, report_id: ReportId) -> Pass:
    """Come to the end of a report.

    Raises:
        NotFoundError: There is no such article.
        NotReaderError: The acting member was not asked to read it.
        NoPassError: They are not in the middle of it.
    """
    permission.ask(tx, Deed.READ_ALONE)
    under_way = _reading(tx, article_id, report_id).open_pass
    if under_way is None:
        msg = "Open the report first; then say that you have read it."
        raise NoPassError(msg)
    ended = replace(under_way, ended_at=tx.now())
    seq = tx.record(PassEnded(article_id, report_id, ended.no))
    store.put_pass(tx.connection, seq, ended)
    return ended


def finish_reading(tx: Transaction, *, article_id: ArticleId) -> Seal:
    """Say that one has finished reading alone.

    With the last reader who finishes, the seal opens for all; it never closes.

    Raises:
        NotFoundError: There is no such article.
        NotReaderError: The acting member does not read for it.
        UnreadError: A report was never read to its end.
        FinishedError: They had finished before.
        AlreadyOpenError: The seal is open.
        ReadTogetherError: The article is read together.

    Source: method, row M42; invariant 12.
    """
    permission.ask(tx, Deed.READ_ALONE)
    _check_closed(tx, article_id)
    _check_reader(tx, article_id, tx.actor)
    if store.find_readers(tx.connection, article_id)[tx.actor] is not None:
        msg = "You have finished already; the seal opens when all have."
        raise FinishedError(msg)
    readings = _readings(tx, article_id)
    check_all_read(readings)
    seq = tx.record(ReadingFinished(article_id, len(readings)))
    store.put_finished(tx.connection, seq, article_id, tx.actor, tx.now())
    return open_if_due(tx, article_id)


def resume_reading(tx: Transaction, *, article_id: ArticleId) -> Seal:
    """Go on reading alone after one had finished, while the seal is closed.

    Raises:
        NotFoundError: There is no such article.
        NotReaderError: The acting member does not read for it.
        AlreadyOpenError: The seal is open.
        ReadTogetherError: The article is read together.
    """
    permission.ask(tx, Deed.READ_ALONE)
    _check_closed(tx, article_id)
    _check_reader(tx, article_id, tx.actor)
    if store.find_readers(tx.connection, article_id)[tx.actor] is not None:
        seq = tx.record(ReadingResumed(article_id))
        store.put_finished(tx.connection, seq, article_id, tx.actor, None)
    return seal_store.get_seal(tx.connection, article_id)


def _readings(tx: Transaction, article_id: ArticleId) -> list[Reading]:
    asked = store.list_assigned(tx.connection, article_id, tx.actor)
    mine = asked.get(tx.actor, set())
    passes = store.list_passes(tx.connection, article_id, tx.actor)
    return [
        Reading(
            report_id=each.id,
            key=each.key,
            words=each.words,
            passes=tuple(p for p in passes if p.report_id == each.id),
        )
        for each in list_readable(tx.connection, article_id)
        if each.id in mine
    ]


def _reading(tx: Transaction, article_id: ArticleId, report_id: ReportId) -> Reading:
    _check_reader(tx, article_id, tx.actor)
    readings = _readings(tx, article_id)
    found = next((each for each in readings if each.report_id == report_id), None)
    if found is None:
        msg = "You were not asked to read this report; see your list of readings."
        raise NotReaderError(msg)
    return found


def _check_closed(tx: Transaction, article_id: ArticleId) -> None:
    if article_store.get_article(tx.connection, article_id).read_together:
        msg = "This article is read together; its reports are read in the room Codes."
        raise ReadTogetherError(msg)
    if not seal_store.is_closed(tx.connection, article_id):
        msg = "The seal of this article is open; it never closes again."
        raise AlreadyOpenError(msg)


def _check_reader(tx: Transaction, article_id: ArticleId, member_id: MemberId) -> None:
    article_store.get_article(tx.connection, article_id)
    if member_id not in store.find_readers(tx.connection, article_id):
        msg = "This member does not read for the article; assign a reading first."
        raise NotReaderError(msg)


def _checked_readers(
    tx: Transaction, member_ids: Iterable[MemberId]
) -> Collection[MemberId]:
    known = {m.id: m.roles for m in list_members(tx)}
    wanted = list(dict.fromkeys(member_ids))
    for member_id in wanted:
        if not known.get(member_id, frozenset()) & _RESEARCH:
            msg = "Choose readers from the researchers of this study."
            raise NoReaderError(msg)
    return wanted
