"""The rows that a code has had. Only reads."""

from datetime import datetime

from sqlalchemy import Connection, select

from counterpoint.coding.code.store import code, code_of
from counterpoint.coding.past.model import PastCode
from counterpoint.kernel.ids import CodeId, MemberId
from counterpoint.storage.schema import history


def list_past(connection: Connection, code_id: CodeId) -> list[PastCode]:
    """List a code's versions, the earliest first."""
    query = (
        select(code, history.c.actor, history.c.at)
        .join(history, history.c.seq == code.c.since)
        .where(code.c.id == code_id)
        .order_by(code.c.since)
    )
    return [
        PastCode(code_of(row), MemberId(row.actor), datetime.fromisoformat(row.at))
        for row in connection.execute(query)
    ]
