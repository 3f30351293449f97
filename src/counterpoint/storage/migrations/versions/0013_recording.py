"""Recordings, what is still coming in, and who was let listen."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "recording",
        text_column("interview_id"),
        text_column("state"),
        sa.Column("keep_until", sa.Text(), nullable=True),
        sa.Column("destroyed_on", sa.Text(), nullable=True),
        _member("recording", "destroyed_by", nullable=True),
        text_column("reason"),
    )
    make_present_index("recording", "interview_id")
    make_versioned(
        "recording_part",
        text_column("recording_id"),
        sa.Column("place", sa.Integer(), nullable=False),
        text_column("sound_id"),
        sa.Column("copy_id", sa.Text(), nullable=True),
        text_column("peaks_id"),
        text_column("media_type"),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        text_column("checksum"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("breaks_off_ms", sa.Integer(), nullable=True),
        text_column("attached_on"),
    )
    make_present_index("recording_part", "recording_id")
    make_versioned(
        "listening_grant",
        text_column("interview_id"),
        _member("listening_grant", "member_id"),
        _member("listening_grant", "granted_by"),
        text_column("reason"),
    )
    make_present_index("listening_grant", "interview_id")
    _make_uploads()


def _make_uploads() -> None:
    op.create_table(
        "recording_upload",
        sa.Column("id", sa.Text(), nullable=False),
        text_column("interview_id"),
        text_column("sound_id"),
        text_column("made_ids"),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("received_bytes", sa.BigInteger(), nullable=False),
        text_column("begun_at"),
        _member("recording_upload", "begun_by"),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("problem_time", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording_upload")),
    )
    op.create_index(
        "ix_recording_upload_interview_id", "recording_upload", ["interview_id"]
    )


def _member(table: str, name: str, *, nullable: bool = False) -> sa.Column[str]:
    known = sa.ForeignKey("member.id", name=op.f(f"fk_{table}_{name}"))
    return sa.Column(name, sa.Text(), known, nullable=nullable)
