"""Counting what many stages hold. Nothing here changes a table."""

from sqlalchemy import Connection, func, select

from counterpoint.coding.coding.store import coding
from counterpoint.storage import versions


def count_coded_reports(connection: Connection) -> int:
    """Count the reports that have at least one coding."""
    query = select(func.count(coding.c.report_id.distinct()))
    return int(connection.scalar(query.where(versions.present(coding))) or 0)
