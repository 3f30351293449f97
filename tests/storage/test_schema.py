"""Every table is declared, and the migrations make exactly those tables."""

import importlib
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Text, inspect

import counterpoint
from counterpoint.storage import migration, place
from counterpoint.storage.database import Database
from counterpoint.storage.engine import file_engine
from counterpoint.storage.keys import FileKey
from counterpoint.storage.schema import Holds, metadata

ROOT = Path(counterpoint.__file__).parent
WORD_INDEX = {"word_vector", "word_fts"}

for found in sorted(ROOT.rglob("store.py")):
    dotted = ".".join(found.relative_to(ROOT).with_suffix("").parts)
    importlib.import_module(f"counterpoint.{dotted}")

TEXT_COLUMNS = [
    column
    for table in metadata.sorted_tables
    for column in table.c
    if isinstance(column.type, Text)
]


@pytest.mark.parametrize("column", TEXT_COLUMNS, ids=str)
def test_every_text_column_says_what_it_holds(column: Column[str]) -> None:
    assert isinstance(column.info.get("holds"), Holds)


@pytest.mark.parametrize("column", TEXT_COLUMNS, ids=str)
def test_every_reference_names_a_versioned_table(column: Column[str]) -> None:
    named = column.info.get("refers_to")
    if named is not None:
        assert metadata.tables[named].info.get("versioned")


def test_the_migrated_schema_is_the_declared_one(database: Database) -> None:
    def ours(_object: object, name: str | None, kind: str, *_: object) -> bool:
        index = name is not None and any(name.startswith(own) for own in WORD_INDEX)
        return not (kind == "table" and (index or name == migration.VERSION_TABLE))

    with database.raw_connection() as connection:
        if isinstance(database.place, place.ServerPlace):
            connection.exec_driver_sql(f'SET search_path TO "{database.place.schema}"')
        options = {"include_object": ours, "compare_type": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_the_forms_are_alembics_revisions_in_their_order() -> None:
    scripts = ScriptDirectory(str(ROOT / "storage" / "migrations"))
    walked = [script.revision for script in scripts.walk_revisions()]
    assert list(migration.forms()) == walked[::-1]


def test_studies_of_earlier_forms_come_up_to_the_present_one(tmp_path: Path) -> None:
    """Each form is met on the way from the first; a few of them begin it anew."""
    forms = migration.forms()
    for form in {*forms[:-1:12], forms[-2]}:
        where = place.FilePlace(tmp_path / f"{form}.study")
        engine = file_engine(where.path, FileKey(b"k" * 32, b"s" * 16))
        migration.upgrade_to(engine, where, form)
        assert migration.check_present(engine) == form
        migration.bring_up(engine, where)
        assert migration.check_present(engine) == migration.latest()
        made = set(inspect(engine).get_table_names())
        engine.dispose()
        assert set(metadata.tables) <= made
