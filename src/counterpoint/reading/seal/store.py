"""Where seals are kept, and the one place that says whether they are open."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Table,
    insert,
    select,
)

from counterpoint.article import store as article_store
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId, new_id
from counterpoint.reading.assignment import store as assignment_store
from counterpoint.reading.assignment.model import Pass
from counterpoint.reading.seal.model import (
    Opening,
    Progress,
    Seal,
    SealState,
    sealed,
)
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    metadata,
    present_index,
    state,
    versioned_table,
)

seal_opening = Table(
    "seal_opening",
    metadata,
    identifier("article_id", primary_key=True),
    state("opened_at", nullable=False),
    state("how", nullable=False),
    Column("seq", BigInteger, nullable=False),
)
"""A row is an open seal. None is ever changed or removed."""

seal_vote = versioned_table(
    "seal_vote",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("member_id", nullable=False),
    Column("in_favour", Boolean, nullable=False),
    present_index("seal_vote", "article_id"),
)


def get_seal(connection: Connection, article_id: ArticleId) -> Seal:
    """Read an article's seal, with how far its readers are.

    Raises:
        NotFoundError: There is no such article.
    """
    article = article_store.get_article(connection, article_id)
    readers = _progress(connection, article_id)
    if article.read_together:
        return Seal(article_id, SealState.TOGETHER, readers)
    query = select(seal_opening).where(seal_opening.c.article_id == article_id)
    row = connection.execute(query).one_or_none()
    if row is None:
        return Seal(article_id, SealState.SEALED, readers)
    return Seal(
        article_id=article_id,
        state=SealState.OPEN,
        readers=readers,
        opened_at=datetime.fromisoformat(row.opened_at),
        how=Opening(row.how),
        opened_seq=row.seq,
    )


def is_closed(connection: Connection, article_id: ArticleId) -> bool:
    """Tell whether readers of an article are kept from each other's notes.

    An article that stands no more, as after an undo, counts as closed.
    """
    row = versions.find(connection, article_store.article, article_id)
    if row is None:
        return True
    if row.read_together:
        return False
    query = select(seal_opening.c.seq).where(seal_opening.c.article_id == article_id)
    return connection.scalar(query) is None


def list_closed(connection: Connection) -> frozenset[ArticleId]:
    """Name the articles whose seal is closed."""
    articles = article_store.list_articles(connection)
    opened = set(connection.scalars(select(seal_opening.c.article_id)))
    return frozenset(
        each.id for each in articles if not each.read_together and each.id not in opened
    )


def check_open(connection: Connection, article_id: ArticleId) -> None:
    """Refuse what is shared while an article's seal is closed.

    Raises:
        SealedError: It is closed.
    """
    if is_closed(connection, article_id):
        raise sealed()


def open_seal(
    connection: Connection, seq: int, article_id: ArticleId, how: Opening, at: datetime
) -> None:
    """Open a seal, for good."""
    row = {
        "article_id": article_id,
        "opened_at": at.isoformat(timespec="milliseconds"),
        "how": how,
        "seq": seq,
    }
    connection.execute(insert(seal_opening).values(row))


def put_vote(
    connection: Connection,
    seq: int,
    article_id: ArticleId,
    member_id: MemberId,
    *,
    in_favour: bool,
) -> None:
    """Keep how a reader votes, in place of what they voted before."""
    theirs = select(seal_vote.c.id).where(
        seal_vote.c.article_id == article_id,
        seal_vote.c.member_id == member_id,
        versions.present(seal_vote),
    )
    versions.put(
        connection,
        seal_vote,
        seq,
        connection.scalar(theirs) or new_id(),
        article_id=article_id,
        member_id=member_id,
        in_favour=in_favour,
    )


def _progress(connection: Connection, article_id: ArticleId) -> tuple[Progress, ...]:
    finished = assignment_store.find_readers(connection, article_id)
    assigned = assignment_store.list_assigned(connection, article_id)
    passes = assignment_store.list_passes(connection, article_id)
    query = select(seal_vote.c.member_id).where(
        seal_vote.c.article_id == article_id,
        seal_vote.c.in_favour,
        versions.present(seal_vote),
    )
    votes = set(connection.scalars(query))
    return tuple(
        _reader(member_id, finished, assigned.get(member_id, set()), passes, votes)
        for member_id in finished
    )


def _reader(
    member_id: MemberId,
    finished: Mapping[MemberId, datetime | None],
    asked: set[ReportId],
    passes: Sequence[Pass],
    votes: set[str],
) -> Progress:
    times = dict.fromkeys(asked, 0)
    for each in passes:
        is_theirs = each.member_id == member_id and each.report_id in times
        if is_theirs and each.ended_at is not None:
            times[each.report_id] += 1
    return Progress(
        member_id=member_id,
        read=sum(bool(count) for count in times.values()),
        of=len(times),
        least=min(times.values(), default=0),
        most=max(times.values(), default=0),
        has_finished=finished[member_id] is not None,
        votes_for=member_id in votes,
    )
