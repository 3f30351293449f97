"""Where requested checklists and their answers are kept. The only SQL of them."""

from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.manuscript.checklist.model import (
    Answer,
    AnswerId,
    ChecklistKind,
    Request,
    RequestId,
)
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

request = versioned_table(
    "checklist_request",
    identifier("article_id", nullable=False, refers_to="article"),
    state("kind", nullable=False),
    words("asked_by", Holds.TEAM),
    words("licensed_text", Holds.TEAM),
    salt(),
    present_index("checklist_request", "article_id"),
)
answer = versioned_table(
    "checklist_answer",
    identifier("article_id", nullable=False, refers_to="article"),
    state("kind", nullable=False),
    state("item", nullable=False),
    words("text", Holds.TEAM),
    identifier("block_id", refers_to="block"),
    state("used", nullable=False),
    salt(),
    present_index("checklist_answer", "article_id"),
)
"""``used`` is "yes", or "no" where the text is the reason."""


def find_request(
    connection: Connection, article_id: ArticleId, kind: ChecklistKind
) -> Request | None:
    """Find whether a list is asked for."""
    listed = list_requests(connection, article_id)
    return next((each for each in listed if each.kind is kind), None)


def list_requests(connection: Connection, article_id: ArticleId) -> list[Request]:
    """List what is asked for of an article, in the order of asking."""
    query = select(request).where(
        request.c.article_id == article_id, versions.present(request)
    )
    return [
        Request(
            id=RequestId(row.id),
            article_id=article_id,
            kind=ChecklistKind(row.kind),
            asked_by=row.asked_by,
            licensed_text=row.licensed_text,
        )
        for row in connection.execute(query.order_by(request.c.id))
    ]


def put_request(
    connection: Connection, seq: int, kept: Request, salt_bytes: bytes
) -> None:
    """Keep that a list is asked for, with the salt of its digest."""
    versions.put(
        connection,
        request,
        seq,
        kept.id,
        article_id=kept.article_id,
        kind=kept.kind,
        asked_by=kept.asked_by,
        licensed_text=kept.licensed_text,
        salt=salt_bytes,
    )


def retire_request(connection: Connection, seq: int, id_: RequestId) -> None:
    """End a request's present row."""
    versions.retire(connection, request, seq, [id_])


def list_answers(
    connection: Connection, article_id: ArticleId, kind: ChecklistKind
) -> list[Answer]:
    """List the answers to a list, in no order of their own."""
    query = select(answer).where(
        answer.c.article_id == article_id,
        answer.c.kind == kind,
        versions.present(answer),
    )
    return [_answer(row) for row in connection.execute(query.order_by(answer.c.id))]


def put_answer(
    connection: Connection, seq: int, kept: Answer, salt_bytes: bytes
) -> None:
    """Keep an answer after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        answer,
        seq,
        kept.id,
        article_id=kept.article_id,
        kind=kept.kind,
        item=kept.item,
        text=kept.text,
        block_id=kept.block_id,
        used="yes" if kept.is_used else "no",
        salt=salt_bytes,
    )


def retire_answer(connection: Connection, seq: int, id_: AnswerId) -> None:
    """End an answer's present row."""
    versions.retire(connection, answer, seq, [id_])


def _answer(row: Row[Any]) -> Answer:
    return Answer(
        id=AnswerId(row.id),
        article_id=ArticleId(row.article_id),
        kind=ChecklistKind(row.kind),
        item=row.item,
        text=row.text,
        block_id=None if row.block_id is None else BlockId(row.block_id),
        is_used=row.used == "yes",
    )
