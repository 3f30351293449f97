"""Where questions to passkeys wait for an answer, for all processes of a server."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.postgresql import insert

from counterpoint.storage.serving.schema import question


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """What is kept of a question.

    Attributes:
        session_id: Of the browser that was asked.
        word: Random bytes, which the answer signs; to know them opens nothing.
        purpose: What for.
        member_id: Who was asked; empty at the door.
        asked_at: When, as ISO in UTC.
    """

    session_id: str
    word: str
    purpose: str
    member_id: str
    asked_at: str


def put_question(connection: Connection, row: QuestionRow, old_before: str) -> None:
    """Keep a question in the place of an earlier one, and let old ones go.

    Args:
        connection: To the server's own schema.
        row: The question.
        old_before: Those asked earlier are answered no more.
    """
    is_over = question.c.asked_at < old_before
    is_same = question.c.session_id == row.session_id
    connection.execute(delete(question).where(is_same | is_over))
    # Another window of the same browser may have been asked since that looked.
    put = insert(question).values(asdict(row))
    mine = {each.name: each for each in put.excluded if not each.primary_key}
    connection.execute(
        put.on_conflict_do_update(index_elements=["session_id"], set_=mine)
    )


def take_question(connection: Connection, session_id: str) -> QuestionRow | None:
    """Use a session's question up; of two who take it at once, one gets it."""
    taken = delete(question).where(question.c.session_id == session_id)
    found = connection.execute(taken.returning(question)).first()
    return None if found is None else QuestionRow(**found._mapping)  # noqa: SLF001
