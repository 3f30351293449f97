"""Every table is brought together in some way when a copy is merged."""

import importlib

from counterpoint.across.merging.likeness import LABELS, MOMENTS, PAIRS, SHOWN
from counterpoint.across.merging.way import PARENTS, WAYS, Way
from counterpoint.storage.schema import Holds, metadata
from tests.architecture.tree import PACKAGE, SOURCES

for path in SOURCES:
    if path.stem == "store":
        dotted = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        importlib.import_module(f"counterpoint.{dotted}")

PLAIN = {t.name for t in metadata.tables.values() if not t.info.get("versioned")}
VERSIONED = metadata.tables.keys() - PLAIN


def test_every_table_without_versions_has_its_way() -> None:
    """Name a new table in ``across/merging/way.py``, with what becomes of its rows."""
    assert WAYS.keys() == PLAIN
    assert {name for name, way in WAYS.items() if way is Way.WITH_PARENT} == (
        PARENTS.keys()
    )


def test_what_tells_likeness_names_columns_that_are_there() -> None:
    named = {(name, column) for name, columns in PAIRS.items() for column in columns}
    named |= {(name, c) for name, of in LABELS.items() for c in (*of.within, of.column)}
    named |= {(name, column) for column, name in PARENTS.values()}
    missing = {
        (name, column)
        for name, column in named - {(n, c) for c, n in PARENTS.values()}
        if column not in metadata.tables[name].c
    }
    assert not missing
    assert PAIRS.keys() | LABELS.keys() | SHOWN <= VERSIONED
    assert {c.name for t in metadata.tables.values() for c in t.c} >= MOMENTS


def test_what_is_shown_side_by_side_is_nobodys_private_text() -> None:
    private = {
        table.name
        for table in metadata.tables.values()
        if any(column.info.get("holds") is Holds.PRIVATE for column in table.c)
    }
    assert private
    assert not private & SHOWN
