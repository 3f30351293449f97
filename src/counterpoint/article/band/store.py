"""Where an article's bands are kept. The only SQL that changes them."""

from collections.abc import Mapping

from sqlalchemy import Column, Connection, Integer, select

from counterpoint.article.band.model import DEFAULTS, Band, Quantity
from counterpoint.kernel.ids import ArticleId, new_id
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)

band = versioned_table(
    "band",
    identifier("article_id", nullable=False, refers_to="article"),
    state("quantity", nullable=False),
    Column("low", Integer, nullable=False),
    Column("high", Integer, nullable=False),
    present_index("band", "article_id"),
)
"""Shares in per cent; a word without a row fits what it usually fits."""


def list_bands(connection: Connection, article_id: ArticleId) -> dict[Quantity, Band]:
    """Give the band of every word in an article, in their order."""
    query = select(band).where(band.c.article_id == article_id, versions.present(band))
    set_here = {Quantity(row.quantity): row for row in connection.execute(query)}
    return {
        quantity: usual
        if quantity not in set_here
        else Band(
            set_here[quantity].low, set_here[quantity].high, usual.above, usual.below
        )
        for quantity, usual in DEFAULTS.items()
    }


def put_bands(
    connection: Connection,
    seq: int,
    article_id: ArticleId,
    given: Mapping[Quantity, Band],
) -> None:
    """Keep an article's own bands in place of its earlier ones."""
    query = select(band.c.id).where(
        band.c.article_id == article_id, versions.present(band)
    )
    versions.retire(connection, band, seq, connection.scalars(query).all())
    new = [
        {
            "id": new_id(),
            "article_id": article_id,
            "quantity": quantity,
            "low": each.low,
            "high": each.high,
        }
        for quantity, each in given.items()
    ]
    versions.put_new(connection, band, seq, new)
