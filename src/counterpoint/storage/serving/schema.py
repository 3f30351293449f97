"""The tables of the server's own schema; each column says what it holds."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    MetaData,
    Table,
    UniqueConstraint,
)

from counterpoint.storage.schema import Holds, identifier, metadata, state, words

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
    identifier("account_id"),
    Index("ix_session_study_id_member_id", "study_id", "member_id"),
)
"""One browser, known by a digest of its cookie; the cookie itself is kept nowhere.

``account_id`` stands where an account let in, and not the study's own door.
"""

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

account = Table(
    "account",
    server_metadata,
    identifier("id", primary_key=True),
    words("name", Holds.NAME),
    state("since", nullable=False),
    UniqueConstraint("name"),
)
"""A person who is a member of several studies, by the name they sign in with."""

membership = Table(
    "membership",
    server_metadata,
    identifier("study_id", primary_key=True),
    identifier("member_id", primary_key=True),
    identifier(
        "account_id", ForeignKey("account.id", ondelete="CASCADE"), nullable=False
    ),
    Column("is_home", Boolean, nullable=False),
    state("since", nullable=False),
    state("home_stamp", nullable=False),
    state("own_stamp", nullable=False),
    UniqueConstraint("account_id", "study_id"),
)
"""A member of a study who is the owner of an account; no member owns two."""
