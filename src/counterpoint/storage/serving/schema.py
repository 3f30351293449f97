"""The tables of the server's own schema; each column says what it holds."""

from sqlalchemy import Boolean, Column, Index, MetaData, Table

from counterpoint.storage.schema import identifier, metadata, state

SCHEMA = "counterpoint_server"

server_metadata = MetaData(naming_convention=metadata.naming_convention)

session = Table(
    "session",
    server_metadata,
    state("id", primary_key=True),
    identifier("study_id", nullable=False),
    identifier("member_id"),
    state("stamp", nullable=False),
    Column("ends", Boolean, nullable=False),
    state("since", nullable=False),
    state("seen_at", nullable=False),
    Index("ix_session_study_id_member_id", "study_id", "member_id"),
)
"""One browser, known by a digest of its cookie; the cookie itself is kept nowhere."""

question = Table(
    "question",
    server_metadata,
    state("session_id", primary_key=True),
    state("word", nullable=False),
    state("purpose", nullable=False),
    identifier("member_id", nullable=False),
    state("asked_at", nullable=False),
)
"""What a passkey at a browser is asked to sign, once and soon."""
