"""Where the study's share of listening is kept. The only SQL that changes it."""

from sqlalchemy import Column, Connection, Integer

from counterpoint.review.setting.model import USUAL_SHARE
from counterpoint.storage import versions
from counterpoint.storage.schema import versioned_table

ONLY = "review"

review_setting = versioned_table(
    "review_setting", Column("listening_share", Integer, nullable=False)
)


def get_share(connection: Connection) -> int:
    """Give how many hundredths of a recording are heard; 90 if nobody said."""
    row = versions.find(connection, review_setting, ONLY)
    return USUAL_SHARE if row is None else int(row.listening_share)


def put_share(connection: Connection, seq: int, share: int) -> None:
    """Keep the share, after what it was before."""
    versions.put(connection, review_setting, seq, ONLY, listening_share=share)
