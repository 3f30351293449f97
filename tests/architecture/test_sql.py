"""SQL is written in a stage's store or in storage, and nowhere else."""

import ast

import pytest

from tests.architecture.tree import PACKAGE, SOURCES, name

SQL_WORDS = frozenset({"select", "insert", "update", "delete", "text"})
MAY_WRITE_SQL = [
    path
    for path in SOURCES
    if path.is_relative_to(PACKAGE / "storage") or "store" in (path.stem, *path.parts)
]


def sql_words(tree: ast.AST) -> set[str]:
    """Name the words of SQL that a file takes from SQLAlchemy."""
    taken: set[str] = set()
    modules: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and _is_sqlalchemy(node.module):
            names = {alias.name for alias in node.names}
            taken |= SQL_WORDS if "*" in names else names & SQL_WORDS
            modules |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            modules |= {
                alias.asname or alias.name.partition(".")[0]
                for alias in node.names
                if _is_sqlalchemy(alias.name)
            }
    return taken | {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr in SQL_WORDS
        and ast.unparse(node.value).partition(".")[0] in modules
    }


def _is_sqlalchemy(module: str | None) -> bool:
    return module is not None and module.partition(".")[0] == "sqlalchemy"


def test_only_stores_and_storage_write_sql() -> None:
    elsewhere = {
        name(path): words
        for path in SOURCES
        if path not in MAY_WRITE_SQL
        and (words := sql_words(ast.parse(path.read_text("utf-8"))))
    }
    assert not elsewhere


@pytest.mark.parametrize(
    "source",
    [
        "from sqlalchemy import select",
        "from sqlalchemy.sql import text as words",
        "from sqlalchemy import *",
        "import sqlalchemy\nsqlalchemy.delete(table)",
        "import sqlalchemy as sa\nsa.sql.expression.update(table)",
        "from sqlalchemy import sql\nsql.insert(table)",
    ],
)
def test_sql_is_seen_however_it_is_taken(source: str) -> None:
    assert sql_words(ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        "from sqlalchemy import Connection",
        "def text(): ...\ntext()",
        "report.text",
        "import sqlalchemy\nsqlalchemy.Table",
    ],
)
def test_other_words_are_left_alone(source: str) -> None:
    assert not sql_words(ast.parse(source))
