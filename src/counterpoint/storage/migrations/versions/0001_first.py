"""The first form of a study's tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table, and the index of words in its database's own way."""
    _article()
    _article_group()
    _attribute()
    _block()
    _code()
    _coding()
    _decision()
    _evidence()
    _head()
    _history()
    _master_key()
    _member()
    _original()
    _paradox()
    _participant()
    _participant_group()
    _pole()
    _quote()
    _quote_fragment()
    _report_speaker()
    _sealed_block()
    _sealed_object()
    _study()
    _theme()
    _tied_code()
    _way()
    _word_entry()
    _backup_made()
    _interview()
    _report()
    _report_version()
    _approval()
    _passage()
    _word_index()


def _article() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("gap", sa.Text(), nullable=False),
        sa.Column("lead_id", sa.Text(), nullable=True),
        sa.Column("read_together", sa.Boolean(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_article")),
        info={"versioned": True},
    )
    op.create_index("ix_article_since", "article", ["since"], unique=False)
    op.create_index(
        "uq_article_present",
        "article",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _article_group() -> None:
    op.create_table(
        "article_group",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_article_group")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_article_group_article_id",
        "article_group",
        ["article_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_article_group_since", "article_group", ["since"], unique=False)
    op.create_index(
        "uq_article_group_present",
        "article_group",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _attribute() -> None:
    op.create_table(
        "attribute",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("participant_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("own_words", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_attribute")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_attribute_participant_id",
        "attribute",
        ["participant_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_attribute_since", "attribute", ["since"], unique=False)
    op.create_index(
        "uq_attribute_present",
        "attribute",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _block() -> None:
    op.create_table(
        "block",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("theme_id", sa.Text(), nullable=True),
        sa.Column("quote_id", sa.Text(), nullable=True),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_block")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_block_article_id_position",
        "block",
        ["article_id", "position"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_block_since", "block", ["since"], unique=False)
    op.create_index(
        "uq_block_present",
        "block",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _code() -> None:
    op.create_table(
        "code",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("colour", sa.Integer(), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_code")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_code_article_id",
        "code",
        ["article_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_code_since", "code", ["since"], unique=False)
    op.create_index(
        "uq_code_present",
        "code",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _coding() -> None:
    op.create_table(
        "coding",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("report_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code_id", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_coding")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_coding_code_id_report_id_start_id",
        "coding",
        ["code_id", "report_id", "start", "id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_coding_report_id_article_id",
        "coding",
        ["report_id", "article_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_coding_since", "coding", ["since"], unique=False)
    op.create_index(
        "uq_coding_present",
        "coding",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _decision() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("about_kind", sa.Text(), nullable=False),
        sa.Column("about_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("alternatives", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_index("ix_decision_about_id", "decision", ["about_id"], unique=False)


def _evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("theme_id", sa.Text(), nullable=True),
        sa.Column("pole_id", sa.Text(), nullable=True),
        sa.Column("way_id", sa.Text(), nullable=True),
        sa.Column("report_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_evidence")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_evidence_pole_id",
        "evidence",
        ["pole_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_evidence_report_id",
        "evidence",
        ["report_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_evidence_since", "evidence", ["since"], unique=False)
    op.create_index(
        "ix_evidence_theme_id",
        "evidence",
        ["theme_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_evidence_way_id",
        "evidence",
        ["way_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "uq_evidence_present",
        "evidence",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _head() -> None:
    op.create_table(
        "head",
        sa.Column("one", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("study_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_head")),
    )


def _history() -> None:
    op.create_table(
        "history",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("object_id", sa.Text(), nullable=True),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_history")),
    )
    op.create_index("ix_history_actor_seq", "history", ["actor", "seq"], unique=False)
    op.create_index("ix_history_object_id", "history", ["object_id"], unique=False)


def _master_key() -> None:
    op.create_table(
        "master_key",
        sa.Column("one", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_master_key")),
    )


def _member() -> None:
    op.create_table(
        "member",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
        sa.UniqueConstraint("key", name=op.f("uq_member_key")),
    )


def _original() -> None:
    op.create_table(
        "original",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("report_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_original")),
    )
    op.create_index("ix_original_report_id", "original", ["report_id"], unique=False)


def _paradox() -> None:
    op.create_table(
        "paradox",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("joint", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("tension", sa.Text(), nullable=False),
        sa.Column("decision_id", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_paradox")),
        info={"versioned": True},
    )
    op.create_index("ix_paradox_since", "paradox", ["since"], unique=False)
    op.create_index(
        "uq_paradox_present",
        "paradox",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _participant() -> None:
    op.create_table(
        "participant",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("group_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("gender", sa.Text(), nullable=True),
        sa.Column("age", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_participant")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_participant_group_id_number",
        "participant",
        ["group_id", "number"],
        unique=False,
    )
    op.create_index("ix_participant_since", "participant", ["since"], unique=False)
    op.create_index(
        "uq_participant_present",
        "participant",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _participant_group() -> None:
    op.create_table(
        "participant_group",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("singular", sa.Text(), nullable=False),
        sa.Column("plural", sa.Text(), nullable=False),
        sa.Column("numbering", sa.Text(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_participant_group")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_participant_group_key",
        "participant_group",
        ["key"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_participant_group_since", "participant_group", ["since"], unique=False
    )
    op.create_index(
        "uq_participant_group_present",
        "participant_group",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _pole() -> None:
    op.create_table(
        "pole",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("theme_id", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("own_wording", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("gives", sa.Text(), nullable=False),
        sa.Column("costs", sa.Text(), nullable=False),
        sa.Column("exaggerated", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_pole")),
        info={"versioned": True},
    )
    op.create_index("ix_pole_since", "pole", ["since"], unique=False)
    op.create_index(
        "ix_pole_theme_id_letter",
        "pole",
        ["theme_id", "letter"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "uq_pole_present",
        "pole",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _quote() -> None:
    op.create_table(
        "quote",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("report_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("theme_id", sa.Text(), nullable=True),
        sa.Column("poles", sa.Text(), nullable=False),
        sa.Column("attribution", sa.Text(), nullable=False),
        sa.Column("withheld_reason", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_quote")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_quote_article_id",
        "quote",
        ["article_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_quote_report_id",
        "quote",
        ["report_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_quote_since", "quote", ["since"], unique=False)
    op.create_index(
        "uq_quote_present",
        "quote",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _quote_fragment() -> None:
    op.create_table(
        "quote_fragment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("quote_id", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_quote_fragment")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_quote_fragment_quote_id_start",
        "quote_fragment",
        ["quote_id", "start"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_quote_fragment_since", "quote_fragment", ["since"], unique=False
    )
    op.create_index(
        "uq_quote_fragment_present",
        "quote_fragment",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _report_speaker() -> None:
    op.create_table(
        "report_speaker",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("report_id", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_report_speaker")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_report_speaker_report_id",
        "report_speaker",
        ["report_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_report_speaker_since", "report_speaker", ["since"], unique=False
    )
    op.create_index(
        "uq_report_speaker_present",
        "report_speaker",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _sealed_block() -> None:
    op.create_table(
        "sealed_block",
        sa.Column("object_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("object_id", "number", name=op.f("pk_sealed_block")),
    )


def _sealed_object() -> None:
    op.create_table(
        "sealed_object",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_object")),
    )


def _study() -> None:
    op.create_table(
        "study",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("aim", sa.Text(), nullable=False),
        sa.Column("setting", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("data_mode", sa.Text(), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_study")),
        info={"versioned": True},
    )
    op.create_index("ix_study_since", "study", ["since"], unique=False)
    op.create_index(
        "uq_study_present",
        "study",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _theme() -> None:
    op.create_table(
        "theme",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("short", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("title_overridden", sa.Boolean(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_theme")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_theme_article_id_position",
        "theme",
        ["article_id", "position"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_theme_since", "theme", ["since"], unique=False)
    op.create_index(
        "uq_theme_present",
        "theme",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _tied_code() -> None:
    op.create_table(
        "tied_code",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("theme_id", sa.Text(), nullable=True),
        sa.Column("pole_id", sa.Text(), nullable=True),
        sa.Column("way_id", sa.Text(), nullable=True),
        sa.Column("code_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_tied_code")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_tied_code_code_id",
        "tied_code",
        ["code_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_tied_code_pole_id",
        "tied_code",
        ["pole_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_tied_code_since", "tied_code", ["since"], unique=False)
    op.create_index(
        "ix_tied_code_theme_id",
        "tied_code",
        ["theme_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_tied_code_way_id",
        "tied_code",
        ["way_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "uq_tied_code_present",
        "tied_code",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _way() -> None:
    op.create_table(
        "way",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("theme_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_way")),
        info={"versioned": True},
    )
    op.create_index("ix_way_since", "way", ["since"], unique=False)
    op.create_index(
        "ix_way_theme_id_position",
        "way",
        ["theme_id", "position"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "uq_way_present",
        "way",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _word_entry() -> None:
    op.create_table(
        "word_entry",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("object_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_word_entry")),
    )
    op.create_index(
        "ix_word_entry_object_id", "word_entry", ["object_id"], unique=False
    )


def _backup_made() -> None:
    op.create_table(
        "backup_made",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("entries", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by"], ["member.id"], name=op.f("fk_backup_made_made_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backup_made")),
    )


def _interview() -> None:
    op.create_table(
        "interview",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("participant_id", sa.Text(), nullable=False),
        sa.Column("interviewer_id", sa.Text(), nullable=True),
        sa.Column("held_on", sa.Text(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("place_kind", sa.Text(), nullable=True),
        sa.Column("has_report", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["interviewer_id"], ["member.id"], name=op.f("fk_interview_interviewer_id")
        ),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_interview")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_interview_participant_id",
        "interview",
        ["participant_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_interview_since", "interview", ["since"], unique=False)
    op.create_index(
        "uq_interview_present",
        "interview",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _report() -> None:
    op.create_table(
        "report",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("participant_id", sa.Text(), nullable=True),
        sa.Column("interview_id", sa.Text(), nullable=True),
        sa.Column("interviewer_id", sa.Text(), nullable=True),
        sa.Column("writer_id", sa.Text(), nullable=True),
        sa.Column("held_on", sa.Text(), nullable=True),
        sa.Column("brought_in", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("data_mode", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "data_mode <> 'report' OR writer_id <> interviewer_id",
            name=op.f("ck_report_writer_did_not_interview"),
        ),
        sa.ForeignKeyConstraint(
            ["interviewer_id"], ["member.id"], name=op.f("fk_report_interviewer_id")
        ),
        sa.ForeignKeyConstraint(
            ["writer_id"], ["member.id"], name=op.f("fk_report_writer_id")
        ),
        sa.PrimaryKeyConstraint("id", "since", name=op.f("pk_report")),
        info={"versioned": True},
    )
    op.create_index(
        "ix_report_interview_id",
        "report",
        ["interview_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_report_key",
        "report",
        ["key"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index(
        "ix_report_participant_id",
        "report",
        ["participant_id"],
        unique=False,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("ix_report_since", "report", ["since"], unique=False)
    op.create_index(
        "uq_report_present",
        "report",
        ["id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _report_version() -> None:
    op.create_table(
        "report_version",
        sa.Column("report_id", sa.Text(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by"], ["member.id"], name=op.f("fk_report_version_made_by")
        ),
        sa.PrimaryKeyConstraint("report_id", "no", name=op.f("pk_report_version")),
    )


def _approval() -> None:
    op.create_table(
        "approval",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("report_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("attestation", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["made_by"], ["member.id"], name=op.f("fk_approval_made_by")
        ),
        sa.ForeignKeyConstraint(
            ["report_id", "version"],
            ["report_version.report_id", "report_version.no"],
            name=op.f("fk_approval_report_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval")),
    )
    op.create_index(
        "ix_approval_report_id_version",
        "approval",
        ["report_id", "version"],
        unique=False,
    )


def _passage() -> None:
    op.create_table(
        "passage",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("report_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("start_ms", sa.Integer(), nullable=True),
        sa.CheckConstraint('"start" < "end"', name=op.f("ck_passage_has_words")),
        sa.ForeignKeyConstraint(
            ["report_id", "version"],
            ["report_version.report_id", "report_version.no"],
            name=op.f("fk_passage_report_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passage")),
    )
    op.create_index(
        "ix_passage_report_id_version",
        "passage",
        ["report_id", "version", "order"],
        unique=False,
    )


def _word_index() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TABLE word_vector ("
            "entry_id bigint PRIMARY KEY REFERENCES word_entry (id) ON DELETE CASCADE,"
            " words tsvector NOT NULL)"
        )
        op.execute("CREATE INDEX ix_word_vector_words ON word_vector USING gin (words)")
    else:
        op.execute(
            "CREATE VIRTUAL TABLE word_fts USING fts5 (words, tokenize ="
            " \"unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc Pc'\")"
        )
        op.execute("INSERT INTO word_fts (word_fts, rank) VALUES ('secure-delete', 1)")
