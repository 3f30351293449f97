"""Where drafts by machine are kept. The only SQL that changes them."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Float,
    ForeignKey,
    Integer,
    Row,
    Table,
    delete,
    insert,
    select,
    update,
)

from counterpoint.kernel.ids import InterviewId, MachineDraftId, MemberId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.model import Facts, Segment
from counterpoint.report.machine.model import (
    Heard,
    MachineDraft,
    MachineState,
    NoMachineDraftError,
)
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    metadata,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)

machine_draft = versioned_table(
    "machine_draft",
    identifier("interview_id", nullable=False, refers_to="interview"),
    identifier("asked_by", ForeignKey("member.id"), nullable=False),
    state("state", nullable=False),
    state("engine", nullable=False),
    state("engine_version", nullable=False),
    words("model", Holds.TEAM),
    state("model_sha256", nullable=False),
    state("language", nullable=False),
    Column("duration_ms", Integer, nullable=False),
    words("problem", Holds.TEAM),
    present_index("machine_draft", "interview_id"),
)

machine_speech = Table(
    "machine_speech",
    metadata,
    identifier("machine_draft_id", primary_key=True, refers_to="machine_draft"),
    Column("start_ms", Integer, primary_key=True, autoincrement=False),
    Column("end_ms", Integer, nullable=False),
)

machine_piece = Table(
    "machine_piece",
    metadata,
    identifier("machine_draft_id", primary_key=True, refers_to="machine_draft"),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("start_ms", Integer, nullable=False),
    Column("end_ms", Integer, nullable=False),
    Column("is_done", Boolean, nullable=False),
    salt(),
)
"""The salt stands beside the words of the piece's segments."""

machine_segment = Table(
    "machine_segment",
    metadata,
    identifier("machine_draft_id", primary_key=True, refers_to="machine_draft"),
    Column("piece", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("start_ms", Integer, nullable=False),
    Column("end_ms", Integer, nullable=False),
    Column("confidence", Float),
    words("text", Holds.PARTICIPANT),
)
"""What a machine heard is no version of a report: it is thrown away whole."""


def put_draft(connection: Connection, seq: int, kept: MachineDraft) -> None:
    """Keep what is known of a draft, apart from its words."""
    versions.put(
        connection,
        machine_draft,
        seq,
        kept.id,
        interview_id=kept.interview_id,
        asked_by=kept.asked_by,
        state=kept.state,
        engine=kept.facts.engine,
        engine_version=kept.facts.version,
        model=kept.facts.model,
        model_sha256=kept.facts.model_sha256,
        language=kept.language,
        duration_ms=kept.duration_ms,
        problem=kept.problem,
    )


def lay_out(
    connection: Connection,
    id_: MachineDraftId,
    speech: Sequence[TimeSpan],
    pieces: Sequence[TimeSpan],
) -> None:
    """Keep where somebody speaks, and the pieces that will be listened to."""
    _insert(
        connection,
        machine_speech,
        [
            {"machine_draft_id": id_, "start_ms": s.start_ms, "end_ms": s.end_ms}
            for s in speech
        ],
    )
    _insert(
        connection,
        machine_piece,
        [
            {
                "machine_draft_id": id_,
                "number": number,
                "start_ms": piece.start_ms,
                "end_ms": piece.end_ms,
                "is_done": False,
                "salt": b"",
            }
            for number, piece in enumerate(pieces)
        ],
    )


def keep_piece(
    connection: Connection,
    id_: MachineDraftId,
    number: int,
    segments: Sequence[Segment],
    salt_bytes: bytes,
) -> None:
    """Keep what was heard in a piece, in place of anything heard in it before."""
    _forget(connection, machine_segment, id_, machine_segment.c.piece == number)
    _insert(
        connection,
        machine_segment,
        [
            {
                "machine_draft_id": id_,
                "piece": number,
                "place": place,
                "start_ms": each.sound.start_ms,
                "end_ms": each.sound.end_ms,
                "confidence": each.confidence,
                "text": each.text,
            }
            for place, each in enumerate(segments)
        ],
    )
    named = (machine_piece.c.machine_draft_id == id_, machine_piece.c.number == number)
    done = update(machine_piece).where(*named)
    connection.execute(done.values(is_done=True, salt=salt_bytes))


def discard(connection: Connection, seq: int, id_: MachineDraftId) -> None:
    """Throw a draft away: its words are gone, that there was one stays."""
    for table in (machine_segment, machine_piece, machine_speech):
        _forget(connection, table, id_)
    versions.retire(connection, machine_draft, seq, [id_])


def find_draft(
    connection: Connection, interview_id: InterviewId
) -> MachineDraft | None:
    """Find the draft by machine of an interview."""
    query = select(machine_draft).where(
        machine_draft.c.interview_id == interview_id, versions.present(machine_draft)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else _draft(row)


def get_draft(connection: Connection, interview_id: InterviewId) -> MachineDraft:
    """Give the draft by machine of an interview.

    Raises:
        NoMachineDraftError: It has none.
    """
    found = find_draft(connection, interview_id)
    if found is None:
        msg = "This interview has no draft by machine; begin one."
        raise NoMachineDraftError(msg)
    return found


def get_heard(connection: Connection, draft: MachineDraft) -> Heard:
    """Give what a draft by machine holds."""
    speech = select(machine_speech).where(machine_speech.c.machine_draft_id == draft.id)
    pieces = select(machine_piece).where(machine_piece.c.machine_draft_id == draft.id)
    segments = select(machine_segment).where(
        machine_segment.c.machine_draft_id == draft.id
    )
    laid = connection.execute(pieces.order_by("number")).all()
    return Heard(
        draft=draft,
        speech=tuple(
            TimeSpan(row.start_ms, row.end_ms)
            for row in connection.execute(speech.order_by("start_ms"))
        ),
        pieces=tuple(TimeSpan(row.start_ms, row.end_ms) for row in laid),
        done=frozenset(row.number for row in laid if row.is_done),
        segments=tuple(
            Segment(TimeSpan(row.start_ms, row.end_ms), row.text, row.confidence)
            for row in connection.execute(
                segments.order_by("start_ms", "piece", "place")
            )
        ),
    )


def _insert(connection: Connection, table: Table, rows: Iterable[Any]) -> None:
    """Insert rows, if there are any."""
    if waiting := list(rows):
        connection.execute(insert(table), waiting)


def _forget(
    connection: Connection,
    table: Table,
    id_: MachineDraftId,
    *more: ColumnElement[bool],
) -> None:
    connection.execute(delete(table).where(table.c.machine_draft_id == id_, *more))


def _draft(row: Row[Any]) -> MachineDraft:
    return MachineDraft(
        id=MachineDraftId(row.id),
        interview_id=InterviewId(row.interview_id),
        asked_by=MemberId(row.asked_by),
        state=MachineState(row.state),
        facts=Facts(row.engine, row.engine_version, row.model, row.model_sha256),
        language=row.language,
        duration_ms=row.duration_ms,
        problem=row.problem,
    )
