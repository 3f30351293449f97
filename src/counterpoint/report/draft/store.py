"""Where drafts are kept, with their earlier states. The only SQL that changes them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    select,
)

from counterpoint.kernel.ids import DraftId, InterviewId, MemberId, PassageId
from counterpoint.report.draft.model import (
    Draft,
    DraftIdError,
    DraftPassage,
    DraftState,
    NoSuchDraftError,
    TextOrigin,
    placed,
)
from counterpoint.report.mark import model as marks
from counterpoint.report.model import PassageKind, count_words
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)

MOST_ASKED = 5_000  # ids in one question; PostgreSQL takes 65,535

draft = versioned_table(
    "draft",
    identifier("interview_id", nullable=False, refers_to="interview"),
    identifier("writer_id", ForeignKey("member.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("based_on", Integer),
    Column("words", Integer, nullable=False),
    state("saved_at", nullable=False),
    salt(),
    present_index("draft", "interview_id"),
)

draft_passage = versioned_table(
    "draft_passage",
    identifier("draft_id", nullable=False, refers_to="draft"),
    Column("place", BigInteger, nullable=False),
    words("text", Holds.PARTICIPANT),
    state("kind", nullable=False),
    state("marks", nullable=False),
    Column("start_ms", BigInteger),
    Column("end_ms", BigInteger),
    words("mark", Holds.NAME),
    state("origin"),
    present_index("draft_passage", "draft_id"),
)
"""Only a passage that changed gets a new row; ``place`` sorts them."""


def put_draft(
    connection: Connection, seq: int, kept: Draft, salt_bytes: bytes, at: datetime
) -> None:
    """Keep a draft: rows of passages that changed, and no others."""
    versions.put(
        connection,
        draft,
        seq,
        kept.id,
        interview_id=kept.interview_id,
        writer_id=kept.writer_id,
        revision=kept.revision,
        based_on=kept.based_on,
        words=sum(count_words(each.text) for each in kept.passages),
        saved_at=at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )
    query = select(draft_passage).where(
        draft_passage.c.draft_id == kept.id, versions.present(draft_passage)
    )
    before = {PassageId(row.id): row for row in connection.execute(query)}
    places = placed(
        {id_: row.place for id_, row in before.items()},
        [each.id for each in kept.passages],
    )
    new = []
    for each in kept.passages:
        values = _values(kept.id, each, places[each.id])
        known = before.pop(each.id, None)
        if known is None:
            new.append({"id": each.id, **values})
        elif any(getattr(known, name) != value for name, value in values.items()):
            versions.put(connection, draft_passage, seq, each.id, **values)
    _check_own(connection, [row["id"] for row in new])
    versions.put_new(connection, draft_passage, seq, new)
    versions.retire(connection, draft_passage, seq, before)


def retire_draft(connection: Connection, seq: int, id_: DraftId) -> None:
    """Put a draft aside; its states stay among the earlier ones."""
    query = select(draft_passage.c.id).where(
        draft_passage.c.draft_id == id_, versions.present(draft_passage)
    )
    versions.retire(connection, draft_passage, seq, list(connection.scalars(query)))
    versions.retire(connection, draft, seq, [id_])


def find_draft(
    connection: Connection, interview_id: InterviewId, writer_id: MemberId
) -> Draft | None:
    """Find what a writer is writing of an interview's report."""
    query = select(draft).where(
        draft.c.interview_id == interview_id,
        draft.c.writer_id == writer_id,
        versions.present(draft),
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    passages = select(draft_passage).where(
        draft_passage.c.draft_id == row.id, versions.present(draft_passage)
    )
    rows = connection.execute(passages.order_by(draft_passage.c.place))
    return _draft(row, tuple(_passage(each) for each in rows))


def get_draft_as_of(
    connection: Connection, interview_id: InterviewId, writer_id: MemberId, seq: int
) -> Draft:
    """Read a draft as it stood right after a place in history.

    Raises:
        NoSuchDraftError: The writer had none then.
    """
    query = select(draft).where(
        draft.c.interview_id == interview_id,
        draft.c.writer_id == writer_id,
        versions.as_of(draft, seq),
    )
    row = connection.execute(query).first()
    if row is None:
        msg = "There is no such earlier state of the draft; reload the list."
        raise NoSuchDraftError(msg)
    passages = select(draft_passage).where(
        draft_passage.c.draft_id == row.id, versions.as_of(draft_passage, seq)
    )
    rows = connection.execute(passages.order_by(draft_passage.c.place))
    return _draft(row, tuple(_passage(each) for each in rows))


def list_saves(
    connection: Connection, interview_id: InterviewId, writer_id: MemberId
) -> list[DraftState]:
    """List every save of a writer's drafts of an interview, latest first."""
    query = select(draft.c.since, draft.c.saved_at, draft.c.words).where(
        draft.c.interview_id == interview_id, draft.c.writer_id == writer_id
    )
    return [
        DraftState(row.since, datetime.fromisoformat(row.saved_at), row.words)
        for row in connection.execute(query.order_by(draft.c.since.desc()))
    ]


def list_begun(connection: Connection) -> set[tuple[InterviewId, MemberId | None]]:
    """List of which interviews which writers have saved something; not what."""
    query = select(draft.c.interview_id, draft.c.writer_id).where(
        versions.present(draft)
    )
    return {
        (InterviewId(row.interview_id), MemberId(row.writer_id))
        for row in connection.execute(query)
    }


def _check_own(connection: Connection, ids: Sequence[PassageId]) -> None:
    """Refuse names that passages of another draft bear."""
    for at in range(0, len(ids), MOST_ASKED):
        query = select(draft_passage.c.id).where(
            draft_passage.c.id.in_(ids[at : at + MOST_ASKED]),
            versions.present(draft_passage),
        )
        if connection.execute(query).first() is not None:
            msg = "The passages were not told apart; reload the page and try again."
            raise DraftIdError(msg)


def _values(draft_id: DraftId, each: DraftPassage, place: int) -> dict[str, Any]:
    return {
        "draft_id": draft_id,
        "place": place,
        "text": each.text,
        "kind": each.kind.value,
        "marks": marks.written(each.marks),
        "start_ms": each.start_ms,
        "end_ms": each.end_ms,
        "mark": each.mark,
        "origin": each.origin,
    }


def _draft(row: Row[Any], passages: tuple[DraftPassage, ...]) -> Draft:
    return Draft(
        id=DraftId(row.id),
        interview_id=InterviewId(row.interview_id),
        writer_id=MemberId(row.writer_id),
        revision=row.revision,
        passages=passages,
        based_on=row.based_on,
        saved_at=datetime.fromisoformat(row.saved_at),
    )


def _passage(row: Row[Any]) -> DraftPassage:
    return DraftPassage(
        id=PassageId(row.id),
        text=row.text,
        kind=PassageKind(row.kind),
        marks=marks.read(row.marks),
        start_ms=row.start_ms,
        end_ms=row.end_ms,
        mark=row.mark,
        origin=None if row.origin is None else TextOrigin(row.origin),
    )
