"""What is asked about agendas: what changed since a team last met.

It is here and not at the meeting, because themes and codes come after it in the
order of the research; the meeting keeps only from where in history it counts.
"""

from collections import defaultdict

from counterpoint.across.agenda import store
from counterpoint.across.agenda.model import (
    Agenda,
    AgendaItem,
    AgendaStep,
    MarkedPoint,
)
from counterpoint.across.agenda.store import Change, Owner
from counterpoint.across.sentence import sentence_of
from counterpoint.article.store import get_article
from counterpoint.coding.coding.store import coding
from counterpoint.discussion.mark import store as mark_store
from counterpoint.discussion.mark import verbs as marks
from counterpoint.discussion.meeting import store as meetings
from counterpoint.kernel.ids import ArticleId, MeetingId, MemberId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.store import block
from counterpoint.quote.store import quote
from counterpoint.report.store import list_reports
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

_KINDS = ("decision", "theme", "code")


def show_next_agenda(tx: Transaction, article_id: ArticleId) -> Agenda:
    """Show what changed since an article's team last met, up to now.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    begun = [
        each.begun_at for each in meetings.list_meetings(tx.connection, article_id)
    ]
    until = store.latest_place(tx.connection)
    return _between(tx, article_id, max(begun, default=0), until)


def show_agenda(tx: Transaction, meeting_id: MeetingId) -> Agenda:
    """Show what had changed when a meeting began, since the one before it.

    Raises:
        NotFoundError: There is no such meeting.

    Source: method, row M46.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    met = meetings.get_meeting(tx.connection, meeting_id)
    others = meetings.list_meetings(tx.connection, met.article_id)
    earlier = [each.begun_at for each in others if each.begun_at < met.begun_at]
    return _between(tx, met.article_id, max(earlier, default=0), met.begun_at)


def _between(tx: Transaction, article_id: ArticleId, after: int, until: int) -> Agenda:
    owners = store.owners_of(tx.connection, article_id)
    grouped: dict[str, list[Change]] = defaultdict(list)
    for change in store.changes_between(tx.connection, after, until):
        if change.object_id in owners:
            grouped[owners[change.object_id].id].append(change)
    items = [_item(owners[id_], changes) for id_, changes in grouped.items()]
    items.sort(key=lambda item: _KINDS.index(item.kind))
    counted = [
        (table, store.count_new(tx.connection, table, article_id, after, until))
        for table in (coding, quote, block)
    ]
    counts = {table.name: count for table, count in counted if count}
    return Agenda(items, _counts(counts), _marked(tx, article_id, until))


def _marked(tx: Transaction, article_id: ArticleId, until: int) -> list[MarkedPoint]:
    """List what stood marked at a place in history, in the order of marking."""
    listed = marks.list_marks(tx, article_id)
    born = mark_store.born_at(tx.connection, [mark.id for mark in listed])
    naming = [mark.struck_by for mark in listed if mark.struck_by is not None]
    settled = mark_store.settled_at(tx.connection, naming)
    keys = {each.id: each.key for each in list_reports(tx.connection)}
    return [
        MarkedPoint(mark, keys.get(mark.report_id, ""))
        for mark in listed
        if born[mark.id] <= until
        and (mark.struck_by is None or settled[mark.struck_by] > until)
    ]


def _item(owner: Owner, changes: list[Change]) -> AgendaItem:
    times: dict[str, int] = {}
    said: dict[str, Said] = {}
    for change in changes:
        sentence = sentence_of(change.kind, change.payload)
        times[str(sentence)] = times.get(str(sentence), 0) + 1
        said[str(sentence)] = sentence
    steps = tuple(AgendaStep(said[text], count) for text, count in times.items())
    by = dict.fromkeys(MemberId(change.actor) for change in changes)
    return AgendaItem(
        kind=owner.kind,
        id=owner.id,
        title=owner.title,
        is_gone=owner.is_gone,
        steps=steps,
        by=tuple(by),
    )


def _counts(new: dict[str, int]) -> list[Said]:
    told = {
        "coding": lambda n: Said("{n} new codings", {"n": n}),
        "quote": lambda n: Said("{n} new quotes in the pool", {"n": n}),
        "block": lambda n: Said("{n} new blocks in the manuscript", {"n": n}),
    }
    return [told[kind](count) for kind, count in new.items()]
