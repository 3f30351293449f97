"""How tables are declared: what each column holds, and how rows keep versions.

Every column says what kind of text it holds, so that withdrawal, the seal and
the tests can walk all of them. An undeclared text column fails a test.
"""

from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Holds(StrEnum):
    """What the text in a column is."""

    IDENTIFIER = "an opaque name made here"
    STATE = "one of a few fixed words, a date or a digest"
    PARTICIPANT = "a participant's words, or facts about one"
    TEAM = "the team's own text, which may repeat a participant's words"
    PRIVATE = "one member's text, nobody else's until the seal opens"
    NAME = "the name of a person, a place or a file"


def identifier(
    name: str,
    *args: SchemaItem,
    refers_to: str | None = None,
    primary_key: bool = False,
    nullable: bool = True,
) -> Column[str]:
    """Declare a column of opaque names; ``refers_to`` names a versioned table."""
    info = {"holds": Holds.IDENTIFIER, "refers_to": refers_to}
    return Column(
        name,
        Text,
        *args,
        info=info,
        primary_key=primary_key,
        nullable=nullable and not primary_key,
    )


def state(
    name: str, *args: SchemaItem, primary_key: bool = False, nullable: bool = True
) -> Column[str]:
    """Declare a column of fixed words, ISO dates or digests."""
    info = {"holds": Holds.STATE}
    return Column(
        name,
        Text,
        *args,
        info=info,
        primary_key=primary_key,
        nullable=nullable and not primary_key,
    )


def words(name: str, holds: Holds, *, nullable: bool = False) -> Column[str]:
    """Declare a column of free text, empty rather than null by default."""
    return Column(name, Text, info={"holds": holds}, nullable=nullable)


def salt(name: str = "salt") -> Column[bytes]:
    """Declare the random bytes that stand beside one kept wording."""
    return Column(name, LargeBinary, info={"holds": Holds.STATE})


def versioned_table(name: str, *items: SchemaItem) -> Table:
    """Declare a table whose rows are never changed, only followed by others.

    A row stands from the history entry ``since`` to the entry ``until``; the
    present one has no ``until``. What was, can be shown as of any entry and
    brought back. A row without a successor was retired.
    """
    return Table(
        name,
        metadata,
        identifier("id", nullable=False),
        Column("since", BigInteger, nullable=False),
        Column("until", BigInteger),
        *items,
        PrimaryKeyConstraint("id", "since"),
        Index(
            f"uq_{name}_present",
            "id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
        Index(f"ix_{name}_since", "since"),
        info={"versioned": True},
    )


def present_index(table: str, *columns: str) -> Index:
    """Declare an index over the present rows of a versioned table."""
    return Index(
        f"ix_{table}_{'_'.join(columns)}",
        *columns,
        sqlite_where=text("until IS NULL"),
        postgresql_where=text("until IS NULL"),
    )


head = Table(
    "head",
    metadata,
    Column("one", Integer, primary_key=True, autoincrement=False),
    identifier("study_id", nullable=False),
    Column("seq", BigInteger, nullable=False),
    state("hash", nullable=False),
)
"""The one row that says where history stands; locked while it grows."""

history = Table(
    "history",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    state("at", nullable=False),
    identifier("actor", nullable=False),
    state("kind", nullable=False),
    identifier("object_id"),
    state("payload", nullable=False),
    state("previous", nullable=False),
    state("hash", nullable=False),
    Index("ix_history_object_id", "object_id"),
    Index("ix_history_actor_seq", "actor", "seq"),
)

master_key = Table(
    "master_key",
    metadata,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("salt", LargeBinary, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
)
"""The key of all sealed objects, itself sealed by the study's passphrase."""

sealed_object = Table(
    "sealed_object",
    metadata,
    identifier("id", primary_key=True),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
)

sealed_block = Table(
    "sealed_block",
    metadata,
    identifier("object_id", primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
)

word_entry = Table(
    "word_entry",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    state("kind", nullable=False),
    identifier("object_id", nullable=False),
    Index("ix_word_entry_object_id", "object_id"),
)
"""Which object each entry of the word index is about."""
