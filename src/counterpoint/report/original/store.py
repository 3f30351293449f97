"""Where originals are kept. The only SQL that touches them."""

import hashlib

from sqlalchemy import BigInteger, Column, Index, Table, insert, select, update

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import OriginalId, ReportId
from counterpoint.kernel.text import new_salt
from counterpoint.report.original.model import Original, OriginalGiven
from counterpoint.storage.schema import (
    Holds,
    identifier,
    metadata,
    salt,
    state,
    words,
)
from counterpoint.storage.transaction import Transaction

original = Table(
    "original",
    metadata,
    identifier("id", primary_key=True),
    identifier("report_id", nullable=False, refers_to="report"),
    words("name", Holds.NAME),
    state("media_type", nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
    state("digest", nullable=False),
    salt(),
    Index("ix_original_report_id", "report_id"),
)
"""``id`` is that of the sealed object."""


def put_original(tx: Transaction, report_id: ReportId, given: OriginalGiven) -> None:
    """Seal a file's bytes and keep what is known of it."""
    id_, beside = tx.originals.put([given.data]), new_salt()
    row = {
        "id": id_,
        "report_id": report_id,
        "name": given.name,
        "media_type": given.media_type,
        "size_bytes": len(given.data),
        "digest": hashlib.sha256(beside + given.data).hexdigest(),
        "salt": beside,
    }
    tx.connection.execute(insert(original).values(row))


def list_originals(tx: Transaction, report_id: ReportId) -> list[Original]:
    """List the files that a report was read from, earliest first."""
    query = select(original).where(original.c.report_id == report_id)
    return [
        Original(
            id=OriginalId(row.id),
            report_id=report_id,
            name=row.name,
            media_type=row.media_type,
            size_bytes=row.size_bytes,
            digest=row.digest,
        )
        for row in tx.connection.execute(query.order_by(original.c.id))
    ]


def forget_name(tx: Transaction, id_: OriginalId) -> None:
    """Forget a file's name, and the salt with which its bytes could be guessed."""
    same = update(original).where(original.c.id == id_)
    tx.connection.execute(same.values(name="", salt=None))


def media_type_of(tx: Transaction, id_: OriginalId) -> str:
    """Say which kind of file it is.

    Raises:
        NotFoundError: There is no such file.
    """
    query = select(original.c.media_type).where(original.c.id == id_)
    found = tx.connection.scalar(query)
    if found is None:
        msg = "The study keeps no such file any more; reload the list."
        raise NotFoundError(msg)
    return str(found)
