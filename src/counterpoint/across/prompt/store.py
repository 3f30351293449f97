"""Where it is kept what prompted words. The only SQL that changes it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.across.prompt.model import Prompt, Question
from counterpoint.kernel.ids import ArticleId, GuideId, MemberId, PromptId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)

prompt = versioned_table(
    "prompt",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("report_id", nullable=False, refers_to="report"),
    Column("version", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    identifier("guide_id", refers_to="guide"),
    Column("question", Integer),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    present_index("prompt", "article_id", "report_id"),
)
"""A place, and a question by guide and number; both null where it came unprompted."""


def put_prompt(connection: Connection, seq: int, kept: Prompt) -> None:
    """Keep what prompted words."""
    asked = kept.question
    versions.put(
        connection,
        prompt,
        seq,
        kept.id,
        article_id=kept.article_id,
        report_id=kept.report_id,
        version=kept.version,
        start=kept.span.start,
        end=kept.span.end,
        guide_id=None if asked is None else asked.guide_id,
        question=None if asked is None else asked.number,
        made_by=kept.by,
        made_at=kept.at.isoformat(timespec="milliseconds"),
    )


def get_prompt(connection: Connection, prompt_id: PromptId) -> Prompt:
    """Read what prompted words.

    Raises:
        NotFoundError: It was taken off, or was never said.
    """
    return _prompt(versions.get(connection, prompt, prompt_id))


def list_prompts(
    connection: Connection, article_id: ArticleId, report_id: ReportId | None = None
) -> list[Prompt]:
    """List what prompted words, of an article or of one of its reports."""
    query = select(prompt).where(
        prompt.c.article_id == article_id, versions.present(prompt)
    )
    if report_id is not None:
        query = query.where(prompt.c.report_id == report_id)
    rows = connection.execute(query.order_by(prompt.c.id))
    return [_prompt(row) for row in rows]


def retire(connection: Connection, seq: int, prompt_id: PromptId) -> None:
    """End the present row of what prompted words."""
    versions.retire(connection, prompt, seq, [prompt_id])


def _prompt(row: Row[Any]) -> Prompt:
    asked = None
    if row.guide_id is not None:
        asked = Question(GuideId(row.guide_id), row.question)
    return Prompt(
        id=PromptId(row.id),
        article_id=ArticleId(row.article_id),
        report_id=ReportId(row.report_id),
        version=row.version,
        span=Span(row.start, row.end),
        question=asked,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )
